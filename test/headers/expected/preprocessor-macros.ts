// Made by bindgen 0.0.0 from preprocessor-macros.h for x86_64-linux-gnu.
// Do not edit; run: bindgen preprocessor-macros.h
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

export const QUOTED = 'a "b" \'\\\'\' c';

// --- Functions

const $simple = /* @__PURE__ */ $declare(simple, 'simple');

/**
 * C: `int simple(void)`
 *
 * @see preprocessor-macros.h:3
 */
export function simple(): number {
  const call = $simple.call ?? $simple.bind([$.int, {}]);
  return call();
}

const $lib_joined = /* @__PURE__ */ $declare(lib_joined, 'lib_joined');

/**
 * C: `int lib_joined(void)`
 *
 * @see preprocessor-macros.h:7
 */
export function lib_joined(): number {
  const call = $lib_joined.call ?? $lib_joined.bind([$.int, {}]);
  return call();
}

const $with_args = /* @__PURE__ */ $declare(with_args, 'with_args');

/**
 * C: `int with_args(int a, char *b)`
 *
 * @see preprocessor-macros.h:9
 */
export function with_args(a: number, b: $.Memory | null): number {
  const call = $with_args.call ?? $with_args.bind([$.int, { a: $.int, b: $.pointer($.char) }]);
  const result = call($.toInt(a, 'with_args', 'a'), $.toMemory(b, 'with_args', 'b'));
  $.keepAlive(b);
  return result;
}

const $no_more = /* @__PURE__ */ $declare(no_more, 'no_more');

/**
 * C: `int no_more(int first)`
 *
 * @see preprocessor-macros.h:11
 */
export function no_more(first: number): number {
  const call = $no_more.call ?? $no_more.bind([$.int, { first: $.int }]);
  return call($.toInt(first, 'no_more', 'first'));
}

const $one_more = /* @__PURE__ */ $declare(one_more, 'one_more');

/**
 * C: `int one_more(int first, int second)`
 *
 * @see preprocessor-macros.h:12
 */
export function one_more(first: number, second: number): number {
  const call = $one_more.call ?? $one_more.bind([$.int, { first: $.int, second: $.int }]);
  return call($.toInt(first, 'one_more', 'first'), $.toInt(second, 'one_more', 'second'));
}

const $opt_none = /* @__PURE__ */ $declare(opt_none, 'opt_none');

/**
 * C: `int opt_none(int first)`
 *
 * @see preprocessor-macros.h:14
 */
export function opt_none(first: number): number {
  const call = $opt_none.call ?? $opt_none.bind([$.int, { first: $.int }]);
  return call($.toInt(first, 'opt_none', 'first'));
}

const $opt_some = /* @__PURE__ */ $declare(opt_some, 'opt_some');

/**
 * C: `int opt_some(int first, double second)`
 *
 * @see preprocessor-macros.h:15
 */
export function opt_some(first: number, second: number): number {
  const call = $opt_some.call ?? $opt_some.bind([$.int, { first: $.int, second: $.double }]);
  return call($.toInt(first, 'opt_some', 'first'), $.toDouble(second, 'opt_some', 'second'));
}

const $called = /* @__PURE__ */ $declare(called, 'called');

/**
 * C: `int called(void)`
 *
 * @see preprocessor-macros.h:19
 */
export function called(): number {
  const call = $called.call ?? $called.bind([$.int, {}]);
  return call();
}

const $SELF = /* @__PURE__ */ $declare(SELF, 'SELF');

/**
 * C: `int SELF(int)`
 *
 * @see preprocessor-macros.h:21
 */
export function SELF(argument1: number): number {
  const call = $SELF.call ?? $SELF.bind([$.int, { argument1: $.int }]);
  return call($.toInt(argument1, 'SELF', 'argument1'));
}

const $counted_0 = /* @__PURE__ */ $declare(counted_0, 'counted_0');

/**
 * C: `int counted_0(void)`
 *
 * @see preprocessor-macros.h:24
 */
export function counted_0(): number {
  const call = $counted_0.call ?? $counted_0.bind([$.int, {}]);
  return call();
}

const $counted_1 = /* @__PURE__ */ $declare(counted_1, 'counted_1');

/**
 * C: `int counted_1(void)`
 *
 * @see preprocessor-macros.h:25
 */
export function counted_1(): number {
  const call = $counted_1.call ?? $counted_1.bind([$.int, {}]);
  return call();
}

const $api = /* @__PURE__ */ $declare(api, 'api');

/**
 * C: `int *api(void)`
 *
 * @see preprocessor-macros.h:27
 */
export function api(): $.Pointer<$.Int> | null {
  const call = $api.call ?? $api.bind([$.pointer($.int), {}]);
  return $.fromPointer($.int, call());
}

const $other_pushed = /* @__PURE__ */ $declare(other_pushed, 'other_pushed');

/**
 * C: `int other_pushed(void)`
 *
 * @see preprocessor-macros.h:31
 */
export function other_pushed(): number {
  const call = $other_pushed.call ?? $other_pushed.bind([$.int, {}]);
  return call();
}

const $lib_popped = /* @__PURE__ */ $declare(lib_popped, 'lib_popped');

/**
 * C: `int lib_popped(void)`
 *
 * @see preprocessor-macros.h:33
 */
export function lib_popped(): number {
  const call = $lib_popped.call ?? $lib_popped.bind([$.int, {}]);
  return call();
}

// --- Not bound

// macro JOIN_ (preprocessor-macros.h:4): it pastes a parameter
// macro JOIN (preprocessor-macros.h:5): it pastes a parameter
// macro TEXT (preprocessor-macros.h:22): it makes text of a parameter
