import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedOfRun } from '../random.ts'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { generateText } from '../runtime/generated-module.ts'
import { type PlainJavaScript, plainJavaScript } from '../runtime/plain-javascript.ts'

/* The runtime's smoke program under this Node, the newest, Bun and Deno, whose programs come from npm. */

let project: PlainJavaScript
let library: CompiledLibrary
let programs: string
let smoke: string
let sample: string
let graph: CompiledLibrary
let lifetimes: string
let graphModule: string

beforeAll(async () => {
  project = plainJavaScript()
  library = compileC('sample/sample.c', 'sample')
  sample = project.add('test/runtime/sample/sample.ts')
  smoke = project.add('test/other-runtimes/smoke.ts')
  graph = compileC('lifetimes/graph.c', 'graph')
  project.add('test/random.ts')
  lifetimes = project.add('test/runtime/lifetimes/program.ts')
  const header = fileURLToPath(new URL('../runtime/lifetimes/graph.h', import.meta.url))
  graphModule = project.write('graph.ts', await generateText([header, '--lib', graph.path]))
  programs = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  writeFileSync(join(programs, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', 'node', 'bun', 'deno'], { cwd: programs })
}, 600_000)

afterAll(() => {
  project.remove()
  library.remove()
  graph.remove()
  rmSync(programs, { recursive: true, force: true })
})

const program = (name: string): string => join(programs, 'node_modules', '.bin', name)

const runtimes = [
  ['this Node', () => [process.execPath, '--expose-gc']],
  ['the newest Node', () => [program('node'), '--expose-gc']],
  ['Bun', () => [program('bun'), 'run']],
  ['Deno', () => [program('deno'), 'run', '--allow-all', '--v8-flags=--expose-gc']],
] as const

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
      const output = execFileSync(file, [...args, lifetimes, graphModule, '10000', String(seed)], {
        cwd: project.folder,
        encoding: 'utf8',
      })
      expect(output).toMatch(/^10000 steps, \d+ nodes made, 0 left\n$/)
    },
    600_000,
  )
})
