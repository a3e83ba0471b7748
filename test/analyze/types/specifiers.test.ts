import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

const typeOf = (specifiers: string): string => analyzed(`extern ${specifiers} x;`).type('x')

describe('declaration specifiers', () => {
  it.each([
    ['signed', 'int'],
    ['unsigned', 'unsigned int'],
    ['char', 'char'],
    ['char signed', 'signed char'],
    ['short int unsigned', 'unsigned short'],
    ['int long unsigned', 'unsigned long'],
    ['long unsigned int long', 'unsigned long long'],
    ['long double', 'long double'],
    ['unsigned const int', 'const unsigned int'],
    ['long const long', 'const long long'],
    ['_Bool', '_Bool'],
    ['unsigned __int128', 'unsigned __int128'],
    ['__int128_t', '__int128'],
    ['_Float128', '_Float128'],
    ['int const volatile', 'const volatile int'],
  ])('%s', (specifiers, type) => {
    expect(typeOf(specifiers)).toBe(type)
  })

  it.each([
    ['__signed__ char', 'signed char'],
    ['__const char', 'const char'],
    ['__volatile__ int', 'volatile int'],
    ['__extension__ long long', 'long long'],
    ['__complex__ float', '_Complex float'],
    ['double _Complex', '_Complex double'],
    ['_Complex', '_Complex double'],
    ['_Atomic(int)', '_Atomic int'],
    ['_Atomic(int *)', 'int *_Atomic'],
    ['_Atomic long', '_Atomic long'],
  ])('GNU and C11 spelling %s', (specifiers, type) => {
    expect(typeOf(specifiers)).toBe(type)
  })

  it('reads the sized integers of Microsoft', () => {
    expect(analyzed('unsigned __int64 a; __int8 b;', 'x86_64-windows-msvc').type('a')).toBe(
      'unsigned long long',
    )
  })

  it('tells storage classes', () => {
    const header = analyzed('extern _Thread_local int t; extern int e; static int s;')
    expect(header.variable('t').threadLocal).toBe(true)
    expect(header.variable('e').threadLocal).toBe(false)
    expect(header.skipped).toEqual(['s: a static object has no symbol'])
  })

  it('names an unknown type, and goes on', () => {
    const header = analyzed('int a(nothing x); int b(void);')
    expect(header.diagnostics).toEqual(["unknown-type: 'a' is left out: the type 'nothing' is unknown"])
    expect(header.unit.functions.map(({ name }) => name)).toEqual(['b'])
    expect(header.unit.skipped).toMatchObject([
      { name: 'a', kind: 'function', location: { line: 1, column: 7 } },
    ])
  })

  it('may leave the type to the initialiser', () => {
    const { type, skipped } = analyzed(
      '__auto_type x = 5; const auto y = 2.5f, z = 1.5f; auto text = "a"; int f(void); auto g = f; auto lost = gone;',
    )
    expect(['x', 'y', 'z', 'text', 'g'].map(type)).toEqual([
      'int',
      'const float',
      'const float',
      'char *',
      'int (*)(void)',
    ])
    expect(skipped).toEqual(["lost: the type of 'gone' cannot be told"])
  })
})
