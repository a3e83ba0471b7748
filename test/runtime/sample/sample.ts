// Made by bindgen 0.1.0 from sample.h for x86_64-linux-gnu. Do not edit; run: bindgen sample.h
import * as $ from 'koffi-bindgen/runtime/generated'

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library = /* @__PURE__ */ $.library({
  name: 'sample',
  target: 'x86_64-linux-gnu',
  linux: ['libsample.so.1', 'libsample.so'],
  darwin: ['libsample.1.dylib', 'libsample.dylib'],
  win32: ['sample.dll', 'libsample.dll'],
})

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared)
}

// --- Constants

export const SAMPLE_VERSION = '1.2'
export const SAMPLE_LIMIT = 100
export const SAMPLE_MASK = 18446744073709551615n
export const SAMPLE_PI = 3.25
export const SAMPLE_NEWLINE = 10

// --- Enums

/** A colour. */
export type color = typeof RED | typeof GREEN | typeof BLUE | (number & {})
export const RED = 0
export const GREEN = 5
export const BLUE = 6

// --- Handles

/** A counter that nobody sees into. */
export class counter extends $.Handle<'struct counter'> {
  static override readonly cName = 'struct counter'

  static toC(value: counter | null, owner: string, name: string): bigint | null {
    const address = value instanceof counter ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toHandle(counter, value, owner, name)
  }
}

/** `struct gauge`: opaque. */
export class gauge extends $.Handle<'struct gauge'> {
  static override readonly cName = 'struct gauge'

  static toC(value: gauge | null, owner: string, name: string): bigint | null {
    const address = value instanceof gauge ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toHandle(gauge, value, owner, name)
  }
}

// --- Records

/** A place. */
export class point extends $.Struct<'point', { x?: number; y?: number }> {
  static override readonly layout = /* @__PURE__ */ $.layout('point', 16, 8, () => ({
    x: [$.double, 0],
    y: [$.double, 8],
  }))

  static toC(value: $.PointerTo<point> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof point ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toRecord(point, value, owner, name)
  }

  /** C: `double x` */
  get x(): number {
    return this.$view.getFloat64(0, true)
  }
  set x(value: number) {
    this.$view.setFloat64(0, $.toDouble(value, 'point', 'x'), true)
  }

  /**
   * Upwards.
   *
   * C: `double y`
   */
  get y(): number {
    return this.$view.getFloat64(8, true)
  }
  set y(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'point', 'y'), true)
  }
}

/** `struct rectangle` */
export class rectangle extends $.Struct<
  'struct rectangle',
  {
    origin?: $.RecordInput<point>
    corners?: $.ArrayInput<point>
    name?: $.ArrayInput<$.Char>
    grid?: $.ArrayInput<$.ArrayOf<$.Int>>
    visible?: number
    level?: number
    serial?: number
  }
> {
  static override readonly layout = /* @__PURE__ */ $.layout('struct rectangle', 96, 8, () => ({
    origin: [point, 0],
    corners: [$.arrayOf(point, 2), 16],
    name: [$.arrayOf($.char, 16), 48],
    grid: [$.arrayOf($.arrayOf($.int, 3), 2), 64],
    visible: [$.unsignedInt, 88, 704, 1],
    level: [$.int, 88, 705, 5],
    serial: [$.unsignedLong, 88, 712, 40],
  }))

  static toC(value: $.PointerTo<rectangle> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof rectangle ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toRecord(rectangle, value, owner, name)
  }

  /** C: `point origin` */
  get origin(): point {
    return $.readNested(this.$view, 0, point)
  }
  set origin(value: $.RecordInput<point>) {
    $.writeNested(this.$view, 0, point, value, 'struct rectangle', 'origin')
  }

  /** C: `point corners[2]` */
  get corners(): $.CArray<point> {
    return $.readElements(this.$view, 16, point, 2)
  }
  set corners(value: $.ArrayInput<point>) {
    $.writeArray(this.$view, 16, point, 2, value, 'struct rectangle', 'corners')
  }

  /** C: `char name[16]` */
  get name(): Uint8Array {
    return $.readArray(this.$view, 48, $.char, 16)
  }
  set name(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 48, $.char, 16, value, 'struct rectangle', 'name')
  }

  /** C: `int grid[2][3]` */
  get grid(): $.CArray<$.ArrayOf<$.Int>> {
    return $.readElements(this.$view, 64, $.arrayOf($.int, 3), 2)
  }
  set grid(value: $.ArrayInput<$.ArrayOf<$.Int>>) {
    $.writeArray(this.$view, 64, $.arrayOf($.int, 3), 2, value, 'struct rectangle', 'grid')
  }

  /** C: `unsigned int visible : 1` */
  get visible(): number {
    return $.readBits(this.$view, 704, 1)
  }
  set visible(value: number) {
    $.writeBits(this.$view, 704, 1, $.toBits(value, 1, false, 'struct rectangle', 'visible'))
  }

  /** C: `signed int level : 5` */
  get level(): number {
    return $.readSignedBits(this.$view, 705, 5)
  }
  set level(value: number) {
    $.writeBits(this.$view, 705, 5, $.toBits(value, 5, true, 'struct rectangle', 'level'))
  }

  /** C: `uint64_t serial : 40` */
  get serial(): number {
    return $.readBits(this.$view, 712, 40)
  }
  set serial(value: number) {
    $.writeBits(this.$view, 712, 40, $.toBits(value, 40, false, 'struct rectangle', 'serial'))
  }
}

