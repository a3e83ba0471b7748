// Made by bindgen 0.0.0 from basic-types.h for x86_64-linux-gnu.
// Do not edit; run: bindgen basic-types.h
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

// --- Records

/**
 * Every basic type and its many spellings.
 *
 * `struct integers`, 112 bytes
 */
export class integers extends $.Struct<'struct integers', {
    a?: number;
    b?: number;
    c?: number;
    d?: number;
    e?: number;
    f?: number;
    g?: number;
    h?: number;
    i?: number;
    j?: number;
    k?: number;
    l?: number | bigint;
    m?: number | bigint;
    n?: number | bigint;
    o?: number | bigint;
    p?: number | bigint;
    q?: number | bigint;
    r?: number | bigint;
    s?: number | bigint;
    t?: number;
    u?: number;
    v?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct integers', 112, 8, () => ({
      a: [$.char, 0],
      b: [$.signedChar, 1],
      c: [$.unsignedChar, 2],
      d: [$.short, 4],
      e: [$.short, 6],
      f: [$.short, 8],
      g: [$.unsignedShort, 10],
      h: [$.int, 12],
      i: [$.int, 16],
      j: [$.unsignedInt, 20],
      k: [$.unsignedInt, 24],
      l: [$.long, 32],
      m: [$.long, 40],
      n: [$.unsignedLong, 48],
      o: [$.unsignedLong, 56],
      p: [$.longLong, 64],
      q: [$.longLong, 72],
      r: [$.unsignedLongLong, 80],
      s: [$.unsignedLongLong, 88],
      t: [$.signedChar, 96],
      u: [$.int, 100],
      v: [$.long, 104],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct integers', 'a'));
  }

  /** C: `signed char b` */
  get b(): number {
    return this.$view.getInt8(1);
  }

  set b(value: number) {
    this.$view.setInt8(1, $.toSignedChar(value, 'struct integers', 'b'));
  }

  /** C: `unsigned char c` */
  get c(): number {
    return this.$view.getUint8(2);
  }

  set c(value: number) {
    this.$view.setUint8(2, $.toUnsignedChar(value, 'struct integers', 'c'));
  }

  /** C: `short d` */
  get d(): number {
    return this.$view.getInt16(4, true);
  }

  set d(value: number) {
    this.$view.setInt16(4, $.toShort(value, 'struct integers', 'd'), true);
  }

  /** C: `short e` */
  get e(): number {
    return this.$view.getInt16(6, true);
  }

  set e(value: number) {
    this.$view.setInt16(6, $.toShort(value, 'struct integers', 'e'), true);
  }

  /** C: `short f` */
  get f(): number {
    return this.$view.getInt16(8, true);
  }

  set f(value: number) {
    this.$view.setInt16(8, $.toShort(value, 'struct integers', 'f'), true);
  }

  /** C: `unsigned short g` */
  get g(): number {
    return this.$view.getUint16(10, true);
  }

  set g(value: number) {
    this.$view.setUint16(10, $.toUnsignedShort(value, 'struct integers', 'g'), true);
  }

  /** C: `int h` */
  get h(): number {
    return this.$view.getInt32(12, true);
  }

  set h(value: number) {
    this.$view.setInt32(12, $.toInt(value, 'struct integers', 'h'), true);
  }

  /** C: `int i` */
  get i(): number {
    return this.$view.getInt32(16, true);
  }

  set i(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct integers', 'i'), true);
  }

  /** C: `unsigned int j` */
  get j(): number {
    return this.$view.getUint32(20, true);
  }

  set j(value: number) {
    this.$view.setUint32(20, $.toUnsignedInt(value, 'struct integers', 'j'), true);
  }

  /** C: `unsigned int k` */
  get k(): number {
    return this.$view.getUint32(24, true);
  }

  set k(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'struct integers', 'k'), true);
  }

  /** C: `long l` */
  get l(): number {
    return $.readInt64(this.$view, 32, 'struct integers', 'l');
  }

  set l(value: number | bigint) {
    $.writeInt64(this.$view, 32, value, 'struct integers', 'l');
  }

  /** C: `long m` */
  get m(): number {
    return $.readInt64(this.$view, 40, 'struct integers', 'm');
  }

  set m(value: number | bigint) {
    $.writeInt64(this.$view, 40, value, 'struct integers', 'm');
  }

  /** C: `unsigned long n` */
  get n(): number {
    return $.readUint64(this.$view, 48, 'struct integers', 'n');
  }

  set n(value: number | bigint) {
    $.writeUint64(this.$view, 48, value, 'struct integers', 'n');
  }

  /** C: `unsigned long o` */
  get o(): number {
    return $.readUint64(this.$view, 56, 'struct integers', 'o');
  }

  set o(value: number | bigint) {
    $.writeUint64(this.$view, 56, value, 'struct integers', 'o');
  }

  /** C: `long long p` */
  get p(): number {
    return $.readInt64(this.$view, 64, 'struct integers', 'p');
  }

  set p(value: number | bigint) {
    $.writeInt64(this.$view, 64, value, 'struct integers', 'p');
  }

  /** C: `long long q` */
  get q(): number {
    return $.readInt64(this.$view, 72, 'struct integers', 'q');
  }

  set q(value: number | bigint) {
    $.writeInt64(this.$view, 72, value, 'struct integers', 'q');
  }

  /** C: `unsigned long long r` */
  get r(): number {
    return $.readUint64(this.$view, 80, 'struct integers', 'r');
  }

  set r(value: number | bigint) {
    $.writeUint64(this.$view, 80, value, 'struct integers', 'r');
  }

  /** C: `unsigned long long s` */
  get s(): number {
    return $.readUint64(this.$view, 88, 'struct integers', 's');
  }

  set s(value: number | bigint) {
    $.writeUint64(this.$view, 88, value, 'struct integers', 's');
  }

  /** C: `signed char t` */
  get t(): number {
    return this.$view.getInt8(96);
  }

  set t(value: number) {
    this.$view.setInt8(96, $.toSignedChar(value, 'struct integers', 't'));
  }

  /** C: `int u` */
  get u(): number {
    return this.$view.getInt32(100, true);
  }

  set u(value: number) {
    this.$view.setInt32(100, $.toInt(value, 'struct integers', 'u'), true);
  }

  /** C: `long v` */
  get v(): number {
    return $.readInt64(this.$view, 104, 'struct integers', 'v');
  }

  set v(value: number | bigint) {
    $.writeInt64(this.$view, 104, value, 'struct integers', 'v');
  }

  static toC(value: $.PointerTo<integers> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof integers ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(integers, value, owner, name);
  }
}

