import { describe, expect, test } from 'vitest'
import { preprocessText } from '../preprocess-text.ts'

describe('lines', () => {
  test('a backslash at the end joins lines, within tokens, directives and comments too', () => {
    expect(
      preprocessText('#define \\\nLONG \\\n  1 + \\\n  2\nLO\\\nNG // comment \\\n still comment\nx').text,
    ).toBe('1 + 2 x')
    expect(preprocessText('#def\\\nine A 1\nA').text).toBe('1')
  })

  test('white space after the backslash is overlooked', () => {
    expect(preprocessText('#define A 1 \\  \n + 2\nA').text).toBe('1 + 2')
  })

  test('lines may end with carriage return and newline', () => {
    expect(preprocessText('#define A 1 \\\r\n + 2\r\n#if A\r\nA\r\n#endif\r\n"x" // y\r\nz\r\n').text).toBe(
      '1 + 2 "x" z',
    )
  })

  test('the last line needs no newline', () => {
    expect(preprocessText('#define A 1\nA').text).toBe('1')
    expect(preprocessText('x\n#define A').text).toBe('x')
    expect(preprocessText('#if 1\nx\n#endif').text).toBe('x')
    expect(preprocessText('x \\').text).toBe('x')
    expect(preprocessText('').text).toBe('')
  })
})

describe('universal character names', () => {
  test('in identifiers are the characters that they name', () => {
    expect(preprocessText('#define caf\\u00e9 1\ncafé caf\\u00E9 caf\\U000000e9 \\u00e9t\\u00e9').text).toBe(
      '1 1 1 été',
    )
    expect(preprocessText('#define S(x) #x\nS(caf\\u00e9)').text).toBe('"café"')
  })

  test('stay in literals, and where they name a basic character', () => {
    expect(preprocessText(`"\\u00e9" '\\u00e9' L"\\\\u00e9" // \\u00e9 "`).text).toBe(
      `"\\u00e9" '\\u00e9' L"\\\\u00e9"`,
    )
    expect(preprocessText('a\\u0024').text).toBe('a\\u0024')
  })

  test('leave the places of what follows as they are', () => {
    const { text, lineMap } = preprocessText('int \\u00e9; int b;').source
    expect(lineMap.locate(text.indexOf('b'))).toMatchObject({ line: 1, column: 17 })
  })
})

describe('comments', () => {
  test('are white space, and split no token run into one', () => {
    expect(preprocessText('int/**/a;/* x\n y */b//c\nd').text).toBe('int a; b d')
    expect(preprocessText('a/* // */b // /* \nc').text).toBe('a b c')
  })

  test('may continue a directive on later lines', () => {
    expect(
      preprocessText(
        '#define A 1 /* on\n and on */ + 2\nA\n#if /* x\n */ 1\ny\n#endif /*\n*/ of the directive\nz',
      ).text,
    ).toBe('1 + 2 y z')
  })

  test('begin in no literal', () => {
    expect(preprocessText(`"/* no */" '/*' "\\"//" x`).text).toBe(`"/* no */" '/*' "\\"//" x`)
  })

  test('an open one ends with the file', () => {
    expect(preprocessText('a /* b').text).toBe('a')
    expect(preprocessText('#define A 1 /* b').text).toBe('')
    expect(preprocessText('#if 0\n/* b\n *').text).toBe('')
    expect(preprocessText('#if 0\nx /* b\n *').text).toBe('')
    expect(preprocessText('#if 1 /* b').text).toBe('')
  })
})

describe('tokens', () => {
  test('preprocessing numbers swallow letters, dots and signs of exponents', () => {
    const source = '#define E 9\n#define x 8\n#define f 7\n1.E+E 0x1E+1 .5e-f 1x 0xE 1e+x 2.f'
    expect(preprocessText(source).text).toBe('1.E+E 0x1E+1 .5e-f 1x 0xE 1e+x 2.f')
  })

  test('a digit separator belongs to the number', () => {
    expect(preprocessText("#define b 1\n#define s(x) #x\n1'000'000 s(0x1'b)").text).toBe(`1'000'000 "0x1'b"`)
  })

  test('prefixes belong to literals, even where they name macros', () => {
    const source = `#define L 1\n#define u8 2\n#define U 3\nL"a" u8"b" U'c' L "d" u8 U`
    expect(preprocessText(source).text).toBe(`L"a" u8"b" U'c' 1 "d" 2 3`)
  })

  test('macros in literals are not replaced, an open quote ends with its line', () => {
    expect(preprocessText(`#define a 1\n"a" 'a' a\nit's a\na`).text).toBe(`"a" 'a' 1 it's a 1`)
  })

  test('identifiers may hold $, letters beyond ASCII and universal character names', () => {
    const source = '#define $a 1\n#define é 2\n#define \\u00e9x 3\n$a é \\u00e9x b$a éé'
    expect(preprocessText(source).text).toBe('1 2 3 b$a éé')
  })

  test('digraphs begin directives and make operators', () => {
    expect(preprocessText('%:define s(x) %:x\n%:define c(x, y) x%:%:y\ns(a) c(1, 2) <% %> <: :>').text).toBe(
      '"a" 12 <% %> <: :>',
    )
  })
})

describe('files', () => {
  test('a byte order mark is left out, and columns still count', () => {
    const { text, diagnostics } = preprocessText('\ufeff#error x\n\ufeffint a;')
    expect(text).not.toContain('#')
    expect(diagnostics[0]).toMatchObject({ code: 'error-directive', location: { line: 1 } })
  })

  test('NUL characters are white space', () => {
    expect(preprocessText('int\0a;\0\n#define\0B\x001\nB').text).toBe('int a; 1')
  })

  test('bytes that are no UTF-8 are Latin-1 in comments, and bytes elsewhere', () => {
    const bytes = Buffer.concat([
      Buffer.from('// caf\xe9\nint a; // "\xe4\xf6\nchar b[] = "\xfc\xe2\x82";\n', 'latin1'),
      Buffer.from('// größer €, 𝄞\nchar c[] = "größer €, 𝄞";'),
    ])
    const { source, text } = preprocessText(bytes)
    expect(text).toBe('int a; char b[] = "\udcfc\udce2\udc82"; char c[] = "größer €, 𝄞";')
    const comments = [...source.comments.values()][0]!.map((comment) => comment.text)
    expect(comments).toEqual(['// café', '// "äö', '// größer €, 𝄞'])
  })

  test('bytes that are no UTF-8 count in character constants of #if', () => {
    const bytes = Buffer.from("#if '\xe9' == -23 && '\xe9x' == 0xe978\nyes\n#endif", 'latin1')
    expect(preprocessText(bytes).text).toBe('yes')
    const unsigned = Buffer.from("#if '\xe9' == 233 && '\\xff' == 255\nyes\n#endif", 'latin1')
    expect(preprocessText(unsigned, { target: 'aarch64-linux-gnu' }).text).toBe('yes')
  })
})
