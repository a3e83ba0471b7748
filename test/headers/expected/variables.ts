// Made by bindgen 0.0.0 from variables.h for x86_64-linux-gnu.
// Do not edit; run: bindgen variables.h
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

// --- Constants

export const internal = 5;

// --- Records

/** `struct point`, 8 bytes */
export class point extends $.Struct<'struct point', { x?: number; y?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct point', 8, 4, () => ({
      x: [$.int, 0],
      y: [$.int, 4],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct point', 'x'), true);
  }

  /** C: `int y` */
  get y(): number {
    return this.$view.getInt32(4, true);
  }

  set y(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct point', 'y'), true);
  }

  static toC(value: $.PointerTo<point> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof point ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(point, value, owner, name);
  }
}

// --- Function types

/** The type of `hook`. C: `void (*)(int)` */
export type hook_function = (argument1: number) => void;
export const hook_function: $.FunctionType<hook_function> = /* @__PURE__ */
  $.functionType('void (*)(int)', () => [$.voidType, { argument1: $.int }]);

// --- Variables

/**
 * Objects that the library exports.
 *
 * C: `extern int count`
 *
 * @see variables.h:2
 */
export const count: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('count', () => $.int);

/**
 * C: `extern const char *const version`
 *
 * @see variables.h:3
 */
export const version: $.ReadonlyVariable<$.CString> = /* @__PURE__ */
  $library.constant('version', () => $.cstring);

/**
 * C: `extern const struct point origin`
 *
 * @see variables.h:4
 */
export const origin: $.ReadonlyVariable<point> = /* @__PURE__ */ $library.constant('origin', () => point);

/**
 * C: `extern double matrix[2][3]`
 *
 * @see variables.h:5
 */
export const matrix: $.Variable<$.ArrayOf<$.ArrayOf<$.Double>>> = /* @__PURE__ */
  $library.variable('matrix', () => $.arrayOf($.arrayOf($.double, 3), 2));

/**
 * C: `extern void (*hook)(int)`
 *
 * @see variables.h:6
 */
export const hook: $.Variable<$.FunctionPointer<hook_function>> = /* @__PURE__ */
  $library.variable('hook', () => hook_function);

/**
 * C: `extern int local_gnu`
 *
 * @see variables.h:7
 */
export const local_gnu: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('local_gnu', () => $.int);

/**
 * C: `extern int local_c11`
 *
 * @see variables.h:8
 */
export const local_c11: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('local_c11', () => $.int);

/**
 * C: `extern int renamed`
 *
 * @see variables.h:9
 */
export const renamed: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('real_name', () => $.int);

/**
 * C: `extern const char banner[]`
 *
 * @see variables.h:10
 */
export const banner: $.AddressVariable<$.CString> = /* @__PURE__ */
  $library.address('banner', () => $.cstring);

/**
 * C: `extern int tentative`
 *
 * @see variables.h:11
 */
export const tentative: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('tentative', () => $.int);
