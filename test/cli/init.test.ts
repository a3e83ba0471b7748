import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bindgen } from './terminal-recorder.ts'

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-init-'))
  process.chdir(folder)
  writeFileSync('mine.h', 'int mine_a(void);\nint mine_b(void);\nint mine_c(void);\n')
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const written = (): string => readFileSync('bindgen.config.ts', 'utf8')

test('bindgen init writes a configuration, without questions where nobody can answer', async () => {
  const { exitCode } = await bindgen(['init', './mine.h', '-I', 'include', '-DA=1', '-UB'])
  expect(exitCode).toBe(0)
  expect(written()).toBe(`import { defineConfig } from 'koffi-bindgen'

export default defineConfig({
  headers: ['./mine.h'],
  output: 'mine.ts',
  includeFolders: ['include'],
  defines: { A: '1', B: null },
  // No installed library defines the functions: library: 'NAME, SONAME or PATH',
  // stripPrefixes: ['mine_'],
})
`)
})

test('bindgen init asks on a terminal', async () => {
  const questions: string[] = []
  const answers = ['src/mine.ts', 'y']
  await bindgen(['init', './mine.h'], {
    interactive: true,
    ask: async (question) => {
      questions.push(question)
      return answers[questions.length - 1] ?? ''
    },
  })
  expect(questions).toEqual(['Where should the module go? [mine.ts] ', 'Take mine_ off the names? [y/N] '])
  expect(written()).toContain("output: 'src/mine.ts',")
  expect(written()).toContain("\n  stripPrefixes: ['mine_'],")
})

test('bindgen init leaves a configuration alone, unless forced', async () => {
  writeFileSync('bindgen.config.ts', 'mine')
  expect((await bindgen(['init', './mine.h'])).exitCode).toBe(2)
  expect(written()).toBe('mine')
  expect((await bindgen(['init', './mine.h', '--force'])).exitCode).toBe(0)
  expect(written()).not.toBe('mine')
})

test('bindgen init without a header says what it needs', async () => {
  const { exitCode, err } = await bindgen(['init'])
  expect(exitCode).toBe(2)
  expect(err).toContain('bindgen init archive.h')
  expect(existsSync('bindgen.config.ts')).toBe(false)
})
