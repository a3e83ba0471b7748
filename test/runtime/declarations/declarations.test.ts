import { fileURLToPath } from 'node:url'
import * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { defaultPlanOptions } from '../../../generator/plan/plan-options.ts'
import { compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'

const library = compileC('declarations/declarations.c', 'declarations')
afterAll(() => library.remove())
const header = fileURLToPath(new URL('declarations.h', import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: the module is made while the test runs
let c: any
// Each test gets a module of which nothing was called yet.
beforeEach(async () => {
  c = await generateModule([header, '--lib', library.path], {
    ownership: { ...defaultPlanOptions.ownership, pairs: { box_new: 'result' } },
  })
}, 60_000)

describe('what a function says of itself before its first call', () => {
  it('is its types', () => {
    const { prototype, arity, call } = $.declarationOf(c.twice)!
    expect(prototype.parameters).toEqual([['number', $.int]])
    expect(prototype.result).toBe($.int)
    expect(arity).toBe(1)
    expect(call).toBeUndefined()
  })

  it('serves calls on other threads', async () => {
    await expect($.callAsync(c.twice, [21] as never)).resolves.toBe(42)
    expect(c.twice(4)).toBe(8)
  })

  it('serves C, which is given the function', () => {
    expect(c.apply(c.twice, 21)).toBe(42)
    expect(c.twice(4)).toBe(8)
  })

  it('is found without the library', () => {
    const absent = $.library({ name: 'absent', linux: ['./absent.so'], win32: [], darwin: [] })
    const isNan = (value: number): unknown => {
      const call = declared.call ?? declared.bind([$.int, { value: $.double }])
      return call(value)
    }
    const declared = absent.declare(isNan, 'isnan')
    expect(declared.prototype.types).toEqual([$.double])
    expect(() => isNan(1)).toThrow('cannot load the library absent')
  })

  it('is refused where there is nothing to say', () => {
    const declaration = c.$library.declare(() => 0, 'twice')
    expect(() => declaration.prototype).toThrow(new TypeError('twice: declared without a signature'))
    const failing = c.$library.declare(() => {
      throw new RangeError('no')
    }, 'twice')
    expect(() => failing.prototype).toThrow(new RangeError('no'))
  })
})

it('types that name a function which is called like a variable of generated functions mean that function', async () => {
  const box = (await $.callAsync(c.box_new, ['a'] as never)) as unknown as Disposable
  expect(c.boxes()).toBe(1)
  box[Symbol.dispose]()
  expect(c.boxes()).toBe(0)
})
