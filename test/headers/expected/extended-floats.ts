// Made by bindgen 0.0.0 from extended-floats.h for x86_64-linux-gnu.
// Do not edit; run: bindgen extended-floats.h
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

/** `struct floats`, 24 bytes */
export class floats extends $.Struct<'struct floats', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct floats', 24, 8, () => ({
      a: [$.float, 0],
      b: [$.double, 8],
      c: [$.double, 16],
    }));

  /** C: `_Float32 a` */
  get a(): number {
    return this.$view.getFloat32(0, true);
  }

  set a(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'struct floats', 'a'), true);
  }

  /** C: `_Float64 b` */
  get b(): number {
    return this.$view.getFloat64(8, true);
  }

  set b(value: number) {
    this.$view.setFloat64(8, $.toDouble(value, 'struct floats', 'b'), true);
  }

  /** C: `_Float32x c` */
  get c(): number {
    return this.$view.getFloat64(16, true);
  }

  set c(value: number) {
    this.$view.setFloat64(16, $.toDouble(value, 'struct floats', 'c'), true);
  }

  static toC(value: $.PointerTo<floats> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof floats ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(floats, value, owner, name);
  }
}

// --- Functions

const $single = /* @__PURE__ */ $declare(single, 'single');

/**
 * The interchange and extended floating types of ISO/IEC TS 18661-3, and GNU's names for them.
 *
 * C: `_Float32 single(_Float32 x)`
 *
 * @see extended-floats.h:2
 */
export function single(x: number): number {
  const call = $single.call ?? $single.bind([$.float, { x: $.float }]);
  return call($.toFloat(x, 'single', 'x'));
}

const $twice = /* @__PURE__ */ $declare(twice, 'twice');

/**
 * C: `_Float64 twice(_Float64 x, _Float32x y)`
 *
 * @see extended-floats.h:3
 */
export function twice(x: number, y: number): number {
  const call = $twice.call ?? $twice.bind([$.double, { x: $.double, y: $.double }]);
  return call($.toDouble(x, 'twice', 'x'), $.toDouble(y, 'twice', 'y'));
}

// --- Not bound

// function quad (extended-floats.h:4): result: Koffi has no type for _Float128
// function gnu_quad (extended-floats.h:5): result: Koffi has no type for __float128
