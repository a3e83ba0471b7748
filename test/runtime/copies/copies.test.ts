import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateText } from '../generated-module.ts'
import { type PlainJavaScript, plainJavaScript } from '../plain-javascript.ts'

let copies: readonly PlainJavaScript[]
let modules: readonly string[]
let library: CompiledLibrary
let program: string

beforeAll(async () => {
  copies = [plainJavaScript(), plainJavaScript()]
  library = compileC('threads/threads.c', 'threads')
  const header = fileURLToPath(new URL('../threads/threads.h', import.meta.url))
  const text = await generateText([header, '--lib', library.path])
  modules = copies.map((copy) => copy.write('threads.ts', text))
  program = copies[0]!.add('test/runtime/copies/program.ts')
}, 60_000)
afterAll(() => {
  for (const copy of copies) copy.remove()
  library.remove()
})

function run() {
  const paths = copies.flatMap((copy, i) => [join(copy.folder, 'dist/runtime/generated.js'), modules[i]!])
  return spawnSync(process.execPath, ['--no-warnings', program, ...paths], {
    encoding: 'utf8',
    timeout: 60_000,
  })
}

describe('two copies of the runtime in one process', () => {
  it('share what callbacks throw, and say that they take no objects of one another', () => {
    const { stdout, stderr, status } = run()
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toEqual([
      'false false',
      '1',
      'thrown by a callback of the first copy',
      '-1 -1',
      expect.stringMatching(
        /^each: work must be a function, a Callback of the type work_function, or null; got <Callback.*> \(this process has 2 copies of koffi-bindgen's runtime/,
      ),
      '',
    ])
    expect(status).toBe(0)
  })

  it('with a Koffi each are refused', () => {
    const modules = join(copies[1]!.folder, 'node_modules')
    const root = fileURLToPath(new URL('../../../node_modules/', import.meta.url))
    rmSync(modules)
    mkdirSync(modules)
    for (const name of ['koffi', '@koromix']) {
      cpSync(join(root, name), join(modules, name), { recursive: true, dereference: true })
    }
    mkdirSync(join(modules, 'koffi-bindgen'), { recursive: true })
    const { stderr, status } = run()
    expect(stderr).toMatch(/two copies of Koffi.*`npm ls koffi` shows who brings them/)
    expect(status).toBe(1)
  })
})
