// Made by bindgen 0.0.0 from inline-functions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen inline-functions.h
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

// --- Enums

/** `enum operation` */
export type operation = typeof ADD | typeof SUBTRACT | typeof MULTIPLY | (number & {});
export const operation: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum operation', $.unsignedInt);
export const ADD = 0;
export const SUBTRACT = 5;
export const MULTIPLY = 6;

// --- Records

/** `struct vec`, 16 bytes */
export class vec extends $.Struct<'struct vec', { x?: number; y?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct vec', 16, 8, () => ({
      x: [$.double, 0],
      y: [$.double, 8],
    }));

  /** C: `double x` */
  get x(): number {
    return this.$view.getFloat64(0, true);
  }

  set x(value: number) {
    this.$view.setFloat64(0, $.toDouble(value, 'struct vec', 'x'), true);
  }

  /** C: `double y` */
  get y(): number {
    return this.$view.getFloat64(8, true);
  }

  set y(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct vec', 'y'), true);
  }

  static toC(value: $.PointerTo<vec> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof vec ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(vec, value, owner, name);
  }
}

/** `union pun`, 4 bytes */
export class pun extends $.Union<'union pun', { f?: number; u?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union pun', 4, 4, () => ({
      f: [$.float, 0],
      u: [$.unsignedInt, 0],
    }));

  /** C: `float f` */
  get f(): number {
    return this.$view.getFloat32(0, true);
  }

  set f(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'union pun', 'f'), true);
  }

  /** C: `uint32_t u` */
  get u(): number {
    return this.$view.getUint32(0, true);
  }

  set u(value: number) {
    this.$view.setUint32(0, $.toUnsignedInt(value, 'union pun', 'u'), true);
  }

  static toC(value: $.PointerTo<pun> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pun ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pun, value, owner, name);
  }
}

/** `struct node`, 16 bytes */
export class node extends $.Struct<'struct node', { value?: number; next?: $.PointerTo<node> | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct node', 16, 8, () => ({
      value: [$.int, 0],
      next: [$.pointer(node), 8],
    }));

  /** C: `int value` */
  get value(): number {
    return this.$view.getInt32(0, true);
  }

  set value(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct node', 'value'), true);
  }

  /** C: `struct node *next` */
  get next(): node | null {
    return $.readRecord(this.$view, 8, node);
  }

  set next(value: $.PointerTo<node> | null) {
    $.writePointer(this.$view, 8, node, value, 'struct node', 'next');
  }

  static toC(value: $.PointerTo<node> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof node ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(node, value, owner, name);
  }
}

/** `struct flags`, 8 bytes */
export class flags extends $.Struct<'struct flags', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct flags', 8, 8, () => ({
      a: [$.unsignedInt, 0, 0, 3],
      b: [$.int, 0, 3, 5],
      c: [$.unsignedLongLong, 0, 8, 40],
    }));

  /** C: `unsigned int a : 3` */
  get a(): number {
    return $.readBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, false, 'struct flags', 'a'));
  }

  /** C: `int b : 5` */
  get b(): number {
    return $.readSignedBits(this.$view, 3, 5);
  }

  set b(value: number) {
    $.writeBits(this.$view, 3, 5, $.toBits(value, 5, true, 'struct flags', 'b'));
  }

  /** C: `unsigned long long c : 40` */
  get c(): number {
    return $.readBits(this.$view, 8, 40);
  }

  set c(value: number) {
    $.writeBits(this.$view, 8, 40, $.toBits(value, 40, false, 'struct flags', 'c'));
  }

  static toC(value: $.PointerTo<flags> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof flags ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(flags, value, owner, name);
  }
}

/**
 * Atomic memory.
 *
 * `struct counted`, 24 bytes
 */
export class counted extends $.Struct<'struct counted', {
    count?: number | bigint;
    small?: number;
    taken?: boolean;
    owner?: $.Memory | null;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct counted', 24, 8, () => ({
      count: [$.unsignedLong, 0],
      small: [$.short, 8],
      taken: [$.bool, 10],
      owner: [$.voidPointer, 16],
    }));

  /** C: `size_t count` */
  get count(): number {
    return $.readUint64(this.$view, 0, 'struct counted', 'count');
  }

  set count(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'struct counted', 'count');
  }

  /** C: `short small` */
  get small(): number {
    return this.$view.getInt16(8, true);
  }

  set small(value: number) {
    this.$view.setInt16(8, $.toShort(value, 'struct counted', 'small'), true);
  }

  /** C: `_Bool taken` */
  get taken(): boolean {
    return this.$view.getUint8(10) !== 0;
  }

  set taken(value: boolean) {
    this.$view.setUint8(10, Number($.toBool(value, 'struct counted', 'taken')));
  }

  /** C: `void *owner` */
  get owner(): $.Pointer<$.Void> | null {
    return $.readPointer(this.$view, 16, $.voidType);
  }

  set owner(value: $.Memory | null) {
    $.writeMemory(this.$view, 16, value, 'struct counted', 'owner');
  }

  static toC(value: $.PointerTo<counted> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof counted ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(counted, value, owner, name);
  }
}

