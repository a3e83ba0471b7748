// Made by bindgen 0.0.0 from unions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen unions.h
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
 * A union is as large as its largest member, padded to its alignment.
 *
 * `union number`, 8 bytes
 */
export class union_number extends $.Union<'union number', {
    c?: number;
    s?: number;
    i?: number;
    f?: number;
    d?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union number', 8, 8, () => ({
      c: [$.char, 0],
      s: [$.short, 0],
      i: [$.int, 0],
      f: [$.float, 0],
      d: [$.double, 0],
    }));

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(0);
  }

  set c(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'union number', 'c'));
  }

  /** C: `short s` */
  get s(): number {
    return this.$view.getInt16(0, true);
  }

  set s(value: number) {
    this.$view.setInt16(0, $.toShort(value, 'union number', 's'), true);
  }

  /** C: `int i` */
  get i(): number {
    return this.$view.getInt32(0, true);
  }

  set i(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'union number', 'i'), true);
  }

  /** C: `float f` */
  get f(): number {
    return this.$view.getFloat32(0, true);
  }

  set f(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'union number', 'f'), true);
  }

  /** C: `double d` */
  get d(): number {
    return this.$view.getFloat64(0, true);
  }

  set d(value: number) {
    this.$view.setFloat64(0, $.toDouble(value, 'union number', 'd'), true);
  }

  static toC(value: $.PointerTo<union_number> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof union_number ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(union_number, value, owner, name);
  }
}

/** `union odd`, 12 bytes */
export class odd extends $.Union<'union odd', { bytes?: $.ArrayInput<$.Char>; aligned?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union odd', 12, 4, () => ({
      bytes: [$.arrayOf($.char, 9), 0],
      aligned: [$.int, 0],
    }));

  /** C: `char bytes[9]` */
  get bytes(): Uint8Array {
    return $.readArray(this.$view, 0, $.char, 9);
  }

  set bytes(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 0, $.char, 9, value, 'union odd', 'bytes');
  }

  /** C: `int aligned` */
  get aligned(): number {
    return this.$view.getInt32(0, true);
  }

  set aligned(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'union odd', 'aligned'), true);
  }

  static toC(value: $.PointerTo<odd> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof odd ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(odd, value, owner, name);
  }
}

/** `union with_record`, 8 bytes */
export class with_record extends $.Union<'union with_record', {
    pair?: $.RecordInput<with_record_pair>;
    both?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union with_record', 8, 8, () => ({
      pair: [with_record_pair, 0],
      both: [$.longLong, 0],
    }));

  /** C: `__typeof__(((union with_record *)0)->pair) pair` */
  get pair(): with_record_pair {
    return $.readNested(this.$view, 0, with_record_pair);
  }

  set pair(value: $.RecordInput<with_record_pair>) {
    $.writeNested(this.$view, 0, with_record_pair, value, 'union with_record', 'pair');
  }

  /** C: `long long both` */
  get both(): number {
    return $.readInt64(this.$view, 0, 'union with_record', 'both');
  }

  set both(value: number | bigint) {
    $.writeInt64(this.$view, 0, value, 'union with_record', 'both');
  }

  static toC(value: $.PointerTo<with_record> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof with_record ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(with_record, value, owner, name);
  }
}

/** `with_record_pair`, 8 bytes */
export class with_record_pair extends $.Struct<'with_record_pair', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('with_record_pair', 8, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'with_record_pair', 'a'), true);
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'with_record_pair', 'b'), true);
  }

  static toC(value: $.PointerTo<with_record_pair> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof with_record_pair ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(with_record_pair, value, owner, name);
  }
}

/** `union nested`, 8 bytes */
export class nested extends $.Union<'union nested', {
    n?: $.RecordInput<union_number>;
    x?: number;
    y?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union nested', 8, 8, () => ({
      n: [union_number, 0],
      x: [$.char, 0],
      y: [$.long, 0],
    }));

  /** C: `union number n` */
  get n(): union_number {
    return $.readNested(this.$view, 0, union_number);
  }

  set n(value: $.RecordInput<union_number>) {
    $.writeNested(this.$view, 0, union_number, value, 'union nested', 'n');
  }

  /** C: `char x` */
  get x(): number {
    return this.$view.getInt8(0);
  }

  set x(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'union nested', 'x'));
  }

  /** C: `long y` */
  get y(): number {
    return $.readInt64(this.$view, 0, 'union nested', 'y');
  }

  set y(value: number | bigint) {
    $.writeInt64(this.$view, 0, value, 'union nested', 'y');
  }

  static toC(value: $.PointerTo<nested> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof nested ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(nested, value, owner, name);
  }
}

// --- Functions

const $pick = /* @__PURE__ */ $declare(pick, 'pick');

/**
 * C: `union number pick(union number n, union odd *o)`
 *
 * @see unions.h:6
 */
export function pick(n: union_number, o: $.PointerTo<odd> | null): union_number {
  const call = $pick.call ?? $pick.bind([union_number, { n: union_number, o: $.pointer(odd) }]);
  const result = call($.toValue(union_number, n, 'pick', 'n'), odd.toC(o, 'pick', 'o'));
  $.keepAlive(n, o);
  return $.fromValue(union_number, result);
}
