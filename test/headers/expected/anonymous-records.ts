// Made by bindgen 0.0.0 from anonymous-records.h for x86_64-linux-gnu.
// Do not edit; run: bindgen anonymous-records.h
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

export const idle = 0;
export const busy = 1;

// --- Records

/**
 * Members of records without a name, and records that only a member names.
 *
 * `struct event`, 88 bytes
 */
export class event extends $.Struct<'struct event', {
    type?: number;
    x?: number;
    y?: number;
    when?: number | bigint;
    c?: number;
    d?: number;
    pair?: $.RecordInput<event_pair>;
    entries?: $.ArrayInput<event_entries>;
    grid?: $.RecordInput<event_grid>;
    pointer?: $.PointerTo<event_pointer> | null;
    state?: number;
    constant?: $.RecordInput<event_constant>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct event', 88, 8, () => ({
      type: [$.int, 0],
      x: [$.short, 8],
      y: [$.short, 10],
      when: [$.longLong, 8],
      c: [$.char, 8],
      d: [$.double, 8],
      pair: [event_pair, 16],
      entries: [$.arrayOf(event_entries, 3), 24],
      grid: [event_grid, 48],
      pointer: [$.pointer(event_pointer), 72],
      state: [$.unsignedInt, 80],
      constant: [event_constant, 84],
    }));

  /** C: `int type` */
  get type(): number {
    return this.$view.getInt32(0, true);
  }

  set type(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct event', 'type'), true);
  }

  /** C: `short x` */
  get x(): number {
    return this.$view.getInt16(8, true);
  }

  set x(value: number) {
    this.$view.setInt16(8, $.toShort(value, 'struct event', 'x'), true);
  }

  /** C: `short y` */
  get y(): number {
    return this.$view.getInt16(10, true);
  }

  set y(value: number) {
    this.$view.setInt16(10, $.toShort(value, 'struct event', 'y'), true);
  }

  /** C: `long long when` */
  get when(): number {
    return $.readInt64(this.$view, 8, 'struct event', 'when');
  }

  set when(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct event', 'when');
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(8);
  }

  set c(value: number) {
    this.$view.setInt8(8, $.toChar(value, 'struct event', 'c'));
  }

  /** C: `double d` */
  get d(): number {
    return this.$view.getFloat64(8, true);
  }

  set d(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct event', 'd'), true);
  }

  /** C: `__typeof__(((struct event *)0)->pair) pair` */
  get pair(): event_pair {
    return $.readNested(this.$view, 16, event_pair);
  }

  set pair(value: $.RecordInput<event_pair>) {
    $.writeNested(this.$view, 16, event_pair, value, 'struct event', 'pair');
  }

  /** C: `__typeof__(((struct event *)0)->entries[0]) entries[3]` */
  get entries(): $.CArray<event_entries> {
    return $.readElements(this.$view, 24, event_entries, 3);
  }

  set entries(value: $.ArrayInput<event_entries>) {
    $.writeArray(this.$view, 24, event_entries, 3, value, 'struct event', 'entries');
  }

  /** C: `__typeof__(((struct event *)0)->grid) grid` */
  get grid(): event_grid {
    return $.readNested(this.$view, 48, event_grid);
  }

  set grid(value: $.RecordInput<event_grid>) {
    $.writeNested(this.$view, 48, event_grid, value, 'struct event', 'grid');
  }

  /** C: `__typeof__(*((struct event *)0)->pointer) *pointer` */
  get pointer(): event_pointer | null {
    return $.readRecord(this.$view, 72, event_pointer);
  }

  set pointer(value: $.PointerTo<event_pointer> | null) {
    $.writePointer(this.$view, 72, event_pointer, value, 'struct event', 'pointer');
  }

  /** C: `__typeof__(((struct event *)0)->state) state` */
  get state(): number {
    return this.$view.getUint32(80, true);
  }

  set state(value: number) {
    this.$view.setUint32(80, $.toUnsignedInt(value, 'struct event', 'state'), true);
  }

  /** C: `const __typeof__(((struct event *)0)->constant) constant` */
  get constant(): event_constant {
    return $.readNested(this.$view, 84, event_constant);
  }

  set constant(value: $.RecordInput<event_constant>) {
    $.writeNested(this.$view, 84, event_constant, value, 'struct event', 'constant');
  }

  static toC(value: $.PointerTo<event> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event, value, owner, name);
  }
}

/** `event_pair`, 8 bytes */
export class event_pair extends $.Struct<'event_pair', { first?: number; second?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('event_pair', 8, 4, () => ({
      first: [$.int, 0],
      second: [$.int, 4],
    }));

  /** C: `int first` */
  get first(): number {
    return this.$view.getInt32(0, true);
  }

  set first(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'event_pair', 'first'), true);
  }

  /** C: `int second` */
  get second(): number {
    return this.$view.getInt32(4, true);
  }

  set second(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'event_pair', 'second'), true);
  }

  static toC(value: $.PointerTo<event_pair> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event_pair ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event_pair, value, owner, name);
  }
}

/** `event_entries`, 8 bytes */
export class event_entries extends $.Struct<'event_entries', { key?: number; value?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('event_entries', 8, 4, () => ({
      key: [$.char, 0],
      value: [$.int, 4],
    }));

  /** C: `char key` */
  get key(): number {
    return this.$view.getInt8(0);
  }

