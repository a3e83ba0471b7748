import { beforeEach, describe, expect, test } from 'vitest'
import { CArray, callAsync, type Handle } from '../../../runtime/index.ts'
import { type Made, type Shapes, shapesInTests } from './shapes.ts'

let c: Shapes
const { expectClean, leave } = shapesInTests((made) => {
  c = made
})

/** A ring of a shape of a scene. */
let ring: Made
let shape: Made
let scene: Made
beforeEach(() => {
  ring = c.ring_create(1)
  shape = c.shape_create(ring)!
  scene = c.scene_create()
})

/** A call that uses the ring while it runs a function. */
const during = {
  'the call that runs the function': async (run: () => void) => c.ring_during(ring, run),
  'a call on another thread': (run: () => void) => callAsync(c.ring_during, [ring, run]),
}

describe.each(Object.entries(during))('what %s uses', (where, call) => {
  const inUse = where.startsWith('a call')
    ? 'that a call on another thread is just using'
    : 'that is in use by the call that runs this function'

  test('is not freed with what it belongs to', async () => {
    await call(() => expect(() => c.shape_destroy(shape)).toThrow(`has a ring * of its own ${inUse}`))
    await call(() => expect(() => shape[Symbol.dispose]()).toThrow(inUse))
    await call(() => expect(() => c.figure_destroy(c.figure.cast(shape))).toThrow(inUse))
    c.shape_destroy(shape)
    c.scene_destroy(scene)
    expectClean()
  })

  test('is not freed with what that belongs to', async () => {
    c.scene_add(scene, shape)
    await call(() => {
      expect(() => c.scene_destroy(scene)).toThrow(`scene_destroy: where has a ring * of its own ${inUse}`)
    })
    expect(c.ring_size(ring)).toBe(1)
    c.scene_destroy(scene)
    expect(() => c.ring_size(ring)).toThrow('ended with its shape *')
    expectClean()
  })

  test('is not given away with what it belongs to', async () => {
    await call(() => expect(() => c.shape_bury(shape)).toThrow(`has a ring * of its own ${inUse}`))
    const all = new CArray(c.shape as never, [shape] as never)
    await call(() => expect(() => c.scene_add_all(scene, all, 1, () => {})).toThrow(inUse))
    c.shape_bury(shape)
    c.scene_destroy(scene)
    expectClean()
  })

  test('is not freed on another thread with what it belongs to', async () => {
    let freeing: Promise<void> | undefined
    await call(() => {
      freeing = callAsync(c.shape_destroy, [shape])
      freeing.catch(() => {})
    })
    await expect(freeing).rejects.toThrow(inUse)
    c.shape_destroy(shape)
    c.scene_destroy(scene)
    expectClean()
  })
})

/** Calls whose function runs while another thread is about to free the shape. */
const endings: Record<string, (run: () => void) => Promise<unknown>> = {
  frees: (run) => callAsync(c.shape_end_painted, [shape, new Uint8Array(8), 8n, run]),
  'takes over': (run) => callAsync(c.scene_draw, [scene, shape, run]),
}

describe.each(Object.entries(endings))('what a call on another thread %s', (_, call) => {
  test('is not used meanwhile, nor what belongs to it', async () => {
    const messages: string[] = []
    const refused = (use: () => unknown): void => {
      try {
        use()
        messages.push('not refused')
      } catch (error) {
        messages.push((error as Error).message)
      }
    }
    await call(() => {
      refused(() => c.shape_outline(shape))
      refused(() => c.ring_size(ring))
      refused(() => c.ring_destroy(ring))
      refused(() => c.shape_create(ring))
    })
    expect(messages.length).toBeGreaterThanOrEqual(4)
    for (const message of messages) expect(message).toMatch(/ on another thread/)
    expect(() => c.ring_size(ring)).toThrow(/ended with its shape \*/)
    c.scene_destroy(scene)
    expectClean()
  })
})

/** Calls that have freed the shape when they return, and run a function before. */
const endingHere: Record<string, (run: () => void) => void> = {
  frees: (run) => c.shape_end_painted(shape, new Uint8Array(8), 8n, run),
  'takes over': (run) => c.scene_draw(scene, shape, run),
  'takes over in an array': (run) => {
    c.scene_add_all(scene, new CArray(c.shape as never, [shape] as never), 1, run)
  },
}

describe.each(Object.entries(endingHere))('what a call %s', (_, call) => {
  test('is used inside of it, and by no call on another thread', async () => {
    const calls: Promise<unknown>[] = []
    call(() => {
      expect(c.shape_outline(shape)).toBe(ring)
      expect(c.ring_size(ring)).toBe(1)
      calls.push(callAsync(c.shape_outline, [shape]), callAsync(c.ring_size, [ring]))
      const holes = new CArray(c.ring as never, [ring] as never)
      calls.push(callAsync(c.shape_with_holes, [c.ring_create(1), holes, 1]))
      leave()
    })
    const results = await Promise.allSettled(calls)
    expect(results.length).toBeGreaterThan(2)
    for (const result of results) {
      expect(result.status === 'rejected' ? String(result.reason) : 'done').toMatch(
        /is freed or taken over by the call that runs this function|given away/,
      )
    }
    c.scene_destroy(scene)
    expectClean()
  })
})

test('a handle is gone where the function that C called last has thrown', () => {
  const free: Handle[] = []
  expect(() =>
    c.shape_end_painted(shape, new Uint8Array(8), 8n, () => {
      free.push(shape)
      throw new RangeError('thrown')
    }),
  ).toThrow('thrown')
  expect(() => c.shape_outline(free[0]!)).toThrow('freed by shape_end_painted')
  expect(() => c.shape_destroy(shape)).toThrow('freed by shape_end_painted')
  expect(() => c.ring_size(ring)).toThrow('ended with its shape *')
  c.scene_destroy(scene)
  expectClean()
})

test('handles in an array are not freed while a call on another thread uses the array', async () => {
  const other = c.ring_create(2)
  const holes = new CArray(c.ring as never, [other] as never)
  const call = callAsync(c.shape_with_holes, [c.ring_create(3), holes, 1])
  expect(() => c.ring_destroy(other)).toThrow(/on another thread/)
  const made = (await call)!
  c.shape_destroy(made as Handle)
  c.shape_destroy(shape)
  c.scene_destroy(scene)
  expectClean()
})
