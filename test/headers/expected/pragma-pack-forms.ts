// Made by bindgen 0.0.0 from pragma-pack-forms.h for x86_64-linux-gnu.
// Do not edit; run: bindgen pragma-pack-forms.h
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

/** `struct pushed`, 6 bytes */
export class pushed extends $.Struct<'struct pushed', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct pushed', 6, 2, () => ({
      a: [$.char, 0],
      b: [$.int, 2],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct pushed', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(2, true);
  }

  set b(value: number) {
    this.$view.setInt32(2, $.toInt(value, 'struct pushed', 'b'), true);
  }

  static toC(value: $.PointerTo<pushed> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pushed ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pushed, value, owner, name);
  }
}

/** `struct popped_to_name`, 10 bytes */
export class popped_to_name extends $.Struct<'struct popped_to_name', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct popped_to_name', 10, 2, () => ({
      a: [$.char, 0],
      b: [$.double, 2],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct popped_to_name', 'a'));
  }

  /** C: `double b` */
  get b(): number {
    return this.$view.getFloat64(2, true);
  }

  set b(value: number) {
    this.$view.setFloat64(2, $.toDouble(value, 'struct popped_to_name', 'b'), true);
  }

  static toC(value: $.PointerTo<popped_to_name> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof popped_to_name ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(popped_to_name, value, owner, name);
  }
}

/** `struct natural`, 16 bytes */
export class natural extends $.Struct<'struct natural', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct natural', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.double, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct natural', 'a'));
  }

  /** C: `double b` */
  get b(): number {
    return this.$view.getFloat64(8, true);
  }

  set b(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct natural', 'b'), true);
  }

  static toC(value: $.PointerTo<natural> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof natural ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(natural, value, owner, name);
  }
}

/** `struct four`, 12 bytes */
export class four extends $.Struct<'struct four', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct four', 12, 4, () => ({
      a: [$.char, 0],
      b: [$.double, 4],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct four', 'a'));
  }

  /** C: `double b` */
  get b(): number {
    return this.$view.getFloat64(4, true);
  }

  set b(value: number) {
    this.$view.setFloat64(4, $.toDouble(value, 'struct four', 'b'), true);
  }

  static toC(value: $.PointerTo<four> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof four ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(four, value, owner, name);
  }
}

/** `struct reset`, 16 bytes */
export class reset extends $.Struct<'struct reset', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct reset', 16, 8, () => ({
      a: [$.char, 0],
      b: [$.double, 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct reset', 'a'));
  }

  /** C: `double b` */
  get b(): number {
    return this.$view.getFloat64(8, true);
  }

  set b(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct reset', 'b'), true);
  }

  static toC(value: $.PointerTo<reset> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof reset ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(reset, value, owner, name);
  }
}

/** `struct by_operator`, 5 bytes */
export class by_operator extends $.Struct<'struct by_operator', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct by_operator', 5, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct by_operator', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct by_operator', 'b'), true);
  }

  static toC(value: $.PointerTo<by_operator> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof by_operator ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(by_operator, value, owner, name);
  }
}

/** `struct by_macro`, 12 bytes */
export class by_macro extends $.Struct<'struct by_macro', {
    a?: number;
    b?: number;
    c?: number;
    d?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct by_macro', 12, 2, () => ({
      a: [$.char, 0],
      b: [$.int, 2],
      c: [$.int, 4, 48, 3],
      d: [$.longLong, 0, 51, 40],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct by_macro', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(2, true);
  }

  set b(value: number) {
    this.$view.setInt32(2, $.toInt(value, 'struct by_macro', 'b'), true);
  }

  /** C: `int c : 3` */
  get c(): number {
    return $.readSignedBits(this.$view, 48, 3);
  }

  set c(value: number) {
    $.writeBits(this.$view, 48, 3, $.toBits(value, 3, true, 'struct by_macro', 'c'));
  }

  /** C: `long long d : 40` */
  get d(): number {
    return $.readSignedBits(this.$view, 51, 40);
  }

  set d(value: number) {
    $.writeBits(this.$view, 51, 40, $.toBits(value, 40, true, 'struct by_macro', 'd'));
  }

  static toC(value: $.PointerTo<by_macro> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof by_macro ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(by_macro, value, owner, name);
  }
}

/** `struct after`, 8 bytes */
export class after extends $.Struct<'struct after', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct after', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
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
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct after', 'b'), true);
  }

  static toC(value: $.PointerTo<after> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof after ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(after, value, owner, name);
  }
}
