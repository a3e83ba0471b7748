import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { arrayAt, callAsync, functionAt, made, Out, stringArray } from '../../../runtime/index.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { gc } from '../garbage.ts'
import { generateModule } from '../generated-module.ts'

// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
let c: any
let library: CompiledLibrary

/** Collects, and uses what was freed again. */
async function collect(): Promise<void> {
  for (let i = 0; i < 5; i++) {
    gc()
    await new Promise((resolve) => setTimeout(resolve, 2))
    for (let j = 0; j < 500; j++) c.copy_text('x'.repeat(j % 64))
  }
}

beforeAll(async () => {
  library = compileC('lent/lent.c', 'lent')
  const header = fileURLToPath(new URL('lent.h', import.meta.url))
  c = await generateModule([header, '--lib', library.path], {
    keptArguments: ['box_keep'],
    strings: { copy_text: { freedBy: 'free' }, copy_bytes: { freedBy: 'give_back' }, unit: 'utf16' },
  })
}, 60_000)
afterAll(() => library.remove())

describe('Arguments that C keeps', () => {
  it('behind the dots of a function on a handle live until they are set again, one for each number before', async () => {
    const box = c.box_new()
    c.box_set(box, 0, 'user=alice')
    c.box_set(box, 1, 'größer')
    c.box_set(box, 2, Buffer.from('bytes\0'))
    await collect()
    expect([0, 1, 2].map((option) => c.box_get(box, option))).toEqual(['user=alice', 'größer', 'bytes'])
    c.box_set(box, 0, 'user=bob')
    await collect()
    expect(c.box_get(box, 0)).toBe('user=bob')
    expect(() => c.box_set(box, 0, 'a\0b')).toThrow(
      'argument 1 after "..." must be text without a NUL character',
    )
    c.box_free(box)
  })

  it('by the configuration live as long as the handle that they were given with', async () => {
    const box = c.box_new()
    c.box_keep(box, 'kept text', Buffer.from('kept memory\0'))
    await collect()
    expect([c.box_kept(box), c.box_memory(box)]).toEqual(['kept text', 'kept memory'])
    c.box_keep(box, 'text again', 'memory as text')
    await collect()
    expect([c.box_kept(box), c.box_memory(box)]).toEqual(['text again', 'memory as text'])
    c.box_free(box)
  })

  it('live as long where the call is made on another thread, and no longer', async () => {
    const box = c.box_new()
    const give = async (): Promise<WeakRef<Buffer>> => {
      const memory = Buffer.alloc(64, 'kept memory\0')
      await callAsync(c.box_keep as never, [box, 'kept text', memory] as never)
      return new WeakRef(memory)
    }
    const weak = await give()
    await collect()
    expect([c.box_kept(box), c.box_memory(box)]).toEqual(['kept text', 'kept memory'])
    c.box_free(box)
    await collect()
    expect(weak.deref()).toBe(undefined)
  })

  it('are formatted at once where the header says so', () => {
    const box = c.box_new()
    expect(c.box_print(box, '%s-%s', 'a', 'b')).toBe(3)
    c.box_free(box)
  })

  it('end with a NULL where the header says so', () => {
    expect(c.count_all('one')).toBe(1)
    expect(c.count_all('one', 'two', 'three')).toBe(3)
    expect(c.count_all('one', 'two', null)).toBe(2)
  })
})

describe('Text that the caller frees', () => {
  it('is read, and freed by C’s free or by a function of the headers', () => {
    expect(c.copy_text('größer')).toBe('größer')
    expect(c.copy_text(null)).toBeNull()
    const before = c.given_back.value
    expect(c.copy_bytes('bytes')).toBe('bytes')
    expect(c.given_back.value).toBe(before + 1)
  })

  it('a pointer to a function takes all that passes for its parameters', () => {
    const before = c.given_back.value
    c.give_back.value(null)
    expect(c.given_back.value).toBe(before + 1)
  })
})

describe('Text of two bytes a character', () => {
  it('passes as text, by the configuration', () => {
    expect(c.unit_count('größer 😀')).toBe(9)
  })
})

