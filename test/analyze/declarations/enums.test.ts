import { describe, expect, it } from 'vitest'
import type { TargetName } from '../../../generator/target/target.ts'
import { analyzed } from '../analyzed.ts'

const valuesOf = (body: string, before = ''): string[] =>
  analyzed(`${before} enum e { ${body} };`)
    .enum('enum e')
    .constants.map(({ name, value }) => `${name}=${value}`)

const underlying = (text: string, target?: TargetName) => analyzed(text, target).enum('enum e').underlying

describe('enums', () => {
  it('count from the last value', () => {
    expect(valuesOf('A, B = 5, C, D = -2, E,')).toEqual(['A=0', 'B=5', 'C=6', 'D=-2', 'E=-1'])
  })

  it('take constant expressions, with earlier enumerators', () => {
    expect(
      valuesOf("A = 1 << 3, B = A | 1, C = sizeof(int), D = 'x', E = (char)300, F = A > B ? 1 : 2"),
    ).toEqual(['A=8', 'B=9', 'C=4', 'D=120', 'E=44', 'F=2'])
  })

  it.each([
    ['A', 'unsigned int'],
    ['A = -1', 'int'],
    ['A = 0xFFFFFFFF', 'unsigned int'],
    ['A = -1, B = 0xFFFFFFFF', 'long'],
    ['A = 0x100000000', 'unsigned long'],
  ])('{ %s } is compatible with %s', (body, type) => {
    expect(underlying(`enum e { ${body} };`)).toBe(type)
  })

  it('are ints to the compilers of Microsoft', () => {
    expect(underlying('enum e { A = 0xFFFFFFFF };', 'x86_64-windows-msvc')).toBe('int')
    const [constant] = analyzed('enum e { A = 0xFFFFFFFF };', 'x86_64-windows-msvc').enum('enum e').constants
    expect(constant?.value).toBe(-1n)
  })

  it('may be packed', () => {
    expect(underlying('enum __attribute__((packed)) e { A = 255 };')).toBe('unsigned char')
    expect(underlying('enum e { A = -1, B = 200 } __attribute__((__packed__));')).toBe('short')
  })

  it('may have a fixed type', () => {
    expect(underlying('typedef unsigned char u8; enum e : u8 { A };')).toBe('unsigned char')
    expect(underlying('enum e : unsigned long long { A = 1 };')).toBe('unsigned long long')
    expect(underlying('enum e : short; enum e f(void);')).toBe('short')
  })

  it('may be declared before they are defined', () => {
    const header = analyzed('typedef enum e e; enum e { A = 3 }; enum other; enum other *f(void);')
    expect(header.enum('enum e')).toMatchObject({ typedefName: 'e', constants: [{ name: 'A' }] })
    expect(header.enum('enum other')).toMatchObject({ underlying: null, constants: [] })
  })

  it('without a tag are known by their typedef, or by their place', () => {
    const header = analyzed('typedef enum { A } named;\nenum { B };')
    expect([...header.unit.enums.keys()].map((id) => id.replace(/ .*test\.h/, ''))).toEqual([
      'typedef named',
      'anonymous:2:1',
    ])
  })

  it('have attributes on enumerators', () => {
    const { constants } = analyzed(
      'enum e { A __attribute__((deprecated("use B"))), B [[deprecated]] = 4, C, D __attribute__((deprecated)) };',
    ).enum('enum e')
    expect(constants.map(({ attributes }) => attributes?.deprecated)).toEqual(['use B', '', undefined, ''])
    expect(constants.map(({ value }) => value)).toEqual([0n, 4n, 5n, 6n])
  })

  it('with a value that is no constant cost themselves', () => {
    const header = analyzed('enum e { A, B = unknown, C }; int f(void);')
    expect(header.skipped).toEqual(["e: the value 'unknown' of 'B' is no constant"])
    expect(header.type('f')).toBe('int (void)')
  })
})
