// Made by bindgen 0.0.0 from c23-newer.h for x86_64-linux-gnu.
// Do not edit; run: bindgen c23-newer.h
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

export const LIMIT = 15;
export const RATIO = 0.5;
export const BYTE = 200;
export const NEGATIVE = -7;
export const TEXT = 'hello';
export const CONSTANT_INFERRED = 42;
export const AUTO_CONSTANT = 7;
export const BINARY_MACRO = 3;
export const SEPARATED_MACRO = 0xffff;
export const U8_CHAR = 120;

// --- Enums

/** `enum small` */
export type small = typeof SMALL_A | typeof SMALL_B | (number & {});
export const small: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('enum small', $.unsignedChar);
export const SMALL_A = 0;
export const SMALL_B = 255;

/** `enum wide` */
export type wide = typeof WIDE_A | (number & {});
export const wide: $.Callable<$.UnsignedLongLong> = /* @__PURE__ */ $.alias('enum wide', $.unsignedLongLong);
export const WIDE_A = 0xffffffffffffffffn;

/** `enum forward` */
export type forward = typeof FORWARD_A | (number & {});
export const forward: $.Callable<$.Short> = /* @__PURE__ */ $.alias('enum forward', $.short);
export const FORWARD_A = -1;

/** `enum attr_e` */
export type attr_e = typeof ATTR_A | typeof ATTR_B | (number & {});
export const attr_e: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum attr_e', $.unsignedInt);
/** @deprecated enumerator */
export const ATTR_A = 0;
export const ATTR_B = 1;

/** `numbers` */
export type numbers = typeof BINARY | typeof SEPARATED | (number & {});
export const numbers: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('numbers', $.unsignedInt);
export const BINARY = 170;
export const SEPARATED = 1000000;

// --- Handles

/** `nullptr_t`: a handle. */
export class nullptr_t extends $.Handle<'nullptr_t'> {
  static override readonly cName = 'nullptr_t';

  static toC(value: nullptr_t | null, owner: string, name: string): bigint | null {
    const address = value instanceof nullptr_t ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(nullptr_t, value, owner, name);
  }
}

/** `struct no_proto`: a handle. */
export class no_proto extends $.Handle<'struct no_proto'> {
  static override readonly cName = 'struct no_proto';

  static toC(value: no_proto | null, owner: string, name: string): bigint | null {
    const address = value instanceof no_proto ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(no_proto, value, owner, name);
  }
}

// --- Records

/** `struct with_enum`, 24 bytes */
export class with_enum extends $.Struct<'struct with_enum', { s?: small; w?: number | bigint; f?: forward }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct with_enum', 24, 8, () => ({
      s: [$.unsignedChar, 0],
      w: [$.unsignedLongLong, 8],
      f: [$.short, 16],
    }));

  /** C: `enum small s` */
  get s(): small {
    return this.$view.getUint8(0);
  }

  set s(value: small) {
    this.$view.setUint8(0, $.toUnsignedChar(value, 'struct with_enum', 's'));
  }

  /** C: `enum wide w` */
  get w(): number {
    return $.readUint64(this.$view, 8, 'struct with_enum', 'w');
  }

  set w(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct with_enum', 'w');
  }

  /** C: `enum forward f` */
  get f(): forward {
    return this.$view.getInt16(16, true);
  }

  set f(value: forward) {
    this.$view.setInt16(16, $.toShort(value, 'struct with_enum', 'f'), true);
  }

  static toC(value: $.PointerTo<with_enum> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof with_enum ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(with_enum, value, owner, name);
  }
}

/** `struct bits`, 32 bytes */
export class bits extends $.Struct<'struct bits', {}> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct bits', 32, 8, () => ({}));

  static toC(value: $.PointerTo<bits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof bits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(bits, value, owner, name);
  }
}

/**
 * `struct attr_s`, 8 bytes
 *
 * @deprecated
 */
export class attr_s extends $.Struct<'struct attr_s', { x?: number; y?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct attr_s', 8, 4, () => ({
      x: [$.int, 0],
      y: [$.int, 4],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct attr_s', 'x'), true);
  }

  /**
   * @deprecated field
   *
   * C: `int y`
   */
  get y(): number {
    return this.$view.getInt32(4, true);
  }

  set y(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct attr_s', 'y'), true);
  }

  static toC(value: $.PointerTo<attr_s> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof attr_s ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(attr_s, value, owner, name);
  }
}

