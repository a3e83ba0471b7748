import { describe, expect, it } from 'vitest'
import type { RecordLayout } from '../../generator/layout/layout-table.ts'
import type { FunctionDeclaration, TypedefDeclaration } from '../../generator/model/declarations.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType } from '../../generator/model/types.ts'
import { type RecordForms, unbindable, unbindableFields } from '../../generator/select/bindability.ts'
import { select } from '../../generator/select/select.ts'
import type { CallingConvention } from '../../generator/target/target.ts'
import { recordReference } from '../model/tags.ts'
import { at, record, unit } from './unit.ts'

const int: CType = { kind: 'integer', name: 'int' }
const longDouble: CType = { kind: 'floating', name: 'long double' }
const ref = (id: string): CType => recordReference(id)
const pointer = (pointee: CType): CType => ({ kind: 'pointer', pointee })
const named = (name: string): CType => ({ kind: 'typedef', name })

function func(name: string, result: CType, parameters: CType[], file = 'a.h'): FunctionDeclaration {
  const type = {
    kind: 'function' as const,
    result,
    parameters: parameters.map((parameter) => ({ name: null, type: parameter })),
    variadic: false,
    prototype: true,
    callingConvention: 'cdecl' as CallingConvention,
  }
  const place = { location: at(file), comment: null, attributes: {} }
  return { kind: 'function', name, symbol: name, type, inline: false, ...place }
}

function typedef(name: string, type: CType, file = 'a.h'): [string, TypedefDeclaration] {
  const place = { location: at(file), comment: null, attributes: {} }
  return [name, { kind: 'typedef', name, type, alignment: null, ...place }]
}

const scope = { has: (file: string) => file === 'a.h' }
/** Every complete record of a unit is laid out, in 16 bytes, unless a layout is given. */
function formsOf({ records }: TranslationUnit, layout: Partial<RecordLayout> = {}): RecordForms {
  const plain = { size: 16, alignment: 8, fields: [], misaligned: false, ...layout }
  const complete = [...records.values()].filter(({ fields }) => fields !== null)
  return {
    layouts: { records: new Map(complete.map(({ id }) => [id, plain])) },
    opaque: new Set([...records.values()].filter(({ fields }) => fields === null).map(({ id }) => id)),
  }
}

function reasons(given: Partial<TranslationUnit>): string[] {
  const whole = { ...unit(), ...given }
  return unbindable(whole, formsOf(whole)).map(
    ({ name, place, reason }) => `${name}: ${place === null ? '' : `${place}: `}${reason}`,
  )
}

describe('select', () => {
  it('keeps what files in scope declare, and no other function', () => {
    const functions = [func('mine', int, []), func('printf', int, [], 'stdio.h')]
    expect(select({ ...unit(), functions }, scope).functions.map((f) => f.name)).toEqual(['mine'])
  })

  it('adds what types lead to, through typedefs, fields and pointers, in declaration order', () => {
    const records = new Map([
      ['struct other', record('struct other', [['x', int]], 'sys.h')],
      ['struct inner', record('struct inner', null, 'sys.h')],
      ['struct stat', record('struct stat', [['next', pointer(ref('struct inner'))]], 'sys.h')],
    ])
    const typedefs = new Map([
      typedef('unused', int, 'sys.h'),
      typedef('stat_t', ref('struct stat'), 'sys.h'),
      typedef('mine', int),
    ])
    const functions = [func('f', int, [pointer(named('stat_t'))])]
    const selected = select({ ...unit(), records, typedefs, functions }, scope)
    expect([...selected.records.keys()]).toEqual(['struct inner', 'struct stat'])
    expect([...selected.typedefs.keys()]).toEqual(['stat_t', 'mine'])
  })

  it('adds the typedef that names a record without a tag', () => {
    const records = new Map([['typedef div_t', record('typedef div_t', [['quot', int]], 'stdlib.h')]])
    const typedefs = new Map([typedef('div_t', ref('typedef div_t'), 'stdlib.h')])
    const functions = [func('f', ref('typedef div_t'), [])]
    expect([...select({ ...unit(), records, typedefs, functions }, scope).typedefs.keys()]).toEqual(['div_t'])
  })

  it('keeps a function that cannot be bound', () => {
    const functions = [func('f', longDouble, [])]
    expect(select({ ...unit(), functions }, scope).functions).toHaveLength(1)
  })
})

