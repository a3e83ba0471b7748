// Made by bindgen 0.0.0 from apple.h for arm64-apple-darwin.
// Do not edit; run: bindgen apple.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'arm64-apple-darwin',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

// --- Constants

export const MINIMUM = -128;

// --- Records

/**
 * An ABI where char is signed, long double is double and symbols begin with an underscore that dlsym hides.
 *
 * `struct sizes`, 32 bytes
 */
export class sizes extends $.Struct<'struct sizes', {
    a?: number | bigint;
    b?: number;
    c?: number;
    d?: boolean;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sizes', 32, 8, () => ({
      a: [$.long, 0],
      b: [$.char, 8],
      c: [$.longDouble, 16],
      d: [$.bool, 24],
    }));

  /** C: `long a` */
  get a(): number {
    return $.readInt64(this.$view, 0, 'struct sizes', 'a');
  }

  set a(value: number | bigint) {
    $.writeInt64(this.$view, 0, value, 'struct sizes', 'a');
  }

  /** C: `char b` */
  get b(): number {
    return this.$view.getInt8(8);
  }

  set b(value: number) {
    this.$view.setInt8(8, $.toChar(value, 'struct sizes', 'b'));
  }

  /** C: `long double c` */
  get c(): number {
    return $.longDouble.readFrom(this.$view, 16, 'struct sizes');
  }

  set c(value: number) {
    $.longDouble.writeTo(this.$view, 16, value, 'struct sizes', 'c');
  }

  /** C: `_Bool d` */
  get d(): boolean {
    return this.$view.getUint8(24) !== 0;
  }

  set d(value: boolean) {
    this.$view.setUint8(24, Number($.toBool(value, 'struct sizes', 'd')));
  }

  static toC(value: $.PointerTo<sizes> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sizes ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sizes, value, owner, name);
  }
}

// --- Functions

const $renamed = /* @__PURE__ */ $declare(renamed, 'renamed$DARWIN');

/**
 * C: `int renamed(void)`
 *
 * @see apple.h:5
 */
export function renamed(): number {
  const call = $renamed.call ?? $renamed.bind([$.int, {}]);
  return call();
}

// --- Not bound

// function scale (apple.h:4): result: Koffi has no type for long double
