// Made by bindgen 0.0.0 from documentation.h for x86_64-linux-gnu.
// Do not edit; run: bindgen documentation.h
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

/** A macro. */
export const ANSWER = 42;

/** Behind a macro. */
export const TRAILING = 1;

// --- Enums

/**
 * An enum.
 *
 * `enum choice`
 */
export type choice = typeof choice_one | typeof choice_two | typeof choice_three | (number & {});
export const choice: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum choice', $.unsignedInt);
/** The first. */
export const choice_one = 0;
/** The second. */
export const choice_two = 1;
/** The third. */
export const choice_three = 2;

// --- Records

/**
 * Qt's style.
 *
 * `struct described`, 12 bytes
 */
export class described extends $.Struct<'struct described', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct described', 12, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
      c: [$.int, 8],
    }));

  /**
   * The first member.
   *
   * C: `int a`
   */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct described', 'a'), true);
  }

  /**
   * The second member.
   *
   * C: `int b`
   */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct described', 'b'), true);
  }

  /**
   * The third.
   *
   * C: `int c`
   */
  get c(): number {
    return this.$view.getInt32(8, true);
  }

  set c(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct described', 'c'), true);
  }

  static toC(value: $.PointerTo<described> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof described ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(described, value, owner, name);
  }
}

// --- Typedefs

/**
 * A typedef.
 *
 * C: `typedef int number`
 *
 * @see documentation.h:41
 */
export type number_ = number;
export const number_: $.Callable<$.Int> = /* @__PURE__ */ $.alias('number', $.int);

// --- Functions

const $documented = /* @__PURE__ */ $declare(documented, 'documented');

/**
 * The documentation of a function.
 *
 * C: `int documented(int a)`
 *
 * @see documentation.h:2
 */
export function documented(a: number): number {
  const call = $documented.call ?? $documented.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'documented', 'a'));
}

const $several = /* @__PURE__ */ $declare(several, 'several');

/**
 * Several lines,
 *   with an indented one.
 *
 * C: `int several(int a)`
 *
 * @param a - the first
 * @returns nothing much
 * @see documentation.h:11
 */
export function several(a: number): number {
  const call = $several.call ?? $several.bind([$.int, { a: $.int }]);
  return call($.toInt(a, 'several', 'a'));
}

const $slashes = /* @__PURE__ */ $declare(slashes, 'slashes');

/**
 * Lines of their own,
 * two of them.
 *
 * C: `int slashes(void)`
 *
 * @see documentation.h:15
 */
export function slashes(): number {
  const call = $slashes.call ?? $slashes.bind([$.int, {}]);
  return call();
}

const $trailing = /* @__PURE__ */ $declare(trailing, 'trailing');

/**
 * Stands behind.
 *
 * C: `int trailing(void)`
 *
 * @see documentation.h:17
 */
export function trailing(): number {
  const call = $trailing.call ?? $trailing.bind([$.int, {}]);
  return call();
}

const $ordinary = /* @__PURE__ */ $declare(ordinary, 'ordinary');

/**
 * An ordinary comment right above counts as well.
 *
 * C: `int ordinary(void)`
 *
 * @see documentation.h:47
 */
export function ordinary(): number {
  const call = $ordinary.call ?? $ordinary.bind([$.int, {}]);
  return call();
}

const $none = /* @__PURE__ */ $declare(none, 'none');

/**
 * C: `int none(void)`
 *
 * @see documentation.h:51
 */
export function none(): number {
  const call = $none.call ?? $none.bind([$.int, {}]);
  return call();
}

// --- Variables

/**
 * A variable.
 *
 * C: `extern int variable`
 *
 * @see documentation.h:44
 */
export const variable: $.Variable<$.Int> = /* @__PURE__ */ $library.variable('variable', () => $.int);
