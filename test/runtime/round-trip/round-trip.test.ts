import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Random, seedOfRun } from '../../random.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateModule } from '../generated-module.ts'
import { type Module, randomFunction } from './random-function.ts'
import { type RecordKind, randomRecord } from './random-type.ts'

/** `npm run test:roundtrip` makes 500 functions; `SEED` repeats a run. */
const functionCount = Number(process.env.FUNCTIONS ?? 120)
const callsEach = 8
const seed = seedOfRun()

const random = new Random(seed)
const records: RecordKind[] = []
for (let i = 0; i < Math.ceil(functionCount / 8); i++) records.push(randomRecord(random, `r${i}`, records))
const functions = Array.from({ length: functionCount }, (_, i) => randomFunction(random, `fn${i}`, records))

let module: Module
let library: CompiledLibrary
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  const header = [
    'typedef struct opaque opaque;',
    'opaque *opaque_at(long long address);',
    ...records.map(({ c }) => c),
    ...functions.map(({ declaration }) => `${declaration};`),
  ]
  const source = [
    '#include <stdarg.h>',
    '#include "random.h"',
    'opaque *opaque_at(long long address) { return (opaque *)address; }',
    ...functions.map(({ declaration, body }) => `${declaration} { ${body} }`),
  ]
  writeFileSync(join(folder, 'random.h'), `${header.join('\n')}\n`)
  writeFileSync(join(folder, 'random.c'), `${source.join('\n')}\n`)
  library = compileC(join(folder, 'random.c'), 'random')
  module = await generateModule<Module>([join(folder, 'random.h'), '--lib', library.path])
}, 120_000)

afterAll(() => {
  library.remove()
  rmSync(folder, { recursive: true, force: true })
})

describe(`a random library of ${functionCount} functions, seed ${seed}`, () => {
  it('gives every value back as it was', () => {
    expect(
      functions.filter(({ name }) => typeof module[name] !== 'function').map((f) => f.declaration),
    ).toEqual([])
    for (const fn of functions) {
      for (let i = 0; i < callsEach; i++) {
        const { got, expected } = fn.call(module, random)
        expect(got, fn.declaration).toEqual(expected)
      }
    }
  })
})
