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
export class vertex extends $.Struct<'struct vertex', { c?: number; after?: number }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $.layout('struct vertex', 48, 16, () => ({
      c: [$.char, 0],
      after: [$.int, 40],
    }));

  /** C: `char c` */
  get c(): number {
    return this.$view.getInt8(0);
  }

  set c(value: number) {
    this.$view.setInt8(0, $.toChar(value, 'struct vertex', 'c'));
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

// --- Functions

const $read_vertex = /* @__PURE__ */
  $declare(read_vertex, 'read_vertex', () => [$.int, { v: $.pointer(vertex) }]);

/**
 * C: `int read_vertex(const struct vertex *v)`
 *
 * @see extended-vectors.h:6
 */
export function read_vertex(v: $.PointerTo<vertex> | null): number {
  const call = $read_vertex.call ?? $read_vertex.bind();
  const result = call(vertex.toC(v, 'read_vertex', 'v'));
  $.keepAlive(v);
  return result;
}

// --- Not bound

// function scale (extended-vectors.h:5): result: Koffi has no type for __attribute__((ext_vector_type(4))) float
// field struct vertex.position (extended-vectors.h:4): Koffi has no type for __attribute__((ext_vector_type(4))) float
// field struct vertex.normal (extended-vectors.h:4): Koffi has no type for __attribute__((ext_vector_type(3))) short
// typedef float4 (extended-vectors.h:2): Koffi has no type for __attribute__((ext_vector_type(4))) float
// typedef short3 (extended-vectors.h:3): Koffi has no type for __attribute__((ext_vector_type(3))) short