// --- Function types

/**
 * C: `typedef int (*comparison)(const void *, const void *)`
 *
 * @see inline-functions.h:13
 */
export type comparison = (argument1: $.Pointer<$.Void> | null, argument2: $.Pointer<$.Void> | null) => number;
export const comparison: $.FunctionType<comparison> = /* @__PURE__ */
  $.functionType('comparison', () => [
    $.int,
    { argument1: $.bytes($.voidPointer), argument2: $.bytes($.voidPointer) },
  ]);

// --- Functions

const $puts = /* @__PURE__ */ $declare(puts, 'puts');

/**
 * C: `int puts(const char *text)`
 *
 * @see inline-functions.h:15
 */
export function puts(text: $.CStringInput | null): number {
  const call = $puts.call ?? $puts.bind([$.int, { text: $.cstring }]);
  const result = call($.toCString(text, 'puts', 'text'));
  $.keepAlive(text);
  return result;
}

const $memcpy = /* @__PURE__ */ $declare(memcpy, 'memcpy');

/**
 * C: `void *memcpy(void *, const void *, size_t)`
 *
 * @see inline-functions.h:16
 */
export function memcpy(
  argument1: $.Memory | null,
  argument2: $.Bytes | null,
  argument3?: number | bigint,
): $.Pointer<$.Void> | null {
  const call =
    $memcpy.call ??
      $memcpy.bind([
        $.voidPointer,
        { argument1: $.voidPointer, argument2: $.sized($.bytes($.voidPointer)), argument3: $.unsignedLong },
      ]);
  const result = call(
    $.toMemory(argument1, 'memcpy', 'argument1'),
    $.toSizedBytes(argument2, argument3, 'memcpy', 'argument2', 'argument3'),
    $.toUnsignedLong(
      argument3 ?? $.byteLengthOf(argument2, 'memcpy', 'argument2', 'argument3'),
      'memcpy',
      'argument3',
    ),
  );
  $.keepAlive(argument1, argument2);
  return $.fromPointer($.voidType, result, argument1, argument2);
}

const $strlen = /* @__PURE__ */ $declare(strlen, 'strlen');

/**
 * C: `size_t strlen(const char *)`
 *
 * @see inline-functions.h:17
 */
export function strlen(argument1: $.CStringInput | null): number {
  const call = $strlen.call ?? $strlen.bind([$.unsignedLong, { argument1: $.cstring }]);
  const result = call($.toCString(argument1, 'strlen', 'argument1'));
  $.keepAlive(argument1);
  return $.fromInteger64(result, 'strlen');
}

const $strtol = /* @__PURE__ */ $declare(strtol, 'strtol');

/**
 * C: `long strtol(const char *, char **, int)`
 *
 * @see inline-functions.h:18
 */
export function strtol(
  argument1: $.CStringInput | null,
  argument2: $.StringsInput | null,
  argument3: number,
): number {
  const call =
    $strtol.call ??
      $strtol.bind([
        $.long,
        { argument1: $.cstring, argument2: $.pointer($.pointer($.char)), argument3: $.int },
      ]);
  const result = call(
    $.toCString(argument1, 'strtol', 'argument1'),
    $.toStrings(argument2, 'strtol', 'argument2'),
    $.toInt(argument3, 'strtol', 'argument3'),
  );
  $.keepAlive(argument1, argument2);
  return $.fromInteger64(result, 'strtol');
}

/**
 * C: `int bits(uint8_t v)`
 *
 * @see inline-functions.h:21
 */
export function bits(v: number): number {
  return $bits($.toUnsignedChar(v, 'bits', 'v'));
}

/**
 * C: `const char *color_name(unsigned int i)`
 *
 * @see inline-functions.h:22
 */
export function color_name(i: number): string | null {
  return $.textAt($color_name($.toUnsignedInt(i, 'color_name', 'i')));
}

/**
 * Counts up.
 *
 * C: `int next_count(void)`
 *
 * @see inline-functions.h:26
 */
export function next_count(): number {
  return $next_count();
}

/**
 * C: `struct vec vec_add(struct vec a, struct vec b)`
 *
 * @see inline-functions.h:27
 */
export function vec_add(a: vec, b: vec): vec {
  const result = $.resultMemory(16);
  $.storing(
    [a, b, result],
    () => $vec_add(
      $.addressOfArgument(result),
      $.addressOfArgument($.toValue(vec, a, 'vec_add', 'a')),
      $.addressOfArgument($.toValue(vec, b, 'vec_add', 'b')),
    ),
  );
  $.keepAlive(a, b);
  return $.fromValue(vec, result);
}

/**
 * C: `double vec_dot(const struct vec *a, const struct vec *b)`
 *
 * @see inline-functions.h:28
 */
