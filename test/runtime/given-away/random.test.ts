import { expect, test } from 'vitest'
import { CArray, callAsync, type Handle } from '../../../runtime/index.ts'
import { Random, seedOfRun } from '../../random.ts'
import { gc } from '../garbage.ts'
import { type Shapes, shapesInTests } from './shapes.ts'

/** `STEPS` of a long run. */
const steps = Number(process.env.STEPS ?? 3000)
const seed = seedOfRun()
console.log(`handles given away at random: SEED=${seed}`)

let c: Shapes
shapesInTests((made) => {
  c = made
})

/** A list of what a program holds, the oldest let go where it gets long. */
class Held {
  readonly #all: Handle[] = []
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  add(handle: Handle | null): void {
    if (handle === null) return
    this.#all.push(handle)
    if (this.#all.length > 30) this.#all.splice(this.#random.integer(0, 29), 1)
  }

  pick(): Handle {
    return this.#random.pick(this.#all)
  }
}

test('whatever a program does with handles, nothing is freed twice or used after its end', async () => {
  const random = new Random(seed)
  const [rings, shapes, scenes] = [new Held(random), new Held(random), new Held(random)]
  const flights: Promise<unknown>[] = []
  const refused = new Map<string, number>()
  let done = 0
  let nesting = 0
  const nested = (): void => {
    if (nesting > 2) return
    nesting++
    try {
      step()
      if (random.chance(0.1)) throw new TypeError('the callback throws')
    } finally {
      nesting--
    }
  }
  const array = (type: never, from: Held): CArray<never> =>
    new CArray(type, Array.from({ length: random.integer(1, 3) }, () => from.pick()) as never)
  const later = (fn: unknown, values: readonly unknown[]): void => {
    flights.push(callAsync(fn as never, values as never).catch(noteRefusal))
  }
  const actions: readonly (() => void)[] = [
    () => rings.add(c.ring_create(random.integer(0, 4))),
    () => rings.add(c.ring_create(1)),
    () => shapes.add(c.shape_create(rings.pick())),
    () => shapes.add(c.shape_melt(rings.pick())),
    () => {
      const holes = array(c.ring as never, rings)
      shapes.add(c.shape_with_holes(rings.pick(), holes, holes.length))
    },
    () => rings.add(c.shape_outline(shapes.pick())),
    () => c.ring_size(rings.pick()),
    () => c.shape_measure(shapes.pick(), rings.pick()),
    () => c.ring_destroy(rings.pick()),
    () => c.shape_destroy(shapes.pick()),
    () => scenes.add(c.scene_create()),
    () => c.scene_add(scenes.pick(), shapes.pick()),
    () => c.scene_remove(scenes.pick(), shapes.pick()),
    () => c.scene_destroy(scenes.pick()),
    () => c.scene_draw(scenes.pick(), shapes.pick(), nested),
    () => c.shape_bury(shapes.pick()),
    () => c.ring_during(rings.pick(), nested),
    () => c.scene_paint(scenes.pick(), shapes.pick(), new Uint8Array(8), 8n, nested),
    () => c.shape_end_painted(shapes.pick(), new Uint8Array(8), 8n, nested),
    () => c.figure_destroy(c.figure.cast(shapes.pick())),
    () => shapes.add(c.shape.cast(c.figure.cast(shapes.pick()))),
    () => (random.pick([rings, shapes, scenes]).pick() as Partial<Disposable>)[Symbol.dispose]?.(),
    () => later(c.ring_size, [rings.pick()]),
    () => later(c.shape_create, [rings.pick()]),
    () => later(c.scene_add, [scenes.pick(), shapes.pick()]),
    () => later(c.shape_destroy, [shapes.pick()]),
    () => later(c.ring_destroy, [rings.pick()]),
    () => later(c.shape_melt, [rings.pick()]),
    () => later(c.shape_measure, [shapes.pick(), rings.pick()]),
    () => later(c.scene_destroy, [scenes.pick()]),
    () => later(c.ring_during, [rings.pick(), nested]),
    () => later(c.scene_draw, [scenes.pick(), shapes.pick(), nested]),
    () => {
      const holes = array(c.ring as never, rings)
      later(c.shape_with_holes, [rings.pick(), holes, holes.length])
    },
    () => {
      if (random.chance(0.1)) gc()
    },
  ]
  function noteRefusal(error: unknown): void {
    if (!(error instanceof TypeError)) throw error
    const [, why = ''] = /(that|in use|is just|throws|twice)(.*)/.exec(error.message) ?? []
    refused.set(why, (refused.get(why) ?? 0) + 1)
  }
  function step(): void {
    random.pick(actions)()
    done++
  }
  for (const fill of [0, 1, 0, 1, 0, 1]) actions[fill]!()
  for (let i = 0; i < 3; i++) scenes.add(c.scene_create())
  for (let i = 0; i < 3; i++) shapes.add(c.shape_create(c.ring_create(1)))
  for (let i = 0; i < steps; i++) {
    try {
      // What is held dwindles, were there not new ones all the time.
      if (i % 3 === 0) actions[random.pick([0, 1, 2, 10])]!()
      step()
    } catch (error) {
      noteRefusal(error)
    }
    if (i % 50 === 0) await Promise.all(flights.splice(0))
    expect(c.mistakes(), `step ${i}, SEED=${seed}`).toBe(0)
  }
  await Promise.all(flights)
  expect(c.mistakes()).toBe(0)
  expect(done).toBeGreaterThan(steps / 4)
  console.log(`${done} of ${steps} steps went through; refused: ${JSON.stringify([...refused])}`)
}, 600_000)
