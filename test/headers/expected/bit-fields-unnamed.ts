// Made by bindgen 0.0.0 from bit-fields-unnamed.h for x86_64-linux-gnu.
// Do not edit; run: bindgen bit-fields-unnamed.h
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
 * Unnamed bit-fields are padding; one of width zero ends the unit.
 *
 * `struct gap`, 4 bytes
 */
export class gap extends $.Struct<'struct gap', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct gap', 4, 4, () => ({
      a: [$.int, 0, 0, 3],
      b: [$.int, 0, 8, 4],
    }));

  /** C: `int a : 3` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'struct gap', 'a'));
  }

  /** C: `int b : 4` */
  get b(): number {
    return $.readSignedBits(this.$view, 8, 4);
  }

  set b(value: number) {
    $.writeBits(this.$view, 8, 4, $.toBits(value, 4, true, 'struct gap', 'b'));
  }

  static toC(value: $.PointerTo<gap> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof gap ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(gap, value, owner, name);
  }
}

/** `struct unit_end`, 5 bytes */
export class unit_end extends $.Struct<'struct unit_end', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct unit_end', 5, 1, () => ({
      a: [$.char, 0, 0, 3],
      b: [$.char, 4, 32, 2],
    }));

  /** C: `char a : 3` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'struct unit_end', 'a'));
  }

  /** C: `char b : 2` */
  get b(): number {
    return $.readSignedBits(this.$view, 32, 2);
  }

  set b(value: number) {
    $.writeBits(this.$view, 32, 2, $.toBits(value, 2, true, 'struct unit_end', 'b'));
  }

  static toC(value: $.PointerTo<unit_end> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof unit_end ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(unit_end, value, owner, name);
  }
}

/** `struct leading`, 8 bytes */
export class leading extends $.Struct<'struct leading', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct leading', 8, 4, () => ({
      a: [$.int, 4],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(4, true);
  }

  set a(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct leading', 'a'), true);
  }

  static toC(value: $.PointerTo<leading> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof leading ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(leading, value, owner, name);
  }
}

/** `struct zero_types`, 9 bytes */
export class zero_types extends $.Struct<'struct zero_types', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct zero_types', 9, 1, () => ({
      a: [$.char, 0],
      b: [$.char, 2],
      c: [$.char, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct zero_types', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(2);
  }

  set b(value: number) {
    this.$view.setInt8(2, $.toChar(value, 'struct zero_types', 'b'));
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(8);
  }

  set c(value: number) {
    this.$view.setInt8(8, $.toChar(value, 'struct zero_types', 'c'));
  }

  static toC(value: $.PointerTo<zero_types> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof zero_types ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(zero_types, value, owner, name);
  }
}

/** `struct only`, 1 bytes */
export class only extends $.Struct<'struct only', {}> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */ $.layout('struct only', 1, 1, () => ({}));

  static toC(value: $.PointerTo<only> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof only ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(only, value, owner, name);
  }
}

/** `union in_union`, 4 bytes */
export class in_union extends $.Union<'union in_union', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union in_union', 4, 4, () => ({
      a: [$.int, 0, 0, 3],
      b: [$.char, 0],
    }));

  /** C: `int a : 3` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'union in_union', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(0);
  }

  set b(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'union in_union', 'b'));
  }

  static toC(value: $.PointerTo<in_union> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof in_union ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(in_union, value, owner, name);
  }
}
