// Made by bindgen 0.0.0 from array-parameters.h for x86_64-linux-gnu.
// Do not edit; run: bindgen array-parameters.h
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

/** The type of `callback.f`. C: `int (*)(int)` */
export type callback_f = (argument1: number) => number;
export const callback_f: $.FunctionType<callback_f> = /* @__PURE__ */
  $.functionType('int (*)(int)', () => [$.int, { argument1: $.int }]);

/** The type of `callback.g`. C: `void (*)()` */
export type callback_g = () => void;
export const callback_g: $.FunctionType<callback_g> = /* @__PURE__ */
  $.functionType('void (*)()', () => [$.voidType, {}]);

// --- Typedefs

/**
 * A parameter of array or function type is adjusted to a pointer, its qualifiers kept (N1570 6.7.6.3p7).
 *
 * C: `typedef int row[4]`
 *
 * @see array-parameters.h:2
 */
export type row = Int32Array;
export const row: $.CType<$.ArrayOf<$.Int>> = /* @__PURE__ */ $.arrayOf($.int, 4);

// --- Functions

const $sum = /* @__PURE__ */ $declare(sum, 'sum');

/**
 * C: `int sum(int n, const int *values)`
 *
 * @see array-parameters.h:3
 */
export function sum(n: number, values: $.PointerTo<$.Int> | null): number {
  const call = $sum.call ?? $sum.bind([$.int, { n: $.int, values: $.pointer($.int) }]);
  const result = call($.toInt(n, 'sum', 'n'), $.toPointer($.int, values, 'sum', 'values'));
  $.keepAlive(values);
  return result;
}

const $first = /* @__PURE__ */ $declare(first, 'first');

/**
 * C: `int first(int *values)`
 *
 * @see array-parameters.h:4
 */
export function first(values: $.PointerTo<$.Int> | null): number {
  const call = $first.call ?? $first.bind([$.int, { values: $.pointer($.int) }]);
  const result = call($.toArray($.int, 4, values, 'first', 'values'));
  $.keepAlive(values);
  return result;
}

const $fixed = /* @__PURE__ */ $declare(fixed, 'fixed');

/**
 * C: `int fixed(int *const values)`
 *
 * @see array-parameters.h:5
 */
export function fixed(values: $.PointerTo<$.Int> | null): number {
  const call = $fixed.call ?? $fixed.bind([$.int, { values: $.pointer($.int) }]);
  const result = call($.toArray($.int, 4, values, 'fixed', 'values'));
  $.keepAlive(values);
  return result;
}

const $both = /* @__PURE__ */ $declare(both, 'both');

/**
 * C: `int both(int *const restrict values)`
 *
 * @see array-parameters.h:6
 */
export function both(values: $.PointerTo<$.Int> | null): number {
  const call = $both.call ?? $both.bind([$.int, { values: $.pointer($.int) }]);
  const result = call($.toArray($.int, 2, values, 'both', 'values'));
  $.keepAlive(values);
  return result;
}

const $star = /* @__PURE__ */ $declare(star, 'star');

/**
 * C: `int star(int n, int *values)`
 *
 * @see array-parameters.h:7
 */
export function star(n: number, values: $.PointerTo<$.Int> | null): number {
  const call = $star.call ?? $star.bind([$.int, { n: $.int, values: $.pointer($.int) }]);
  const result = call($.toInt(n, 'star', 'n'), $.toPointer($.int, values, 'star', 'values'));
  $.keepAlive(values);
  return result;
}

const $variable = /* @__PURE__ */ $declare(variable, 'variable');

/**
 * C: `int variable(int n, int *values)`
 *
 * @see array-parameters.h:8
 */
export function variable(n: number, values: $.PointerTo<$.Int> | null): number {
  const call = $variable.call ?? $variable.bind([$.int, { n: $.int, values: $.pointer($.int) }]);
  const result = call($.toInt(n, 'variable', 'n'), $.toPointer($.int, values, 'variable', 'values'));
  $.keepAlive(values);
  return result;
}

const $matrix = /* @__PURE__ */ $declare(matrix, 'matrix');

/**
 * C: `int matrix(int rows, int (*cells)[3], int *others, const int *constant)`
 *
 * @see array-parameters.h:9
 */
export function matrix(
  rows: number,
  cells: $.PointerTo<$.ArrayOf<$.Int>> | null,
  others: $.PointerTo<$.Int> | null,
  constant: $.PointerTo<$.Int> | null,
): number {
  const call =
    $matrix.call ??
      $matrix.bind([
        $.int,
        {
          rows: $.int,
          cells: $.pointer($.arrayOf($.int, 3)),
          others: $.pointer($.int),
          constant: $.pointer($.int),
        },
      ]);
  const result = call(
    $.toInt(rows, 'matrix', 'rows'),
    $.toPointer($.arrayOf($.int, 3), cells, 'matrix', 'cells'),
    $.toArray($.int, 4, others, 'matrix', 'others'),
    $.toArray($.int, 4, constant, 'matrix', 'constant'),
  );
  $.keepAlive(cells, others, constant);
  return result;
}

const $variable_matrix = /* @__PURE__ */ $declare(variable_matrix, 'variable_matrix');

/**
 * C: `int variable_matrix(int n, int (*cells)[*])`
 *
 * @see array-parameters.h:10
 */
export function variable_matrix(n: number, cells: $.PointerTo<$.ArrayOf<$.Int>> | null): number {
  const call =
    $variable_matrix.call ??
      $variable_matrix.bind([$.int, { n: $.int, cells: $.pointer($.arrayOf($.int, 0)) }]);
  const result = call(
    $.toInt(n, 'variable_matrix', 'n'),
    $.toPointer($.arrayOf($.int, 0), cells, 'variable_matrix', 'cells'),
  );
  $.keepAlive(cells);
  return result;
}

const $callback = /* @__PURE__ */ $declare(callback, 'callback');

/**
 * C: `int callback(int (*f)(int), void (*g)())`
 *
 * @see array-parameters.h:11
 */
export function callback(
  f: $.FunctionInput<callback_f> | null,
  g: $.FunctionInput<callback_g> | null,
): number {
  const call = $callback.call ?? $callback.bind([$.int, { f: $.kept(callback_f), g: $.kept(callback_g) }]);
  const result = call(
    $.toKeptFunction(callback_f, f, 'callback', 'f'),
    $.toKeptFunction(callback_g, g, 'callback', 'g'),
  );
  $.keepAlive(f, g);
  return result;
}

const $main_like = /* @__PURE__ */ $declare(main_like, 'main_like');

/**
 * C: `int main_like(int argc, char **argv)`
 *
 * @see array-parameters.h:12
 */
export function main_like(argc: number, argv: $.StringsInput | null): number {
  const call =
    $main_like.call ?? $main_like.bind([$.int, { argc: $.int, argv: $.pointer($.pointer($.char)) }]);
  const result = call($.toInt(argc, 'main_like', 'argc'), $.toStrings(argv, 'main_like', 'argv'));
  $.keepAlive(argv);
  return result;
}
