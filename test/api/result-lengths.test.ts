import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { generateApi } from '../runtime/generated-module.ts'

/*
 * What a function returns, or stores behind a pointer, is as long as another parameter says: no NUL ends it.
 */

const header = `
#include <stddef.h>
typedef struct store_it store_it;
store_it *store_it_new(void);
void store_it_free(store_it *it);
const char *store_it_key(const store_it *it, size_t *klen);
int store_it_value(store_it *it, const char **value, size_t *p);
`

const source = `
#include "store.h"
#include <stdlib.h>
struct store_it { int unused; };
store_it *store_it_new(void) { return calloc(1, sizeof(store_it)); }
void store_it_free(store_it *it) { free(it); }
const char *store_it_key(const store_it *it, size_t *klen) { *klen = 3; return "a\\0b, and more"; }
int store_it_value(store_it *it, const char **value, size_t *p) { *value = "\\0\\1\\2"; *p = 2; return 0; }
`

const folder = mkdtempSync(join(tmpdir(), 'result-lengths-'))
let library: CompiledLibrary
let args: string[]

beforeAll(() => {
  writeFileSync(join(folder, 'store.h'), header)
  writeFileSync(join(folder, 'store.c'), source)
  library = compileC(join(folder, 'store.c'), 'store')
  args = [join(folder, 'store.h'), '--lib', library.path]
}, 60_000)

afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true })
})

interface Iterator {
  key(): Uint8Array | null
  value(): unknown
}

test('a length that the configuration names is handed out', async () => {
  const lengths = { store_it_key: 'klen', 'store_it_value.value': 'p' }
  const { It } = await generateApi<{ readonly It: { new: () => Disposable & Iterator } }>(
    args,
    { lengths, directions: { 'store_it_value.value': 'out' } },
    { strings: { store_it_key: 'pointer', 'store_it_value.value': 'pointer' } },
  )
  using it = It.new()
  expect(it.key()).toEqual(Uint8Array.from([97, 0, 98]))
  expect(it.value()).toMatchObject({ value: Uint8Array.from([0, 1]) })
})