/** `union variant` */
export class variant extends $.Union<
  'variant',
  { integer?: number; real?: number; bytes?: $.ArrayInput<$.UnsignedChar> }
> {
  static override readonly layout = /* @__PURE__ */ $.layout('variant', 8, 4, () => ({
    integer: [$.int, 0],
    real: [$.float, 0],
    bytes: [$.arrayOf($.unsignedChar, 8), 0],
  }))

  /** C: `int32_t integer` */
  get integer(): number {
    return this.$view.getInt32(0, true)
  }
  set integer(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'variant', 'integer'), true)
  }

  /** C: `float real` */
  get real(): number {
    return this.$view.getFloat32(0, true)
  }
  set real(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'variant', 'real'), true)
  }

  /** C: `uint8_t bytes[8]` */
  get bytes(): Uint8Array {
    return $.readArray(this.$view, 0, $.unsignedChar, 8)
  }
  set bytes(value: $.ArrayInput<$.UnsignedChar>) {
    $.writeArray(this.$view, 0, $.unsignedChar, 8, value, 'variant', 'bytes')
  }
}

/** `struct node` */
export class node extends $.Struct<
  'struct node',
  {
    value?: number | bigint
    next?: $.PointerTo<node> | null
    label?: $.CStringInput | null
    data?: $.Memory | null
    left?: number
    right?: number
  }
> {
  static override readonly layout = /* @__PURE__ */ $.layout('struct node', 40, 8, () => ({
    value: [$.long, 0],
    next: [$.pointer(node), 8],
    label: [$.cstring, 16],
    data: [$.voidPointer, 24],
    left: [$.int, 32],
    right: [$.int, 36],
  }))

  static toC(value: $.PointerTo<node> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof node ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toRecord(node, value, owner, name)
  }

  /** C: `int64_t value` */
  get value(): number {
    return $.readInt64(this.$view, 0, 'struct node', 'value')
  }
  set value(value: number | bigint) {
    $.writeInt64(this.$view, 0, value, 'struct node', 'value')
  }

  /** C: `struct node *next` */
  get next(): node | null {
    return $.readRecord(this.$view, 8, node)
  }
  set next(value: $.PointerTo<node> | null) {
    $.writePointer(this.$view, 8, node, value, 'struct node', 'next')
  }

  /** C: `const char *label` */
  get label(): string | null {
    return $.readCString(this.$view, 16)
  }
  set label(value: $.CStringInput | null) {
    $.writeCString(this.$view, 16, value, 'struct node', 'label')
  }

  /** C: `void *data` */
  get data(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 24, $.voidType)
  }
  set data(value: $.Memory | null) {
    $.writeMemory(this.$view, 24, value, 'struct node', 'data')
  }

  /** C: `int left` */
  get left(): number {
    return this.$view.getInt32(32, true)
  }
  set left(value: number) {
    this.$view.setInt32(32, $.toInt(value, 'struct node', 'left'), true)
  }

  /** C: `int right` */
  get right(): number {
    return this.$view.getInt32(36, true)
  }
  set right(value: number) {
    this.$view.setInt32(36, $.toInt(value, 'struct node', 'right'), true)
  }
}

/** `struct message`: `new message({ … }, length)` has room for `length` items. */
export class message extends $.Struct<
  'struct message',
  { length?: number; items?: $.ArrayInput<$.UnsignedShort> }
