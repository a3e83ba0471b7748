// Made by bindgen 0.0.0 from constant-expressions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen constant-expressions.h
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

export const SIZE_COMPLEX = 16;
export const SIZE_COMPLEX_IN_FRONT = 8;
export const SIZE_VECTOR = 16;
export const SIZE_LITERAL = 12;
export const SIZE_DESIGNATED = 36;
export const SIZE_RECORDS = 32;
export const SIZE_STRING = 4;
export const OFFSET_INDEX = 8;
export const OFFSET_PATH = 16;
export const SIZE_TYPEOF = 4;
export const GENERIC = 1;
export const initialised = 14;

// --- Enums

/** `enum values` */
export type values = typeof VALUE_OFFSET
  | typeof VALUE_PATH
  | typeof VALUE_TYPEOF
  | typeof VALUE_GENERIC
  | typeof VALUE_LITERAL
  | typeof VALUE_NEXT
  | (number & {});
export const values: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum values', $.unsignedInt);
export const VALUE_OFFSET = 6;
export const VALUE_PATH = 16;
export const VALUE_TYPEOF = 4;
/** On two lines. */
export const VALUE_GENERIC = 5;
export const VALUE_LITERAL = 12;
export const VALUE_NEXT = 13;

// --- Records

/**
 * Constant expressions wherever C wants one: in array lengths, enumerators, bit-field widths, assertions, initialisers.
 *
 * `struct inner`, 8 bytes
 */
export class inner extends $.Struct<'struct inner', { number?: number; text?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct inner', 8, 4, () => ({
      number: [$.int, 0],
      text: [$.char, 4],
    }));

  /** C: `int number` */
  get number(): number {
    return this.$view.getInt32(0, true);
  }

  set number(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct inner', 'number'), true);
  }

  /** C: `char text` */
  get text(): number {
    return this.$view.getInt8(4);
  }

  set text(value: number) {
    this.$view.setInt8(4, $.toChar(value, 'struct inner', 'text'));
  }

  static toC(value: $.PointerTo<inner> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof inner ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(inner, value, owner, name);
  }
}

/** `struct outer`, 20 bytes */
export class outer extends $.Struct<'struct outer', {
    first?: number;
    list?: $.ArrayInput<$.Short>;
    inner?: $.RecordInput<inner>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct outer', 20, 4, () => ({
      first: [$.int, 0],
      list: [$.arrayOf($.short, 4), 4],
      inner: [inner, 12],
    }));

  /** C: `int first` */
  get first(): number {
    return this.$view.getInt32(0, true);
  }

  set first(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct outer', 'first'), true);
  }

  /** C: `short list[4]` */
  get list(): Int16Array {
    return $.readArray(this.$view, 4, $.short, 4);
  }

  set list(value: $.ArrayInput<$.Short>) {
    $.writeArray(this.$view, 4, $.short, 4, value, 'struct outer', 'list');
  }

  /** C: `struct inner inner` */
  get inner(): inner {
    return $.readNested(this.$view, 12, inner);
  }

  set inner(value: $.RecordInput<inner>) {
    $.writeNested(this.$view, 12, inner, value, 'struct outer', 'inner');
  }

  static toC(value: $.PointerTo<outer> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof outer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(outer, value, owner, name);
  }
}

