// Made by bindgen 0.0.0 from enums.h for x86_64-linux-gnu.
// Do not edit; run: bindgen enums.h
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

/**
 * The integer type of an enum holds all of its values; its constants are ints where they fit.
 *
 * `enum plain`
 */
export type plain = typeof zero | typeof one | typeof five | typeof six | typeof minus | (number & {});
export const plain: $.Callable<$.Int> = /* @__PURE__ */ $.alias('enum plain', $.int);
export const zero = 0;
export const one = 1;
export const five = 5;
export const six = 6;
export const minus = -1;

/** `enum positive` */
export type positive = typeof p0 | typeof p1 | (number & {});
export const positive: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum positive', $.unsignedInt);
export const p0 = 0;
export const p1 = 0x7fffffff;

/** `enum unsigned_one` */
export type unsigned_one = typeof u0 | typeof u1 | (number & {});
export const unsigned_one: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('enum unsigned_one', $.unsignedInt);
export const u0 = 0;
export const u1 = 0xffffffff;

/** `enum wide` */
export type wide = typeof w0 | typeof w1 | (number & {});
export const wide: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('enum wide', $.unsignedLong);
export const w0 = 0;
export const w1 = 0x100000000;

/** `enum wide_negative` */
export type wide_negative = typeof n0 | typeof n1 | (number & {});
export const wide_negative: $.Callable<$.Long> = /* @__PURE__ */ $.alias('enum wide_negative', $.long);
export const n0 = -1;
export const n1 = 0x7fffffffffffffffn;

/** `enum huge` */
export type huge = typeof h0 | (number & {});
export const huge: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('enum huge', $.unsignedLong);
export const h0 = 0xffffffffffffffffn;

/** `enum flags` */
export type flags = typeof f_read | typeof f_write | typeof f_all | (number & {});
export const flags: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum flags', $.unsignedInt);
export const f_read = 1;
export const f_write = 2;
export const f_all = 3;

/** `enum characters` */
export type characters = typeof ch_a | typeof ch_size | typeof ch_neg | (number & {});
export const characters: $.Callable<$.Int> = /* @__PURE__ */ $.alias('enum characters', $.int);
export const ch_a = 97;
export const ch_size = 8;
export const ch_neg = -1;

/** `enum duplicate` */
export type duplicate = typeof d0 | typeof d1 | typeof d2 | (number & {});
export const duplicate: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum duplicate', $.unsignedInt);
export const d0 = 3;
export const d1 = 3;
export const d2 = 0;

/** `enum tiny` */
export type tiny = typeof tiny0 | typeof tiny1 | (number & {});
export const tiny: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('enum tiny', $.unsignedChar);
export const tiny0 = 0;
export const tiny1 = 200;

/** `enum tiny_negative` */
export type tiny_negative = typeof tn0 | typeof tn1 | (number & {});
export const tiny_negative: $.Callable<$.SignedChar> = /* @__PURE__ */
  $.alias('enum tiny_negative', $.signedChar);
export const tn0 = -1;
export const tn1 = 127;

/** `enum forward` */
export type forward = typeof fw0 | (number & {});
export const forward: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum forward', $.unsignedInt);
export const fw0 = 0;

/** `named_by_typedef` */
export type named_by_typedef = typeof unnamed0 | (number & {});
export const named_by_typedef: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('named_by_typedef', $.unsignedInt);
export const unnamed0 = 0;

/** `enum tagged` */
export type tagged = typeof tagged0 | (number & {});
export const tagged: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum tagged', $.unsignedInt);
export const tagged0 = 0;

export const constant_a = 10;
export const constant_b = 11;

export const inside = 0;

// --- Records

/** `struct holds`, 24 bytes */
export class holds extends $.Struct<'struct holds', {
    a?: plain;
    b?: named_by_typedef;
    c?: $.PointerTo<$.UnsignedInt> | null;
    d?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct holds', 24, 8, () => ({
      a: [$.int, 0],
      b: [$.unsignedInt, 4],
      c: [$.pointer($.unsignedInt), 8],
      d: [$.unsignedInt, 16],
    }));

  /** C: `enum plain a` */
  get a(): plain {
    return this.$view.getInt32(0, true);
  }

  set a(value: plain) {
    this.$view.setInt32(0, $.toInt(value, 'struct holds', 'a'), true);
  }

  /** C: `named_by_typedef b` */
  get b(): named_by_typedef {
    return this.$view.getUint32(4, true);
  }

  set b(value: named_by_typedef) {
    this.$view.setUint32(4, $.toUnsignedInt(value, 'struct holds', 'b'), true);
  }

  /** C: `tagged_pointer c` */
  get c(): $.Pointer<$.UnsignedInt> | null {
    return $.readPointer(this.$view, 8, $.unsignedInt);
  }

  set c(value: $.PointerTo<$.UnsignedInt> | null) {
    $.writePointer(this.$view, 8, $.unsignedInt, value, 'struct holds', 'c');
  }

  /** C: `__typeof__(((struct holds *)0)->d) d` */
  get d(): number {
    return this.$view.getUint32(16, true);
  }

  set d(value: number) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'struct holds', 'd'), true);
  }

  static toC(value: $.PointerTo<holds> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof holds ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(holds, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef enum tagged *tagged_pointer`
 *
 * @see enums.h:16
 */
export type tagged_pointer = $.Pointer<$.UnsignedInt>;
export const tagged_pointer: $.CType<$.Pointer<$.UnsignedInt>> = /* @__PURE__ */ $.pointer($.unsignedInt);

// --- Functions

const $echo = /* @__PURE__ */ $declare(echo, 'echo');

/**
 * C: `enum plain echo(enum plain p, named_by_typedef n, enum wide *w)`
 *
 * @see enums.h:19
 */
export function echo(p: plain, n: named_by_typedef, w: $.PointerTo<$.UnsignedLong> | null): plain {
  const call =
    $echo.call ?? $echo.bind([$.int, { p: $.int, n: $.unsignedInt, w: $.pointer($.unsignedLong) }]);
  const result = call(
    $.toInt(p, 'echo', 'p'),
    $.toUnsignedInt(n, 'echo', 'n'),
    $.toPointer($.unsignedLong, w, 'echo', 'w'),
  );
  $.keepAlive(w);
  return result;
}