export function vec_dot(a: $.PointerTo<vec> | null, b: $.PointerTo<vec> | null): number {
  const result = $vec_dot(
    $.addressOfArgument(vec.toC(a, 'vec_dot', 'a')),
    $.addressOfArgument(vec.toC(b, 'vec_dot', 'b')),
  );
  $.keepAlive(a, b);
  return result;
}

/**
 * C: `uint32_t float_bits(float f)`
 *
 * @see inline-functions.h:29
 */
export function float_bits(f: number): number {
  return $float_bits(Math.fround($.toFloat(f, 'float_bits', 'f')));
}

/**
 * C: `int factorial(int n)`
 *
 * @see inline-functions.h:30
 */
export function factorial(n: number): number {
  return $factorial($.toInt(n, 'factorial', 'n'));
}

/**
 * C: `_Bool is_even(unsigned int n)`
 *
 * @see inline-functions.h:31
 */
export function is_even(n: number): boolean {
  return $is_even($.toUnsignedInt(n, 'is_even', 'n')) !== 0;
}

/**
 * C: `_Bool is_odd(unsigned int n)`
 *
 * @see inline-functions.h:32
 */
export function is_odd(n: number): boolean {
  return $is_odd($.toUnsignedInt(n, 'is_odd', 'n')) !== 0;
}

/**
 * C: `int list_sum(const struct node *n)`
 *
 * @see inline-functions.h:34
 */
export function list_sum(n: $.PointerTo<node> | null): number {
  const result = $list_sum($.addressOfArgument(node.toC(n, 'list_sum', 'n')));
  $.keepAlive(n);
  return result;
}

/**
 * C: `struct node *list_last(struct node *n)`
 *
 * @see inline-functions.h:35
 */
export function list_last(n: $.PointerTo<node> | null): node | null {
  const result = $list_last($.addressOfArgument(node.toC(n, 'list_last', 'n')));
  $.keepAlive(n);
  return $.fromRecord(node, result || null, n);
}

/**
 * C: `void list_push(struct node **list, struct node *n)`
 *
 * @see inline-functions.h:36
 */
export function list_push(
  list: $.PointerTo<$.RecordPointer<node>> | null,
  n: $.PointerTo<node> | null,
): void {
  $.storing(
    [list, n],
    () => $list_push(
      $.addressOfArgument($.toPointer($.pointer(node), list, 'list_push', 'list')),
      $.addressOfArgument(node.toC(n, 'list_push', 'n')),
    ),
  );
  $.keepAlive(list, n);
}

/**
 * C: `void sort(int *a, size_t n)`
 *
 * @see inline-functions.h:37
 */
export function sort(a: $.PointerTo<$.Int> | null, n: number | bigint): void {
  $.storing(
    [a],
    () => $sort(
      $.addressOfArgument($.toPointer($.int, a, 'sort', 'a')),
      BigInt($.toUnsignedLong(n, 'sort', 'n')),
    ),
  );
  $.keepAlive(a);
}

/**
 * C: `int operate(enum operation o, int a, int b)`
 *
 * @see inline-functions.h:45
 */
export function operate(o: operation, a: number, b: number): number {
  return $operate($.toUnsignedInt(o, 'operate', 'o'), $.toInt(a, 'operate', 'a'), $.toInt(b, 'operate', 'b'));
}

/**
 * C: `int compare(comparison c, int a, int b)`
 *
 * @see inline-functions.h:53
 */
export function compare(c: $.FunctionInput<comparison> | null, a: number, b: number): number {
  const result = $compare(
    $.addressOfArgument($.toKeptFunction(comparison, c, 'compare', 'c')),
    $.toInt(a, 'compare', 'a'),
    $.toInt(b, 'compare', 'b'),
  );
  $.keepAlive(c);
  return result;
}

/**
 * C: `uint64_t hash(const char *s)`
 *
 * @see inline-functions.h:54
 */
export function hash(s: $.CStringInput | null): number {
  const $s = $.textMemory($.toCString(s, 'hash', 's'));
  const result = $hash($.addressOfArgument($s));
  $.keepAlive(s);
  $.keepAlive($s);
  return $.fromInteger64($.integer64(result), 'hash');
}

/**
 * C: `size_t copy(char *to, const char *from, size_t n)`
 *
 * @see inline-functions.h:59
 */
export function copy(to: $.Memory | null, from: $.CStringInput | null, n: number | bigint): number {
  const $from = $.textMemory($.toCString(from, 'copy', 'from'));
  const result = $.storing(
    [to, from, $from],
    () => $copy(
      $.addressOfArgument($.toMemory(to, 'copy', 'to')),
      $.addressOfArgument($from),
      BigInt($.toUnsignedLong(n, 'copy', 'n')),
    ),
  );
  $.keepAlive(to, from);
  $.keepAlive($from);
  return $.fromInteger64($.integer64(result), 'copy');
}

/**
 * C: `struct flags flags_of(unsigned int a, int b, unsigned long long c)`
 *
 * @see inline-functions.h:64
 */
