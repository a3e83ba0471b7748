// Made by bindgen 0.0.0 from constants-integers.h for x86_64-linux-gnu.
// Do not edit; run: bindgen constants-integers.h
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

/** The C type decides a constant's: suffixes, promotions, conversions and wrap-around. */
export const DECIMAL = 42;
export const NEGATIVE = -1;
export const HEX = 0xff;
export const OCTAL = 493;
export const BINARY = 10;
export const UNSIGNED = 1;
export const LONG = 1;
export const UNSIGNED_LONG = 1;
export const LONG_LONG = 1;
export const BIG = 0x80000000;
export const DECIMAL_BIG = 2147483648;
export const ALL_ONES = 0xffffffffffffffffn;
export const WRAP = 4294967295;
export const MIXED = 4294967295;
export const SHIFT = -2147483648;
export const SHIFT_UNSIGNED = 2147483648;
export const NOT = -1;
export const LOGICAL = 1;
export const COMPARE = 0;
export const DIVIDE = -3;
export const REMAINDER = -1;
export const CAST = 255;
export const CAST_SIGNED = -1;
export const CAST_LONG = 1;
export const TERNARY = 4294967295;
export const NESTED = 594;
export const PRECEDENCE = 9;
export const SIZE = 8;
export const SIZE_EXPRESSION = 5;
export const ALIGN = 8;
export const OFF = 8;
export const ENUMERATOR = 8;
export const TYPEDEF_CAST = 4464;
export const BOOL_CAST = 1;
export const INT128 = 1267650600228229401496703205376n;

// --- Enums

export const last = 7;

// --- Records

/** `struct pair`, 16 bytes */
export class pair extends $.Struct<'struct pair', { a?: number; b?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct pair', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.long, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct pair', 'a'));
  }

  /** C: `long b` */
  get b(): number {
    return $.readInt64(this.$view, 8, 'struct pair', 'b');
  }

  set b(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct pair', 'b');
  }

  static toC(value: $.PointerTo<pair> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pair ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pair, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef unsigned short u16`
 *
 * @see constants-integers.h:36
 */
export type u16 = number;
export const u16: $.Callable<$.UnsignedShort> = /* @__PURE__ */ $.alias('u16', $.unsignedShort);