describe('Variables of which only the place is known', () => {
  it('are text, pointers that read by index, and handles', () => {
    expect(c.version.value).toBe('1.2 größer')
    expect([0, 1, 2, 3].map((index) => c.primes.value.read(index))).toEqual([2, 3, 5, 7])
    expect(c.names.value.read(1).text()).toBe('two')
    expect(c.hidden_value(c.secret.value)).toBe(42)
    expect(c.secret.value).toBeInstanceOf(c.hidden)
  })
})

describe('Arrays', () => {
  it('of arrays of numbers take typed arrays', () => {
    expect(c.sum_pairs(Float64Array.of(1, 2, 3, 4), 2)).toBe(14)
    expect(() => c.sum_pairs(Float64Array.of(1, 2, 3), 2)).toThrow(
      'sum_pairs: pairs must be null or an array of at least one double[2], each of 2 numbers',
    )
    expect(() => c.sum_pairs(Float32Array.of(1, 2), 1)).toThrow(TypeError)
  })

  it('of records in C’s memory index from the record that a field reads as', () => {
    const path = c.path_make(4)
    const points = arrayAt(path.data, path.count) as Iterable<{ x: number; y: number }> & {
      at(i: number): { y: number }
    }
    expect([...points].map(({ y }) => y)).toEqual([0, 1, 4, 9])
    points.at(2).y = 77
    expect((arrayAt(path.data, 3) as typeof points).at(2).y).toBe(77)
    expect(() => points.at(4)).toThrow(RangeError)
    expect(() => arrayAt(path.data, -1)).toThrow('arrayAt: length must be a length; got -1')
    c.path_free(path)
  })

  it('of text pass as char **', () => {
    expect(c.count_strings(stringArray(['one', 'two']))).toBe(2)
  })
})

describe('An enum', () => {
  it('is a type that an Out has room for', () => {
    const out = new Out(c.color)
    c.color_get(1, out)
    expect(out.value).toBe(c.GREEN)
  })
})

describe('A function of a binding', () => {
  it('passes as C’s own function where it fits the type', () => {
    expect(c.is_hash_text(c.hash_text)).toBe(1)
    expect(c.apply(c.hash_text, 'abc')).toBe(c.hash_text('abc'))
  })

  it('and by way of JavaScript where it does not', () => {
    expect(c.apply(c.hash_long, 'abc')).toBe(c.hash_text('abc') + 1)
    expect(c.is_hash_text((key: unknown) => c.hash_text(key))).toBe(0)
  })

  it('is cast by functionAt', () => {
    expect(c.is_hash_text(functionAt(c.hash_function, c.hash_text))).toBe(1)
    expect(c.is_hash_text(functionAt(c.hash_function, c.hasher()))).toBe(1)
    expect((functionAt(c.hash_function, c.hash_long) as (key: unknown) => number)('abc')).toBe(
      c.hash_text('abc') + 1,
    )
    expect(() => functionAt(c.hash_function, () => 1)).toThrow(TypeError)
  })
})

describe('made', () => {
  const check = (status: number): void => {
    if (status !== 0) throw new Error(`failed: ${status}`)
  }

  it('returns what C stored', () => {
    const box = made(c.box, (out) => c.open_box(1, out), check)
    expect(box).toBeInstanceOf(c.box)
    c.box_free(box)
    const [first, message] = made([c.box, c.names.type ?? c.box] as never, (one: never) =>
      c.open_box(1, one),
    ) as unknown[]
    expect(first).toBeInstanceOf(c.box)
    expect(message).toBeNull()
  })

  it('throws what the check throws, and where C stored NULL', () => {
    expect(() => made(c.box, (out) => c.open_box(0, out), check)).toThrow('failed: -7')
    expect(() => made(c.box, (out) => c.open_box(0, out))).toThrow(
      'made: C stored NULL, no box *; the call returned -7',
    )
  })
})

describe('A typedef of void *', () => {
  it('is a class, whose handles come from C and go back', () => {
    const slot = c.slot_open(7)
    expect(slot).toBeInstanceOf(c.slot)
    expect(c.slot_number(slot)).toBe(7)
    expect(() => c.slot_number(Buffer.alloc(8))).toThrow(TypeError)
    expect(c.slot_number(c.slot.cast(slot))).toBe(7)
  })
})
