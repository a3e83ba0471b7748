import { describe, expect, test } from 'vitest'
import { CArray, callAsync } from '../../../runtime/index.ts'
import { gc } from '../garbage.ts'
import { type Made, type Shapes, shapesInTests } from './shapes.ts'

let c: Shapes
const { expectClean, leave } = shapesInTests((made) => {
  c = made
})

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
    leave() // The ring of the call that was refused.
    expectClean()
  })

  test('is not given twice in one call', () => {
    const ring = c.ring_create(1)
    const twice = new CArray(c.ring as never, [ring, ring] as never)
    const message = 'shape_with_holes: holes has a ring * that the call is given twice'
    expect(() => c.shape_with_holes(c.ring_create(3), twice, 2)).toThrow(message)
    expect(() => c.shape_with_holes(ring, new CArray(c.ring as never, [ring] as never), 1)).toThrow(message)
    c.ring_destroy(ring)
    leave() // The outline of the call that was refused.
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
      'scene_add: s is a shape * that scene_add is just taking over on another thread',
    )
    await expect(callAsync(c.scene_add, [scene, shape])).rejects.toThrow('is just taking over')
    expect(() => c.shape_set_hook(shape, () => {})).toThrow('is just taking over')
    expect(await added).toBe(0)
    c.scene_destroy(scene)
    expectClean()
  })

  test('is not given while a call on another thread uses it', async () => {
    const ring = c.ring_create(2)
    const shape = c.shape_create(c.ring_create(1))!
    const measured = callAsync(c.shape_measure, [shape, ring])
    expect(() => c.shape_melt(ring)).toThrow('shape_melt: outline is a ring * that a call on another thread')
    expect(await measured).toBe(2)
    const melted = callAsync(c.shape_melt, [ring])
    await expect(callAsync(c.shape_melt, [ring])).rejects.toThrow('shape_melt is just taking over')
    expect(() => c.ring_destroy(ring)).toThrow('shape_melt is just taking over')
    c.shape_destroy(await melted)
    c.shape_destroy(shape)
    expectClean()
  })

  test('is not given inside of a call that uses it', () => {
    const ring = c.ring_create(2)
    expect(() => c.ring_during(ring, () => c.shape_melt(ring))).toThrow(
      'shape_melt: outline is in use by the call that runs this function',
    )
    c.ring_destroy(ring)
    expectClean()
  })

  test('in an array is C’s although a callback threw', () => {
    const scene = c.scene_create()
    const shapes = [1, 2].map((size) => c.shape_create(c.ring_create(size))!)
    const all = new CArray(c.shape as never, shapes as never)
    expect(() =>
      c.scene_add_all(scene, all, 2, () => {
        throw new Error('enough')
      }),
    ).toThrow('enough')
    for (const each of shapes) expect(() => c.shape_destroy(each)).toThrow('given away to scene_add_all')
    c.scene_destroy(scene)
    expectClean()
  })

  test('is its caller’s where the call was refused before C got it', () => {
    const scene = c.scene_create()
    const shape = c.shape_create(c.ring_create(1))!
    const resizable = new Uint8Array(Reflect.construct(ArrayBuffer, [8, { maxByteLength: 16 }]))
    expect(() => c.scene_paint(scene, shape, resizable, 8n, () => {})).toThrow('a resizable buffer')
    expect(() => c.shape_end_painted(shape, resizable, 8n, () => {})).toThrow('a resizable buffer')
    c.shape_end_painted(shape, new Uint8Array(8), 8n, () => {})
    expect(shape.freed).toBe(true)
    c.scene_destroy(scene)
    expectClean()
  })

  test('is neither freed nor given as another type', async () => {
    const scene = c.scene_create()
    const early = c.shape_create(c.ring_create(1))!
    const cast = c.figure.cast(early)
    const late = c.shape_create(c.ring_create(2))!
    c.scene_add(scene, early)
    c.scene_add(scene, late)
    const message = 'figure_destroy: f is a figure * that was given away to scene_add'
    for (const figure of [cast, c.figure.cast(late)]) {
      expect(() => c.figure_destroy(figure)).toThrow(message)
      await expect(callAsync(c.figure_destroy, [figure])).rejects.toThrow(message)
      expect(() => c.scene_add(scene, c.shape.cast(figure))).toThrow('that was given away to scene_add')
    }
    c.scene_destroy(scene)
    expect(cast.freed).toBe(true)
    expectClean()
  })

  test('leaves its callbacks to C, which may call them still', () => {
    const shape = c.shape_create(c.ring_create(1))!
    const sizes: number[] = []
    c.shape_set_hook(shape, (size) => sizes.push(size))
    c.shape_bury(shape)
    expect(shape.freed).toBe(true)
    gc()
    c.hook_run(7)
    expect(sizes).toEqual([7])
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

  test('is another object where another owner lends its address', async () => {
    const [one, two] = [1, 2].map((size) => c.shape_melt(c.ring_create(size))) as [Made, Made]
    const before = c.shape_outline(one)
    c.shape_swap_outline(one, two)
    const now = c.shape_outline(two)
    expect(now.address).toBe(before.address)
    expect(now).not.toBe(before)
    expect(c.shape_outline(two)).toBe(now)
    for (const ring of [before, now]) expect(() => c.ring_destroy(ring)).toThrow('that shape_outline lent')
    c.shape_destroy(two)
    expect([before.freed, now.freed]).toEqual([false, true])
    expect(() => c.ring_destroy(before)).toThrow('that shape_outline lent')
    expect(() => c.shape_create(before)).toThrow('that shape_outline lent')
    await expect(callAsync(c.ring_destroy, [before])).rejects.toThrow('that shape_outline lent')
    c.shape_destroy(one)
    expect(before.freed).toBe(true)
    expectClean()
  })

  test('is one object for all that stand under one owner', () => {
    const scene = c.scene_create()
    const shape = c.shape_create(c.ring_create(1))!
    const outline = c.shape_outline(shape)
    c.scene_add(scene, shape)
    expect(c.shape_outline(shape)).toBe(outline)
    expect(c.scene_outline(scene)).toBe(outline)
    c.scene_destroy(scene)
    expect(outline.freed).toBe(true)
    expectClean()
  })
})

