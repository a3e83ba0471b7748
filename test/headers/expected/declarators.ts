// Made by bindgen 0.0.0 from declarators.h for x86_64-linux-gnu.
// Do not edit; run: bindgen declarators.h
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

/** `lock`, 4 bytes */
export class lock extends $.Struct<'lock', { state?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('lock', 4, 4, () => ({
      state: [$.int, 0],
    }));

  /** C: `int state` */
  get state(): number {
    return this.$view.getInt32(0, true);
  }

  set state(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'lock', 'state'), true);
  }

  static toC(value: $.PointerTo<lock> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof lock ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(lock, value, owner, name);
  }
}

/** `struct wrapped_members`, 24 bytes */
export class wrapped_members extends $.Struct<'struct wrapped_members', {
    guard?: $.RecordInput<lock>;
    count?: number;
    flag?: number;
    text?: $.ArrayInput<$.Char>;
    pointer?: $.PointerTo<$.Int> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct wrapped_members', 24, 8, () => ({
      guard: [lock, 0],
      count: [$.int, 4],
      flag: [$.unsignedInt, 8, 64, 1],
      text: [$.arrayOf($.char, 4), 9],
      pointer: [$.pointer($.int), 16],
    }));

  /** C: `lock guard` */
  get guard(): lock {
    return $.readNested(this.$view, 0, lock);
  }

  set guard(value: $.RecordInput<lock>) {
    $.writeNested(this.$view, 0, lock, value, 'struct wrapped_members', 'guard');
  }

  /** C: `int count` */
  get count(): number {
    return this.$view.getInt32(4, true);
  }

  set count(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct wrapped_members', 'count'), true);
  }

  /** C: `unsigned int flag : 1` */
  get flag(): number {
    return $.readBits(this.$view, 64, 1);
  }

  set flag(value: number) {
    $.writeBits(this.$view, 64, 1, $.toBits(value, 1, false, 'struct wrapped_members', 'flag'));
  }

  /** C: `char text[4]` */
  get text(): Uint8Array {
    return $.readArray(this.$view, 9, $.char, 4);
  }

  set text(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 9, $.char, 4, value, 'struct wrapped_members', 'text');
  }

  /** C: `int *pointer` */
  get pointer(): $.Pointer<$.Int> | null {
    return $.readPointer(this.$view, 16, $.int);
  }

  set pointer(value: $.PointerTo<$.Int> | null) {
    $.writePointer(this.$view, 16, $.int, value, 'struct wrapped_members', 'pointer');
  }

  static toC(value: $.PointerTo<wrapped_members> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof wrapped_members ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(wrapped_members, value, owner, name);
  }
}

// --- Function types

/** The type of `finder`. C: `int (*(*)(const char *))[3]` */
export type finder_function = (name: string | null) => $.PointerTo<$.ArrayOf<$.Int>> | null;
export const finder_function: $.FunctionType<finder_function> = /* @__PURE__ */
  $.functionType('int (*(*)(const char *))[3]', () => [$.pointer($.arrayOf($.int, 3)), { name: $.cstring }]);

/** The type of `signal_of`. C: `void (*)(int)` */
export type signal_of_function = (argument1: number) => void;
export const signal_of_function: $.FunctionType<signal_of_function> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `signal_of.handler`. C: `void (*)(int)` */
export type signal_of_handler = (argument1: number) => void;
export const signal_of_handler: $.FunctionType<signal_of_handler> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `table`. C: `char *(*)(void)` */
export type table_function_ = () => $.Memory | null;
export const table_function_: $.FunctionType<table_function_> = /* @__PURE__ */
  $.functionType('char *(*)(void)', () => [$.pointer($.char), {}]);

/** The type of `table.compare`. C: `int (*)(const void *, const void *)` */
export type table_compare = (
    argument1: $.Pointer<$.Void> | null,
    argument2: $.Pointer<$.Void> | null,
  ) => number;
export const table_compare: $.FunctionType<table_compare> = /* @__PURE__ */
  $.functionType('int (*)(const void *, const void *)', () => [
    $.int,
    { argument1: $.bytes($.voidPointer), argument2: $.bytes($.voidPointer) },
  ]);

/** The type of `table`. C: `char *(*(*)(int (*)(const void *, const void *)))(void)` */
export type table_function = (
    compare: $.FunctionPointer<table_compare> | null,
  ) => $.FunctionInput<table_function_> | null;
export const table_function: $.FunctionType<table_function> = /* @__PURE__ */
  $.functionType('char *(*(*)(int (*)(const void *, const void *)))(void)', () => [
    table_function_,
    { compare: table_compare },
  ]);

/** The type of `deep`. C: `int (*)(void)` */
export type deep_function = () => number;
export const deep_function: $.FunctionType<deep_function> = /* @__PURE__ */
  $.functionType('int (*)(void)', () => [$.int, {}]);

