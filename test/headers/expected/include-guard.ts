// Made by bindgen 0.0.0 from include-guard.h for x86_64-linux-gnu.
// Do not edit; run: bindgen include-guard.h
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

/** The guard is no constant of the API. */
export const VALUE = 1;

// --- Functions

const $guarded = /* @__PURE__ */ $declare(guarded, 'guarded');

/**
 * C: `int guarded(void)`
 *
 * @see include-guard.h:5
 */
export function guarded(): number {
  const call = $guarded.call ?? $guarded.bind([$.int, {}]);
  return call();
}
