import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bindgen } from '../cli/terminal-recorder.ts'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { generateApi, generateModule } from '../runtime/generated-module.ts'

const header = `
#include <stddef.h>
typedef struct LIB_ParserStruct *LIB_Parser;
typedef void (*LIB_TextHandler)(void *userData, const char *s, int len);
typedef void (*LIB_BlobHandler)(void *userData, const unsigned char *data, size_t data_len);
typedef size_t (*LIB_ReadHandler)(void *userData, void *buffer, size_t size);
LIB_Parser LIB_ParserCreate(void);
void LIB_ParserFree(LIB_Parser parser);
void LIB_ParserText(LIB_Parser parser, LIB_TextHandler handler, void *userData);
void LIB_ParserBlob(LIB_Parser parser, LIB_BlobHandler handler, void *userData);
int LIB_ParserRead(LIB_Parser parser, LIB_ReadHandler handler, void *userData);
typedef void (*LIB_FreeHandler)(void *ptr, void **abstract);
typedef void *(*LIB_GrowHandler)(void *ptr, size_t count);
void LIB_ParserMemory(LIB_Parser parser, LIB_FreeHandler release, LIB_GrowHandler grow, void *abstract);
typedef void (*LIB_ItemsHandler)(void *userData, const void *items, int item_count);
void LIB_ParserItems(LIB_Parser parser, LIB_ItemsHandler handler, void *userData);
struct LIB_counter_s { int count; int step; };
typedef struct LIB_counter_s LIB_counter_t;
void LIB_counter_init(LIB_counter_t *counter, int step);
int LIB_counter_next(LIB_counter_t *counter);
typedef struct { int x, y; } LIB_point;
int LIB_sum(LIB_point *points, int x);
struct LIB_session { int id; };
/** Free it with LIB_session_free. */
struct LIB_session *LIB_session_new(int id);
void LIB_session_free(struct LIB_session *session);
`

// What a handler is given ends with its page, behind which nothing can be read.
const source = `
#include "lib.h"
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
struct LIB_ParserStruct { int unused; };
static char *page_end(const char *bytes, size_t length) {
  char *pages = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(pages + 4096, 4096, PROT_NONE);
  return memcpy(pages + 4096 - length, bytes, length);
}
static void drop(char *end, size_t length) { munmap(end - 4096 + length, 8192); }
LIB_Parser LIB_ParserCreate(void) { return calloc(1, sizeof(struct LIB_ParserStruct)); }
void LIB_ParserFree(LIB_Parser parser) { free(parser); }
void LIB_ParserText(LIB_Parser parser, LIB_TextHandler handler, void *userData) {
  char *text = page_end("h\\xc3\\xa9llo", 6);
  handler(userData, text, 6);
  handler(userData, text, 0);
  handler(userData, NULL, 0);
  handler(userData, "ended", -1);
  drop(text, 6);
}
void LIB_ParserBlob(LIB_Parser parser, LIB_BlobHandler handler, void *userData) {
  char *data = page_end("\\0\\1\\2", 3);
  handler(userData, (unsigned char *)data, 3);
  drop(data, 3);
}
int LIB_ParserRead(LIB_Parser parser, LIB_ReadHandler handler, void *userData) {
  unsigned char buffer[4] = {0};
  size_t filled = handler(userData, buffer, sizeof buffer);
  return filled == 2 ? buffer[0] * 256 + buffer[1] : -1;
}
void LIB_ParserMemory(LIB_Parser parser, LIB_FreeHandler release, LIB_GrowHandler grow, void *abstract) {}
void LIB_ParserItems(LIB_Parser parser, LIB_ItemsHandler handler, void *userData) {
  int items[3] = {1, 2, 3};
  handler(userData, items, 3);
}
void LIB_counter_init(LIB_counter_t *counter, int step) { counter->step = step; }
int LIB_counter_next(LIB_counter_t *counter) { return counter->count += counter->step; }
int LIB_sum(LIB_point *points, int x) { return points->x + x; }
struct LIB_session *LIB_session_new(int id) { struct LIB_session *s = malloc(sizeof *s); s->id = id; return s; }
void LIB_session_free(struct LIB_session *session) { free(session); }
`