export function flags_of(a: number, b: number, c: number | bigint): flags {
  const result = $.resultMemory(8);
  $flags_of(
    $.addressOfArgument(result),
    $.toUnsignedInt(a, 'flags_of', 'a'),
    $.toInt(b, 'flags_of', 'b'),
    BigInt($.toUnsignedLongLong(c, 'flags_of', 'c')),
  );
  return $.fromValue(flags, result);
}

/**
 * C: `long long flags_sum(struct flags f)`
 *
 * @see inline-functions.h:68
 */
export function flags_sum(f: flags): number {
  const result = $flags_sum($.addressOfArgument($.toValue(flags, f, 'flags_sum', 'f')));
  $.keepAlive(f);
  return $.fromInteger64($.integer64(result), 'flags_sum');
}

/**
 * C: `int parsed(const char *s)`
 *
 * @see inline-functions.h:69
 */
export function parsed(s: $.CStringInput | null): number {
  const $s = $.textMemory($.toCString(s, 'parsed', 's'));
  const result = $parsed($.addressOfArgument($s));
  $.keepAlive(s);
  $.keepAlive($s);
  return result;
}

/**
 * C: `void swap(int *a, int *b)`
 *
 * @see inline-functions.h:70
 */
export function swap(a: $.PointerTo<$.Int> | null, b: $.PointerTo<$.Int> | null): void {
  $swap(
    $.addressOfArgument($.toPointer($.int, a, 'swap', 'a')),
    $.addressOfArgument($.toPointer($.int, b, 'swap', 'b')),
  );
  $.keepAlive(a, b);
}

/**
 * C: `int swapped(int a, int b)`
 *
 * @see inline-functions.h:71
 */
export function swapped(a: number, b: number): number {
  return $swapped($.toInt(a, 'swapped', 'a'), $.toInt(b, 'swapped', 'b'));
}

/**
 * C: `int matrix(int k)`
 *
 * @see inline-functions.h:72
 */
export function matrix(k: number): number {
  return $matrix($.toInt(k, 'matrix', 'k'));
}

/**
 * C: `unsigned int rotate(unsigned int v, int n)`
 *
 * @see inline-functions.h:77
 */
export function rotate(v: number, n: number): number {
  return $rotate($.toUnsignedInt(v, 'rotate', 'v'), $.toInt(n, 'rotate', 'n'));
}

/**
 * C: `uint64_t high_product(uint64_t a, uint64_t b)`
 *
 * @see inline-functions.h:78
 */
export function high_product(a: number | bigint, b: number | bigint): number {
  return $.fromInteger64(
    $.integer64(
      $high_product(
        BigInt($.toUnsignedLong(a, 'high_product', 'a')),
        BigInt($.toUnsignedLong(b, 'high_product', 'b')),
      ),
    ),
    'high_product',
  );
}

/**
 * C: `char upper(char c)`
 *
 * @see inline-functions.h:79
 */
export function upper(c: number | string): number {
  return $upper($.toChar(c, 'upper', 'c'));
}

/**
 * C: `float mean(float a, float b)`
 *
 * @see inline-functions.h:80
 */
export function mean(a: number, b: number): number {
  return $mean(Math.fround($.toFloat(a, 'mean', 'a')), Math.fround($.toFloat(b, 'mean', 'b')));
}

/**
 * C: `long long truncated(double d)`
 *
 * @see inline-functions.h:81
 */
export function truncated(d: number): number {
  return $.fromInteger64($.integer64($truncated($.toDouble(d, 'truncated', 'd'))), 'truncated');
}

/**
 * C: `int quotient(int a, int b)`
 *
 * @see inline-functions.h:82
 */
export function quotient(a: number, b: number): number {
  return $quotient($.toInt(a, 'quotient', 'a'), $.toInt(b, 'quotient', 'b'));
}

/**
 * C: `_Bool truth(long v)`
 *
 * @see inline-functions.h:83
 */
export function truth(v: number | bigint): boolean {
  return $truth(BigInt($.toLong(v, 'truth', 'v'))) !== 0;
}

/**
 * C: `int nothing(int unused)`
 *
 * @see inline-functions.h:84
 */
export function nothing(unused: number): number {
  return $nothing($.toInt(unused, 'nothing', 'unused'));
}

/**
 * C: `char **environment(void)`
 *
 * @see inline-functions.h:85
 */
export function environment(): $.Pointer<$.Pointer<$.Char>> | null {
  return $.fromPointer($.pointer($.char), $environment() || null);
}

/**
 * C: `int say(const char *text)`
 *
 * @see inline-functions.h:86
 */
export function say(text: $.CStringInput | null): number {
  const $text = $.textMemory($.toCString(text, 'say', 'text'));
  const result = $say($.addressOfArgument($text));
  $.keepAlive(text);
  $.keepAlive($text);
  return result;
}

/**
 * Text passes for bytes that C only reads, with and without a size, and for wide characters.
 *
 * C: `unsigned int checksum(const void *data, size_t len)`
 *
 * @see inline-functions.h:88
 */
