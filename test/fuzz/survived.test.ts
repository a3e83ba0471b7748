import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { generate } from '../../generator/generate.ts'
import { compileBatch } from './compile-batch.ts'
import { requestOf } from './header-source.ts'

/* What random tests found: input that once crashed the generator, or made it write what does not compile. */

const inputs: Readonly<Record<string, string>> = {
  'a declaration over several lines that cannot be parsed': 'struct {\n  int (;\n} int;\nint f(void);\n',
  'a line separator in a file name and in a name': '#line 7 "a\u2028b.h"\nint \u2028 ( ;\nint f(void);\n',
  'a member twice in a record': 'struct s { int a; int a; };\nint f(struct s *s, int s);\n',
  'a parameter twice': 'struct s { int a; };\nint f(struct s *s, struct s *s, int i);\nint g(void);\n',
  'identifiers that are none to JavaScript':
    'int f(int x\u00bd);\nint g(int y\u00bd);\nint h(int caf\u00ef\u00bf\u00bd);\nint i\u00bd(int z\u00bd);\nint j(void);\n',
  'an enumerator twice in an enum': 'enum e { A, B, A };\nint f(void);\n',
  'an enumerator in two enums': 'enum e { A, B };\nenum f { B, C };\nint f(void);\n',
  'one name for a function, a variable, an enumerator and a typedef':
    'int a(void);\nextern int a;\nenum { a };\ntypedef int a;\nstruct a { int a, a; };\n#define a 1\n',
  'an attribute that is not closed, twice':
    'void __attribute__((a("b")) f(int);\nvoid __attribute__((a("b")) g(int);\nint h(int);\n',
  'a character before variable arguments':
    'struct o *o_new(void);\nvoid o_free(struct o *);\nint o_set(struct o *, char c, ...);\n',
  'names that JavaScript objects inherit': `
/** @constructor x &constructor; <constructor> \\toString y */
int constructor(int toString, int __proto__);
int toString(void);
char *valueOf(const char *hasOwnProperty);
struct isPrototypeOf { int constructor; int __proto__; long long toString; char *valueOf; };
struct __proto__ *make(void);
typedef int hasOwnProperty;
enum propertyIsEnumerable { toLocaleString, __proto__ };
typedef int m __attribute__((mode(constructor)));
struct broken { constructor a; };
hasOwnProperty h(hasOwnProperty, struct isPrototypeOf *);
`,
}

/** What stands in a function and in a macro, and nests by the thousand: it is left out. */
const nested: Readonly<Record<string, string>> = {
  addresses: nestedIn('return ', '& ', 'x', '', ';'),
  signs: nestedIn('return ', '- ', 'x', '', ';'),
  casts: nestedIn('return ', '(int)', 'x', '', ';'),
  increments: nestedIn('return ', '++', 'x', '', ';'),
  measured: nestedIn('return ', 'sizeof ', 'x', '', ';'),
  members: nestedIn('return y', '->n', '->v', '', ';'),
  sums: nestedIn('return ', 'x + ', 'x', '', ';'),
  assignments: nestedIn('return ', 'x = ', 'x', '', ';'),
  'what is after a colon': nestedIn('return ', 'x ? x : ', 'x', '', ';'),
  'what is before a colon': nestedIn('return ', 'x ? ', 'x', ' : x', ';'),
  indices: nestedIn('return ', 'p[', 'x', ']', ';'),
  conditions: nestedIn('', 'if (x) ', 'x = 1;', '', ' return x;'),
  alternatives: nestedIn('', 'if (x == 1) x = 2; else ', 'x = 1;', '', ' return x;'),
  blocks: nestedIn('', '{ ', 'x = 1;', ' }', ' return x;'),
  labels: nestedIn('', 'again: ', 'x = 1;', '', ' return x;'),
  initializers: nestedIn('int a[1] = ', '{ ', 'x', ' }', '; return x;'),
}

function nestedIn(before: string, opening: string, inner: string, closing: string, after: string): string {
  const content = before + opening.repeat(3000) + inner + closing.repeat(3000) + after
  return `struct s { struct s *n; int v; };
static inline int deep(int x, struct s *y, int *p) { ${content} }
#define DEEP(x, y, p) (${content.replace('return', '').replace(/;$/, '')})
int f(void);
`
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bindgen-survived-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('Broken headers that were trouble once give modules that compile', { timeout: 120_000 }, async () => {
  const modules = new Map<number, string>()
  for (const [index, [title, text]] of Object.entries(inputs).entries()) {
    writeFileSync(join(folder, 'input.h'), text)
    const argv = ['input.h', '--no-system-include', '--lib', 'broken']
    const { api, files } = await generate(requestOf(argv, folder))
    expect(api.diagnostics.hasErrors, title).toBe(false)
    modules.set(index, files[0]!.text)
  }
  expect(compileBatch(root, join(folder, 'modules'), modules)).toEqual(new Map())
})

test.each(Object.entries(nested))('C that nests by the thousand is left out: %s', async (_, text) => {
  writeFileSync(join(folder, 'input.h'), text)
  const { files } = await generate(requestOf(['input.h', '--no-system-include', '--lib', 'broken'], folder))
  expect(files[0]!.text).toContain('function f(')
  expect(files[0]!.text).not.toMatch(/function (deep|DEEP)\(/)
})