> {
  static override readonly layout = /* @__PURE__ */ $.layout(
    'struct message',
    4,
    4,
    () => ({
      length: [$.unsignedInt, 0],
      items: [$.arrayOf($.unsignedShort, 0), 4],
    }),
    2,
  )

  static toC(value: $.PointerTo<message> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof message ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toRecord(message, value, owner, name)
  }

  /** C: `uint32_t length` */
  get length(): number {
    return this.$view.getUint32(0, true)
  }
  set length(value: number) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'struct message', 'length'), true)
  }

  /** C: `uint16_t items[]` */
  get items(): Uint16Array {
    return $.readArray(this.$view, 4, $.unsignedShort, $.flexibleLength(this.$view, 4, 2))
  }
  set items(value: $.ArrayInput<$.UnsignedShort>) {
    const length = $.flexibleLength(this.$view, 4, 2)
    $.writeArray(this.$view, 4, $.unsignedShort, length, value, 'struct message', 'items')
  }
}

/** `struct operations` */
export class operations extends $.Struct<
  'struct operations',
  { apply?: $.FunctionInput<operations_apply> | null; data?: $.Memory | null }
> {
  static override readonly layout = /* @__PURE__ */ $.layout('struct operations', 16, 8, () => ({
    apply: [operations_apply, 0],
    data: [$.voidPointer, 8],
  }))

  static toC(value: $.PointerTo<operations> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof operations ? value.$address : undefined
    return typeof address === 'bigint' ? address : $.toRecord(operations, value, owner, name)
  }

  /** C: `int (*apply)(int value)` */
  get apply(): $.FunctionPointer<operations_apply> | null {
    return $.readFunction(this.$view, 0, operations_apply)
  }
  set apply(value: $.FunctionInput<operations_apply> | null) {
    $.writeFunction(this.$view, 0, operations_apply, value, 'struct operations', 'apply')
  }

  /** C: `void *data` */
  get data(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 8, $.voidType)
  }
  set data(value: $.Memory | null) {
    $.writeMemory(this.$view, 8, value, 'struct operations', 'data')
  }
}

// --- Function types

/** C: `typedef int (*compare_function)(const void *a, const void *b)` */
export type compare_function = (a: $.Pointer<$.Void> | null, b: $.Pointer<$.Void> | null) => number
export const compare_function = /* @__PURE__ */ $.functionType<compare_function>('compare_function', () => [
  $.int,
  { a: $.voidPointer, b: $.voidPointer },
])

/** C: `typedef int (*visit_function)(const point *place, const char *label, void *data)` */
export type visit_function = (
  place: point | null,
  label: string | null,
  data: $.Pointer<$.Void> | null,
) => number
export const visit_function = /* @__PURE__ */ $.functionType<visit_function>('visit_function', () => [
  $.int,
  { place: $.pointer(point), label: $.cstring, data: $.voidPointer },
])

/** The type of `apply` in `struct operations`. C: `int (*)(int value)` */
export type operations_apply = (value: number) => number
export const operations_apply = /* @__PURE__ */ $.functionType<operations_apply>('int (*)(int)', () => [
  $.int,
  { value: $.int },
])

/** The type of `notify` of `sample_on_event`. C: `void (*)(int event, void *data)` */
export type sample_on_event_notify = (event: number, data: $.Pointer<$.Void> | null) => void
export const sample_on_event_notify = /* @__PURE__ */ $.functionType<sample_on_event_notify>(
  'void (*)(int, void *)',
  () => [$.voidType, { event: $.int, data: $.voidPointer }],
)

// --- Functions

const $sample_add = /* @__PURE__ */ $declare(sample_add, 'sample_add')
/**
 * Adds two integers.
 *
 * C: `int sample_add(int a, int b)`
 */
export function sample_add(a: number, b: number): number {
  const call = $sample_add.call ?? $sample_add.bind([$.int, { a: $.int, b: $.int }])
  return call($.toInt(a, 'sample_add', 'a'), $.toInt(b, 'sample_add', 'b'))
}

const $sample_next = /* @__PURE__ */ $declare(sample_next, 'sample_next')
/** C: `unsigned int sample_next(unsigned int value)` */
export function sample_next(value: number): number {
  const call = $sample_next.call ?? $sample_next.bind([$.unsignedInt, { value: $.unsignedInt }])
  return call($.toUnsignedInt(value, 'sample_next', 'value'))
}

const $sample_short = /* @__PURE__ */ $declare(sample_short, 'sample_short')
/** C: `short sample_short(short value)` */
export function sample_short(value: number): number {
  const call = $sample_short.call ?? $sample_short.bind([$.short, { value: $.short }])
  return call($.toShort(value, 'sample_short', 'value'))
}