/** The type of `returns_chain`. C: `int *(*)(char)` */
export type returns_chain_function_ = (argument1: number) => $.PointerTo<$.Int> | null;
export const returns_chain_function_: $.FunctionType<returns_chain_function_> = /* @__PURE__ */
  $.functionType('int *(*)(char)', () => [$.pointer($.int), { argument1: $.char }]);

/** The type of `returns_chain`. C: `int *(*(*)(int))(char)` */
export type returns_chain_function = (argument1: number) => $.FunctionInput<returns_chain_function_> | null;
export const returns_chain_function: $.FunctionType<returns_chain_function> = /* @__PURE__ */
  $.functionType('int *(*(*)(int))(char)', () => [returns_chain_function_, { argument1: $.int }]);

// --- Functions

const $signal_of = /* @__PURE__ */ $declare(signal_of, 'signal_of');

/**
 * C: `void (*signal_of(int number, void (*handler)(int)))(int)`
 *
 * @see declarators.h:4
 */
export function signal_of(
  number: number,
  handler: $.FunctionInput<signal_of_handler> | null,
): $.FunctionPointer<signal_of_function> | null {
  const call =
    $signal_of.call ??
      $signal_of.bind([signal_of_function, { number: $.int, handler: $.kept(signal_of_handler) }]);
  const result = call(
    $.toInt(number, 'signal_of', 'number'),
    $.toKeptFunction(signal_of_handler, handler, 'signal_of', 'handler'),
  );
  $.keepAlive(handler);
  return $.fromFunction(signal_of_function, result);
}

const $returns_chain = /* @__PURE__ */ $declare(returns_chain, 'returns_chain');

/**
 * C: `int *(*(*returns_chain(void))(int))(char)`
 *
 * @see declarators.h:9
 */
export function returns_chain(): $.FunctionPointer<returns_chain_function> | null {
  const call = $returns_chain.call ?? $returns_chain.bind([returns_chain_function, {}]);
  return $.fromFunction(returns_chain_function, call());
}

// --- Variables

/**
 * Declarators of any depth read inside out.
 *
 * C: `extern int plain`
 *
 * @see declarators.h:2
 */
export const plain: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('plain', () => $.int);

/**
 * Declarators of any depth read inside out.
 *
 * C: `extern int *pointer`
 *
 * @see declarators.h:2
 */
export const pointer: $.Variable<$.Pointer<$.Int>> = /* @__PURE__ */
  $library.variable('pointer', () => $.pointer($.int));

/**
 * Declarators of any depth read inside out.
 *
 * C: `extern int **pointers[4]`
 *
 * @see declarators.h:2
 */
export const pointers: $.Variable<$.ArrayOf<$.Pointer<$.Pointer<$.Int>>>> = /* @__PURE__ */
  $library.variable('pointers', () => $.arrayOf($.pointer($.pointer($.int)), 4));

/**
 * Declarators of any depth read inside out.
 *
 * C: `extern int (*row)[8]`
 *
 * @see declarators.h:2
 */
export const row: $.Variable<$.Pointer<$.ArrayOf<$.Int>>> = /* @__PURE__ */
  $library.variable('row', () => $.pointer($.arrayOf($.int, 8)));

/**
 * C: `extern int (*(*finder)(const char *name))[3]`
 *
 * @see declarators.h:3
 */
export const finder: $.Variable<$.FunctionPointer<finder_function>> = /* @__PURE__ */
  $library.variable('finder', () => finder_function);

/**
 * C: `extern char *(*(*table[2][3])(int (*compare)(const void *, const void *)))(void)`
 *
 * @see declarators.h:5
 */
export const table: $.Variable<$.ArrayOf<$.ArrayOf<$.FunctionPointer<table_function>>>> = /* @__PURE__ */
  $library.variable('table', () => $.arrayOf($.arrayOf(table_function, 3), 2));

/**
 * C: `extern int parenthesised`
 *
 * @see declarators.h:6
 */
export const parenthesised: $.Variable<$.Int> = /* @__PURE__ */
  $library.variable('parenthesised', () => $.int);

/**
 * C: `extern int (*deep)(void)`
 *
 * @see declarators.h:7
 */
export const deep: $.Variable<$.FunctionPointer<deep_function>> = /* @__PURE__ */
  $library.variable('deep', () => deep_function);

/**
 * C: `extern const char *const *volatile names`
 *
 * @see declarators.h:8
 */
export const names: $.Variable<$.Pointer<$.CString>> = /* @__PURE__ */
  $library.variable('names', () => $.pointer($.cstring));

/**
 * C: `extern unsigned long long *const fixed_pointer`
 *
 * @see declarators.h:10
 */
export const fixed_pointer: $.ReadonlyVariable<$.Pointer<$.UnsignedLongLong>> = /* @__PURE__ */
  $library.constant('fixed_pointer', () => $.pointer($.unsignedLongLong));

// --- Not bound

// function wrapped_parameters (declarators.h:13): the type 'next' is unknown
