import { describe, expect, test } from 'vitest'
import { preprocessText, type Settings } from '../preprocess-text.ts'

/** True if `#if expression` is taken; throws if it is reported as wrong. */
function holds(expression: string, settings?: Settings): boolean {
  const { text, messages } = preprocessText(`#if ${expression}\nyes\n#else\nno\n#endif`, settings)
  expect(messages).toEqual([])
  return text === 'yes'
}

function complaint(expression: string): string {
  return preprocessText(`#if ${expression}\n#endif`).messages.join()
}

describe('the expression of #if', () => {
  test.each([
    ['1 + 2 * 3 == 7', true],
    ['(1 + 2) * 3 == 9', true],
    ['10 - 4 - 3 == 3', true],
    ['1 ? 0 : 1', false],
    ['0 ? 1 : 0 ? 1 : 2', true],
    ['1 || 1 / 0', true],
    ['0 && 1 / 0', false],
    ['1 ? 1 : 1 % 0', true],
    ['-1 < 0', true],
    ['-1 < 0u', false],
    ['(0 ? 1u : -1) > 0', true],
    ['-1 >> 1 == -1', true],
    ['1 << 62 == 0x4000000000000000', true],
    ['0x7fffffffffffffff + 1 < 0', true],
    ['0xffffffffffffffff == -1', true],
    ['18446744073709551615u == ~0u', true],
    ['~0 == -1', true],
    ['!0 == 1 && !5 == 0', true],
    ['7 / -2 == -3 && 7 % -2 == 1', true],
    ['010 == 8 && 0x10 == 16 && 0b101 == 5', true],
    ["1'000'000 == 1000000", true],
    ['3 == 3L && 3UL == 3llu', true],
    ['(2 | 4 ^ 1 & 3) == 7', true],
    ['1 < 2 == 1', true],
    ['(1, 2) == 2', true],
    ['undefined_name == 0', true],
    ['true', false],
  ])('%s', (expression, expected) => {
    expect(holds(expression)).toBe(expected)
  })

  test.each([
    ["'a' == 97", true],
    ["'\\n' == 10 && '\\x41' == 65 && '\\101' == 65 && '\\0' == 0", true],
    ["'\\377' < 0", true],
    ["L'\\377' == 255", true],
    ["'ab' == 24930", true],
    ["u'\\u00e9' == 0xe9", true],
  ])('character constants: %s', (expression, expected) => {
    expect(holds(expression)).toBe(expected)
  })

  test.each([
    ['', 'with no expression'],
    ['1 +', 'ends too early'],
    ['(1', "expected ')'"],
    ['1 2', "unexpected '2'"],
    ['1.5', 'no integer constant'],
    ['"x"', 'no integer constant'],
    ['1 / 0', 'division by zero'],
    ['99999999999999999999', 'too large'],
    ['089', 'no integer constant'],
    ['= 1', "unexpected '='"],
    ['defined', "'defined' needs a name"],
    ['defined(x', 'closing parenthesis'],
    ['f(1)', "unexpected '('"],
  ])('reports %s', (expression, message) => {
    expect(complaint(expression)).toContain(message)
  })

  test('macros are replaced, the operands of defined are not', () => {
    const settings = { defines: ['ONE', 'TWO=ONE + 1', 'HAS=defined ONE && defined(TWO)', 'f(x)=x * 2'] }
    expect(holds('TWO == 2', settings)).toBe(true)
    expect(holds('defined ONE && !defined(THREE)', settings)).toBe(true)
    expect(holds('HAS', settings)).toBe(true)
    expect(holds('f(f(3)) == 12', settings)).toBe(true)
    expect(holds('f == 0', settings)).toBe(true)
  })

  test('a parenthesis tower is reported, not a crash', () => {
    expect(complaint(`${'('.repeat(5000)}1${')'.repeat(5000)}`)).toContain('nested too deeply')
    expect(complaint(`${'!'.repeat(5000)}1`)).toContain('nested too deeply')
  })
})

