import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedOfRun } from '../../random.ts'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { type PlainJavaScript, plainJavaScript } from '../plain-javascript.ts'

/** `npm run test:misuse` makes 320,000 calls; `SEED` repeats a run. */
const calls = Number(process.env.MISUSE_CALLS ?? 800)
/** `MISUSE_MODULES` names those whose libraries are there. */
const names = (process.env.MISUSE_MODULES ?? 'sample,libarchive,sqlite3,zlib').split(',')
const seed = seedOfRun()

let project: PlainJavaScript
let library: CompiledLibrary
let program: string
const modules: Record<string, string> = {}

beforeAll(() => {
  project = plainJavaScript()
  library = compileC('sample/sample.c', 'sample')
  for (const file of ['legal', 'wrong-values']) project.add(`test/runtime/misuse/${file}.ts`)
  program = project.add('test/runtime/misuse/program.ts')
  modules.sample = project.add('test/runtime/sample/sample.ts')
  for (const name of ['libarchive', 'sqlite3', 'zlib']) {
    modules[name] = `koffi-bindgen/bindings/${name}`
  }
}, 60_000)

afterAll(() => {
  project.remove()
  library.remove()
})

describe(`wrong arguments, seed ${seed}`, () => {
  it.each(names.flatMap((name) => ['sync', 'async', 'workers', 'end'].map((way) => [name, way] as const)))(
    'of %s, %s, are refused, and never end the process',
    (name, way) => {
      const use = name === 'sample' ? [library.path] : []
      const each = Math.ceil(calls / (4 * names.length))
      const { stdout, stderr, signal, status } = spawnSync(
        process.execPath,
        ['--no-warnings', program, modules[name]!, String(each), String(seed), way, ...use],
        { encoding: 'utf8', cwd: project.folder, maxBuffer: 2 ** 26, timeout: 1_200_000 },
      )
      const lines = stdout.trimEnd().split('\n')
      const told = `${signal ?? `status ${status}`} after ${lines.at(-1)}; ${stderr}`
      expect(signal, told).toBe(null)
      expect(lines.at(-1), told).toMatch(/^made \d+$/)
      expect(stderr).toBe('')
      expect(Number(lines.at(-1)?.slice(5))).toBeGreaterThanOrEqual(each)
      expect(status).toBe(0)
    },
  )
})
