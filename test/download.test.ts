import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { download } from './download.ts'

const folder = mkdtempSync(join(tmpdir(), 'download-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => void vi.restoreAllMocks())

/** Fails as often as asked, and counts in a file. */
const failing = (file: string, times: number): string[] => [
  'sh',
  '-c',
  `echo x >> ${file}; echo to standard output; echo no network >&2; [ $(wc -l < ${file}) -gt ${times} ]`,
]
const attempts = (file: string): number => readFileSync(join(folder, file), 'utf8').length / 2

test('a network that fails for a moment is tried again', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(download(failing('twice', 2), folder, [0, 0])).toBe('to standard output\n')
  expect(attempts('twice')).toBe(3)
  expect(told.mock.calls.map(([line]) => line)).toEqual([
    expect.stringMatching(/^sh -c .* failed \(status 1\):\n.*\n {2}no network\nonce more in 0 s$/s),
    expect.stringContaining('no network'),
  ])
})

test('one that stays away is an error with what the program printed', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(() => download(failing('always', 9), folder, [0, 0])).toThrow(/failed \(status 1\):\n.*no network$/s)
  expect(attempts('always')).toBe(3)
})

test('a program that is not there is not tried again', () => {
  expect(() => download(['no-such-program'], folder, [0])).toThrow('no-such-program failed (spawnSync')
})
