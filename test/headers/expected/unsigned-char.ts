// Made by bindgen 0.0.0 from unsigned-char.h for aarch64-linux-gnu.
// Do not edit; run: bindgen unsigned-char.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'aarch64-linux-gnu',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

// --- Constants

/** An ABI where plain char is unsigned and long double has 128 bits. */
export const HIGH = 255;
export const CAST = 255;

// --- Enums

/** `enum e` */
export type e = typeof minus | (number & {});
export const e: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum e', $.unsignedInt);
export const minus = 255;

// --- Records

/** `struct sizes`, 48 bytes */
export class sizes extends $.Struct<'struct sizes', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct sizes', 48, 16, () => ({
      a: [$.char, 0],
      b: [$.longDouble, 16],
      c: [$.unsignedInt, 32],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct sizes', 'a'));
  }

  /** C: `long double b` */
  get b(): number {
    return $.longDouble.readFrom(this.$view, 16, 'struct sizes');
  }

  set b(value: number) {
    $.longDouble.writeTo(this.$view, 16, value, 'struct sizes', 'b');
  }

  /** C: `unsigned int c` */
  get c(): number {
    return this.$view.getUint32(32, true);
  }

  set c(value: number) {
    this.$view.setUint32(32, $.toUnsignedInt(value, 'struct sizes', 'c'), true);
  }

  static toC(value: $.PointerTo<sizes> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof sizes ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(sizes, value, owner, name);
  }
}
