// Made by bindgen 0.0.0 from unpassable.h for x86_64-linux-gnu.
// Do not edit; run: bindgen unpassable.h
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

// --- Handles

/** `struct never`: a handle. */
export class struct_never extends $.Handle<'struct never'> {
  static override readonly cName = 'struct never';

  static toC(value: struct_never | null, owner: string, name: string): bigint | null {
    const address = value instanceof struct_never ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(struct_never, value, owner, name);
  }
}

// --- Records

/** `struct misaligned`, 5 bytes */
export class misaligned extends $.Struct<'struct misaligned', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct misaligned', 5, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct misaligned', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct misaligned', 'b'), true);
  }

  static toC(value: $.PointerTo<misaligned> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof misaligned ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(misaligned, value, owner, name);
  }
}

/** `struct large`, 25 bytes */
export class large extends $.Struct<'struct large', { a?: number; b?: $.ArrayInput<$.Long> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct large', 25, 1, () => ({
      a: [$.char, 0],
      b: [$.arrayOf($.long, 3), 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct large', 'a'));
  }

  /** C: `long b[3]` */
  get b(): $.CArray<$.Long> {
    return $.readElements(this.$view, 1, $.long, 3);
  }

  set b(value: $.ArrayInput<$.Long>) {
    $.writeArray(this.$view, 1, $.long, 3, value, 'struct large', 'b');
  }

  static toC(value: $.PointerTo<large> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof large ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(large, value, owner, name);
  }
}

/** `struct precise`, 48 bytes */
export class precise extends $.Struct<'struct precise', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct precise', 48, 16, () => ({
      a: [$.int, 0],
      b: [$.longDouble, 16],
      c: [$.int, 32],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct precise', 'a'), true);
  }

  /** C: `long double b` */
  get b(): number {
    return $.longDouble.readFrom(this.$view, 16, 'struct precise');
  }

  set b(value: number) {
    $.longDouble.writeTo(this.$view, 16, value, 'struct precise', 'b');
  }

  /** C: `int c` */
  get c(): number {
    return this.$view.getInt32(32, true);
  }

  set c(value: number) {
    this.$view.setInt32(32, $.toInt(value, 'struct precise', 'c'), true);
  }

  static toC(value: $.PointerTo<precise> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof precise ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(precise, value, owner, name);
  }
}

/** `struct aligned`, 16 bytes */
export class aligned extends $.Struct<'struct aligned', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned', 16, 16, () => ({
      a: [$.char, 0],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct aligned', 'a'));
  }

  static toC(value: $.PointerTo<aligned> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef __attribute__((vector_size(16))) float vec4`
 *
 * @see unpassable.h:6
 */
export type vec4 = Float32Array;
export const vec4: $.CType<$.Vector<$.Float>> = /* @__PURE__ */ $.vector($.float, 4);

// --- Functions

const $print_with = /* @__PURE__ */ $declare(print_with, 'print_with');

/**
 * C: `int print_with(int (*printer)(const char *, va_list), const char *format)`
 *
 * @see unpassable.h:9
 */
export function print_with(printer: $.Memory | null, format: $.CStringInput | null): number {
  const call = $print_with.call ?? $print_with.bind([$.int, { printer: $.voidPointer, format: $.cstring }]);
  const result = call(
    $.toMemory(printer, 'print_with', 'printer'),
    $.toCString(format, 'print_with', 'format'),
  );
  $.keepAlive(printer, format);
  return result;
}

const $take_pointer = /* @__PURE__ */ $declare(take_pointer, 'take_pointer');

/**
 * C: `int take_pointer(struct misaligned *m)`
 *
 * @see unpassable.h:13
 */
export function take_pointer(m: $.PointerTo<misaligned> | null): number {
  const call = $take_pointer.call ?? $take_pointer.bind([$.int, { m: $.pointer(misaligned) }]);
  const result = call(misaligned.toC(m, 'take_pointer', 'm'));
  $.keepAlive(m);
  return result;
}

const $take_large = /* @__PURE__ */ $declare(take_large, 'take_large');

/**
 * C: `int take_large(struct large l)`
 *
 * @see unpassable.h:15
 */
export function take_large(l: large): number {
  const call = $take_large.call ?? $take_large.bind([$.int, { l: large }]);
  const result = call($.toValue(large, l, 'take_large', 'l'));
  $.keepAlive(l);
  return result;
}

const $measure = /* @__PURE__ */ $declare(measure, 'measure');

/**
 * C: `int measure(struct precise *p)`
 *
 * @see unpassable.h:17
 */
export function measure(p: $.PointerTo<precise> | null): number {
  const call = $measure.call ?? $measure.bind([$.int, { p: $.pointer(precise) }]);
  const result = call(precise.toC(p, 'measure', 'p'));
  $.keepAlive(p);
  return result;
}

// --- Variables

/**
 * C: `extern long double pi`
 *
 * @see unpassable.h:19
 */
export const pi: $.Variable<$.OtherFloat> = /* @__PURE__ */ $library.variable('pi', () => $.longDouble);

// --- Not bound

// function root (unpassable.h:3): result: Koffi has no type for long double
// function wide (unpassable.h:4): result: Koffi has no type for __int128
// function rotate (unpassable.h:5): result: Koffi has no type for _Complex double
// function scale (unpassable.h:7): result: Koffi has no type for __attribute__((vector_size(16))) float
// function print (unpassable.h:8): parameter arguments: a va_list has a form that only the C compiler knows
// function take (unpassable.h:11): parameter m: struct misaligned by value is packed, with a misaligned field; Koffi passes that wrongly
// function give (unpassable.h:12): result: struct misaligned by value is packed, with a misaligned field; Koffi passes that wrongly
// function measure_value (unpassable.h:18): parameter p: struct precise by value: its field b: Koffi has no type for long double
// function take_aligned (unpassable.h:21): parameter a: struct aligned by value is aligned to 16 bytes; Koffi knows no more than 8
// function incomplete (unpassable.h:23): result: struct never is never defined, so it has no size
// typedef va_list (unpassable.h:2): a va_list has a form that only the C compiler knows

// --- Weaker than in C

// function print_with (unpassable.h:9): parameter printer: a plain void * here, which no JavaScript function passes for: parameter 2: a va_list has a form that only the C compiler knows
