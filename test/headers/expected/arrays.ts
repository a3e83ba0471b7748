// Made by bindgen 0.0.0 from arrays.h for x86_64-linux-gnu.
// Do not edit; run: bindgen arrays.h
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

/** Arrays of any dimension, of pointers and pointers to arrays, with lengths that are expressions. */
export const WIDTH = 4;

// --- Enums

export const HEIGHT = 3;

// --- Records

/** `struct board`, 200 bytes */
export class board extends $.Struct<'struct board', {
    name?: $.ArrayInput<$.Char>;
    cells?: $.ArrayInput<$.ArrayOf<$.Int>>;
    cube?: $.ArrayInput<$.ArrayOf<$.ArrayOf<$.Short>>>;
    labels?: $.ArrayInput<$.CString>;
    matrix?: $.PointerTo<$.ArrayOf<$.Double>> | null;
    bytes?: $.ArrayInput<$.UnsignedChar>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct board', 200, 8, () => ({
      name: [$.arrayOf($.char, 16), 0],
      cells: [$.arrayOf($.arrayOf($.int, 4), 3), 16],
      cube: [$.arrayOf($.arrayOf($.arrayOf($.short, 4), 3), 2), 64],
      labels: [$.arrayOf($.cstring, 8), 112],
      matrix: [$.pointer($.arrayOf($.double, 4)), 176],
      bytes: [$.arrayOf($.unsignedChar, 16), 184],
    }));

  /** C: `char name[16]` */
  get name(): Uint8Array {
    return $.readArray(this.$view, 0, $.char, 16);
  }

  set name(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 0, $.char, 16, value, 'struct board', 'name');
  }

  /** C: `int cells[3][4]` */
  get cells(): $.CArray<$.ArrayOf<$.Int>> {
    return $.readElements(this.$view, 16, $.arrayOf($.int, 4), 3);
  }

  set cells(value: $.ArrayInput<$.ArrayOf<$.Int>>) {
    $.writeArray(this.$view, 16, $.arrayOf($.int, 4), 3, value, 'struct board', 'cells');
  }

  /** C: `short cube[2][3][4]` */
  get cube(): $.CArray<$.ArrayOf<$.ArrayOf<$.Short>>> {
    return $.readElements(this.$view, 64, $.arrayOf($.arrayOf($.short, 4), 3), 2);
  }

  set cube(value: $.ArrayInput<$.ArrayOf<$.ArrayOf<$.Short>>>) {
    $.writeArray(this.$view, 64, $.arrayOf($.arrayOf($.short, 4), 3), 2, value, 'struct board', 'cube');
  }

  /** C: `const char *labels[8]` */
  get labels(): $.CArray<$.CString> {
    return $.readElements(this.$view, 112, $.cstring, 8);
  }

  set labels(value: $.ArrayInput<$.CString>) {
    $.writeArray(this.$view, 112, $.cstring, 8, value, 'struct board', 'labels');
  }

  /** C: `double (*matrix)[4]` */
  get matrix(): $.Pointer<$.ArrayOf<$.Double>> | null {
    return $.readPointer(this.$view, 176, $.arrayOf($.double, 4));
  }

  set matrix(value: $.PointerTo<$.ArrayOf<$.Double>> | null) {
    $.writePointer(this.$view, 176, $.arrayOf($.double, 4), value, 'struct board', 'matrix');
  }

  /** C: `unsigned char bytes[16]` */
  get bytes(): Uint8Array {
    return $.readArray(this.$view, 184, $.unsignedChar, 16);
  }

  set bytes(value: $.ArrayInput<$.UnsignedChar>) {
    $.writeArray(this.$view, 184, $.unsignedChar, 16, value, 'struct board', 'bytes');
  }

  static toC(value: $.PointerTo<board> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof board ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(board, value, owner, name);
  }
}

/** `struct shape`, 56 bytes */
export class shape extends $.Struct<'struct shape', {
    origin?: $.ArrayInput<$.Float>;
    rotation?: $.ArrayInput<$.ArrayOf<$.Float>>;
    others?: $.PointerTo<$.ArrayOf<$.ArrayOf<$.Float>>> | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct shape', 56, 8, () => ({
      origin: [$.arrayOf($.float, 3), 0],
      rotation: [$.arrayOf($.arrayOf($.float, 3), 3), 12],
      others: [$.pointer($.arrayOf($.arrayOf($.float, 3), 3)), 48],
    }));

  /** C: `vec3 origin` */
  get origin(): Float32Array {
    return $.readArray(this.$view, 0, $.float, 3);
  }

  set origin(value: $.ArrayInput<$.Float>) {
    $.writeArray(this.$view, 0, $.float, 3, value, 'struct shape', 'origin');
  }

  /** C: `mat3 rotation` */
  get rotation(): $.CArray<$.ArrayOf<$.Float>> {
    return $.readElements(this.$view, 12, $.arrayOf($.float, 3), 3);
  }

  set rotation(value: $.ArrayInput<$.ArrayOf<$.Float>>) {
    $.writeArray(this.$view, 12, $.arrayOf($.float, 3), 3, value, 'struct shape', 'rotation');
  }

  /** C: `mat3 *others` */
  get others(): $.Pointer<$.ArrayOf<$.ArrayOf<$.Float>>> | null {
    return $.readPointer(this.$view, 48, $.arrayOf($.arrayOf($.float, 3), 3));
  }

  set others(value: $.PointerTo<$.ArrayOf<$.ArrayOf<$.Float>>> | null) {
    $.writePointer(this.$view, 48, $.arrayOf($.arrayOf($.float, 3), 3), value, 'struct shape', 'others');
  }

  static toC(value: $.PointerTo<shape> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof shape ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(shape, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef float vec3[3]`
 *
 * @see arrays.h:12
 */
export type vec3 = Float32Array;
export const vec3: $.CType<$.ArrayOf<$.Float>> = /* @__PURE__ */ $.arrayOf($.float, 3);

/**
 * C: `typedef vec3 mat3[3]`
 *
 * @see arrays.h:13
 */
export type mat3 = $.CArray<$.ArrayOf<$.Float>>;
export const mat3: $.CType<$.ArrayOf<$.ArrayOf<$.Float>>> = /* @__PURE__ */
  $.arrayOf($.arrayOf($.float, 3), 3);

// --- Variables

/**
 * C: `extern const int primes[]`
 *
 * @see arrays.h:18
 */
export const primes: $.AddressVariable<$.Pointer<$.Int>> = /* @__PURE__ */
  $library.address('primes', () => $.pointer($.int));

/**
 * C: `extern const int sizes[5]`
 *
 * @see arrays.h:19
 */
export const sizes: $.ReadonlyVariable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.constant('sizes', () => $.arrayOf($.int, 5));

/**
 * C: `extern char text[]`
 *
 * @see arrays.h:20
 */
export const text: $.AddressVariable<$.Pointer<$.Char>> = /* @__PURE__ */
  $library.address('text', () => $.pointer($.char));

/**
 * C: `extern char lines[][80]`
 *
 * @see arrays.h:20
 */
export const lines: $.AddressVariable<$.Pointer<$.ArrayOf<$.Char>>> = /* @__PURE__ */
  $library.address('lines', () => $.pointer($.arrayOf($.char, 80)));
