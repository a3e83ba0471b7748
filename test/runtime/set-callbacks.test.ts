import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepsCallback } from '../../generator/plan/types/kept-callbacks.ts'
import { type CompiledLibrary, compileC } from './compile-c.ts'
import { gc } from './garbage.ts'
import { generateModule } from './generated-module.ts'

type Handler = (data: unknown, value: number) => number

interface Boxes {
  box_new(): Disposable
  box_free(box: Disposable): void
  box_set_handler(box: Disposable, fn: Handler, data: unknown): void
  box_call(box: Disposable, value: number): number
  box_add_handler(box: Disposable, fn: Handler, data: unknown): void
  box_call_all(box: Disposable, value: number): number
  box_offer_handler(box: Disposable, refuse: boolean | number, fn: Handler, data: unknown): number
  box_call_with_data(box: Disposable, value: number): number
  box_set_option(box: Disposable, option: number, text: string): number
  box_set_letter(box: Disposable, letter: number | string, flags: number, text: string): number
  box_option_is(box: Disposable, option: number, text: string): number
  global_set_handler(fn: Handler, data: unknown): void
  global_call(value: number): number
}

const header = `typedef int (*handler)(void *data, int value);
struct box *box_new(void);
void box_free(struct box *box);
void box_set_handler(struct box *box, handler fn, void *data);
int box_call(struct box *box, int value);
void box_add_handler(struct box *box, handler fn, void *data);
int box_call_all(struct box *box, int value);
int box_offer_handler(struct box *box, int refuse, handler fn, void *data);
int box_call_with_data(struct box *box, int value);
int box_set_option(struct box *box, int option, ...);
int box_set_letter(struct box *box, char letter, int flags, ...);
int box_option_is(struct box *box, int option, const char *text);
void global_set_handler(handler fn, void *data);
int global_call(int value);
`

let folder: string
let library: CompiledLibrary
let c: Boxes

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'set-callbacks-'))
  writeFileSync(join(folder, 'box.h'), header)
  library = compileC('set-callbacks.c', 'set-callbacks')
  c = await generateModule<Boxes>([join(folder, 'box.h'), '--lib', library.path], {
    keptCallbacks: ['box_add_handler'],
    setCallbacks: ['box_set_handler', 'box_offer_handler', 'global_set_handler'],
  })
}, 60_000)

afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true })
})

