// Made by bindgen 0.0.0 from c23.h for x86_64-linux-gnu.
// Do not edit; run: bindgen c23.h
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

// --- Constants

export const limit = 1000000;
export const SEPARATED = 0xffff0000;
export const BINARY = 240;

// --- Enums

/** `enum e` */
export type e = typeof e_one | (number & {});
export const e: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('enum e', $.unsignedChar);
/** @deprecated */
export const e_one = 1;

// --- Records

/** `struct s`, 8 bytes */
export class s extends $.Struct<'struct s', { a?: number; b?: boolean }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct s', 8, 8, () => ({
      a: [$.char, 0],
      b: [$.bool, 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct s', 'a'));
  }

  /** C: `_Bool b` */
  get b(): boolean {
    return this.$view.getUint8(1) !== 0;
  }

  set b(value: boolean) {
    this.$view.setUint8(1, Number($.toBool(value, 'struct s', 'b')));
  }

  static toC(value: $.PointerTo<s> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof s ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(s, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef typeof(nullptr) nothing`
 *
 * @see c23.h:12
 */
export type nothing = $.Pointer<$.Void>;
export const nothing: typeof $.voidPointer = $.voidPointer;

// --- Functions

const $old = /* @__PURE__ */ $declare(old, 'old');

/**
 * C23: bool and nullptr, attributes in brackets, constexpr, digit separators, u8 characters, typed enums.
 *
 * C: `int old(void)`
 *
 * @deprecated use newer
 * @see c23.h:2
 */
export function old(): number {
  const call = $old.call ?? $old.bind([$.int, {}]);
  return call();
}

const $important = /* @__PURE__ */ $declare(important, 'important');

/**
 * C: `int important(_Bool a)`
 *
 * @see c23.h:3
 */
export function important(a: boolean): number {
  const call = $important.call ?? $important.bind([$.int, { a: $.bool }]);
  return call($.toBool(a, 'important', 'a'));
}

const $stop = /* @__PURE__ */ $declare(stop, 'stop', { neverReturns: true });

/**
 * C: `void stop(void)`
 *
 * @see c23.h:4
 */
export function stop(): void {
  const call = $stop.call ?? $stop.bind([$.voidType, {}]);
  call();
}

const $allocate = /* @__PURE__ */ $declare(allocate, 'allocate');

/**
 * C: `void *allocate(int)`
 *
 * @see c23.h:5
 */
export function allocate(argument1: number): $.Pointer<$.Void> | null {
  const call = $allocate.call ?? $allocate.bind([$.voidPointer, { argument1: $.int }]);
  return $.fromPointer($.voidType, call($.toInt(argument1, 'allocate', 'argument1')));
}

const $variadic = /* @__PURE__ */ $declare(variadic, 'variadic');

/**
 * C: `int variadic(...)`
 *
 * @see c23.h:14
 */
export function variadic(...rest: $.Variadic[]): number {
  const call = $variadic.call ?? $variadic.bind([$.int, {}, '...']);
  const result = call(...$.toVariadic(rest, 'variadic'));
  $.keepAlive(rest);
  return result;
}

const $unnamed_parameters = /* @__PURE__ */ $declare(unnamed_parameters, 'unnamed_parameters');

/**
 * C: `int unnamed_parameters()`
 *
 * @see c23.h:16
 */
export function unnamed_parameters(): number {
  const call = $unnamed_parameters.call ?? $unnamed_parameters.bind([$.int, {}]);
  return call();
}

// --- Variables

/**
 * C: `extern char aligned[4]`
 *
 * @see c23.h:10
 */
export const aligned: $.Variable<$.ArrayOf<$.Char>> = /* @__PURE__ */
  $library.variable('aligned', () => $.arrayOf($.char, 4));

/**
 * C: `extern int per_thread`
 *
 * @see c23.h:15
 */
export const per_thread: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('per_thread', () => $.int);
