// Made by bindgen 0.1.0 from crate.h for x86_64-linux-gnu.
// Do not edit; run: bindgen /work/w-sys/test/docs/output-OCfRUf/crate.h --lib c
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

// --- Enums

export const CRATE_OK = 0;
export const CRATE_FULL = 1;

// --- Handles

/** `crate`: a handle. */
export class crate extends $.Handle<'crate'> {
  static override readonly cName = 'crate';

  static toC(value: crate | null, owner: string, name: string): bigint | null {
    const address = value instanceof crate ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(crate, value, owner, name);
  }
}

// --- Functions

const $crate_make = /* @__PURE__ */ $declare(crate_make, 'crate_make', () => [crate, {}]);

/**
 * Whether the caller owns what it returns is not known.
 * C: `crate *crate_make(void)`
 *
 * @see crate.h:3
 */
export function crate_make(): crate | null {
  const call = $crate_make.call ?? $crate_make.bind();
  return $.fromHandle(crate, call());
}

const $crate_drop = /* @__PURE__ */
  $declare(crate_drop, 'crate_drop', () => [$.voidType, { argument1: crate }]);

/**
 * C: `void crate_drop(crate *)`
 *
 * @see crate.h:4
 */
export function crate_drop(argument1: crate | null): void {
  const call = $crate_drop.call ?? $crate_drop.bind();
  call(crate.toC(argument1, 'crate_drop', 'argument1'));
}

const $crate_put = /* @__PURE__ */
  $declare(crate_put, 'crate_put', () => [
    $.int,
    { argument1: crate, what: $.cstring, place: $.pointer($.int) },
  ]);

/**
 * C: `int crate_put(crate *, const char *what, int *place)`
 *
 * @see crate.h:5
 */
export function crate_put(
  argument1: crate | null,
  what: $.CStringInput | null,
  place: $.PointerTo<$.Int> | null,
): number {
  const call = $crate_put.call ?? $crate_put.bind();
  const result = call(
    crate.toC(argument1, 'crate_put', 'argument1'),
    $.toCString(what, 'crate_put', 'what'),
    $.toPointer($.int, place, 'crate_put', 'place'),
  );
  $.keepAlive(what, place);
  return result;
}
// bindgen-checksum: bffc41c9
