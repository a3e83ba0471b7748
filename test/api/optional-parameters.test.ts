import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { strictErrors } from '../emit/strict-compilation.ts'

const folder = mkdtempSync(join(tmpdir(), 'api-optional-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** One parameter of each kind that may be left out, and the length of those that have one. */
const header = `
struct x_box; struct x_size { int width, height; };
typedef int (*x_visit)(void *data, int value);
struct x_box *x_box_new(void);
void x_box_free(struct x_box *box);
/** @param text what to begin with, or NULL
 *  @param text_len its length in bytes */
void x_with_text(int first, const char *text, int text_len);
/** @param letters what to begin with, or NULL */
void x_with_letters(int first, const char *letters, int n_letters);
/** @param data what to begin with, or NULL
 *  @param data_len its length in bytes */
void x_with_memory(int first, const void *data, unsigned long data_len);
/** @param numbers what to add, or NULL
 *  @param n_numbers how many */
void x_with_numbers(int first, const int *numbers, int n_numbers);
/** @param box where to put it, or NULL */
void x_with_object(int first, struct x_box *box);
/** @param size how large, or NULL */
void x_with_record(int first, const struct x_size *size);
/** @param visit called for each, or NULL
 *  @param data for visit */
void x_with_function(int first, x_visit visit, void *data);
`

test('parameters that may be left out', async () => {
  const file = join(folder, 'x.h')
  writeFileSync(file, header)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const { exitCode, err } = await bindgen([file, '--api', '--lib', 'c', '-o', join(folder, 'x.ts')])
  expect(exitCode, err).toBe(0)
  const written = readFileSync(join(folder, 'x.api.ts'), 'utf8')
  expect(written.match(/\w+\?: /g)).toEqual([
    'text?: ',
    'letters?: ',
    'data?: ',
    'box?: ',
    'size?: ',
    'visit?: ',
  ])
  expect(strictErrors(['x.ts', 'x.api.ts'].map((name) => join(folder, name)))).toBe('')
}, 60_000)
