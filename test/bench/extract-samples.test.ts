import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
let samples: typeof import('../../bench/extract-samples.ts')

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bindgen-samples-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  samples = await import('../../bench/extract-samples.ts')
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
})
afterAll(() => rmSync(folder, { recursive: true }))

test('only the archives that are named are made', () => {
  const made = samples.makeSamples(['small'])
  expect(made.map(({ name }) => name)).toEqual(['small'])
  expect(readdirSync(samples.workFolder)).toEqual(['small.7z'])
})

test('a name that is no archive is refused', () => {
  expect(() => samples.makeSamples(['smal'])).toThrow(
    'There is no archive smal: the archives are small, many, blocks, large',
  )
})
