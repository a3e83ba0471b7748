import { describe, expect, it } from 'vitest'
import { neededDeclarations } from '../../generator/parse/outline/needed-declarations.ts'
import { outline } from '../../generator/parse/outline/outline.ts'
import { tokenize } from '../../generator/parse/tokens/tokens.ts'
import type { Macro, PreprocessedSource } from '../../generator/preprocess/preprocessed-source.ts'

/** The names of what is needed, where the API begins at the word `API`. */
function needed(text: string, expansion?: string): (string | null)[] {
  const api = text.indexOf('API') + 'API'.length
  const blanked = text.replace('API', '   ')
  const tokens = tokenize(blanked)
  const source: PreprocessedSource = {
    text: blanked,
    lineMap: {
      files: new Set(),
      locate: (offset) => ({ file: offset < api ? 'system.h' : 'api.h', line: 1, column: 1 }),
    },
    macros: { definedIn: () => [], replacementOf: () => null },
    comments: new Map(),
    pragmas: [],
    includes: [],
    files: new Map(),
  }
  const macros = expansion === undefined ? [] : [{ name: 'M', expansion } as Macro]
  const scope = { has: (file: string) => file === 'api.h' }
  return neededDeclarations(outline(tokens), macros, source, scope).map(({ name }) => name)
}

describe('needed declarations', () => {
  it('are those of the API, and what these mention, and so on', () => {
    const system =
      'typedef int a; typedef a b; typedef int unused; struct s { b x; }; int function(void); enum { E = 1 };'
    expect(needed(`${system} API int f(struct s *p); int g[E];`)).toEqual(['a', 'b', 's', null, 'f', 'g'])
  })

  it('include the first mention of a tag that is defined nowhere', () => {
    expect(needed('struct s; struct s *unused(void); API int f(struct s *p);')).toEqual(['s', 'f'])
  })

  it('include objects only where something asks for their type', () => {
    expect(needed('extern long object; API int f(int object);')).toEqual(['f'])
    expect(needed('extern long object; API __typeof__(object) f(void);')).toEqual(['object', 'f'])
  })

  it('include what macros mention', () => {
    expect(
      needed(
        'enum e { A }; typedef int t; struct s { t m; }; typedef int u; API int f(void);',
        'sizeof(struct s) + A',
      ),
    ).toEqual(['e', 't', 's', 'f'])
  })

  it('have what the bodies of the API mention, functions too, and leave out what only other bodies do', () => {
    const text = 'typedef int t; int g(void); API static inline int f(void) { t x; return g(); }'
    expect(needed(text)).toEqual(['t', 'g', 'f'])
    expect(needed('typedef int t; static inline int f(void) { t x; return 1; } API int h(void);')).toEqual([
      'h',
    ])
  })
})