const $sample_byte = /* @__PURE__ */ $declare(sample_byte, 'sample_byte')
/** C: `unsigned char sample_byte(unsigned char value)` */
export function sample_byte(value: number): number {
  const call = $sample_byte.call ?? $sample_byte.bind([$.unsignedChar, { value: $.unsignedChar }])
  return call($.toUnsignedChar(value, 'sample_byte', 'value'))
}

const $sample_negate = /* @__PURE__ */ $declare(sample_negate, 'sample_negate')
/** C: `long sample_negate(long value)` */
export function sample_negate(value: number | bigint): number {
  const call = $sample_negate.call ?? $sample_negate.bind([$.long, { value: $.long }])
  return $.fromInteger64(call($.toLong(value, 'sample_negate', 'value')), 'sample_negate')
}

const $sample_wide = /* @__PURE__ */ $declare(sample_wide, 'sample_wide')
/** C: `uint64_t sample_wide(uint64_t value)` */
export function sample_wide(value: number | bigint): number {
  const call = $sample_wide.call ?? $sample_wide.bind([$.unsignedLong, { value: $.unsignedLong }])
  return $.fromInteger64(call($.toUnsignedLong(value, 'sample_wide', 'value')), 'sample_wide')
}

const $sample_half = /* @__PURE__ */ $declare(sample_half, 'sample_half')
/** C: `double sample_half(double value)` */
export function sample_half(value: number): number {
  const call = $sample_half.call ?? $sample_half.bind([$.double, { value: $.double }])
  return call($.toDouble(value, 'sample_half', 'value'))
}

const $sample_single = /* @__PURE__ */ $declare(sample_single, 'sample_single')
/** C: `float sample_single(float value)` */
export function sample_single(value: number): number {
  const call = $sample_single.call ?? $sample_single.bind([$.float, { value: $.float }])
  return call($.toFloat(value, 'sample_single', 'value'))
}

const $sample_not = /* @__PURE__ */ $declare(sample_not, 'sample_not')
/** C: `bool sample_not(bool value)` */
export function sample_not(value: boolean): boolean {
  const call = $sample_not.call ?? $sample_not.bind([$.bool, { value: $.bool }])
  return call($.toBool(value, 'sample_not', 'value'))
}

const $sample_upper = /* @__PURE__ */ $declare(sample_upper, 'sample_upper')
/** C: `char sample_upper(char letter)` */
export function sample_upper(letter: number): number {
  const call = $sample_upper.call ?? $sample_upper.bind([$.char, { letter: $.char }])
  return call($.toChar(letter, 'sample_upper', 'letter'))
}

const $sample_color = /* @__PURE__ */ $declare(sample_color, 'sample_color')
/** C: `enum color sample_color(enum color value)` */
export function sample_color(value: color): color {
  const call = $sample_color.call ?? $sample_color.bind([$.unsignedInt, { value: $.unsignedInt }])
  return call($.toUnsignedInt(value, 'sample_color', 'value'))
}

const $sample_size = /* @__PURE__ */ $declare(sample_size, 'sample_size')
/** C: `size_t sample_size(const void *data, size_t size)` */
export function sample_size(data: $.Memory | null, size: number | bigint): number {
  const call =
    $sample_size.call ?? $sample_size.bind([$.unsignedLong, { data: $.voidPointer, size: $.unsignedLong }])
  const result = call($.toMemory(data, 'sample_size', 'data'), $.toUnsignedLong(size, 'sample_size', 'size'))
  $.keepAlive(data)
  return $.fromInteger64(result, 'sample_size')
}

const $sample_length = /* @__PURE__ */ $declare(sample_length, 'sample_length')
/** C: `size_t sample_length(const char *text)` */
export function sample_length(text: $.CStringInput | null): number {
  const call = $sample_length.call ?? $sample_length.bind([$.unsignedLong, { text: $.cstring }])
  const result = call($.toCString(text, 'sample_length', 'text'))
  $.keepAlive(text)
  return $.fromInteger64(result, 'sample_length')
}

const $sample_greeting = /* @__PURE__ */ $declare(sample_greeting, 'sample_greeting')
/** C: `const char *sample_greeting(void)` */
export function sample_greeting(): string | null {
  const call = $sample_greeting.call ?? $sample_greeting.bind([$.cstring, {}])
  return call()
}

const $sample_duplicate = /* @__PURE__ */ $declare(sample_duplicate, 'sample_duplicate')
/**
 * Same text, new memory.
 *
 * @returns to be freed with sample_free
 *
 * C: `char *sample_duplicate(const char *text)`
 */