export function checksum(data: $.Bytes | null, len?: number | bigint): number {
  const $data = $.textMemory($.toSizedBytes(data, len, 'checksum', 'data', 'len'));
  const result = $checksum(
    $.addressOfArgument($data),
    BigInt($.toUnsignedLong(len ?? $.byteLengthOf(data, 'checksum', 'data', 'len'), 'checksum', 'len')),
  );
  $.keepAlive(data);
  $.keepAlive($data);
  return result;
}

/**
 * C: `int first_byte(const unsigned char *bytes)`
 *
 * @see inline-functions.h:94
 */
export function first_byte(bytes: $.Bytes | null): number {
  const $bytes = $.textMemory($.toBytes(bytes, 'first_byte', 'bytes'));
  const result = $first_byte($.addressOfArgument($bytes));
  $.keepAlive(bytes);
  $.keepAlive($bytes);
  return result;
}

/**
 * C: `int last_byte(const unsigned char *bytes)`
 *
 * @see inline-functions.h:95
 */
export function last_byte(bytes: $.Bytes): number {
  const $bytes = $.textMemory($.notNull($.toBytes(bytes, 'last_byte', 'bytes'), 'last_byte', 'bytes'));
  const result = $last_byte($.addressOfArgument($bytes));
  $.keepAlive(bytes);
  $.keepAlive($bytes);
  return result;
}

/**
 * C: `int wide_length(const wchar_t *text)`
 *
 * @see inline-functions.h:99
 */
export function wide_length(text: $.WideStringInput | null): number {
  const $text = $.textMemory($.toWideString(text, 'wide_length', 'text'));
  const result = $wide_length($.addressOfArgument($text));
  $.keepAlive(text);
  $.keepAlive($text);
  return result;
}

/**
 * C: `int steps(int n)`
 *
 * @see inline-functions.h:107
 */
export function steps(n: number): number {
  return $steps($.toInt(n, 'steps', 'n'));
}

/**
 * C: `void node_append(struct node *list, struct node *n)`
 *
 * @see inline-functions.h:117
 */
export function node_append(list: $.PointerTo<node> | null, n: $.PointerTo<node> | null): void {
  $.storing(
    [list, n],
    () => $node_append(
      $.addressOfArgument(node.toC(list, 'node_append', 'list')),
      $.addressOfArgument(node.toC(n, 'node_append', 'n')),
    ),
  );
  $.keepAlive(list, n);
}

/**
 * C: `struct node node_before(struct node *n)`
 *
 * @see inline-functions.h:121
 */
export function node_before(n: $.PointerTo<node> | null): node {
  const result = $.resultMemory(16);
  $.storing(
    [n, result],
    () => $node_before($.addressOfArgument(result), $.addressOfArgument(node.toC(n, 'node_before', 'n'))),
  );
  $.keepAlive(n);
  return $.fromValue(node, result);
}

/**
 * C: `void node_copy(struct node *to, const struct node *from)`
 *
 * @see inline-functions.h:122
 */
export function node_copy(to: $.PointerTo<node> | null, from: $.PointerTo<node> | null): void {
  $.storing(
    [to, from],
    () => $node_copy(
      $.addressOfArgument(node.toC(to, 'node_copy', 'to')),
      $.addressOfArgument(node.toC(from, 'node_copy', 'from')),
    ),
  );
  $.keepAlive(to, from);
}

/**
 * C: `size_t counted_ref(struct counted *c)`
 *
 * @see inline-functions.h:126
 */
export function counted_ref(c: $.PointerTo<counted> | null): number {
  const result = $counted_ref($.addressOfArgument(counted.toC(c, 'counted_ref', 'c')));
  $.keepAlive(c);
  return $.fromInteger64($.integer64(result), 'counted_ref');
}

/**
 * C: `int counted_unref(struct counted *c)`
 *
 * @see inline-functions.h:127
 */
export function counted_unref(c: $.PointerTo<counted> | null): number {
  const result = $counted_unref($.addressOfArgument(counted.toC(c, 'counted_unref', 'c')));
  $.keepAlive(c);
  return result;
}

/**
 * C: `int counted_small(struct counted *c, int n)`
 *
 * @see inline-functions.h:131
 */
export function counted_small(c: $.PointerTo<counted> | null, n: number): number {
  const result = $.storing(
    [c],
    () => $counted_small(
      $.addressOfArgument(counted.toC(c, 'counted_small', 'c')),
      $.toInt(n, 'counted_small', 'n'),
    ),
  );
  $.keepAlive(c);
  return result;
}

/**
 * C: `int counted_take(struct counted *c)`
 *
 * @see inline-functions.h:135
 */
export function counted_take(c: $.PointerTo<counted> | null): number {
  const result = $.storing(
    [c],
    () => $counted_take($.addressOfArgument(counted.toC(c, 'counted_take', 'c'))),
  );
  $.keepAlive(c);
  return result;
}

/**
 * C: `struct node *node_exchange(struct node *n, struct node *next)`
 *
 * @see inline-functions.h:144
 */
