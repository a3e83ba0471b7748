import { describe, expect, it } from 'vitest'
import { analyzed } from '../analyzed.ts'

describe('redeclarations', () => {
  it('of a function merge what each one says', () => {
    const header = analyzed(`/** First. */
int f(int, char *);
int f(int count, char *text) __attribute__((deprecated("no")));
/** Second. */
extern int f(int, char *) __asm__("f_symbol");`)
    expect(header.unit.functions).toHaveLength(1)
    const { location, comment, symbol, attributes, type } = header.function('f')
    expect(location.line).toBe(2)
    expect(comment).toBe('First.')
    expect(symbol).toBe('f_symbol')
    expect(attributes).toEqual({ deprecated: 'no' })
    expect(type.parameters.map(({ name }) => name)).toEqual(['count', 'text'])
  })

  it('with a prototype win over those without', () => {
    expect(analyzed('int f(); int f(int a); int f();').type('f')).toBe('int (int)')
  })

  it('complete the types of parameters and of results', () => {
    const { type } = analyzed(`
      void a(int (*callback)()); void a(int (*)(int code));
      void b(int (*)[]); void b(int (*matrix)[3]);
      typedef int compare(const void *, const void *);
      void c(int (*)(const void *, const void *)); void c(compare *order);
      typedef int (*old)(); void d(old); void d(int (*)(char));
      int (*e(void))(); int (*e(void))(long);`)
    expect(type('a')).toBe('void (int (*)(int))')
    expect(type('b')).toBe('void (int (*)[3])')
    expect(type('c')).toBe('void (int (*)(const void *, const void *))')
    expect(type('d')).toBe('void (int (*)(char))')
    expect(type('e')).toBe('int (*(void))(long)')
  })

  it('merge what attributes say of parameters, and their names', () => {
    const nonnull = (text: string) =>
      analyzed(text)
        .function('f')
        .type.parameters.map(({ name, nonnull }) => [name, nonnull === true])
    expect(nonnull('void f(char *p, char *); void f(char *, char *q) __attribute__((nonnull(1)));')).toEqual([
      ['p', true],
      ['q', false],
    ])
    expect(nonnull('void f(char *) __attribute__((nonnull)); void f(char *text);')).toEqual([['text', true]])
    // Names of different declarations may be the same ones at other places.
    expect(nonnull('void f(int a, int); void f(int, int a);')).toEqual([
      ['a', false],
      [null, false],
    ])
  })

  it('of a variable complete its array', () => {
    expect(analyzed('extern int a[]; extern int a[4];').type('a')).toBe('int [4]')
  })
})

describe('functions without a symbol', () => {
  const inline = (text: string) => analyzed(text).function('f').inline
  it.each([
    ['static int f(void) { return 1; }', true],
    ['static inline int f(void) { return 1; }', true],
    ['inline int f(void) { return 1; }', true],
    ['extern inline int f(void) { return 1; }', false],
    ['inline int f(void) { return 1; } int f(void);', false],
    ['int f(void); inline int f(void) { return 1; }', false],
    ['extern inline __attribute__((gnu_inline)) int f(void) { return 1; }', true],
    ['int f(void); extern inline __attribute__((__gnu_inline__)) int f(void) { return 1; }', false],
    ['int f(void);', false],
    ['static __inline__ int f(void) { return ({ int y = 3; y; }); }', true],
  ])('%s', (text, expected) => {
    expect(inline(text)).toBe(expected)
  })
})

describe('asm labels', () => {
  it('name the symbol', () => {
    const header = analyzed(
      'int f(void) __asm__("g"); extern int v __asm ("" "w") __attribute__((unused)); int h(void);',
    )
    expect(header.function('f').symbol).toBe('g')
    expect(header.variable('v').symbol).toBe('w')
    expect(header.function('h').symbol).toBe('h')
  })

  it('carry the underscore of Mach-O', () => {
    expect(analyzed('int f(void) __asm("_f$INODE64");', 'arm64-apple-darwin').function('f').symbol).toBe(
      'f$INODE64',
    )
  })
})
