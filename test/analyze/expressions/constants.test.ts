import { describe, expect, it } from 'vitest'
import { cTypeName } from '../../../generator/model/c-type-name.ts'
import { analyzed } from '../analyzed.ts'

function constants(text: string): string[] {
  return analyzed(text).unit.constants.map(({ name, type, value }) => {
    const shown = value.kind === 'string' ? JSON.stringify(value.text) : String(value.value)
    return `${cTypeName(type, name)} = ${shown}`
  })
}

describe('macros that are constants', () => {
  it('have the value and the type of their expression', () => {
    expect(
      constants(`typedef unsigned char u8; struct s { char a; int b; };
#define INT 42
#define NEGATIVE (-1)
#define CAST ((u8)300)
#define SIZE sizeof(struct s)
#define OFFSET __builtin_offsetof(struct s, b)
#define TEXT "a" "b"
#define REAL 1.5f
#define CHOICE (sizeof(void *) == 8 ? 1u : 2u)
`),
    ).toEqual([
      'int INT = 42',
      'int NEGATIVE = -1',
      'u8 CAST = 44',
      'unsigned long SIZE = 8',
      'unsigned long OFFSET = 4',
      'char TEXT[3] = "ab"',
      'float REAL = 1.5',
      'unsigned int CHOICE = 1',
    ])
  })

  it('read what GNU attributes say in a type name', () => {
    expect(
      constants(`struct s { char c; };
#define MODE sizeof(int __attribute__((mode(DI))))
#define VECTOR sizeof(int __attribute__((vector_size(16))))
#define ALIGNMENT _Alignof(int __attribute__((aligned(16))))
#define BEHIND _Alignof(__attribute__((aligned(8))) char)
#define SIZE sizeof(int __attribute__((aligned(16))))
#define CAST ((unsigned __attribute__((mode(HI))))-1)
`),
    ).toEqual([
      'unsigned long MODE = 8',
      'unsigned long VECTOR = 16',
      'unsigned long ALIGNMENT = 16',
      'unsigned long BEHIND = 8',
      'unsigned long SIZE = 4',
      'unsigned short CAST = 65535',
    ])
  })

  it('choose of a generic selection one value, whatever the others are', () => {
    expect(
      constants('#define G _Generic(1.0f, int: unknown, float: 3, default: sizeof(struct none))'),
    ).toEqual(['int G = 3'])
  })

  it('may be made of macros that are made of macros, four hundred deep', () => {
    const chain = Array.from({ length: 400 }, (_, i) => `#define B${i + 1} (B${i}-1+1)`)
    const found = constants(`#define B0 1\n${chain.join('\n')}\n`)
    expect(found).toHaveLength(401)
    expect(found.at(-1)).toBe('int B400 = 1')
  })

  it('may have the name of such a macro in a string', () => {
    expect(constants('#define NAME "__COUNTER__"\n#define FORMAT "%s:" "__LINE__"')).toEqual([
      'char NAME[12] = "__COUNTER__"',
      'char FORMAT[12] = "%s:__LINE__"',
    ])
  })

  it('know true, false and nullptr where a header or C23 does', () => {
    const macros = '#define T true\n#define F (!false)\n#define N nullptr\n'
    expect(constants(macros)).toEqual([])
    expect(constants(`${macros}enum { false, true };`)).toEqual(['int T = 1', 'int F = 1'])
    expect(constants(`${macros}#define true 1\n#define false 0`)).toEqual([
      'int T = 1',
      'int F = 1',
      'int true = 1',
      'int false = 0',
    ])
    expect(constants(`#undef __STDC_VERSION__\n#define __STDC_VERSION__ 202311L\n${macros}`)).toEqual([
      'long __STDC_VERSION__ = 202311',
      '_Bool T = 1',
      'int F = 1',
      'typeof(nullptr) N = 0',
    ])
  })

  it('see what is declared and defined after them', () => {
    expect(constants('#define A (B + E)\n#define B 2\nenum e { E = 40 };')).toEqual([
      'int A = 42',
      'int B = 2',
    ])
  })

  it('are neither types, statements, functions nor unbalanced', () => {
    expect(
      constants(`int f(void);
#define TYPE unsigned int
#define STATEMENT do { } while (0)
#define CALL f()
#define NAME f
#define OPEN (1
#define UNKNOWN nothing
#define SELF SELF
#define EMPTY
#define FUNCTION(x) 1
`),
    ).toEqual([])
  })

  it('do not depend on the place where they are used', () => {
    expect(constants('#define HERE __LINE__\n#define ALSO (HERE + 1)\n#define FIXED 1\n')).toEqual([
      'int FIXED = 1',
    ])
  })

  it('may carry a pragma that deprecates them', () => {
    expect(constants('#define OLD 3 _Pragma("GCC warning \\"OLD is deprecated\\"")\n')).toEqual([
      'int OLD = 3',
    ])
  })
})

describe('constant objects', () => {
  it('have the value of their initialiser, converted to their type', () => {
    expect(
      constants(
        'static const int A = 5; static const unsigned char B = 300; static const double C = 1; constexpr int D = 7;',
      ),
    ).toEqual(['const int A = 5', 'const unsigned char B = 44', 'const double C = 1', 'const int D = 7'])
  })

  it('may be used in constant expressions where C allows it', () => {
    expect(analyzed('constexpr int N = 3; extern int a[N + 1];').type('a')).toBe('int [4]')
  })

  it('with a symbol are variables', () => {
    expect(analyzed('extern const int a; const int b = 5;').unit.variables.map(({ name }) => name)).toEqual([
      'a',
      'b',
    ])
  })
})

describe('static assertions', () => {
  it('that fail are reported, wherever they stand', () => {
    const header =
      analyzed(`_Static_assert(sizeof(int) == 4, "int"); static_assert(sizeof(int) == 5, "not " "int");
      struct s { int a; _Static_assert(sizeof(long) == 4, "inside"); int b; };`)
    expect(header.diagnostics).toEqual([
      "static-assertion-failed: the header's assertion fails: not int",
      "static-assertion-failed: the header's assertion fails: inside",
    ])
    expect(header.record('struct s').fields).toHaveLength(2)
  })
})
