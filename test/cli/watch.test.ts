import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { waitForChange } from '../../generator/cli/watch.ts'
import { bindgen } from './terminal-recorder.ts'

let folder: string
let before: string
beforeEach(() => {
  before = process.cwd()
  folder = mkdtempSync(join(tmpdir(), 'bindgen-watch-'))
  process.chdir(folder)
})
afterEach(() => {
  process.chdir(before)
  rmSync(folder, { recursive: true })
})

test.each([
  ['is written', (path: string) => writeFileSync(path, 'new')],
  [
    'is replaced, as editors do',
    (path: string) => {
      writeFileSync(`${path}~`, 'new')
      renameSync(`${path}~`, path)
    },
  ],
  ['is deleted', (path: string) => rmSync(path)],
])('a file that %s is a change', async (_, change) => {
  const path = join(folder, 'a.h')
  writeFileSync(path, 'old')
  const changed = waitForChange([path], new AbortController().signal)
  change(path)
  expect(await changed).toBe(path)
})

test('another file in the folder is none, and a signal ends the wait', async () => {
  writeFileSync('a.h', 'old')
  const stop = new AbortController()
  const changed = waitForChange([join(folder, 'a.h')], stop.signal)
  writeFileSync('b.h', 'other')
  setTimeout(() => stop.abort(), 300)
  expect(await changed).toBeNull()
})

test('--watch makes the output again when an included header changes, and survives an error', async () => {
  writeFileSync('inner.h', 'int first(void);\n')
  writeFileSync('outer.h', '#include "inner.h"\n')
  const stop = new AbortController()
  let messages = ''
  const seen = async (pattern: RegExp): Promise<void> => {
    await expect.poll(() => messages, { timeout: 10_000 }).toMatch(pattern)
    messages = ''
  }
  const running = bindgen(['./outer.h', '--watch', '--emit', 'json', '-o', 'api.json'], {
    stop: stop.signal,
    err: (text) => {
      messages += text
    },
  })
  await seen(/watching \d+ files/)
  writeFileSync('inner.h', '#error not yet\n')
  await seen(/not yet[\s\S]*watching/)
  expect(readFileSync('api.json', 'utf8')).toContain('first')
  writeFileSync('inner.h', 'int second(void);\n')
  await seen(/inner\.h changed[\s\S]*watching/)
  expect(readFileSync('api.json', 'utf8')).toContain('second')
  stop.abort()
  expect((await running).exitCode).toBe(0)
})
