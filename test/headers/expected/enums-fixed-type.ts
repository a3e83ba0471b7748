// Made by bindgen 0.0.0 from enums-fixed-type.h for x86_64-apple-darwin.
// Do not edit; run: bindgen enums-fixed-type.h
import * as $ from 'koffi-bindgen/runtime/generated';

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'feature',
    target: 'x86_64-apple-darwin',
    linux: ['libfeature.so'],
    darwin: ['libfeature.dylib'],
    win32: ['feature.dll', 'libfeature.dll'],
  });

// --- Enums

/**
 * C23 and Clang: an enum with a fixed underlying type may be declared before it is defined.
 *
 * `enum options`
 */
export type options = typeof none | typeof all | (number & {});
export const options: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('enum options', $.unsignedLong);
export const none = 0;
export const all = 18446744073709551615n;

/** `enum byte` */
export type byte = typeof b0 | typeof b1 | (number & {});
export const byte: $.Callable<$.UnsignedChar> = /* @__PURE__ */ $.alias('enum byte', $.unsignedChar);
export const b0 = 0;
export const b1 = 255;

/** `enum forward` */
export type forward = typeof fw | (number & {});
export const forward: $.Callable<$.Short> = /* @__PURE__ */ $.alias('enum forward', $.short);
export const fw = -2;

/** `enum signed_char` */
export type signed_char = typeof sc | (number & {});
export const signed_char: $.Callable<$.SignedChar> = /* @__PURE__ */
  $.alias('enum signed_char', $.signedChar);
export const sc = -128;

// --- Records

/** `struct uses`, 24 bytes */
export class uses extends $.Struct<'struct uses', {
    a?: byte;
    b?: $.PointerTo<$.Short> | null;
    c?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct uses', 24, 8, () => ({
      a: [$.unsignedChar, 0],
      b: [$.pointer($.short), 8],
      c: [$.unsignedLong, 16],
    }));

  /** C: `enum byte a` */
  get a(): byte {
    return this.$view.getUint8(0);
  }

  set a(value: byte) {
    this.$view.setUint8(0, $.toUnsignedChar(value, 'struct uses', 'a'));
  }

  /** C: `enum forward *b` */
  get b(): $.Pointer<$.Short> | null {
    return $.readPointer(this.$view, 8, $.short);
  }

  set b(value: $.PointerTo<$.Short> | null) {
    $.writePointer(this.$view, 8, $.short, value, 'struct uses', 'b');
  }

  /** C: `options c` */
  get c(): number {
    return $.readUint64(this.$view, 16, 'struct uses', 'c');
  }

  set c(value: number | bigint) {
    $.writeUint64(this.$view, 16, value, 'struct uses', 'c');
  }

  static toC(value: $.PointerTo<uses> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof uses ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(uses, value, owner, name);
  }
}
