// Made by bindgen 0.0.0 from typedefs.h for x86_64-linux-gnu.
// Do not edit; run: bindgen typedefs.h
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

/** `toggle` */
export type toggle = typeof off | typeof on | (number & {});
export const toggle: $.Callable<$.UnsignedInt> = /* @__PURE__ */ $.alias('toggle', $.unsignedInt);
export const off = 0;
export const on = 1;

// --- Records

/** `node`, 16 bytes */
export class node extends $.Struct<'node', { next?: $.PointerTo<node> | null; value?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('node', 16, 8, () => ({
      next: [$.pointer(node), 0],
      value: [$.int, 8],
    }));

  /** C: `node *next` */
  get next(): node | null {
    return $.readRecord(this.$view, 0, node);
  }

  set next(value: $.PointerTo<node> | null) {
    $.writePointer(this.$view, 0, node, value, 'node', 'next');
  }

  /** C: `top value` */
  get value(): number {
    return this.$view.getInt32(8, true);
  }

  set value(value: number) {
    this.$view.setInt32(8, $.toInt(value, 'node', 'value'), true);
  }

  static toC(value: $.PointerTo<node> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof node ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(node, value, owner, name);
  }
}

/** `point`, 8 bytes */
export class point extends $.Struct<'point', { x?: number; y?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('point', 8, 4, () => ({
      x: [$.int, 0],
      y: [$.int, 4],
    }));

  /** C: `int x` */
  get x(): number {
    return this.$view.getInt32(0, true);
  }

  set x(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'point', 'x'), true);
  }

  /** C: `int y` */
  get y(): number {
    return this.$view.getInt32(4, true);
  }

  set y(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'point', 'y'), true);
  }

  static toC(value: $.PointerTo<point> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof point ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(point, value, owner, name);
  }
}

/** `number`, 4 bytes */
export class union_number extends $.Union<'number', { i?: number; f?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('number', 4, 4, () => ({
      i: [$.int, 0],
      f: [$.float, 0],
    }));

  /** C: `int i` */
  get i(): number {
    return this.$view.getInt32(0, true);
  }

  set i(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'number', 'i'), true);
  }

  /** C: `float f` */
  get f(): number {
    return this.$view.getFloat32(0, true);
  }

  set f(value: number) {
    this.$view.setFloat32(0, $.toFloat(value, 'number', 'f'), true);
  }

  static toC(value: $.PointerTo<union_number> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof union_number ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(union_number, value, owner, name);
  }
}

// --- Typedefs

/**
 * Typedef chains; a redeclaration of the same type is no error (C11).
 *
 * C: `typedef int base`
 *
 * @see typedefs.h:2
 */
export type base = number;
export const base: $.Callable<$.Int> = /* @__PURE__ */ $.alias('base', $.int);

/**
 * C: `typedef base middle`
 *
 * @see typedefs.h:3
 */
export type middle = number;
export const middle: $.Callable<$.Int> = /* @__PURE__ */ $.alias('middle', $.int);

/**
 * C: `typedef middle top`
 *
 * @see typedefs.h:4
 */
export type top = number;
export const top: $.Callable<$.Int> = /* @__PURE__ */ $.alias('top', $.int);

/**
 * C: `typedef middle *top_pointer`
 *
 * @see typedefs.h:4
 */
export type top_pointer = $.Pointer<$.Int>;
export const top_pointer: $.CType<$.Pointer<$.Int>> = /* @__PURE__ */ $.pointer($.int);

/**
 * C: `typedef middle top_array[4]`
 *
 * @see typedefs.h:4
 */
export type top_array = Int32Array;
export const top_array: $.CType<$.ArrayOf<$.Int>> = /* @__PURE__ */ $.arrayOf($.int, 4);

/**
 * C: `typedef const middle constant`
 *
 * @see typedefs.h:6
 */
export type constant = number;
export const constant: $.Callable<$.Int> = /* @__PURE__ */ $.alias('constant', $.int);

/**
 * C: `typedef struct node *node_pointer`
 *
 * @see typedefs.h:8
 */
export type node_pointer = node;
export const node_pointer: $.CType<$.RecordPointer<node>> = /* @__PURE__ */ $.pointer(node);

/**
 * C: `typedef point points[2]`
 *
 * @see typedefs.h:10
 */
export type points = $.CArray<point>;
export const points: $.CType<$.ArrayOf<point>> = /* @__PURE__ */ $.arrayOf(point, 2);

/**
 * C: `typedef unsigned int unsigned_only`
 *
 * @see typedefs.h:13
 */
export type unsigned_only = number;
export const unsigned_only: $.Callable<$.UnsignedInt> = /* @__PURE__ */
  $.alias('unsigned_only', $.unsignedInt);

/**
 * C: `typedef unsigned long reordered`
 *
 * @see typedefs.h:14
 */
export type reordered = number;
export const reordered: $.Callable<$.UnsignedLong> = /* @__PURE__ */ $.alias('reordered', $.unsignedLong);

/**
 * C: `typedef int strange_order`
 *
 * @see typedefs.h:15
 */
export type strange_order = number;
export const strange_order: $.Callable<$.Int> = /* @__PURE__ */ $.alias('strange_order', $.int);

// --- Functions

const $use = /* @__PURE__ */ $declare(use, 'use', { lasting: { given: [0, 1, 4], records: [3] } });

/**
 * C: `top use(top_pointer p, middle *a, constant c, node_pointer n, points *ps, number v, toggle t)`
 *
 * @see typedefs.h:16
 */
export function use(
  p: $.PointerTo<$.Int> | null,
  a: $.PointerTo<$.Int> | null,
  c: number,
  n: $.PointerTo<node> | null,
  ps: $.PointerTo<$.ArrayOf<point>> | null,
  v: union_number,
  t: toggle,
): number {
  const call =
    $use.call ??
      $use.bind([
        $.int,
        {
          p: $.pointer($.int),
          a: $.pointer($.int),
          c: $.int,
          n: $.pointer(node),
          ps: $.pointer($.arrayOf(point, 2)),
          v: union_number,
          t: $.unsignedInt,
        },
      ]);
  const result = call(
    $.toPointer($.int, p, 'use', 'p'),
    $.toArray($.int, 4, a, 'use', 'a'),
    $.toInt(c, 'use', 'c'),
    node.toC(n, 'use', 'n'),
    $.toPointer($.arrayOf(point, 2), ps, 'use', 'ps'),
    $.toValue(union_number, v, 'use', 'v'),
    $.toUnsignedInt(t, 'use', 't'),
  );
  $.keepAlive(p, a, n, ps);
  $.keepAlive(v);
  $.lastingWith(n, 'use', [p, a, ps], []);
  return result;
}
