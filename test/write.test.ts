import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
  expect(() => writeFiles(files)).toThrow(/ENOTDIR|EEXIST|ENOENT/)
  expect(readFileSync(first, 'utf8')).toBe('old')
  expect(readdirSync(folder).sort()).toEqual(['a.ts', 'blocker'])
})

test.runIf(process.platform === 'linux')(
  'a file system that takes no folders is an error, and no endless loop',
  () => {
    expect(() => writeFiles([{ path: '/proc/bindgen/deep/a.ts', text: 'a' }])).toThrow('ENOENT')
  },
)

test.skipIf(process.platform === 'win32')(
  'where one file cannot be put into its place, those before it are what they were',
  () => {
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
  },
)

/**
 * A program that has a file open, as an editor may on Windows: nobody else may write, rename or delete it.
 */
const holder = (path: string, milliseconds: number): string => `
  import koffi from 'koffi'
  const kernel = koffi.load('kernel32.dll')
  const open = kernel.func('void *CreateFileW(str16, uint32, uint32, void *, uint32, uint32, void *)')
  const close = kernel.func('int CloseHandle(void *)')
  const file = open(${JSON.stringify(path)}, 0x80000000, 1, null, 3, 0, null)
  process.stdout.write('open')
  setTimeout(() => close(file), ${milliseconds})
`

async function hold(path: string, milliseconds: number): Promise<() => Promise<unknown>> {
  const flags = ['--input-type=module', '-e', holder(path, milliseconds)]
  const program = spawn(process.execPath, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(program, 'close')
  await once(program.stdout, 'data')
  return () => ended
}

describe.runIf(process.platform === 'win32')('on Windows', () => {
  test('a file that another program has open is waited for', async () => {
    const path = join(folder, 'a.ts')
    writeFileSync(path, 'old')
    const ended = await hold(path, 300)
    expect(writeFiles([{ path, text: 'new' }])).toEqual([path])
    expect(readFileSync(path, 'utf8')).toBe('new')
    await ended()
  })

  test('but not for ever, and then no file has changed', async () => {
    const [first, held] = [join(folder, 'a.ts'), join(folder, 'b.ts')] as const
    writeFileSync(first, 'old')
    writeFileSync(held, 'old')
    const ended = await hold(held, 4000)
    const files = [first, held].map((path) => ({ path, text: 'new' }))
    expect(() => writeFiles(files)).toThrow(/EPERM|EACCES|EBUSY/)
    expect([first, held].map((path) => readFileSync(path, 'utf8'))).toEqual(['old', 'old'])
    await ended()
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'b.ts'])
  })
})
