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
    'int f(int x\u00bd);\nint g(int y\u00bd);\nint h(int caf\u00ef\u00bf\u00bd);\nint i\u00bd(int z\u00bd);\n',
  'an enumerator twice in an enum': 'enum e { A, B, A };\nint f(void);\n',
  'an enumerator in two enums': 'enum e { A, B };\nenum f { B, C };\nint f(void);\n',
  'one name for a function, a variable, an enumerator and a typedef':
    'int a(void);\nextern int a;\nenum { a };\ntypedef int a;\nstruct a { int a, a; };\n#define a 1\n',
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