describe('unbindable', () => {
  it('refuses values that Koffi has no type for, however they are spelled', () => {
    const typedefs = new Map([
      typedef('real', longDouble),
      typedef('reals', { kind: 'array', element: named('real'), length: 2 }),
    ])
    const records = new Map([['struct s', record('struct s', [['a', named('reals')]])]])
    const functions = [
      func('f', named('real'), []),
      func('g', int, [int, { kind: 'integer', name: 'unsigned __int128' }]),
      func('h', int, [{ kind: 'va-list' }]),
      func('i', int, [pointer(longDouble)]),
      func('j', int, [ref('struct s')]),
      func('k', int, [pointer(ref('struct s'))]),
    ]
    expect(reasons({ typedefs, records, functions }).map((r) => r.split(':')[0])).toEqual([
      'f',
      'g',
      'h',
      'j',
    ])
    const whole = { ...unit(), typedefs, records, functions }
    // In memory a long double is one all the same.
    expect(unbindableFields(records.get('struct s')!, 'struct s', whole, formsOf(whole))).toEqual([])
  })

  it('refuses functions that jump across frames, or return twice', () => {
    const functions = ['longjmp', 'setjmp', '_setjmp', 'jump'].map((name) => func(name, int, []))
    expect(reasons({ functions })).toEqual(
      ['longjmp', 'setjmp', '_setjmp'].map((name) =>
        expect.stringMatching(`^${name}: it jumps out of frames`),
      ),
    )
  })

  it('refuses inline functions, which have no symbol, and incomplete records by value', () => {
    const records = new Map([['struct o', record('struct o', null)]])
    const functions = [{ ...func('f', int, []), inline: true }, func('g', ref('struct o'), [])]
    expect(reasons({ records, functions })).toEqual([
      'f: inline, and not translated: nothing is',
      'g: result: struct o is never defined, so it has no size',
    ])
  })

  it.each([
    ['ms_abi', 'x86_64-linux-gnu', 1],
    ['sysv_abi', 'x86_64-linux-gnu', 0],
    ['stdcall', 'x86_64-linux-gnu', 0],
    ['ms_abi', 'x86_64-windows-msvc', 0],
    ['sysv_abi', 'x86_64-windows-msvc', 1],
    ['vectorcall', 'x86_64-windows-msvc', 1],
    ['ms_abi', 'aarch64-linux-gnu', 0],
  ] as const)('convention %s on %s', (callingConvention, target, count) => {
    const f = func('f', int, [])
    expect(reasons({ target, functions: [{ ...f, type: { ...f.type, callingConvention } }] })).toHaveLength(
      count,
    )
  })
})

describe('unbindable records by value', () => {
  const records = new Map([['struct s', record('struct s', [['a', int]])]])
  const reasonsFor = (more: Partial<RecordLayout>, type = ref('struct s'), opaque: string[] = []) => {
    const whole = { ...unit(), records, functions: [func('f', int, [type])] }
    const forms = { layouts: formsOf(whole, more).layouts, opaque: new Set(opaque) }
    return unbindable(whole, forms).map(({ place, reason }) => `${place}: ${reason}`)
  }

  it('refuses a misaligned packed record of at most 16 bytes by value', () => {
    expect(reasonsFor({ misaligned: true })[0]).toContain('misaligned')
    expect(reasonsFor({ misaligned: true, size: 17 })).toEqual([])
    expect(reasonsFor({ misaligned: true }, pointer(ref('struct s')))).toEqual([])
  })

  it('refuses a record of more than 8 bytes’ alignment, and an empty one, by value', () => {
    expect(reasonsFor({ alignment: 16 })[0]).toContain('16 bytes')
    expect(reasonsFor({ size: 0 })[0]).toContain('no size')
    expect(reasonsFor({})).toEqual([])
  })

  it('refuses a record by value that is bound as opaque, and not a pointer to it', () => {
    expect(reasonsFor({}, ref('struct s'), ['struct s'])).toEqual([
      'parameter 1: struct s is bound as opaque, so it has no value',
    ])
    expect(reasonsFor({}, pointer(ref('struct s')), ['struct s'])).toEqual([])
  })
})
