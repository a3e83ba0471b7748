import { describe, expect, test } from 'vitest'
import { preprocessFiles, preprocessText } from '../preprocess-text.ts'

describe('#error and #warning', () => {
  test('their text is the diagnostic, with its place; reading goes on', () => {
    const { text, diagnostics } = preprocessText('a\n  #error "this" is  wrong // note\n#warning careful\nb')
    expect(text).toBe('a b')
    expect(diagnostics).toMatchObject([
      { code: 'error-directive', severity: 'error', location: { line: 2, column: 3 } },
      {
        code: 'warning-directive',
        severity: 'warning',
        message: 'careful',
        location: { line: 3, column: 1 },
      },
    ])
    expect(diagnostics[0]!.message).toContain('"this" is  wrong')
  })
})

describe('#line', () => {
  test('changes __LINE__ and __FILE__ from the next line on, not the locations of diagnostics', () => {
    const { text, diagnostics } = preprocessText(
      '__LINE__\n#line 100 "other.h"\n__LINE__ __FILE__\n__LINE__\n#error x',
    )
    expect(text).toBe('1 100 "other.h" 101')
    expect(diagnostics[0]!.location).toMatchObject({ line: 5 })
  })

  test('its operands may be macros, and preprocessors’ own marks are obeyed', () => {
    expect(preprocessText('#define N 7\n#line N\n__LINE__\n# 30 "x.h" 1\n__LINE__ __FILE__').text).toBe(
      '7 30 "x.h"',
    )
  })

  test('needs a number', () => {
    expect(preprocessText('#line x').messages).toEqual(['invalid-directive 1: #line needs a number'])
  })
})

describe('predefined dynamic macros', () => {
  test('__LINE__ in a macro is the line of its use', () => {
    expect(preprocessText('#define L __LINE__\n\nL L\n#define F(x) x L\nF(\n1)').text).toBe('3 3 1 5')
  })

  test('__COUNTER__ counts', () => {
    expect(
      preprocessText('#define C(x) c ## x\n#define D(x) C(x)\nD(__COUNTER__) D(__COUNTER__) __COUNTER__')
        .text,
    ).toBe('c0 c1 2')
  })

  test('__INCLUDE_LEVEL__ and __BASE_FILE__', () => {
    const { text } = preprocessFiles(
      { 'a.h': '__INCLUDE_LEVEL__\n#include "b.h"', 'b.h': '__INCLUDE_LEVEL__' },
      ['a.h'],
    )
    expect(text).toBe('0 1')
  })

  test('the date is fixed, so that output is reproducible', () => {
    expect(preprocessText('__DATE__ __TIME__').text).toBe('"Jan 1 1970" "00:00:00"')
  })
})

describe('#pragma', () => {
  test('pack is passed on with its offset in the text and its place', () => {
    const { source } = preprocessText('int a;\n#pragma pack(push, 1)\nint b;\n#pragma pack(pop)\nint c;')
    expect(source.pragmas.map(({ text, location }) => [text, location.line])).toEqual([
      ['pack(push, 1)', 2],
      ['pack(pop)', 4],
    ])
    const [push, pop] = source.pragmas
    expect(source.text.slice(0, push!.offset)).toContain('a;')
    expect(source.text.slice(push!.offset, pop!.offset).trim()).toBe('int b;')
    expect(source.text.slice(pop!.offset).trim()).toBe('int c;')
    expect(source.text).not.toContain('pack')
  })

  test('macros among the arguments of pack are replaced', () => {
    const { source } = preprocessText(
      '#define ALIGN 4\n#pragma pack(ALIGN)\n#pragma GCC visibility push(default)',
    )
    expect(source.pragmas.map(({ text }) => text)).toEqual(['pack(4)', 'GCC visibility push(default)'])
  })

  test('_Pragma is the same, from macros too', () => {
    const { source, text } = preprocessText(
      '#define PACKED _Pragma("pack(push, 2)") struct s { char c; int i; } _Pragma("pack(pop)")\nPACKED;\n_Pragma ( L"pack(\\"x\\")" ) int z;',
    )
    expect(text).toBe('struct s { char c; int i; } ; int z;')
    expect(source.pragmas.map((pragma) => pragma.text)).toEqual(['pack(push, 2)', 'pack(pop)', 'pack("x")'])
    expect(source.text.slice(source.pragmas[0]!.offset, source.pragmas[1]!.offset).trim()).toMatch(
      /^struct.*}$/,
    )
  })

  test('push_macro and pop_macro', () => {
    const { text } = preprocessText(
      '#define M 1\n#pragma push_macro("M")\n#undef M\n#pragma push_macro("M")\n#define M 2\nM\n#pragma pop_macro("M")\nM\n#pragma pop_macro("M")\nM\n#pragma pop_macro("M")\nM',
    )
    expect(text).toBe('2 M 1 1')
  })

  test('what concerns only the preprocessor or the user is not passed on', () => {
    const { source, messages } = preprocessText(
      '#pragma once\n#pragma GCC system_header\n#pragma message("hi")\n#pragma warning(disable: 4996)\n#pragma\n#pragma GCC warning "mind"\n#pragma GCC error "stop"',
    )
    expect(source.pragmas).toEqual([])
    expect(messages).toEqual(['warning-directive 6: "mind"', 'error-directive 7: "stop"'])
  })
})

describe('#define and #undef', () => {
  test('a macro that the options define or undefine', () => {
    const settings = { defines: ['A', 'B=2', 'F(x)=x x'], undefines: ['__x86_64__'] }
    expect(preprocessText('A B F(3) __x86_64__ C', settings).text).toBe('1 2 3 3 __x86_64__ C')
  })

  test.each([
    ['#define', '#define needs a name'],
    ['#define 3 x', '#define needs a name'],
    ['#define defined', "not 'defined'"],
    ['#define f(x', 'no list of names'],
    ['#define f(x,) x', 'no list of names'],
    ['#define f(x, x) x', 'no list of names'],
    ['#define f(..., x) x', 'no list of names'],
    ['#undef', '#undef needs a name'],
    ['#include', '#include needs'],
    ['#include <x', '#include needs'],
    ['#include x.h', '#include needs'],
    ['#foo bar', 'no directive #foo'],
    ['#"x"', 'a directive needs a name'],
  ])('%s is reported', (line, message) => {
    const { diagnostics } = preprocessText(`\n${line}\nint a;`)
    expect(diagnostics).toMatchObject([{ code: 'invalid-directive', location: { line: 2 } }])
    expect(diagnostics[0]!.message).toContain(message)
  })

  test('the null directive and those that only name something are passed over', () => {
    expect(preprocessText('#\n# /* c */\n#ident "x"\n#sccs "x"\n#assert a(b)\nx')).toMatchObject({
      text: 'x',
      messages: [],
    })
  })

  test('`#` is a directive only as the first token of a line', () => {
    expect(preprocessText('a # define X\n/* c */ # /* d */ define X 1\n%:define Y 2\nX Y').text).toBe(
      'a # define X 1 2',
    )
  })
})

describe('__pragma', () => {
  test('is Microsoft’s _Pragma: its tokens are the pragma', () => {
    const header = '#define PACK(n) __pragma(pack(push, n))\nPACK(2) int a; __pragma(pack(pop)) int b;'
    const { source, text } = preprocessText(header, { target: 'x86_64-windows-msvc' })
    expect(text).toBe('int a; int b;')
    expect(source.pragmas.map((pragma) => pragma.text)).toEqual(['pack(push, 2)', 'pack(pop)'])
    expect(preprocessText(header).text).toContain('__pragma(pack(pop))')
  })
})
