// Made by bindgen 0.0.0 from foreign-layouts.h for x86_64-linux-gnu.
// Do not edit; run: bindgen foreign-layouts.h
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

// --- Handles

/**
 * Layouts that attributes take from elsewhere: such a record is known by address alone, if it has bit-fields.
 *
 * `struct microsoft`: a handle.
 */
export class microsoft extends $.Handle<'struct microsoft'> {
  static override readonly cName = 'struct microsoft';

  static toC(value: microsoft | null, owner: string, name: string): bigint | null {
    const address = value instanceof microsoft ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(microsoft, value, owner, name);
  }
}

// --- Records

/** `struct plain`, 8 bytes */
export class plain extends $.Struct<'struct plain', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct plain', 8, 4, () => ({
      a: [$.char, 0],
      b: [$.int, 4],
    }));

  /** C: `char a` */
  get a(): number {
    return this.$view.getInt8(0);
  }

  set a(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct plain', 'a'));
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct plain', 'b'), true);
  }

  static toC(value: $.PointerTo<plain> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof plain ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(plain, value, owner, name);
  }
}

/** `struct own`, 4 bytes */
export class own extends $.Struct<'struct own', { a?: number; b?: number; c?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct own', 4, 4, () => ({
      a: [$.char, 0, 0, 3],
      b: [$.int, 0, 3, 5],
      c: [$.char, 1],
    }));

  /** C: `char a : 3` */
  get a(): number {
    return $.readSignedBits(this.$view, 0, 3);
  }

  set a(value: number) {
    $.writeBits(this.$view, 0, 3, $.toBits(value, 3, true, 'struct own', 'a'));
  }

  /** C: `int b : 5` */
  get b(): number {
    return $.readSignedBits(this.$view, 3, 5);
  }

  set b(value: number) {
    $.writeBits(this.$view, 3, 5, $.toBits(value, 5, true, 'struct own', 'b'));
  }

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(1);
  }

  set c(value: number) {
    this.$view.setInt8(1, $.toChar(value, 'struct own', 'c'));
  }

  static toC(value: $.PointerTo<own> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof own ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(own, value, owner, name);
  }
}

/** `struct little`, 4 bytes */
export class little extends $.Struct<'struct little', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct little', 4, 4, () => ({
      a: [$.int, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct little', 'a'), true);
  }

  static toC(value: $.PointerTo<little> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof little ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(little, value, owner, name);
  }
}

// --- Functions

const $takes = /* @__PURE__ */ $declare(takes, 'takes');

/**
 * C: `int takes(struct microsoft *m, struct own *o, struct little *l)`
 *
 * @see foreign-layouts.h:6
 */
export function takes(
  m: microsoft | null,
  o: $.PointerTo<own> | null,
  l: $.PointerTo<little> | null,
): number {
  const call = $takes.call ?? $takes.bind([$.int, { m: microsoft, o: $.pointer(own), l: $.pointer(little) }]);
  const result = call(microsoft.toC(m, 'takes', 'm'), own.toC(o, 'takes', 'o'), little.toC(l, 'takes', 'l'));
  $.keepAlive(o, l);
  return result;
}

// --- Not bound

// record microsoft (foreign-layouts.h:2): its bit-fields lie as 'ms_struct' has it, which is another system's way