describe('memory that a function takes over', () => {
  test('is neither given twice nor freed', async () => {
    const scene = c.scene_create()
    const text = c.text_create()
    c.scene_keep_label(scene, text)
    const message = 'memory that was given away to scene_keep_label: it is not yours to give away or free'
    expect(() => c.scene_keep_label(scene, text)).toThrow(message)
    expect(() => c.scene_label(scene, text)).toThrow(message)
    expect(() => c.text_destroy(text)).toThrow(message)
    await expect(callAsync(c.scene_keep_label, [scene, text])).rejects.toThrow(message)
    await expect(callAsync(c.text_destroy, [text])).rejects.toThrow(message)
    c.scene_destroy(scene)
    expect(() => c.text_destroy(text)).toThrow('freed by')
    c.text_destroy(c.text_create())
    expectClean()
  })

  test('may come back', () => {
    const scene = c.scene_create()
    const text = c.text_create()
    c.scene_keep_label(scene, text)
    c.scene_unlabel(scene, text)
    c.text_destroy(text)
    c.scene_destroy(scene)
    expectClean()
  })

  test('is not given while a call on another thread takes it over', async () => {
    const scene = c.scene_create()
    const text = c.text_create()
    const labelled = callAsync(c.scene_keep_label, [scene, text])
    expect(() => c.scene_keep_label(scene, text)).toThrow('is being freed by scene_keep_label')
    await labelled
    expect(() => c.text_destroy(text)).toThrow('given away to scene_keep_label')
    c.scene_destroy(scene)
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
