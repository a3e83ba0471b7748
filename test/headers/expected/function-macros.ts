// Made by bindgen 0.0.0 from function-macros.h for x86_64-linux-gnu.
// Do not edit; run: bindgen function-macros.h
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

// --- Functions

const $twice = /* @__PURE__ */ $declare(twice, 'twice');

/**
 * C: `int twice(int a)`
 *
 * @see function-macros.h:6
 */
export function twice(a: number): number {
  const call = $twice.call ?? $twice.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'twice', 'a'));
}

const $take = /* @__PURE__ */ $declare(take, 'take');

/**
 * C: `void *take(size_t size)`
 *
 * @see function-macros.h:7
 */
export function take(size: number | bigint): $.Pointer<$.Void> | null {
  const call = $take.call ?? $take.bind([$.voidPointer, { size: $.unsignedLong }]);
  return $.fromPointer($.voidType, call($.toUnsignedLong(size, 'take', 'size')));
}

const $give = /* @__PURE__ */ $declare(give, 'give');

/**
 * C: `void give(void *p, size_t size)`
 *
 * @see function-macros.h:8
 */
export function give(p: $.Memory | null, size?: number | bigint): void {
  const call = $give.call ?? $give.bind([$.voidType, { p: $.sized($.voidPointer), size: $.unsignedLong }]);
  call(
    $.toSizedMemory(p, size, 'give', 'p', 'size'),
    $.toUnsignedLong(size ?? $.byteLengthOf(p, 'give', 'p', 'size'), 'give', 'size'),
  );
  $.keepAlive(p);
}

const $clear = /* @__PURE__ */ $declare(clear, 'clear');

/**
 * C: `void clear(struct node *n, size_t size)`
 *
 * @see function-macros.h:9
 */
export function clear(n: $.PointerTo<node> | null, size: number | bigint): void {
  const call = $clear.call ?? $clear.bind([$.voidType, { n: $.pointer(node), size: $.unsignedLong }]);
  call(node.toC(n, 'clear', 'n'), $.toUnsignedLong(size, 'clear', 'size'));
  $.keepAlive(n);
}

/**
 * C: `int thrice(int a)`
 *
 * @see function-macros.h:11
 */
export function thrice(a: number): number {
  return $thrice($.toInt(a, 'thrice', 'a'));
}

/**
 * C: `#define MIN(a, b) ((a) < (b) ? (a) : (b))`
 *
 * @see function-macros.h:13
 */
export function MIN(a: number | bigint, b: number | bigint): number {
  const $a = $.asLiteral(a, 'MIN', 'a');
  const $b = $.asLiteral(b, 'MIN', 'b');
  return $.fromLiteral(
    $.literalVariant(
      'MIN',
      {
        ii: $MIN_ii,
        il: $MIN_il,
        id: $MIN_id,
        li: $MIN_li,
        ll: $MIN_ll,
        ld: $MIN_ld,
        di: $MIN_di,
        dl: $MIN_dl,
        dd: $MIN_dd,
      },
      $a,
      $b,
    )($a.value, $b.value),
    'MIN',
  );
}

/**
 * C: `#define SQUARE(x) ((x) * (x))`
 *
 * @see function-macros.h:14
 */
export function SQUARE(x: number | bigint): number {
  const $x = $.asLiteral(x, 'SQUARE', 'x');
  return $.fromLiteral(
    $.literalVariant('SQUARE', { i: $SQUARE_i, l: $SQUARE_l, d: $SQUARE_d }, $x)($x.value),
    'SQUARE',
  );
}

/**
 * C: `#define ALIGN_UP(x, a) (((x) + ((a) - 1)) & ~((a) - 1))`
 *
 * @see function-macros.h:15
 */
export function ALIGN_UP(x: number | bigint, a: number | bigint): number {
  const $x = $.asLiteral(x, 'ALIGN_UP', 'x');
  const $a = $.asLiteral(a, 'ALIGN_UP', 'a');
  return $.fromLiteral(
    $.literalVariant(
      'ALIGN_UP',
      { ii: $ALIGN_UP_ii, il: $ALIGN_UP_il, li: $ALIGN_UP_li, ll: $ALIGN_UP_ll },
      $x,
      $a,
    )($x.value, $a.value),
    'ALIGN_UP',
  );
}

