import { describe, expect, it } from 'vitest'
import { emitJson } from '../../generator/emit/json.ts'
import type { FieldLayout, LayoutTable, RecordLayout } from '../../generator/layout/layout-table.ts'
import type { ConstantDeclaration, ConstantValue } from '../../generator/model/declarations.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType, FloatingType } from '../../generator/model/types.ts'
import type { Account } from '../../generator/plan/account/account.ts'
import { recordReference } from '../model/tags.ts'
import { at, record, unit } from '../select/unit.ts'

const int: CType = { kind: 'integer', name: 'int' }
const ref = (id: string): CType => recordReference(id)
const array = (element: CType, length: number): CType => ({ kind: 'array', element, length })

function dump(
  given: Partial<TranslationUnit>,
  layouts: Record<string, RecordLayout> = {},
  account: Account = { entries: [] },
) {
  const table: LayoutTable = { records: new Map(Object.entries(layouts)) }
  return JSON.parse(emitJson({ ...unit(), ...given }, table, account))
}

const layout = (size: number, fields: FieldLayout[]): RecordLayout => ({
  size,
  alignment: 4,
  fields,
  misaligned: false,
})

describe('emitJson', () => {
  it('writes the lists in the order of the format, empty ones too', () => {
    const lists = ['functions', 'records', 'enums', 'typedefs', 'constants', 'variables', 'skipped']
    expect(Object.keys(dump({}))).toEqual(['format', 'target', 'headers', ...lists])
  })

  it('puts records without a name inside the record that holds them', () => {
    const records = new Map([
      [
        'struct s',
        record('struct s', [
          [null, ref('anonymous 1')],
          ['pair', ref('anonymous 2')],
          ['row', array(ref('anonymous 3'), 2)],
        ]),
      ],
      ['anonymous 1', record('anonymous 1', [['x', int]])],
      ['anonymous 2', record('anonymous 2', [['y', int]])],
      [
        'anonymous 3',
        record('anonymous 3', [
          ['z', int],
          ['inner', array(ref('anonymous 4'), 3)],
        ]),
      ],
      ['anonymous 4', record('anonymous 4', [['w', int]])],
    ])
    const one = layout(4, [{ kind: 'field' as const, offset: 0, size: 4 }])
    const inner = layout(16, [
      { kind: 'field' as const, offset: 0, size: 4 },
      { kind: 'field' as const, offset: 4, size: 12 },
    ])
    const outer = layout(40, [
      { kind: 'field' as const, offset: 0, size: 4 },
      { kind: 'field' as const, offset: 4, size: 4 },
      { kind: 'field' as const, offset: 8, size: 32 },
    ])
    const layouts = {
      'struct s': outer,
      'anonymous 1': one,
      'anonymous 2': one,
      'anonymous 3': inner,
      'anonymous 4': one,
    }
    const [s, ...others] = dump({ records }, layouts).records
    expect(others).toEqual([])
    expect(s.fields).toMatchObject([
      {
        name: null,
        offset: 0,
        record: { kind: 'struct', type: null, fields: [{ name: 'x', type: 'int', offset: 0 }] },
      },
      { name: 'pair', type: null, offset: 4, record: { fields: [{ name: 'y' }] } },
      {
        name: 'row',
        type: '__typeof__(((struct s *)0)->row)',
        record: {
          size: 16,
          fields: [{ name: 'z' }, { name: 'inner', type: '__typeof__(((struct s *)0)->row[0].inner)' }],
        },
      },
    ])
    expect(s.fields[0]).not.toHaveProperty('type')
  })

  it('gives bit-fields their bits and leaves unnamed ones out', () => {
    const fields = record('struct b', [
      ['a', int],
      [null, int],
      ['c', int],
    ])
    const bits = [
      { kind: 'bit-field' as const, offset: 0, bitOffset: 0, bitWidth: 3 },
      { kind: 'bit-field' as const, offset: 0, bitOffset: 3, bitWidth: 2 },
      { kind: 'bit-field' as const, offset: 0, bitOffset: 5, bitWidth: 4 },
    ]
    const { records } = dump({ records: new Map([['struct b', fields]]) }, { 'struct b': layout(4, bits) })
    expect(records[0].fields).toEqual([
      { name: 'a', type: 'int', offset: 0, bitOffset: 0, bitWidth: 3 },
      { name: 'c', type: 'int', offset: 0, bitOffset: 5, bitWidth: 4 },
    ])
  })

  it('gives an incomplete record no size', () => {
    const { records } = dump({ records: new Map([['struct o', record('struct o', null)]]) })
    expect(records).toEqual([
      { kind: 'struct', type: 'struct o', complete: false, file: 'a.h', line: 1, comment: null },
    ])
  })

  it('tells whether a variable is const itself: a typedef as what it names, an array never', () => {
    const place = { location: at('a.h'), comment: null, attributes: {} }
    const constant: CType = { ...int, const: true }
    const typedef = (name: string, type: CType) =>
      [name, { kind: 'typedef' as const, name, type, alignment: null, ...place }] as const
    const typedefs = new Map([typedef('ints', array(constant, 2)), typedef('fixed', constant)])
    const types: CType[] = [
      { kind: 'typedef', name: 'fixed' },
      constant,
      { kind: 'typedef', name: 'ints' },
      { kind: 'pointer', pointee: constant },
    ]
    const variables = types.map((type, index) => {
      const name = `v${index}`
      return { ...place, kind: 'variable' as const, name, symbol: name, threadLocal: false, type }
    })
    const found = dump({ typedefs, variables }).variables.map((v: { const: boolean }) => v.const)
    expect(found).toEqual([true, true, false, false])
  })

  it('lists a constant object as the variable that it is, and no pointer', () => {
    const place = { location: at('a.h'), comment: null }
    const constant = (name: string, type: CType, value: ConstantValue): ConstantDeclaration => ({
      ...place,
      kind: 'constant',
      definedAs: 'macro',
      name,
      type,
      value,
    })
    const constants = [
      {
        ...constant('object', { ...int, const: true }, { kind: 'integer', value: 1n }),
        definedAs: 'object' as const,
      },
      constant('MACRO', int, { kind: 'integer', value: 1n }),
      constant('INVALID', { kind: 'pointer', pointee: int }, { kind: 'integer', value: -1n }),
      constant('CAST', { kind: 'pointer', pointee: int }, { kind: 'string', text: 'x', unitSize: 1 }),
    ]
    const { constants: macros, variables } = dump({ constants })
    expect(macros.map((c: { name: string }) => c.name)).toEqual(['MACRO'])
    expect(variables).toEqual([
      {
        name: 'object',
        symbol: 'object',
        type: 'const int',
        const: true,
        file: 'a.h',
        line: 1,
        comment: null,
      },
    ])
  })

  it.each<[string, ConstantValue, FloatingType['name']?]>([
    ['18446744073709551615', { kind: 'integer', value: 18446744073709551615n }],
    ['-1', { kind: 'character', value: -1n }],
    ['0.1', { kind: 'float', value: 0.1 }, 'double'],
    ['0.1', { kind: 'float', value: Math.fround(0.1) }, 'float'],
    ['0.10000000149011612', { kind: 'float', value: Math.fround(0.1) }, 'double'],
    ['1e+300', { kind: 'float', value: 1e300 }, 'double'],
    ['-0', { kind: 'float', value: -0 }, 'double'],
    ['-inf', { kind: 'float', value: Number.NEGATIVE_INFINITY }, 'double'],
    ['nan', { kind: 'float', value: Number.NaN }, 'float'],
    ['a\u0080', { kind: 'string', text: 'a\u0080', unitSize: 1 }],
  ])('writes the value %s', (text, value, floating) => {
    const plain = value.kind === 'string' ? array({ kind: 'integer', name: 'char' }, 3) : int
    const type: CType = floating === undefined ? plain : { kind: 'floating', name: floating }
    const constant: ConstantDeclaration = {
      kind: 'constant',
      definedAs: 'macro',
      name: 'C',
      type,
      value,
      location: at('a.h'),
      comment: null,
    }
    expect(dump({ constants: [constant] }).constants[0]).toMatchObject({ kind: value.kind, value: text })
  })
})