/** `struct widths`, 8 bytes */
export class widths extends $.Struct<'struct widths', {
    offset?: number;
    type?: number;
    generic?: number;
    a?: number;
    b?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct widths', 8, 4, () => ({
      offset: [$.unsignedInt, 0, 0, 8],
      type: [$.unsignedInt, 0, 8, 4],
      generic: [$.unsignedInt, 0, 24, 3],
      a: [$.unsignedInt, 0, 27, 2],
      b: [$.unsignedInt, 4, 36, 3],
    }));

  /** C: `unsigned int offset : 8` */
  get offset(): number {
    return $.readBits(this.$view, 0, 8);
  }

  set offset(value: number) {
    $.writeBits(this.$view, 0, 8, $.toBits(value, 8, false, 'struct widths', 'offset'));
  }

  /** C: `unsigned int type : 4` */
  get type(): number {
    return $.readBits(this.$view, 8, 4);
  }

  set type(value: number) {
    $.writeBits(this.$view, 8, 4, $.toBits(value, 4, false, 'struct widths', 'type'));
  }

  /** C: `unsigned int generic : 3` */
  get generic(): number {
    return $.readBits(this.$view, 24, 3);
  }

  set generic(value: number) {
    $.writeBits(this.$view, 24, 3, $.toBits(value, 3, false, 'struct widths', 'generic'));
  }

  /** C: `unsigned int a : 2` */
  get a(): number {
    return $.readBits(this.$view, 27, 2);
  }

  set a(value: number) {
    $.writeBits(this.$view, 27, 2, $.toBits(value, 2, false, 'struct widths', 'a'));
  }

  /** C: `unsigned int b : 3` */
  get b(): number {
    return $.readBits(this.$view, 36, 3);
  }

  set b(value: number) {
    $.writeBits(this.$view, 36, 3, $.toBits(value, 3, false, 'struct widths', 'b'));
  }

  static toC(value: $.PointerTo<widths> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof widths ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(widths, value, owner, name);
  }
}

// --- Functions

const $copies = /* @__PURE__ */ $declare(copies, 'copies');

/**
 * C: `int copies(int *list, char *const *const names)`
 *
 * @see constant-expressions.h:36
 */
export function copies(list: $.PointerTo<$.Int> | null, names: $.StringsInput | null): number {
  const call =
    $copies.call ?? $copies.bind([$.int, { list: $.pointer($.int), names: $.pointer($.pointer($.char)) }]);
  const result = call(
    $.toArray($.int, 8, list, 'copies', 'list'),
    $.toArray($.pointer($.char), 8, names, 'copies', 'names'),
  );
  $.keepAlive(list, names);
  return result;
}

// --- Variables

/**
 * C: `extern int object`
 *
 * @see constant-expressions.h:6
 */
export const object: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('object', () => $.int);

/**
 * C: `extern int offset_length[4]`
 *
 * @see constant-expressions.h:8
 */
export const offset_length: $.Variable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.variable('offset_length', () => $.arrayOf($.int, 4));

/**
 * C: `extern int index_length[8]`
 *
 * @see constant-expressions.h:9
 */
export const index_length: $.Variable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.variable('index_length', () => $.arrayOf($.int, 8));

/**
 * C: `extern int path_length[16]`
 *
 * @see constant-expressions.h:10
 */
export const path_length: $.Variable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.variable('path_length', () => $.arrayOf($.int, 16));

/**
 * C: `extern int typeof_length[4]`
 *
 * @see constant-expressions.h:11
 */
export const typeof_length: $.Variable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.variable('typeof_length', () => $.arrayOf($.int, 4));

/**
 * C: `extern int generic_length[3]`
 *
 * @see constant-expressions.h:12
 */
export const generic_length: $.Variable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.variable('generic_length', () => $.arrayOf($.int, 3));

/**
 * C: `extern int literal_length[12]`
 *
 * @see constant-expressions.h:13
 */
export const literal_length: $.Variable<$.ArrayOf<$.Int>> = /* @__PURE__ */
  $library.variable('literal_length', () => $.arrayOf($.int, 12));

/**
 * C: `extern int rows[2][8]`
 *
 * @see constant-expressions.h:14
 */
export const rows: $.Variable<$.ArrayOf<$.ArrayOf<$.Int>>> = /* @__PURE__ */
  $library.variable('rows', () => $.arrayOf($.arrayOf($.int, 8), 2));

/**
 * C: `extern const struct inner filled[6]`
 *
 * @see constant-expressions.h:51
 */
export const filled: $.ReadonlyVariable<$.ArrayOf<inner>> = /* @__PURE__ */
  $library.constant('filled', () => $.arrayOf(inner, 6));