/**
 * C: `#define CLAMP(x, low, high) ((x) < (low) ? (low) : (x) > (high) ? (high) : (x))`
 *
 * @see function-macros.h:16
 */
export function CLAMP(x: number | bigint, low: number | bigint, high: number | bigint): number {
  const $x = $.asLiteral(x, 'CLAMP', 'x');
  const $low = $.asLiteral(low, 'CLAMP', 'low');
  const $high = $.asLiteral(high, 'CLAMP', 'high');
  return $.fromLiteral(
    $.literalVariant('CLAMP', { iii: $CLAMP_iii, lll: $CLAMP_lll, ddd: $CLAMP_ddd }, $x, $low, $high)(
      $x.value,
      $low.value,
      $high.value,
    ),
    'CLAMP',
  );
}

/**
 * The low seven bits say how it ended.
 *
 * C: `#define EXITED(status) (((status) & 0x7f) == 0)`
 *
 * @see function-macros.h:18
 */
export function EXITED(status: number | bigint): number {
  const $status = $.asLiteral(status, 'EXITED', 'status');
  return $.literalVariant('EXITED', { i: $EXITED_i, l: $EXITED_l }, $status)($status.value);
}

/**
 * C: `#define STATUS(status) (((status) & 0xff00) >> 8)`
 *
 * @see function-macros.h:19
 */
export function STATUS(status: number | bigint): number {
  const $status = $.asLiteral(status, 'STATUS', 'status');
  return $.fromLiteral(
    $.literalVariant('STATUS', { i: $STATUS_i, l: $STATUS_l }, $status)($status.value),
    'STATUS',
  );
}

/**
 * C: `#define LOW_BYTE(w) ((uint8_t)((w) & 0xff))`
 *
 * @see function-macros.h:20
 */
export function LOW_BYTE(w: number | bigint): number {
  const $w = $.asLiteral(w, 'LOW_BYTE', 'w');
  return $.literalVariant('LOW_BYTE', { i: $LOW_BYTE_i, l: $LOW_BYTE_l }, $w)($w.value);
}

/**
 * C: `#define RGB(r, g, b) ((uint32_t)(((uint8_t)(r)) | ((uint32_t)(uint8_t)(g) << 8) | ((uint32_t)(uint8_t)(b) << 16)))`
 *
 * @see function-macros.h:21
 */
export function RGB(r: number | bigint, g: number | bigint, b: number | bigint): number {
  const $r = $.asLiteral(r, 'RGB', 'r');
  const $g = $.asLiteral(g, 'RGB', 'g');
  const $b = $.asLiteral(b, 'RGB', 'b');
  return $.literalVariant('RGB', { iii: $RGB_iii, lll: $RGB_lll, ddd: $RGB_ddd }, $r, $g, $b)(
    $r.value,
    $g.value,
    $b.value,
  );
}

/**
 * C: `#define NODE_VALUE(n) ((n)->value)`
 *
 * @see function-macros.h:22
 */
export function NODE_VALUE(n: $.PointerTo<node> | null): number {
  const result = $NODE_VALUE($.addressOfArgument(node.toC(n, 'NODE_VALUE', 'n')));
  $.keepAlive(n);
  return result;
}

/**
 * C: `#define SET_VALUE(n, v) do { (n)->value = (v); } while (0)`
 *
 * @see function-macros.h:23
 */
export function SET_VALUE(n: $.PointerTo<node> | null, v: number | bigint): void {
  const $v = $.asLiteral(v, 'SET_VALUE', 'v');
  $.literalVariant('SET_VALUE', { i: $SET_VALUE_i, l: $SET_VALUE_l, d: $SET_VALUE_d }, $v)(
    $.addressOfArgument(node.toC(n, 'SET_VALUE', 'n')),
    $v.value,
  );
  $.keepAlive(n);
}

/**
 * C: `#define SET_NEXT(n, other) ((void)((n)->next = (other)))`
 *
 * @see function-macros.h:24
 */
export function SET_NEXT(n: $.PointerTo<node> | null, other: $.PointerTo<node> | null): void {
  $.storing(
    [n, other],
    () => $SET_NEXT(
      $.addressOfArgument(node.toC(n, 'SET_NEXT', 'n')),
      $.addressOfArgument(node.toC(other, 'SET_NEXT', 'other')),
    ),
  );
  $.keepAlive(n, other);
}

