// Made by bindgen 0.0.0 from typeof.h for x86_64-linux-gnu.
// Do not edit; run: bindgen typeof.h
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

// --- Constants

export const KIND = 2;

// --- Records

/**
 * __typeof__ of expressions and types, and _Generic in a constant expression.
 *
 * `pair_type`, 16 bytes
 */
export class pair_type extends $.Struct<'pair_type', { first?: number; second?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('pair_type', 16, 8, () => ({
      first: [$.int, 0],
      second: [$.double, 8],
    }));

  /** C: `int first` */
  get first(): number {
    return this.$view.getInt32(0, true);
  }

  set first(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'pair_type', 'first'), true);
  }

  /** C: `double second` */
  get second(): number {
    return this.$view.getFloat64(8, true);
  }

  set second(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'pair_type', 'second'), true);
  }

  static toC(value: $.PointerTo<pair_type> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof pair_type ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(pair_type, value, owner, name);
  }
}

// --- Typedefs

/**
 * C: `typedef double second_type`
 *
 * @see typeof.h:5
 */
export type second_type = number;
export const second_type: $.Callable<$.Double> = /* @__PURE__ */ $.alias('second_type', $.double);

// --- Functions

const $measure = /* @__PURE__ */ $declare(measure, 'measure');

/**
 * C: `int measure(const char *s)`
 *
 * @see typeof.h:10
 */
export function measure(s: $.CStringInput | null): number {
  const call = $measure.call ?? $measure.bind([$.int, { s: $.cstring }]);
  const result = call($.toCString(s, 'measure', 's'));
  $.keepAlive(s);
  return result;
}

const $measure_alias = /* @__PURE__ */ $declare(measure_alias, 'measure_alias');

/**
 * C: `int measure_alias(const char *s)`
 *
 * @see typeof.h:11
 */
export function measure_alias(s: $.CStringInput | null): number {
  const call = $measure_alias.call ?? $measure_alias.bind([$.int, { s: $.cstring }]);
  const result = call($.toCString(s, 'measure_alias', 's'));
  $.keepAlive(s);
  return result;
}

// --- Variables

/**
 * C: `extern struct pair origin`
 *
 * @see typeof.h:3
 */
export const origin: $.Variable<pair_type> = /* @__PURE__ */ $library.variable('origin', () => pair_type);

/**
 * C: `extern int *pointer`
 *
 * @see typeof.h:6
 */
export const pointer: $.Variable<$.Pointer<$.Int>> = /* @__PURE__ */
  $library.variable('pointer', () => $.pointer($.int));

/**
 * C: `extern unsigned long size`
 *
 * @see typeof.h:7
 */
export const size: $.Variable<$.UnsignedLong> = /* @__PURE__ */
  $library.variable('size', () => $.unsignedLong);

/**
 * C: `extern unsigned int sum`
 *
 * @see typeof.h:8
 */
export const sum: $.Variable<$.UnsignedInt> = /* @__PURE__ */ $library.variable('sum', () => $.unsignedInt);

/**
 * C: `extern struct pair another`
 *
 * @see typeof.h:9
 */
export const another: $.Variable<pair_type> = /* @__PURE__ */ $library.variable('another', () => pair_type);

/**
 * C: `extern char sized[4]`
 *
 * @see typeof.h:12
 */
export const sized: $.Variable<$.ArrayOf<$.Char>> = /* @__PURE__ */
  $library.variable('sized', () => $.arrayOf($.char, 4));
