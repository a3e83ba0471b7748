// Made by bindgen 0.0.0 from noreturn-pointers.h for x86_64-linux-gnu.
// Do not edit; run: bindgen noreturn-pointers.h
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

/** `struct handlers`, 24 bytes */
export class handlers extends $.Struct<'struct handlers', {
    fatal?: $.FunctionInput<handlers_fatal> | null;
    ending?: $.FunctionInput<ending> | null;
    warning?: $.FunctionInput<handlers_warning> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct handlers', 24, 8, () => ({
      fatal: [handlers_fatal, 0],
      ending: [ending, 8],
      warning: [handlers_warning, 16],
    }));

  /** C: `void (*fatal)(int)` */
  get fatal(): $.FunctionPointer<handlers_fatal> | null {
    return $.readFunction(this.$view, 0, handlers_fatal);
  }

  set fatal(value: $.FunctionInput<handlers_fatal> | null) {
    $.writeFunction(this.$view, 0, handlers_fatal, value, 'struct handlers', 'fatal');
  }

  /** C: `ending *ending` */
  get ending(): $.FunctionPointer<ending> | null {
    return $.readFunction(this.$view, 8, ending);
  }

  set ending(value: $.FunctionInput<ending> | null) {
    $.writeFunction(this.$view, 8, ending, value, 'struct handlers', 'ending');
  }

  /** C: `void (*warning)(int)` */
  get warning(): $.FunctionPointer<handlers_warning> | null {
    return $.readFunction(this.$view, 16, handlers_warning);
  }

  set warning(value: $.FunctionInput<handlers_warning> | null) {
    $.writeFunction(this.$view, 16, handlers_warning, value, 'struct handlers', 'warning');
  }

  static toC(value: $.PointerTo<handlers> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof handlers ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(handlers, value, owner, name);
  }
}

// --- Function types

/**
 * A pointer to a function that does not return is another type to gcc.
 *
 * C: `typedef void ending(int)`
 *
 * @see noreturn-pointers.h:2
 */
export type ending = (argument1: number) => void;
export const ending: $.FunctionType<ending> = /* @__PURE__ */
  $.functionType('ending', () => [$.voidType, { argument1: $.int }]);

/**
 * C: `typedef void (*end_pointer)(int)`
 *
 * @see noreturn-pointers.h:3
 */
export type end_pointer = (argument1: number) => void;
export const end_pointer: $.FunctionType<end_pointer> = /* @__PURE__ */
  $.functionType('end_pointer', () => [$.voidType, { argument1: $.int }]);

/**
 * C: `typedef void (*plain_pointer)(int)`
 *
 * @see noreturn-pointers.h:4
 */
export type plain_pointer = (argument1: number) => void;
export const plain_pointer: $.FunctionType<plain_pointer> = /* @__PURE__ */
  $.functionType('plain_pointer', () => [$.voidType, { argument1: $.int }]);

/** The type of `handlers.fatal`. C: `void (*)(int)` */
export type handlers_fatal = (argument1: number) => void;
export const handlers_fatal: $.FunctionType<handlers_fatal> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `handlers.warning`. C: `void (*)(int)` */
export type handlers_warning = (argument1: number) => void;
export const handlers_warning: $.FunctionType<handlers_warning> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `at_end`. C: `void (*)(int)` */
export type at_end_function = (argument1: number) => void;
export const at_end_function: $.FunctionType<at_end_function> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `on_fatal.handler`. C: `void (*)(int)` */
export type on_fatal_handler = (argument1: number) => void;
export const on_fatal_handler: $.FunctionType<on_fatal_handler> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `on_error.handler`. C: `void (*)(int)` */
export type on_error_handler = (argument1: number) => void;
export const on_error_handler: $.FunctionType<on_error_handler> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

/** The type of `leave`. C: `void (*)(int)` */
export type leave_function = (argument1: number) => void;
export const leave_function: $.FunctionType<leave_function> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

// --- Functions

const $on_fatal = /* @__PURE__ */ $declare(on_fatal, 'on_fatal');

/**
 * C: `void on_fatal(void (*handler)(int))`
 *
 * @see noreturn-pointers.h:11
 */
export function on_fatal(handler: $.FunctionInput<on_fatal_handler> | null): void {
  const call = $on_fatal.call ?? $on_fatal.bind([$.voidType, { handler: $.kept(on_fatal_handler) }]);
  call($.toKeptFunction(on_fatal_handler, handler, 'on_fatal', 'handler'));
  $.keepAlive(handler);
}

const $on_error = /* @__PURE__ */ $declare(on_error, 'on_error');

/**
 * C: `void on_error(void (*handler)(int), plain_pointer other)`
 *
 * @see noreturn-pointers.h:12
 */
export function on_error(
  handler: $.FunctionInput<on_error_handler> | null,
  other: $.FunctionInput<plain_pointer> | null,
): void {
  const call =
    $on_error.call ??
      $on_error.bind([$.voidType, { handler: $.kept(on_error_handler), other: $.kept(plain_pointer) }]);
  call(
    $.toKeptFunction(on_error_handler, handler, 'on_error', 'handler'),
    $.toKeptFunction(plain_pointer, other, 'on_error', 'other'),
  );
  $.keepAlive(handler, other);
}

const $exchange = /* @__PURE__ */ $declare(exchange, 'exchange');

/**
 * C: `end_pointer exchange(end_pointer handler)`
 *
 * @see noreturn-pointers.h:13
 */
export function exchange(
  handler: $.FunctionInput<end_pointer> | null,
): $.FunctionPointer<end_pointer> | null {
  const call = $exchange.call ?? $exchange.bind([end_pointer, { handler: end_pointer }]);
  const result = call($.toFunction(end_pointer, handler, 'exchange', 'handler'));
  $.keepAlive(handler);
  return $.fromFunction(end_pointer, result);
}

const $leave = /* @__PURE__ */ $declare(leave, 'leave', { neverReturns: true });

/**
 * C: `void (*leave(int code))(int)`
 *
 * @see noreturn-pointers.h:14
 */
export function leave(code: number): $.FunctionPointer<leave_function> | null {
  const call = $leave.call ?? $leave.bind([leave_function, { code: $.int }]);
  return $.fromFunction(leave_function, call($.toInt(code, 'leave', 'code')));
}

const $on_exit_of = /* @__PURE__ */ $declare(on_exit_of, 'on_exit_of');

/**
 * C: `void on_exit_of(int task, plain_pointer handler)`
 *
 * @see noreturn-pointers.h:15
 */
export function on_exit_of(task: number, handler: $.FunctionInput<plain_pointer> | null): void {
  const call =
    $on_exit_of.call ?? $on_exit_of.bind([$.voidType, { task: $.int, handler: $.kept(plain_pointer) }]);
  call(
    $.toInt(task, 'on_exit_of', 'task'),
    $.toKeptFunction(plain_pointer, handler, 'on_exit_of', 'handler'),
  );
  $.keepAlive(handler);
}

// --- Variables

/**
 * C: `extern void (*at_end)(int)`
 *
 * @see noreturn-pointers.h:10
 */
export const at_end: $.Variable<$.FunctionPointer<at_end_function>> = /* @__PURE__ */
  $library.variable('at_end', () => at_end_function);
