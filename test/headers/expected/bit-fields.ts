// Made by bindgen 0.0.0 from bit-fields.h for x86_64-linux-gnu.
// Do not edit; run: bindgen bit-fields.h
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

/** `enum mode` */
export type mode = typeof read | typeof write | typeof append | (number & {});
export const mode: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum mode', $.unsignedInt);
export const read = 0;
export const write = 1;
export const append = 2;

// --- Records

/**
 * Bit-fields of every type and width.
 *
 * `struct flags`, 32 bytes
 */
export class flags extends $.Struct<'struct flags', {
    a?: number;
    b?: number;
    c?: number;
    d?: number;
    e?: boolean;
    f?: number;
    g?: number;
    h?: number;
    i?: number;
    j?: number | bigint;
    k?: number;
    l?: mode;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct flags', 32, 8, () => ({
      a: [$.unsignedInt, 0, 0, 1],
      b: [$.unsignedInt, 0, 1, 3],
      c: [$.unsignedInt, 0, 4, 4],
      d: [$.int, 0, 8, 7],
      e: [$.bool, 1, 15, 1],
      f: [$.unsignedChar, 2, 16, 5],
      g: [$.unsignedChar, 3, 24, 6],
      h: [$.unsignedShort, 4, 32, 9],
      i: [$.unsignedLongLong, 8, 64, 33],
      j: [$.longLong, 16, 128, 64],
      k: [$.int, 24],
      l: [$.unsignedInt, 28, 224, 2],
    }));

  /** C: `unsigned int a : 1` */
  get a(): number {
    return $.readBits(this.$view, 0, 1);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 1, $.toBits(value, 1, false, 'struct flags', 'a'));
  }

  /** C: `unsigned int b : 3` */
  get b(): number {
    return $.readBits(this.$view, 1, 3);
  }

  set b(value: number) {
    $.writeBits(this.$view, 1, 3, $.toBits(value, 3, false, 'struct flags', 'b'));
  }

  /** C: `unsigned int c : 4` */
  get c(): number {
    return $.readBits(this.$view, 4, 4);
  }

  set c(value: number) {
    $.writeBits(this.$view, 4, 4, $.toBits(value, 4, false, 'struct flags', 'c'));
  }

  /** C: `int d : 7` */
  get d(): number {
    return $.readSignedBits(this.$view, 8, 7);
  }

  set d(value: number) {
    $.writeBits(this.$view, 8, 7, $.toBits(value, 7, true, 'struct flags', 'd'));
  }

  /** C: `_Bool e : 1` */
  get e(): boolean {
    return $.readBits(this.$view, 15, 1) !== 0;
  }

  set e(value: boolean) {
    $.writeBits(this.$view, 15, 1, Number($.toBool(value, 'struct flags', 'e')));
  }

  /** C: `unsigned char f : 5` */
  get f(): number {
    return $.readBits(this.$view, 16, 5);
  }

  set f(value: number) {
    $.writeBits(this.$view, 16, 5, $.toBits(value, 5, false, 'struct flags', 'f'));
  }

  /** C: `unsigned char g : 6` */
  get g(): number {
    return $.readBits(this.$view, 24, 6);
  }

  set g(value: number) {
    $.writeBits(this.$view, 24, 6, $.toBits(value, 6, false, 'struct flags', 'g'));
  }

  /** C: `unsigned short h : 9` */
  get h(): number {
    return $.readBits(this.$view, 32, 9);
  }

  set h(value: number) {
    $.writeBits(this.$view, 32, 9, $.toBits(value, 9, false, 'struct flags', 'h'));
  }

  /** C: `unsigned long long i : 33` */
  get i(): number {
    return $.readBits(this.$view, 64, 33);
  }

  set i(value: number) {
    $.writeBits(this.$view, 64, 33, $.toBits(value, 33, false, 'struct flags', 'i'));
  }

  /** C: `long long j : 64` */
  get j(): bigint {
    return $.readWideSignedBits(this.$view, 128, 64);
  }

  set j(value: number | bigint) {
    $.writeWideBits(this.$view, 128, 64, $.toWideBits(value, 64, true, 'struct flags', 'j'));
  }

  /** C: `int k` */
  get k(): number {
    return this.$view.getInt32(24, true);
  }

  set k(value: number) {
    this.$view.setInt32(24, $.toInt(value, 'struct flags', 'k'), true);
  }

  /** C: `enum mode l : 2` */
  get l(): mode {
    return $.readBits(this.$view, 224, 2);
  }

  set l(value: mode) {
    $.writeBits(this.$view, 224, 2, $.toBits(value, 2, false, 'struct flags', 'l'));
  }

  static toC(value: $.PointerTo<flags> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof flags ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(flags, value, owner, name);
  }
}