export function node_exchange(n: $.PointerTo<node> | null, next: $.PointerTo<node> | null): node | null {
  const result = $.storing(
    [n, next],
    () => $node_exchange(
      $.addressOfArgument(node.toC(n, 'node_exchange', 'n')),
      $.addressOfArgument(node.toC(next, 'node_exchange', 'next')),
    ),
  );
  $.keepAlive(n, next);
  return $.fromRecord(node, result || null, n, next);
}

// --- Variables

/**
 * C: `extern char **environ`
 *
 * @see inline-functions.h:19
 */
export const environ: $.Variable<$.Pointer<$.Pointer<$.Char>>> = /* @__PURE__ */
  $library.variable('environ', () => $.pointer($.pointer($.char)));

// --- Translated from C

const $nibble_bits = /* @__PURE__ */ $.staticMemory('AAEBAgECAgMBAgIDAgMDBA==');

const $color_names = /* @__PURE__ */
  $.staticMemory('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', () => [
    [0, $.literal('red')],
    [8, $.literal('green')],
    [16, $.literal('blue')],
  ]);

const $counter = /* @__PURE__ */ $.staticMemory('BQAAAA==');

const $call_int32_pointer_pointer = /* @__PURE__ */ $.indirect('int32', ['pointer', 'pointer']);

const $native_strtol = /* @__PURE__ */ $.native($library, 'strtol', 'int64', ['pointer', 'pointer', 'int32']);

const $at_environ = /* @__PURE__ */ $.symbolAddress($library, 'environ', 'variable');

const $native_puts = /* @__PURE__ */ $.native($library, 'puts', 'int32', ['pointer']);

function $bits(v: number): number {
  return ($.loadUint8(BigInt.asUintN(64, $nibble_bits() + BigInt(v & 15))) +
    $.loadUint8(BigInt.asUintN(64, $nibble_bits() + BigInt(v >> 4)))) |
    0;
}

function $color_name(i: number): bigint {
  return BigInt(i) < 3n
    ? $.loadPointer(BigInt.asUintN(64, $color_names() + BigInt(i) * 8n))
    : $.literal('none');
}

function $next_count(): number {
  let t: bigint = 0n;
  let t_2: number = 0;
  return t = $counter(), t_2 = $.loadInt32(t), $.storeInt32(t, (t_2 + 1) | 0), t_2;
}

function $vec_add(result: bigint, a: bigint, b: bigint): bigint {
  const frame = $.enterFrame(16);
  try {
    return $.copyMemory(
      result,
      ($.clearMemory(frame, 16), $.storeFloat64(frame, $.loadFloat64(a) + $.loadFloat64(b)), $.storeFloat64(
        frame + 8n,
        $.loadFloat64(a + 8n) + $.loadFloat64(b + 8n),
      ), frame),
      16,
    );
  } finally {
    $.leaveFrame(frame);
  }
}

function $vec_dot(a: bigint, b: bigint): number {
  return $.loadFloat64(a) * $.loadFloat64(b) + $.loadFloat64(a + 8n) * $.loadFloat64(b + 8n);
}

function $float_bits(f: number): number {
  const frame = $.enterFrame(4);
  try {
    $.storeFloat32(frame, f);
    return $.loadUint32(frame);
  } finally {
    $.leaveFrame(frame);
  }
}

function $factorial(n: number): number {
  return n <= 1 ? 1 : Math.imul(n, $factorial((n - 1) | 0));
}

function $is_even(n: number): number {
  return (n === 0 ? 1 : $is_odd((n - 1) >>> 0)) !== 0 ? 1 : 0;
}

function $is_odd(n: number): number {
  return (n === 0 ? 0 : $is_even((n - 1) >>> 0)) !== 0 ? 1 : 0;
}

function $list_sum(n: bigint): number {
  let s: number = 0;
  while (n !== 0n) {
    s = (s + $.loadInt32(n)) | 0;
    n = $.loadPointer(n + 8n);
  }
  return s;
}

function $list_last(n: bigint): bigint {
  while ($.loadPointer(n + 8n) !== 0n) n = $.loadPointer(n + 8n);
  return n;
}

function $list_push(list: bigint, n: bigint): void {
  $.storePointer(n + 8n, $.loadPointer(list));
  $.storePointer(list, n);
}

function $sort(a: bigint, n: bigint): void {
  const frame = $.enterFrame(8);
  try {
    $.storePointer(frame, a);
    for (let i: bigint = 1n; i < n; i = BigInt.asUintN(64, i + 1n)) {
      let v: number = $.loadInt32(BigInt.asUintN(64, $.loadPointer(frame) + i * 4n));
      let j: bigint = i;
      while (j > 0n &&
        $.loadInt32(BigInt.asUintN(64, $.loadPointer(frame) + BigInt.asUintN(64, j - 1n) * 4n)) > v) {
        $.storeInt32(
          BigInt.asUintN(64, $.loadPointer(frame) + j * 4n),
          $.loadInt32(BigInt.asUintN(64, $.loadPointer(frame) + BigInt.asUintN(64, j - 1n) * 4n)),
        );
        j = BigInt.asUintN(64, j - 1n);
      }
      $.storeInt32(BigInt.asUintN(64, $.loadPointer(frame) + j * 4n), v);
    }
  } finally {
    $.leaveFrame(frame);
  }
}

