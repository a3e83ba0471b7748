import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { findParts } from '../../examples/extract-7z/archive-source.ts'
import { ArchiveError, extract } from '../../examples/extract-7z/index.ts'
import { temporaryFolder, tree } from './trees.ts'

/*
 * Samples of libarchive's own test suite: sound, damaged, encrypted and hostile. What `bsdtar -xf` of the
 * installed libarchive makes of each is what the extractor has to make of it.
 */

// `ARCHIVES` names another folder of them.
const folder = process.env.ARCHIVES ?? fileURLToPath(new URL('archives/', import.meta.url))

/**
 * Some call of libarchive never returns: no caller in the same process can do better than bsdtar, which
 * hangs.
 */
const endless = /read_format_xar_doublelink/

/** One of the two takes seconds, or hangs. */
const slow =
  /7zip_folders_oom|read_format_zip_bz2_hang|read_format_zip_malformed1|rar5_bad_window_sz_in_mltarc|7zip_entries_oom/

const all = readdirSync(folder).filter((name) => name !== 'README.md' && !endless.test(name))

export const quickArchives = all.filter((name) => !slow.test(name))
export const slowArchives = all.filter((name) => slow.test(name))

/** bsdtar reads the same bad header again and again; the extractor stops after some. */
const repeating = /rar5_bad_window_sz/

/**
 * Its header states sizes and times that nothing can have: they count as not stated, where bsdtar makes a
 * file of them.
 */
const impossible = /read_format_mtree\.mtree/

/** Extracts an archive with both, and compares what is there. */
export async function compareWithBsdtar(name: string): Promise<void> {
  const [theirs, ours] = [join(temporaryFolder(), 'theirs'), join(temporaryFolder(), 'ours')]
  mkdirSync(theirs)
  mkdirSync(ours)
  const start = BigInt(Date.now()) * 1_000_000n
  const flags = [
    '--no-same-permissions',
    '--no-same-owner',
    '--no-acls',
    '--no-xattrs',
    '--passphrase',
    'none',
  ]
  const { status } = spawnSync('bsdtar', [...flags, '-xf', join(folder, name), '-C', theirs], {
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 3000,
  })
  const error = await extract(join(folder, name), ours, { passphrase: 'none' }).then(
    ({ warnings }) => warnings[0],
    (failure) => failure,
  )
  const failures: readonly ArchiveError[] = error?.report?.failures ?? []
  const isRefused = failures.some(({ code }) => code === 'UNSAFE' || code === 'LIMIT')
  if (isRefused || repeating.test(name)) {
    expect(error).toBeInstanceOf(ArchiveError)
    return
  }
  // bsdtar reads the one part that it is given.
  if (impossible.test(name) || findParts(join(folder, name)).length > 1) return
  expect(error?.message ?? 'sound', String(error)).toSatisfy(() => (error === undefined) === (status === 0))
  if (error !== undefined) expect(error).toBeInstanceOf(ArchiveError)
  // bsdtar leaves half of a file that it could not read to the end; here it is removed, and the error names
  // it.
  const failed = new Set(failures.map(({ entry }) => `/${entry}`))
  // Entries without a time have that of the test.
  const lines = (root: string) =>
    tree(root, { everyTime: false }).map((line) =>
      line.replace(/ \d{19} /, (time) => (BigInt(time) >= start - 1_000_000_000n ? ' now ' : time)),
    )
  const made = lines(ours)
  const isFailed = (line: string) => failed.has(line.replace(/ \d{5,6} .*/, ''))
  const expected = lines(theirs).filter((line) => !isFailed(line))
  // Nor is there a folder for nothing but such files.
  const isFolder = (line: string) => / 40\d{3}$/.test(line)
  expect(made).toEqual(
    failed.size === 0 ? expected : expected.filter((line) => made.includes(line) || !isFolder(line)),
  )
}
