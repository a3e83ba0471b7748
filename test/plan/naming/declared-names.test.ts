import { describe, expect, it } from 'vitest'
import type { EnumDeclaration } from '../../../generator/model/declarations.ts'
import { nameDeclarations } from '../../../generator/plan/naming/declared-names.ts'
import { identifier, parameterNames } from '../../../generator/plan/naming/names.ts'
import { recordReference } from '../../model/tags.ts'
import { func, int, location, pointer, record, struct, typedef, unit } from '../unit-builder.ts'

const options = { renames: {}, stripPrefixes: [] }

describe('names of declarations', () => {
  it('gives a struct tag and a function of one name two names', () => {
    const names = nameDeclarations(
      unit({ functions: [func('stat', int)], records: [record('stat', []), record('tm', [])] }),
      options,
    )
    expect(names.functions.get('stat')).toBe('stat')
    expect(names.records.get('struct stat')).toBe('struct_stat')
    expect(names.records.get('struct tm')).toBe('tm')
  })

  it('prefers the typedef that names a record', () => {
    const names = nameDeclarations(
      unit({
        records: [record('z_stream_s', [], { typedefName: 'z_stream' })],
        typedefs: [
          typedef('z_stream', struct('z_stream_s')),
          typedef('z_streamp', pointer(struct('z_stream_s'))),
        ],
      }),
      options,
    )
    expect(names.records.get('struct z_stream_s')).toBe('z_stream')
    expect([...names.typedefs]).toEqual([['z_streamp', 'z_streamp']])
  })

  it('lets a typedef of something else keep its name before a tag', () => {
    const names = nameDeclarations(
      unit({ records: [record('list')], typedefs: [typedef('list', pointer(struct('list')))] }),
      options,
    )
    expect(names.typedefs.get('list')).toBe('list')
    expect(names.records.get('struct list')).toBe('struct_list')
  })

  it('takes a macro and an enumerator of one name for one constant', () => {
    const declaration: EnumDeclaration = {
      kind: 'enum',
      id: 'enum proto',
      cName: 'enum proto',
      tag: 'proto',
      typedefName: null,
      underlying: 'unsigned int',
      constants: [{ name: 'TCP', value: 6n, comment: null, location: location() }],
      attributes: {},
      location: location(),
      comment: null,
    }
    const tcp = {
      kind: 'constant',
      definedAs: 'macro',
      name: 'TCP',
      type: int,
      value: { kind: 'integer', value: 6n },
    } as const
    const constants = [{ ...tcp, location: location(), comment: null }]
    const names = nameDeclarations(unit({ enums: [declaration], constants }), options)
    expect([...names.constants]).toEqual([['TCP', 'TCP']])
  })

  it('names unnamed records after the way to them', () => {
    const inner = { ...record('', [{ name: 'x', type: int }]), id: 'anonymous a.h:1:1', tag: null }
    const names = nameDeclarations(
      unit({ records: [record('stat', [{ name: 'pair', type: recordReference(inner.id) }]), inner] }),
      options,
    )
    expect(names.records.get(inner.id)).toBe('stat_pair')
  })

  it('steers clear of reserved words and of globals that modules use', () => {
    const names = nameDeclarations(
      unit({
        functions: [func('delete', int), func('Symbol', int)],
        records: [record('string'), record('any')],
      }),
      options,
    )
    expect([...names.functions.values()]).toEqual(['delete_', 'Symbol_'])
    expect([...names.records.values()]).toEqual(['struct_string', 'struct_any'])
  })

  it('renames and strips prefixes', () => {
    const names = nameDeclarations(
      unit({ functions: [func('sqlite3_open', int), func('sqlite3_3d', int), func('sqlite3_new', int)] }),
      { renames: { sqlite3_new: 'create' }, stripPrefixes: ['sqlite3_'] },
    )
    expect([...names.functions.values()]).toEqual(['open', 'sqlite3_3d', 'create'])
  })
})

describe('names of parameters', () => {
  it('numbers those without a name and moves those that would hide something', () => {
    expect(parameterNames([null, 'archive', 'new', 'a', 'a'], (name) => name === 'archive')).toEqual([
      'argument1',
      'archive_',
      'new_',
      'a',
      'a_',
    ])
  })

  it('lets a name that the header gives go before the numbers of others', () => {
    expect(parameterNames([null, 'argument1', null, 'argument3_'], () => false)).toEqual([
      'argument1_',
      'argument1',
      'argument3',
      'argument3_',
    ])
  })

  it('makes identifiers of what only C allows', () => {
    expect(identifier('a$b')).toBe('a$b')
    expect(identifier('größe')).toBe('größe')
    expect(identifier('a·b\u20ac')).toBe('a·b_')
  })
})
