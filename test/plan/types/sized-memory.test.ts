import { describe, expect, it } from 'vitest'
import { layOut } from '../../../generator/layout/lay-out.ts'
import { plan } from '../../../generator/plan/plan.ts'
import { defaultPlanOptions, type PlanOptions } from '../../../generator/plan/plan-options.ts'
import type { BoundType } from '../../../generator/plan/types/bound-type.ts'
import {
  isSizedByNext,
  type NamedParameter,
  sizedByNext,
  sizesOf,
} from '../../../generator/plan/types/length-pairs.ts'
import { targets } from '../../../generator/target/targets.ts'
import { analyzed } from '../../analyze/analyzed.ts'

const integer: BoundType = { kind: 'integer', type: 'int', wide: false, comesAs: 'number' }
const bytes: BoundType = { kind: 'pointer', pointee: { kind: 'void' }, const: true }
const numbers: BoundType = { kind: 'pointer', pointee: integer, const: true }
const text: BoundType = { kind: 'string' }

const parameter = (name: string | null, type: BoundType, ...typedefs: string[]): NamedParameter => ({
  name,
  type,
  typedefs,
})

describe('A parameter that says how large the memory before it is', () => {
  it('does not count what is no byte', () => {
    const size = parameter('size', integer, 'size_t')
    const at = (...parameters: NamedParameter[]) => sizesOf(parameters, false).map((each) => each !== null)
    // A typedef of the number, or of `void *`, says that it counts something else.
    expect(at(parameter('buffer', bytes), parameter('size', integer, 'snd_pcm_uframes_t'))).toEqual([
      false,
      false,
    ])
    expect(at(parameter('in', bytes, 'soxr_in_t'), parameter('ilen', integer, 'size_t'))).toEqual([
      false,
      false,
    ])
    expect(at(parameter('in', bytes, 'soxr_in_t'), parameter('inbytes', integer))).toEqual([true, false])
    expect(at(parameter('data', bytes, 'gconstpointer'), parameter('len', integer))).toEqual([true, false])
    // Documentation does.
    expect(at(parameter('buf', bytes), { ...parameter('len', integer), isOtherUnit: true })).toEqual([
      false,
      false,
    ])
    // It is the size of one of several.
    expect(at(parameter('ptr', bytes), size, parameter('nmemb', integer))).toEqual([false, false, false])
    expect(at(parameter('ptr', bytes), size, parameter('flags', integer))).toEqual([true, false, false])
  })

  it('is not the byte that memory is filled with', () => {
    expect(isSizedByNext(parameter('memory', bytes), parameter('byte', integer), undefined)).toBe(false)
  })

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

  it.each([
    ['data', 'max_data_bytes'],
    ['packet', 'max_packet_len'],
  ])('what fits into it: %s, %s', (memory, size) => {
    expect(isSizedByNext(parameter(memory, bytes), parameter(size, integer), undefined)).toBe(true)
  })

  it('one of two buffers does not tell that of the other, which the caller has to say', () => {
    const optional = (...named: NamedParameter[]) => sizesOf(named, false).map((size) => size?.isOptional)
    const len = parameter('len', integer)
    expect(optional(parameter('b1_', bytes), parameter('b2_', bytes), len)).toEqual([
      undefined,
      false,
      undefined,
    ])
    expect(optional(parameter('ctx', bytes), parameter('data', bytes), len)).toEqual([
      undefined,
      true,
      undefined,
    ])
    expect(optional(parameter('out', bytes), parameter('in', bytes), parameter('inlen', integer))).toEqual([
      undefined,
      true,
      undefined,
    ])
  })

  it('a capacity is one', () => {
    expect(isSizedByNext(parameter('dst', bytes), parameter('dstCapacity', integer), undefined)).toBe(true)
  })

  it('that of text behind memory is the memory’s, unless it is called after the text', () => {
    const out = parameter('out', bytes)
    expect(isSizedByNext(parameter('src', text), parameter('size', integer), out)).toBe(false)
    expect(isSizedByNext(parameter('passwd', text), parameter('passwdlen', integer), out)).toBe(true)
  })

  it.each([
    ['text', 'len', false, true],
    ['buffer', 'size', false, true],
    ['key', 'key_size', false, true],
    ['zSql', 'nByte', true, true],
    ['s', 'n', true, false],
    ['label', 'size', true, false],
  ])('of text %s, %s is a limit: %s, may be left out: %s', (name, size, isLimit, isOptional) => {
    expect(sizedByNext(parameter(name, text), parameter(size, integer), undefined)).toEqual({
      isLimit,
      isOptional,
    })
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

describe('A field of text whose length another field says', () => {
  const fieldsOf = (header: string, strings: PlanOptions['strings'] = {}): Record<string, string> => {
    const { unit } = analyzed(header)
    const layouts = layOut(unit, targets[unit.target])
    const [module] = plan(unit, layouts, { ...defaultPlanOptions, strings }).modules
    const records = module!.declarations.filter((declaration) => declaration.kind === 'record')
    return Object.fromEntries(
      records.flatMap(({ fields }) => fields.map(({ name, type }) => [name, type.kind])),
    )
  }

  it.each([
    'struct s { const char *content; int flags; unsigned long content_len; };',
    'struct s { unsigned content_length; const char *content; };',
    'struct s { const char *content; unsigned long size; };',
    'struct s { int n; union { struct { const char *content; int len; }; int other; }; };',
  ])('may have no NUL, so it is a pointer: %s', (header) => {
    expect(fieldsOf(header).content).toBe('pointer')
  })

  it.each([
    'struct s { const char *content; int flags; unsigned long name_len; };',
    'struct s { const char *content; const char *content_len; };',
    'struct s { const char *content; int count; };',
  ])('and is text where none does: %s', (header) => {
    expect(fieldsOf(header).content).toBe('string')
  })

  it('and where the configuration says so', () => {
    const header = 'struct s { const char *content; int content_len; };'
    expect(fieldsOf(header, { 's.content': 'string' }).content).toBe('string')
  })
})