export function sample_duplicate(text: $.CStringInput | null): $.Pointer<$.Char> | null {
  const call = $sample_duplicate.call ?? $sample_duplicate.bind([$.pointer($.char), { text: $.cstring }])
  const result = call($.toCString(text, 'sample_duplicate', 'text'))
  $.keepAlive(text)
  return $.fromPointer($.char, result)
}

const $sample_free = /* @__PURE__ */ $declare(sample_free, 'sample_free')
/** C: `void sample_free(void *memory)` */
export function sample_free(memory: $.Memory | null): void {
  const call = $sample_free.call ?? $sample_free.bind([$.voidType, { memory: $.voidPointer }])
  call($.toMemory(memory, 'sample_free', 'memory'))
  $.keepAlive(memory)
}

const $sample_fill = /* @__PURE__ */ $declare(sample_fill, 'sample_fill')
/**
 * Fills memory with one byte.
 *
 * C: `void *sample_fill(void *memory, int byte, size_t size)`
 */
export function sample_fill(
  memory: $.Memory | null,
  byte: number,
  size: number | bigint,
): $.Pointer<$.Void> | null {
  const call =
    $sample_fill.call ??
    $sample_fill.bind([$.voidPointer, { memory: $.voidPointer, byte: $.int, size: $.unsignedLong }])
  const result = call(
    $.toMemory(memory, 'sample_fill', 'memory'),
    $.toInt(byte, 'sample_fill', 'byte'),
    $.toUnsignedLong(size, 'sample_fill', 'size'),
  )
  $.keepAlive(memory)
  return $.fromPointer($.voidType, result)
}

const $sample_count = /* @__PURE__ */ $declare(sample_count, 'sample_count')
/**
 * How many strings there are before the NULL.
 *
 * C: `int sample_count(const char **strings)`
 */
export function sample_count(strings: $.PointerTo<$.CString> | null): number {
  const call = $sample_count.call ?? $sample_count.bind([$.int, { strings: $.pointer($.cstring) }])
  const result = call($.toPointer($.cstring, strings, 'sample_count', 'strings'))
  $.keepAlive(strings)
  return result
}

const $sample_wide_length = /* @__PURE__ */ $declare(sample_wide_length, 'sample_wide_length')
/** C: `size_t sample_wide_length(const wchar_t *text)` */
export function sample_wide_length(text: $.WideStringInput | null): number {
  const call =
    $sample_wide_length.call ?? $sample_wide_length.bind([$.unsignedLong, { text: $.pointer($.wchar_t) }])
  const result = call($.toWideString(text, 'sample_wide_length', 'text'))
  $.keepAlive(text)
  return $.fromInteger64(result, 'sample_wide_length')
}

const $sample_root = /* @__PURE__ */ $declare(sample_root, 'sample_root')
/**
 * @returns 0, or -1 where `value` is negative; errno is EDOM then
 *
 * C: `int sample_root(double value, double *root)`
 */
export function sample_root(value: number, root: $.PointerTo<$.Double> | null): number {
  const call = $sample_root.call ?? $sample_root.bind([$.int, { value: $.double, root: $.pointer($.double) }])
  const result = call(
    $.toDouble(value, 'sample_root', 'value'),
    $.toPointer($.double, root, 'sample_root', 'root'),
  )
  $.keepAlive(root)
  return result
}

const $sample_sum = /* @__PURE__ */ $declare(sample_sum, 'sample_sum')
/** C: `long sample_sum(const int *values, size_t count)` */
export function sample_sum(values: $.PointerTo<$.Int> | null, count: number | bigint): number {
  const call =
    $sample_sum.call ?? $sample_sum.bind([$.long, { values: $.pointer($.int), count: $.unsignedLong }])
  const result = call(
    $.toPointer($.int, values, 'sample_sum', 'values'),
    $.toUnsignedLong(count, 'sample_sum', 'count'),
  )
  $.keepAlive(values)
  return $.fromInteger64(result, 'sample_sum')
}

const $sample_dot = /* @__PURE__ */ $declare(sample_dot, 'sample_dot')
/** C: `int sample_dot(const int a[3], const int b[3])` */
export function sample_dot(a: $.PointerTo<$.Int> | null, b: $.PointerTo<$.Int> | null): number {
  const call = $sample_dot.call ?? $sample_dot.bind([$.int, { a: $.pointer($.int), b: $.pointer($.int) }])
  const result = call($.toArray($.int, 3, a, 'sample_dot', 'a'), $.toArray($.int, 3, b, 'sample_dot', 'b'))
  $.keepAlive(a, b)
  return result
}

