import { describe, expect, it } from 'vitest'
import { type Outline, outline } from '../../../generator/parse/outline/outline.ts'
import { spelling, tokenize } from '../../../generator/parse/tokens/tokens.ts'

/** The declarations of a text, each as the text from its first to its last token. */
function declarations(text: string): string[] {
  const tokens = tokenize(text)
  return outline(tokens).declarations.map(({ first, last }) =>
    text.slice(tokens.starts[first], tokens.ends[last]),
  )
}

function names(text: string): (string | null)[] {
  return outline(tokenize(text)).declarations.map(({ name }) => name)
}

/** The names in one of an outline's maps. */
function keys(text: string, map: 'ordinary' | 'objects' | 'tags'): string[] {
  const found: Outline = outline(tokenize(text))
  return [...found[map].keys()].map((word) => found.tokens.vocabulary.spelling(word)).sort()
}

describe('the outline', () => {
  it('ends declarations at semicolons and at the ends of function bodies', () => {
    expect(
      declarations(
        'int a; struct s { int x; } b; int f(void) { if (1) { } } int c[] = { 1, 2 }; enum { A }; int d;',
      ),
    ).toEqual([
      'int a;',
      'struct s { int x; } b;',
      'int f(void) { if (1) { } }',
      'int c[] = { 1, 2 };',
      'enum { A };',
      'int d;',
    ])
  })

  it('takes an attribute before a body for no function', () => {
    expect(declarations('struct __attribute__((packed)) s { int a; }; int b;')).toHaveLength(2)
    expect(declarations('enum [[deprecated]] e : int { A }; int b;')).toHaveLength(2)
  })

  it('takes the parameters of an old-style definition along', () => {
    expect(declarations('int f(a, b) int a; char *b; { return a; } int g(void);')).toEqual([
      'int f(a, b) int a; char *b; { return a; }',
      'int g(void);',
    ])
  })

  it('takes nothing behind a stray closing parenthesis for an old-style definition', () => {
    expect(declarations('char *list, length) char all[]; int size; { return 0; }').slice(0, 2)).toEqual([
      'char *list, length) char all[];',
      'int size;',
    ])
  })

  it('passes over stray semicolons and braces', () => {
    expect(declarations('; int a;; } int b;')).toEqual(['int a;', 'int b;'])
  })

  it('finds the name that a declaration declares', () => {
    expect(
      names(`int a; T b; T *f(U x); T (*g)(U); int (h)(void); typedef struct s { int m; } t; const unsigned long *k;
        struct u { int m; }; enum e { A }; __attribute__((x)) int l; _Atomic(int) n; __typeof__(a) o; void (*p(int))(T);`),
    ).toEqual(['a', 'b', 'f', 'g', 'h', 't', 'k', 'u', 'e', 'l', 'n', 'o', 'p'])
  })

  it('tells typedef names and enumerators from objects', () => {
    const text =
      'typedef int a, *b, (*c)(int p), d[3]; enum e { F = 1, G = (H), I }; int j, k(T l); struct { enum { M } n; } o;'
    expect(keys(text, 'ordinary')).toEqual(['F', 'G', 'I', 'M', 'a', 'b', 'c', 'd'])
    expect(keys(text, 'objects')).toEqual(['j', 'k', 'o'])
  })

  it('finds tags, but not those of parameter lists', () => {
    const text =
      'struct a; struct b { struct c { int x; } y; struct d *z; int (*f)(struct e *); }; int g(struct h *); struct i *j;'
    expect(keys(text, 'tags')).toEqual(['a', 'b', 'c', 'd', 'i'])
  })

  it('prefers the definition of a tag to its mention', () => {
    const text = 'struct a *x; struct a { int m; };'
    const found = outline(tokenize(text))
    expect([...found.tags.values()]).toEqual([[1]])
  })

  it('goes on after a declaration with a parenthesis missing', () => {
    expect(names('int a(int; int b(void); struct s { int (x; }; int c;')).toEqual(['a', 'b', 's', 'c'])
  })

  it('reads any text to its end', () => {
    const text = '} ) { ( [ struct { enum X { ( ; typedef } ] int = { , ; } "'
    const tokens = tokenize(text)
    const { declarations } = outline(tokens)
    expect(declarations.every(({ first, last }) => first <= last && last < tokens.count)).toBe(true)
    expect(spelling(tokens, declarations[0]!.first)).toBe(')')
  })
})
