// Made by bindgen 0.0.0 from old-style-definitions.h for x86_64-linux-gnu.
// Do not edit; run: bindgen old-style-definitions.h
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

// --- Function types

/** The type of `pointer_without`. C: `int (*)()` */
export type pointer_without_function = () => number;
export const pointer_without_function: $.FunctionType<pointer_without_function> = /* @__PURE__ */
  $.functionType('int (*)()', () => [$.int, {}]);

// --- Functions

const $declared_without = /* @__PURE__ */ $declare(declared_without, 'declared_without');

/**
 * C: `int declared_without()`
 *
 * @see old-style-definitions.h:9
 */
export function declared_without(): number {
  const call = $declared_without.call ?? $declared_without.bind([$.int, {}]);
  return call();
}

const $pointer_without = /* @__PURE__ */ $declare(pointer_without, 'pointer_without');

/**
 * C: `int (*pointer_without())()`
 *
 * @see old-style-definitions.h:10
 */
export function pointer_without(): $.FunctionPointer<pointer_without_function> | null {
  const call = $pointer_without.call ?? $pointer_without.bind([pointer_without_function, {}]);
  return $.fromFunction(pointer_without_function, call());
}

const $after = /* @__PURE__ */ $declare(after, 'after');

/**
 * C: `int after(int a)`
 *
 * @see old-style-definitions.h:11
 */
export function after(a: number): number {
  const call = $after.call ?? $after.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'after', 'a'));
}

// --- Not bound

// function sum (old-style-definitions.h:2): inline, and not translated: its C is not understood
// function first (old-style-definitions.h:8): inline, and not translated: its C is not understood
