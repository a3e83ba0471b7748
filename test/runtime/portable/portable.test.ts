import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateApi, generateModule } from '../generated-module.ts'

/* Modules for all targets, on the system that runs: what differs is that system's. */

const header = fileURLToPath(new URL('portable.h', import.meta.url))
const isWindows = process.platform === 'win32'
let library: CompiledLibrary

beforeAll(() => {
  library = compileC(fileURLToPath(new URL('portable.c', import.meta.url)), 'portable')
})
afterAll(() => library.remove())

describe.each([
  ['one module', []],
  ['a module for each header', ['--split']],
])('%s for all targets', (_, flags) => {
  // biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
  let c: any
  beforeAll(async () => {
    c = await generateModule([header, '--target', 'all', '--lib', library.path, ...flags])
  }, 300_000)

  it('has the layouts of the system', () => {
    const { size, fields } = c.portable_state.layout
    const places = [size, fields.letter[1], fields.sign[1], fields.part[1], c.portable_part.layout.size]
    expect(places).toEqual([0, 1, 2, 3, 4].map((which) => Number(c.portable_size(which))))
    expect(c.portable_inline_size()).toBe(size)
    expect(Number(c.portable_size(5))).toBe(isWindows ? 4 : 8)
  })

  it('passes records by pointer and by value', () => {
    const state = new c.portable_state({ count: -3, letter: 65, flags: 9, part: { offsets: [0, 100] } })
    expect(c.portable_sum(state, 7)).toBe(-3 + 7 + 65 + 9 + 100)
    const next = c.portable_next(state, 5)
    expect([next.count, next.letter, next.flags, Number(next.part.offsets.at(0))]).toEqual([2, 66, 10, 5])
    expect(state.count).toBe(-3)
  })

  it('takes what a long holds there, and nothing larger', () => {
    const state = new c.portable_state()
    const large = 2 ** 31
    if (isWindows) {
      expect(() => c.portable_next(state, large)).toThrow(/by must be a long/)
      expect(() => {
        state.count = large
      }).toThrow(/count must be a long/)
    } else expect(c.portable_next(state, large).count).toBe(large)
    const seen: unknown[] = []
    expect(c.portable_visit(-1, 1, (value: unknown) => seen.push(value) && 1, null)).toBe(3)
    expect(seen).toEqual([-1, 0, 1])
  })

  it('computes as the system’s compiler does', () => {
    expect(c.portable_wrapped(3)).toBe(7)
    expect(c.portable_wrapped(2 ** 30)).toBe(isWindows ? -(2 ** 31) + 1 : 2 ** 31 + 1)
    expect(c.PORTABLE_SYSTEM).toBe(isWindows ? 2 : 1)
  })

  it('says what other systems have', () => {
    const [there, other] = isWindows
      ? ['portable_only_windows', 'portable_only_unix']
      : ['portable_only_unix', 'portable_only_windows']
    expect(c[there]()).toBe(isWindows ? 2 : 1)
    expect(() => c[other]()).toThrow(/exists on .* only; this is /)
  })
})

it('the idiomatic module over one for all targets', async () => {
  // biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
  const api: any = await generateApi([header, '--target', 'all', '--lib', library.path])
  expect(Number(api.size(0))).toBe(Number(api.inlineSize()))
  const seen: number[] = []
  expect(api.visit(-1, 1, (value: number) => seen.push(value) && 1)).toBe(3)
  expect(seen).toEqual([-1, 0, 1])
  expect(() => api[isWindows ? 'onlyUnix' : 'onlyWindows']()).toThrow(/exists on .* only; this is /)
  expect(api.wrapped(2 ** 30)).toBe(isWindows ? -(2 ** 31) + 1 : 2 ** 31 + 1)
}, 300_000)