/**
 * C: `#define RESET(n) do { struct node *reset = (n); reset->value = 0; reset->next = NULL; } while (0)`
 *
 * @see function-macros.h:25
 */
export function RESET(n: $.PointerTo<node> | null): void {
  $.storing([n], () => $RESET($.addressOfArgument(node.toC(n, 'RESET', 'n'))));
  $.keepAlive(n);
}

/**
 * C: `#define VEC_LENGTH_2(v) ((v).x * (v).x + (v).y * (v).y)`
 *
 * @see function-macros.h:26
 */
export function VEC_LENGTH_2(v: $.PointerTo<vec> | null): number {
  const result = $VEC_LENGTH_2($.addressOfArgument(vec.toC(v, 'VEC_LENGTH_2', 'v')));
  $.keepAlive(v);
  return result;
}

/**
 * C: `#define CUBE(x) ({ int y = (x); y * y * y; })`
 *
 * @see function-macros.h:27
 */
export function CUBE(x: number | bigint): number {
  const $x = $.asLiteral(x, 'CUBE', 'x');
  return $.literalVariant('CUBE', { i: $CUBE_i, l: $CUBE_l, d: $CUBE_d }, $x)($x.value);
}

/**
 * C: `#define FOUR_TIMES(x) twice(twice(x))`
 *
 * @see function-macros.h:28
 */
export function FOUR_TIMES(x: number): number {
  return $FOUR_TIMES($.toInt(x, 'FOUR_TIMES', 'x'));
}

/**
 * C: `#define NINE_TIMES(x) thrice(thrice(x))`
 *
 * @see function-macros.h:29
 */
export function NINE_TIMES(x: number): number {
  return $NINE_TIMES($.toInt(x, 'NINE_TIMES', 'x'));
}

/**
 * C: `#define SWAPPED(x) __builtin_bswap32(x)`
 *
 * @see function-macros.h:30
 */
export function SWAPPED(x: number | bigint): number {
  const $x = $.asLiteral(x, 'SWAPPED', 'x');
  return $.literalVariant('SWAPPED', { i: $SWAPPED_i, l: $SWAPPED_l, d: $SWAPPED_d }, $x)($x.value);
}

/**
 * C: `#define PARTS(x) ((x) >> 8 & 0xff), ((uint8_t)(x))`
 *
 * @see function-macros.h:31
 */
export function PARTS(x: number | bigint): number {
  const $x = $.asLiteral(x, 'PARTS', 'x');
  return $.literalVariant('PARTS', { i: $PARTS_i, l: $PARTS_l }, $x)($x.value);
}

/**
 * C: `#define LEVEL_PLUS_ONE (level + 1)`
 *
 * @see function-macros.h:34
 */
export function LEVEL_PLUS_ONE(): number {
  return $LEVEL_PLUS_ONE();
}

/**
 * C: `#define NODE_BYTES(n) (sizeof(*(n)) + sizeof((n)->next) + 0 * (n)->value)`
 *
 * @see function-macros.h:35
 */
export function NODE_BYTES(n: $.PointerTo<node> | null): number {
  const result = $NODE_BYTES($.addressOfArgument(node.toC(n, 'NODE_BYTES', 'n')));
  $.keepAlive(n);
  return $.fromInteger64($.integer64(result), 'NODE_BYTES');
}

/**
 * C: `#define CLEAR_NODE(n) (clear(n, sizeof(*(n))), (n)->value = 1)`
 *
 * @see function-macros.h:36
 */
export function CLEAR_NODE(n: $.PointerTo<node> | null): number {
  const result = $CLEAR_NODE($.addressOfArgument(node.toC(n, 'CLEAR_NODE', 'n')));
  $.keepAlive(n);
  return result;
}

/**
 * Types and members are arguments; where more is asked of them, a module has no such macro.
 *
 * C: `#define RECORD_SIZE(T) sizeof(T)`
 *
 * @see function-macros.h:39
 */
export function RECORD_SIZE<T>(T: $.TypeLike<T>): number {
  return $.fromInteger64($.integer64($RECORD_SIZE($.sizeIn(T, 'RECORD_SIZE'))), 'RECORD_SIZE');
}

/**
 * C: `#define ALIGNMENT(T) _Alignof(T)`
 *
 * @see function-macros.h:40
 */
