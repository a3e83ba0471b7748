import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CArray, callAsync, type Handle } from '../../../runtime/index.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'

type Made = Handle & Disposable

interface Shapes {
  readonly ring: typeof Handle
  ring_create(size: number): Made
  ring_size(ring: Handle): number
  ring_destroy(ring: Handle): void
  shape_create(outline: Handle): Made | null
  shape_with_holes(outline: Handle, holes: unknown, count: number): Made | null
  shape_outline(shape: Handle): Handle
  shape_measure(shape: Handle, ring: Handle): number
  shape_destroy(shape: Handle): void
  scene_create(): Made
  scene_add(scene: Handle, shape: Handle): number
  scene_draw(scene: Handle, shape: Handle, each: (index: number) => void): void
  scene_remove(scene: Handle, shape: Handle): number
  scene_destroy(scene: Handle): void
  shape_melt(outline: Handle): Made
  text_create(): unknown
  text_destroy(memory: unknown): void
  scene_label(scene: Handle, memory: unknown): void
  living(): number
  mistakes(): number
}

let library: CompiledLibrary
let c: Shapes
let before: number

beforeAll(async () => {
  const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))
  library = compileC(file('shapes.c'), 'shapes')
  c = await generateModule<Shapes>([file('shapes.h'), '--lib', library.path], {
    strings: { 'text_create()': 'bytes' },
  })
}, 60_000)

afterAll(() => library.remove())
beforeEach(() => {
  before = c.living()
})

/** C frees everything once, and nothing was used after its end. */
function expectClean(): void {
  expect(c.living() - before).toBe(0)
  expect(c.mistakes()).toBe(0)
}