const $sample_swap = /* @__PURE__ */ $declare(sample_swap, 'sample_swap')
/** C: `void sample_swap(int *a, int *b)` */
export function sample_swap(a: $.PointerTo<$.Int> | null, b: $.PointerTo<$.Int> | null): void {
  const call =
    $sample_swap.call ?? $sample_swap.bind([$.voidType, { a: $.pointer($.int), b: $.pointer($.int) }])
  call($.toPointer($.int, a, 'sample_swap', 'a'), $.toPointer($.int, b, 'sample_swap', 'b'))
  $.keepAlive(a, b)
}

const $sample_name = /* @__PURE__ */ $declare(sample_name, 'sample_name')
/**
 * Stores static text.
 *
 * C: `void sample_name(const char **name)`
 */
export function sample_name(name: $.PointerTo<$.CString> | null): void {
  const call = $sample_name.call ?? $sample_name.bind([$.voidType, { name: $.pointer($.cstring) }])
  call($.toPointer($.cstring, name, 'sample_name', 'name'))
  $.keepAlive(name)
}

const $counter_create = /* @__PURE__ */ $declare(counter_create, 'counter_create')
/**
 * Makes a counter.
 *
 * C: `counter *counter_create(int start)`
 */
export function counter_create(start: number): $.Owned<counter> | null {
  const call =
    $counter_create.call ?? $counter_create.bind([$.owned(counter, () => counter_destroy), { start: $.int }])
  return $.fromOwned(counter, call($.toInt(start, 'counter_create', 'start')), counter_destroy)
}

const $counter_open = /* @__PURE__ */ $declare(counter_open, 'counter_open', {
  after: (result, _start, out) => $.ownedOut(out, counter_destroy, result),
})
/**
 * Makes a counter, as an out parameter.
 *
 * C: `int counter_open(int start, counter **out)`
 */
export function counter_open(start: number, out: $.PointerTo<counter> | null): number {
  const call = $counter_open.call ?? $counter_open.bind([$.int, { start: $.int, out: $.pointer(counter) }])
  const result = call(
    $.toInt(start, 'counter_open', 'start'),
    $.toPointer(counter, out, 'counter_open', 'out'),
  )
  $.ownedOut(out, counter_destroy, result)
  return result
}

const $counter_increment = /* @__PURE__ */ $declare(counter_increment, 'counter_increment')
/** C: `int counter_increment(counter *self, int by)` */
export function counter_increment(self: counter | null, by: number): number {
  const call = $counter_increment.call ?? $counter_increment.bind([$.int, { self: counter, by: $.int }])
  return call(counter.toC(self, 'counter_increment', 'self'), $.toInt(by, 'counter_increment', 'by'))
}

const $counter_gauge = /* @__PURE__ */ $declare(counter_gauge, 'counter_gauge')
/**
 * The parent's gauge: nobody frees it.
 *
 * C: `struct gauge *counter_gauge(counter *self)`
 */
export function counter_gauge(self: counter | null): gauge | null {
  const call = $counter_gauge.call ?? $counter_gauge.bind([gauge, { self: counter }])
  return $.fromHandle(gauge, call(counter.toC(self, 'counter_gauge', 'self')))
}

const $gauge_read = /* @__PURE__ */ $declare(gauge_read, 'gauge_read')
/** C: `int gauge_read(const struct gauge *self)` */
export function gauge_read(self: gauge | null): number {
  const call = $gauge_read.call ?? $gauge_read.bind([$.int, { self: gauge }])
  return call(gauge.toC(self, 'gauge_read', 'self'))
}

const $counter_destroy = /* @__PURE__ */ $declare(counter_destroy, 'counter_destroy', {
  after: (_result, self) => $.freed(self, 'counter_destroy'),
})
/** C: `void counter_destroy(counter *self)` */
export function counter_destroy(self: counter | null): void {
  const call = $counter_destroy.call ?? $counter_destroy.bind([$.voidType, { self: counter }])
  call(counter.toC(self, 'counter_destroy', 'self'))
  $.freed(self, 'counter_destroy')
}

const $sample_middle = /* @__PURE__ */ $declare(sample_middle, 'sample_middle')
/** C: `point sample_middle(point a, point b)` */
export function sample_middle(a: point, b: point): point {
  const call = $sample_middle.call ?? $sample_middle.bind([point, { a: point, b: point }])
  const result = call($.toValue(point, a, 'sample_middle', 'a'), $.toValue(point, b, 'sample_middle', 'b'))
  $.keepAlive(a, b)
  return $.fromValue(point, result)
}