export function ALIGNMENT<T>(T: $.TypeLike<T>): number {
  return $.fromInteger64($.integer64($ALIGNMENT($.alignmentIn(T, 'ALIGNMENT'))), 'ALIGNMENT');
}

/**
 * C: `#define POINTER_AS(T, p) ((T *)(p))`
 *
 * @see function-macros.h:43
 */
export function POINTER_AS<T>(T: $.TypeLike<T>, p: $.Memory | null): $.Referred<T> | null {
  const result = $POINTER_AS($.addressOfArgument($.toMemory(p, 'POINTER_AS', 'p')));
  $.keepAlive(p);
  return $.referredTo(T, result || null, p);
}

/**
 * C: `#define TAGGED_SIZE(tag) sizeof(struct tag)`
 *
 * @see function-macros.h:44
 */
export function TAGGED_SIZE<T>(tag: $.TypeLike<T>): number {
  return $.fromInteger64($.integer64($TAGGED_SIZE($.sizeIn(tag, 'TAGGED_SIZE'))), 'TAGGED_SIZE');
}

/**
 * C: `#define OFFSET(T, m) offsetof(T, m)`
 *
 * @see function-macros.h:45
 */
export function OFFSET<T>(T: $.TypeLike<T>, m: $.MemberOf<T>): number {
  return $.fromInteger64($.integer64($OFFSET($.offsetIn(T, 'OFFSET', m))), 'OFFSET');
}

/**
 * C: `#define NODE_OFFSET(m) offsetof(struct node, m)`
 *
 * @see function-macros.h:46
 */
export function NODE_OFFSET(m: $.MemberOf<node>): number {
  return $.fromInteger64($.integer64($NODE_OFFSET($.offsetIn(node, 'NODE_OFFSET', m))), 'NODE_OFFSET');
}

/**
 * C: `#define CONTAINER(p, T, member) ((T *)((char *)(p) - offsetof(T, member)))`
 *
 * @see function-macros.h:47
 */
export function CONTAINER<T>(p: $.Memory | null, T: $.TypeLike<T>, member: $.MemberOf<T>): $.Referred<T> | null {
  const result = $CONTAINER(
    $.addressOfArgument($.toMemory(p, 'CONTAINER', 'p')),
    $.offsetIn(T, 'CONTAINER', member),
  );
  $.keepAlive(p);
  return $.referredTo(T, result || null, p);
}

/**
 * C: `#define NEW(T) ((T *)take(sizeof(T)))`
 *
 * @see function-macros.h:48
 */
export function NEW<T>(T: $.TypeLike<T>): $.Referred<T> | null {
  return $.referredTo(T, $NEW($.sizeIn(T, 'NEW')) || null);
}

/**
 * C: `#define BYTES_BEHIND(p) give((p) + 1, 1)`
 *
 * @see function-macros.h:54
 */
export function BYTES_BEHIND(p: number | bigint): void {
  const $p = $.asLiteral(p, 'BYTES_BEHIND', 'p');
  $.literalVariant('BYTES_BEHIND', { i: $BYTES_BEHIND_i, l: $BYTES_BEHIND_l, d: $BYTES_BEHIND_d }, $p)(
    $p.value,
  );
}

/**
 * C: `#define SIZE_AND_VALUE(x) (sizeof(x) + (x))`
 *
 * @see function-macros.h:55
 */
export function SIZE_AND_VALUE(x: number | bigint): number {
  const $x = $.asLiteral(x, 'SIZE_AND_VALUE', 'x');
  return $.fromLiteral(
    $.literalVariant(
      'SIZE_AND_VALUE',
      { i: $SIZE_AND_VALUE_i, l: $SIZE_AND_VALUE_l, d: $SIZE_AND_VALUE_d },
      $x,
    )($x.value),
    'SIZE_AND_VALUE',
  );
}

/**
 * A type before a value of which nothing is known but what the argument says.
 *
 * C: `#define SIZE_TIMES(T, n) (sizeof(T) * (n))`
 *
 * @see function-macros.h:57
 */