function $operate(o: number, a: number, b: number): number {
  switch (o) {
    case 0:
      return (a + b) | 0;
    case 5:
      b = -b | 0;
      return (a + b) | 0;
    case 6:
      a = Math.imul(a, b);
      return a;
    default:
      return a;
  }
  return 0;
}

function $compare(c: bigint, a: number, b: number): number {
  const frame = $.enterFrame(8);
  try {
    $.storeInt32(frame, a);
    $.storeInt32(frame + 4n, b);
    return $call_int32_pointer_pointer(c, frame, frame + 4n);
  } finally {
    $.leaveFrame(frame);
  }
}

function $hash(s: bigint): bigint {
  let t: bigint = 0n;
  let h: bigint = 14695981039346656037n;
  while ($.loadInt8(s) !== 0) {
    h = h ^ BigInt($.loadInt8((t = s, s = t + 1n, t)) & 255);
    h = BigInt.asUintN(64, h * 1099511628211n);
  }
  return h;
}

function $copy(to: bigint, from: bigint, n: bigint): bigint {
  const frame = $.enterFrame(8);
  try {
    $.storePointer(frame, to);
    let length: bigint = $.strlen(from);
    if (n !== 0n) {
      let m: bigint = length < BigInt.asUintN(64, n - 1n) ? length : BigInt.asUintN(64, n - 1n);
      $.memcpy($.loadPointer(frame), from, m);
      $.storeInt8(BigInt.asUintN(64, $.loadPointer(frame) + m), 0);
    }
    return length;
  } finally {
    $.leaveFrame(frame);
  }
}

function $flags_of(result: bigint, a: number, b: number, c: bigint): bigint {
  const frame = $.enterFrame(8);
  try {
    $.clearMemory(frame, 8);
    Number($.storeBits(frame, 0, 3, BigInt(a)));
    Number(BigInt.asIntN(5, $.storeBits(frame, 3, 5, BigInt(b))));
    $.storeBits(frame + 1n, 0, 40, c);
    return $.copyMemory(result, frame, 8);
  } finally {
    $.leaveFrame(frame);
  }
}

function $flags_sum(f: bigint): bigint {
  return BigInt.asIntN(
    64,
    BigInt.asIntN(
      64,
      BigInt(Number($.loadBits(f, 0, 3)) | 0) +
        BigInt.asIntN(64, BigInt(Number(BigInt.asIntN(5, $.loadBits(f, 3, 5)))) * 10n),
    ) +
      BigInt.asIntN(64, BigInt.asIntN(64, $.loadBits(f + 1n, 0, 40)) * 1000n),
  );
}

function $parsed(s: bigint): number {
  return Number(BigInt.asIntN(32, $native_strtol(s, 0n, 10)));
}

function $swap(a: bigint, b: bigint): void {
  let t: number = $.loadInt32(a);
  $.storeInt32(a, $.loadInt32(b));
  $.storeInt32(b, t);
}

function $swapped(a: number, b: number): number {
  const frame = $.enterFrame(8);
  try {
    $.storeInt32(frame, a);
    $.storeInt32(frame + 4n, b);
    $swap(frame, frame + 4n);
    return (Math.imul($.loadInt32(frame), 100) + $.loadInt32(frame + 4n)) | 0;
  } finally {
    $.leaveFrame(frame);
  }
}

function $matrix(k: number): number {
  const frame = $.enterFrame(24);
  try {
    $.clearMemory(frame, 24);
    $.storeInt32(frame, 1);
    $.storeInt32(frame + 4n, 2);
    $.storeInt32(frame + 8n, 3);
    $.storeInt32(frame + 12n, 4);
    $.storeInt32(frame + 16n, 5);
    let s: number = 0;
    for (let i: number = 0; i < 2; i = (i + 1) | 0) {
      for (let j: number = 0; j < 3; j = (j + 1) | 0) s = (s +
        Math.imul(
          $.loadInt32(BigInt.asUintN(64, BigInt.asUintN(64, frame + BigInt(i) * 12n) + BigInt(j) * 4n)),
          k,
        )) |
        0;
    }
    return s;
  } finally {
    $.leaveFrame(frame);
  }
}

function $rotate(v: number, n: number): number {
  return (((v << n) >>> 0) | (v >>> ((32 - n) | 0))) >>> 0;
}

function $high_product(a: bigint, b: bigint): bigint {
  return BigInt.asUintN(64, BigInt.asUintN(128, a * b) >> 64n);
}

function $upper(c: number): number {
  return ((c >= 97 && c <= 122 ? (((c - 97) | 0) + 65) | 0 : c) << 24) >> 24;
}

function $mean(a: number, b: number): number {
  return Math.fround(Math.fround(a + b) / 2);
}