/** `struct others`, 24 bytes */
export class others extends $.Struct<'struct others', {
    a?: boolean;
    b?: number;
    c?: number;
    d?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct others', 24, 8, () => ({
      a: [$.bool, 0],
      b: [$.float, 4],
      c: [$.double, 8],
      d: [$.voidPointer, 16],
    }));

  /** C: `_Bool a` */
  get a(): boolean {
    return this.$view.getUint8(0) !== 0;
  }

  set a(value: boolean) {
    this.$view.setUint8(0, Number($.toBool(value, 'struct others', 'a')));
  }

  /** C: `float b` */
  get b(): number {
    return this.$view.getFloat32(4, true);
  }

  set b(value: number) {
    this.$view.setFloat32(4, $.toFloat(value, 'struct others', 'b'), true);
  }

  /** C: `double c` */
  get c(): number {
    return this.$view.getFloat64(8, true);
  }

  set c(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct others', 'c'), true);
  }

  /** C: `void *d` */
  get d(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 16, $.voidType);
  }

  set d(value: $.Memory | null) {
    $.writeMemory(this.$view, 16, value, 'struct others', 'd');
  }

  static toC(value: $.PointerTo<others> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof others ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(others, value, owner, name);
  }
}

/** `struct wide`, 32 bytes */
export class wide extends $.Struct<'struct wide', {
    a?: number;
    b?: number;
    c?: number;
    d?: number | bigint;
    e?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct wide', 32, 8, () => ({
      a: [$.int, 0],
      b: [$.unsignedShort, 4],
      c: [$.unsignedInt, 8],
      d: [$.unsignedLong, 16],
      e: [$.long, 24],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct wide', 'a'), true);
  }

  /** C: `unsigned short b` */
  get b(): number {
    return this.$view.getUint16(4, true);
  }

  set b(value: number) {
    this.$view.setUint16(4, $.toUnsignedShort(value, 'struct wide', 'b'), true);
  }

  /** C: `unsigned int c` */
  get c(): number {
    return this.$view.getUint32(8, true);
  }

  set c(value: number) {
    this.$view.setUint32(8, $.toUnsignedInt(value, 'struct wide', 'c'), true);
  }

  /** C: `unsigned long d` */
  get d(): number {
    return $.readUint64(this.$view, 16, 'struct wide', 'd');
  }

  set d(value: number | bigint) {
    $.writeUint64(this.$view, 16, value, 'struct wide', 'd');
  }

  /** C: `long e` */
  get e(): number {
    return $.readInt64(this.$view, 24, 'struct wide', 'e');
  }

  set e(value: number | bigint) {
    $.writeInt64(this.$view, 24, value, 'struct wide', 'e');
  }

  static toC(value: $.PointerTo<wide> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof wide ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(wide, value, owner, name);
  }
}

// --- Functions

const $nothing = /* @__PURE__ */ $declare(nothing, 'nothing');

/**
 * C: `void nothing(void)`
 *
 * @see basic-types.h:12
 */
export function nothing(): void {
  const call = $nothing.call ?? $nothing.bind([$.voidType, {}]);
  call();
}

const $logic = /* @__PURE__ */ $declare(logic, 'logic');

/**
 * C: `_Bool logic(_Bool a)`
 *
 * @see basic-types.h:13
 */
export function logic(a: boolean): boolean {
  const call = $logic.call ?? $logic.bind([$.bool, { a: $.bool }]);
  return call($.toBool(a, 'logic', 'a'));
}
