// Made by bindgen 0.0.0 from comments-for-tsdoc.h for x86_64-linux-gnu.
// Do not edit; run: bindgen comments-for-tsdoc.h
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

/** Before a macro */
export const VALUE = 1;

// --- Records

/** `struct s`, 12 bytes */
export class s extends $.Struct<'struct s', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct s', 12, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
      c: [$.int, 8],
    }));

  /**
   * behind it
   *
   * C: `int a`
   */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct s', 'a'), true);
  }

  /**
   * first of two
   *
   * C: `int b`
   */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct s', 'b'), true);
  }

  /**
   * second of two
   *
   * C: `int c`
   */
  get c(): number {
    return this.$view.getInt32(8, true);
  }

  set c(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'struct s', 'c'), true);
  }

  static toC(value: $.PointerTo<s> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof s ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(s, value, owner, name);
  }
}

// --- Functions

const $hazards = /* @__PURE__ */ $declare(hazards, 'hazards');

/**
 * A comment with an end * / of one, `code`, \{braces\}, `ats`, \<tags> & "quotes".
 *
 * Backslashes.
 *
 * C: `int hazards(int first, int second)`
 *
 * @param first - \{int\} the first one
 * @param second - the second one `see` third
 * @returns \{`link` nothing\}
 *   `unknown` tag
 * @see comments-for-tsdoc.h:9
 */
export function hazards(first: number, second: number): number {
  const call = $hazards.call ?? $hazards.bind([$.int, { first: $.int, second: $.int }]);
  return call($.toInt(first, 'hazards', 'first'), $.toInt(second, 'hazards', 'second'));
}

const $same_line = /* @__PURE__ */ $declare(same_line, 'same_line');

/**
 * One line
 *
 * C: `int same_line(void)`
 *
 * @see comments-for-tsdoc.h:10
 */
export function same_line(): number {
  const call = $same_line.call ?? $same_line.bind([$.int, {}]);
  return call();
}

const $bare = /* @__PURE__ */ $declare(bare, 'bare');

/**
 * No stars here,
 * none at all.
 *
 * C: `int bare(void)`
 *
 * @see comments-for-tsdoc.h:17
 */
export function bare(): number {
  const call = $bare.call ?? $bare.bind([$.int, {}]);
  return call();
}

const $banner = /* @__PURE__ */ $declare(banner, 'banner');

/**
 * A banner.             *
 *
 * C: `int banner(void)`
 *
 * @see comments-for-tsdoc.h:21
 */
export function banner(): number {
  const call = $banner.call ?? $banner.bind([$.int, {}]);
  return call();
}
