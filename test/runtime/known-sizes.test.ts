import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { crc32 } from '../../bindings/zlib/index.ts'
import { type GeneratedModule, generateModule } from './generated-module.ts'

/** C writes so many bytes of anything. */
type Fill = (buffer: $.Memory | null, length: number) => number

const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
let fill: Fill
let dot: (a: $.PointerTo<$.Int>) => number
let random: (buffer: $.Memory | null, length: number, flags: number) => number
let groups: (count: number, list: $.PointerTo<$.UnsignedInt> | null) => number
beforeAll(async () => {
  const header = join(folder, 'known.h')
  writeFileSync(
    header,
    `typedef unsigned long size_t;
int getentropy(void *buffer, size_t length);
int atoi(const int a[static 3]);
long getrandom(void *buffer, size_t length, unsigned flags) __attribute__((access(write_only, 1, 2)));
int getgroups(int count, unsigned list[]) __attribute__((access(write_only, 2, 1)));
`,
  )
  const module = await generateModule<
    GeneratedModule<{
      getentropy: Fill
      atoi: typeof dot
      getrandom: typeof random
      getgroups: typeof groups
    }>
  >([header, '--lib', 'libc.so.6'])
  fill = module.getentropy
  dot = module.atoi
  random = module.getrandom
  groups = module.getgroups
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

class point extends $.Struct<'struct point', { x?: number; y?: number }> {
  static override readonly layout = $.layout('struct point', 8, 4, () => ({ x: [$.int, 0], y: [$.int, 4] }))
}

const memory = (): Record<string, { value: $.Memory; size: number }> => ({
  'a typed array': { value: new Int16Array(4), size: 8 },
  'room for a byte': { value: new $.Out($.unsignedChar), size: 1 },
  'an out parameter': { value: new $.Out($.double), size: 8 },
  'a record': { value: new point(), size: 8 },
  'an array of records': { value: new $.CArray(point, 3), size: 24 },
  'an element of an array, and those behind it': { value: new $.CArray(point, 3).at(1), size: 16 },
  'a pointer to an array': { value: $.pointerTo($.int, new Int32Array(5)), size: 20 },
  'a pointer into an array': { value: $.pointerTo($.int, new Int32Array(5)).add(2), size: 12 },
  'a pointer to a part of a buffer': {
    value: $.pointerTo($.int, new Uint8Array(40).subarray(16, 20)),
    size: 24,
  },
  'a pointer to a record': { value: $.pointerTo(point, new $.CArray(point, 2).at(0)), size: 16 },
})

describe('C is given no more bytes than there are', () => {
  test.each(Object.keys(memory()))('in %s', (name) => {
    const { value, size } = memory()[name]!
    expect(fill(value, size)).toBe(0)
    expect(() => fill(value, size + 1)).toThrow(
      new RangeError(`getentropy: buffer must be at least ${size + 1} bytes, as length says; got ${size}`),
    )
    expect(() => fill(value, 1 << 24)).toThrow(RangeError)
  })

  test('where there are none', () => {
    const bytes = 'memory of at least 4 bytes, as len says'
    expect(() => crc32(0, null, 4)).toThrow(new RangeError(`crc32: buf must be ${bytes}; got null`))
    expect(crc32(0, null, 0)).toBe(0)
  })

  test.each(['a call', 'a call on another thread'])(
    'where an attribute says that C writes: %s',
    async (way) => {
      const call = async (fn: $.AnyFunction, ...args: unknown[]): Promise<unknown> =>
        way === 'a call' ? fn(...(args as never[])) : $.callAsync(fn, args as never)
      const none = 'getrandom: buffer must be memory of at least 4 bytes, as length says; got null'
      await expect(call(random, null, 4, 0)).rejects.toThrow(new RangeError(none))
      // No bytes into no memory: systems differ in what they return, and it is theirs to say.
      expect([0, -1]).toContain(await call(random, null, 0, 0))
      expect(await call(random, new Uint8Array(4), 4, 0)).toBe(4)
      await expect(call(random, new Uint8Array(3), 4, 0)).rejects.toThrow(
        /at least 4 bytes, as length says; got 3/,
      )
      // Elements, counted by the parameter before them.
      const few = 'getgroups: list must be memory of at least 5 of unsigned int, as count says; got 4'
      await expect(call(groups, 5, new Uint32Array(4))).rejects.toThrow(new RangeError(few))
      await expect(call(groups, 5, null)).rejects.toThrow(
        /at least 5 of unsigned int, as count says; got null/,
      )
      const count = (await call(groups, 0, null)) as number
      expect(await call(groups, count, count === 0 ? null : new Uint32Array(count))).toBe(count)
    },
  )

  test('where the declaration says how many', () => {
    expect(() => dot(new $.Out($.int))).toThrow(RangeError)
    expect(() => dot($.pointerTo($.int, new Int32Array(2)))).toThrow(RangeError)
    expect(() => dot($.pointerTo($.int, new Int32Array(4)).add(2))).toThrow(RangeError)
    expect(dot($.pointerTo($.int, Int32Array.of(0x3731, 0, 0)))).toBe(17)
  })
})

describe('a pointer to JavaScript memory ends where that ends', () => {
  const array = Int32Array.of(1, 2, 3)
  const pointer = $.pointerTo($.int, array)

  test('when it is read and written', () => {
    expect(pointer.read(2)).toBe(3)
    expect(pointer.add(2).read(-1)).toBe(2)
    for (const outside of [3, -1, 1 << 20]) {
      expect(() => pointer.read(outside)).toThrow(RangeError)
      expect(() => pointer.write(5, outside)).toThrow(RangeError)
    }
    expect(() => pointer.cast($.double).read(1)).toThrow(/lie outside of the memory, which has 12 bytes/)
    expect([...array]).toEqual([1, 2, 3])
  })

  test('as bytes, and as text', () => {
    expect(pointer.bytes(12).length).toBe(12)
    expect(() => pointer.bytes(13)).toThrow(RangeError)
    const letters = $.pointerTo($.char, Uint8Array.of(104, 105))
    expect(() => letters.text()).toThrow(/no NUL/)
    expect(letters.text(2)).toBe('hi')
    expect(() => letters.text(3)).toThrow(RangeError)
    const wide = $.pointerTo($.char16_t, Uint16Array.of(104, 105))
    expect(() => $.readWideString(wide)).toThrow(/no zero/)
    expect(() => $.readWideString(wide, 3)).toThrow(RangeError)
    expect($.readWideString(wide, 2)).toBe('hi')
    expect($.readWideString($.pointerTo($.char16_t, Uint16Array.of(104, 105, 0, 7)))).toBe('hi')
  })
})
