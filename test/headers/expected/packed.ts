// Made by bindgen 0.0.0 from packed.h for x86_64-linux-gnu.
// Do not edit; run: bindgen packed.h
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

/** `enum tiny` */
export type tiny = typeof t0 | typeof t1 | (number & {});
export const tiny: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('enum tiny', $.unsignedChar);
export const t0 = 0;
export const t1 = 1;

// --- Records

/**
 * A packed record has no padding; a packed member only loses its own.
 *
 * `struct before`, 13 bytes
 */
export class before extends $.Struct<'struct before', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct before', 13, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
      c: [$.double, 5],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct before', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct before', 'b'), true);
  }

  /** C: `double c` */
  get c(): number {
    return this.$view.getFloat64(5, true);
  }

  set c(value: number) {
    this.$view.setFloat64(5, $.toDouble(value, 'struct before', 'c'), true);
  }

  static toC(value: $.PointerTo<before> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof before ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(before, value, owner, name);
  }
}

/** `struct after`, 13 bytes */
export class after extends $.Struct<'struct after', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct after', 13, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
      c: [$.double, 5],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct after', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct after', 'b'), true);
  }

  /** C: `double c` */
  get c(): number {
    return this.$view.getFloat64(5, true);
  }

  set c(value: number) {
    this.$view.setFloat64(5, $.toDouble(value, 'struct after', 'c'), true);
  }

  static toC(value: $.PointerTo<after> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof after ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(after, value, owner, name);
  }
}

/** `struct member`, 16 bytes */
export class member extends $.Struct<'struct member', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct member', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
      c: [$.double, 8],
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
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct member', 'b'), true);
  }

  /** C: `double c` */
  get c(): number {
    return this.$view.getFloat64(8, true);
  }

  set c(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct member', 'c'), true);
  }

  static toC(value: $.PointerTo<member> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof member ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(member, value, owner, name);
  }
}

/** `struct outer`, 20 bytes */
export class outer extends $.Struct<'struct outer', { a?: number; in?: $.RecordInput<before>; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct outer', 20, 4, () => ({
      a: [$.char, 0],
      in: [before, 1],
      b: [$.int, 16],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct outer', 'a'));
  }

  /** C: `struct before in` */
  get in(): before {
    return $.readNested(this.$view, 1, before);
  }

  set in(value: $.RecordInput<before>) {
    $.writeNested(this.$view, 1, before, value, 'struct outer', 'in');
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(16, true);
  }

  set b(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct outer', 'b'), true);
  }

  static toC(value: $.PointerTo<outer> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof outer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(outer, value, owner, name);
  }
}

/** `struct holds`, 19 bytes */
export class holds extends $.Struct<'struct holds', { a?: number; m?: $.RecordInput<member>; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct holds', 19, 1, () => ({
      a: [$.char, 0],
      m: [member, 1],
      b: [$.short, 17],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct holds', 'a'));
  }

  /** C: `struct member m` */
  get m(): member {
    return $.readNested(this.$view, 1, member);
  }

  set m(value: $.RecordInput<member>) {
    $.writeNested(this.$view, 1, member, value, 'struct holds', 'm');
  }

  /** C: `short b` */
  get b(): number {
    return this.$view.getInt16(17, true);
  }

  set b(value: number) {
    this.$view.setInt16(17, $.toShort(value, 'struct holds', 'b'), true);
  }

  static toC(value: $.PointerTo<holds> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof holds ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(holds, value, owner, name);
  }
}

/** `struct both`, 8 bytes */
export class both extends $.Struct<'struct both', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct both', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
      c: [$.char, 5],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct both', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct both', 'b'), true);
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(5);
  }

  set c(value: number) {
    this.$view.setInt8(5, $.toChar(value, 'struct both', 'c'));
  }

  static toC(value: $.PointerTo<both> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof both ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(both, value, owner, name);
  }
}

/** `named`, 9 bytes */
export class named extends $.Struct<'named', { a?: number; b?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('named', 9, 1, () => ({
      a: [$.char, 0],
      b: [$.long, 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'named', 'a'));
  }

  /** C: `long b` */
  get b(): number {
    return $.readInt64(this.$view, 1, 'named', 'b');
  }

  set b(value: number | bigint) {
    $.writeInt64(this.$view, 1, value, 'named', 'b');
  }

  static toC(value: $.PointerTo<named> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof named ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(named, value, owner, name);
  }
}

/** `union choice`, 4 bytes */
export class choice extends $.Union<'union choice', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union choice', 4, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 0],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'union choice', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(0, true);
  }

  set b(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'union choice', 'b'), true);
  }

  static toC(value: $.PointerTo<choice> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof choice ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(choice, value, owner, name);
  }
}

/** `struct holds_tiny`, 2 bytes */
export class holds_tiny extends $.Struct<'struct holds_tiny', { a?: tiny; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct holds_tiny', 2, 1, () => ({
      a: [$.unsignedChar, 0],
      b: [$.char, 1],
    }));

  /** C: `enum tiny a` */
  get a(): tiny {
    return this.$view.getUint8(0);
  }

  set a(value: tiny) {
    this.$view.setUint8(0, $.toUnsignedChar(value, 'struct holds_tiny', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(1);
  }

  set b(value: number) {
    this.$view.setInt8(1, $.toChar(value, 'struct holds_tiny', 'b'));
  }

  static toC(value: $.PointerTo<holds_tiny> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof holds_tiny ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(holds_tiny, value, owner, name);
  }
}
