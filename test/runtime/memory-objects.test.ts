import { inspect } from 'node:util'
import * as $ from 'koffi-bindgen/runtime/generated'
import { describe, expect, it } from 'vitest'

class pair extends $.Struct<'struct pair', { a?: number; b?: number }> {
  static override readonly layout = $.layout('struct pair', 8, 4, () => ({ a: [$.int, 0], b: [$.int, 4] }))
  get a(): number {
    return this.$view.getInt32(0, true)
  }
  set a(value: number) {
    this.$view.setInt32(0, $.toInt(value, 'struct pair', 'a'), true)
  }
  get b(): number {
    return this.$view.getInt32(4, true)
  }
  set b(value: number) {
    this.$view.setInt32(4, $.toInt(value, 'struct pair', 'b'), true)
  }
}

describe('pointers', () => {
  const memory = Int32Array.of(1, 2, 3, 4)
  const pointer = $.pointerTo($.int, memory)

  it('count in objects', () => {
    expect(pointer.add(3).read()).toBe(4)
    expect(pointer.add(3).add(-2n).read()).toBe(2)
    expect(pointer.add(3).subtract(pointer)).toBe(3)
    expect(pointer.add(1).address - pointer.address).toBe(4n)
    expect(() => pointer.add(1.5)).toThrow(TypeError)
    expect(() => pointer.subtract($.pointerTo($.short, memory) as never)).toThrow(/must be a int \*/)
  })

  it('write checked values', () => {
    pointer.write(20, 1)
    expect(memory[1]).toBe(20)
    expect(() => pointer.write(2 ** 31)).toThrow(RangeError)
    expect(() => pointer.write('1' as never)).toThrow(TypeError)
  })

  it('of void have no size', () => {
    const anything = pointer.cast($.voidType)
    expect(() => anything.read(1)).toThrow(/void has no size/)
    expect(() => anything.read()).toThrow(/cast it/)
    expect(anything.equals(pointer)).toBe(true)
    expect(anything.cast($.int).read()).toBe(1)
  })

  it('to records read as views, to pointers as pointers', () => {
    const records = new $.CArray(pair, [new pair({ a: 1 }), new pair({ a: 2, b: 3 })])
    const first = $.pointerTo(pair, records)
    first.read(1)!.b = 30
    expect(records.at(1).b).toBe(30)
    const pointers = new $.CArray($.pointer(pair), [records.at(1), null])
    expect(pointers.at(0)!.a).toBe(2)
    expect(pointers.at(1)).toBe(null)
    const out = new $.Out($.pointer(pair), records.at(0))
    expect(out.value!.a).toBe(1)
  })

  it('say what they are', () => {
    expect(inspect(pointer)).toMatch(/^<int \* at 0x[0-9a-f]+>$/)
    expect(String($.pointerTo($.cstring, new $.Out($.cstring)))).toMatch(/^<const char \*\* at/)
    expect(() => new $.Pointer($.int, 0n)).toThrow(TypeError)
    expect(() => new $.Pointer($.int, 5 as never)).toThrow(TypeError)
  })

  it('view bytes without a copy', () => {
    const bytes = pointer.bytes(16)
    bytes[0] = 99
    expect(memory[0]).toBe(99)
    expect(() => pointer.bytes(-1)).toThrow(TypeError)
  })
})

describe('arrays', () => {
  it('hold what no typed array holds', () => {
    const flags = new $.CArray($.bool, [true, false, true])
    expect([...flags]).toEqual([true, false, true])
    flags.set(1, true)
    expect(flags.at(1)).toBe(true)
    expect(() => flags.at(3)).toThrow(RangeError)
    expect(() => flags.set(-1, true)).toThrow(RangeError)
    expect(() => flags.set(0, 1 as never)).toThrow(TypeError)
    expect(() => new $.CArray($.voidType, 1)).toThrow(/has no size/)
    expect(() => new $.CArray(pair, -1)).toThrow(RangeError)
  })

  it('of arrays are arrays of views', () => {
    const grid = new $.CArray($.arrayOf($.int, 3), [[1, 2, 3], [4]])
    expect([...grid].map((row) => [...row])).toEqual([
      [1, 2, 3],
      [4, 0, 0],
    ])
    grid.at(1)[2] = 6
    expect(grid.at(1)[2]).toBe(6)
    expect(() => grid.set(0, [1, 2, 3, 4])).toThrow(/has room for 3 elements/)
  })

  it('of text keep it', () => {
    const list = $.stringArray(['one', 'zwölf'])
    expect([...list]).toEqual(['one', 'zwölf', null])
    expect($.strings($.pointerTo($.cstring, list))).toEqual(['one', 'zwölf'])
  })
})

