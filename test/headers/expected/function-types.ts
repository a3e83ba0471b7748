// Made by bindgen 0.0.0 from function-types.h for x86_64-linux-gnu.
// Do not edit; run: bindgen function-types.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'x86_64-linux-gnu',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Records

/** `struct vtable`, 48 bytes */
export class vtable extends $.Struct<'struct vtable', {
    run?: $.FunctionInput<operation> | null;
    stop?: $.FunctionInput<vtable_stop> | null;
    hooks?: $.ArrayInput<$.FunctionPointer<vtable_hooks>>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct vtable', 48, 8, () => ({
      run: [operation, 0],
      stop: [vtable_stop, 8],
      hooks: [$.arrayOf(vtable_hooks, 4), 16],
    }));

  /** C: `operation *run` */
  get run(): $.FunctionPointer<operation> | null {
    return $.readFunction(this.$view, 0, operation);
  }

  set run(value: $.FunctionInput<operation> | null) {
    $.writeFunction(this.$view, 0, operation, value, 'struct vtable', 'run');
  }

  /** C: `int (*const stop)(struct vtable *)` */
  get stop(): $.FunctionPointer<vtable_stop> | null {
    return $.readFunction(this.$view, 8, vtable_stop);
  }

  set stop(value: $.FunctionInput<vtable_stop> | null) {
    $.writeFunction(this.$view, 8, vtable_stop, value, 'struct vtable', 'stop');
  }

  /** C: `void (*hooks[4])(int)` */
  get hooks(): $.CArray<$.FunctionPointer<vtable_hooks>> {
    return $.readElements(this.$view, 16, vtable_hooks, 4);
  }

  set hooks(value: $.ArrayInput<$.FunctionPointer<vtable_hooks>>) {
    $.writeArray(this.$view, 16, vtable_hooks, 4, value, 'struct vtable', 'hooks');
  }

  static toC(value: $.PointerTo<vtable> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof vtable ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(vtable, value, owner, name);
  }
}

// --- Function types

/**
 * A function may be declared by a typedef of its type, and functions may be parameters.
 *
 * C: `typedef int operation(int, int)`
 *
 * @see function-types.h:2
 */
export type operation = (argument1: number, argument2: number) => number;
export const operation: $.FunctionType<operation> = /* @__PURE__ */
  $.functionType('operation', () => [$.int, { argument1: $.int, argument2: $.int }]);

/**
 * C: `typedef void (*destructor)(void *)`
 *
 * @see function-types.h:9
 */
export type destructor = (argument1: $.Pointer<$.Void> | null) => void;
export const destructor: $.FunctionType<destructor> = /* @__PURE__ */
  $.functionType('destructor', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `choose_plainly`. C: `int (*)(int, int)` */
export type choose_plainly_function = (argument1: number, argument2: number) => number;
export const choose_plainly_function: $.FunctionType<choose_plainly_function> = /* @__PURE__ */
  $.functionType('int (*)(int, int)', () => [$.int, { argument1: $.int, argument2: $.int }]);

/** The type of `vtable.stop`. C: `int (*)(struct vtable *)` */
export type vtable_stop = (self: vtable | null) => number;
export const vtable_stop: $.FunctionType<vtable_stop> = /* @__PURE__ */
  $.functionType('int (*)(struct vtable *)', () => [$.int, { self: $.pointer(vtable) }]);

/** The type of `vtable.hooks`. C: `void (*)(int)` */
export type vtable_hooks = (argument1: number) => void;
export const vtable_hooks: $.FunctionType<vtable_hooks> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

// --- Typedefs

/**
 * C: `typedef operation *operation_pointer`
 *
 * @see function-types.h:4
 */
export type operation_pointer = operation;
export const operation_pointer: typeof operation = operation;

/**
 * C: `typedef void *opaque`
 *
 * @see function-types.h:9
 */
export type opaque = $.Pointer<$.Void>;
export const opaque: typeof $.voidPointer = $.voidPointer;

// --- Functions

const $add = /* @__PURE__ */ $declare(add, 'add');

/**
 * C: `int add(int, int)`
 *
 * @see function-types.h:3
 */
export function add(argument1: number, argument2: number): number {
  const call = $add.call ?? $add.bind([$.int, { argument1: $.int, argument2: $.int }]);
  return call($.toInt(argument1, 'add', 'argument1'), $.toInt(argument2, 'add', 'argument2'));
}

const $multiply = /* @__PURE__ */ $declare(multiply, 'multiply');

/**
 * C: `int multiply(int, int)`
 *
 * @see function-types.h:3
 */
export function multiply(argument1: number, argument2: number): number {
  const call = $multiply.call ?? $multiply.bind([$.int, { argument1: $.int, argument2: $.int }]);
  return call($.toInt(argument1, 'multiply', 'argument1'), $.toInt(argument2, 'multiply', 'argument2'));
}

const $apply = /* @__PURE__ */ $declare(apply, 'apply');

/**
 * C: `int apply(operation *op, int a, int b)`
 *
 * @see function-types.h:5
 */
export function apply(op: $.FunctionInput<operation> | null, a: number, b: number): number {
  const call = $apply.call ?? $apply.bind([$.int, { op: operation, a: $.int, b: $.int }]);
  const result = call(
    $.toFunction(operation, op, 'apply', 'op'),
    $.toInt(a, 'apply', 'a'),
    $.toInt(b, 'apply', 'b'),
  );
  $.keepAlive(op);
  return result;
}

const $apply_all = /* @__PURE__ */ $declare(apply_all, 'apply_all');

/**
 * C: `int apply_all(operation_pointer *ops, int count)`
 *
 * @see function-types.h:6
 */
export function apply_all(ops: $.PointerTo<$.FunctionPointer<operation>> | null, count: number): number {
  const call = $apply_all.call ?? $apply_all.bind([$.int, { ops: $.pointer(operation), count: $.int }]);
  const result = call($.toPointer(operation, ops, 'apply_all', 'ops'), $.toInt(count, 'apply_all', 'count'));
  $.keepAlive(ops);
  return result;
}

const $choose = /* @__PURE__ */ $declare(choose, 'choose');

/**
 * C: `operation_pointer choose(char symbol)`
 *
 * @see function-types.h:7
 */
export function choose(symbol: number | string): $.FunctionPointer<operation> | null {
  const call = $choose.call ?? $choose.bind([operation, { symbol: $.char }]);
  return $.fromFunction(operation, call($.toChar(symbol, 'choose', 'symbol')));
}

const $choose_plainly = /* @__PURE__ */ $declare(choose_plainly, 'choose_plainly');

/**
 * C: `int (*choose_plainly(char symbol))(int, int)`
 *
 * @see function-types.h:8
 */
export function choose_plainly(symbol: number | string): $.FunctionPointer<choose_plainly_function> | null {
  const call = $choose_plainly.call ?? $choose_plainly.bind([choose_plainly_function, { symbol: $.char }]);
  return $.fromFunction(choose_plainly_function, call($.toChar(symbol, 'choose_plainly', 'symbol')));
}
