import { describe, expect, test } from 'vitest'
import { preprocessText, tokens } from '../preprocess-text.ts'

function expectTokens(source: string, expected: string): void {
  const result = preprocessText(source)
  expect(result.messages).toEqual([])
  expect(tokens(result.text)).toBe(tokens(expected))
}

/** The last line's text, exactly. */
function expectText(source: string, expected: string): void {
  expect(preprocessText(source).text).toBe(expected)
}

describe('the examples of N1570 6.10.3', () => {
  test('6.10.3.3 example: ## is an operator only as written in the replacement list', () => {
    expectTokens(
      `#define hash_hash # ## #
       #define mkstr(a) # a
       #define in_between(a) mkstr(a)
       #define join(c, d) in_between(c hash_hash d)
       char p[] = join(x, y);`,
      'char p[] = "x ## y";',
    )
  })

  test('6.10.3.4 example: a nested replacement that C leaves open ends as with GCC', () => {
    expectTokens('#define f(a) a*g\n#define g(a) f(a)\nf(2)(9)', '2*9*g')
  })

  test('6.10.3.5 example 1 and 2: object-like and function-like', () => {
    expectTokens(
      '#define TABSIZE 100\n#define max(a, b) ((a) > (b) ? (a) : (b))\nint table[TABSIZE]; max(1, x + 2)',
      'int table[100]; ((1) > (x + 2) ? (1) : (x + 2))',
    )
  })

  test('6.10.3.5 example 3: redefinition and reexamination', () => {
    expectTokens(
      `#define x 3
       #define f(a) f(x * (a))
       #undef x
       #define x 2
       #define g f
       #define z z[0]
       #define h g(~
       #define m(a) a(w)
       #define w 0,1
       #define t(a) a
       #define p() int
       #define q(x) x
       #define r(x,y) x ## y
       #define str(x) # x
       f(y+1) + f(f(z)) % t(t(g)(0) + t)(1);
       g(x+(3,4)-w) | h 5) & m
             (f)^m(m);
       p() i[q()] = { q(1), r(2,3), r(4,), r(,5), r(,) };
       char c[2][6] = { str(hello), str() };`,
      `f(2 * (y+1)) + f(2 * (f(2 * (z[0])))) % f(2 * (0)) + t(1);
       f(2 * (2+(3,4)-0,1)) | f(2 * (~ 5)) & f(2 * (0,1))^m(0,1);
       int i[] = { 1, 23, 4, 5, };
       char c[2][6] = { "hello", "" };`,
    )
  })

  test('6.10.3.5 example 4: strings and tokens', () => {
    expectTokens(
      `#define str(s) # s
       #define xstr(s) str(s)
       #define debug(s, t) printf("x" # s "= %d, x" # t "= %s", \\
                                  x ## s, x ## t)
       #define INCFILE(n) vers ## n
       #define glue(a, b) a ## b
       #define xglue(a, b) glue(a, b)
       #define HIGHLOW "hello"
       #define LOW LOW ", world"
       debug(1, 2);
       fputs(str(strncmp("abc\\0d", "abc", '\\4') // this goes away
             == 0) str(: @\\n), s);
       xstr(INCFILE(2).h)
       glue(HIGH, LOW);
       xglue(HIGH, LOW)`,
      `printf("x" "1" "= %d, x" "2" "= %s", x1, x2);
       fputs("strncmp(\\"abc\\\\0d\\", \\"abc\\", '\\\\4') == 0" ": @\\n", s);
       "vers2.h"
       "hello";
       "hello" ", world"`,
    )
  })

  test('6.10.3.5 example 5: placemarkers', () => {
    expectTokens(
      `#define t(x,y,z) x ## y ## z
       int j[] = { t(1,2,3), t(,4,5), t(6,,7), t(8,9,), t(10,,), t(,11,), t(,,12), t(,,) };`,
      'int j[] = { 123, 45, 67, 89, 10, 11, 12, };',
    )
  })

  test('6.10.3.5 example 6: equal redefinitions are allowed, others reported', () => {
    const equal = `#define OBJ_LIKE (1-1)
      #define OBJ_LIKE /* white space */ (1-1) /* other */
      #define FUNC_LIKE(a) ( a )
      #define FUNC_LIKE( a )( /* note */ a )
      #define FUNC_LIKE(a) ( a )`
    // C tells white space from none: \`( a )\` and \`(a)\` differ.
    expect(preprocessText('#define OBJ_LIKE (1-1)\n#define OBJ_LIKE /* x */ (1-1) /* y */').messages).toEqual(
      [],
    )
    expect(preprocessText('#define F(a) ( a )\n#define F( a )( /* note */ a /* z */ )').messages).toEqual([])
    expect(preprocessText(equal).diagnostics).toEqual([])
    for (const other of ['(0)', '(1 - 1)']) {
      expect(preprocessText(`#define OBJ_LIKE (1-1)\n#define OBJ_LIKE ${other}`).diagnostics[0]?.code).toBe(
        'macro-redefined',
      )
    }
    expect(preprocessText('#define F(b) ( a )\n#define F(b) ( b )').diagnostics[0]?.code).toBe(
      'macro-redefined',
    )
  })

  test('6.10.3.5 example 7: variable arguments', () => {
    expectTokens(
      `#define debug(...) fprintf(stderr, __VA_ARGS__)
       #define showlist(...) puts(#__VA_ARGS__)
       #define report(test, ...) ((test)?puts(#test):\\
                   printf(__VA_ARGS__))
       debug("Flag");
       debug("X = %d\\n", x);
       showlist(The first, second, and third items.);
       report(x>y, "x is %d but y is %d", x, y);`,
      `fprintf(stderr, "Flag");
       fprintf(stderr, "X = %d\\n", x);
       puts("The first, second, and third items.");
       ((x>y)?puts("x>y"): printf("x is %d but y is %d", x, y));`,
    )
  })
})

