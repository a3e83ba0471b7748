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

test('functions of headers of several libraries are each found in the library that exports them', async () => {
  const make = (name: string, text: string): void => {
    writeFileSync(`${name}.h`, `${text.replace(/ \{.*\}/, ';')}\n`)
    execFileSync('cc', ['-shared', '-fPIC', '-o', `lib${name}.so`, '-x', 'c', '-'], { input: text })
  }
  make('first', 'int first_answer(void) { return 1; }')
  make('second', 'int second_answer(void) { return 2; }')
  writeFileSync(
    'second.h',
    'int second_answer(void);\nint second_gone(void);\nlong double second_skipped(void);\nextern int second_lost;\n',
  )
  const { exitCode, err } = await bindgen([
    './first.h',
    './second.h',
    '-L.',
    '-lfirst',
    '-lsecond',
    '-o',
    'both.ts',
  ])
  expect(exitCode).toBe(0)
  expect(err).toMatch(/both\.ts: 3 functions, 1 variable; 1 skipped; libfirst\.so, libsecond\.so; /)
  expect(err).toContain(
    '  2 in none of these libraries, so they throw when they are used: second_gone, second_lost\n',
  )
  const libraries = {
    KOFFI_BINDGEN_FIRST: join(folder, 'libfirst.so'),
    KOFFI_BINDGEN_SECOND: join(folder, 'libsecond.so'),
  }
  Object.assign(process.env, libraries)
  try {
    const both = (await import(join(folder, 'both.ts'))) as Record<string, () => number>
    expect([both.second_answer!(), both.first_answer!()]).toEqual([2, 1])
    expect(() => both.second_gone!()).toThrow(/second_gone: not found in first .*nor in second/)
  } finally {
    for (const name of Object.keys(libraries)) delete process.env[name]
  }
})