  set key(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'event_entries', 'key'));
  }

  /** C: `int value` */
  get value(): number {
    return this.$view.getInt32(4, true);
  }

  set value(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'event_entries', 'value'), true);
  }

  static toC(value: $.PointerTo<event_entries> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event_entries ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event_entries, value, owner, name);
  }
}

/** `event_grid`, 20 bytes */
export class event_grid extends $.Struct<'event_grid', {
    low?: number;
    inner?: $.ArrayInput<$.ArrayOf<event_grid_inner>>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('event_grid', 20, 4, () => ({
      low: [$.int, 0],
      inner: [$.arrayOf($.arrayOf(event_grid_inner, 2), 2), 4],
    }));

  /** C: `int low` */
  get low(): number {
    return this.$view.getInt32(0, true);
  }

  set low(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'event_grid', 'low'), true);
  }

  /** C: `__typeof__(((struct event *)0)->grid.inner[0][0]) inner[2][2]` */
  get inner(): $.CArray<$.ArrayOf<event_grid_inner>> {
    return $.readElements(this.$view, 4, $.arrayOf(event_grid_inner, 2), 2);
  }

  set inner(value: $.ArrayInput<$.ArrayOf<event_grid_inner>>) {
    $.writeArray(this.$view, 4, $.arrayOf(event_grid_inner, 2), 2, value, 'event_grid', 'inner');
  }

  static toC(value: $.PointerTo<event_grid> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event_grid ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event_grid, value, owner, name);
  }
}

/** `event_grid_inner`, 4 bytes */
export class event_grid_inner extends $.Struct<'event_grid_inner', { deep?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('event_grid_inner', 4, 4, () => ({
      deep: [$.int, 0],
    }));

  /** C: `int deep` */
  get deep(): number {
    return this.$view.getInt32(0, true);
  }

  set deep(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'event_grid_inner', 'deep'), true);
  }

  static toC(value: $.PointerTo<event_grid_inner> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event_grid_inner ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event_grid_inner, value, owner, name);
  }
}

/** `event_pointer`, 4 bytes */
export class event_pointer extends $.Union<'event_pointer', { i?: number; f?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('event_pointer', 4, 4, () => ({
      i: [$.int, 0],
      f: [$.float, 0],
    }));

  /** C: `int i` */
  get i(): number {
    return this.$view.getInt32(0, true);
  }

  set i(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'event_pointer', 'i'), true);
  }

  /** C: `float f` */
  get f(): number {
    return this.$view.getFloat32(0, true);
  }

  set f(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'event_pointer', 'f'), true);
  }

  static toC(value: $.PointerTo<event_pointer> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event_pointer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event_pointer, value, owner, name);
  }
}

/** `event_constant`, 4 bytes */
export class event_constant extends $.Struct<'event_constant', { only?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('event_constant', 4, 4, () => ({
      only: [$.int, 0],
    }));

  /** C: `int only` */
  get only(): number {
    return this.$view.getInt32(0, true);
  }

  set only(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'event_constant', 'only'), true);
  }

  static toC(value: $.PointerTo<event_constant> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof event_constant ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(event_constant, value, owner, name);
  }
}

/** `outer`, 12 bytes */
export class outer extends $.Struct<'outer', { a?: number; b?: number; c?: number; d?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('outer', 12, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
      c: [$.float, 4],
      d: [$.int, 8, 64, 3],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'outer', 'a'), true);
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'outer', 'b'), true);
  }

  /** C: `float c` */
  get c(): number {
    return this.$view.getFloat32(4, true);
  }

  set c(value: number) {
    this.$view.setFloat32(4, $.toFloat(value, 'outer', 'c'), true);
  }

  /** C: `int d : 3` */
  get d(): number {
    return $.readSignedBits(this.$view, 64, 3);
  }

  set d(value: number) {
    $.writeBits(this.$view, 64, 3, $.toBits(value, 3, true, 'outer', 'd'));
  }

  static toC(value: $.PointerTo<outer> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof outer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(outer, value, owner, name);
  }
}

/** `loose_`, 4 bytes */
export class loose_ extends $.Struct<'loose_', { x?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('loose_', 4, 4, () => ({
      x: [$.int, 0],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'loose_', 'x'), true);
  }

  static toC(value: $.PointerTo<loose_> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof loose_ ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(loose_, value, owner, name);
  }
}

/** `handle_target`, 4 bytes */
export class handle_target extends $.Struct<'handle_target', { hidden?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('handle_target', 4, 4, () => ({
      hidden: [$.int, 0],
    }));

  /** C: `int hidden` */
  get hidden(): number {
    return this.$view.getInt32(0, true);
  }

  set hidden(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'handle_target', 'hidden'), true);
  }

  static toC(value: $.PointerTo<handle_target> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof handle_target ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(handle_target, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef __typeof__(*(*(handle *)0)) *handle`
 *
 * @see anonymous-records.h:21
 */
export type handle = handle_target;
export const handle: $.CType<$.RecordPointer<handle_target>> = /* @__PURE__ */ $.pointer(handle_target);

// --- Variables

/**
 * C: `extern __typeof__(loose) loose`
 *
 * @see anonymous-records.h:20
 */
export const loose: $.Variable<loose_> = /* @__PURE__ */ $library.variable('loose', () => loose_);
