import { describe, expect, it } from 'vitest'
import { canBeSpelled, cDeclaration, cTypeName } from '../../generator/model/c-type-name.ts'
import { tagSpelling } from '../../generator/model/tag-spelling.ts'
import type { TranslationUnit } from '../../generator/model/translation-unit.ts'
import type { CType, FunctionType } from '../../generator/model/types.ts'
import { record, unit } from '../select/unit.ts'
import { recordReference, tagged } from './tags.ts'

const int: CType = { kind: 'integer', name: 'int' }
const char: CType = { kind: 'integer', name: 'char' }
const nothing: CType = { kind: 'void' }
const pointer = (pointee: CType, qualifiers = {}): CType => ({ kind: 'pointer', pointee, ...qualifiers })
const array = (element: CType, length: number | null): CType => ({ kind: 'array', element, length })
const fn = (result: CType, parameters: CType[], more: Partial<FunctionType> = {}): FunctionType => ({
  kind: 'function',
  result,
  parameters: parameters.map((type) => ({ name: null, type })),
  variadic: false,
  prototype: true,
  callingConvention: 'cdecl',
  ...more,
})

describe('cTypeName', () => {
  const cases: [string, CType, string?][] = [
    ['int', int],
    ['int x', int, 'x'],
    ['const char *', pointer({ ...char, const: true })],
    ['char *const', pointer(char, { const: true })],
    ['char *const *restrict p', pointer(pointer(char, { const: true }), { restrict: true }), 'p'],
    ['char [16]', array(char, 16)],
    ['char name[]', array(char, null), 'name'],
    ['int m[2][3]', array(array(int, 3), 2), 'm'],
    ['int (*)[3]', pointer(array(int, 3))],
    ['int *a[3]', array(pointer(int), 3), 'a'],
    ['int (*(*f)(int))[3]', pointer(fn(pointer(array(int, 3)), [int])), 'f'],
    [
      'void (*signal(int, void (*)(int)))(int)',
      fn(pointer(fn(nothing, [int])), [int, pointer(fn(nothing, [int]))]),
      'signal',
    ],
    ['void (*const table[4])(void)', array(pointer(fn(nothing, []), { const: true }), 4), 'table'],
    ['int (const char *, ...)', fn(int, [pointer({ ...char, const: true })], { variadic: true })],
    ['int f()', fn(int, [], { prototype: false }), 'f'],
    [
      'int (__attribute__((ms_abi)) *cb)(int)',
      pointer(fn(int, [int], { callingConvention: 'ms_abi' })),
      'cb',
    ],
    ['int __attribute__((stdcall)) f(int)', fn(int, [int], { callingConvention: 'stdcall' }), 'f'],
    ['const struct stat *', pointer(recordReference('struct stat', { const: true }))],
    ['div_t', recordReference('typedef div_t')],
    ['volatile _Atomic int', { ...int, volatile: true, atomic: true }],
    ['_Complex double', { kind: 'complex', element: { kind: 'floating', name: 'double' } }],
    [
      '__attribute__((vector_size(16))) float v',
      { kind: 'vector', element: { kind: 'floating', name: 'float' }, bytes: 16 },
      'v',
    ],
    ['__builtin_va_list', { kind: 'va-list' }],
  ]
  it.each(cases)('%s', (text, type, declarator) => {
    expect(cTypeName(type, declarator)).toBe(text)
  })
})

describe('cDeclaration', () => {
  const rest = { location: { file: 'a.h', line: 1, column: 1 }, comment: null, attributes: {} }
  it('writes functions with their parameters’ names, typedefs and variables', () => {
    const type = { ...fn(int, []), parameters: [{ name: 'a', type: pointer(char) }] }
    const f = { ...rest, kind: 'function', name: 'f', symbol: 'f', inline: false, type } as const
    const v = {
      ...rest,
      kind: 'variable',
      name: 'v',
      symbol: 'v',
      threadLocal: false,
      type: array(int, 2),
    } as const
    const t = { ...rest, kind: 'typedef', name: 't', alignment: null, type: pointer(fn(int, [])) } as const
    expect([f, v, t].map((d) => cDeclaration(d))).toEqual([
      'int f(char *a)',
      'extern int v[2]',
      'typedef int (*t)(void)',
    ])
  })
})

describe('tagSpelling', () => {
  const ref = (id: string): CType => recordReference(id)
  const it1 = 'anonymous a.h:1:1'
  const spelled = (given: Partial<TranslationUnit>, id = it1) =>
    tagSpelling({ ...unit(), ...given }).tag(tagged(id))

  it('reaches a record without a name through the member that holds it', () => {
    const records = new Map([
      ['struct stat', record('struct stat', [['pair', array(ref(it1), 2)]])],
      [it1, record(it1, [['inner', pointer(ref('anonymous a.h:2:2'))]])],
      ['anonymous a.h:2:2', record('anonymous a.h:2:2', [])],
    ])
    expect(spelled({ records })).toBe('__typeof__(((struct stat *)0)->pair[0])')
    expect(spelled({ records }, 'anonymous a.h:2:2')).toBe('__typeof__(*((struct stat *)0)->pair[0].inner)')
  })

  it('reaches one through an anonymous member, which has no name itself', () => {
    const records = new Map([
      ['typedef T', record('typedef T', [[null, ref(it1)]])],
      [it1, record(it1, [['inner', ref('anonymous a.h:2:2')]])],
      ['anonymous a.h:2:2', record('anonymous a.h:2:2', [])],
    ])
    expect(spelled({ records })).toBeNull()
    expect(spelled({ records }, 'anonymous a.h:2:2')).toBe('__typeof__(((T *)0)->inner)')
  })

  it('knows what cannot be spelled', () => {
    expect(canBeSpelled(pointer(ref(it1)), tagSpelling(unit()))).toBe(false)
    expect(canBeSpelled(pointer(ref('struct s')), tagSpelling(unit()))).toBe(true)
  })
})
