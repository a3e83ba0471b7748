import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CompiledLibrary, compileC } from './compile-c.ts'
import { type GeneratedModule, generateModule } from './generated-module.ts'

const header = `
typedef struct list list;
list *list_new(void);
void list_free(list *self);
int list_each(list *self, int (*visit)(int index));
int sum_each(const int *values, int count, int (*visit)(int index));
struct label { char text[64]; int length; };
int label_length(const struct label *label);
`
const source = `
#include <stdlib.h>
#include <string.h>
#include "memory.h"
struct list { int length; };
list *list_new(void) { list *self = malloc(sizeof *self); self->length = 3; return self; }
void list_free(list *self) { memset(self, 0xee, sizeof *self); free(self); }
int list_each(list *self, int (*visit)(int)) {
  int sum = 0;
  for (int i = 0; i < self->length; i++) sum += visit(i);
  return sum;
}
int sum_each(const int *values, int count, int (*visit)(int)) {
  int sum = 0;
  for (int i = 0; i < count; i++) sum += values[i] * visit(i);
  return sum;
}
int label_length(const struct label *label) { return (int)strlen(label->text); }
`

type List = $.Handle
interface Module {
  list_new(): List
  list_free(self: List): void
  list_each(self: List, visit: (index: number) => number): number
  sum_each(values: Int32Array, count: number, visit: (index: number) => number): number
  label: new (initial?: object) => $.Struct & { text: Uint8Array }
  label_length(label: $.Struct): number
}

const folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
let library: CompiledLibrary
let module: GeneratedModule<Module>
beforeAll(async () => {
  writeFileSync(join(folder, 'memory.h'), header)
  writeFileSync(join(folder, 'memory.c'), source)
  library = compileC(join(folder, 'memory.c'), 'memory')
  module = await generateModule<Module>([join(folder, 'memory.h'), '--lib', library.path])
}, 60_000)
afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe('while a call runs a function that it was given', () => {
  test('the handle that it uses is not freed', () => {
    const { list_new, list_free, list_each } = module
    const [list, other] = [list_new(), list_new()]
    const message = 'list_free: self is in use by the call that runs this function'
    const freeing = (): number => {
      list_free(list)
      return 1
    }
    expect(() => list_each(list, freeing)).toThrow(new TypeError(message))
    // Nor by a function that another call runs, inside of that.
    expect(() => list_each(list, () => list_each(other, freeing))).toThrow(new TypeError(message))
    expect(list.freed).toBe(false)
    expect(list_each(list, (index) => index)).toBe(3)
    list_each(list, () => {
      if (!other.freed) list_free(other)
      return 0
    })
    expect(other.freed).toBe(true)
    list_free(list)
    expect(list.freed).toBe(true)
  })

  test('a buffer that could shrink is refused', () => {
    const Resizable = ArrayBuffer as unknown as new (length: number, options: object) => ArrayBuffer
    const values = new Int32Array(new Resizable(12, { maxByteLength: 24 }))
    expect(() => module.sum_each(values, 3, () => 1)).toThrow(/a resizable buffer cannot be given/)
    values.set([1, 2, 3])
    expect(module.sum_each(values.slice(), 3, () => 2)).toBe(12)
  })

  test('a buffer that it transfers away is missed', () => {
    const values = Int32Array.of(1, 2, 3)
    let moved: ArrayBuffer | undefined
    const transfer = (): number => {
      moved ??= structuredClone(values.buffer, { transfer: [values.buffer] })
      return 1
    }
    expect(() => module.sum_each(values, 3, transfer)).toThrow(/was transferred away/)
    expect([...new Int32Array(moved!)]).toEqual([1, 2, 3])
  })
})

test("a record's memory stays where it is, although somebody has a part of it", () => {
  const { label, label_length } = module
  const record = new label({ text: 'hello' })
  const { text } = record
  const transfer = (): unknown => structuredClone(text.buffer, { transfer: [text.buffer as ArrayBuffer] })
  try {
    // Some versions copy it.
    transfer()
  } catch (error) {
    expect((error as Error).name).toBe('DataCloneError')
  }
  expect(text.length).toBe(64)
  expect(label_length(record)).toBe(5)
})
