// Made by bindgen 0.0.0 from preprocessor-includes.h for x86_64-linux-gnu.
// Do not edit; run: bindgen preprocessor-includes.h
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

export const WHICH = 'preprocessor-includes/computed.h';
export const ANGLED = 1;

// --- Enums

export const defined_once = 0;

// --- Functions

const $in_the_header = /* @__PURE__ */ $declare(in_the_header, 'in_the_header');

/**
 * C: `int in_the_header(void)`
 *
 * @see preprocessor-includes.h:9
 */
export function in_the_header(): number {
  const call = $in_the_header.call ?? $in_the_header.bind([$.int, {}]);
  return call();
}

const $once = /* @__PURE__ */ $declare(once, 'once');

/**
 * C: `int once(void)`
 *
 * @see once.h:2
 */
export function once(): number {
  const call = $once.call ?? $once.bind([$.int, {}]);
  return call();
}

const $angled = /* @__PURE__ */ $declare(angled, 'angled');

/**
 * C: `int angled(void)`
 *
 * @see angled.h:3
 */
export function angled(): number {
  const call = $angled.call ?? $angled.bind([$.int, {}]);
  return call();
}

const $quoted = /* @__PURE__ */ $declare(quoted, 'quoted');

/**
 * C: `int quoted(void)`
 *
 * @see quoted.h:1
 */
export function quoted(): number {
  const call = $quoted.call ?? $quoted.bind([$.int, {}]);
  return call();
}

const $computed = /* @__PURE__ */ $declare(computed, 'computed');

/**
 * C: `int computed(void)`
 *
 * @see computed.h:1
 */
export function computed(): number {
  const call = $computed.call ?? $computed.bind([$.int, {}]);
  return call();
}
