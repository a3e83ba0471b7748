// Made by bindgen 0.0.0 from standard-types.h for x86_64-linux-gnu.
// Do not edit; run: bindgen standard-types.h
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

// --- Constants

export const BIG = 0xffffffffffffffffn;
export const SMALL = -2147483648;
export const YES = 1;
export const OFFSET = 16;

// --- Records

/** `struct sizes`, 48 bytes */
export class sizes extends $.Struct<'struct sizes', {
    a?: number | bigint;
    b?: number | bigint;
    c?: number;
    d?: number | bigint;
    e?: number | bigint;
    f?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sizes', 48, 8, () => ({
      a: [$.unsignedLong, 0],
      b: [$.long, 8],
      c: [$.int, 16],
      d: [$.long, 24],
      e: [$.unsignedLong, 32],
      f: [$.long, 40],
    }));

  /** C: `size_t a` */
  get a(): number {
    return $.readUint64(this.$view, 0, 'struct sizes', 'a');
  }

  set a(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'struct sizes', 'a');
  }

  /** C: `ptrdiff_t b` */
  get b(): number {
    return $.readInt64(this.$view, 8, 'struct sizes', 'b');
  }

  set b(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct sizes', 'b');
  }

  /** C: `wchar_t c` */
  get c(): number {
    return this.$view.getInt32(16, true);
  }

  set c(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct sizes', 'c'), true);
  }

  /** C: `intptr_t d` */
  get d(): number {
    return $.readInt64(this.$view, 24, 'struct sizes', 'd');
  }

  set d(value: number | bigint) {
    $.writeInt64(this.$view, 24, value, 'struct sizes', 'd');
  }

  /** C: `uintptr_t e` */
  get e(): number {
    return $.readUint64(this.$view, 32, 'struct sizes', 'e');
  }

  set e(value: number | bigint) {
    $.writeUint64(this.$view, 32, value, 'struct sizes', 'e');
  }

  /** C: `intmax_t f` */
  get f(): number {
    return $.readInt64(this.$view, 40, 'struct sizes', 'f');
  }

  set f(value: number | bigint) {
    $.writeInt64(this.$view, 40, value, 'struct sizes', 'f');
  }

  static toC(value: $.PointerTo<sizes> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sizes ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sizes, value, owner, name);
  }
}

/** `struct exact`, 32 bytes */
export class exact extends $.Struct<'struct exact', {
    a?: number;
    b?: number;
    c?: number;
    d?: number;
    e?: number;
    f?: number;
    g?: number | bigint;
    h?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct exact', 32, 8, () => ({
      a: [$.signedChar, 0],
      b: [$.unsignedChar, 1],
      c: [$.short, 2],
      d: [$.unsignedShort, 4],
      e: [$.int, 8],
      f: [$.unsignedInt, 12],
      g: [$.long, 16],
      h: [$.unsignedLong, 24],
    }));

  /** C: `int8_t a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toSignedChar(value, 'struct exact', 'a'));
  }

  /** C: `uint8_t b` */
  get b(): number {
    return this.$view.getUint8(1);
  }

  set b(value: number) {
    this.$view.setUint8(1, $.toUnsignedChar(value, 'struct exact', 'b'));
  }

  /** C: `int16_t c` */
  get c(): number {
    return this.$view.getInt16(2, true);
  }

  set c(value: number) {
    this.$view.setInt16(2, $.toShort(value, 'struct exact', 'c'), true);
  }

  /** C: `uint16_t d` */
  get d(): number {
    return this.$view.getUint16(4, true);
  }

  set d(value: number) {
    this.$view.setUint16(4, $.toUnsignedShort(value, 'struct exact', 'd'), true);
  }

  /** C: `int32_t e` */
  get e(): number {
    return this.$view.getInt32(8, true);
  }

  set e(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct exact', 'e'), true);
  }

  /** C: `uint32_t f` */
  get f(): number {
    return this.$view.getUint32(12, true);
  }

  set f(value: number) {
    this.$view.setUint32(12, $.toUnsignedInt(value, 'struct exact', 'f'), true);
  }

  /** C: `int64_t g` */
  get g(): number {
    return $.readInt64(this.$view, 16, 'struct exact', 'g');
  }

  set g(value: number | bigint) {
    $.writeInt64(this.$view, 16, value, 'struct exact', 'g');
  }

  /** C: `uint64_t h` */
  get h(): number {
    return $.readUint64(this.$view, 24, 'struct exact', 'h');
  }

  set h(value: number | bigint) {
    $.writeUint64(this.$view, 24, value, 'struct exact', 'h');
  }

  static toC(value: $.PointerTo<exact> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof exact ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(exact, value, owner, name);
  }
}

/** `struct fast`, 4 bytes */
export class fast extends $.Struct<'struct fast', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct fast', 4, 2, () => ({
      a: [$.signedChar, 0],
      b: [$.unsignedShort, 2],
    }));

  /** C: `int_fast8_t a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toSignedChar(value, 'struct fast', 'a'));
  }

  /** C: `uint_least16_t b` */
  get b(): number {
    return this.$view.getUint16(2, true);
  }

  set b(value: number) {
    this.$view.setUint16(2, $.toUnsignedShort(value, 'struct fast', 'b'), true);
  }

  static toC(value: $.PointerTo<fast> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof fast ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(fast, value, owner, name);
  }
}

// --- Functions

const $truth = /* @__PURE__ */ $declare(truth, 'truth');

/**
 * C: `_Bool truth(_Bool a, const wchar_t *text)`
 *
 * @see standard-types.h:8
 */
export function truth(a: boolean, text: $.WideStringInput | null): boolean {
  const call = $truth.call ?? $truth.bind([$.bool, { a: $.bool, text: $.pointer($.wchar_t) }]);
  const result = call($.toBool(a, 'truth', 'a'), $.toWideString(text, 'truth', 'text'));
  $.keepAlive(text);
  return result;
}
