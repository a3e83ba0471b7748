import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cdef } from '../../../generator/index.ts'
import {
  CArray,
  callAsync,
  char16_t,
  copyRecord,
  type Pointer,
  readWideString,
  type Struct,
  utf16,
} from '../../../runtime/index.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { gc } from '../garbage.ts'
import { generateModule, generateText } from '../generated-module.ts'

interface Span extends Struct {
  start: Pointer | null
  length: number
}
interface Block extends Struct {
  data: Pointer | null
}
interface Places extends Struct {
  host: Span
  path: Span
}
interface Reader extends Struct {
  line: number
}
interface Members {
  span: new () => Span
  places: new () => Places
  reader: new () => Reader
  span_of(text: string | Uint8Array): Span
  span_behind(one: Span, offset: number): Span
  span_text(one: Span): string
  block_of(bytes: string | ArrayBufferView, length: number): Block
  block_of_wide(text: string, length: number): Block
  address_parse(text: string, made: Places | CArray<Places> | null): number
  address_parse_other(text: string, made: Places): number
  address_make(): Places
  address_free(made: Places): void
  reader_open(made: Reader, source: string): void
  reader_fill(made: Reader, room: Uint8Array, length: number): void
  reader_source(made: Reader): string
  reader_close(made: Reader): void
}

const header = fileURLToPath(new URL('lasting.h', import.meta.url))
const forms = new Map<string, Members>()
let library: CompiledLibrary