/** `struct embeds`, 5 bytes */
export class embeds extends $.Struct<'struct embeds', {
    c?: $.ArrayInput<$.Char>;
    d?: $.ArrayInput<$.Char>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct embeds', 5, 1, () => ({
      c: [$.arrayOf($.char, 3), 0],
      d: [$.arrayOf($.char, 2), 3],
    }));

  /** C: `char c[3]` */
  get c(): Uint8Array {
    return $.readArray(this.$view, 0, $.char, 3);
  }

  set c(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 0, $.char, 3, value, 'struct embeds', 'c');
  }

  /** C: `char d[2]` */
  get d(): Uint8Array {
    return $.readArray(this.$view, 3, $.char, 2);
  }

  set d(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 3, $.char, 2, value, 'struct embeds', 'd');
  }

  static toC(value: $.PointerTo<embeds> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof embeds ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(embeds, value, owner, name);
  }
}

// --- Typedefs

/**
 * C23 as newer compilers read it: typeof_unqual, constexpr, enum : T, _BitInt, `embed`, auto, nullptr, attributes.
 *
 * C: `typedef long long_type`
 *
 * @see c23-newer.h:2
 */
export type long_type = number;
export const long_type: $.Callable<$.Long> = /* @__PURE__ */ $.alias('long_type', $.long);

/**
 * C: `typedef int plain_int`
 *
 * @see c23-newer.h:3
 */
export type plain_int = number;
export const plain_int: $.Callable<$.Int> = /* @__PURE__ */ $.alias('plain_int', $.int);

/**
 * C: `typedef const int constant_int`
 *
 * @see c23-newer.h:4
 */
export type constant_int = number;
export const constant_int: $.Callable<$.Int> = /* @__PURE__ */ $.alias('constant_int', $.int);

/**
 * C: `typedef int plain_too`
 *
 * @see c23-newer.h:5
 */
export type plain_too = number;
export const plain_too: $.Callable<$.Int> = /* @__PURE__ */ $.alias('plain_too', $.int);

/**
 * C: `typedef plain_int still_named`
 *
 * @see c23-newer.h:6
 */
export type still_named = number;
export const still_named: $.Callable<$.Int> = /* @__PURE__ */ $.alias('still_named', $.int);

/**
 * C: `typedef char plain_array[3]`
 *
 * @see c23-newer.h:7
 */
export type plain_array = Uint8Array;
export const plain_array: $.CType<$.ArrayOf<$.Char>> = /* @__PURE__ */ $.arrayOf($.char, 3);

// --- Functions

const $pointer_variable_f = /* @__PURE__ */ $declare(pointer_variable_f, 'pointer_variable_f');

/**
 * C: `int *pointer_variable_f(void)`
 *
 * @see c23-newer.h:8
 */
export function pointer_variable_f(): $.Pointer<$.Int> | null {
  const call = $pointer_variable_f.call ?? $pointer_variable_f.bind([$.pointer($.int), {}]);
  return $.fromPointer($.int, call());
}

const $nothing = /* @__PURE__ */ $declare(nothing, 'nothing');

/**
 * Whether the caller owns what it returns is not known.
 * C: `nullptr_t nothing(void)`
 *
 * @see c23-newer.h:27
 */
export function nothing(): nullptr_t | null {
  const call = $nothing.call ?? $nothing.bind([nullptr_t, {}]);
  return $.fromHandle(nullptr_t, call());
}

const $takes_null = /* @__PURE__ */ $declare(takes_null, 'takes_null');

/**
 * C: `void takes_null(nullptr_t)`
 *
 * @see c23-newer.h:28
 */
export function takes_null(argument1: nullptr_t | null): void {
  const call = $takes_null.call ?? $takes_null.bind([$.voidType, { argument1: nullptr_t }]);
  call(nullptr_t.toC(argument1, 'takes_null', 'argument1'));
}

const $must_use = /* @__PURE__ */ $declare(must_use, 'must_use');

/**
 * C: `int must_use(void)`
 *
 * @see c23-newer.h:29
 */
export function must_use(): number {
  const call = $must_use.call ?? $must_use.bind([$.int, {}]);
  return call();
}

const $old = /* @__PURE__ */ $declare(old, 'old');

/**
 * C: `void old(void)`
 *
 * @deprecated old
 * @see c23-newer.h:30
 */
export function old(): void {
  const call = $old.call ?? $old.bind([$.voidType, {}]);
  call();
}

/**
 * C: `int unused_static(void)`
 *
 * @see c23-newer.h:31
 */
export function unused_static(): number {
  return $unused_static();
}

const $never = /* @__PURE__ */ $declare(never, 'never', { neverReturns: true });