describe('a handle that a function takes over', () => {
  test('is not freed by its caller, and lives as long as its owner', () => {
    const ring = c.ring_create(2)
    const shape = c.shape_create(ring)!
    expect(c.ring_size(ring)).toBe(2)
    expect(() => c.ring_destroy(ring)).toThrow(
      'ring_destroy: r is a ring * that was given away to shape_create: it is not yours to give away or free',
    )
    expect(() => c.shape_create(ring)).toThrow('shape_create: outline is a ring * that was given away')
    ring[Symbol.dispose]()
    expect(c.ring_size(ring)).toBe(2)
    c.shape_destroy(shape)
    expect(() => c.ring_size(ring)).toThrow(
      'ring_size: r is a ring * that ended with its shape *, which was freed by shape_destroy',
    )
    expectClean()
  })

  test('is gone where the call failed, unless only success takes it over', () => {
    const ring = c.ring_create(0)
    expect(c.shape_create(ring)).toBe(null)
    expect(() => c.ring_size(ring)).toThrow('that was given away to shape_create')
    const scene = c.scene_create()
    const shapes = [1, 2, 3].map((size) => c.shape_create(c.ring_create(size))!)
    expect(shapes.map((shape) => c.scene_add(scene, shape))).toEqual([0, 0, -1])
    c.shape_destroy(shapes[2]!)
    expect(() => c.shape_destroy(shapes[1]!)).toThrow('given away to scene_add')
    c.scene_destroy(scene)
    expectClean()
  })

  test('may be one of several in an array', () => {
    const holes = [c.ring_create(1), c.ring_create(2)]
    const shape = c.shape_with_holes(c.ring_create(3), new CArray(c.ring as never, holes as never), 2)!
    for (const hole of holes) expect(() => c.ring_destroy(hole)).toThrow('given away to shape_with_holes')
    const again = new CArray(c.ring as never, holes.slice(1) as never)
    expect(() => c.shape_with_holes(c.ring_create(3), again, 1)).toThrow(
      'shape_with_holes: holes is a ring * that was given away',
    )
    c.ring_destroy(c.ring_create(1))
    c.shape_destroy(shape)
    before++ // The ring of the call that was refused.
    expectClean()
  })

  test('is not given twice in one call', () => {
    const ring = c.ring_create(1)
    const twice = new CArray(c.ring as never, [ring, ring] as never)
    const message = 'shape_with_holes: holes has a ring * that the call is given twice'
    expect(() => c.shape_with_holes(c.ring_create(3), twice, 2)).toThrow(message)
    expect(() => c.shape_with_holes(ring, new CArray(c.ring as never, [ring] as never), 1)).toThrow(message)
    c.ring_destroy(ring)
    before++ // The outline of the call that was refused.
    expectClean()
  })

  test('is gone where nothing says that it lives on', () => {
    const ring = c.ring_create(4)
    const shape = c.shape_melt(ring)
    expect(() => c.ring_size(ring)).toThrow('ring_size: r is a ring * that was given away to shape_melt')
    expect(ring.freed).toBe(true)
    c.shape_destroy(shape)
    expectClean()
  })

  test('may come back, and is its caller’s to free again', () => {
    const scene = c.scene_create()
    const shape = c.shape_create(c.ring_create(1))!
    expect(c.scene_remove(scene, shape)).toBe(-1)
    c.scene_add(scene, shape)
    expect(() => c.shape_destroy(shape)).toThrow('given away to scene_add')
    expect(c.scene_remove(scene, shape)).toBe(0)
    c.scene_destroy(scene)
    expect(shape.freed).toBe(false)
    shape[Symbol.dispose]()
    expect(shape.freed).toBe(true)
    expectClean()
  })

  test('is C’s although a callback threw', () => {
    const scene = c.scene_create()
    const shape = c.shape_create(c.ring_create(1))!
    expect(() =>
      c.scene_draw(scene, shape, () => {
        throw new Error('enough')
      }),
    ).toThrow('enough')
    shape[Symbol.dispose]()
    expect(() => c.shape_destroy(shape)).toThrow('given away to scene_draw')
    c.scene_destroy(scene)
    expectClean()
  })

  test('is taken over on another thread, too', async () => {
    const ring = c.ring_create(2)
    const shape = (await callAsync(c.shape_create, [ring]))!
    expect(() => c.ring_destroy(ring)).toThrow('given away to shape_create')
    await expect(callAsync(c.shape_create, [ring])).rejects.toThrow('given away to shape_create')
    c.shape_destroy(shape)
    expect(ring.freed).toBe(true)
    expectClean()
  })

  test('is not given again while a call on another thread takes it over', async () => {
    const scene = c.scene_create()
    const shape = c.shape_create(c.ring_create(2))!
    const added = callAsync(c.scene_add, [scene, shape])
    expect(() => c.scene_add(scene, shape)).toThrow(
      'scene_add: s is a shape * that a call on another thread is just using',
    )
    await expect(callAsync(c.scene_add, [scene, shape])).rejects.toThrow('is just using')
    expect(await added).toBe(0)
    c.scene_destroy(scene)
    expectClean()
  })

  test('stays with its caller where the documentation says so', () => {
    const shape = c.shape_create(c.ring_create(1))!
    const ring = c.ring_create(2)
    expect(c.shape_measure(shape, ring)).toBe(2)
    c.ring_destroy(ring)
    c.shape_destroy(shape)
    expectClean()
  })
})

describe('a handle that belongs to another one', () => {
  test('is one object, not to be freed, and ends with that one', () => {
    const shape = c.shape_create(c.ring_create(5))!
    const outline = c.shape_outline(shape)
    expect(c.shape_outline(shape)).toBe(outline)
    expect(() => c.ring_destroy(outline)).toThrow(
      'ring_destroy: r is a ring * that was given away to shape_create',
    )
    c.shape_destroy(shape)
    expect(() => c.ring_size(outline)).toThrow('ended with its shape *, which was freed by shape_destroy')
    expectClean()
  })

  test('keeps the one that it belongs to', () => {
    const shape = c.shape_with_holes(c.ring_create(5), null, 0)!
    const outline = c.shape_outline(shape)
    expect(outline.freed).toBe(false)
    shape[Symbol.dispose]()
    expect(outline.freed).toBe(true)
    expectClean()
  })
})

test('memory of JavaScript is refused where C frees it later', () => {
  const scene = c.scene_create()
  expect(() => c.scene_label(scene, new Uint8Array(8))).toThrow(
    'scene_label: memory must be memory that C made, which it takes over and frees',
  )
  c.scene_label(scene, c.text_create())
  c.scene_destroy(scene)
  expectClean()
})