beforeAll(async () => {
  library = compileC('lasting/lasting.c', 'lasting')
  forms.set('generated', await generateModule<Members>([header, '--lib', library.path]))
  const text = readFileSync(header, 'utf8').replaceAll(/^#include .*/gm, '')
  const declared = `typedef unsigned long size_t; typedef __CHAR16_TYPE__ char16_t; ${text}`
  forms.set('cdef', cdef(declared, { library: library.path }) as unknown as Members)
}, 60_000)
afterAll(() => library.remove())

/** Memory that was given back, and that text goes through on its way to C, gets other contents. */
function overwrite({ span_of, address_parse, places }: Members): void {
  gc()
  for (const size of [8, 16, 24, 32, 64, 256]) {
    for (let i = 0; i < 200; i++) new Uint8Array(new ArrayBuffer(size)).fill(0xee)
  }
  const others = new places()
  for (let i = 0; i < 20; i++) {
    span_of('X'.repeat(i))
    address_parse(`${'X'.repeat(i)}:${'Y'.repeat(i)}`, others)
  }
  gc()
}

/** Text that no literal holds. */
const made = (text: string): string => Buffer.from(text).toString()

describe.each(['generated', 'cdef'])('%s: what a call stores in a record lives with it', (form) => {
  const c = (): Members => forms.get(form)!

  test('text in a record that it returns', () => {
    const spans = Array.from({ length: 50 }, (_, i) => c().span_of(made(`text ${i}`)))
    overwrite(c())
    expect(spans.map(({ start }) => start?.text())).toEqual(spans.map((_, i) => `text ${i}`))
  })

  test('bytes, and text as bytes and of two bytes a character', () => {
    const own = c().block_of(Buffer.from(new TextEncoder().encode('bytes')), 5)
    const numbers = c().block_of(Float64Array.of(1.5, 2.5), 16)
    const text = c().block_of(made('größer'), 8)
    // Calls that know only the types take wide text as memory alone.
    const wide = c().block_of_wide(form === 'cdef' ? (utf16(made('wide')) as never) : made('wide'), 4)
    overwrite(c())
    expect(own.data?.text(5)).toBe('bytes')
    expect(numbers.data?.bytes(16)).toEqual(new Uint8Array(Float64Array.of(1.5, 2.5).buffer))
    expect(text.data?.text(8)).toBe('größer')
    expect(readWideString(wide.data!.cast(char16_t) as never, 4)).toBe('wide')
  })

  test('a pointer that is read from the record outlives it, and a copy does', () => {
    const pointer = (() => c().block_of(made('outlives'), 8).data)()
    const copy = (() => copyRecord(c().span_of(made('copied'))))()
    overwrite(c())
    expect([pointer?.text(8), copy.start?.text()]).toEqual(['outlives', 'copied'])
  })

  test('what a record that is given has, in the one that is returned', () => {
    const behind = (() => c().span_behind(c().span_of(made('far behind')), 4))()
    overwrite(c())
    expect(behind.start?.text()).toBe('behind')
  })

  test('text in a record that it fills, in records inside, until it is filled again', () => {
    const places = new (c().places)()
    c().address_parse(made('host:path'), places)
    const other = new (c().places)()
    c().address_parse_other(made('other:one'), other)
    overwrite(c())
    expect([places.host.start?.text(), places.path.start?.text()]).toEqual(['host:path', 'path'])
    expect([other.host.start?.text(), other.path.start?.text()]).toEqual(['other:one', 'one'])
    c().address_parse(made('new:text'), places)
    overwrite(c())
    expect([places.host.start?.text(), places.path.start?.text()]).toEqual(['new:text', 'text'])
    expect(c().address_parse(made('a:b'), null)).toBe(-1)
  })

  test('a part of the record that is filled has it, too', () => {
    const path = (() => {
      const places = new (c().places)()
      c().address_parse(made('host:path'), places)
      return places.path
    })()
    const kept = new (c().places)()
    ;(() => {
      const places = new (c().places)()
      c().address_parse(made('its:part'), places)
      kept.path = places.path
    })()
    overwrite(c())
    expect([path.start?.text(), kept.path.start?.text()]).toEqual(['path', 'part'])
  })

  test('elements of an array', () => {
    const addresses = new CArray(c().places as never, 3) as CArray<Places>
    c().address_parse(made('first:one'), addresses)
    c().address_parse(made('last:one'), addresses.at(2) as Places)
    c().address_parse(made('middle:one'), addresses.at(1) as Places)
    overwrite(c())
    expect([...addresses].map((each) => (each as Places).host.start?.text())).toEqual([
      'first:one',
      'middle:one',
      'last:one',
    ])
  })

  test('where memory of C leads to it, the record has it all the same', () => {
    const reader = new (c().reader)()
    c().reader_open(reader, made('its source'))
    overwrite(c())
    expect(c().reader_source(reader)).toBe('its source')
    const room = (() => new WeakRef(new Uint8Array(new ArrayBuffer(64)).buffer))()
    c().reader_fill(reader, new Uint8Array(room.deref()!), 64)
    overwrite(c())
    expect(c().reader_source(reader)).toBe('-'.repeat(63))
    c().reader_close(reader)
  })

  test('a record in memory of C has nothing', () => {
    const places = c().address_make()
    c().address_parse(made('host:path'), places)
    c().address_free(places)
    expect(() => c().address_parse('a:b', places)).toThrow('was freed by address_free')
  })

  test('a call for the same record lets go of what the one before had given', async () => {
    const reader = new (c().reader)()
    const rooms: WeakRef<ArrayBuffer>[] = []
    const fill = (): void => {
      const room = new Uint8Array(new ArrayBuffer(1000))
      rooms.push(new WeakRef(room.buffer as ArrayBuffer))
      c().reader_fill(reader, room, 1000)
    }
    for (let i = 0; i < 20; i++) fill()
    const blocks = Array.from(
      { length: 3 },
      () => new WeakRef(c().block_of(new Uint8Array(new ArrayBuffer(9)), 9)),
    )
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      gc()
    }
    expect(rooms.filter((room) => room.deref() !== undefined)).toEqual([rooms.at(-1)])
    expect(blocks.filter((block) => block.deref() !== undefined)).toEqual([])
    expect(c().reader_source(reader)).toBe('-'.repeat(999))
    c().reader_close(reader)
  })

  test('on another thread, too', async () => {
    const span = await callAsync(c().span_of, [made('from a thread')])
    const places = new (c().places)()
    await callAsync(c().address_parse, [made('async:path'), places])
    const block = await callAsync(c().block_of, [Float64Array.of(7), 8])
    overwrite(c())
    expect([span.start?.text(), places.path.start?.text()]).toEqual(['from a thread', 'path'])
    expect(block.data?.bytes(8)).toEqual(new Uint8Array(Float64Array.of(7).buffer))
  })

  test('text that C would see cut off is refused as before', () => {
    expect(() => c().span_of('a\0b')).toThrow('span_of: text must be text without a NUL character')
    expect(() => c().span_of(Uint8Array.of(1))).toThrow('bytes that end in a NUL')
  })
})

test('only functions that are given memory, and have a record of pointers for it, do anything for it', async () => {
  const text = await generateText([header, '--lib', library.path])
  const bodies = [...text.matchAll(/^export function (\w+)\([\s\S]*?^}/gm)]
  const lasting = bodies
    .filter(([body]) => /\$\.(?:toLasting|lastingWith)\(/.test(body))
    .map(([, name]) => name)
  expect(lasting).toEqual([
    'span_of',
    'block_of',
    'block_of_wide',
    'span_behind',
    'address_parse',
    'address_parse_other',
    'reader_open',
    'reader_fill',
  ])
})
