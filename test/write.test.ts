import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findObstacle, withChecksum, writeFiles } from '../generator/write.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bindgen-write-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

test('a file that was written and not touched may be overwritten', () => {
  const path = join(folder, 'a.ts')
  expect(findObstacle(path)).toBeNull()
  writeFileSync(path, withChecksum('export const a = 1\n'))
  expect(findObstacle(path)).toBeNull()
})

test('line endings do not count as an edit', () => {
  const path = join(folder, 'a.ts')
  writeFileSync(path, withChecksum('export const a = 1\n').replaceAll('\n', '\r\n'))
  expect(findObstacle(path)).toBeNull()
})

test.each([
  ['a changed line', (text: string) => text.replace('1', '2')],
  ['something after the checksum', (text: string) => `${text}// mine\n`],
])('%s is an edit by hand', (_, edit) => {
  const path = join(folder, 'a.ts')
  writeFileSync(path, edit(withChecksum('export const a = 1\n')))
  expect(findObstacle(path)).toBe('edited')
})

test("somebody else's file is recognised", () => {
  const path = join(folder, 'a.ts')
  writeFileSync(path, 'export const a = 1\n')
  expect(findObstacle(path)).toBe('foreign')
})

test('files are written in new folders, and nothing else is left there', () => {
  const path = join(folder, 'deep', 'er', 'a.ts')
  expect(writeFiles([{ path, text: 'one' }])).toEqual([path])
  expect(readFileSync(path, 'utf8')).toBe('one')
  expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['a.ts'])
})

test('a file with the same text keeps its time', () => {
  const path = join(folder, 'a.ts')
  writeFileSync(path, 'one')
  utimesSync(path, 1000, 1000)
  expect(writeFiles([{ path, text: 'one' }])).toEqual([])
  expect(statSync(path).mtimeMs).toBe(1_000_000)
})

test('where one file cannot be written, none is', () => {
  const first = join(folder, 'a.ts')
  const blocker = join(folder, 'blocker')
  writeFileSync(first, 'old')
  writeFileSync(blocker, 'a file, no folder')
  const files = [
    { path: first, text: 'new' },
    { path: join(blocker, 'b.ts'), text: 'new' },
  ]
  expect(() => writeFiles(files)).toThrow(/ENOTDIR|EEXIST/)
  expect(readFileSync(first, 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'blocker'])
})

test.runIf(process.platform === 'linux')(
  'a file system that takes no folders is an error, and no endless loop',
  () => {
    expect(() => writeFiles([{ path: '/proc/bindgen/deep/a.ts', text: 'a' }])).toThrow('ENOENT')
  },
)

test('where one file cannot be put into its place, those before it are what they were', () => {
  const first = join(folder, 'a.ts')
  writeFileSync(first, 'old')
  // No file can be renamed to what ends like a folder.
  const files = [first, join(folder, 'b.ts'), `${join(folder, 'c.ts')}/`].map((path) => ({
    path,
    text: 'new',
  }))
  expect(() => writeFiles(files)).toThrow(/ENOTDIR/)
  expect(readFileSync(first, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.ts'])
})
