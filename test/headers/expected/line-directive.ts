// Made by bindgen 0.0.0 from line-directive.h for x86_64-linux-gnu.
// Do not edit; run: bindgen line-directive.h
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

const $before = /* @__PURE__ */ $declare(before, 'before');

/**
 * `line` moves the locations that are reported.
 *
 * C: `int before(void)`
 *
 * @see line-directive.h:2
 */
export function before(): number {
  const call = $before.call ?? $before.bind([$.int, {}]);
  return call();
}

const $after = /* @__PURE__ */ $declare(after, 'after');

/**
 * C: `int after(void)`
 *
 * @see line-directive.h:4
 */
export function after(): number {
  const call = $after.call ?? $after.bind([$.int, {}]);
  return call();
}
