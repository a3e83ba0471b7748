import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { ArchiveError, extract } from '../../examples/extract-7z/index.ts'
import { temporaryFolder, tree } from './trees.ts'

// Samples of libarchive's own test suite: sound, damaged, encrypted and hostile. What `bsdtar -xf` of the installed
// libarchive makes of each is what the extractor has to make of it.

const folder = fileURLToPath(new URL('archives/', import.meta.url))
const archives = readdirSync(folder).filter((name) => name !== 'README.md')
const hasBsdtar = spawnSync('bsdtar', ['--version']).error === undefined

/** Some call of libarchive never returns: no caller in the same process can do better than bsdtar, which hangs. */
const endless = new Set(['read_format_xar_doublelink.xar'])

/** bsdtar reads the same bad header again and again; the extractor stops after some. */
const repeating = new Set(['read_format_rar5_bad_window_sz_in_mltarc_file.rar'])

it.skipIf(!hasBsdtar).each(archives.filter((name) => !endless.has(name)))(
  'does with %s what bsdtar does',
  async (name) => {
    const [theirs, ours] = [join(temporaryFolder(), 'theirs'), join(temporaryFolder(), 'ours')]
    mkdirSync(theirs)
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
    if (repeating.has(name)) {
      expect(error).toBeInstanceOf(ArchiveError)
      return
    }
    expect(error?.message ?? 'sound', String(error)).toSatisfy(() => (error === undefined) === (status === 0))
    if (error !== undefined) expect(error).toBeInstanceOf(ArchiveError)
    // bsdtar leaves half of a file that it could not read to the end; here it is removed, and the error names it.
    const failed = new Set<string>(
      (error?.report?.failures ?? []).map((failure: ArchiveError) => `/${failure.entry}`),
    )
    const expected = tree(theirs, { everyTime: false }).filter(
      (line) => !failed.has(line.replace(/ \d{5,6} .*/, '')),
    )
    expect(tree(ours, { everyTime: false })).toEqual(expected)
  },
)
