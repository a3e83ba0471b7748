// Made by bindgen 0.0.0 from windows.h for x86_64-windows-msvc.
// Do not edit; run: bindgen windows.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'x86_64-windows-msvc',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Constants

export const LIMIT = 0xffffffff;
export const MS_SIZED = 5;

// --- Enums

/** `enum states` */
export type states = typeof s0 | typeof s1 | (number & {});
export const states: $.Callable<$.Int> = /* @__PURE__ */ $.alias('enum states', $.int);
export const s0 = 0;
export const s1 = -1;

// --- Records

/** `struct aligned`, 16 bytes */
export class aligned extends $.Struct<'struct aligned', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned', 16, 16, () => ({
      a: [$.char, 0],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct aligned', 'a'));
  }

  static toC(value: $.PointerTo<aligned> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned, value, owner, name);
  }
}

/** `struct bits`, 24 bytes */
export class bits extends $.Struct<'struct bits', { a?: number; b?: number; c?: number; d?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct bits', 24, 8, () => ({
      a: [$.char, 0, 0, 3],
      b: [$.int, 4, 32, 5],
      c: [$.short, 8, 64, 9],
      d: [$.unsignedLongLong, 16, 128, 40],
    }));

  /** C: `char a : 3` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'struct bits', 'a'));
  }

  /** C: `int b : 5` */
  get b(): number {
    return $.readSignedBits(this.$view, 32, 5);
  }

  set b(value: number) {
    $.writeBits(this.$view, 32, 5, $.toBits(value, 5, true, 'struct bits', 'b'));
  }

  /** C: `short c : 9` */
  get c(): number {
    return $.readSignedBits(this.$view, 64, 9);
  }

  set c(value: number) {
    $.writeBits(this.$view, 64, 9, $.toBits(value, 9, true, 'struct bits', 'c'));
  }

  /** C: `unsigned long long d : 40` */
  get d(): number {
    return $.readBits(this.$view, 128, 40);
  }

  set d(value: number) {
    $.writeBits(this.$view, 128, 40, $.toBits(value, 40, false, 'struct bits', 'd'));
  }

  static toC(value: $.PointerTo<bits> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof bits ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(bits, value, owner, name);
  }
}

/** `struct longs`, 40 bytes */
export class longs extends $.Struct<'struct longs', {
    a?: number;
    b?: number | bigint;
    c?: number;
    d?: $.ArrayInput<$.UnsignedShort>;
    e?: number;
    f?: number;
    g?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct longs', 40, 8, () => ({
      a: [$.long, 0],
      b: [$.longLong, 8],
      c: [$.unsignedLong, 16],
      d: [$.arrayOf($.unsignedShort, 4), 20],
      e: [$.int, 28],
      f: [$.short, 32],
      g: [$.char, 34],
    }));

  /** C: `long a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, Number($.toLong(value, 'struct longs', 'a')), true);
  }

  /** C: `long long b` */
  get b(): number {
    return $.readInt64(this.$view, 8, 'struct longs', 'b');
  }

  set b(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct longs', 'b');
  }

  /** C: `unsigned long c` */
  get c(): number {
    return this.$view.getUint32(16, true);
  }

  set c(value: number) {
    this.$view.setUint32(16, Number($.toUnsignedLong(value, 'struct longs', 'c')), true);
  }

  /** C: `wchar d[4]` */
  get d(): Uint16Array {
    return $.readArray(this.$view, 20, $.unsignedShort, 4);
  }

  set d(value: $.ArrayInput<$.UnsignedShort>) {
    $.writeArray(this.$view, 20, $.unsignedShort, 4, value, 'struct longs', 'd');
  }

  /** C: `int e` */
  get e(): number {
    return this.$view.getInt32(28, true);
  }

  set e(value: number) {
    this.$view.setInt32(28, $.toInt(value, 'struct longs', 'e'), true);
  }

  /** C: `short f` */
  get f(): number {
    return this.$view.getInt16(32, true);
  }

  set f(value: number) {
    this.$view.setInt16(32, $.toShort(value, 'struct longs', 'f'), true);
  }

  /** C: `char g` */
  get g(): number {
    return this.$view.getInt8(34);
  }

  set g(value: number) {
    this.$view.setInt8(34, $.toChar(value, 'struct longs', 'g'));
  }

  static toC(value: $.PointerTo<longs> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof longs ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(longs, value, owner, name);
  }
}