export function SIZE_TIMES<T>(T: $.TypeLike<T>, n: number | bigint): number {
  const $n = $.asLiteral(n, 'SIZE_TIMES', 'n');
  return $.fromLiteral(
    $.literalVariant('SIZE_TIMES', { i: $SIZE_TIMES_i, l: $SIZE_TIMES_l, d: $SIZE_TIMES_d }, $n)(
      $n.value,
      $.sizeIn(T, 'SIZE_TIMES'),
    ),
    'SIZE_TIMES',
  );
}

/**
 * Nothing is asked of the type.
 *
 * C: `#define CHECKED_POINTER(T, p) ((void *)(1 ? p : (T *)0))`
 *
 * @see function-macros.h:59
 */
export function CHECKED_POINTER<T>(T: $.TypeLike<T>, p: number | bigint): $.Pointer<$.Void> | null {
  $.typeOf(T);
  const $p = $.asLiteral(p, 'CHECKED_POINTER', 'p');
  return $.fromPointer(
    $.voidType,
    $.literalVariant(
      'CHECKED_POINTER',
      { i: $CHECKED_POINTER_i, l: $CHECKED_POINTER_l, d: $CHECKED_POINTER_d },
      $p,
    )($p.value) ||
      null,
  );
}

/**
 * A length that may be left out, of a number whose width its value decides.
 *
 * C: `#define FIRST_OF(data, len) ((len) < sizeof(int) ? 0 : *(const int *)(data))`
 *
 * @see function-macros.h:75
 */
export function FIRST_OF(data: $.Memory | null, len?: number | bigint): number {
  const $len = $.asLiteral(len ?? $.byteLengthOf(data, 'FIRST_OF', 'data', 'len'), 'FIRST_OF', 'len');
  const result = $.literalVariant('FIRST_OF', { i: $FIRST_OF_i, l: $FIRST_OF_l, d: $FIRST_OF_d }, $len)(
    $.addressOfArgument($.toSizedMemory(data, len, 'FIRST_OF', 'data', 'len')),
    $len.value,
  );
  $.keepAlive(data);
  return result;
}

// --- Variables

/**
 * C: `extern int level`
 *
 * @see function-macros.h:10
 */
export const level: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('level', () => $.int);

// --- Translated from C

const $native_twice = /* @__PURE__ */ $.native($library, 'twice', 'int32', ['int32']);

const $at_level = /* @__PURE__ */ $.symbolAddress($library, 'level', 'variable');

const $native_clear = /* @__PURE__ */ $.native($library, 'clear', 'void', ['pointer', 'uint64']);

const $native_take = /* @__PURE__ */ $.native($library, 'take', 'pointer', ['uint64']);

const $native_give = /* @__PURE__ */ $.native($library, 'give', 'void', ['pointer', 'uint64']);

function $thrice(a: number): number {
  return Math.imul(a, 3);
}

function $MIN_ii(a: number, b: number): number {
  return a < b ? a : b;
}

function $MIN_il(a: number, b: bigint): bigint {
  return BigInt(a) < b ? BigInt(a) : b;
}

function $MIN_id(a: number, b: number): number {
  return a < b ? a : b;
}

function $MIN_li(a: bigint, b: number): bigint {
  return a < BigInt(b) ? a : BigInt(b);
}

