import { describe, expect, it } from 'vitest'
import { normalize } from '../../../generator/parse/normalize/normalize.ts'
import { outline } from '../../../generator/parse/outline/outline.ts'
import { tokenize } from '../../../generator/parse/tokens/tokens.ts'

function normalized(text: string): { text: string; extensions: string[] } {
  const tokens = tokenize(text)
  const overview = outline(tokens)
  const result = normalize(tokens, overview.declarations, {
    isTypeName: (word) => overview.ordinary.has(word),
    isFunction: (word) => overview.objects.has(word),
  })
  expect(result.text).toHaveLength(text.length)
  for (const { start, end, text: own } of result.extensions) expect(text.slice(start, end)).toBe(own)
  return {
    text: result.text.replace(/ +/g, ' ').trim(),
    extensions: result.extensions.map(({ kind, text }) => `${kind} ${text}`),
  }
}

describe('normalising', () => {
  it('takes a body out once, whatever stands before it', () => {
    expect(normalized('*((a) != (b)) || * { c; }').extensions).toEqual([
      'expression (b)) || *',
      'body { c; }',
    ])
  })

  it.each([
    [
      'int f(void) __attribute__((pure)) __asm__("g");',
      'int f(void) ;',
      ['attribute __attribute__((pure))', 'asm __asm__("g")'],
    ],
    ['[[nodiscard]] int f(void);', 'int f(void);', ['attribute [[nodiscard]]']],
    [
      'struct __declspec(align(8)) s { _Alignas(4) int a; };',
      'struct s { int a; };',
      ['declspec __declspec(align(8))', 'alignas _Alignas(4)'],
    ],
    [
      'int __stdcall f(char *_Nonnull p);',
      'int f(char * p);',
      ['calling-convention __stdcall', 'nullability _Nonnull'],
    ],
    ['_Noreturn void f(void);', 'void f(void);', ['attribute _Noreturn']],
    ['float _Complex x; _Complex y;', 'float x; double y;', ['complex _Complex', 'complex _Complex']],
    ['__typeof__(a + 1) x;', '__typeof__ x;', ['typeof __typeof__(a + 1)']],
    ['enum e : unsigned char { A };', 'enum e { A };', ['enum-base : unsigned char']],
    [
      'struct s { int a:1, :2, b:3; T :4; };',
      'struct s { int a:1, b:3; T ; };',
      ['bit-field :2', 'bit-field :4'],
    ],
    [
      'struct s { int a; _Static_assert(1, ""); };',
      'struct s { int a; };',
      ['assertion _Static_assert(1, "");'],
    ],
    ['__extension__ __const char *__restrict x;', 'const char *restrict x;', []],
    ['_Atomic(int *) x;', 'int * _Atomic x;', []],
    [
      'static inline int f(int a) { return ({ a; }); }',
      'static inline int f(int a) ;',
      ['body { return ({ a; }); }'],
    ],
    ['int (f)(T (g)(void));', 'int f (T g (void));', []],
    ['typedef int T; void f(int (T));', 'typedef int T; void f(int (T));', []],
    ['struct s { int a;; };', 'struct s { int a; };', []],
    ['int x = sizeof(y), z = 1;', 'int x = _ , z = 1;', ['expression sizeof(y)']],
    ['int a[static const 2 + 1];', 'int a[static const _ ];', ['expression 2 + 1']],
    ['enum { A = B ? 1 : 2, C = 3 };', 'enum { A = _ , C = 3 };', ['expression B ? 1 : 2']],
    ['int a[] = { 1, { 2, 3 } };', 'int a[] = _ ;', ['expression { 1, { 2, 3 } }']],
    ['struct s { int a : 1 + (2, 3); };', 'struct s { int a : _ ; };', ['expression 1 + (2, 3)']],
  ])('%s', (text, expected, extensions) => {
    expect(normalized(text)).toEqual({ text: expected, extensions })
  })

  it('leaves bit-fields with names and enums alone', () => {
    const text = 'struct s { int a : 1; enum e b : 2; unsigned c : 1, d : 2; T e : 4; };'
    expect(normalized(text)).toEqual({ text, extensions: [] })
  })
})
