import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { defaultPlanOptions } from '../../../generator/plan/plan-options.ts'
import { CArray, callAsync, type Handle, Out } from '../../../runtime/index.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'

interface Boxes {
  readonly box: typeof Handle
  box_new(content: number): Handle & Disposable
  box_free(box: unknown): void
  box_destroy(box: unknown, last: (content: number) => void): number
  box_get(box: Handle): number
  box_each(box: Handle, each: (content: number) => void): void
  box_inner(box: Handle): Handle
  mistakes(): number
}

let library: CompiledLibrary
let c: Boxes
let box: Handle & Disposable

beforeAll(async () => {
  const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  library = compileC(file('box.c'), 'boxes')
  c = await generateModule<Boxes>([file('box.h'), '--lib', library.path], {
    ownership: { ...defaultPlanOptions.ownership, frees: { box_destroy: { whenZero: true } } },
  })
}, 60_000)
afterAll(() => library.remove())
beforeEach(() => {
  box = c.box_new(3)
})

/** What a `T **` may be given as. */
const places: Readonly<Record<string, () => unknown>> = {
  'an Out': () => {
    const out = new Out(c.box as never)
    out.value = box as never
    return out
  },
  'an array': () => new CArray(c.box as never, [box] as never),
}

describe.each(Object.entries(places))('a handle that is freed through %s', (_, place) => {
  test('is gone, on this thread and on another', async () => {
    c.box_free(place())
    expect(() => c.box_get(box)).toThrow('box_get: b is a box * that was freed by box_free')
    box = c.box_new(4)
    await callAsync(c.box_free as never, [place()] as never)
    expect(() => c.box_get(box)).toThrow('box_get: b is a box * that was freed by box_free')
    expect(c.mistakes()).toBe(0)
  })

  test('is not freed by a function that runs in a call which uses it', async () => {
    const refused = (): void => {
      expect(() => c.box_free(place())).toThrow('box_free: b is in use by the call that runs this function')
      expect(() => box[Symbol.dispose]()).toThrow('in use')
    }
    let ran = 0
    c.box_each(box, () => {
      refused()
      ran++
    })
    await callAsync(c.box_each, [
      box,
      () => {
        expect(() => c.box_free(place())).toThrow('that a call on another thread is just using')
        expect(() => box[Symbol.dispose]()).toThrow('that a call on another thread is just using')
        ran++
      },
    ])
    expect(ran).toBe(2)
    expect(c.box_get(box)).toBe(3)
    box[Symbol.dispose]()
    expect(c.mistakes()).toBe(0)
  })

  test('is not used while a call on another thread frees it', async () => {
    const freeing = callAsync(c.box_free as never, [place()] as never)
    expect(() => c.box_get(box)).toThrow('that box_free is just freeing on another thread')
    await freeing
    expect(c.mistakes()).toBe(0)
  })

  test('is not freed where it belongs to another one', () => {
    const outer = box
    box = c.box_inner(outer) as typeof box
    expect(() => c.box_free(place())).toThrow('it is not yours to give away or free')
    expect(c.box_get(box)).toBe(-3)
    outer[Symbol.dispose]()
    expect(() => c.box_get(box)).toThrow('ended with its box *')
    expect(c.mistakes()).toBe(0)
  })

  test('is given to no call on another thread by a function that runs in the call', async () => {
    const calls: Promise<unknown>[] = []
    expect(c.box_destroy(place(), () => calls.push(callAsync(c.box_get, [box])))).toBe(0)
    const [result] = await Promise.allSettled(calls)
    expect(result?.status === 'rejected' ? String(result.reason) : 'done').toContain(
      'is freed or taken over by the call that runs this function',
    )
    expect(() => c.box_get(box)).toThrow('freed by box_destroy')
    expect(c.mistakes()).toBe(0)
  })
})

test('nothing is freed where nothing lies', () => {
  c.box_free(new Out(c.box as never))
  expect(c.mistakes()).toBe(0)
})
