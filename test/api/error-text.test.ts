import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { strictErrors } from '../emit/strict-compilation.ts'
import { apiOfC } from './api-of-c.ts'

const header = `
typedef struct tree tree;
/** @param error_buffer receives a message
 *  @return the tree, or NULL on error */
tree *tree_parse(const char *text, char *error_buffer, unsigned long error_buffer_size);
void tree_free(tree *t);
/** @return 0 on success, a negative error code otherwise */
int tree_check(const char *text, char *errbuf, unsigned long errbuf_size);
/* What is a failure is not known, so the text would be lost. */
int tree_compare(tree *t, char *errbuf, unsigned long errbuf_size);
/** @return 0 on success, a negative error code otherwise */
int tree_strerror(int code, char *errbuf, unsigned long errbuf_size);
/** @return 0 on success, a negative error code otherwise */
int tree_get_text(const tree *t, char *text, unsigned long size);
`

const source = `
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
typedef struct tree { int unused; } tree;
tree *tree_parse(const char *text, char *error, unsigned long size) {
  error[0] = 0;
  if (text[0] == '{') return calloc(1, sizeof(tree));
  if (text[0] == '#') memset(error, 'x', size);
  else if (text[0] != 0) snprintf(error, size, "no tree: %s", text);
  return NULL;
}
void tree_free(tree *t) { free(t); }
int tree_check(const char *text, char *error, unsigned long size) {
  return text[0] == '{' ? 0 : (snprintf(error, size, "wrong at %lu", size), -2);
}
`

interface Api {
  Tree: { parse(text: string): Disposable }
  check(text: string): void
}

const made = apiOfC<Api>(header, source)
const { folder } = made

test('what C words in a buffer for errors is what is thrown', () => {
  using _ = made.api.Tree.parse('{}')
  expect(() => made.api.Tree.parse('Größe')).toThrow(/^tree_parse: no tree: Größe$/)
  expect(() => made.api.Tree.parse('#')).toThrow(/^tree_parse: x{1024}$/)
  // Nothing was worded.
  expect(() => made.api.Tree.parse('')).toThrow(/^tree_parse/)
  made.api.check('{}')
  expect(() => made.api.check('?')).toThrow('tree_check: wrong at 1024')
})

test('a buffer stays an argument where nothing tells of failures, and where it is for something else', async () => {
  const output = join(folder, 'x.ts')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const { err, exitCode } = await bindgen([join(folder, 'x.h'), '--api', '--lib', 'c', '-o', output])
  expect(exitCode, err).toBe(0)
  expect(strictErrors([output, join(folder, 'x.api.ts')])).toBe('')
  const { out } = await bindgen(['list', join(folder, 'x.h'), '--api', '--lib', 'c'])
  expect(out.split('\n').filter((line) => /^\w/.test(line))).toEqual([
    'Tree.parse(text: $.CStringInput | null): $.Owned<Tree>',
    'Tree#free(): void',
    'Tree#compare(errbuf: $.Memory | null): number',
    'Tree#getText(text: $.Memory | null): void',
    'check(text: $.CStringInput | null): void',
    'strerror(code: number, errbuf: $.Memory | null): void',
  ])
}, 60_000)
