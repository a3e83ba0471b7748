// Made by bindgen 0.0.0 from deep-nesting.h for x86_64-linux-gnu.
// Do not edit; run: bindgen deep-nesting.h
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

// --- Constants

export const DEEP = 13;

// --- Records

/**
 * Deeply nested records and expressions.
 *
 * `struct a`, 32 bytes
 */
export class a extends $.Struct<'struct a', { b?: $.RecordInput<b> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct a', 32, 4, () => ({
      b: [b, 0],
    }));

  /** C: `struct b b` */
  get b(): b {
    return $.readNested(this.$view, 0, b);
  }

  set b(value: $.RecordInput<b>) {
    $.writeNested(this.$view, 0, b, value, 'struct a', 'b');
  }

  static toC(value: $.PointerTo<a> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof a ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(a, value, owner, name);
  }
}

/** `struct b`, 32 bytes */
export class b extends $.Struct<'struct b', { c?: $.RecordInput<c> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct b', 32, 4, () => ({
      c: [c, 0],
    }));

  /** C: `struct c c` */
  get c(): c {
    return $.readNested(this.$view, 0, c);
  }

  set c(value: $.RecordInput<c>) {
    $.writeNested(this.$view, 0, c, value, 'struct b', 'c');
  }

  static toC(value: $.PointerTo<b> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof b ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(b, value, owner, name);
  }
}

/** `struct c`, 32 bytes */
export class c extends $.Struct<'struct c', { d?: $.ArrayInput<d> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct c', 32, 4, () => ({
      d: [$.arrayOf(d, 2), 0],
    }));

  /** C: `struct d d[2]` */
  get d(): $.CArray<d> {
    return $.readElements(this.$view, 0, d, 2);
  }

  set d(value: $.ArrayInput<d>) {
    $.writeArray(this.$view, 0, d, 2, value, 'struct c', 'd');
  }

  static toC(value: $.PointerTo<c> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof c ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(c, value, owner, name);
  }
}

/** `struct d`, 16 bytes */
export class d extends $.Struct<'struct d', { e?: $.ArrayInput<$.ArrayOf<$.Int>> }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct d', 16, 4, () => ({
      e: [$.arrayOf($.arrayOf($.int, 2), 2), 0],
    }));

  /** C: `int e[2][2]` */
  get e(): $.CArray<$.ArrayOf<$.Int>> {
    return $.readElements(this.$view, 0, $.arrayOf($.int, 2), 2);
  }

  set e(value: $.ArrayInput<$.ArrayOf<$.Int>>) {
    $.writeArray(this.$view, 0, $.arrayOf($.int, 2), 2, value, 'struct d', 'e');
  }

  static toC(value: $.PointerTo<d> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof d ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(d, value, owner, name);
  }
}

// --- Function types

/** The type of `layers`. C: `int (*)(void)` */
export type layers_function___ = () => number;
export const layers_function___: $.FunctionType<layers_function___> = /* @__PURE__ */
  $.functionType('int (*)(void)', () => [$.int, {}]);

/** The type of `layers`. C: `int (*(*)(void))(void)` */
export type layers_function__ = () => $.FunctionInput<layers_function___> | null;
export const layers_function__: $.FunctionType<layers_function__> = /* @__PURE__ */
  $.functionType('int (*(*)(void))(void)', () => [layers_function___, {}]);

/** The type of `layers`. C: `int (*(*(*)(void))(void))(void)` */
export type layers_function_ = () => $.FunctionInput<layers_function__> | null;
export const layers_function_: $.FunctionType<layers_function_> = /* @__PURE__ */
  $.functionType('int (*(*(*)(void))(void))(void)', () => [layers_function__, {}]);

/** The type of `layers`. C: `int (*(*(*(*)(void))(void))(void))(void)` */
export type layers_function = () => $.FunctionInput<layers_function_> | null;
export const layers_function: $.FunctionType<layers_function> = /* @__PURE__ */
  $.functionType('int (*(*(*(*)(void))(void))(void))(void)', () => [layers_function_, {}]);

// --- Typedefs

/**
 * C: `typedef int ********eight`
 *
 * @see deep-nesting.h:4
 */
export type eight = $.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Int>>>>>>>>;
export const eight: $.CType<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Pointer<$.Int>>>>>>>>> = /* @__PURE__ */
  $.pointer($.pointer($.pointer($.pointer($.pointer($.pointer($.pointer($.pointer($.int))))))));

// --- Variables

/**
 * C: `extern int (*(*(*(*layers)(void))(void))(void))(void)`
 *
 * @see deep-nesting.h:5
 */
export const layers: $.Variable<$.FunctionPointer<layers_function>> = /* @__PURE__ */
  $library.variable('layers', () => layers_function);