/**
 * C: `void never(void)`
 *
 * @see c23-newer.h:32
 */
export function never(): void {
  const call = $never.call ?? $never.bind([$.voidType, {}]);
  call();
}

const $reproducible_f = /* @__PURE__ */ $declare(reproducible_f, 'reproducible_f');

/**
 * C: `int reproducible_f(int)`
 *
 * @see c23-newer.h:33
 */
export function reproducible_f(argument1: number): number {
  const call = $reproducible_f.call ?? $reproducible_f.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'reproducible_f', 'argument1'));
}

const $unsequenced_f = /* @__PURE__ */ $declare(unsequenced_f, 'unsequenced_f');

/**
 * C: `int unsequenced_f(int)`
 *
 * @see c23-newer.h:34
 */
export function unsequenced_f(argument1: number): number {
  const call = $unsequenced_f.call ?? $unsequenced_f.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'unsequenced_f', 'argument1'));
}

const $empty_parens = /* @__PURE__ */ $declare(empty_parens, 'empty_parens');

/**
 * C: `int empty_parens()`
 *
 * @see c23-newer.h:41
 */
export function empty_parens(): number {
  const call = $empty_parens.call ?? $empty_parens.bind([$.int, {}]);
  return call();
}

const $unnamed_param = /* @__PURE__ */ $declare(unnamed_param, 'unnamed_param');

/**
 * C: `void unnamed_param(int, int b)`
 *
 * @see c23-newer.h:42
 */
export function unnamed_param(argument1: number, b: number): void {
  const call = $unnamed_param.call ?? $unnamed_param.bind([$.voidType, { argument1: $.int, b: $.int }]);
  call($.toInt(argument1, 'unnamed_param', 'argument1'), $.toInt(b, 'unnamed_param', 'b'));
}

// --- Variables

/**
 * C: `extern double inferred`
 *
 * @see c23-newer.h:22
 */
export const inferred: $.Variable<$.Double> = /* @__PURE__ */ $library.variable('inferred', () => $.double);

/**
 * C: `extern _Bool flag`
 *
 * @see c23-newer.h:25
 */
export const flag: $.Variable<$.Bool> = /* @__PURE__ */ $library.variable('flag', () => $.bool);

/**
 * C: `extern int aligned_variable`
 *
 * @see c23-newer.h:39
 */
export const aligned_variable: $.Variable<$.Int> = /* @__PURE__ */
  $library.variable('aligned_variable', () => $.int);

/**
 * C: `extern int per_thread`
 *
 * @see c23-newer.h:40
 */
export const per_thread: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('per_thread', () => $.int);

/**
 * C: `extern const unsigned char exported[3]`
 *
 * @see c23-newer.h:50
 */
export const exported: $.ReadonlyVariable<$.ArrayOf<$.UnsignedChar>> = /* @__PURE__ */
  $library.constant('exported', () => $.arrayOf($.unsignedChar, 3));

/**
 * C: `extern const unsigned char limited[2]`
 *
 * @see c23-newer.h:53
 */
export const limited: $.ReadonlyVariable<$.ArrayOf<$.UnsignedChar>> = /* @__PURE__ */
  $library.constant('limited', () => $.arrayOf($.unsignedChar, 2));

/**
 * C: `extern char *text_inferred`
 *
 * @see c23-newer.h:56
 */
export const text_inferred: $.Variable<$.Pointer<$.Char>> = /* @__PURE__ */
  $library.variable('text_inferred', () => $.pointer($.char));

/**
 * C: `extern const int first_of_two`
 *
 * @see c23-newer.h:57
 */
export const first_of_two: $.ReadonlyVariable<$.Int> = /* @__PURE__ */
  $library.constant('first_of_two', () => $.int);

/**
 * C: `extern const int second_of_two`
 *
 * @see c23-newer.h:57
 */
export const second_of_two: $.ReadonlyVariable<$.Int> = /* @__PURE__ */
  $library.constant('second_of_two', () => $.int);

// --- Translated from C

function $unused_static(): number {
  return 1;
}

// --- Not bound

// field struct bits.a (c23-newer.h:21): Koffi has no type for _BitInt(5)
// field struct bits.b (c23-newer.h:21): Koffi has no type for unsigned _BitInt(33)
// field struct bits.c (c23-newer.h:21): Koffi has no type for _BitInt(100)
// typedef seven (c23-newer.h:19): Koffi has no type for _BitInt(7)
// typedef big (c23-newer.h:20): Koffi has no type for unsigned _BitInt(128)
// variable DATA (c23-newer.h:47): a static object has no symbol