const $sample_variant = /* @__PURE__ */ $declare(sample_variant, 'sample_variant')
/** C: `variant sample_variant(variant value)` */
export function sample_variant(value: variant): variant {
  const call = $sample_variant.call ?? $sample_variant.bind([variant, { value: variant }])
  const result = call($.toValue(variant, value, 'sample_variant', 'value'))
  $.keepAlive(value)
  return $.fromValue(variant, result)
}

const $sample_move = /* @__PURE__ */ $declare(sample_move, 'sample_move')
/** C: `void sample_move(point *place, double dx, double dy)` */
export function sample_move(place: $.PointerTo<point> | null, dx: number, dy: number): void {
  const call =
    $sample_move.call ??
    $sample_move.bind([$.voidType, { place: $.pointer(point), dx: $.double, dy: $.double }])
  call(
    point.toC(place, 'sample_move', 'place'),
    $.toDouble(dx, 'sample_move', 'dx'),
    $.toDouble(dy, 'sample_move', 'dy'),
  )
  $.keepAlive(place)
}

const $sample_origin = /* @__PURE__ */ $declare(sample_origin, 'sample_origin')
/** C: `const point *sample_origin(void)` */
export function sample_origin(): point | null {
  const call = $sample_origin.call ?? $sample_origin.bind([$.pointer(point), {}])
  return $.fromRecord(point, call())
}

const $sample_area = /* @__PURE__ */ $declare(sample_area, 'sample_area')
/** C: `double sample_area(const struct rectangle *shape)` */
export function sample_area(shape: $.PointerTo<rectangle> | null): number {
  const call = $sample_area.call ?? $sample_area.bind([$.double, { shape: $.pointer(rectangle) }])
  const result = call(rectangle.toC(shape, 'sample_area', 'shape'))
  $.keepAlive(shape)
  return result
}

const $sample_total = /* @__PURE__ */ $declare(sample_total, 'sample_total')
/** C: `int64_t sample_total(const struct node *first)` */
export function sample_total(first: $.PointerTo<node> | null): number {
  const call = $sample_total.call ?? $sample_total.bind([$.long, { first: $.pointer(node) }])
  const result = call(node.toC(first, 'sample_total', 'first'))
  $.keepAlive(first)
  return $.fromInteger64(result, 'sample_total')
}

const $sample_message_sum = /* @__PURE__ */ $declare(sample_message_sum, 'sample_message_sum')
/** C: `uint32_t sample_message_sum(const struct message *message)` */
export function sample_message_sum(message_: $.PointerTo<message> | null): number {
  const call =
    $sample_message_sum.call ?? $sample_message_sum.bind([$.unsignedInt, { message: $.pointer(message) }])
  const result = call(message.toC(message_, 'sample_message_sum', 'message'))
  $.keepAlive(message_)
  return result
}

const $sample_path = /* @__PURE__ */ $declare(sample_path, 'sample_path')
/** C: `double sample_path(const point *places, size_t count)` */
export function sample_path(places: $.PointerTo<point> | null, count: number | bigint): number {
  const call =
    $sample_path.call ?? $sample_path.bind([$.double, { places: $.pointer(point), count: $.unsignedLong }])
  const result = call(
    point.toC(places, 'sample_path', 'places'),
    $.toUnsignedLong(count, 'sample_path', 'count'),
  )
  $.keepAlive(places)
  return result
}

const $sample_sort = /* @__PURE__ */ $declare(sample_sort, 'sample_sort')
/** C: `void sample_sort(int *values, size_t count, compare_function compare)` */
export function sample_sort(
  values: $.PointerTo<$.Int> | null,
  count: number | bigint,
  compare: $.FunctionInput<compare_function> | null,
): void {
  const call =
    $sample_sort.call ??
    $sample_sort.bind([
      $.voidType,
      { values: $.pointer($.int), count: $.unsignedLong, compare: compare_function },
    ])
  call(
    $.toPointer($.int, values, 'sample_sort', 'values'),
    $.toUnsignedLong(count, 'sample_sort', 'count'),
    $.toFunction(compare_function, compare, 'sample_sort', 'compare'),
  )
  $.keepAlive(values, compare)
}