describe('rescanning', () => {
  test('a macro is not replaced within its own replacement, directly or not', () => {
    expectTokens(
      '#define foo foo + a\n#define a b\n#define b a + foo\nfoo a b',
      'foo + a + foo a + foo + a b + foo + b',
    )
  })

  test('a name painted once stays as it is, though its macro is no longer disabled', () => {
    expectTokens('#define f(x) x f\nf(1)(2)(3)', '1 f(2)(3)')
  })

  test('a function-like name without parentheses is an ordinary identifier', () => {
    expectTokens('#define f(x) [x]\nf f(1) f\n(2) (f) (f)(3)', 'f [1] [2] (f) (f)(3)')
  })

  test('arguments may come from beyond the end of a replacement', () => {
    expectTokens('#define f(x) <x>\n#define g f\n#define h f(\ng(1) h 2) g g(3)', '<1> <2> f <3>')
  })

  test('an argument is wholly replaced on its own before it is substituted', () => {
    expectTokens(
      '#define EMPTY\n#define LPAREN (\n#define f(x) {x}\nf(f(1)) f EMPTY (2) f LPAREN 3)',
      '{{1}} f (2) f ( 3)',
    )
  })

  test('arguments stretch over lines, and parentheses shield commas', () => {
    expectTokens('#define f(a, b) a|b\nf((1, 2)\n,\n[3)', '(1, 2)|[3')
  })

  test('directives among arguments are obeyed', () => {
    expectTokens('#define f(a) <a>\nf(1\n#define ONE\n#ifdef ONE\n2\n#else\n3\n#endif\n)', '<1 2>')
  })
})

describe('# and ##', () => {
  test('white space in a stringified argument becomes one space, none at its ends', () => {
    expectText('#define s(x) #x\ns(  a /* c */  +\n b  )', '"a + b"')
  })

  test('a replacement within the argument stands where white space stood before its name', () => {
    expectText(
      '#define s(x) #x\n#define t(x) s(x)\n#define P p q\n#define E\nt(-P) t(- P) t(a E b) t((E)b) t(aE+) ',
      '"-p q" "- p q" "a b" "()b" "aE+"',
    )
  })

  test('white space before what comes to nothing stays before what follows', () => {
    const macros =
      '#define s(x) #x\n#define t(x) s(x)\n#define E\n#define f(x) x|x\n#define v(a, ...) a __VA_ARGS__\n'
    expectText(`${macros}t(f(a E)) t(v(b)c) t((f(E d)))`, '"a |a" "b c" "( d| d)"')
  })

  test('quotes and backslashes of literals are escaped', () => {
    expectText(
      String.raw`#define s(x) #x
s("\n" '"' L"\"" u8"x")`,
      String.raw`"\"\\n\" '\"' L\"\\\"\" u8\"x\""`,
    )
  })

  test('arguments beside ## are not replaced, the result is', () => {
    expectTokens(
      '#define ab 1\n#define a 2\n#define b 3\n#define cat(x, y) x ## y\ncat(a, b) cat(a b, b)',
      '1 2 bb',
    )
  })

  test('## that makes no token leaves both, with a warning', () => {
    const { text, messages } = preprocessText('#define cat(x, y) x ## y\ncat(+, b)')
    expect(tokens(text)).toBe('+ b')
    expect(messages).toEqual(["invalid-macro 2: '##' makes no token of '+' and 'b'"])
  })

  test('tokens that come to stand side by side are kept apart', () => {
    expectTokens(
      '#define m -\n#define e\n#define f(x) x\n-m -f(-)1 +e+ f(.)f(.)f(.) f(a)f(b) f(<)f(<)=',
      '- - - -1 + + . . . a b < < =',
    )
    expect(preprocessText('#define m -\n-m').text).toBe('- -')
  })
})

