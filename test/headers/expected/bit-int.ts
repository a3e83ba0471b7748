// Made by bindgen 0.0.0 from bit-int.h for x86_64-linux-gnu.
// Do not edit; run: bindgen bit-int.h
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

// --- Records

/** `struct widths`, 40 bytes */
export class widths extends $.Struct<'struct widths', { b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct widths', 40, 8, () => ({
      b: [$.int, 4],
      c: [$.char, 8],
    }));

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct widths', 'b'), true);
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(8);
  }

  set c(value: number) {
    this.$view.setInt8(8, $.toChar(value, 'struct widths', 'c'));
  }

  static toC(value: $.PointerTo<widths> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof widths ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(widths, value, owner, name);
  }
}

/** `struct fields`, 24 bytes */
export class fields extends $.Struct<'struct fields', { a?: number; next?: $.PointerTo<fields> | null }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct fields', 24, 8, () => ({
      a: [$.char, 0],
      next: [$.pointer(fields), 8],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct fields', 'a'));
  }

  /** C: `struct fields *next` */
  get next(): fields | null {
    return $.readRecord(this.$view, 8, fields);
  }

  set next(value: $.PointerTo<fields> | null) {
    $.writePointer(this.$view, 8, fields, value, 'struct fields', 'next');
  }

  static toC(value: $.PointerTo<fields> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof fields ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(fields, value, owner, name);
  }
}

// --- Functions

const $reads = /* @__PURE__ */ $declare(reads, 'reads');

/**
 * C: `int reads(struct widths *w)`
 *
 * @see bit-int.h:7
 */
export function reads(w: $.PointerTo<widths> | null): number {
  const call = $reads.call ?? $reads.bind([$.int, { w: $.pointer(widths) }]);
  const result = call(widths.toC(w, 'reads', 'w'));
  $.keepAlive(w);
  return result;
}

// --- Not bound

// function takes (bit-int.h:3): parameter a: Koffi has no type for _BitInt(37)
// field struct widths.a (bit-int.h:5): Koffi has no type for _BitInt(20)
// field struct widths.d (bit-int.h:5): Koffi has no type for _BitInt(33)
// field struct widths.e (bit-int.h:5): Koffi has no type for unsigned _BitInt(1)
// field struct widths.f (bit-int.h:5): Koffi has no type for _BitInt(64)
// field struct fields.b (bit-int.h:6): Koffi has no type for unsigned _BitInt(12)
// field struct fields.c (bit-int.h:6): Koffi has no type for _BitInt(8)
// field struct fields.d (bit-int.h:6): Koffi has no type for _BitInt(12)
// field struct fields.e (bit-int.h:6): Koffi has no type for _BitInt(12)
// typedef twelve (bit-int.h:4): Koffi has no type for unsigned _BitInt(12)
// variable seven (bit-int.h:2): Koffi has no type for _BitInt(7)
