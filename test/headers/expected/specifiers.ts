// Made by bindgen 0.0.0 from specifiers.h for x86_64-linux-gnu.
// Do not edit; run: bindgen specifiers.h
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

/** `struct extended`, 16 bytes */
export class extended extends $.Struct<'struct extended', { a?: number; b?: number; c?: number | bigint }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct extended', 16, 8, () => ({
      a: [$.int, 0],
      b: [$.float, 0],
      c: [$.longLong, 8],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct extended', 'a'), true);
  }

  /** C: `float b` */
  get b(): number {
    return this.$view.getFloat32(0, true);
  }

  set b(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'struct extended', 'b'), true);
  }

  /** C: `long long c` */
  get c(): number {
    return $.readInt64(this.$view, 8, 'struct extended', 'c');
  }

  set c(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct extended', 'c');
  }

  static toC(value: $.PointerTo<extended> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof extended ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(extended, value, owner, name);
  }
}

/** `struct asserted`, 8 bytes */
export class asserted extends $.Struct<'struct asserted', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct asserted', 8, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct asserted', 'a'), true);
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct asserted', 'b'), true);
  }

  static toC(value: $.PointerTo<asserted> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof asserted ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(asserted, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef long long wide`
 *
 * @see specifiers.h:5
 */
export type wide = number;
export const wide: $.Callable<$.LongLong> = /* @__PURE__ */ $.alias('wide', $.longLong);

// --- Functions

const $stop = /* @__PURE__ */ $declare(stop, 'stop', { neverReturns: true });

/**
 * Specifiers that say how, not what: _Noreturn, inline, __extension__, _Static_assert.
 *
 * C: `void stop(int code)`
 *
 * @see specifiers.h:2
 */
export function stop(code: number): void {
  const call = $stop.call ?? $stop.bind([$.voidType, { code: $.int }]);
  call($.toInt(code, 'stop', 'code'));
}

const $halt = /* @__PURE__ */ $declare(halt, 'halt', { neverReturns: true });

/**
 * C: `void halt(void)`
 *
 * @see specifiers.h:3
 */
export function halt(): void {
  const call = $halt.call ?? $halt.bind([$.voidType, {}]);
  call();
}

const $leave = /* @__PURE__ */ $declare(leave, 'leave', { neverReturns: true });

/**
 * C: `void leave(void)`
 *
 * @see specifiers.h:4
 */
export function leave(): void {
  const call = $leave.call ?? $leave.bind([$.voidType, {}]);
  call();
}

// --- Variables

/**
 * C: `extern int counter`
 *
 * @see specifiers.h:10
 */
export const counter: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('counter', () => $.int);