describe('groups', () => {
  test('exactly one group of a conditional is read', () => {
    const chain = '#if A == 1\none\n#elif A == 2\ntwo\n#elif A > 1 / A\nthree\n#else\nfour\n#endif'
    for (const [value, group] of [
      ['1', 'one'],
      ['2', 'two'],
      ['3', 'three'],
      ['-3', 'four'],
    ]) {
      expect(preprocessText(chain, { defines: [`A=${value}`] }).text).toBe(group)
    }
  })

  test('an #elif after the group that is read is not evaluated', () => {
    const { text, messages } = preprocessText('#if 1\na\n#elif 1 / 0 nonsense (\nb\n#endif')
    expect([text, messages]).toEqual(['a', []])
  })

  test('#elifdef and #elifndef', () => {
    const source = '#ifdef A\na\n#elifdef B\nb\n#elifndef C\nnot c\n#else\nc\n#endif'
    expect(preprocessText(source, { defines: ['B', 'C'] }).text).toBe('b')
    expect(preprocessText(source).text).toBe('not c')
    expect(preprocessText(source, { defines: ['C'] }).text).toBe('c')
  })

  test('conditionals nest, in skipped groups too', () => {
    const source = '#if 0\n#if 1\na\n#else\nb\n#endif\n#elif 1\n#ifndef X\nc\n#else\nd\n#endif\n#endif\ne'
    expect(preprocessText(source).text).toBe('c e')
  })

  test('what looks like a directive in a comment or a literal of a skipped group is none', () => {
    const source = `#if 0
/*
#endif
*/ "/*" '"' // /*
it's /* not a comment after an open quote
#else /* a comment
  over lines */
x
#endif`
    expect(preprocessText(source).text).toBe('x')
  })

  test('anything may stand in a skipped group', () => {
    const { text, messages } = preprocessText(
      `#if 0\n#nonsense\n#include <missing.h>\n#error no\n'"\\ @\n#endif\nx`,
    )
    expect([text, messages]).toEqual(['x', []])
  })

  test('unbalanced conditionals are reported where they stand', () => {
    expect(preprocessText('\n#if 1\nint a;').messages).toEqual([
      'unterminated-conditional 2: this conditional has no #endif',
    ])
    expect(preprocessText('#endif').messages).toEqual(['invalid-directive 1: #endif without #if'])
    expect(preprocessText('#else').messages).toEqual(['invalid-directive 1: #else without #if'])
    expect(preprocessText('#if 0\n#else\n#else\n#endif').messages).toEqual([
      'invalid-directive 3: #else after #else',
    ])
    expect(preprocessText('#ifdef\n#endif').messages).toEqual(['invalid-directive 1: #ifdef needs a name'])
  })
})

describe('the compilers’ questions', () => {
  test('__has_include and __has_include_next look along the include path', () => {
    expect(holds('__has_include(<stddef.h>) && !__has_include("missing.h")')).toBe(true)
    expect(holds('defined(__has_include) && __has_include_next(<stddef.h>)')).toBe(true)
    expect(holds('__has_include(NAME)', { defines: ['NAME=<stdarg.h>'] })).toBe(true)
    expect(holds('__has_include(<linux/missing.h>)')).toBe(false)
  })

  test('__has_attribute, __has_builtin and __has_c_attribute answer as GCC 12 on Linux', () => {
    expect(
      holds('__has_attribute(deprecated) && __has_attribute(__packed__) && !__has_attribute(noescape)'),
    ).toBe(true)
    expect(holds('__has_builtin(__builtin_expect) && !__has_builtin(__builtin_fclose)')).toBe(true)
    expect(holds('__has_builtin(__builtin_popcountll) && __has_builtin(__sync_fetch_and_add)')).toBe(true)
    expect(holds('__has_c_attribute(deprecated) == 201904L && __has_c_attribute(gnu::packed)')).toBe(true)
    expect(holds('!defined __has_feature && !defined __has_extension')).toBe(true)
  })

  test('__has_feature and __has_extension answer as Clang on macOS, and Microsoft has none', () => {
    const target = 'arm64-apple-darwin'
    expect(
      holds('__has_feature(nullability) && __has_extension(blocks) && !__has_feature(modules)', { target }),
    ).toBe(true)
    expect(holds('__has_attribute(noescape)', { target })).toBe(true)
    expect(
      holds('!defined __has_attribute && defined __has_include', { target: 'x86_64-windows-msvc' }),
    ).toBe(true)
  })
})
