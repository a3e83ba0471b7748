// Made by bindgen 0.0.0 from preprocessor-next.h for x86_64-linux-gnu.
// Do not edit; run: bindgen preprocessor-next.h
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

// --- Functions

const $asked = /* @__PURE__ */ $declare(asked, 'asked');

/**
 * C: `int asked(void)`
 *
 * @see preprocessor-next.h:5
 */
export function asked(): number {
  const call = $asked.call ?? $asked.bind([$.int, {}]);
  return call();
}

const $first = /* @__PURE__ */ $declare(first, 'first');

/**
 * C: `int first(void)`
 *
 * @see next.h:1
 */
export function first(): number {
  const call = $first.call ?? $first.bind([$.int, {}]);
  return call();
}

const $second = /* @__PURE__ */ $declare(second, 'second');

/**
 * C: `int second(void)`
 *
 * @see next.h:1
 */
export function second(): number {
  const call = $second.call ?? $second.bind([$.int, {}]);
  return call();
}