/** `struct straddling`, 12 bytes */
export class straddling extends $.Struct<'struct straddling', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct straddling', 12, 4, () => ({
      a: [$.int, 0, 0, 20],
      b: [$.int, 4, 32, 20],
      c: [$.int, 8, 64, 20],
    }));

  /** C: `int a : 20` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 20);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 20, $.toBits(value, 20, true, 'struct straddling', 'a'));
  }

  /** C: `int b : 20` */
  get b(): number {
    return $.readSignedBits(this.$view, 32, 20);
  }

  set b(value: number) {
    $.writeBits(this.$view, 32, 20, $.toBits(value, 20, true, 'struct straddling', 'b'));
  }

  /** C: `int c : 20` */
  get c(): number {
    return $.readSignedBits(this.$view, 64, 20);
  }

  set c(value: number) {
    $.writeBits(this.$view, 64, 20, $.toBits(value, 20, true, 'struct straddling', 'c'));
  }

  static toC(value: $.PointerTo<straddling> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof straddling ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(straddling, value, owner, name);
  }
}

/** `struct mixed`, 12 bytes */
export class mixed extends $.Struct<'struct mixed', {
    head?: number;
    bits?: number;
    tail?: number;
    more?: number;
    last?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct mixed', 12, 4, () => ({
      head: [$.char, 0],
      bits: [$.int, 0, 8, 10],
      tail: [$.char, 3],
      more: [$.int, 4, 32, 31],
      last: [$.short, 8, 64, 16],
    }));

  /** C: `char head` */
  get head(): number {
    return this.$view.getInt8(0);
  }

  set head(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct mixed', 'head'));
  }

  /** C: `int bits : 10` */
  get bits(): number {
    return $.readSignedBits(this.$view, 8, 10);
  }

  set bits(value: number) {
    $.writeBits(this.$view, 8, 10, $.toBits(value, 10, true, 'struct mixed', 'bits'));
  }

  /** C: `char tail` */
  get tail(): number {
    return this.$view.getInt8(3);
  }

  set tail(value: number) {
    this.$view.setInt8(3, $.toChar(value, 'struct mixed', 'tail'));
  }

  /** C: `int more : 31` */
  get more(): number {
    return $.readSignedBits(this.$view, 32, 31);
  }

  set more(value: number) {
    $.writeBits(this.$view, 32, 31, $.toBits(value, 31, true, 'struct mixed', 'more'));
  }

  /** C: `short last : 16` */
  get last(): number {
    return $.readSignedBits(this.$view, 64, 16);
  }

  set last(value: number) {
    $.writeBits(this.$view, 64, 16, $.toBits(value, 16, true, 'struct mixed', 'last'));
  }

  static toC(value: $.PointerTo<mixed> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof mixed ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(mixed, value, owner, name);
  }
}

/** `struct after`, 8 bytes */
export class after extends $.Struct<'struct after', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct after', 8, 8, () => ({
      a: [$.longLong, 0, 0, 40],
      b: [$.char, 5],
      c: [$.int, 4, 48, 4],
    }));

  /** C: `long long a : 40` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 40);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 40, $.toBits(value, 40, true, 'struct after', 'a'));
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(5);
  }

  set b(value: number) {
    this.$view.setInt8(5, $.toChar(value, 'struct after', 'b'));
  }

  /** C: `int c : 4` */
  get c(): number {
    return $.readSignedBits(this.$view, 48, 4);
  }

  set c(value: number) {
    $.writeBits(this.$view, 48, 4, $.toBits(value, 4, true, 'struct after', 'c'));
  }

  static toC(value: $.PointerTo<after> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof after ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(after, value, owner, name);
  }
}

/** `struct named_type`, 8 bytes */
export class named_type extends $.Struct<'struct named_type', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct named_type', 8, 4, () => ({
      a: [$.unsignedInt, 0, 0, 5],
      b: [$.unsignedInt, 0, 5, 27],
      c: [$.unsignedInt, 4, 32, 1],
    }));

  /** C: `word a : 5` */
  get a(): number {
    return $.readBits(this.$view, 0, 5);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 5, $.toBits(value, 5, false, 'struct named_type', 'a'));
  }

  /** C: `const word b : 27` */
  get b(): number {
    return $.readBits(this.$view, 5, 27);
  }

  set b(value: number) {
    $.writeBits(this.$view, 5, 27, $.toBits(value, 27, false, 'struct named_type', 'b'));
  }

  /** C: `volatile word c : 1` */
  get c(): number {
    return $.readBits(this.$view, 32, 1);
  }

  set c(value: number) {
    $.writeBits(this.$view, 32, 1, $.toBits(value, 1, false, 'struct named_type', 'c'));
  }

  static toC(value: $.PointerTo<named_type> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof named_type ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(named_type, value, owner, name);
  }
}

/** `struct expression`, 4 bytes */
export class expression extends $.Struct<'struct expression', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct expression', 4, 4, () => ({
      a: [$.int, 0, 0, 31],
    }));

  /** C: `int a : 31` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 31);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 31, $.toBits(value, 31, true, 'struct expression', 'a'));
  }

  static toC(value: $.PointerTo<expression> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof expression ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(expression, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef unsigned int word`
 *
 * @see bit-fields.h:18
 */
export type word = number;
export const word: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('word', $.unsignedInt);
