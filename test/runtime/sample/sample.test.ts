import {
  CArray,
  Callback,
  callAsync,
  callAsyncWithErrno,
  copyRecord,
  cstring,
  double,
  equalRecords,
  errnoName,
  int,
  Out,
  pointerTo,
  stringArray,
  text,
  UserData,
} from 'koffi-bindgen/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import * as sample from './sample.ts'

let library: CompiledLibrary
beforeAll(() => {
  library = compileC('sample/sample.c', 'sample')
  sample.$library.use(library.path)
})
afterAll(() => library.remove())

describe('numbers', () => {
  it('pass and come back', () => {
    expect(sample.sample_add(2, 3)).toBe(5)
    expect(sample.sample_next(4294967294)).toBe(4294967295)
    expect(sample.sample_short(-32768)).toBe(-32768)
    expect(sample.sample_byte(255)).toBe(255)
    expect(sample.sample_negate(5n)).toBe(-5)
    expect(sample.sample_half(1)).toBe(0.5)
    expect(sample.sample_single(0.5)).toBe(0.5)
    expect(sample.sample_not(true)).toBe(false)
    expect(sample.sample_upper(97)).toBe(65)
    expect(sample.sample_color(sample.RED)).toBe(sample.GREEN)
  })
  it('are refused with function, parameter and type where C would wrap them', () => {
    expect(() => sample.sample_add(1.5, 2)).toThrow(
      new RangeError('sample_add: a must be an int, an integer from -2147483648 to 2147483647; got 1.5'),
    )
    expect(() => sample.sample_add('1' as never, 2)).toThrow(TypeError)
    expect(() => sample.sample_add(1, undefined as never)).toThrow(
      /sample_add: b must be an int.*got undefined/,
    )
    expect(() => sample.sample_byte(256)).toThrow(RangeError)
    expect(() => sample.sample_wide(-1)).toThrow(RangeError)
    expect(() => sample.sample_wide(2n ** 64n)).toThrow(RangeError)
  })
  it('of 64 bits that a number would round are refused as results', () => {
    expect(sample.sample_wide(2n ** 53n - 1n)).toBe(2 ** 53 - 1)
    expect(() => sample.sample_wide(2n ** 63n)).toThrow(/sample_wide: 9223372036854775808 lies beyond/)
  })
})

describe('text and memory', () => {
  it('pass', () => {
    expect(sample.sample_length('wörld')).toBe(6)
    expect(sample.sample_length(null)).toBe(0)
    expect(sample.sample_length(Buffer.from('abc\0'))).toBe(3)
    expect(sample.sample_greeting()).toBe('hello, wörld')
    const copy = sample.sample_duplicate('text')
    expect(copy?.text()).toBe('text')
    expect(sample.sample_length(copy)).toBe(4)
    sample.sample_free(copy)
    const bytes = new Uint8Array(4)
    sample.sample_fill(bytes, 7, 4)
    expect([...bytes]).toEqual([7, 7, 7, 7])
    expect(sample.sample_count(stringArray(['a', 'b']))).toBe(2)
    // A character beyond 16 bits is two of Windows' wchar_t.
    expect(sample.sample_wide_length('wörld😀')).toBe(process.platform === 'win32' ? 7 : 6)
  })
  it('text with a NUL character is refused', () => {
    expect(() => sample.sample_length('a\0b')).toThrow(/sample_length: text must be text without a NUL/)
    expect(() => sample.sample_length(Buffer.from('abc'))).toThrow(/bytes that end in a NUL/)
  })
})

describe('pointers', () => {
  it('out parameters', () => {
    const root = new Out(double)
    expect(sample.sample_root(9, root)).toBe(0)
    expect(root.value).toBe(3)
    const array = new Float64Array(1)
    sample.sample_root(16, array)
    expect(array[0]).toBe(4)
    expect(() => sample.sample_root(9, new Int32Array(2) as never)).toThrow(/root must be a double \*/)
    expect(sample.sample_root(-1, root)).toBe(-1)
    expect(errnoName()).toBe('EDOM')
    const name = new Out(cstring)
    sample.sample_name(name)
    expect(name.value).toBe('sample')
  })
  it('arrays', () => {
    expect(sample.sample_sum(Int32Array.of(1, 2, 3), 3)).toBe(6)
    expect(sample.sample_dot(Int32Array.of(1, 2, 3), Int32Array.of(4, 5, 6))).toBe(32)
    expect(() => sample.sample_dot(Int32Array.of(1, 2), null)).toThrow(/a must be at least 3 of int; got 2/)
    const a = new Out(int, 1)
    const b = new Out(int, 2)
    sample.sample_swap(a, b)
    expect([a.value, b.value]).toEqual([2, 1])
  })
})

describe('handles', () => {
  it('are freed once, and refused afterwards', () => {
    const c = sample.counter_create(5)!
    expect(sample.counter_increment(c, 2)).toBe(7)
    const gauge = sample.counter_gauge(c)
    expect(sample.gauge_read(gauge)).toBe(7)
    expect(() => sample.counter_increment(gauge as never, 1)).toThrow(
      /counter_increment: self must be a (struct )?counter \* or null; got <struct gauge \* at 0x/,
    )
    expect(() => sample.counter_increment(5 as never, 1)).toThrow(TypeError)
    sample.counter_destroy(c)
    expect(() => sample.counter_increment(c, 1)).toThrow(
      /^counter_increment: self is a (struct )?counter \* that was freed by counter_destroy$/,
    )
    expect(() => sample.counter_destroy(c)).toThrow(/freed by counter_destroy/)
    expect(c.address).toBe(0n)
  })
  it('come from out parameters and are disposed', () => {
    const out = new Out(sample.counter)
    expect(sample.counter_open(-1, out)).toBe(-1)
    expect(out.value).toBe(null)
    sample.counter_open(1, out)
    expect(out.value).toBe(out.value)
    const c = out.owned
    c[Symbol.dispose]()
    expect(c.freed).toBe(true)
    c[Symbol.dispose]()
  })
})

