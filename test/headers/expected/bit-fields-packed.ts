// Made by bindgen 0.0.0 from bit-fields-packed.h for x86_64-linux-gnu.
// Do not edit; run: bindgen bit-fields-packed.h
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

// --- Records

/**
 * Packed bit-fields take no alignment.
 *
 * `struct packed_bits`, 8 bytes
 */
export class packed_bits extends $.Struct<'struct packed_bits', {
    a?: number;
    b?: number;
    c?: number;
    d?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct packed_bits', 8, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 0, 8, 20],
      c: [$.int, 0, 28, 20],
      d: [$.short, 6],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct packed_bits', 'a'));
  }

  /** C: `int b : 20` */
  get b(): number {
    return $.readSignedBits(this.$view, 8, 20);
  }

  set b(value: number) {
    $.writeBits(this.$view, 8, 20, $.toBits(value, 20, true, 'struct packed_bits', 'b'));
  }

  /** C: `int c : 20` */
  get c(): number {
    return $.readSignedBits(this.$view, 28, 20);
  }

  set c(value: number) {
    $.writeBits(this.$view, 28, 20, $.toBits(value, 20, true, 'struct packed_bits', 'c'));
  }

  /** C: `short d` */
  get d(): number {
    return this.$view.getInt16(6, true);
  }

  set d(value: number) {
    this.$view.setInt16(6, $.toShort(value, 'struct packed_bits', 'd'), true);
  }

  static toC(value: $.PointerTo<packed_bits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof packed_bits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(packed_bits, value, owner, name);
  }
}

/** `struct packed_member`, 8 bytes */
export class packed_member extends $.Struct<'struct packed_member', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct packed_member', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 0, 8, 20],
      c: [$.int, 4, 32, 20],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct packed_member', 'a'));
  }

  /** C: `int b : 20` */
  get b(): number {
    return $.readSignedBits(this.$view, 8, 20);
  }

  set b(value: number) {
    $.writeBits(this.$view, 8, 20, $.toBits(value, 20, true, 'struct packed_member', 'b'));
  }

  /** C: `int c : 20` */
  get c(): number {
    return $.readSignedBits(this.$view, 32, 20);
  }

  set c(value: number) {
    $.writeBits(this.$view, 32, 20, $.toBits(value, 20, true, 'struct packed_member', 'c'));
  }

  static toC(value: $.PointerTo<packed_member> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof packed_member ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(packed_member, value, owner, name);
  }
}

/** `struct pragma_bits`, 8 bytes */
export class pragma_bits extends $.Struct<'struct pragma_bits', {
    a?: number;
    b?: number;
    c?: number;
    d?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct pragma_bits', 8, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 0, 8, 7],
      c: [$.longLong, 0, 15, 40],
      d: [$.char, 7],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct pragma_bits', 'a'));
  }

  /** C: `int b : 7` */
  get b(): number {
    return $.readSignedBits(this.$view, 8, 7);
  }

  set b(value: number) {
    $.writeBits(this.$view, 8, 7, $.toBits(value, 7, true, 'struct pragma_bits', 'b'));
  }

  /** C: `long long c : 40` */
  get c(): number {
    return $.readSignedBits(this.$view, 15, 40);
  }

  set c(value: number) {
    $.writeBits(this.$view, 15, 40, $.toBits(value, 40, true, 'struct pragma_bits', 'c'));
  }

  /** C: `char d` */
  get d(): number {
    return this.$view.getInt8(7);
  }

  set d(value: number) {
    this.$view.setInt8(7, $.toChar(value, 'struct pragma_bits', 'd'));
  }

  static toC(value: $.PointerTo<pragma_bits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pragma_bits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pragma_bits, value, owner, name);
  }
}

/** `struct pragma_two`, 8 bytes */
export class pragma_two extends $.Struct<'struct pragma_two', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct pragma_two', 8, 2, () => ({
      a: [$.char, 0],
      b: [$.int, 0, 8, 25],
      c: [$.int, 4, 33, 30],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct pragma_two', 'a'));
  }

  /** C: `int b : 25` */
  get b(): number {
    return $.readSignedBits(this.$view, 8, 25);
  }

  set b(value: number) {
    $.writeBits(this.$view, 8, 25, $.toBits(value, 25, true, 'struct pragma_two', 'b'));
  }

  /** C: `int c : 30` */
  get c(): number {
    return $.readSignedBits(this.$view, 33, 30);
  }

  set c(value: number) {
    $.writeBits(this.$view, 33, 30, $.toBits(value, 30, true, 'struct pragma_two', 'c'));
  }

  static toC(value: $.PointerTo<pragma_two> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pragma_two ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pragma_two, value, owner, name);
  }
}

/** `struct aligned_bits`, 16 bytes */
export class aligned_bits extends $.Struct<'struct aligned_bits', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned_bits', 16, 8, () => ({
      a: [$.int, 0, 0, 3],
      b: [$.int, 8, 64, 3],
      c: [$.int, 8, 67, 3],
    }));

  /** C: `int a : 3` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'struct aligned_bits', 'a'));
  }

  /** C: `int b : 3` */
  get b(): number {
    return $.readSignedBits(this.$view, 64, 3);
  }

  set b(value: number) {
    $.writeBits(this.$view, 64, 3, $.toBits(value, 3, true, 'struct aligned_bits', 'b'));
  }

  /** C: `int c : 3` */
  get c(): number {
    return $.readSignedBits(this.$view, 67, 3);
  }

  set c(value: number) {
    $.writeBits(this.$view, 67, 3, $.toBits(value, 3, true, 'struct aligned_bits', 'c'));
  }

  static toC(value: $.PointerTo<aligned_bits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned_bits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned_bits, value, owner, name);
  }
}