const $sample_visit = /* @__PURE__ */ $declare(sample_visit, 'sample_visit')
/** C: `int sample_visit(visit_function visit, void *data)` */
export function sample_visit(visit: $.FunctionInput<visit_function> | null, data: $.Memory | null): number {
  const call =
    $sample_visit.call ?? $sample_visit.bind([$.int, { visit: visit_function, data: $.voidPointer }])
  const result = call(
    $.toFunction(visit_function, visit, 'sample_visit', 'visit'),
    $.toMemory(data, 'sample_visit', 'data'),
  )
  $.keepAlive(visit, data)
  return result
}

const $sample_on_event = /* @__PURE__ */ $declare(sample_on_event, 'sample_on_event')
/**
 * Keeps `notify` until the next call.
 *
 * C: `void sample_on_event(void (*notify)(int event, void *data), void *data)`
 */
export function sample_on_event(
  notify: $.FunctionInput<sample_on_event_notify> | null,
  data: $.Memory | null,
): void {
  const call =
    $sample_on_event.call ??
    $sample_on_event.bind([$.voidType, { notify: $.kept(sample_on_event_notify), data: $.voidPointer }])
  call(
    $.toKeptFunction(sample_on_event_notify, notify, 'sample_on_event', 'notify'),
    $.toMemory(data, 'sample_on_event', 'data'),
  )
  $.keepAlive(notify, data)
}

const $sample_emit = /* @__PURE__ */ $declare(sample_emit, 'sample_emit')
/** C: `void sample_emit(int event)` */
export function sample_emit(event: number): void {
  const call = $sample_emit.call ?? $sample_emit.bind([$.voidType, { event: $.int }])
  call($.toInt(event, 'sample_emit', 'event'))
}

const $sample_comparison = /* @__PURE__ */ $declare(sample_comparison, 'sample_comparison')
/** C: `compare_function sample_comparison(bool descending)` */
export function sample_comparison(descending: boolean): $.FunctionPointer<compare_function> | null {
  const call = $sample_comparison.call ?? $sample_comparison.bind([compare_function, { descending: $.bool }])
  return $.fromFunction(compare_function, call($.toBool(descending, 'sample_comparison', 'descending')))
}

const $sample_apply = /* @__PURE__ */ $declare(sample_apply, 'sample_apply')
/** C: `int sample_apply(const struct operations *operations, int value)` */
export function sample_apply(operations_: $.PointerTo<operations> | null, value: number): number {
  const call =
    $sample_apply.call ?? $sample_apply.bind([$.int, { operations: $.pointer(operations), value: $.int }])
  const result = call(
    operations.toC(operations_, 'sample_apply', 'operations'),
    $.toInt(value, 'sample_apply', 'value'),
  )
  $.keepAlive(operations_)
  return result
}

const $sample_sum_all = /* @__PURE__ */ $declare(sample_sum_all, 'sample_sum_all')
/** C: `int sample_sum_all(int count, ...)` */
export function sample_sum_all(count: number, ...rest: $.Variadic[]): number {
  const call = $sample_sum_all.call ?? $sample_sum_all.bind([$.int, { count: $.int }, '...'])
  const result = call($.toInt(count, 'sample_sum_all', 'count'), ...$.toVariadic(rest, 'sample_sum_all'))
  $.keepAlive(rest)
  return result
}

const $sample_format = /* @__PURE__ */ $declare(sample_format, 'sample_format')
/** C: `int sample_format(char *buffer, size_t size, const char *format, ...)` */
export function sample_format(
  buffer: $.Memory | null,
  size: number | bigint,
  format: $.CStringInput | null,
  ...rest: $.Variadic[]
): number {
  const call =
    $sample_format.call ??
    $sample_format.bind([
      $.int,
      { buffer: $.pointer($.char), size: $.unsignedLong, format: $.cstring },
      '...',
    ])
  const result = call(
    $.toMemory(buffer, 'sample_format', 'buffer'),
    $.toUnsignedLong(size, 'sample_format', 'size'),
    $.toCString(format, 'sample_format', 'format'),
    ...$.toVariadic(rest, 'sample_format'),
  )
  $.keepAlive(buffer, format, rest)
  return result
}

// --- Variables

/** C: `extern int sample_counter` */
export const sample_counter: $.Variable<$.Int> = /* @__PURE__ */ $library.variable(
  'sample_counter',
  () => $.int,
)

/** C: `extern const double sample_constant` */
export const sample_constant: $.ReadonlyVariable<$.Double> = /* @__PURE__ */ $library.constant(
  'sample_constant',
  () => $.double,
)

/** C: `extern const char *sample_title` */
export const sample_title: $.Variable<$.CString> = /* @__PURE__ */ $library.variable(
  'sample_title',
  () => $.cstring,
)
