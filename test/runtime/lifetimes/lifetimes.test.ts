import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { seedOfRun } from '../../random.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateText } from '../generated-module.ts'
import { type PlainJavaScript, plainJavaScript } from '../plain-javascript.ts'

/** `npm run test:lifetimes` makes 10,000 steps, under other runtimes too; `SEED` repeats a run. */
const steps = Number(process.env.STEPS ?? 500)
const seed = seedOfRun()

let javascript: PlainJavaScript
let library: CompiledLibrary
let program: string
let module: string

beforeAll(async () => {
  javascript = plainJavaScript()
  library = compileC('lifetimes/graph.c', 'graph')
  const header = fileURLToPath(new URL('graph.h', import.meta.url))
  javascript.add('test/random.ts')
  program = javascript.add('test/runtime/lifetimes/program.ts')
  module = javascript.write('graph.ts', await generateText([header, '--lib', library.path]))
}, 60_000)
afterAll(() => {
  javascript.remove()
  library.remove()
})

it(`what JavaScript reaches through memory lives, and nothing else: seed ${seed}`, () => {
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--expose-gc', program, module, String(steps), String(seed)],
    { encoding: 'utf8', cwd: javascript.folder, timeout: 600_000 },
  )
  expect(signal, stderr).toBe(null)
  expect(`${stdout}${stderr}`).toMatch(/^\d+ steps, \d+ nodes made, 0 left\n$/)
}, 600_000)
