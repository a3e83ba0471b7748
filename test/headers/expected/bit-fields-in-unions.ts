// Made by bindgen 0.0.0 from bit-fields-in-unions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen bit-fields-in-unions.h
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

// --- Enums

export const LOW = 0;
export const HIGH = 1;

// --- Records

/**
 * Bit-fields in a union all start at its first bit.
 *
 * `union bits`, 8 bytes
 */
export class bits extends $.Union<'union bits', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union bits', 8, 8, () => ({
      a: [$.unsignedInt, 0, 0, 3],
      b: [$.unsignedLongLong, 0, 0, 40],
      c: [$.char, 0],
    }));

  /** C: `unsigned int a : 3` */
  get a(): number {
    return $.readBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, false, 'union bits', 'a'));
  }

  /** C: `unsigned long long b : 40` */
  get b(): number {
    return $.readBits(this.$view, 0, 40);
  }

  set b(value: number) {
    $.writeBits(this.$view, 0, 40, $.toBits(value, 40, false, 'union bits', 'b'));
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(0);
  }

  set c(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'union bits', 'c'));
  }

  static toC(value: $.PointerTo<bits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof bits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(bits, value, owner, name);
  }
}

/** `struct holder`, 12 bytes */
export class holder extends $.Struct<'struct holder', {
    head?: number;
    low?: number;
    all?: number;
    tail?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct holder', 12, 4, () => ({
      head: [$.char, 0],
      low: [$.int, 4, 32, 4],
      all: [$.unsignedInt, 4],
      tail: [$.int, 8, 64, 3],
    }));

  /** C: `char head` */
  get head(): number {
    return this.$view.getInt8(0);
  }

  set head(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct holder', 'head'));
  }

  /** C: `int low : 4` */
  get low(): number {
    return $.readSignedBits(this.$view, 32, 4);
  }

  set low(value: number) {
    $.writeBits(this.$view, 32, 4, $.toBits(value, 4, true, 'struct holder', 'low'));
  }

  /** C: `unsigned int all` */
  get all(): number {
    return this.$view.getUint32(4, true);
  }

  set all(value: number) {
    this.$view.setUint32(4, $.toUnsignedInt(value, 'struct holder', 'all'), true);
  }

  /** C: `int tail : 3` */
  get tail(): number {
    return $.readSignedBits(this.$view, 64, 3);
  }

  set tail(value: number) {
    $.writeBits(this.$view, 64, 3, $.toBits(value, 3, true, 'struct holder', 'tail'));
  }

  static toC(value: $.PointerTo<holder> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof holder ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(holder, value, owner, name);
  }
}

/** `union packed_union`, 3 bytes */
export class packed_union extends $.Union<'union packed_union', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union packed_union', 3, 1, () => ({
      a: [$.int, 0, 0, 17],
      b: [$.char, 0],
    }));

  /** C: `int a : 17` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 17);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 17, $.toBits(value, 17, true, 'union packed_union', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(0);
  }

  set b(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'union packed_union', 'b'));
  }

  static toC(value: $.PointerTo<packed_union> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof packed_union ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(packed_union, value, owner, name);
  }
}

/** `struct named_by_field`, 4 bytes */
export class named_by_field extends $.Struct<'struct named_by_field', { level?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct named_by_field', 4, 4, () => ({
      level: [$.unsignedInt, 0, 0, 4],
    }));

  /** C: `enum <unnamed> level : 4` */
  get level(): number {
    return $.readBits(this.$view, 0, 4);
  }

  set level(value: number) {
    $.writeBits(this.$view, 0, 4, $.toBits(value, 4, false, 'struct named_by_field', 'level'));
  }

  static toC(value: $.PointerTo<named_by_field> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof named_by_field ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(named_by_field, value, owner, name);
  }
}