function $truncated(d: number): bigint {
  return $.truncateToInt64(d);
}

function $quotient(a: number, b: number): number {
  return $.divideInt32(a, b);
}

function $truth(v: bigint): number {
  return v !== 0n ? 1 : 0;
}

function $nothing(_unused: number): number {
  let also_unused: number = 1;
  $.keepAlive(also_unused);
  return 0;
}

function $environment(): bigint {
  return $.loadPointer($at_environ());
}

function $say(text: bigint): number {
  return $native_puts(text);
}

function $checksum(data: bigint, len: bigint): number {
  let p: bigint = data;
  let sum: number = 0;
  for (let i: bigint = 0n; i < len; i = BigInt.asUintN(64, i + 1n)) sum = ((Math.imul(sum, 31) >>> 0) +
    $.loadUint8(BigInt.asUintN(64, p + i))) >>>
    0;
  return sum;
}

function $first_byte(bytes: bigint): number {
  return $.loadUint8(bytes);
}

function $last_byte(bytes: bigint): number {
  while ($.loadUint8(bytes + 1n) !== 0) bytes = bytes + 1n;
  return $.loadUint8(bytes);
}

function $wide_length(text: bigint): number {
  let n: number = 0;
  while ($.loadInt32(BigInt.asUintN(64, text + BigInt(n) * 4n)) !== 0) n = (n + 1) | 0;
  return n;
}

function $steps(n: number): number {
  let sum: number = 0;
  switch (n) {
    case 0:
      sum = (sum + 1) | 0;
      sum = (sum + 10) | 0;
      break;
    case 1:
      sum = (sum + 10) | 0;
      break;
    case 2:
      sum = (sum + 100) | 0;
      sum = (sum + 1000) | 0;
      break;
    case 3:
      sum = (sum + 1000) | 0;
  }
  return sum;
}

function $node_append(list: bigint, n: bigint): void {
  while ($.loadPointer(list + 8n) !== 0n) list = $.loadPointer(list + 8n);
  $.storePointer(list + 8n, n);
}

function $node_before(result: bigint, n: bigint): bigint {
  const frame = $.enterFrame(16);
  try {
    $.clearMemory(frame, 16);
    $.storeInt32(frame, 0);
    $.storePointer(frame + 8n, n);
    return $.copyMemory(result, frame, 16);
  } finally {
    $.leaveFrame(frame);
  }
}

function $node_copy(to: bigint, from: bigint): void {
  $.copyMemory(to, from, 16);
}

function $counted_ref(c: bigint): bigint {
  return $.atomicUpdate(c, 64, false, 'add', 1n);
}

function $counted_unref(c: bigint): number {
  if (c !== 0n && $.loadUint64(c) !== 18446744073709551615n &&
    $.atomicUpdate(c, 64, false, 'sub', 1n) === 0n) return 1;
  return 0;
}

function $counted_small(c: bigint, n: number): number {
  let before: number = $.atomicFetch(c + 8n, 16, true, 'add', (n << 16) >> 16);
  let bits: number = $.atomicFetch(c + 8n, 16, true, 'nand', 255);
  return (((Math.imul(before, 100000) + bits) | 0) + $.atomicUpdate(c + 8n, 16, true, 'or', 6)) | 0;
}

function $counted_take(c: bigint): number {
  const frame = $.enterFrame(2);
  try {
    let t: number = 0;
    $.storeInt16(frame, 5);
    let first: number = $.atomicCompare(c + 8n, 16, true, frame, 7);
    let second: number = $.atomicSwap(c + 8n, 16, true, t = 7, 9) === t ? 1 : 0;
    let third: number = $.atomicSwap(c + 8n, 16, true, 1, 2);
    $.atomicStore(c + 10n, 8, false, 1);
    return (((((((((Math.imul(first, 1000) + Math.imul(second, 100)) | 0) + Math.imul(third, 10)) | 0) +
      $.loadInt16(frame)) |
      0) +
      $.atomicFetch(c + 10n, 8, false, 'exchange', 0)) |
      0) +
      ($.atomicLoad(c + 16n, 64, false) === 0n ? 1 : 0)) |
      0;
  } finally {
    $.leaveFrame(frame);
  }
}

function $node_exchange(n: bigint, next: bigint): bigint {
  return $.atomicFetch(n + 8n, 64, false, 'exchange', next);
}

// --- Not bound

// function jumps (inline-functions.h:102): inline, and not translated: it has goto
// function sum_of (inline-functions.h:103): inline, and not translated: its arguments are variable
// function wide (inline-functions.h:104): inline, and not translated: it computes with long double
// function variable_length (inline-functions.h:105): inline, and not translated: it has an array of variable length
// function imaginary (inline-functions.h:106): inline, and not translated: it computes with _Complex double
// variable nibble_bits (inline-functions.h:6): a static object has no symbol
// variable color_names (inline-functions.h:7): a static object has no symbol
// variable counter (inline-functions.h:8): a static object has no symbol
