import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { RunFolders } from './run-folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'run-folders-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A process that is no more. */
const { pid: ended } = spawnSync(process.execPath, ['--version'])

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(folder, 'base-'))
})

/** What a killed run leaves: a link to a checkout that is gone, and half of what it was making. */
function leaveBehind(process: number): void {
  const own = join(base, `run.of-${process}`)
  const half = join(base, 'kept', `library-0123456789ab.of-${process}`)
  for (const each of [own, half]) mkdirSync(each, { recursive: true })
  symlinkSync('/no/such/checkout', join(own, 'package'))
  writeFileSync(join(half, 'library.so'), 'ha')
}

describe('a run', () => {
  test.each([
    ['another process, which is no more', ended],
    ['a process with the same number', process.pid],
  ])('begins with nothing of what was left by %s', (_, left) => {
    leaveBehind(left)
    const { own } = new RunFolders(base)
    expect(readdirSync(own)).toEqual([])
    expect(readdirSync(base).sort()).toEqual(['kept', `run.of-${process.pid}`])
    expect(readdirSync(join(base, 'kept'))).toEqual([])
  })

  test('leaves what is of a process that runs', () => {
    leaveBehind(process.ppid)
    new RunFolders(base)
    expect(existsSync(join(base, `run.of-${process.ppid}`))).toBe(true)
    expect(readdirSync(join(base, 'kept'))).toHaveLength(1)
  })
})

describe('a kept folder', () => {
  const make =
    (text: string) =>
    (made: string): void =>
      writeFileSync(join(made, 'library.so'), text)

  test('is made once of the same things, and by later runs of others', () => {
    const first = new RunFolders(base).kept('library', { version: 1 }, make('first'))
    const folders = new RunFolders(base)
    expect(folders.kept('library', { version: 1 }, make('second'))).toBe(first)
    expect(readFileSync(join(first, 'library.so'), 'utf8')).toBe('first')
    const other = folders.kept('library', { version: 2 }, make('other'))
    expect(readFileSync(join(other, 'library.so'), 'utf8')).toBe('other')
  })

  test('is not there where making it failed', () => {
    const failing = (made: string): void => {
      make('half')(made)
      throw new Error('no compiler')
    }
    expect(() => new RunFolders(base).kept('library', 1, failing)).toThrow('no compiler')
    const whole = new RunFolders(base).kept('library', 1, make('whole'))
    expect(readFileSync(join(whole, 'library.so'), 'utf8')).toBe('whole')
  })

  test('is the other run’s where that was faster', () => {
    const slow = new RunFolders(base).kept('library', 1, (made) => {
      make('slow')(made)
      const digest = made.replace(/\.of-\d+$/, '')
      mkdirSync(digest)
      make('fast')(digest)
    })
    expect(readFileSync(join(slow, 'library.so'), 'utf8')).toBe('fast')
    expect(readdirSync(join(base, 'kept'))).toHaveLength(1)
  })
})
