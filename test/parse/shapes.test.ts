import { describe, expect, it } from 'vitest'
import { parseDeclarations } from '../../generator/parse/grammar/parse-declarations.ts'
import { normalize } from '../../generator/parse/normalize/normalize.ts'
import { shapeOf } from '../../generator/parse/outline/declaration-shape.ts'
import { outline } from '../../generator/parse/outline/outline.ts'
import { tokenize } from '../../generator/parse/tokens/tokens.ts'

function prepared(text: string) {
  const tokens = tokenize(text)
  const overview = outline(tokens)
  const names = {
    isTypeName: (word: number) => overview.ordinary.has(word),
    isFunction: (word: number) => overview.objects.has(word),
  }
  return {
    tokens,
    declarations: overview.declarations,
    normalized: normalize(tokens, overview.declarations, names),
  }
}

function keys(text: string): (string | undefined)[] {
  const { tokens, declarations, normalized } = prepared(text)
  return declarations.map((declaration, i) => shapeOf(tokens, declaration, normalized.edits[i]!)?.key)
}

describe('shapes', () => {
  it('forget names, numbers and what was taken out', () => {
    const [first, ...others] = keys(
      'T *f(U a, int b[3]); Other *quite_other(V x, int yy[0x1F]); T *f(U a, int b[3]) __attribute__((pure));',
    )
    expect(others).toEqual([first, first])
  })

  it('keep keywords, punctuation and what the grammar takes for a type of C', () => {
    const found = keys(
      'int a(T); long a(T); a b(T); size_t a(T); int *a(T); int a(T, T); int a[1]; char a = "x"; char a = 1;',
    )
    expect(new Set(found).size).toBe(found.length)
  })

  it('keep adjacent operators apart', () => {
    const [joined, apart] = keys('int f(int, ...); int f(int, . . .);')
    expect(joined).not.toBe(apart)
  })

  it('give the trees that parsing each declaration alone gives', () => {
    const text = `
      int a(T x); int bcd(Type yy); T *c(void); Type *dd(void) __attribute__((x)); __attribute__((y)) Type *dd(void);
      static inline int f(int a) { return a; } static __inline__ int g(int bb) { return 1; } static __inline int h(int c) { }
      struct s { int a:1, :2; T *b; }; struct other { int cc:12, :3; Type *d; }; enum e { A, B = 1 }; enum ee { AA, BB = 123 };
      T (*f)(A); Type (*other)(Arg); int typedef t; int typedef tt; typedef signed char b; typedef __signed__ char c;
      int broken(int; int also_broken(int; _Atomic(int *) x; _Atomic(long *) yy; struct s; struct other;
      double d = 1.5; double e = 2.25; _Static_assert(1, "a"); _Static_assert(2, "bb");`
    const { tokens, declarations, normalized } = prepared(text)
    const together = parseDeclarations(tokens, declarations, normalized)
    const alone = declarations.map(
      (declaration, i) =>
        parseDeclarations(tokens, [declaration], { ...normalized, edits: [normalized.edits[i]!] })[0],
    )
    expect(together.map((nodes) => nodes?.() ?? null)).toEqual(alone.map((nodes) => nodes?.() ?? null))
    expect(together.filter((nodes) => nodes === null)).toHaveLength(2)
  })
})
