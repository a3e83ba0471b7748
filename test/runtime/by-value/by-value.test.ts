import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as $ from 'koffi-bindgen/runtime/generated'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Random, seedOfRun } from '../../random.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'
import { neighbours, recordShapes } from './record-shapes.ts'

const seed = seedOfRun()
const random = new Random(seed)
/** `BY_VALUE_CALLS` makes more of each. */
const callsEach = Number(process.env.BY_VALUE_CALLS ?? 3)

// biome-ignore lint/suspicious/noExplicitAny: a module that is made while the test runs
let module: any
let library: CompiledLibrary
let folder: string
const places = Object.values(neighbours)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const declarations = recordShapes.flatMap(({ tag }) => [
    ...places.map(
      (before, place) => `struct ${tag} ${tag}_echo${place}(${before}struct ${tag} value, int last)`,
    ),
    `struct ${tag} ${tag}_through(struct ${tag} (*function)(struct ${tag} value, int last), struct ${tag} value)`,
  ])
  const bodies = recordShapes.flatMap(({ tag }) => [
    ...places.map(() => `static struct ${tag} none; return last == 77 ? value : none;`),
    'return function(value, 77);',
  ])
  const header = [...recordShapes.map(({ c }) => c), ...declarations.map((declaration) => `${declaration};`)]
  const source = declarations.map((declaration, index) => `${declaration} { ${bodies[index]} }`)
  writeFileSync(join(folder, 'shapes.h'), `${header.join('\n')}\n`)
  writeFileSync(join(folder, 'shapes.c'), `#include "shapes.h"\n${source.join('\n')}\n`)
  library = compileC(join(folder, 'shapes.c'), 'shapes')
  module = await generateModule([join(folder, 'shapes.h'), '--lib', library.path])
}, 120_000)

afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** A signalling NaN, which becomes a quiet one where a float is taken for a number on its way. */
const signallingNaN = 0x7fa00001

/**
 * Every byte at random, also those that no member is for: compilers need not keep padding. Floats are
 * signalling NaNs where that is asked for.
 */
function fill(record: $.Struct, isSignalling: boolean): Uint8Array {
  const bytes = bytesOf(record)
  for (let i = 0; i < bytes.length; i++) bytes[i] = random.integer(0, 255)
  // What a NaN that is a double holds is nothing that JavaScript sees.
  for (const { offset, size, float } of $.typeOf(record.constructor as never).parts(0)) {
    const { $view } = record
    if (float && size === 4 && isSignalling) $view.setUint32(offset, signallingNaN, true)
    if (float && size === 8 && Number.isNaN($view.getFloat64(offset, true)))
      $view.setFloat64(offset, 1.5, true)
  }
  return bytes
}

function bytesOf({ $view: { buffer, byteOffset, byteLength } }: $.Struct): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

/** The bytes that members occupy, bit by bit. */
function mask(type: $.CType<unknown>): Uint8Array {
  const bits = new Uint8Array(type.size)
  const cover = (each: $.CType<unknown>, base: number): void => {
    if (!('recordClass' in each)) {
      for (const { offset, size } of each.parts(base)) bits.fill(0xff, offset, offset + size)
      return
    }
    const { layout } = each.recordClass as { layout: $.RecordLayout }
    for (const [member, offset, first, width] of Object.values(layout.fields)) {
      if (first === undefined || width === undefined) cover($.typeOf(member), base + offset)
      else for (let bit = first; bit < first + width; bit++) bits[base + (bit >> 3)]! |= 1 << (bit & 7)
    }
  }
  cover(type, 0)
  return bits
}

describe(`${recordShapes.length} records by value, seed ${seed}`, () => {
  it('are left out only where Koffi cannot pass them: aligned to 16 bytes, or packed, small and misaligned', () => {
    const missing = recordShapes.filter(({ tag }) => typeof module[`${tag}_echo0`] !== 'function')
    const others = missing.filter(({ c }) => !/aligned\(16\)|packed/.test(c))
    expect(others).toEqual([])
    expect(missing.length).toBeLessThan(recordShapes.length / 6)
  })

  it('arrive whole, in registers and on the stack, as results, on other threads, and through callbacks', async () => {
    const wrong = new Set<string>()
    for (const { tag, c } of recordShapes) {
      const Class = module[tag]
      if (module[`${tag}_echo0`] === undefined) continue
      const covered = mask($.typeOf(Class))
      const visible = (record: $.Struct): string =>
        Buffer.from(bytesOf(record).map((byte, i) => byte & covered[i]!)).toString('hex')
      for (let call = 0; call < callsEach; call++) {
        const value = new Class()
        fill(value, call === 0)
        const expected = visible(value)
        for (const [place, before] of places.entries()) {
          const numbers = Array.from({ length: before.split(',').length - 1 }, (_, i) => i + 1)
          const label = `${c} behind ${Object.keys(neighbours)[place]}`
          try {
            if (visible(module[`${tag}_echo${place}`](...numbers, value, 77)) !== expected) wrong.add(label)
          } catch (error) {
            wrong.add(`${label}: ${(error as Error).message}`)
          }
        }
        // Calls on other threads go another way: as they do where no memory may be executed.
        const place = random.integer(0, places.length - 1)
        const before = places[place]!
        const numbers = Array.from({ length: before.split(',').length - 1 }, (_, i) => i + 1)
        try {
          const returned = await $.callAsync(module[`${tag}_echo${place}`], [...numbers, value, 77])
          if (visible(returned as $.Struct) !== expected) wrong.add(`${c} on another thread`)
        } catch (error) {
          wrong.add(`${c} on another thread: ${(error as Error).message}`)
        }
        try {
          const seen: string[] = []
          const returned = module[`${tag}_through`]((given: $.Struct, last: number) => {
            seen.push(last === 77 ? visible(given) : 'the argument behind it')
            return given
          }, value)
          if (visible(returned) !== expected || seen[0] !== expected) wrong.add(`${c} through a callback`)
        } catch (error) {
          wrong.add(`${c} through a callback: ${(error as Error).message}`)
        }
      }
    }
    expect([...wrong]).toEqual([])
  })
})
