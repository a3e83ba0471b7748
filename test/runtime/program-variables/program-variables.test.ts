import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompiledLibrary, compileC } from '../compile-c.ts'
import { generateText } from '../generated-module.ts'
import { type PlainJavaScript, plainJavaScript } from '../plain-javascript.ts'

let javascript: PlainJavaScript
let library: CompiledLibrary
let program: string
let module: string

beforeAll(async () => {
  javascript = plainJavaScript()
  library = compileC('program-variables/reader.c', 'reader')
  const header = fileURLToPath(new URL('reader.h', import.meta.url))
  program = javascript.add('test/runtime/program-variables/program.ts')
  module = javascript.write('reader.ts', await generateText([header, '--lib', library.path]))
}, 60_000)
afterAll(() => {
  javascript.remove()
  library.remove()
})

describe('a library', () => {
  it("finds the program's variables, and its own functions before those that Node exports", () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--no-warnings', program, module], {
      encoding: 'utf8',
      timeout: 30_000,
      env: { ...process.env, GIVEN: 'given', TZ: 'UTC' },
    })
    expect(stderr).toBe('')
    expect(stdout).toBe('from C\ntrue yes given 1 value UTC 1 150\n')
    expect(status).toBe(0)
  })
})
