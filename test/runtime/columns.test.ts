import * as $ from 'koffi-bindgen/runtime/generated'
import { describe, expect, it } from 'vitest'

/** Any record: the classes that the generator writes have an accessor for each field. */
function record(size: number, fields: Record<string, readonly [type: $.CType<never>, offset: number]>) {
  class made extends $.Struct<'struct made'> {
    static override readonly layout = $.layout('struct made', size, 1, () => fields as never)
  }
  for (const [name, [type, offset]] of Object.entries(fields)) {
    Object.defineProperty(made.prototype, name, {
      get(this: made) {
        return type.readFrom(this.$view, offset, name)
      },
      set(this: made, value: unknown) {
        type.writeTo(this.$view, offset, value, name, name)
      },
    })
  }
  return made as unknown as new () => unknown
}

const kinds: readonly (readonly [type: unknown, values: readonly unknown[]])[] = [
  [$.signedChar, [-128, 0, 127]],
  [$.unsignedChar, [0, 200, 255]],
  [$.short, [-32768, 1, 32767]],
  [$.int, [-(2 ** 31), 5, 2 ** 31 - 1]],
  [$.unsignedInt, [0, 7, 2 ** 32 - 1]],
  [$.longLong, [-(2 ** 53) + 1, 0, 2 ** 53 - 1]],
  [$.float, [0.5, -1.25, 3]],
  [$.double, [1e300, -0.1, 5]],
  [$.bool, [true, false, true]],
]

describe('a column', () => {
  it.each([0, 1, 3, 8])(
    'is the field of each record, whatever its kind, %i bytes behind its place',
    (shift) => {
      for (const [type, values] of kinds) {
        const { size } = type as $.CType<unknown>
        const made = record(24 + shift, {
          before: [$.unsignedChar as never, 0],
          x: [type as never, 8 + shift],
        })
        const array = new $.CArray(made as never, 3) as $.CArray<{ x: never; before: number }>
        const column = array.column('x')
        values.forEach((value, index) => {
          column.set(index, value as never)
        })
        expect(column.toArray(), `${size}`).toEqual(values)
        expect([...array].map(({ x }) => x)).toEqual(values)
        expect(array.column('before').toArray()).toEqual([0, 0, 0])
        expect(values.map((_, index) => column.at(index))).toEqual(values)
      }
    },
  )

  const made = record(16, { x: [$.int as never, 4], y: [$.cstring as never, 8] })
  const array = new $.CArray(made as never, 4) as unknown as $.CArray<{ x: number; y: string | null }>

  it('refuses indices outside of it, and names that are no field', () => {
    const column = array.column('x')
    for (const index of [-1, 4, 0.25, 0.5, Number.NaN, 2 ** 32, '1' as never]) {
      expect(() => column.at(index), `${index}`).toThrow(RangeError)
      expect(() => column.set(index, 1), `${index}`).toThrow(RangeError)
    }
    for (const name of ['z', 'toString', '__proto__', '']) {
      expect(() => array.column(name as never), name).toThrow(/must be a field of struct made/)
    }
    expect(() => new $.CArray($.cstring, 2).column('length' as never)).toThrow(TypeError)
  })

  it('checks what it stores, and keeps text that it stored', () => {
    expect(() => array.column('x').set(0, 1.5)).toThrow(RangeError)
    array.column('y').set(2, 'text')
    expect(array.column('y').toArray()).toEqual([null, null, 'text', null])
  })

  it('of memory that was transferred away throws', () => {
    const memory = new ArrayBuffer(64)
    const moved = new $.CArray(made as never, new DataView(memory) as never) as unknown as typeof array
    const column = moved.column('x')
    structuredClone(memory, { transfer: [memory] })
    expect(() => column.at(0)).toThrow(TypeError)
  })
})
