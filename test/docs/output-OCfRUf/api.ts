// Made by bindgen 0.1.0 from api.h for x86_64-linux-gnu.
// Do not edit; run: bindgen /work/w-sys/test/docs/output-OCfRUf/api.h --lib c
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

// --- Functions

/**
 * C: `unsigned int rotate(unsigned int v, int n)`
 *
 * @see api.h:1
 */
export function rotate(v: number, n: number): number {
  return $rotate($.toUnsignedInt(v, 'rotate', 'v'), $.toInt(n, 'rotate', 'n'));
}

/**
 * C: `#define LARGER(a, b) ((a) > (b) ? (a) : (b))`
 *
 * @see api.h:2
 */
export function LARGER(a: number | bigint, b: number | bigint): number {
  const $a = $.asLiteral(a, 'LARGER', 'a');
  const $b = $.asLiteral(b, 'LARGER', 'b');
  return $.fromLiteral(
    $.literalVariant(
      'LARGER',
      {
        ii: $LARGER_ii,
        il: $LARGER_il,
        id: $LARGER_id,
        li: $LARGER_li,
        ll: $LARGER_ll,
        ld: $LARGER_ld,
        di: $LARGER_di,
        dl: $LARGER_dl,
        dd: $LARGER_dd,
      },
      $a,
      $b,
    )($a.value, $b.value),
    'LARGER',
  );
}

// --- Translated from C

function $rotate(v: number, n: number): number {
  return (((v << n) >>> 0) | (v >>> ((32 - n) | 0))) >>> 0;
}

function $LARGER_ii(a: number, b: number): number {
  return a > b ? a : b;
}

function $LARGER_il(a: number, b: bigint): bigint {
  return BigInt(a) > b ? BigInt(a) : b;
}

function $LARGER_id(a: number, b: number): number {
  return a > b ? a : b;
}

function $LARGER_li(a: bigint, b: number): bigint {
  return a > BigInt(b) ? a : BigInt(b);
}

function $LARGER_ll(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function $LARGER_ld(a: bigint, b: number): number {
  return Number(a) > b ? Number(a) : b;
}

function $LARGER_di(a: number, b: number): number {
  return a > b ? a : b;
}

function $LARGER_dl(a: number, b: bigint): number {
  return a > Number(b) ? a : Number(b);
}

function $LARGER_dd(a: number, b: number): number {
  return a > b ? a : b;
}

export { rotate as turn };
// bindgen-checksum: ddbc4501
