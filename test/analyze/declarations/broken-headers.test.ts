import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

/** What is left of a header: the functions, and the names that were skipped. */
function remains(text: string): { functions: string[]; skipped: string[] } {
  const { unit } = analyzed(text)
  return { functions: unit.functions.map(({ name }) => name), skipped: unit.skipped.map(({ name }) => name) }
}

describe('a broken declaration costs itself only', () => {
  it.each([
    ['a parenthesis that is never closed', 'int bad(int a;', 'bad'],
    ['a parenthesis too many', 'int bad(void));', 'bad'],
    ['a missing comma', 'int bad(int a int b);', 'bad'],
    ['a member without a semicolon', 'struct bad { int a; int b };', 'bad'],
    ['an enumerator without a value', 'enum bad { A, B = , C };', 'bad'],
    ['a member twice', 'struct bad { int a; union { int b; struct { int a; }; }; };', 'bad'],
    [
      'a record without a name',
      'struct outer { struct { int a[unknown]; } inner; } *p;',
      'unnamed struct',
      'outer',
    ],
    ['a length that is no constant', 'struct bad { int a[2][unknown]; int b; };', 'bad'],
    ['a length that is no constant, of an object', 'extern int (*bad)[unknown];', 'bad'],
    ['a bit-field wider than its type', 'struct bad { int a : 40; };', 'bad'],
    ['a bit-field wider than a _Bool', 'struct bad { _Bool a : 2; };', 'bad'],
    ['a bit-field that has a name and no bits', 'struct bad { int a : 0; };', 'bad'],
    ['a bit-field of a floating type', 'struct bad { float a : 3; };', 'bad'],
    ['a member that is a function', 'struct bad { int f(void); };', 'bad'],
    ['a member of type void', 'struct bad { void a; };', 'bad'],
    ['a record in itself', 'struct bad { struct bad inner; };', 'bad'],
    ['a member of an incomplete type', 'struct bad { struct never a[2]; };', 'bad'],
    ['an array without a length before other members', 'struct bad { int a[]; int b; };', 'bad'],
    ['an array of arrays without a length', 'extern int bad[2][];', 'bad'],
    ['an array of functions', 'typedef int f(void); extern f bad[2];', 'bad'],
    ['a function that returns an array', 'typedef int a[2]; a bad(void);', 'bad'],
    ['a function that returns a function', 'int bad(void)(void);', 'bad'],
    ['void among other parameters', 'int bad(int a, void);', 'bad'],
    ['a parameter twice', 'int bad(int a, char *a);', 'bad'],
    ['a parameter twice in a member', 'struct bad { int (*f)(int a, int a); };', 'bad'],
    ['an enumerator beyond a fixed type', 'enum bad : unsigned { A = ~0ul };', 'bad'],
    ['one that goes on beyond it', 'enum bad : unsigned char { A = 255, B };', 'bad'],
    ['an enumerator twice', 'enum bad { A, B, A };', 'bad'],
    ['a bracket that is never closed', 'int bad[;', 'bad'],
    ['a stray character', '@ int bad(void);', 'bad'],
    ['two types', 'int bad int x;', 'bad'],
  ])('%s', (_, broken, ...names) => {
    expect(remains(`int before(void);\n${broken}\nint after(void);`)).toEqual({
      functions: ['before', 'after'],
      skipped: names,
    })
  })

  it('a body that is never closed, up to the next word that begins a declaration', () => {
    expect(remains('struct bad { int a;\ntypedef int good;\ngood after(void);')).toEqual({
      functions: ['after'],
      skipped: ['bad'],
    })
  })

  it('and is reported with its place', () => {
    const header = analyzed('int a;\nint bad(int x;\nint b;')
    expect(header.unit.skipped).toMatchObject([{ name: 'bad', location: { line: 2 } }])
    expect(header.diagnostics).toEqual([
      "syntax-error: this declaration of 'bad' cannot be parsed; it is left out",
    ])
  })

  it('whatever stands in the bodies of inline functions', () => {
    expect(
      remains('static inline int f(void) { if ( ; asm volatile("x" ::: "y"); }\nint after(void);').functions,
    ).toEqual(['f', 'after'])
  })
})
