// Made by bindgen 0.0.0 from preprocessor-c23.h for x86_64-linux-gnu.
// Do not edit; run: bindgen preprocessor-c23.h
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

/** What C23 and the compilers add to the directives and their questions. */
export const KNOWN = 1;

// --- Functions

const $by_elifdef = /* @__PURE__ */ $declare(by_elifdef, 'by_elifdef');

/**
 * C: `int by_elifdef(void)`
 *
 * @see preprocessor-c23.h:5
 */
export function by_elifdef(): number {
  const call = $by_elifdef.call ?? $by_elifdef.bind([$.int, {}]);
  return call();
}

const $by_elifndef = /* @__PURE__ */ $declare(by_elifndef, 'by_elifndef');

/**
 * C: `int by_elifndef(void)`
 *
 * @see preprocessor-c23.h:11
 */
export function by_elifndef(): number {
  const call = $by_elifndef.call ?? $by_elifndef.bind([$.int, {}]);
  return call();
}

const $by_literals = /* @__PURE__ */ $declare(by_literals, 'by_literals');

/**
 * C: `int by_literals(void)`
 *
 * @see preprocessor-c23.h:14
 */
export function by_literals(): number {
  const call = $by_literals.call ?? $by_literals.bind([$.int, {}]);
  return call();
}

const $by_c_attribute = /* @__PURE__ */ $declare(by_c_attribute, 'by_c_attribute');

/**
 * C: `int by_c_attribute(void)`
 *
 * @see preprocessor-c23.h:17
 */
export function by_c_attribute(): number {
  const call = $by_c_attribute.call ?? $by_c_attribute.bind([$.int, {}]);
  return call();
}

const $alone = /* @__PURE__ */ $declare(alone, 'alone');

/**
 * C: `int alone(int first)`
 *
 * @see preprocessor-c23.h:25
 */
export function alone(first: number): number {
  const call = $alone.call ?? $alone.bind([$.int, { first: $.int }]);
  return call($.toInt(first, 'alone', 'first'));
}

const $together = /* @__PURE__ */ $declare(together, 'together');

/**
 * C: `int together(int first, int second, ...)`
 *
 * @see preprocessor-c23.h:26
 */
export function together(first: number, second: number, ...rest: $.Variadic[]): number {
  const call = $together.call ?? $together.bind([$.int, { first: $.int, second: $.int }, '...']);
  const result = call(
    $.toInt(first, 'together', 'first'),
    $.toInt(second, 'together', 'second'),
    ...$.toVariadic(rest, 'together'),
  );
  $.keepAlive(rest);
  return result;
}

const $after_line = /* @__PURE__ */ $declare(after_line, 'after_line');

/**
 * C: `int after_line(void)`
 *
 * @see preprocessor-c23.h:31
 */
export function after_line(): number {
  const call = $after_line.call ?? $after_line.bind([$.int, {}]);
  return call();
}