async function collect(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    gc()
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test('calls that never reach C leave the function that C has', async () => {
  const box = c.box_new()
  c.box_set_handler(box, (_, value) => value + 1, null)
  for (let i = 0; i < 20; i++) {
    expect(() => c.box_set_handler(box, () => i, i)).toThrow(TypeError)
  }
  await collect()
  expect(c.box_call(box, 1)).toBe(2)
  c.box_free(box)
})

test('a function that is set in two places lives as long as one of them', async () => {
  const twice: Handler = (_, value) => value * 2
  const box = c.box_new()
  c.global_set_handler(twice, null)
  c.box_set_handler(box, twice, null)
  c.box_free(box)
  await collect()
  expect(c.global_call(21)).toBe(42)
})

test('the last function that was set is called, after any number of others', async () => {
  const box = c.box_new()
  for (let i = 0; i < 100; i++) c.box_set_handler(box, (_, value) => value + i, Buffer.alloc(8))
  await collect()
  expect(c.box_call(box, 1)).toBe(100)
  c.box_free(box)
})

/** Memory of C's library that was given back gets other contents. */
function overwrite(): void {
  for (let i = 0; i < 400; i++) Buffer.alloc(4096, 255)
}

test('what C has lives, however often it refuses another one', async () => {
  const box = c.box_new()
  const data = (byte: number): Buffer => Buffer.alloc(4096, byte)
  expect(c.box_offer_handler(box, 0, (_, value) => value + 1, data(7))).toBe(0)
  for (let i = 0; i < 100; i++) {
    expect(c.box_offer_handler(box, 1, (_, value) => value + i, data(1))).toBe(-1)
    await (i % 30 === 0 ? collect() : undefined)
  }
  overwrite()
  expect(c.box_call_with_data(box, 1)).toBe(2 + 7)
  expect(c.box_offer_handler(box, 0, (_, value) => value + 5, data(8))).toBe(0)
  await collect()
  overwrite()
  expect(c.box_call_with_data(box, 1)).toBe(6 + 8)
  c.box_free(box)
})

test('of what C has taken the last one lives, and none before', async () => {
  const box = c.box_new()
  const functions: WeakRef<Handler>[] = []
  const offer = (refuse: number): void => {
    const handler: Handler = (_, value) => value + functions.length
    functions.push(new WeakRef(handler))
    c.box_offer_handler(box, refuse, handler, null)
  }
  for (let i = 0; i < 40; i++) offer(i % 2)
  // What is collected first ends what it stood for.
  for (let round = 0; round < 3; round++) await collect()
  // The last that was taken, and the last that was refused.
  expect(functions.flatMap((each, i) => (each.deref() === undefined ? [] : [i]))).toEqual([38, 39])
  c.box_free(box)
})

test('a function that puts another one in its place lives, with its data, until the call has returned', async () => {
  const box = c.box_new()
  c.box_set_handler(
    box,
    (_, value) => {
      for (let i = 0; i < 20; i++) c.box_set_handler(box, (_, next) => next + i, Buffer.alloc(4096, 1))
      gc()
      gc()
      overwrite()
      return value
    },
    Buffer.alloc(4096, 9),
  )
  await collect()
  expect(c.box_call_with_data(box, 1)).toBe(1 + 9)
  expect(c.box_call_with_data(box, 1)).toBe(1 + 19 + 1)
  c.box_free(box)
})

test('an option that was set lives, whatever C refuses in its place, and beside those of other numbers', async () => {
  const box = c.box_new()
  const text = (word: string): string => word.repeat(500)
  c.box_set_option(box, 0, text('first'))
  c.box_set_option(box, 1, text('other'))
  for (let i = 0; i < 50; i++) expect(c.box_set_option(box, 0, text(`!${i}`))).toBe(1)
  await collect()
  overwrite()
  expect(c.box_option_is(box, 0, text('first'))).toBe(1)
  for (let i = 0; i < 50; i++) expect(c.box_set_option(box, 0, text(`number ${i}`))).toBe(0)
  await collect()
  overwrite()
  expect(c.box_option_is(box, 0, text('number 49'))).toBe(1)
  expect(c.box_option_is(box, 1, text('other'))).toBe(1)
  c.box_free(box)
})

test('options by letters are those of the letters, however they are given', async () => {
  const box = c.box_new()
  const text = (word: string): string => word.repeat(500)
  c.box_set_letter(box, 'a', 0, text('first'))
  c.box_set_letter(box, 98, 0, text('other'))
  c.box_set_letter(box, 'b', 0, text('another'))
  await collect()
  overwrite()
  expect(c.box_option_is(box, 0, text('first'))).toBe(1)
  expect(c.box_option_is(box, 1, text('another'))).toBe(1)
  c.box_free(box)
})

test('functions that stand beside one another all live, with their data', async () => {
  const box = c.box_new()
  for (let i = 0; i < 32; i++) c.box_add_handler(box, (_, value) => value + i, Buffer.alloc(4096, 3))
  await collect()
  for (let i = 0; i < 200; i++) Buffer.alloc(4096, 255)
  expect(c.box_call_all(box, 1)).toBe(32 + (31 * 32) / 2 + 32 * 3)
  c.box_free(box)
})

test('what sets, adds or registers a function keeps it without configuration, and what walks does not', async () => {
  const plain = await generateModule<Boxes>([join(folder, 'box.h'), '--lib', library.path])
  const box = plain.box_new()
  plain.box_set_handler(box, (_, value) => value + 1, null)
  plain.global_set_handler((_, value) => value + 2, null)
  await collect()
  expect(plain.box_call(box, 1)).toBe(2)
  expect(plain.global_call(1)).toBe(3)
  expect(keepsCallback('box_set_handler', true)).toBe(true)
})

test.each([
  ...['sqlite3_busy_handler', 'sqlite3_update_hook', 'sqlite3_trace_v2', 'xmlSetGenericErrorFunc'],
  ...['archive_read_set_read_callback', 'archive_read_open', 'XML_SetElementHandler', 'event_new'],
  ...['libusb_hotplug_register_callback', 'SDL_AddEventWatch', 'evhttp_set_gencb', 'uv_read_start'],
  ...['libssh2_session_callback_set2', 'mosquitto_message_callback_set', 'signal', 'atexit'],
  ...['bufferevent_setcb', 'FLAC__stream_decoder_init_stream', 'png_set_read_fn', 'yaml_parser_set_input'],
  ...['uv_poll_start', 'event_loop_add', 'loop_add_watch', 'map_set_handler', 'run_once_set_cb'],
  ...['gtk_list_store_set_sort_func'],
])('%s keeps its callback', (name) => {
  expect(keepsCallback(name, true)).toBe(true)
})

test.each([
  ...['sqlite3_exec', 'git_status_foreach', 'qsort', 'bsearch', 'nftw', 'pcap_loop', 'pcap_dispatch'],
  ...['json_object_foreach', 'hb_set_for_each', 'dl_iterate_phdr', 'git_tree_walk', 'xmlHashScan'],
  ...['set_count_if', 'vec_add_sorted', 'regex_replace', 'list_replace_if', 'int_set_foreach', 'g_list_sort'],
])('%s does not', (name) => {
  expect(keepsCallback(name, true)).toBe(false)
})

test('without anything that a callback could end with, only what stores keeps it', () => {
  expect(keepsCallback('x_create', false)).toBe(false)
  expect(keepsCallback('x_set_handler', false)).toBe(true)
})
