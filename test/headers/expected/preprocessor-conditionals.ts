// Made by bindgen 0.0.0 from preprocessor-conditionals.h for x86_64-linux-gnu.
// Do not edit; run: bindgen preprocessor-conditionals.h
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

const $has_stddef = /* @__PURE__ */ $declare(has_stddef, 'has_stddef');

/**
 * C: `int has_stddef(void)`
 *
 * @see preprocessor-conditionals.h:3
 */
export function has_stddef(): number {
  const call = $has_stddef.call ?? $has_stddef.bind([$.int, {}]);
  return call();
}

const $right_elif = /* @__PURE__ */ $declare(right_elif, 'right_elif');

/**
 * C: `int right_elif(void)`
 *
 * @see preprocessor-conditionals.h:8
 */
export function right_elif(): number {
  const call = $right_elif.call ?? $right_elif.bind([$.int, {}]);
  return call();
}

const $knows_packed = /* @__PURE__ */ $declare(knows_packed, 'knows_packed');

/**
 * C: `int knows_packed(void)`
 *
 * @see preprocessor-conditionals.h:14
 */
export function knows_packed(): number {
  const call = $knows_packed.call ?? $knows_packed.bind([$.int, {}]);
  return call();
}

const $knows_builtin = /* @__PURE__ */ $declare(knows_builtin, 'knows_builtin');

/**
 * C: `int knows_builtin(void)`
 *
 * @see preprocessor-conditionals.h:19
 */
export function knows_builtin(): number {
  const call = $knows_builtin.call ?? $knows_builtin.bind([$.int, {}]);
  return call();
}

const $arithmetic = /* @__PURE__ */ $declare(arithmetic, 'arithmetic');

/**
 * C: `int arithmetic(void)`
 *
 * @see preprocessor-conditionals.h:23
 */
export function arithmetic(): number {
  const call = $arithmetic.call ?? $arithmetic.bind([$.int, {}]);
  return call();
}

const $c11 = /* @__PURE__ */ $declare(c11, 'c11');

/**
 * C: `int c11(void)`
 *
 * @see preprocessor-conditionals.h:31
 */
export function c11(): number {
  const call = $c11.call ?? $c11.bind([$.int, {}]);
  return call();
}

const $after_skipped = /* @__PURE__ */ $declare(after_skipped, 'after_skipped');

/**
 * C: `int after_skipped(void)`
 *
 * @see preprocessor-conditionals.h:37
 */
export function after_skipped(): number {
  const call = $after_skipped.call ?? $after_skipped.bind([$.int, {}]);
  return call();
}