/** `struct packed`, 5 bytes */
export class packed extends $.Struct<'struct packed', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct packed', 5, 1, () => ({
      a: [$.char, 0],
      b: [$.int, 1],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct packed', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(1, true);
  }

  set b(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct packed', 'b'), true);
  }

  static toC(value: $.PointerTo<packed> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof packed ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(packed, value, owner, name);
  }
}

/** `aligned_typedef`, 64 bytes */
export class aligned_typedef extends $.Struct<'aligned_typedef', { x?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('aligned_typedef', 64, 64, () => ({
      x: [$.int, 0],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'aligned_typedef', 'x'), true);
  }

  static toC(value: $.PointerTo<aligned_typedef> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned_typedef ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned_typedef, value, owner, name);
  }
}

/** `struct aligned_tag`, 32 bytes */
export class aligned_tag extends $.Struct<'struct aligned_tag', { x?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned_tag', 32, 32, () => ({
      x: [$.int, 0],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct aligned_tag', 'x'), true);
  }

  static toC(value: $.PointerTo<aligned_tag> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned_tag ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned_tag, value, owner, name);
  }
}

// --- Function types

/**
 * C: `typedef LONGLONG (__attribute__((stdcall)) *CALLBACK_TYPE)(void *, DWORD)`
 *
 * @see windows.h:8
 */
export type CALLBACK_TYPE = (argument1: $.Pointer<$.Void> | null, argument2: number) => number | bigint;
export const CALLBACK_TYPE: $.FunctionType<CALLBACK_TYPE> = /* @__PURE__ */
  $.functionType('CALLBACK_TYPE', () => [
    $.longLong,
    { argument1: $.voidPointer, argument2: $.unsignedLong },
  ]);

// --- Typedefs

/**
 * Microsoft's spellings and layout: a 32-bit long, __declspec, conventions, bit-fields by their type's size.
 *
 * C: `typedef unsigned long DWORD`
 *
 * @see windows.h:3
 */
export type DWORD = number;
export const DWORD: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('DWORD', $.unsignedLong);

/**
 * C: `typedef long long LONGLONG`
 *
 * @see windows.h:4
 */
export type LONGLONG = number;
export const LONGLONG: $.Callable<$.LongLong> = /* @__PURE__ */ $.alias('LONGLONG', $.longLong);

/**
 * C: `typedef unsigned long long ULONGLONG`
 *
 * @see windows.h:5
 */
export type ULONGLONG = number;
export const ULONGLONG: $.Callable<$.UnsignedLongLong> = /* @__PURE__ */
  $.alias('ULONGLONG', $.unsignedLongLong);

/**
 * C: `typedef unsigned short wchar`
 *
 * @see windows.h:6
 */
export type wchar = number;
export const wchar: $.Callable<$.UnsignedShort> = /* @__PURE__ */ $.alias('wchar', $.unsignedShort);

// --- Functions

const $GetIt = /* @__PURE__ */ $declare(GetIt, 'GetIt');

/**
 * C: `DWORD __attribute__((stdcall)) GetIt(void)`
 *
 * @see windows.h:7
 */
export function GetIt(): number {
  const call = $GetIt.call ?? $GetIt.bind([$.unsignedLong, {}]);
  return call();
}

const $stop = /* @__PURE__ */ $declare(stop, 'stop', { neverReturns: true });

/**
 * C: `void stop(int)`
 *
 * @see windows.h:16
 */
export function stop(argument1: number): void {
  const call = $stop.call ?? $stop.bind([$.voidType, { argument1: $.int }]);
  call($.toInt(argument1, 'stop', 'argument1'));
}

const $old = /* @__PURE__ */ $declare(old, 'old');

/**
 * C: `int old(void)`
 *
 * @deprecated old
 * @see windows.h:17
 */
export function old(): number {
  const call = $old.call ?? $old.bind([$.int, {}]);
  return call();
}

const $fast = /* @__PURE__ */ $declare(fast, 'fast');

/**
 * C: `int __attribute__((fastcall)) fast(int a)`
 *
 * @see windows.h:18
 */
export function fast(a: number): number {
  const call = $fast.call ?? $fast.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'fast', 'a'));
}

// --- Variables

/**
 * C: `extern int shared`
 *
 * @see windows.h:19
 */
export const shared: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('shared', () => $.int);

/**
 * C: `extern struct aligned_tag aligned_object`
 *
 * @see windows.h:22
 */
export const aligned_object: $.Variable<aligned_tag> = /* @__PURE__ */
  $library.variable('aligned_object', () => aligned_tag);
