// Made by bindgen 0.0.0 from extended-vectors.h for x86_64-linux-gnu.
// Do not edit; run: bindgen extended-vectors.h
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

/** `struct vertex`, 48 bytes */
export class vertex extends $.Struct<'struct vertex', {
    c?: number;
    position?: Float32Array;
    normal?: Int16Array;
    after?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct vertex', 48, 16, () => ({
      c: [$.char, 0],
      position: [$.vector($.float, 4), 16],
      normal: [$.vector($.short, 3), 32],
      after: [$.int, 40],
    }));

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(0);
  }

  set c(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct vertex', 'c'));
  }

  /** C: `float4 position` */
  get position(): Float32Array {
    return $.vector($.float, 4).readFrom(this.$view, 16, 'struct vertex');
  }

  set position(value: Float32Array) {
    $.vector($.float, 4).writeTo(this.$view, 16, value, 'struct vertex', 'position');
  }

  /** C: `short3 normal` */
  get normal(): Int16Array {
    return $.vector($.short, 3).readFrom(this.$view, 32, 'struct vertex');
  }

  set normal(value: Int16Array) {
    $.vector($.short, 3).writeTo(this.$view, 32, value, 'struct vertex', 'normal');
  }

  /** C: `int after` */
  get after(): number {
    return this.$view.getInt32(40, true);
  }

  set after(value: number) {
    this.$view.setInt32(40, $.toInt(value, 'struct vertex', 'after'), true);
  }

  static toC(value: $.PointerTo<vertex> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof vertex ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(vertex, value, owner, name);
  }
}

// --- Typedefs

/**
 * Clang's vectors by their length, which need not be a power of two.
 *
 * C: `typedef __attribute__((ext_vector_type(4))) float float4`
 *
 * @see extended-vectors.h:2
 */
export type float4 = Float32Array;
export const float4: $.CType<$.Vector<$.Float>> = /* @__PURE__ */ $.vector($.float, 4);

/**
 * C: `typedef __attribute__((ext_vector_type(3))) short short3`
 *
 * @see extended-vectors.h:3
 */
export type short3 = Int16Array;
export const short3: $.CType<$.Vector<$.Short>> = /* @__PURE__ */ $.vector($.short, 3);

// --- Functions

const $read_vertex = /* @__PURE__ */ $declare(read_vertex, 'read_vertex');

/**
 * C: `int read_vertex(const struct vertex *v)`
 *
 * @see extended-vectors.h:6
 */
export function read_vertex(v: $.PointerTo<vertex> | null): number {
  const call = $read_vertex.call ?? $read_vertex.bind([$.int, { v: $.pointer(vertex) }]);
  const result = call(vertex.toC(v, 'read_vertex', 'v'));
  $.keepAlive(v);
  return result;
}

// --- Not bound

// function scale (extended-vectors.h:5): result: Koffi has no type for __attribute__((ext_vector_type(4))) float