describe('records', () => {
  it('copy, compare and show', () => {
    const one = new pair({ a: 1, b: 2 })
    const two = $.copyRecord(one)
    expect($.equalRecords(one, two)).toBe(true)
    two.b = 3
    expect($.equalRecords(one, two)).toBe(false)
    expect(JSON.stringify(two)).toBe('{"a":1,"b":3}')
    expect(inspect(two)).toBe('pair { a: 1, b: 3 }')
    expect($.sizeOf(pair)).toBe(8)
    expect(() => new pair(5 as never)).toThrow(/must be an object of fields/)
  })
})

describe('bit-fields', () => {
  it('of every width and place read what was written, and leave their neighbours', () => {
    for (let width = 1; width <= 53; width++) {
      for (const first of [0, 1, 7, 13, 64]) {
        const view = new DataView(new ArrayBuffer(16))
        for (let i = 0; i < 16; i++) view.setUint8(i, 0xaa)
        const before = $.readBits(view, 0, Math.max(1, first))
        $.writeBits(view, first, width, 2 ** width - 1)
        expect($.readBits(view, first, width)).toBe(2 ** width - 1)
        $.writeBits(view, first, width, -1)
        expect($.readSignedBits(view, first, width)).toBe(-1)
        $.writeBits(view, first, width, 0)
        expect($.readBits(view, first, width)).toBe(0)
        if (first > 0) expect($.readBits(view, 0, first)).toBe(before)
        expect(view.getUint8(15)).toBe(0xaa)
      }
    }
  })

  it('wider than a number are bigints', () => {
    const view = new DataView(new ArrayBuffer(16))
    $.writeWideBits(view, 3, 60, $.toWideBits(2n ** 60n - 1n, 60, false, 'struct s', 'f'))
    expect($.readWideBits(view, 3, 60)).toBe(2n ** 60n - 1n)
    expect($.readWideSignedBits(view, 3, 60)).toBe(-1n)
    expect(() => $.toWideBits(2n ** 60n, 60, false, 'struct s', 'f')).toThrow(RangeError)
    expect(() => $.toBits(8, 3, false, 'struct s', 'f')).toThrow(/3 bits, from 0 to 7; got 8/)
  })
})

describe('64-bit fields', () => {
  it('are exact or refused', () => {
    const view = new DataView(new ArrayBuffer(8))
    for (const value of [0, -1, 2 ** 53 - 1, -(2 ** 53) + 1, 2 ** 32, -(2 ** 32)]) {
      $.writeInt64(view, 0, value, 'struct s', 'f')
      expect($.readInt64(view, 0, 'struct s', 'f')).toBe(value)
    }
    $.writeUint64(view, 0, 2n ** 64n - 1n, 'struct s', 'f')
    expect(() => $.readUint64(view, 0, 'struct s', 'f')).toThrow(
      /struct s\.f: 18446744073709551615 lies beyond/,
    )
    expect(() => $.writeInt64(view, 0, 2n ** 63n, 'struct s', 'f')).toThrow(RangeError)
    expect(() => $.writeInt64(view, 0, 1.5, 'struct s', 'f')).toThrow(RangeError)
  })
})

describe('errno', () => {
  it('has names, and becomes an error such as Node throws', () => {
    $.setErrno(13)
    expect($.errno()).toBe(13)
    expect($.errnoName(2)).toBe('ENOENT')
    expect($.errnoName(99999)).toBe(undefined)
    expect($.systemError('open', 2, '/nowhere')).toMatchObject({
      message: "ENOENT: no such file or directory, open '/nowhere'",
      code: 'ENOENT',
      errno: -2,
      syscall: 'open',
      path: '/nowhere',
    })
  })
})

describe('wide text', () => {
  it('goes there and back in three widths', () => {
    const text = 'größer 😀'
    expect($.readWideString($.pointerTo($.char16_t, $.utf16(text)))).toBe(text)
    expect($.readWideString($.pointerTo($.char32_t, $.utf32(text)))).toBe(text)
    expect($.readWideString($.pointerTo($.wchar_t, $.wide(text)))).toBe(text)
    expect($.readWideString($.pointerTo($.char16_t, $.utf16(text)), 3)).toBe('grö')
  })
})