describe('records', () => {
  it('by value', () => {
    const middle = sample.sample_middle(new sample.point({ x: 1, y: 2 }), new sample.point({ x: 3, y: 6 }))
    expect(middle.toJSON()).toEqual({ x: 2, y: 4 })
    expect(sample.sample_variant(new sample.variant({ integer: 41 })).integer).toBe(42)
  })
  it('by pointer', () => {
    const place = new sample.point({ x: 1 })
    sample.sample_move(place, 1, 2)
    expect([place.x, place.y]).toEqual([2, 2])
    expect(sample.sample_origin()?.toJSON()).toEqual({ x: 0.5, y: -0.5 })
    const shape = new sample.rectangle({
      origin: { x: 1 },
      corners: [new sample.point({ x: 0, y: 0 }), new sample.point({ x: 2, y: 3 })],
      name: 'A',
      visible: 1,
      level: -3,
      serial: 1099511627775,
    })
    ;(shape.grid.at(1) as Int32Array)[2] = 9
    expect(sample.sample_area(shape)).toBe(2 * 3 * -3 + 1 + 9 + 1099511627775 + 65)
    expect(text(shape.name)).toBe('A')
    expect(shape.level).toBe(-3)
    expect(() => {
      shape.level = 16
    }).toThrow(/struct rectangle: level must be an integer of 5 bits/)
    const copy = copyRecord(shape)
    expect(equalRecords(copy, shape)).toBe(true)
    copy.origin.x = 2
    expect(shape.origin.x).toBe(1)
    expect(equalRecords(copy, shape)).toBe(false)
  })
  it('linked', () => {
    const list = new sample.node({
      value: 1,
      left: 2,
      next: new sample.node({ value: 3n, label: 'end', data: new Uint8Array(3) }),
    })
    expect(sample.sample_total(list)).toBe(6)
    expect(list.next?.label).toBe('end')
    const m = new sample.message({ length: 3, items: [1, 2, 3] }, 3)
    expect(sample.sample_message_sum(m)).toBe(6)
    const places = new CArray(sample.point, [new sample.point(), new sample.point({ x: 1, y: 1 })])
    expect(sample.sample_path(places, 2)).toBe(2)
  })
})

describe('functions', () => {
  it('callbacks', () => {
    const values = Int32Array.of(3, 1, 2)
    sample.sample_sort(values, 3, (a, b) => (a!.cast(int).read() as number) - (b!.cast(int).read() as number))
    expect([...values]).toEqual([1, 2, 3])
    sample.sample_sort(values, 3, sample.sample_comparison(true))
    expect([...values]).toEqual([3, 2, 1])
    const compare = sample.sample_comparison(false)!
    expect(
      compare(pointerTo(int, Int32Array.of(5)) as never, pointerTo(int, Int32Array.of(3)) as never),
    ).toBe(2)
    const seen: unknown[] = []
    const data = new UserData(seen)
    expect(
      sample.sample_visit((place, label, pointer) => {
        UserData.get<unknown[]>(pointer).push([place?.x, label])
        return 1
      }, data),
    ).toBe(3)
    expect(seen).toEqual([
      [1, 'first'],
      [3, 'second'],
      [5, null],
    ])
    expect(() =>
      sample.sample_visit(() => {
        throw new Error('stop')
      }, null),
    ).toThrow('stop')
    const events: number[] = []
    sample.sample_on_event((event) => void events.push(event), null)
    sample.sample_emit(4)
    const callback = new Callback(sample.sample_on_event_notify, (event) => void events.push(event * 2))
    sample.sample_on_event(callback, null)
    sample.sample_emit(4)
    callback[Symbol.dispose]()
    expect(() => sample.sample_emit(4)).toThrow(/disposed/)
    expect(events).toEqual([4, 8])
    expect(sample.sample_apply(new sample.operations({ apply: (x) => x + 1 }), 5)).toBe(6)
  })
  it('variadic', () => {
    expect(sample.sample_sum_all(2, int(4), int(5))).toBe(9)
    const buffer = Buffer.alloc(32)
    sample.sample_format(buffer, 32, '%d %.1f %s', int(4), double(1.5), 'x')
    expect(text(buffer)).toBe('4 1.5 x')
    expect(() => sample.sample_sum_all(1, 5 as never)).toThrow(/int\(5\)/)
  })
  it('variables', () => {
    expect(sample.sample_counter.value).toBe(7)
    sample.sample_counter.value = 8
    expect(sample.sample_counter.pointer.read()).toBe(8)
    expect(sample.sample_constant.value).toBe(2.5)
    expect(sample.sample_title.value).toBe('a title')
  })
  it('async', async () => {
    expect(await callAsync(sample.sample_add, [1, 2])).toBe(3)
    const root = new Out(double)
    const withErrno = callAsyncWithErrno(sample.sample_root, [-1, root])
    if (process.platform === 'win32') await expect(withErrno).rejects.toThrow(/on Windows the errno/)
    else expect(await withErrno).toEqual({ result: -1, errno: 33 })
    const all = await Promise.all(
      Array.from({ length: 2000 }, (_, i) => callAsync(sample.sample_add, [i, 1])),
    )
    expect(all[1999]).toBe(2000)
  })
})
