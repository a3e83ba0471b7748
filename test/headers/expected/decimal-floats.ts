// Made by bindgen 0.0.0 from decimal-floats.h for x86_64-linux-gnu.
// Do not edit; run: bindgen decimal-floats.h
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

/** `struct bill`, 64 bytes */
export class bill extends $.Struct<'struct bill', { currency?: number; lines?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct bill', 64, 16, () => ({
      currency: [$.char, 0],
      lines: [$.int, 48],
    }));

  /** C: `char currency` */
  get currency(): number {
    return this.$view.getInt8(0);
  }

  set currency(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct bill', 'currency'));
  }

  /** C: `int lines` */
  get lines(): number {
    return this.$view.getInt32(48, true);
  }

  set lines(value: number) {
    this.$view.setInt32(48, $.toInt(value, 'struct bill', 'lines'), true);
  }

  static toC(value: $.PointerTo<bill> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof bill ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(bill, value, owner, name);
  }
}

// --- Functions

const $lines = /* @__PURE__ */ $declare(lines, 'lines');

/**
 * C: `int lines(struct bill *b)`
 *
 * @see decimal-floats.h:6
 */
export function lines(b: $.PointerTo<bill> | null): number {
  const call = $lines.call ?? $lines.bind([$.int, { b: $.pointer(bill) }]);
  const result = call(bill.toC(b, 'lines', 'b'));
  $.keepAlive(b);
  return result;
}

// --- Not bound

// function half (decimal-floats.h:3): result: Koffi has no type for _Decimal32
// function total (decimal-floats.h:4): result: Koffi has no type for _Decimal64
// field struct bill.total (decimal-floats.h:5): Koffi has no type for _Decimal64
// field struct bill.rate (decimal-floats.h:5): Koffi has no type for _Decimal32
// field struct bill.exact (decimal-floats.h:5): Koffi has no type for _Decimal128
// typedef price (decimal-floats.h:2): Koffi has no type for _Decimal64
