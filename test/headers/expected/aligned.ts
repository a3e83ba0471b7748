// Made by bindgen 0.0.0 from aligned.h for x86_64-linux-gnu.
// Do not edit; run: bindgen aligned.h
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
 * Alignment raised for a record, a member, a typedef, by an attribute or by C11.
 *
 * `struct sixteen`, 16 bytes
 */
export class sixteen extends $.Struct<'struct sixteen', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sixteen', 16, 16, () => ({
      a: [$.char, 0],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct sixteen', 'a'));
  }

  static toC(value: $.PointerTo<sixteen> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sixteen ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sixteen, value, owner, name);
  }
}

/** `struct bare`, 16 bytes */
export class bare extends $.Struct<'struct bare', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct bare', 16, 16, () => ({
      a: [$.char, 0],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct bare', 'a'));
  }

  static toC(value: $.PointerTo<bare> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof bare ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(bare, value, owner, name);
  }
}

/** `struct member`, 16 bytes */
export class member extends $.Struct<'struct member', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct member', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.int, 8],
      c: [$.char, 12],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct member', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(8, true);
  }

  set b(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct member', 'b'), true);
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(12);
  }

  set c(value: number) {
    this.$view.setInt8(12, $.toChar(value, 'struct member', 'c'));
  }

  static toC(value: $.PointerTo<member> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof member ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(member, value, owner, name);
  }
}

/** `struct c11`, 32 bytes */
export class c11 extends $.Struct<'struct c11', { a?: number; b?: number; c?: number; d?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct c11', 32, 16, () => ({
      a: [$.char, 0],
      b: [$.char, 16],
      c: [$.char, 24],
      d: [$.char, 25],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct c11', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(16);
  }

  set b(value: number) {
    this.$view.setInt8(16, $.toChar(value, 'struct c11', 'b'));
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(24);
  }

  set c(value: number) {
    this.$view.setInt8(24, $.toChar(value, 'struct c11', 'c'));
  }

  /** C: `char d` */
  get d(): number {
    return this.$view.getInt8(25);
  }

  set d(value: number) {
    this.$view.setInt8(25, $.toChar(value, 'struct c11', 'd'));
  }

  static toC(value: $.PointerTo<c11> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof c11 ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(c11, value, owner, name);
  }
}

/** `struct uses`, 32 bytes */
export class uses extends $.Struct<'struct uses', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct uses', 32, 16, () => ({
      a: [$.char, 0],
      b: [$.int, 16],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct uses', 'a'));
  }

  /** C: `aligned_int b` */
  get b(): number {
    return this.$view.getInt32(16, true);
  }

  set b(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct uses', 'b'), true);
  }

  static toC(value: $.PointerTo<uses> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof uses ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(uses, value, owner, name);
  }
}

/** `struct lower`, 8 bytes */
export class lower extends $.Struct<'struct lower', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct lower', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct lower', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct lower', 'b'), true);
  }

  static toC(value: $.PointerTo<lower> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof lower ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(lower, value, owner, name);
  }
}

/** `aligned_record`, 1 bytes */
export class aligned_record extends $.Struct<'aligned_record', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('aligned_record', 1, 32, () => ({
      a: [$.char, 0],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'aligned_record', 'a'));
  }

  static toC(value: $.PointerTo<aligned_record> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned_record ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned_record, value, owner, name);
  }
}

/** `struct array`, 48 bytes */
export class array extends $.Struct<'struct array', { items?: $.ArrayInput<sixteen>; tail?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct array', 48, 16, () => ({
      items: [$.arrayOf(sixteen, 2), 0],
      tail: [$.char, 32],
    }));

  /** C: `struct sixteen items[2]` */
  get items(): $.CArray<sixteen> {
    return $.readElements(this.$view, 0, sixteen, 2);
  }

  set items(value: $.ArrayInput<sixteen>) {
    $.writeArray(this.$view, 0, sixteen, 2, value, 'struct array', 'items');
  }

  /** C: `char tail` */
  get tail(): number {
    return this.$view.getInt8(32);
  }

  set tail(value: number) {
    this.$view.setInt8(32, $.toChar(value, 'struct array', 'tail'));
  }

  static toC(value: $.PointerTo<array> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof array ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(array, value, owner, name);
  }
}

/** `struct by_type`, 16 bytes */
export class by_type extends $.Struct<'struct by_type', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct by_type', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.char, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct by_type', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(8);
  }

  set b(value: number) {
    this.$view.setInt8(8, $.toChar(value, 'struct by_type', 'b'));
  }

  static toC(value: $.PointerTo<by_type> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof by_type ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(by_type, value, owner, name);
  }
}

/** `struct expression`, 16 bytes */
export class expression extends $.Struct<'struct expression', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct expression', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.char, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct expression', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(8);
  }

  set b(value: number) {
    this.$view.setInt8(8, $.toChar(value, 'struct expression', 'b'));
  }

  static toC(value: $.PointerTo<expression> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof expression ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(expression, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef int aligned_int`
 *
 * @see aligned.h:6
 */
export type aligned_int = number;
export const aligned_int: $.Callable<$.Int> = /* @__PURE__ */ $.alias('aligned_int', $.int);
