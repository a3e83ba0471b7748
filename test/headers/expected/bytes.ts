// Made by bindgen 0.0.0 from bytes.h for x86_64-linux-gnu.
// Do not edit; run: bindgen bytes.h
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

/**
 * A header whose bytes are not all UTF-8: strings and characters have the file's bytes; café in a comment is Latin-1.
 */
export const UTF8_TEXT = 'été';
export const LATIN_TEXT = 'été';
export const MIXED_TEXT = 'éé';
export const LATIN_CHARACTER = -23;
export const LATIN_CHARACTERS = 59880;

// --- Enums

/** `enum numbers` */
export type numbers = typeof SIZE_OF_UTF8 | typeof CHARACTER | (number & {});
export const numbers: $.Callable<$.Int> = /* @__PURE__ */ $.alias('enum numbers', $.int);
export const SIZE_OF_UTF8 = 6;
export const CHARACTER = -23;

// --- Records

/**
 * café
 *
 * `struct sized`, 16 bytes
 */
export class sized extends $.Struct<'struct sized', {
    utf8?: $.ArrayInput<$.Char>;
    latin?: $.ArrayInput<$.Char>;
    mixed?: $.ArrayInput<$.Char>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sized', 16, 1, () => ({
      utf8: [$.arrayOf($.char, 6), 0],
      latin: [$.arrayOf($.char, 4), 6],
      mixed: [$.arrayOf($.char, 6), 10],
    }));

  /** C: `char utf8[6]` */
  get utf8(): Uint8Array {
    return $.readArray(this.$view, 0, $.char, 6);
  }

  set utf8(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 0, $.char, 6, value, 'struct sized', 'utf8');
  }

  /** C: `char latin[4]` */
  get latin(): Uint8Array {
    return $.readArray(this.$view, 6, $.char, 4);
  }

  set latin(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 6, $.char, 4, value, 'struct sized', 'latin');
  }

  /** C: `char mixed[6]` */
  get mixed(): Uint8Array {
    return $.readArray(this.$view, 10, $.char, 6);
  }

  set mixed(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 10, $.char, 6, value, 'struct sized', 'mixed');
  }

  static toC(value: $.PointerTo<sized> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sized ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sized, value, owner, name);
  }
}

// --- Functions

const $is_signed = /* @__PURE__ */ $declare(is_signed, 'is_signed');

/**
 * über
 *
 * C: `int is_signed(void)`
 *
 * @see bytes.h:11
 */
export function is_signed(): number {
  const call = $is_signed.call ?? $is_signed.bind([$.int, {}]);
  return call();
}