describe('variable arguments of GNU C', () => {
  test('the comma before ## __VA_ARGS__ goes with the arguments', () => {
    expectTokens(
      '#define p(f, ...) q(f, ## __VA_ARGS__)\np(1) p(1, 2) p(1, 2, 3) p(1,)',
      'q(1) q(1, 2) q(1, 2, 3) q(1,)',
    )
    expectTokens('#define p(...) q(0, ## __VA_ARGS__)\np() p(1)', 'q(0) q(0, 1)')
  })

  test('variable arguments may have a name', () => {
    expectTokens('#define p(f, rest...) q(f, ## rest) rest\np(1) p(1, 2, 3)', 'q(1) q(1, 2, 3) 2, 3')
  })

  test('variable arguments may be left out without the comma', () => {
    expectTokens('#define p(f, ...) [f|__VA_ARGS__]\np(1) p(1, 2)', '[1|] [1|2]')
  })
})

describe('__VA_OPT__', () => {
  test('is there if the variable arguments come to something', () => {
    expectTokens(
      '#define E\n#define f(a, ...) g(a __VA_OPT__(,) __VA_ARGS__)\nf(1) f(1,) f(1, E) f(1, 2) f(1, 2, 3)',
      'g(1) g(1) g(1) g(1, 2) g(1, 2, 3)',
    )
  })

  test('may hold parameters, # and ##, and stand beside them', () => {
    expectTokens(
      `#define f(x, ...) __VA_OPT__(x ## x + #x __VA_ARGS__)
       #define g(x, ...) a ## __VA_OPT__(b) ## c
       #define h(x, ...) #__VA_OPT__(x  __VA_ARGS__)
       f(1, 2) f(1) g(1, 2) g(1) h(1, 2) h(1)`,
      '11 + "1" 2 abc ac "1 2" ""',
    )
  })
})

describe('wrong uses', () => {
  test.each([
    ['#define m(x) #y', "'#' is not followed by a parameter"],
    ['#define m(x) x #', "'#' is not followed by a parameter"],
    ['#define m(x, ...) __VA_OPT__(x', "'__VA_OPT__' is not followed by parentheses"],
    ['#define m ## x', "'##' stands at an end"],
    ['#define m %:%: x', "'##' stands at an end"],
    ['#define m(x) %: y', "'#' is not followed by a parameter"],
    ['#define m(x) x ##', "'##' stands at an end"],
  ])('%s defines nothing, with a warning', (line, message) => {
    const { text, messages } = preprocessText(`${line}\nm`)
    expect(text).toBe('m')
    expect(messages).toEqual([expect.stringContaining(message)])
    expect(messages[0]).toMatch(/^invalid-macro 1: /)
  })

  test('# is an ordinary token of an object-like macro', () => {
    expectTokens('#define m # x #\nm', '# x #')
  })

  test('macros that double one another are cut off, one and all', () => {
    const doubling = Array.from({ length: 40 }, (_, i) => `#define A${i + 1} A${i} A${i}`).join('\n')
    const uses = Array.from({ length: 40 }, (_, i) => `int u${i} = A${i};`).join('\n')
    const { source, messages } = preprocessText(`#define A0 1\n${doubling}\n${uses}`)
    expect(source.text.length).toBeLessThan(20_000_000)
    expect(messages.filter((message) => message.includes('comes to more than'))).not.toEqual([])
  })

  test('too few, too many and unclosed arguments are reported where the macro is used', () => {
    const two = '#define f(a, b) a b\n'
    expect(preprocessText(`${two}f(1);`).messages).toEqual([
      "invalid-macro 2: macro 'f' takes 2 arguments, not 1",
    ])
    expect(preprocessText(`${two}f(1, 2, 3);`).messages[0]).toContain('not 3')
    expect(preprocessText(`${two}\nf(1, 2`).messages).toEqual([
      "invalid-macro 3: the arguments of macro 'f' have no closing parenthesis",
    ])
  })

  test('a macro that doubles itself again and again is cut off with a diagnostic', () => {
    const lines = ['#define d0 x x']
    for (let i = 1; i < 40; i++) lines.push(`#define d${i} d${i - 1} d${i - 1}`)
    const { diagnostics } = preprocessText(`${lines.join('\n')}\nd39`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-macro'])
  })

  test('a spelling that ## doubles again and again is cut off', () => {
    const lines = ['#define c(x) x ## x', '#define c0(x) c(x)']
    for (let i = 1; i < 40; i++) lines.push(`#define c${i}(x) c(c${i - 1}(x))`, `#define e${i}(x) c${i}(x)`)
    expect(() => preprocessText(`${lines.join('\n')}\nc39(ab)`)).not.toThrow()
  })

  test('uses nested deeply in arguments: replaced, or cut off with a diagnostic', () => {
    const nested = (depth: number) =>
      preprocessText(`#define f(x) x\n${'f('.repeat(depth)}1${')'.repeat(depth)}`)
    expect(nested(200)).toMatchObject({ text: '1', diagnostics: [] })
    expect(nested(1000).diagnostics[0]?.code).toBe('invalid-macro')
  })
})
