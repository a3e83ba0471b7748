import { describe, expect, it } from 'vitest'
import type { BoundType } from '../../generator/plan/types/bound-type.ts'
import { isSizedByNext, type NamedParameter } from '../../generator/plan/types/length-pairs.ts'

const integer: BoundType = { kind: 'integer', type: 'int', wide: false, bigint: false }
const bytes: BoundType = { kind: 'pointer', pointee: { kind: 'void' }, const: true }
const numbers: BoundType = { kind: 'pointer', pointee: integer, const: true }
const text: BoundType = { kind: 'string' }

const parameter = (name: string | null, type: BoundType, ...typedefs: string[]): NamedParameter => ({
  name,
  type,
  typedefs,
})

describe('A parameter that says how large the memory before it is', () => {
  it.each([
    ['buf', 'len'],
    ['_buffer', '_buffSize'],
    ['source', 'sourceLen'],
    ['data', 'dlen'],
    ['d', 'cnt'],
    ['zBlob', 'nByte'],
    ['ptr', 'num'],
    ['key', 'key_size'],
  ])('bytes %s, %s', (memory, size) => {
    expect(isSizedByNext(parameter(memory, bytes), parameter(size, integer), undefined)).toBe(true)
  })

  it.each([
    ['buffer', 'size'],
    ['string', 'length'],
    ['z', 'n'],
    ['zSql', 'nByte'],
  ])('text %s, %s', (memory, size) => {
    expect(isSizedByNext(parameter(memory, text), parameter(size, integer), undefined)).toBe(true)
  })

  it('size_t behind memory, neither with a name', () => {
    expect(isSizedByNext(parameter(null, bytes), parameter(null, integer, 'size_t'), undefined)).toBe(true)
    expect(isSizedByNext(parameter(null, bytes), parameter(null, integer), undefined)).toBe(false)
  })

  it.each([
    ['another name', parameter('buf', bytes), parameter('flags', integer)],
    ['a size of something else', parameter('handle', bytes), parameter('stack_size', integer)],
    ['text that ends in a NUL', parameter('filename', text), parameter('block_size', integer)],
    ['text whose name says so', parameter('path', text), parameter('len', integer)],
    ['a number of messages', parameter('msgid_plural', text), parameter('n', integer)],
    ['memory of larger elements', parameter('values', numbers), parameter('n', integer)],
    ['a pointer to a size', parameter('buf', bytes), parameter('len', numbers)],
    ['nothing', parameter('buf', bytes), undefined],
  ])('is not %s', (_, memory, next) => {
    expect(isSizedByNext(memory, next, undefined)).toBe(false)
  })

  it('is not the size of what text is copied to', () => {
    const before = parameter('dest', bytes)
    expect(isSizedByNext(parameter('src', text), parameter('size', integer), before)).toBe(false)
  })
})
