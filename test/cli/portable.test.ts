import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { targetNames } from '../../generator/target/target.ts'
import { haveJudges } from '../judges.ts'
import { bindgen } from './terminal-recorder.ts'

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-portable-'))
  process.chdir(folder)
  writeFileSync(
    'one.h',
    '#include "two.h"\nstruct one { long a; struct two b; };\nlong one(struct one *one);\n',
  )
  writeFileSync(
    'two.h',
    '#include <wchar.h>\nstruct two { wchar_t a; char b; };\nint two(struct two *two);\n',
  )
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

const words = ['one.h', '--lib', 'one', '--target', 'all']

test.each([[[]], [['--split']], [['--api']]])(
  'a module for all targets, made with %j, is checked',
  async (flags) => {
    expect((await bindgen([...words, ...flags])).exitCode).toBe(0)
    expect((await bindgen(['check', ...words, ...flags])).exitCode).toBe(0)
    // Windows alone has another size now.
    const text = readFileSync('two.h', 'utf8')
    writeFileSync('two.h', text.replace('char b;', '\n#ifdef _WIN32\nlong b;\n#else\nchar b;\n#endif\n'))
    expect((await bindgen(['check', ...words, ...flags])).exitCode).toBe(1)
  },
)

// No compiler is there under Wine, where CI is set too.
test.skipIf(process.platform === 'win32' || !haveJudges('clang'))('verify proves each target', async () => {
  const { exitCode, out } = await bindgen(['verify', ...words, '--json'])
  const judged = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(judged.map(({ target }) => target).sort()).toEqual([...targetNames].sort())
  for (const { target, checked, wrong, errors } of judged) {
    expect({ target, wrong, errors }).toEqual({ target, wrong: [], errors: [] })
    expect(checked).toBeGreaterThan(10)
  }
  expect(exitCode).toBe(0)
})
