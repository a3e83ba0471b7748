import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { defaultPlanOptions } from '../../../generator/plan/plan-options.ts'
import type { HandleClass } from '../../../runtime/handles/handle.ts'
import type { Handle } from '../../../runtime/index.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'

export type Made = Handle & Disposable

interface Castable extends HandleClass<Handle> {
  cast(source: Handle): Handle
}

export interface Shapes {
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
  readonly shape: Castable
  readonly figure: Castable
  figure_destroy(figure: Handle): void
  shape_set_hook(shape: Handle, run: (size: number) => void): void
  hook_run(size: number): void
  shape_bury(shape: Handle): void
  ring_during(ring: Handle, each: (index: number) => void): void
  scene_paint(scene: Handle, shape: Handle, memory: unknown, size: bigint, each: () => void): void
  shape_end_painted(shape: Handle, memory: unknown, size: bigint, each: () => void): void
  scene_add_all(scene: Handle, all: unknown, count: number, each: () => void): void
  scene_outline(scene: Handle): Handle
  shape_swap_outline(from: Handle, to: Handle): void
  scene_keep_label(scene: Handle, memory: unknown): void
  scene_unlabel(scene: Handle, memory: unknown): void
  living(): number
  mistakes(): number
}

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/**
 * Has the library made before a file's tests, and counted what lives before each.
 *
 * @param given is called with the module
 * @returns `expectClean`: C has freed everything once that a test made, and used nothing after its end;
 *   `leave`: all but one more, which was made for a call that was refused
 */
export function shapesInTests(given: (made: Shapes) => void): { expectClean(): void; leave(): void } {
  let library: CompiledLibrary
  let c: Shapes
  let before: number
  beforeAll(async () => {
    library = compileC(file('shapes.c'), 'shapes')
    c = await shapesModule(library)
    given(c)
  }, 60_000)
  afterAll(() => library.remove())
  beforeEach(() => {
    before = c.living()
  })
  return {
    expectClean() {
      expect(c.living() - before).toBe(0)
      expect(c.mistakes()).toBe(0)
    },
    leave() {
      before++
    },
  }
}

function shapesModule(library: CompiledLibrary): Promise<Shapes> {
  return generateModule<Shapes>([file('shapes.h'), '--lib', library.path], {
    strings: { 'text_create()': 'bytes' },
    ownership: {
      ...defaultPlanOptions.ownership,
      frees: { shape_end_painted: {} },
      takesOver: {
        scene_add_all: { parameters: ['all'], owner: 'where' },
        // It frees at once, where scene_remove would have shapes come back.
        scene_draw: { parameters: ['s'], owner: null },
        scene_keep_label: { parameters: ['memory'], owner: 'where' },
      },
      givesBack: { scene_unlabel: 'memory' },
    },
  })
}
