// Made by bindgen 0.0.0 from attributes.h for x86_64-linux-gnu.
// Do not edit; run: bindgen attributes.h
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

// --- Enums

/** `enum states` */
export type states = typeof active | typeof retired | typeof future | (number & {});
export const states: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum states', $.unsignedInt);
export const active = 0;
/** @deprecated use active */
export const retired = 1;
export const future = 2;

// --- Records

/**
 * `struct marked`, 8 bytes
 *
 * @deprecated gone
 */
export class marked extends $.Struct<'struct marked', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct marked', 8, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
    }));

  /**
   * @deprecated
   *
   * C: `int a`
   */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct marked', 'a'), true);
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct marked', 'b'), true);
  }

  static toC(value: $.PointerTo<marked> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof marked ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(marked, value, owner, name);
  }
}

// --- Function types

/** The type of `parameters.cb`. C: `void (*)(void)` */
export type parameters_cb = () => void;
export const parameters_cb: $.FunctionType<parameters_cb> = /* @__PURE__ */
  $.functionType('void (*)(void)', () => [$.voidType, {}]);

/** The type of `pointer_with`. C: `int (*)(int)` */
export type pointer_with_function = (argument1: number) => number;
export const pointer_with_function: $.FunctionType<pointer_with_function> = /* @__PURE__ */
  $.functionType('int (*)(int)', () => [$.int, { argument1: $.int }]);

// --- Typedefs

/**
 * C: `typedef int old_type`
 *
 * @deprecated
 * @see attributes.h:12
 */
export type old_type = number;
export const old_type: $.Callable<$.Int> = /* @__PURE__ */ $.alias('old_type', $.int);

// --- Functions

const $old = /* @__PURE__ */ $declare(old, 'old');

/**
 * Attributes that matter to a caller, wherever GNU C lets them stand.
 *
 * C: `int old(void)`
 *
 * @deprecated
 * @see attributes.h:2
 */
export function old(): number {
  const call = $old.call ?? $old.bind([$.int, {}]);
  return call();
}

const $older = /* @__PURE__ */ $declare(older, 'older');

/**
 * C: `int older(void)`
 *
 * @deprecated use newer() instead
 * @see attributes.h:3
 */
export function older(): number {
  const call = $older.call ?? $older.bind([$.int, {}]);
  return call();
}

const $allocate = /* @__PURE__ */ $declare(allocate, 'allocate');

/**
 * C: `void *allocate(int size)`
 *
 * @see attributes.h:4
 */
export function allocate(size: number): $.Pointer<$.Void> {
  const call = $allocate.call ?? $allocate.bind([$.voidPointer, { size: $.int }]);
  return $.fromPointer($.voidType, call($.toInt(size, 'allocate', 'size')))!;
}

const $copy = /* @__PURE__ */ $declare(copy, 'copy');

/**
 * C: `void copy(char *to, const char *from)`
 *
 * @see attributes.h:5
 */
export function copy(to: $.Memory, from: $.CStringInput): void {
  const call =
    $copy.call ?? $copy.bind([$.voidType, { to: $.nonnull($.pointer($.char)), from: $.nonnull($.cstring) }]);
  call(
    $.notNull($.toMemory(to, 'copy', 'to'), 'copy', 'to'),
    $.notNull($.toCString(from, 'copy', 'from'), 'copy', 'from'),
  );
  $.keepAlive(to, from);
}

const $copy_some = /* @__PURE__ */ $declare(copy_some, 'copy_some');

/**
 * C: `void copy_some(char *to, const char *from, int *count)`
 *
 * @see attributes.h:6
 */
export function copy_some(to: $.Memory, from: $.CStringInput, count: $.PointerTo<$.Int> | null): void {
  const call =
    $copy_some.call ??
      $copy_some.bind([
        $.voidType,
        { to: $.nonnull($.pointer($.char)), from: $.nonnull($.cstring), count: $.pointer($.int) },
      ]);
  call(
    $.notNull($.toMemory(to, 'copy_some', 'to'), 'copy_some', 'to'),
    $.notNull($.toCString(from, 'copy_some', 'from'), 'copy_some', 'from'),
    $.toPointer($.int, count, 'copy_some', 'count'),
  );
  $.keepAlive(to, from, count);
}

const $log_line = /* @__PURE__ */ $declare(log_line, 'log_line');

/**
 * C: `int log_line(int level, const char *format, ...)`
 *
 * @see attributes.h:7
 */
export function log_line(level: number, format: $.CStringInput | null, ...rest: $.Variadic[]): number {
  const call = $log_line.call ?? $log_line.bind([$.int, { level: $.int, format: $.cstring }, '...']);
  const result = call(
    $.toInt(level, 'log_line', 'level'),
    $.toCString(format, 'log_line', 'format'),
    ...$.toVariadic(rest, 'log_line'),
  );
  $.keepAlive(format, rest);
  return result;
}

const $shown = /* @__PURE__ */ $declare(shown, 'shown');

/**
 * C: `int shown(void)`
 *
 * @see attributes.h:8
 */
export function shown(): number {
  const call = $shown.call ?? $shown.bind([$.int, {}]);
  return call();
}

const $pure_like = /* @__PURE__ */ $declare(pure_like, 'pure_like');

/**
 * C: `int pure_like(int a)`
 *
 * @see attributes.h:9
 */
export function pure_like(a: number): number {
  const call = $pure_like.call ?? $pure_like.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'pure_like', 'a'));
}

const $parameters = /* @__PURE__ */ $declare(parameters, 'parameters');

/**
 * C: `int parameters(int a, void (*cb)(void))`
 *
 * @see attributes.h:14
 */
export function parameters(a: number, cb: $.FunctionInput<parameters_cb> | null): number {
  const call = $parameters.call ?? $parameters.bind([$.int, { a: $.int, cb: parameters_cb }]);
  const result = call($.toInt(a, 'parameters', 'a'), $.toFunction(parameters_cb, cb, 'parameters', 'cb'));
  $.keepAlive(cb);
  return result;
}

/**
 * C: `int quick(void)`
 *
 * @see attributes.h:15
 */
export function quick(): number {
  return $quick();
}

const $scattered = /* @__PURE__ */ $declare(scattered, 'scattered');

/**
 * C: `int *scattered(void)`
 *
 * @see attributes.h:17
 */
export function scattered(): $.Pointer<$.Int> | null {
  const call = $scattered.call ?? $scattered.bind([$.pointer($.int), {}]);
  return $.fromPointer($.int, call());
}

// --- Variables

/**
 * C: `extern int old_variable`
 *
 * @deprecated no more
 * @see attributes.h:13
 */
export const old_variable: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('old_variable', () => $.int);

/**
 * C: `extern int (*pointer_with)(int)`
 *
 * @see attributes.h:16
 */
export const pointer_with: $.Variable<$.FunctionPointer<pointer_with_function>> = /* @__PURE__ */
  $library.variable('pointer_with', () => pointer_with_function);

// --- Translated from C

function $quick(): number {
  return 1;
}
