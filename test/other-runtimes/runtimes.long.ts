import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedOfRun } from '../random.ts'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { generateText } from '../runtime/generated-module.ts'
import { type CollectingProgram, collectingProgram } from '../runtime/lifetimes/collecting-program.ts'
import { type PlainJavaScript, plainJavaScript } from '../runtime/plain-javascript.ts'

/* The runtime's smoke program under this Node, the newest, Bun and Deno, whose programs come from npm. */

let project: PlainJavaScript
let library: CompiledLibrary
let programs: string
let smoke: string
let misuse: string
let endings: CompiledLibrary
let endingsModule: string
let endingsProgram: string
let sample: string
let lifetimes: CollectingProgram

beforeAll(async () => {
  project = plainJavaScript()
  library = compileC('sample/sample.c', 'sample')
  sample = project.add('test/runtime/sample/sample.ts')
  endings = compileC('endings/endings.c', 'endings')
  const endingsHeader = fileURLToPath(new URL('../runtime/endings/endings.h', import.meta.url))
  endingsModule = project.write(
    'endings.ts',
    await generateText([endingsHeader, '--lib', endings.path], { setCallbacks: ['thing_set_handler'] }),
  )
  endingsProgram = project.add('test/runtime/endings/program.ts')
  for (const file of ['legal', 'wrong-values']) project.add(`test/runtime/misuse/${file}.ts`)
  misuse = project.add('test/runtime/misuse/program.ts')
  smoke = project.add('test/other-runtimes/smoke.ts')
  project.add('test/random.ts')
  lifetimes = await collectingProgram()
  programs = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  writeFileSync(join(programs, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', 'node', 'bun', 'deno'], { cwd: programs })
}, 600_000)

afterAll(() => {
  project.remove()
  library.remove()
  endings.remove()
  lifetimes.remove()
  rmSync(programs, { recursive: true, force: true })
}, 60_000)

/** Of the lifetimes' program; with 10,000 each runtime takes two to three minutes. */
const steps = process.env.STEPS ?? '2500'

const program = (name: string): string => join(programs, 'node_modules', '.bin', name)

const runtimes = [
  ['this Node', () => [process.execPath, '--expose-gc']],
  ['the newest Node', () => [program('node'), '--expose-gc']],
  ['Bun', () => [program('bun'), 'run']],
  ['Deno', () => [program('deno'), 'run', '--allow-all', '--v8-flags=--expose-gc']],
] as const

const endingScenarios: Readonly<Record<string, string>> = {
  'exit while a call with a callback is in flight': 'exit 9',
  'a plain function that C kept, while the process ends by itself': '',
  'a stale address is an error, however many come after it': 'true true\ntrue',
  'workers that end give back what they had': 'ended: 0 more\nterminated: true\n6',
  'texts that a callback returns': '1\n1 1',
  'signatures that fill the registers': '123456\n61\n1\n21',
  'functions passed first far inside of callbacks': '21 3\n20',
}

describe('the runtime works under', () => {
  it.each(runtimes)('%s', (_, command) => {
    const [file = '', ...args] = command()
    const output = execFileSync(file, [...args, smoke, sample, library.path], {
      cwd: project.folder,
      encoding: 'utf8',
    })
    expect(output).toBe('all well\n')
  })

  const seed = seedOfRun()
  it.each(runtimes)(
    `%s, which collects at any time: seed ${seed}`,
    (_, command) => {
      const [file = '', ...args] = command()
      const output = execFileSync(file, [...args, lifetimes.program, lifetimes.module, steps, String(seed)], {
        cwd: lifetimes.folder,
        encoding: 'utf8',
      })
      expect(output).toMatch(/^\d+ steps, \d+ nodes made, 0 left, \d{4,} collections within\n$/)
      expect(output.startsWith(`${steps} steps`)).toBe(true)
    },
    600_000,
  )

  /** How many wrong calls are made in all ways, on each runtime. */
  const calls = Number(process.env.MISUSE_CALLS ?? 4000)
  const ways = ['sync', 'async', 'workers', 'end']
  it.each(runtimes.flatMap(([name, command]) => ways.map((way) => [name, way, command] as const)))(
    `%s, called wrongly, %s: seed ${seed}`,
    (_, way, command) => {
      const [file = '', ...args] = command()
      const options = [sample, String(Math.ceil(calls / 4)), String(seed), way, library.path]
      const output = execFileSync(file, [...args, misuse, ...options], {
        cwd: project.folder,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
        timeout: 300_000,
      })
      expect(output.trimEnd().split('\n').at(-1)).toMatch(/^made \d+$/)
    },
    300_000,
  )

  const scenarios = Object.entries(endingScenarios)
  it.each(runtimes.flatMap(([name, command]) => scenarios.map((each) => [name, ...each, command] as const)))(
    '%s: %s',
    (_, scenario, expected, command) => {
      const [file = '', ...args] = command()
      const options = [endingsProgram, endingsModule, scenario, '20000']
      const { stdout, status, signal } = spawnSync(file, [...args, ...options], {
        cwd: project.folder,
        encoding: 'utf8',
        timeout: 120_000,
      })
      expect({ output: stdout.trim(), signal }).toEqual({ output: expected, signal: null })
      expect(status).toBe(scenario.startsWith('exit') ? 9 : scenario.startsWith('a plain') ? 4 : 0)
    },
  )
})
