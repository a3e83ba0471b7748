import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CompiledLibrary, compileC } from './compile-c.ts'
import { type GeneratedModule, generateModule } from './generated-module.ts'

const header = `
typedef struct list list;
list *list_new(void);
void list_free(list *self);
int list_each(list *self, int (*visit)(int index));
int sum_each(const int *values, int count, int (*visit)(int index));
void keep_visit(int (*visit)(int index));
int sum_kept(const int *values, int count);
struct numbers { const int *values; int count; };
int sum_numbers(struct numbers *numbers);
int list_kept(list *self);
void slow_sum(const int *values, int count, int *sum);
int first_1(const int *a);
int first_2(const int *a, const int *b);
int first_3(const int *a, const int *b, const int *c);
int first_4(const int *a, const int *b, const int *c, const int *d);
int first_5(const int *a, const int *b, const int *c, const int *d, const int *e);
int first_6(const int *a, const int *b, const int *c, const int *d, const int *e, const int *f);
struct label { char text[64]; int length; };
int label_length(const struct label *label);
`
const source = `
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
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
static int (*kept)(int);
void keep_visit(int (*visit)(int)) { kept = visit; }
int sum_kept(const int *values, int count) { return sum_each(values, count, kept); }
int sum_numbers(struct numbers *numbers) { return sum_each(numbers->values, numbers->count, kept); }
int list_kept(list *self) { return list_each(self, kept); }
void slow_sum(const int *values, int count, int *sum) {
  usleep(50000);
  for (int i = 0; i < count; i++) *sum += values[i];
}
int first_1(const int *a) { return kept(1) + *a; }
int first_2(const int *a, const int *b) { return first_1(a) + *b; }
int first_3(const int *a, const int *b, const int *c) { return first_2(a, b) + *c; }
int first_4(const int *a, const int *b, const int *c, const int *d) { return first_3(a, b, c) + *d; }
int first_5(const int *a, const int *b, const int *c, const int *d, const int *e) {
  return first_4(a, b, c, d) + *e;
}
int first_6(const int *a, const int *b, const int *c, const int *d, const int *e, const int *f) {
  return first_5(a, b, c, d, e) + *f;
}
int label_length(const struct label *label) { return (int)strlen(label->text); }
`

type List = $.Handle
interface Module {
  list_new(): List
  list_free(self: List): void
  list_each(self: List, visit: (index: number) => number): number
  sum_each(values: Int32Array, count: number, visit: (index: number) => number): number
  keep_visit(visit: $.Callback | null): void
  keep_visit_visit: $.FunctionType<(index: number) => number>
  sum_kept(values: Int32Array | $.Pointer<$.Int>, count: number): number
  list_kept(self: List): number
  slow_sum(values: Int32Array, count: number, sum: Int32Array): void
  readonly [first: `first_${number}`]: (...memory: (Int32Array | $.Pointer<$.Int>)[]) => number
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

/** What takes a buffer's memory away; newer engines have more. */
const ways: Record<string, (values: Int32Array<ArrayBuffer>) => void> = {
  structuredClone: ({ buffer }) => structuredClone(buffer, { transfer: [buffer] }),
  'structuredClone with a set': ({ buffer }) =>
    structuredClone(buffer, { transfer: new Set([buffer]) as never }),
  'structuredClone of the view': (values) => structuredClone(values, { transfer: [values.buffer] }),
  postMessage: ({ buffer }) => send(buffer, [buffer]),
  'postMessage with options': ({ buffer }) => send(buffer, { transfer: [buffer] } as never),
  'a stream': (values) => {
    const stream = new ReadableStream({ type: 'bytes' })
    const reader = stream.getReader({ mode: 'byob' }) as unknown as {
      read(view: Int32Array): Promise<unknown>
    }
    reader.read(values).catch(() => {})
  },
  ...('transfer' in ArrayBuffer.prototype
    ? {
        transfer: ({ buffer }: Int32Array) => void movable(buffer).transfer(),
        'transfer to another size': ({ buffer }: Int32Array) => void movable(buffer).transfer(4),
        transferToFixedLength: ({ buffer }: Int32Array) => void movable(buffer).transferToFixedLength(),
      }
    : {}),
}

function send(value: unknown, transfer: ArrayBuffer[]): void {
  const { port1, port2 } = new MessageChannel()
  try {
    port1.postMessage(value, transfer)
  } finally {
    port1.close()
    port2.close()
  }
}

interface Movable {
  transfer(length?: number): unknown
  transferToFixedLength(): unknown
}

function movable(buffer: ArrayBufferLike): Movable {
  return buffer as unknown as Movable
}

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

