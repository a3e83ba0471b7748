// Made by bindgen 0.0.0 from qualified-records.h for x86_64-linux-gnu.
// Do not edit; run: bindgen qualified-records.h
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
 * A typedef may name a qualified type; the record's members are as they are declared.
 *
 * `constant_pair`, 16 bytes
 */
export class constant_pair extends $.Struct<'constant_pair', { first?: number; second?: $.Memory | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('constant_pair', 16, 8, () => ({
      first: [$.int, 0],
      second: [$.pointer($.char), 8],
    }));

  /** C: `int first` */
  get first(): number {
    return this.$view.getInt32(0, true);
  }

  set first(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'constant_pair', 'first'), true);
  }

  /** C: `char *second` */
  get second(): $.Pointer<$.Char> | null {
    return $.readPointer(this.$view, 8, $.char);
  }

  set second(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'constant_pair', 'second');
  }

  static toC(value: $.PointerTo<constant_pair> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof constant_pair ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(constant_pair, value, owner, name);
  }
}

/** `registers`, 12 bytes */
export class registers extends $.Struct<'registers', { bits?: number; values?: $.ArrayInput<$.Int> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('registers', 12, 4, () => ({
      bits: [$.int, 0, 0, 3],
      values: [$.arrayOf($.int, 2), 4],
    }));

  /** C: `int bits : 3` */
  get bits(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set bits(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'registers', 'bits'));
  }

  /** C: `int values[2]` */
  get values(): Int32Array {
    return $.readArray(this.$view, 4, $.int, 2);
  }

  set values(value: $.ArrayInput<$.Int>) {
    $.writeArray(this.$view, 4, $.int, 2, value, 'registers', 'values');
  }

  static toC(value: $.PointerTo<registers> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof registers ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(registers, value, owner, name);
  }
}

/** `word`, 4 bytes */
export class word extends $.Union<'word', { whole?: number; parts?: $.RecordInput<word_parts> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('word', 4, 4, () => ({
      whole: [$.int, 0],
      parts: [word_parts, 0],
    }));

  /** C: `int whole` */
  get whole(): number {
    return this.$view.getInt32(0, true);
  }

  set whole(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'word', 'whole'), true);
  }

  /** C: `__typeof__(((word *)0)->parts) parts` */
  get parts(): word_parts {
    return $.readNested(this.$view, 0, word_parts);
  }

  set parts(value: $.RecordInput<word_parts>) {
    $.writeNested(this.$view, 0, word_parts, value, 'word', 'parts');
  }

  static toC(value: $.PointerTo<word> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof word ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(word, value, owner, name);
  }
}

/** `word_parts`, 4 bytes */
export class word_parts extends $.Struct<'word_parts', { low?: number; high?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('word_parts', 4, 2, () => ({
      low: [$.short, 0],
      high: [$.short, 2],
    }));

  /** C: `short low` */
  get low(): number {
    return this.$view.getInt16(0, true);
  }

  set low(value: number) {
    this.$view.setInt16(0, $.toShort(value, 'word_parts', 'low'), true);
  }

  /** C: `short high` */
  get high(): number {
    return this.$view.getInt16(2, true);
  }

  set high(value: number) {
    this.$view.setInt16(2, $.toShort(value, 'word_parts', 'high'), true);
  }

  static toC(value: $.PointerTo<word_parts> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof word_parts ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(word_parts, value, owner, name);
  }
}

/** `counter`, 4 bytes */
export class counter extends $.Struct<'counter', { count?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('counter', 4, 4, () => ({
      count: [$.int, 0],
    }));

  /** C: `int count` */
  get count(): number {
    return this.$view.getInt32(0, true);
  }

  set count(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'counter', 'count'), true);
  }

  static toC(value: $.PointerTo<counter> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof counter ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(counter, value, owner, name);
  }
}

// --- Functions

const $read_all = /* @__PURE__ */ $declare(read_all, 'read_all');

/**
 * C: `int read_all(constant_pair *pair, registers *at, word *w, counter *c)`
 *
 * @see qualified-records.h:7
 */
export function read_all(
  pair: $.PointerTo<constant_pair> | null,
  at: $.PointerTo<registers> | null,
  w: $.PointerTo<word> | null,
  c: $.PointerTo<counter> | null,
): number {
  const call =
    $read_all.call ??
      $read_all.bind([
        $.int,
        {
          pair: $.pointer(constant_pair),
          at: $.pointer(registers),
          w: $.pointer(word),
          c: $.pointer(counter),
        },
      ]);
  const result = call(
    constant_pair.toC(pair, 'read_all', 'pair'),
    registers.toC(at, 'read_all', 'at'),
    word.toC(w, 'read_all', 'w'),
    counter.toC(c, 'read_all', 'c'),
  );
  $.keepAlive(pair, at, w, c);
  return result;
}

// --- Variables

/**
 * C: `extern constant_pair pairs[3]`
 *
 * @see qualified-records.h:6
 */
export const pairs: $.ReadonlyVariable<$.ArrayOf<constant_pair>> = /* @__PURE__ */
  $library.constant('pairs', () => $.arrayOf(constant_pair, 3));
