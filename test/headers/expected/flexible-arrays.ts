// Made by bindgen 0.0.0 from flexible-arrays.h for x86_64-linux-gnu.
// Do not edit; run: bindgen flexible-arrays.h
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
 * The last member may be an array without a length; GNU C allows one of length zero anywhere.
 *
 * `struct message`, 4 bytes: `new message({}, length)` has room for `length` data.
 */
export class message extends $.Struct<'struct message', { length?: number; data?: $.ArrayInput<$.Char> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct message', 4, 4, () => ({
        length: [$.unsignedInt, 0],
        data: [$.arrayOf($.char, 0), 4],
      }), 1);

  /** C: `unsigned int length` */
  get length(): number {
    return this.$view.getUint32(0, true);
  }

  set length(value: number) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'struct message', 'length'), true);
  }

  /** C: `char data[]` */
  get data(): Uint8Array {
    return $.readArray(this.$view, 4, $.char, $.flexibleLength(this.$view, 4, 1));
  }

  set data(value: $.ArrayInput<$.Char>) {
    const length = $.flexibleLength(this.$view, 4, 1);
    $.writeArray(this.$view, 4, $.char, length, value, 'struct message', 'data');
  }

  static toC(value: $.PointerTo<message> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof message ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(message, value, owner, name);
  }
}

/** `struct aligned_tail`, 8 bytes: `new aligned_tail({}, length)` has room for `length` values. */
export class aligned_tail extends $.Struct<'struct aligned_tail', {
    head?: number;
    values?: $.ArrayInput<$.Double>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned_tail', 8, 8, () => ({
        head: [$.char, 0],
        values: [$.arrayOf($.double, 0), 8],
      }), 8);

  /** C: `char head` */
  get head(): number {
    return this.$view.getInt8(0);
  }

  set head(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct aligned_tail', 'head'));
  }

  /** C: `double values[]` */
  get values(): Float64Array {
    return $.readArray(this.$view, 8, $.double, $.flexibleLength(this.$view, 8, 8));
  }

  set values(value: $.ArrayInput<$.Double>) {
    const length = $.flexibleLength(this.$view, 8, 8);
    $.writeArray(this.$view, 8, $.double, length, value, 'struct aligned_tail', 'values');
  }

  static toC(value: $.PointerTo<aligned_tail> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned_tail ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned_tail, value, owner, name);
  }
}

/** `struct zero`, 8 bytes */
export class zero extends $.Struct<'struct zero', { count?: number; items?: $.ArrayInput<$.LongLong> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct zero', 8, 8, () => ({
      count: [$.int, 0],
      items: [$.arrayOf($.long, 0), 8],
    }));

  /** C: `int count` */
  get count(): number {
    return this.$view.getInt32(0, true);
  }

  set count(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct zero', 'count'), true);
  }

  /** C: `long items[0]` */
  get items(): BigInt64Array {
    return $.readArray(this.$view, 8, $.longLong, 0);
  }

  set items(value: $.ArrayInput<$.LongLong>) {
    $.writeArray(this.$view, 8, $.longLong, 0, value, 'struct zero', 'items');
  }

  static toC(value: $.PointerTo<zero> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof zero ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(zero, value, owner, name);
  }
}

/** `struct inside`, 8 bytes */
export class inside extends $.Struct<'struct inside', { a?: number; in?: $.RecordInput<inside_in> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct inside', 8, 4, () => ({
      a: [$.int, 0],
      in: [inside_in, 4],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct inside', 'a'), true);
  }

  /** C: `__typeof__(((struct inside *)0)->in) in` */
  get in(): inside_in {
    return $.readNested(this.$view, 4, inside_in);
  }

  set in(value: $.RecordInput<inside_in>) {
    $.writeNested(this.$view, 4, inside_in, value, 'struct inside', 'in');
  }

  static toC(value: $.PointerTo<inside> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof inside ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(inside, value, owner, name);
  }
}

/** `inside_in`, 4 bytes */
export class inside_in extends $.Struct<'inside_in', { none?: $.ArrayInput<$.Int>; some?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('inside_in', 4, 4, () => ({
      none: [$.arrayOf($.int, 0), 0],
      some: [$.int, 0],
    }));

  /** C: `int none[0]` */
  get none(): Int32Array {
    return $.readArray(this.$view, 0, $.int, 0);
  }

  set none(value: $.ArrayInput<$.Int>) {
    $.writeArray(this.$view, 0, $.int, 0, value, 'inside_in', 'none');
  }

  /** C: `int some` */
  get some(): number {
    return this.$view.getInt32(0, true);
  }

  set some(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'inside_in', 'some'), true);
  }

  static toC(value: $.PointerTo<inside_in> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof inside_in ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(inside_in, value, owner, name);
  }
}

/** `struct pointers`, 8 bytes: `new pointers({}, length)` has room for `length` messages. */
export class pointers extends $.Struct<'struct pointers', {
    n?: number;
    messages?: $.ArrayInput<$.RecordPointer<message>>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct pointers', 8, 8, () => ({
        n: [$.int, 0],
        messages: [$.arrayOf($.pointer(message), 0), 8],
      }), 8);

  /** C: `int n` */
  get n(): number {
    return this.$view.getInt32(0, true);
  }

  set n(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct pointers', 'n'), true);
  }

  /** C: `struct message *messages[]` */
  get messages(): $.CArray<$.RecordPointer<message>> {
    return $.readElements(this.$view, 8, $.pointer(message), $.flexibleLength(this.$view, 8, 8));
  }

  set messages(value: $.ArrayInput<$.RecordPointer<message>>) {
    const length = $.flexibleLength(this.$view, 8, 8);
    $.writeArray(this.$view, 8, $.pointer(message), length, value, 'struct pointers', 'messages');
  }

  static toC(value: $.PointerTo<pointers> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pointers ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pointers, value, owner, name);
  }
}

/** `union tail`, 4 bytes */
export class tail extends $.Union<'union tail', { a?: number; bytes?: $.ArrayInput<$.Char> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union tail', 4, 4, () => ({
      a: [$.int, 0],
      bytes: [$.arrayOf($.char, 0), 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'union tail', 'a'), true);
  }

  /** C: `char bytes[0]` */
  get bytes(): Uint8Array {
    return $.readArray(this.$view, 0, $.char, 0);
  }

  set bytes(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 0, $.char, 0, value, 'union tail', 'bytes');
  }

  static toC(value: $.PointerTo<tail> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof tail ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(tail, value, owner, name);
  }
}

/** `struct empty`, 0 bytes */
export class empty extends $.Struct<'struct empty', {}> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct empty', 0, 1, () => ({}));

  static toC(value: $.PointerTo<empty> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof empty ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(empty, value, owner, name);
  }
}

/** `struct holds_empty`, 8 bytes */
export class holds_empty extends $.Struct<'struct holds_empty', {
    a?: number;
    e?: $.RecordInput<empty>;
    b?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct holds_empty', 8, 4, () => ({
      a: [$.char, 0],
      e: [empty, 1],
      b: [$.int, 4],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct holds_empty', 'a'));
  }

  /** C: `struct empty e` */
  get e(): empty {
    return $.readNested(this.$view, 1, empty);
  }

  set e(value: $.RecordInput<empty>) {
    $.writeNested(this.$view, 1, empty, value, 'struct holds_empty', 'e');
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct holds_empty', 'b'), true);
  }

  static toC(value: $.PointerTo<holds_empty> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof holds_empty ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(holds_empty, value, owner, name);
  }
}