describe('equal records', () => {
  class inner extends $.Struct<'struct inner', { tag?: number; value?: number }> {
    static override readonly layout = $.layout('struct inner', 8, 4, () => ({
      tag: [$.signedChar, 0],
      value: [$.int, 4],
    }))
  }
  class outer extends $.Struct {
    static override readonly layout = $.layout(
      'struct outer',
      28,
      1,
      () => ({
        // Packed bit-fields: their type reaches beyond the record.
        low: [$.unsignedLong, 0, 0, 3],
        high: [$.unsignedLong, 0, 3, 61],
        part: [inner, 8],
        list: [$.arrayOf(inner, 1), 16],
        last: [$.unsignedInt, 24, 192, 31],
        tail: [$.arrayOf($.short, 0), 28],
      }),
      2,
    )
  }
  const make = (length: number, change: (view: DataView) => void = () => {}): outer => {
    const made = new outer(undefined, length)
    change(made.$view)
    return made
  }

  it('have the same fields, whatever lies between them', () => {
    expect($.equalRecords(make(2), make(2))).toBe(true)
    const padding = [9, 10, 11, 17, 19]
    for (const byte of padding) {
      expect(
        $.equalRecords(
          make(2),
          make(2, (view) => view.setUint8(byte, 5)),
        ),
      ).toBe(true)
    }
    // The last bit belongs to no field.
    expect(
      $.equalRecords(
        make(2),
        make(2, (view) => view.setUint8(27, 0x80)),
      ),
    ).toBe(true)
  })

  it('differ in any bit of a field, in an element and in the length', () => {
    for (const byte of [0, 7, 8, 12, 16, 20, 24, 27, 28, 31]) {
      expect(
        $.equalRecords(
          make(2),
          make(2, (view) => view.setUint8(byte, 1)),
        ),
      ).toBe(false)
    }
    expect($.equalRecords(make(2), make(3))).toBe(false)
  })
})

describe('an out parameter', () => {
  it('of a record has its own copy', () => {
    const given = new pair({ a: 1, b: 2 })
    const out = new $.Out(pair, given)
    expect(out.value).not.toBe(given)
    $.pointerTo($.int, out).write(5, 1)
    expect([out.value.a, out.value.b, given.b]).toEqual([1, 5, 2])
  })

  it('of a pointer reads as a pointer, whatever was stored', () => {
    const record = new pair({ a: 3 })
    const out = new $.Out($.voidPointer, record as never)
    expect(out.value).toBeInstanceOf($.Pointer)
    expect(out.value?.cast($.int).read()).toBe(3)
    const pointer = new $.Out($.pointer(pair), $.pointerTo(pair, record))
    expect(pointer.value).toBeInstanceOf(pair)
  })

  it('in which C stores a record that the caller frees is one object, which freeing marks', () => {
    const out = new $.Out($.pointer(pair))
    const memory = $.library({ name: 'c', linux: ['libc.so.6'] })
      .load()
      .func('void *calloc(size_t, size_t)')(1, 8)
    new $.Pointer($.uint64_t, $.addressOf(out), out).write(memory as never)
    $.ownedOut(out, (() => undefined) as never)
    expect(out.value).toBe(out.value)
    $.freed(out.value, 'pair_free')
    expect(() => out.value?.a).toThrow('struct pair: this record was freed by pair_free')
    expect(() => $.toRecord(pair, out.value, 'pair_free', 'self')).toThrow(/was freed by pair_free/)
    $.ownedOut(new $.Out($.pointer(pair)), (() => undefined) as never)
  })
})

describe('small records of numbers', () => {
  class pair extends $.Struct<'struct pair', { a?: number; b?: number }> {
    declare a: number
    declare b: number
    static override readonly layout = $.layout('struct pair', 8, 4, () => ({ a: [$.int, 0], b: [$.int, 4] }))
  }
  class bytes extends $.Struct {
    static override readonly layout = $.layout('struct bytes', 4, 1, () => ({
      all: [$.arrayOf($.unsignedChar, 4), 0],
    }))
    get all(): Uint8Array {
      return $.readArray(this.$view, 0, $.unsignedChar, 4) as Uint8Array
    }
  }

  it('share memory that nobody can transfer away', () => {
    const [one, other] = [new pair(), new pair()]
    expect(one.$view.buffer).toBe(other.$view.buffer)
    const shown = $.pointerTo(pair, one).bytes(8)
    expect(shown.buffer).not.toBe(one.$view.buffer)
    shown[4] = 7
    expect(one.$view.getInt32(4, true)).toBe(7)
    expect(other.$view.getInt32(4, true)).toBe(0)
  })

  it('of which a part is seen as an array have memory of their own', () => {
    expect(new bytes().all.buffer.byteLength).toBe(4)
    expect($.fromValue(bytes, new DataView(new ArrayBuffer(4))).all.length).toBe(4)
  })
})
