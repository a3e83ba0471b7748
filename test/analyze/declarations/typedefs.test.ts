import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import { analyzed } from '../analyzed.ts'

describe('typedefs', () => {
  it('refer to one another and are never expanded', () => {
    const header = analyzed('typedef int a; typedef a b; typedef const b *c; c f(b);')
    expect(cTypeName(header.typedef('c').type)).toBe('const b *')
    expect(header.type('f')).toBe('c (b)')
  })

  it('may be declared again', () => {
    const header = analyzed('typedef int a; typedef int a;')
    expect(header.unit.typedefs.size).toBe(1)
    expect(header.diagnostics).toEqual([])
  })

  it('have their keyword anywhere among the specifiers', () => {
    const header = analyzed('int typedef a; unsigned typedef long b, *c; const a typedef d;')
    expect(cTypeName(header.typedef('a').type)).toBe('int')
    expect(cTypeName(header.typedef('b').type)).toBe('unsigned long')
    expect(cTypeName(header.typedef('c').type)).toBe('unsigned long *')
    expect(cTypeName(header.typedef('d').type)).toBe('const a')
  })

  it('without a name are declarations of their tag', () => {
    const header = analyzed('typedef struct s { int a; }; typedef enum e { A }; struct s f(enum e);')
    expect(header.type('f')).toBe('struct s (enum e)')
    expect(header.record('struct s').fields).toHaveLength(1)
    expect(header.diagnostics).toEqual([])
  })

  it('may take a name that the grammar thinks a type of C', () => {
    const header = analyzed(
      'typedef unsigned long size_t; typedef signed char int8_t, *p; typedef int bool; bool f(size_t, int8_t);',
    )
    expect(header.type('f')).toBe('bool (size_t, int8_t)')
    expect(cTypeName(header.typedef('size_t').type)).toBe('unsigned long')
  })

  it('of functions declare functions', () => {
    const header = analyzed('typedef int action(int code, ...); action f, g; extern action *h;')
    expect(header.unit.functions.map(({ name }) => name)).toEqual(['f', 'g'])
    expect(header.function('f').type).toMatchObject({ variadic: true, parameters: [{ name: 'code' }] })
    expect(header.variable('h').type).toMatchObject({ kind: 'pointer' })
  })

  it('of an unknown type cost what needs them, each with its reason', () => {
    const header = analyzed('typedef nothing a; a f(void); typedef a *b; int g(void);')
    expect(header.skipped).toEqual([
      "a: the type 'nothing' is unknown",
      "f: the type 'a' is unknown",
      "b: the type 'a' is unknown",
    ])
    expect(header.unit.functions).toHaveLength(1)
  })
})

describe('typeof', () => {
  it('takes the type of a type name, an object, a member and an expression', () => {
    const header = analyzed(`struct s { long m; }; extern int *object; int function(char);
      __typeof__(unsigned char *) a; typeof(object) b; __typeof__(((struct s *)0)->m) c; __typeof__(sizeof(int)) d;
      __typeof__(function) e; __typeof__(1 + 1.0f) f, *g;`)
    expect(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => header.type(name))).toEqual([
      'unsigned char *',
      'int *',
      'long',
      'unsigned long',
      'int (char)',
      'float',
      'float *',
    ])
  })

  it('finds the object though another header declares it', () => {
    expect(analyzed('extern unsigned short far_away;\nextern __typeof__(far_away) near;').type('near')).toBe(
      'unsigned short',
    )
  })
})
