import { describe, expect, test } from 'vitest'
import type { PreprocessedSource } from '../../generator/preprocess/preprocessed-source.ts'
import { preprocessFiles, preprocessText } from './preprocess-text.ts'

/** `file:line:column` of a text's first occurrence after another one. */
function placeOf(source: PreprocessedSource, text: string, after = ''): string {
  const offset = source.text.indexOf(text, source.text.indexOf(after))
  expect(offset).toBeGreaterThanOrEqual(0)
  const { file, line, column } = source.lineMap.locate(offset)
  return `${file.replace(/.*\//, '')}:${line}:${column}`
}

describe('the line map', () => {
  test('finds each token over comments, directives, splices and files', () => {
    const { source } = preprocessFiles(
      {
        'main.h':
          '/* two\n lines */ int first;\n#define X 1\n\n  int /* c */ second;\n#include "sub.h"\nint sp\\\nliced; int fourth;\nint fifth;',
        'sub.h': '\n\tint third;',
      },
      ['main.h'],
    )
    expect(placeOf(source, 'int first')).toBe('main.h:2:11')
    expect(placeOf(source, 'first')).toBe('main.h:2:15')
    expect(placeOf(source, 'second')).toBe('main.h:5:15')
    expect(placeOf(source, 'third')).toBe('sub.h:2:6')
    expect(placeOf(source, 'spliced')).toBe('main.h:7:5')
    expect(placeOf(source, 'fourth')).toBe('main.h:8:12')
    expect(placeOf(source, 'fifth')).toBe('main.h:9:5')
  })

  test('what a macro comes to stands where its name is, arguments too', () => {
    const { source } = preprocessText(
      '#define F(x) alpha x omega\nint a;\n int b = F(\n  beta) gamma;\nF(delta);',
    )
    expect(placeOf(source, 'alpha')).toBe('test.h:3:10')
    expect(placeOf(source, 'beta')).toBe('test.h:3:10')
    expect(placeOf(source, 'omega')).toBe('test.h:3:10')
    expect(placeOf(source, 'gamma')).toBe('test.h:4:9')
    expect(placeOf(source, 'delta')).toBe('test.h:5:1')
  })

  test('#line does not move anything: locations are those of the file that was read', () => {
    const { source } = preprocessText('#line 100 "x.y"\nint a;')
    expect(placeOf(source, 'int a')).toBe('test.h:2:1')
  })

  test('columns count from after a byte order mark as the file has them', () => {
    const { source } = preprocessText('\ufeffint a;\nint b;')
    expect(placeOf(source, 'int b')).toBe('test.h:2:1')
  })
})

describe('macros', () => {
  test('those in force at the end, in the order of their definitions, without predefined ones', () => {
    const { source } = preprocessText(
      '#define A 1\n#define B 2\n#undef A\n  #define  F( x,y )  x+ y\n#define V(a, ...) a __VA_ARGS__\n#define N(a, rest...) rest\n#define A  B  +\\\n 3 /* c */\n#define B 4',
      { defines: ['D=5'] },
    )
    expect(
      source.macros
        .definedIn({ has: () => true })
        .map(({ name, parameters, variadic, body, expansion, location }) => [
          name,
          parameters,
          variadic,
          body,
          expansion,
          `${location.line}:${location.column}`,
        ]),
    ).toEqual([
      ['D', null, false, '5', '5', '1:9'],
      ['F', ['x', 'y'], false, 'x+ y', '__parameter_0__+ __parameter_1__', '4:12'],
      ['V', ['a'], true, 'a __VA_ARGS__', null, '5:9'],
      ['N', ['a'], true, 'rest', null, '6:9'],
      ['A', null, false, 'B + 3', '4 + 3', '7:9'],
      ['B', null, false, '4', '4', '9:9'],
    ])
  })

  test('expansions use the macros after the last line, and stop at cycles', () => {
    const { source } = preprocessText(
      '#define A B\n#define C A C\n#define B 7\n#define E\n#define M -E-1\n#define S "x" "y"\n#define F(x) x\n#define G F (3) F',
    )
    const expansions = Object.fromEntries(
      source.macros.definedIn({ has: () => true }).map(({ name, expansion }) => [name, expansion]),
    )
    expect(expansions).toEqual({
      A: '7',
      B: '7',
      C: '7 C',
      E: '',
      M: '- -1',
      S: '"x" "y"',
      F: '__parameter_0__',
      G: '3 F',
    })
  })

  test('an expansion that is cut off is reported at its definition', () => {
    const links = Array.from({ length: 700 }, (_, i) => `#define B${i + 1} (B${i}-1+1)`)
    const { source, diagnostics } = preprocessText(`#define B0 (1)\n${links.join('\n')}`)
    expect(diagnostics).toEqual([])
    const macros = source.macros.definedIn({ has: () => true })
    // The list goes on while macros are expanded.
    const cut = diagnostics.filter(({ code }) => code === 'invalid-macro')
    expect(cut.length).toBeGreaterThan(0)
    const lines = new Set(cut.map(({ location }) => location?.line))
    const isWhole = ({ expansion, name }: (typeof macros)[number]): boolean =>
      expansion!.split('(').length - 1 === Number(name.slice(1)) + 1
    for (const macro of macros) expect(isWhole(macro)).toBe(!lines.has(macro.location.line))
  })

  test('a macro that takes over a predefined one counts as the header’s', () => {
    const { source } = preprocessText('#undef linux\n#define linux 3\n#define __FILE__ 1')
    expect(source.macros.definedIn({ has: () => true }).map(({ name, body }) => [name, body])).toEqual([
      ['linux', '3'],
      ['__FILE__', '1'],
    ])
  })
})

describe('comments', () => {
  test('each with its place, and whether something stands before it', () => {
    const { source } = preprocessText(
      '/** A. */\nint a; // b\n  /* c\n   d */ int e; /* f */ /* g */\n"/* no */"\n#if 0\n// in a skipped group\n#endif\n',
    )
    expect([...source.comments.keys()].map((path) => path.replace(/.*\//, ''))).toEqual(['test.h'])
    const comments = [...source.comments.values()][0]!
    expect(comments).toEqual([
      { startLine: 1, startColumn: 1, endLine: 1, text: '/** A. */', trailing: false },
      { startLine: 2, startColumn: 8, endLine: 2, text: '// b', trailing: true },
      { startLine: 3, startColumn: 3, endLine: 4, text: '/* c\n   d */', trailing: false },
      { startLine: 4, startColumn: 16, endLine: 4, text: '/* f */', trailing: true },
      { startLine: 4, startColumn: 24, endLine: 4, text: '/* g */', trailing: true },
      { startLine: 7, startColumn: 1, endLine: 7, text: '// in a skipped group', trailing: false },
    ])
  })

  test('are a map over the files', () => {
    const { source } = preprocessFiles({ 'a.h': '// a\n#include "b.h"', 'b.h': '' }, ['a.h'])
    const { comments } = source
    expect(comments.size).toBe(2)
    expect([...comments].map(([path, list]) => [path.replace(/.*\//, ''), list.length])).toEqual([
      ['a.h', 1],
      ['b.h', 0],
    ])
    expect(comments.get('elsewhere.h')).toBeUndefined()
    expect(comments.has([...source.files.keys()][0]!)).toBe(true)
  })
})