  test.each(Object.keys(ways))('a buffer in use is not taken away by %s', (name) => {
    const take = ways[name]!
    const values = Int32Array.of(1, 2, 3)
    const refusal = /: the buffer's memory is in use by the call that runs this function/
    const taking = (): number => {
      expect(() => take(values)).toThrow(refusal)
      return 2
    }
    expect(module.sum_each(values, 3, taking)).toBe(12)
    // A function that C kept, and memory that was given as an address.
    const kept = new $.Callback(module.keep_visit_visit, taking)
    module.keep_visit(kept)
    expect(module.sum_kept(values, 3)).toBe(12)
    expect(module.sum_kept($.pointerTo($.int, values).add(1), 2)).toBe(10)
    module.keep_visit(null)
    kept[Symbol.dispose]()
    // Other memory, and afterwards.
    const other = Int32Array.of(1)
    module.sum_each(values, 1, () => {
      take(other)
      return 0
    })
    expect(other.length).toBe(0)
    take(values)
    expect(values.length).toBe(0)
  })

  test.each([1, 2, 3, 4, 5, 6])('each of %i arguments is in use, inside of callbacks too', (count) => {
    const values = Array.from({ length: count }, (_, index) => Int32Array.of(index + 1, index + 1))
    const sum = (count * (count + 1)) / 2
    const take = ({ buffer }: Int32Array<ArrayBuffer>): unknown =>
      structuredClone(buffer, { transfer: [buffer] })
    const call = (memory: (Int32Array | $.Pointer<$.Int>)[]): number => module[`first_${count}`]!(...memory)
    const asPointers = values.map((each) => $.pointerTo($.int, each).add(1))
    let nested = 0
    let isFailing = false
    const kept = new $.Callback(module.keep_visit_visit, () => {
      for (const each of values) expect(() => take(each)).toThrow(/in use by the call/)
      if (isFailing) throw new Error('from the callback')
      if (nested-- > 0) expect(call(nested % 2 === 0 ? [...values].reverse() : asPointers)).toBe(sum)
      return 0
    })
    module.keep_visit(kept)
    for (const memory of [values, asPointers]) {
      nested = 3
      expect(call(memory)).toBe(sum)
      isFailing = true
      expect(() => call(memory)).toThrow('from the callback')
      isFailing = false
    }
    module.keep_visit(null)
    kept[Symbol.dispose]()
    // Whatever way the calls ended, nothing is in use when another one runs a function.
    module.sum_each(Int32Array.of(1), 1, () => {
      for (const each of values) take(each)
      return 0
    })
    expect(values.map(({ length }) => length)).toEqual(values.map(() => 0))
  })

  test('nor while a call on another thread uses it', async () => {
    const [values, sum] = [Int32Array.of(1, 2, 3), new Int32Array(1)]
    const promise = $.callAsync(module.slow_sum, [values, 3, sum])
    const refusal = /structuredClone: the buffer's memory is in use by a call on another thread/
    expect(() => structuredClone(values.buffer, { transfer: [values.buffer] })).toThrow(refusal)
    await promise
    expect(sum[0]).toBe(6)
    structuredClone(values.buffer, { transfer: [values.buffer] })
    expect(values.length).toBe(0)
  })

  test('the handle that it uses is not freed by a function that C kept', () => {
    const { list_new, list_free, list_kept, keep_visit } = module
    const list = list_new()
    const kept = new $.Callback(module.keep_visit_visit, () => {
      list_free(list)
      return 1
    })
    keep_visit(kept)
    expect(() => list_kept(list)).toThrow(
      new TypeError('list_free: self is in use by the call that runs this function'),
    )
    expect(list.freed).toBe(false)
    keep_visit(null)
    kept[Symbol.dispose]()
    list_free(list)
    expect(list.freed).toBe(true)
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
    expect((error as Error).name).toBe(process.versions.deno ? 'TypeError' : 'DataCloneError')
  }
  expect(text.length).toBe(64)
  expect(label_length(record)).toBe(5)
})
