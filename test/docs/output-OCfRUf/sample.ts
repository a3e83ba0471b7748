// Made by bindgen 0.1.0 from sample.h for x86_64-linux-gnu.
// Do not edit; run: bindgen /work/w-sys/test/docs/output-OCfRUf/sample.h --lib c
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'c',
    target: 'x86_64-linux-gnu',
    linux: ['libc.so.6'],
    darwin: ['/usr/lib/libSystem.B.dylib'],
    win32: ['ucrtbase.dll', 'msvcrt.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Constants

export const LIMIT = 16;
export const LIMIT_PLUS = 20;

// --- Handles

/** `engine`: a handle. Freed by {@link engine_free}. */
export class engine extends $.Handle<'engine'> {
  static override readonly cName = 'engine';

  static toC(value: engine | null, owner: string, name: string): bigint | null {
    const address = value instanceof engine ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(engine, value, owner, name);
  }
}

// --- Records

/** `struct flags`, 8 bytes */
export class flags extends $.Struct<'struct flags', { a?: number; b?: number; rest?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct flags', 8, 4, () => ({
      a: [$.unsignedInt, 0, 0, 3],
      b: [$.unsignedInt, 0, 3, 13],
      rest: [$.int, 4],
    }));

  /** C: `unsigned int a : 3` */
  get a(): number {
    return $.readBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, false, 'struct flags', 'a'));
  }

  /** C: `unsigned int b : 13` */
  get b(): number {
    return $.readBits(this.$view, 3, 13);
  }

  set b(value: number) {
    $.writeBits(this.$view, 3, 13, $.toBits(value, 13, false, 'struct flags', 'b'));
  }

  /** C: `int rest` */
  get rest(): number {
    return this.$view.getInt32(4, true);
  }

  set rest(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct flags', 'rest'), true);
  }

  static toC(value: $.PointerTo<flags> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof flags ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(flags, value, owner, name);
  }
}

/** `struct tight`, 5 bytes */
export class tight extends $.Struct<'struct tight', { c?: number; i?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct tight', 5, 1, () => ({
      c: [$.char, 0],
      i: [$.int, 1],
    }));

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(0);
  }

  set c(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct tight', 'c'));
  }

  /** C: `int i` */
  get i(): number {
    return this.$view.getInt32(1, true);
  }

  set i(value: number) {
    this.$view.setInt32(1, $.toInt(value, 'struct tight', 'i'), true);
  }

  static toC(value: $.PointerTo<tight> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof tight ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(tight, value, owner, name);
  }
}

/** `struct aligned`, 32 bytes */
export class aligned extends $.Struct<'struct aligned', { c?: number; i?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct aligned', 32, 16, () => ({
      c: [$.char, 0],
      i: [$.int, 16],
    }));

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(0);
  }

  set c(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct aligned', 'c'));
  }

  /** C: `int i` */
  get i(): number {
    return this.$view.getInt32(16, true);
  }

  set i(value: number) {
    this.$view.setInt32(16, $.toInt(value, 'struct aligned', 'i'), true);
  }

  static toC(value: $.PointerTo<aligned> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof aligned ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(aligned, value, owner, name);
  }
}

// --- Functions

const $add = /* @__PURE__ */ $declare(add, 'add', () => [$.int, { a: $.int, b: $.int }]);

/**
 * Adds two numbers, as {@link add_all} does with many.
 *
 * C: `int add(int a, int b)`
 *
 * @param a - the first
 * @param b - the second
 * @returns the sum
 * @see sample.h:8
 */
export function add(a: number, b: number): number {
  const call = $add.call ?? $add.bind();
  return call($.toInt(a, 'add', 'a'), $.toInt(b, 'add', 'b'));
}

const $add_all = /* @__PURE__ */
  $declare(add_all, 'add_all', () => [$.int, { numbers: $.pointer($.int), count: $.unsignedInt }]);

/**
 * C: `int add_all(const int *numbers, unsigned int count)`
 *
 * @see sample.h:9
 */
export function add_all(numbers: $.PointerTo<$.Int> | null, count: number): number {
  const call = $add_all.call ?? $add_all.bind();
  const result = call(
    $.toPointer($.int, numbers, 'add_all', 'numbers'),
    $.toUnsignedInt(count, 'add_all', 'count'),
  );
  $.keepAlive(numbers);
  return result;
}

/**
 * C: `#define MAX(a, b) ((a) > (b) ? (a) : (b))`
 *
 * @see sample.h:12
 */
export function MAX(a: number | bigint, b: number | bigint): number {
  const $a = $.asLiteral(a, 'MAX', 'a');
  const $b = $.asLiteral(b, 'MAX', 'b');
  return $.fromLiteral(
    $.literalVariant(
      'MAX',
      {
        ii: $MAX_ii,
        il: $MAX_il,
        id: $MAX_id,
        li: $MAX_li,
        ll: $MAX_ll,
        ld: $MAX_ld,
        di: $MAX_di,
        dl: $MAX_dl,
        dd: $MAX_dd,
      },
      $a,
      $b,
    )($a.value, $b.value),
    'MAX',
  );
}

/**
 * C: `int twice(int x)`
 *
 * @see sample.h:17
 */
export function twice(x: number): number {
  return $twice($.toInt(x, 'twice', 'x'));
}

const $engine_new = /* @__PURE__ */
  $declare(engine_new, 'engine_new', () => [$.owned(engine, () => engine_free), {}]);

/**
 * The caller owns what it returns: free it with {@link engine_free} (names: "new").
 * C: `engine *engine_new(void)`
 *
 * @see sample.h:19
 */
export function engine_new(): $.Owned<engine> | null {
  const call = $engine_new.call ?? $engine_new.bind();
  return $.fromOwned(engine, call(), engine_free);
}

const $engine_free = /* @__PURE__ */
  $declare(engine_free, 'engine_free', () => [$.voidType, { argument1: engine }], {
    after: (_result, argument1) => $.freed(argument1, 'engine_free'),
    frees: 0,
  });

/**
 * C: `void engine_free(engine *)`
 *
 * @see sample.h:20
 */
export function engine_free(argument1: engine | null): void {
  const call = $engine_free.call ?? $engine_free.bind();
  call(engine.toC(argument1, 'engine_free', 'argument1'));
  $.freed(argument1, 'engine_free');
}

// --- Translated from C

function $twice(x: number): number {
  return Math.imul(2, x);
}

function $MAX_ii(a: number, b: number): number {
  return a > b ? a : b;
}

function $MAX_il(a: number, b: bigint): bigint {
  return BigInt(a) > b ? BigInt(a) : b;
}

function $MAX_id(a: number, b: number): number {
  return a > b ? a : b;
}

function $MAX_li(a: bigint, b: number): bigint {
  return a > BigInt(b) ? a : BigInt(b);
}

function $MAX_ll(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function $MAX_ld(a: bigint, b: number): number {
  return Number(a) > b ? Number(a) : b;
}

function $MAX_di(a: number, b: number): number {
  return a > b ? a : b;
}

function $MAX_dl(a: number, b: bigint): number {
  return a > Number(b) ? a : Number(b);
}

function $MAX_dd(a: number, b: number): number {
  return a > b ? a : b;
}

// --- Not bound

// function precise (sample.h:16): result: Koffi has no type for long double
// bindgen-checksum: 75d0885a
