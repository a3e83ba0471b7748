// Made by bindgen 0.0.0 from pragma-pack.h for x86_64-linux-gnu.
// Do not edit; run: bindgen pragma-pack.h
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
 * \#pragma pack bounds the alignment of the members of the records that follow.
 *
 * `struct natural`, 16 bytes
 */
export class natural extends $.Struct<'struct natural', { a?: number; b?: number; c?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct natural', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
      c: [$.longLong, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct natural', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct natural', 'b'), true);
  }

  /** C: `long long c` */
  get c(): number {
    return $.readInt64(this.$view, 8, 'struct natural', 'c');
  }

  set c(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct natural', 'c');
  }

  static toC(value: $.PointerTo<natural> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof natural ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(natural, value, owner, name);
  }
}

/** `struct two`, 14 bytes */
export class two extends $.Struct<'struct two', { a?: number; b?: number; c?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct two', 14, 2, () => ({
      a: [$.char, 0],
      b: [$.int, 2],
      c: [$.longLong, 6],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct two', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(2, true);
  }

  set b(value: number) {
    this.$view.setInt32(2, $.toInt(value, 'struct two', 'b'), true);
  }

  /** C: `long long c` */
  get c(): number {
    return $.readInt64(this.$view, 6, 'struct two', 'c');
  }

  set c(value: number | bigint) {
    $.writeInt64(this.$view, 6, value, 'struct two', 'c');
  }

  static toC(value: $.PointerTo<two> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof two ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(two, value, owner, name);
  }
}

/** `struct four`, 16 bytes */
export class four extends $.Struct<'struct four', { a?: number; b?: number; c?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct four', 16, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
      c: [$.longLong, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct four', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct four', 'b'), true);
  }

  /** C: `long long c` */
  get c(): number {
    return $.readInt64(this.$view, 8, 'struct four', 'c');
  }

  set c(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct four', 'c');
  }

  static toC(value: $.PointerTo<four> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof four ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(four, value, owner, name);
  }
}

/** `struct two_again`, 6 bytes */
export class two_again extends $.Struct<'struct two_again', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct two_again', 6, 2, () => ({
      a: [$.char, 0],
      b: [$.int, 2],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct two_again', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(2, true);
  }

  set b(value: number) {
    this.$view.setInt32(2, $.toInt(value, 'struct two_again', 'b'), true);
  }

  static toC(value: $.PointerTo<two_again> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof two_again ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(two_again, value, owner, name);
  }
}

/** `struct natural_again`, 8 bytes */
export class natural_again extends $.Struct<'struct natural_again', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct natural_again', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct natural_again', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct natural_again', 'b'), true);
  }

  static toC(value: $.PointerTo<natural_again> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof natural_again ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(natural_again, value, owner, name);
  }
}

/** `struct one`, 21 bytes */
export class one extends $.Struct<'struct one', { a?: number; b?: number; c?: $.RecordInput<natural> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct one', 21, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
      c: [natural, 5],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct one', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct one', 'b'), true);
  }

  /** C: `struct natural c` */
  get c(): natural {
    return $.readNested(this.$view, 5, natural);
  }

  set c(value: $.RecordInput<natural>) {
    $.writeNested(this.$view, 5, natural, value, 'struct one', 'c');
  }

  static toC(value: $.PointerTo<one> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof one ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(one, value, owner, name);
  }
}

/** `struct reset`, 8 bytes */
export class reset extends $.Struct<'struct reset', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct reset', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct reset', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct reset', 'b'), true);
  }

  static toC(value: $.PointerTo<reset> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof reset ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(reset, value, owner, name);
  }
}

/** `struct by_operator`, 9 bytes */
export class by_operator extends $.Struct<'struct by_operator', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct by_operator', 9, 1, () => ({
      a: [$.char, 0],
      b: [$.double, 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct by_operator', 'a'));
  }

  /** C: `double b` */
  get b(): number {
    return this.$view.getFloat64(1, true);
  }

  set b(value: number) {
    this.$view.setFloat64(1, $.toDouble(value, 'struct by_operator', 'b'), true);
  }

  static toC(value: $.PointerTo<by_operator> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof by_operator ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(by_operator, value, owner, name);
  }
}

/** `struct aligned_inside`, 16 bytes */
export class aligned_inside extends $.Struct<'struct aligned_inside', {
    a?: number;
    b?: number;
    c?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned_inside', 16, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
      c: [$.double, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct aligned_inside', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct aligned_inside', 'b'), true);
  }

  /** C: `double c` */
  get c(): number {
    return this.$view.getFloat64(8, true);
  }

  set c(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct aligned_inside', 'c'), true);
  }

  static toC(value: $.PointerTo<aligned_inside> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned_inside ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned_inside, value, owner, name);
  }
}

// --- Not bound

// macro PACK (pragma-pack.h:18): it calls 'pack', which is not declared