function $MIN_ll(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function $MIN_ld(a: bigint, b: number): number {
  return Number(a) < b ? Number(a) : b;
}

function $MIN_di(a: number, b: number): number {
  return a < b ? a : b;
}

function $MIN_dl(a: number, b: bigint): number {
  return a < Number(b) ? a : Number(b);
}

function $MIN_dd(a: number, b: number): number {
  return a < b ? a : b;
}

function $SQUARE_i(x: number): number {
  return Math.imul(x, x);
}

function $SQUARE_l(x: bigint): bigint {
  return BigInt.asIntN(64, x * x);
}

function $SQUARE_d(x: number): number {
  return x * x;
}

function $ALIGN_UP_ii(x: number, a: number): number {
  return ((x + ((a - 1) | 0)) | 0) & ~((a - 1) | 0);
}

function $ALIGN_UP_il(x: number, a: bigint): bigint {
  return BigInt.asIntN(64, BigInt(x) + BigInt.asIntN(64, a - 1n)) & ~BigInt.asIntN(64, a - 1n);
}

function $ALIGN_UP_li(x: bigint, a: number): bigint {
  return BigInt.asIntN(64, x + BigInt((a - 1) | 0)) & BigInt(~((a - 1) | 0));
}

function $ALIGN_UP_ll(x: bigint, a: bigint): bigint {
  return BigInt.asIntN(64, x + BigInt.asIntN(64, a - 1n)) & ~BigInt.asIntN(64, a - 1n);
}

function $CLAMP_iii(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

function $CLAMP_lll(x: bigint, low: bigint, high: bigint): bigint {
  return x < low ? low : x > high ? high : x;
}

function $CLAMP_ddd(x: number, low: number, high: number): number {
  return x < low ? low : x > high ? high : x;
}

function $EXITED_i(status: number): number {
  return (status & 127) === 0 ? 1 : 0;
}

function $EXITED_l(status: bigint): number {
  return (status & 127n) === 0n ? 1 : 0;
}

function $STATUS_i(status: number): number {
  return (status & 65280) >> 8;
}

function $STATUS_l(status: bigint): bigint {
  return (status & 65280n) >> 8n;
}

function $LOW_BYTE_i(w: number): number {
  return w & 255 & 255;
}

function $LOW_BYTE_l(w: bigint): number {
  return Number(BigInt.asUintN(8, w & 255n));
}

function $RGB_iii(r: number, g: number, b: number): number {
  return ((((r & 255) | (((g & 255) << 8) >>> 0)) >>> 0) | (((b & 255) << 16) >>> 0)) >>> 0;
}

function $RGB_lll(r: bigint, g: bigint, b: bigint): number {
  return (((Number(BigInt.asUintN(8, r)) | ((Number(BigInt.asUintN(8, g)) << 8) >>> 0)) >>> 0) |
    ((Number(BigInt.asUintN(8, b)) << 16) >>> 0)) >>>
    0;
}

function $RGB_ddd(r: number, g: number, b: number): number {
  return (((($.truncateToInt32(r) & 255) | ((($.truncateToInt32(g) & 255) << 8) >>> 0)) >>> 0) |
    ((($.truncateToInt32(b) & 255) << 16) >>> 0)) >>>
    0;
}

function $NODE_VALUE(n: bigint): number {
  return $.loadInt32(n);
}

function $SET_VALUE_i(n: bigint, v: number): void {
  $.storeInt32(n, v);
}

function $SET_VALUE_l(n: bigint, v: bigint): void {
  $.storeInt32(n, Number(BigInt.asIntN(32, v)));
}

function $SET_VALUE_d(n: bigint, v: number): void {
  $.storeInt32(n, $.truncateToInt32(v));
}

function $SET_NEXT(n: bigint, other: bigint): void {
  $.storePointer(n + 8n, other);
}

function $RESET(n: bigint): void {
  let reset: bigint = n;
  $.storeInt32(reset, 0);
  $.storePointer(reset + 8n, 0n);
}

function $VEC_LENGTH_2(v: bigint): number {
  return $.loadFloat64(v) * $.loadFloat64(v) + $.loadFloat64(v + 8n) * $.loadFloat64(v + 8n);
}

function $CUBE_i(x: number): number {
  return (() => {
    let y: number = x;
    return Math.imul(Math.imul(y, y), y);
  })();
}

function $CUBE_l(x: bigint): number {
  return (() => {
    let y: number = Number(BigInt.asIntN(32, x));
    return Math.imul(Math.imul(y, y), y);
  })();
}

function $CUBE_d(x: number): number {
  return (() => {
    let y: number = $.truncateToInt32(x);
    return Math.imul(Math.imul(y, y), y);
  })();
}

function $FOUR_TIMES(x: number): number {
  return $native_twice($native_twice(x));
}

function $NINE_TIMES(x: number): number {
  return $thrice($thrice(x));
}

function $SWAPPED_i(x: number): number {
  return $.swapBytes32(x >>> 0);
}

function $SWAPPED_l(x: bigint): number {
  return $.swapBytes32(Number(BigInt.asUintN(32, x)));
}

function $SWAPPED_d(x: number): number {
  return $.swapBytes32($.truncateToUint32(x));
}

function $PARTS_i(x: number): number {
  return x & 255;
}

function $PARTS_l(x: bigint): number {
  return Number(BigInt.asUintN(8, x));
}

function $LEVEL_PLUS_ONE(): number {
  return ($.loadInt32($at_level()) + 1) | 0;
}

function $NODE_BYTES(n: bigint): bigint {
  return BigInt.asUintN(64, 24n + BigInt.asUintN(64, BigInt(Math.imul(0, $.loadInt32(n)))));
}

function $CLEAR_NODE(n: bigint): number {
  return $native_clear(n, 16n), $.storeInt32(n, 1);
}

function $RECORD_SIZE(__size_0: bigint): bigint {
  return __size_0;
}

function $ALIGNMENT(__alignment_0: bigint): bigint {
  return __alignment_0;
}

function $POINTER_AS(p: bigint): bigint {
  return p;
}

function $TAGGED_SIZE(__size_0: bigint): bigint {
  return __size_0;
}

function $OFFSET(__offset_0: bigint): bigint {
  return __offset_0;
}

function $NODE_OFFSET(__offset_0: bigint): bigint {
  return __offset_0;
}

function $CONTAINER(p: bigint, __offset_0: bigint): bigint {
  return BigInt.asUintN(64, p - __offset_0);
}

function $NEW(__size_0: bigint): bigint {
  return $native_take(__size_0);
}

function $BYTES_BEHIND_i(p: number): void {
  $native_give(BigInt.asUintN(64, BigInt((p + 1) | 0)), 1n);
}

function $BYTES_BEHIND_l(p: bigint): void {
  $native_give(BigInt.asUintN(64, BigInt.asIntN(64, p + 1n)), 1n);
}

function $BYTES_BEHIND_d(p: number): void {
  $native_give($.truncateToUint64(p + 1), 1n);
}

function $SIZE_AND_VALUE_i(x: number): bigint {
  return BigInt.asUintN(64, 4n + BigInt.asUintN(64, BigInt(x)));
}

function $SIZE_AND_VALUE_l(x: bigint): bigint {
  return BigInt.asUintN(64, 8n + BigInt.asUintN(64, x));
}

function $SIZE_AND_VALUE_d(x: number): number {
  return 8 + x;
}

function $SIZE_TIMES_i(n: number, __size_0: bigint): bigint {
  return BigInt.asUintN(64, __size_0 * BigInt.asUintN(64, BigInt(n)));
}

function $SIZE_TIMES_l(n: bigint, __size_0: bigint): bigint {
  return BigInt.asUintN(64, __size_0 * BigInt.asUintN(64, n));
}

function $SIZE_TIMES_d(n: number, __size_0: bigint): number {
  return Number(__size_0) * n;
}

function $CHECKED_POINTER_i(p: number): bigint {
  return BigInt.asUintN(64, BigInt(p));
}

function $CHECKED_POINTER_l(p: bigint): bigint {
  return BigInt.asUintN(64, p);
}

function $CHECKED_POINTER_d(p: number): bigint {
  return $.truncateToUint64(p);
}

function $FIRST_OF_i(data: bigint, len: number): number {
  return BigInt.asUintN(64, BigInt(len)) < 4n ? 0 : $.loadInt32(data);
}

function $FIRST_OF_l(data: bigint, len: bigint): number {
  return BigInt.asUintN(64, len) < 4n ? 0 : $.loadInt32(data);
}

function $FIRST_OF_d(data: bigint, len: number): number {
  return len < 4 ? 0 : $.loadInt32(data);
}

export { twice as DOUBLED, level as LEVEL };

// --- Not bound

// macro AS (function-macros.h:41): its parameter 'T' stands for a function or a type
// macro AS_IS (function-macros.h:42): it uses values of a type that a parameter stands for
// macro FIELD (function-macros.h:49): it uses a member that a parameter stands for
// macro DECLARED (function-macros.h:50): it uses values of a type that a parameter stands for
// macro SAME_TYPE (function-macros.h:51): in its body the type of 'x' cannot be told
// macro LENGTH (function-macros.h:52): it takes the size of its parameter 'a'
// macro FREE_SIZED (function-macros.h:53): what its parameter 'p' points to is not known
// macro LOG (function-macros.h:60): its arguments are variable
// macro BROKEN (function-macros.h:61): its C is not understood
// macro STRING (function-macros.h:62): it makes text of a parameter
// macro PASTED (function-macros.h:63): it pastes a parameter
// macro ASSIGN (function-macros.h:71): it assigns to its parameter 'x'
// macro CALL (function-macros.h:72): its parameter 'f' stands for a function or a type
