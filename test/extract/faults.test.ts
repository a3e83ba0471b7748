import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArchiveError, extract } from '../../examples/extract-7z/index.ts'
import { temporaryFolder, tree } from './trees.ts'
import { writeArchive } from './write-archive.ts'

// Archives with one bit or the end wrong: the extractor succeeds or throws an ArchiveError; nothing else
// happens.

const positions = Array.from({ length: 200 }, (_, position) => position)

function sample(folder: string, format: string): Buffer {
  const contents = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * i) >> 5))
  return readFileSync(
    writeArchive(join(folder, 'sample'), { format }, [
      { path: 'folder', type: 'directory' },
      { path: 'folder/text', contents: 'some text\n'.repeat(100) },
      { path: 'folder/bytes', contents },
      { path: 'link', symlink: 'folder' },
    ]),
  )
}

/** Extracts, and looks around the destination. */
async function attempt(bytes: Buffer, folder: string): Promise<ArchiveError | undefined> {
  const out = join(folder, 'canary/out')
  mkdirSync(out, { recursive: true })
  const before = tree(join(folder, 'canary')).filter((line) => !line.startsWith('/out'))
  const error = await extract(bytes, out, { limits: { totalBytes: 1e8 } }).then(
    () => undefined,
    (failure) => failure,
  )
  if (error !== undefined) expect(error).toBeInstanceOf(ArchiveError)
  expect(tree(join(folder, 'canary')).filter((line) => !line.startsWith('/out'))).toEqual(before)
  return error
}

describe.each(['7zip', 'zip', 'pax', 'newc'])('a damaged %s archive', (format) => {
  it('with one of its first 200 bytes flipped neither crashes nor writes elsewhere', async () => {
    const folder = temporaryFolder()
    const sound = sample(folder, format)
    expect(await attempt(sound, folder)).toBeUndefined()
    let failures = 0
    for (const position of positions) {
      const damaged = Buffer.from(sound)
      damaged[position] = (damaged[position] ?? 0) ^ 0xff
      if ((await attempt(damaged, folder)) !== undefined) failures++
    }
    expect(failures).toBeGreaterThan(0)
  })

  it('cut off after each of its first 200 bytes is an error, or has no entries yet', async () => {
    const folder = temporaryFolder()
    const sound = sample(folder, format)
    let failures = 0
    for (const position of positions) {
      if ((await attempt(sound.subarray(0, position), folder)) !== undefined) failures++
    }
    // An empty file is an archive without entries, for libarchive as for tar.
    expect(failures).toBeGreaterThanOrEqual(positions.length - 1)
  })
})
