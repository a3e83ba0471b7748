// Made by bindgen 0.0.0 from nested-records.h for x86_64-linux-gnu.
// Do not edit; run: bindgen nested-records.h
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

// --- Enums

/** `enum kind` */
export type kind = typeof small | typeof large | (number & {});
export const kind: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('enum kind', $.unsignedInt);
export const small = 0;
export const large = 1;

// --- Records

/**
 * A tag declared inside a record is visible outside of it: C has no scope there.
 *
 * `struct outer`, 32 bytes
 */
export class outer extends $.Struct<'struct outer', {
    one?: $.RecordInput<inner>;
    many?: $.PointerTo<inner> | null;
    kind?: kind;
    box?: $.RecordInput<box>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct outer', 32, 8, () => ({
      one: [inner, 0],
      many: [$.pointer(inner), 8],
      kind: [$.unsignedInt, 16],
      box: [box, 20],
    }));

  /** C: `struct inner one` */
  get one(): inner {
    return $.readNested(this.$view, 0, inner);
  }

  set one(value: $.RecordInput<inner>) {
    $.writeNested(this.$view, 0, inner, value, 'struct outer', 'one');
  }

  /** C: `struct inner *many` */
  get many(): inner | null {
    return $.readRecord(this.$view, 8, inner);
  }

  set many(value: $.PointerTo<inner> | null) {
    $.writePointer(this.$view, 8, inner, value, 'struct outer', 'many');
  }

  /** C: `enum kind kind` */
  get kind(): kind {
    return this.$view.getUint32(16, true);
  }

  set kind(value: kind) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'struct outer', 'kind'), true);
  }

  /** C: `union box box` */
  get box(): box {
    return $.readNested(this.$view, 20, box);
  }

  set box(value: $.RecordInput<box>) {
    $.writeNested(this.$view, 20, box, value, 'struct outer', 'box');
  }

  static toC(value: $.PointerTo<outer> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof outer ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(outer, value, owner, name);
  }
}

/** `struct inner`, 4 bytes */
export class inner extends $.Struct<'struct inner', { a?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct inner', 4, 4, () => ({
      a: [$.int, 0],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct inner', 'a'), true);
  }

  static toC(value: $.PointerTo<inner> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof inner ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(inner, value, owner, name);
  }
}

/** `union box`, 8 bytes */
export class box extends $.Union<'union box', { in?: $.RecordInput<inner>; raw?: $.ArrayInput<$.Char> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('union box', 8, 4, () => ({
      in: [inner, 0],
      raw: [$.arrayOf($.char, 8), 0],
    }));

  /** C: `struct inner in` */
  get in(): inner {
    return $.readNested(this.$view, 0, inner);
  }

  set in(value: $.RecordInput<inner>) {
    $.writeNested(this.$view, 0, inner, value, 'union box', 'in');
  }

  /** C: `char raw[8]` */
  get raw(): Uint8Array {
    return $.readArray(this.$view, 0, $.char, 8);
  }

  set raw(value: $.ArrayInput<$.Char>) {
    $.writeArray(this.$view, 0, $.char, 8, value, 'union box', 'raw');
  }

  static toC(value: $.PointerTo<box> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof box ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(box, value, owner, name);
  }
}

/** `struct empty_declaration`, 8 bytes */
export class empty_declaration extends $.Struct<'struct empty_declaration', { a?: number; b?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct empty_declaration', 8, 4, () => ({
      a: [$.int, 0],
      b: [$.int, 4],
    }));

  /** C: `int a` */
  get a(): number {
    return this.$view.getInt32(0, true);
  }

  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct empty_declaration', 'a'), true);
  }

  /** C: `int b` */
  get b(): number {
    return this.$view.getInt32(4, true);
  }

  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct empty_declaration', 'b'), true);
  }

  static toC(value: $.PointerTo<empty_declaration> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof empty_declaration ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(empty_declaration, value, owner, name);
  }
}

// --- Functions

const $use = /* @__PURE__ */ $declare(use, 'use');

/**
 * C: `struct inner use(struct outer *o, enum kind k, union box b)`
 *
 * @see nested-records.h:7
 */
export function use(o: $.PointerTo<outer> | null, k: kind, b: box): inner {
  const call = $use.call ?? $use.bind([inner, { o: $.pointer(outer), k: $.unsignedInt, b: box }]);
  const result = call(
    outer.toC(o, 'use', 'o'),
    $.toUnsignedInt(k, 'use', 'k'),
    $.toValue(box, b, 'use', 'b'),
  );
  $.keepAlive(o, b);
  return $.fromValue(inner, result);
}
