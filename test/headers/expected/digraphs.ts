// Made by bindgen 0.0.0 from digraphs.h for x86_64-linux-gnu.
// Do not edit; run: bindgen digraphs.h
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

/** Digraphs (N1570 6.4.6p3) stand for brackets and number signs, but not within literals. */
export const LENGTH = 4;
export const TEXT = 'a<:0:>';

// --- Enums

/** `enum digraph` */
export type digraph = typeof FIRST | typeof SECOND | (number & {});
export const digraph: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum digraph', $.unsignedInt);
export const FIRST = 60;
export const SECOND = 1;

// --- Records

/** `digraphs`, 24 bytes */
export class digraphs extends $.Struct<'digraphs', {
    values?: $.ArrayInput<$.Int>;
    name?: $.ArrayInput<$.Char>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('digraphs', 24, 4, () => ({
      values: [$.arrayOf($.int, 4), 0],
      name: [$.arrayOf($.char, 5), 16],
    }));

  /** C: `int values[4]` */
  get values(): Int32Array {
    return $.readArray(this.$view, 0, $.int, 4);
  }

  set values(value: $.ArrayInput<$.Int>) {
    $.writeArray(this.$view, 0, $.int, 4, value, 'digraphs', 'values');
  }

  /** C: `char name[5]` */
  get name(): Uint8Array {
    return $.readArray(this.$view, 16, $.char, 5);
  }

  set name(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 16, $.char, 5, value, 'digraphs', 'name');
  }

  static toC(value: $.PointerTo<digraphs> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof digraphs ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(digraphs, value, owner, name);
  }
}

// --- Functions

const $sum = /* @__PURE__ */ $declare(sum, 'sum');

/**
 * C: `int sum(int *numbers, int count)`
 *
 * @see digraphs.h:10
 */
export function sum(numbers: $.PointerTo<$.Int> | null, count: number): number {
  const call = $sum.call ?? $sum.bind([$.int, { numbers: $.pointer($.int), count: $.int }]);
  const result = call($.toPointer($.int, numbers, 'sum', 'numbers'), $.toInt(count, 'sum', 'count'));
  $.keepAlive(numbers);
  return result;
}

// --- Not bound

// macro QUOTED (digraphs.h:3): it makes text of a parameter
// macro GLUED (digraphs.h:4): it pastes a parameter
