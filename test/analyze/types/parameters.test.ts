import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import { analyzed } from '../analyzed.ts'

function parameters(list: string, before = ''): string[] {
  const { type } = analyzed(`${before} void f(${list});`).function('f')
  return type.parameters.map(({ name, type }) => cTypeName(type, name ?? ''))
}

describe('parameters', () => {
  it('are none for (void), and unknown for ()', () => {
    expect(analyzed('void f(void);').function('f').type).toMatchObject({ parameters: [], prototype: true })
    expect(analyzed('void f();').function('f').type).toMatchObject({ parameters: [], prototype: false })
    expect(parameters('none', 'typedef void none;')).toEqual([])
  })

  it('turn arrays into pointers', () => {
    expect(parameters('int a[], int b[3], int c[2][3], char *d[], int e[const 4]')).toEqual([
      'int *a',
      'int *b',
      'int (*c)[3]',
      'char **d',
      'int *const e',
    ])
  })

  it('keep the declared length of an array', () => {
    const { parameters } = analyzed(
      'void f(int a[3], int b[static 4], int c[], int n, int d[n], int e[*]);',
    ).function('f').type
    expect(parameters.map(({ arrayLength }) => arrayLength)).toEqual([
      3,
      4,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('turn functions into pointers to them', () => {
    expect(parameters('int a(long), int (b)(void), callback c', 'typedef int callback(void *);')).toEqual([
      'int (*a)(long)',
      'int (*b)(void)',
      'callback *c',
    ])
  })

  it('turn typedef names of arrays into pointers, with the qualifiers on the element', () => {
    expect(parameters('id a, const id b', 'typedef unsigned char id[16];')).toEqual([
      'unsigned char *a',
      'const unsigned char *b',
    ])
  })

  it('collect the qualifiers of each typedef on the way to an array, on its innermost elements', () => {
    const before = 'typedef int row[3]; typedef const row fixed; typedef volatile fixed rows[2];'
    expect(parameters('fixed a, volatile fixed b, rows c', before)).toEqual([
      'const int *a',
      'const volatile int *b',
      'volatile fixed *c',
    ])
  })

  it('keep the length that a typedef declares', () => {
    const { parameters } = analyzed('typedef unsigned char id[16]; void f(id a);').function('f').type
    expect(parameters[0]?.arrayLength).toBe(16)
  })

  it('may have no names, and a typedef name in parentheses is a parameter of a function', () => {
    expect(parameters('int, char *, int (*)(T), int (T)', 'typedef long T;')).toEqual([
      'int',
      'char *',
      'int (*)(T)',
      'int (*)(T)',
    ])
  })

  it('may be variadic', () => {
    expect(analyzed('int f(const char *, ...);').function('f').type.variadic).toBe(true)
  })

  it('declare records that nothing else can name', () => {
    const header = analyzed(
      'struct known; void f(struct known *, struct inner *, struct defined { int a; } *);',
    )
    expect(header.record('struct known').local).toBe(false)
    expect(header.record('struct inner').local).toBe(true)
    expect(header.record('struct defined')).toMatchObject({ local: true, fields: [{ name: 'a' }] })
  })

  it('know which pointers must not be null', () => {
    const nonnull = (text: string) =>
      analyzed(text)
        .function('f')
        .type.parameters.map((p) => p.nonnull === true)
    expect(nonnull('void f(char *a, char *b, int c) __attribute__((nonnull(2)));')).toEqual([
      false,
      true,
      false,
    ])
    expect(nonnull('void f(char *a, int b, char *c) __attribute__((nonnull));')).toEqual([true, false, true])
    expect(nonnull('void f(char *a __attribute__((nonnull)), char *b);')).toEqual([true, false])
    expect(nonnull('typedef char *text; void f(text a) __attribute__((nonnull(1)));')).toEqual([true])
  })
})
