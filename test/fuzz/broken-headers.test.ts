import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { seedOfRun } from '../random.ts'
import { compileBatch } from './compile-batch.ts'
import { copiedFolder } from './header-source.ts'
import { tryInput } from './try-input.ts'

/*
 * The headers of test/headers, broken at random: nothing is thrown, no input takes long, and what is written
 * compiles. `npm run test:fuzz` does the same to real libraries' headers, two thousand times.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))
const seed = seedOfRun()
const count = Number(process.env.COUNT ?? 60)
console.log(`broken headers: SEED=${seed} COUNT=${count}`)

/** For one input; most take a few milliseconds. */
const limitMilliseconds = 10_000

const folder = mkdtempSync(join(tmpdir(), 'bindgen-fuzz-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test(`${count} broken headers of seed ${seed} end neither in a crash nor in modules that do not compile`, {
  timeout: 60_000 + count * 1000,
}, async () => {
  const sources = copiedFolder(join(root, 'test', 'headers'), join(folder, 'headers'))
  const modules = new Map<number, string>()
  for (let index = 0; index < count; index++) {
    const start = performance.now()
    const { module, file } = await tryInput(sources, seed, index)
    expect(performance.now() - start, `input ${index}, ${file}`).toBeLessThan(limitMilliseconds)
    if (module !== null) modules.set(index, module)
  }
  expect(modules.size).toBeGreaterThan(count / 4)
  expect(compileBatch(root, join(folder, 'modules'), modules)).toEqual(new Map())
})
