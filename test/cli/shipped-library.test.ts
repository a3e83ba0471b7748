import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(root, 'test', 'cli', 'shipped-output-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

test('a library that is shipped with its module is found from wherever the program runs', async () => {
  mkdirSync('native')
  writeFileSync('mine.h', 'int mine_answer(void);\n')
  execFileSync('cc', ['-shared', '-fPIC', '-o', 'native/libmine.so', '-x', 'c', '-'], {
    input: 'int mine_answer(void) { return 42; }',
  })
  const { exitCode } = await bindgen(['./mine.h', '--lib', 'native/libmine.so', '-o', 'src/mine.ts'])
  expect(exitCode).toBe(0)
  expect(readFileSync('src/mine.ts', 'utf8')).toContain("linux: ['../native/libmine.so'],")
  process.chdir(tmpdir())
  const { mine_answer } = (await import(join(folder, 'src', 'mine.ts'))) as { mine_answer: () => number }
  expect(mine_answer()).toBe(42)
})
