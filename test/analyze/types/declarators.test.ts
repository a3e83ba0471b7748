import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

describe('declarators', () => {
  it.each([
    ['int x;', 'int'],
    ['int *x;', 'int *'],
    ['char **const x;', 'char **const'],
    ['const char *const *volatile x;', 'const char *const *volatile'],
    ['int x[2][3];', 'int [2][3]'],
    ['int *x[4];', 'int *[4]'],
    ['int (*x)[4];', 'int (*)[4]'],
    ['int (*x)(void);', 'int (*)(void)'],
    ['int (*x[3])(int, char *[]);', 'int (*[3])(int, char **)'],
    ['int *(*(*x)(void))[5];', 'int *(*(*)(void))[5]'],
    ['int (*(*x[4])(void))(long);', 'int (*(*[4])(void))(long)'],
    ['extern int x[];', 'int []'],
    ['void x(void);', 'void (void)'],
    ['int *x(int);', 'int *(int)'],
    ['void (*x(int sig, void (*f)(int)))(int);', 'void (*(int, void (*)(int)))(int)'],
    ['int (*x(void))[3];', 'int (*(void))[3]'],
    ['int (x)(int);', 'int (int)'],
    ['int *(x)(int);', 'int *(int)'],
    ['int (*(x))(int);', 'int (*)(int)'],
  ])('%s', (text, type) => {
    expect(analyzed(text).type('x')).toBe(type)
  })

  it('reads several declarators of one declaration', () => {
    const header = analyzed('extern int a, *b, c(void), (*d)(int), e[2];')
    expect(['a', 'b', 'c', 'd', 'e'].map((name) => header.type(name))).toEqual([
      'int',
      'int *',
      'int (void)',
      'int (*)(int)',
      'int [2]',
    ])
  })

  it('lets a declarator use the typedef name before it', () => {
    const header = analyzed('typedef unsigned word, *pointer, (*action)(word, pointer); action x;')
    expect(header.typedef('action').type).toMatchObject({ kind: 'pointer', pointee: { kind: 'function' } })
  })

  it('takes a typedef name before parentheses for a type and not for a call', () => {
    const header = analyzed('typedef int T; typedef long A; T (*x)(A); T (y)(A); T (*z(A))(T);')
    expect(header.type('x')).toBe('T (*)(A)')
    expect(header.type('y')).toBe('T (A)')
    expect(header.type('z')).toBe('T (*(A))(T)')
  })

  it('survives pointers to pointers of any depth', () => {
    expect(analyzed(`int ${'*'.repeat(200)}x;`).type('x')).toBe(`int ${'*'.repeat(200)}`)
    const tooDeep = analyzed(`int ${'*'.repeat(20_000)}x; int y;`)
    expect(tooDeep.diagnostics).toHaveLength(1)
    expect(tooDeep.type('y')).toBe('int')
  })
})
