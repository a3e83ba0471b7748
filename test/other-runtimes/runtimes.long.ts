import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompiledLibrary, compileC } from '../runtime/compile-c.ts'
import { type PlainJavaScript, plainJavaScript } from '../runtime/plain-javascript.ts'

/* The runtime's smoke program under this Node, the newest, Bun and Deno, whose programs come from npm. */

let project: PlainJavaScript
let library: CompiledLibrary
let programs: string
let smoke: string
let sample: string

beforeAll(() => {
  project = plainJavaScript()
  library = compileC('sample/sample.c', 'sample')
  sample = project.add('test/runtime/sample/sample.ts')
  smoke = project.add('test/other-runtimes/smoke.ts')
  programs = mkdtempSync(join(tmpdir(), 'koffi-bindgen-'))
  writeFileSync(join(programs, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', 'node', 'bun', 'deno'], { cwd: programs })
}, 600_000)

afterAll(() => {
  project.remove()
  library.remove()
  rmSync(programs, { recursive: true, force: true })
})

const program = (name: string): string => join(programs, 'node_modules', '.bin', name)

describe('the runtime works under', () => {
  it.each([
    ['this Node', () => [process.execPath]],
    ['the newest Node', () => [program('node')]],
    ['Bun', () => [program('bun'), 'run']],
    ['Deno', () => [program('deno'), 'run', '--allow-all']],
  ] as const)('%s', (_, command) => {
    const [file = '', ...args] = command()
    const output = execFileSync(file, [...args, smoke, sample, library.path], {
      cwd: project.folder,
      encoding: 'utf8',
    })
    expect(output).toBe('all well\n')
  })
})