interface Parser extends Disposable {
  text(handler: (s: string | null) => void): void
  blob(handler: (data: Uint8Array | null) => void): void
  read(handler: (buffer: Uint8Array | null) => number): number
  items(handler: (items: { bytes(length: number): Uint8Array } | null, count: number) => void): void
}

interface Lib {
  readonly Parser: { create(): Parser }
  readonly Counter: new () => { init(step: number): void; next(): number }
}

const folder = mkdtempSync(join(tmpdir(), 'api-classes-'))
let library: CompiledLibrary
let lib: Lib

beforeAll(async () => {
  writeFileSync(join(folder, 'lib.h'), header)
  writeFileSync(join(folder, 'lib.c'), source)
  library = compileC(join(folder, 'lib.c'), 'lib')
  lib = await generateApi<Lib>([join(folder, 'lib.h'), '--lib', library.path])
}, 60_000)

afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true })
})

test('a class is called as the header calls the pointer; records that functions are called after have one', async () => {
  const { out } = await bindgen(['list', join(folder, 'lib.h'), '--api', '--lib', library.path])
  const names = out.split('\n').flatMap((line) => /^[\w.#]+(?=\()/.exec(line)?.[0] ?? [])
  expect(names.sort()).toEqual([
    'Counter#init',
    'Counter#next',
    'Parser#blob',
    'Parser#free',
    'Parser#items',
    'Parser#memory',
    'Parser#read',
    'Parser#text',
    'Parser.create',
    'Session#free',
    'Session.new',
    'sum',
  ])
})

test('a closure is given the text that C gives with its length, which no NUL has to end', () => {
  using parser = lib.Parser.create()
  const texts: (string | null)[] = []
  parser.text((text) => texts.push(text))
  expect(texts).toEqual(['héllo', '', null, 'ended'])
})

test('a closure keeps the bytes that it was given', () => {
  using parser = lib.Parser.create()
  const given: (Uint8Array | null)[] = []
  parser.blob((data) => given.push(data))
  expect(given).toEqual([Uint8Array.of(0, 1, 2)])
})

test('a closure fills in the memory that C wants filled', () => {
  using parser = lib.Parser.create()
  const filled = parser.read((buffer) => {
    buffer?.set([3, 4])
    return 2
  })
  expect(filled).toBe(3 * 256 + 4)
})

test('a number of elements of unknown size is no number of bytes', () => {
  using parser = lib.Parser.create()
  let given: number[] = []
  parser.items((items, count) => {
    const { buffer, byteOffset } = items!.bytes(count * 4)
    given = [...new Int32Array(buffer, byteOffset, count)]
  })
  expect(given).toEqual([1, 2, 3])
})

test('memory that a callback is about is not taken for its data', async () => {
  const { out } = await bindgen(['list', join(folder, 'lib.h'), '--api', '--lib', library.path])
  const line = out.split('\n').find((one) => one.startsWith('Parser#memory'))
  expect(line).toMatch(/release: .*LIB_FreeHandler/)
  expect(line).toMatch(/grow: .*LIB_GrowHandler/)
})

test('a record is made by its class', () => {
  const counter = new lib.Counter()
  counter.init(3)
  expect([counter.next(), counter.next()]).toEqual([3, 6])
})

test('a raw callback is given a pointer where text has a length beside it', async () => {
  interface Raw {
    LIB_ParserCreate(): Disposable
    LIB_ParserText(
      parser: object,
      handler: (data: unknown, s: { text(length: number): string } | null, len: number) => void,
      data: null,
    ): void
  }
  const raw = await generateModule<Raw>([join(folder, 'lib.h'), '--lib', library.path])
  using parser = raw.LIB_ParserCreate()
  const lengths: (string | number | null)[] = []
  raw.LIB_ParserText(parser, (_, s, len) => lengths.push(s === null || len < 0 ? len : s.text(len)), null)
  expect(lengths).toEqual(['héllo', '', 0, -1])
})
