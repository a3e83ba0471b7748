import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import { analyzed } from '../analyzed.ts'

describe('records', () => {
  it('are incomplete until they are defined', () => {
    const header = analyzed('struct a; struct a *f(void); struct b; struct b { int x; };')
    expect(header.record('struct a').fields).toBeNull()
    expect(header.record('struct b').fields).toHaveLength(1)
  })

  it('refer to themselves and to one another', () => {
    const header = analyzed('struct a { struct a *next; struct b *other; }; struct b { struct a a[2]; };')
    expect(header.field('struct a', 'other').type).toEqual({
      kind: 'pointer',
      pointee: { kind: 'record', id: 'struct b', cName: 'struct b' },
    })
    expect(header.field('struct b', 'a').type).toMatchObject({ kind: 'array', length: 2 })
  })

  it('without a tag are known by their typedef', () => {
    const header = analyzed('typedef struct { int x; } *pointer, name; typedef union tag { int y; } other;')
    expect(header.record('typedef name')).toMatchObject({ tag: null, typedefName: 'name' })
    expect(header.record('union tag')).toMatchObject({
      recordKind: 'union',
      tag: 'tag',
      typedefName: 'other',
    })
    expect(header.unit.records.size).toBe(2)
  })

  it('with neither are known by their place, the same at every run', () => {
    const ids = () => [
      ...analyzed('struct s {\n  struct { int a; } x;\n union { int b; };\n};').unit.records.keys(),
    ]
    const [, ...anonymous] = ids().map((id) => id.replace(/^anonymous .*test\.h:/, 'at '))
    expect(anonymous).toEqual(['at 2:3', 'at 3:2'])
  })

  it('that one macro brings to one place stay apart', () => {
    const header = analyzed('#define BOTH struct { int a; } x; struct { int b; } y;\nstruct s { BOTH };')
    expect(header.unit.records.size).toBe(3)
  })

  it('may have anonymous members', () => {
    const fields = analyzed('struct s { int a; struct { int b; }; union { int c; float d; }; };').record(
      'struct s',
    ).fields
    expect(fields?.map(({ name, type }) => [name, type.kind])).toEqual([
      ['a', 'integer'],
      [null, 'record'],
      [null, 'record'],
    ])
  })

  it('that are only declared inside another are no members', () => {
    const text = 'struct s { struct inner { int a; }; enum e { A }; struct inner b; };'
    expect(
      analyzed(text)
        .record('struct s')
        .fields?.map(({ name }) => name),
    ).toEqual(['b'])
    // Microsoft's compilers take them for members.
    const names = analyzed(text, 'x86_64-windows-msvc')
      .record('struct s')
      .fields?.map(({ name }) => name)
    expect(names).toEqual([null, 'b'])
  })

  it('may end with a flexible array, and have arrays of no element', () => {
    const header = analyzed('struct s { int n; int zero[0]; char rest[]; };')
    expect(header.field('struct s', 'zero').type).toMatchObject({ kind: 'array', length: 0 })
    expect(header.field('struct s', 'rest').type).toMatchObject({ kind: 'array', length: null })
  })

  it('have fields of any type', () => {
    const { fields } = analyzed('struct s { int (*a)(int), b, *c, d[2][3]; const char *e; };').record(
      'struct s',
    )
    expect(fields?.map(({ type }) => cTypeName(type))).toEqual([
      'int (*)(int)',
      'int',
      'int *',
      'int [2][3]',
      'const char *',
    ])
  })

  it('are defined once: a later typedef only names them', () => {
    const header = analyzed('struct s { int a; }; typedef struct s s_t; typedef struct s another;')
    expect(header.record('struct s')).toMatchObject({ typedefName: 's_t', fields: [{ name: 'a' }] })
  })

  it('with a field of an unknown type stay, as incomplete ones, and say so', () => {
    const header = analyzed('struct s { int a; nothing b; }; int f(struct s *);')
    expect(header.record('struct s').fields).toBeNull()
    expect(header.skipped).toEqual(["s: the type 'nothing' is unknown"])
    expect(header.type('f')).toBe('int (struct s *)')
  })

  it('may share their name with a typedef, a function, a variable and a macro', () => {
    const header = analyzed('struct x { int a; }; typedef int y; int x(struct x *x);\n#define x x\n')
    expect(header.record('struct x').fields).toHaveLength(1)
    expect(header.type('x')).toBe('int (struct x *)')
  })

  it('take empty members', () => {
    expect(analyzed('struct s { ; int a;; int b; };').record('struct s').fields).toHaveLength(2)
  })
})
