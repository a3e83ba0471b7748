// Made by bindgen 0.0.0 from constants-late.h for x86_64-linux-gnu.
// Do not edit; run: bindgen constants-late.h
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

// --- Constants

/** A macro means what the macros in force after the last line make of it. */
export const FIRST = 3;
export const SECOND = 3;
export const THIRD = 3;
export const LATER = 9;
export const REDEFINED = 2;
export const USES_REDEFINED = 3;
export const CALLS = 5;
export const STRINGIFIED = 'THIRD + 1';
export const PASTED = 3;
export const SIZED = 12;

// --- Enums

export const ENUMERATOR = 9;

// --- Records

/** `struct late`, 12 bytes */
export class late extends $.Struct<'struct late', { a?: $.ArrayInput<$.Int> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct late', 12, 4, () => ({
      a: [$.arrayOf($.int, 3), 0],
    }));

  /** C: `int a[3]` */
  get a(): Int32Array {
    return $.readArray(this.$view, 0, $.int, 3);
  }

  set a(value: $.ArrayInput<$.Int>) {
    $.writeArray(this.$view, 0, $.int, 3, value, 'struct late', 'a');
  }

  static toC(value: $.PointerTo<late> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof late ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(late, value, owner, name);
  }
}

// --- Addresses

export const POINTER: null = null;

// --- Functions

/**
 * C: `#define FUNCTION(x) ((x) + 1)`
 *
 * @see constants-late.h:17
 */
export function FUNCTION(x: number | bigint): number {
  const $x = $.asLiteral(x, 'FUNCTION', 'x');
  return $.fromLiteral(
    $.literalVariant('FUNCTION', { i: $FUNCTION_i, l: $FUNCTION_l, d: $FUNCTION_d }, $x)($x.value),
    'FUNCTION',
  );
}

// --- Translated from C

function $FUNCTION_i(x: number): number {
  return (x + 1) | 0;
}

function $FUNCTION_l(x: bigint): bigint {
  return BigInt.asIntN(64, x + 1n);
}

function $FUNCTION_d(x: number): number {
  return x + 1;
}

export { FUNCTION as NAME };

// --- Not bound

// macro SELF (constants-late.h:15): 'SELF' is not declared
// macro UNKNOWN (constants-late.h:16): 'no_such_name' is not declared
// macro STATEMENT (constants-late.h:21): it does nothing
// macro STRINGIFIED_ (constants-late.h:25): it makes text of a parameter
// macro PASTED_ (constants-late.h:27): it pastes a parameter
