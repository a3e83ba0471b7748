import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { strictErrors } from '../emit/strict-compilation.ts'
import { apiOfC } from './api-of-c.ts'

const header = `
typedef struct parser parser;
parser *parser_new(void);
void parser_free(parser *p);
/** Words what went wrong.
 *  @returns an allocated string, which should be freed with parser_free_error */
unsigned char *parser_get_error(parser *p, int verbose);
/** @returns an octet string, which should be freed with parser_free_error */
unsigned char *parser_get_octets(parser *p);
/** free an error returned from parser_get_error */
void parser_free_error(parser *p, unsigned char *text);
/** @returns a new string, to be freed with text_free */
char *text_new(const char *of);
/** @returns a new string of so many characters, to be freed with text_free */
char *text_sized(const char *of, unsigned long *length);
void text_free(void *text);
int alive(void);
`

const source = `
#include <stdlib.h>
#include <string.h>
typedef struct parser { int unused; } parser;
static int count;
static void *made(const char *of) { count++; return strcpy(malloc(strlen(of) + 1), of); }
parser *parser_new(void) { return calloc(1, sizeof(parser)); }
void parser_free(parser *p) { free(p); }
unsigned char *parser_get_error(parser *p, int verbose) { return made(verbose ? "line 1: wrong" : "wrong"); }
unsigned char *parser_get_octets(parser *p) { return made("12"); }
void parser_free_error(parser *p, unsigned char *text) { if (p == NULL) abort(); count--; free(text); }
char *text_new(const char *of) { return of == NULL ? NULL : made(of); }
char *text_sized(const char *of, unsigned long *length) { *length = strlen(of); return made(of); }
void text_free(void *text) { count--; free(text); }
int alive(void) { return count; }
`

interface Parser extends Disposable {
  getError(verbose: number): string | null
  getOctets(): (Disposable & { bytes(length: number): Uint8Array }) | null
}
interface Api {
  Parser: { new: () => Parser }
  textNew(of: string | null): string | null
  alive(): number
}

const made = apiOfC<Api>(header, source)
const { folder } = made

test('text that the caller owns is read and freed, with the handle that its free function takes', () => {
  using parser = made.api.Parser.new()
  expect(parser.getError(1)).toBe('line 1: wrong')
  expect(parser.getError(0)).toBe('wrong')
  expect(made.api.textNew('Größe')).toBe('Größe')
  expect(made.api.textNew(null)).toBeNull()
  expect(made.api.alive()).toBe(0)
})

test('what is no text stays memory, which is freed with the handle', () => {
  using parser = made.api.Parser.new()
  const octets = parser.getOctets()
  expect(Buffer.from(octets!.bytes(2)).toString()).toBe('12')
  expect(made.api.alive()).toBe(1)
  octets![Symbol.dispose]()
  expect(made.api.alive()).toBe(0)
})

test('what the list says of it, and that the module compiles', async () => {
  const output = join(folder, 'x.ts')
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const { err, exitCode } = await bindgen([join(folder, 'x.h'), '--api', '--lib', 'c', '-o', output])
  expect(exitCode, err).toBe(0)
  expect(strictErrors([output, join(folder, 'x.api.ts')])).toBe('')
  const { out } = await bindgen(['list', join(folder, 'x.h'), '--api', '-v', '--lib', 'c'])
  expect(out).toContain('Parser#getError(verbose: number): string | null')
  expect(out).toMatch(/parameter 2, ownership: freed {2}\[.*parser_free_error/)
  // Where a length is told, the text may have a NUL in it.
  expect(out).toMatch(/^textSized\(.*\): Uint8Array \| null$/m)
}, 60_000)
