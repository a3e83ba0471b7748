import { lstatSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type ArchiveError, type ExtractOptions, extract, list } from '../../examples/extract-7z/index.ts'
import { names, temporaryFolder, tree } from './trees.ts'
import { type ArchiveToWrite, type EntryToWrite, writeArchive } from './write-archive.ts'

// Archives that attack. Around the destination lies a canary: a tree that must stay as it is.

let folder: string
let destination: string
let before: string[]

beforeEach(() => {
  folder = temporaryFolder()
  destination = join(folder, 'canary/destination')
  mkdirSync(join(folder, 'canary/outside'), { recursive: true })
  mkdirSync(destination)
  writeFileSync(join(folder, 'canary/outside/secret'), 'canary')
  writeFileSync(join(folder, 'canary/passwd'), 'root')
  before = canary()
})

/** All around the destination, without what is in it (nor its own time). */
function canary(): string[] {
  return tree(join(folder, 'canary')).filter((line) => !line.startsWith('/destination'))
}

async function attack(
  entries: readonly EntryToWrite[],
  options: ExtractOptions = {},
  how: ArchiveToWrite = { format: 'pax' },
): Promise<ArchiveError | undefined> {
  const archive = writeArchive(join(folder, 'attack'), how, entries)
  const error = await extract(archive, destination, options).then(
    () => undefined,
    (failure: ArchiveError) => failure,
  )
  expect(canary()).toEqual(before)
  return error
}

const sound: EntryToWrite = { path: 'sound.txt', contents: 'sound' }

describe.each(['pax', '7zip', 'zip', 'newc'])('names in %s', (format) => {
  it.each([
    '../evil',
    'a/../../evil',
    'a/../../../../../../tmp/evil',
    '..',
    '/tmp/evil-absolute',
    '//tmp/evil',
    'C:\\evil',
    'C:evil',
    '\\\\server\\share\\evil',
    '..\\evil',
    'a\\..\\..\\evil',
  ])('refuses %j and extracts the rest', async (path) => {
    const error = await attack([{ path, contents: 'evil' }, sound], {}, { format })
    // libarchive reads a backslash in a zip as a slash.
    const entry = format === 'zip' ? path.replaceAll('\\', '/') : path
    expect(error).toMatchObject({ code: 'UNSAFE', entry })
    expect(error?.report).toMatchObject({ entries: 1 })
    expect(names(destination)).toEqual(['sound.txt'])
  })
})

describe('symbolic links', () => {
  it.each(['../outside', '/', '.', 'other'])('are made, but not written through: to %j', async (symlink) => {
    const error = await attack([
      { path: 'link', symlink },
      { path: 'link/evil', contents: 'evil' },
      { path: 'link/deep/evil', contents: 'evil' },
      sound,
    ])
    expect(error?.message).toMatch(/link\/evil: .*symlink/)
    expect(names(destination)).toEqual(['link', 'sound.txt'])
    expect(lstatSync(join(destination, 'link')).isSymbolicLink()).toBe(true)
  })

  it('of somebody else in the destination are not written through', async () => {
    symlinkSync('../outside', join(destination, 'folder'))
    const error = await attack([{ path: 'folder/secret', contents: 'evil' }, sound])
    expect(error?.entry).toBe('folder/secret')
    expect(names(destination)).toEqual(['folder', 'sound.txt'])
  })

  it('of somebody else are replaced, not followed, where a file has their name', async () => {
    symlinkSync('../outside/secret', join(destination, 'file'))
    expect(await attack([{ path: 'file', contents: 'new' }])).toBeUndefined()
    expect(lstatSync(join(destination, 'file')).isFile()).toBe(true)
  })

  it('that take a folder’s place while it is filled are not written through', async () => {
    const archive = writeArchive(join(folder, 'attack'), { format: 'pax' }, [
      { path: 'folder/one', contents: '1' },
      { path: 'folder/two', contents: '2'.repeat(100_000) },
      { path: 'folder/deep/three', contents: '3' },
    ])
    let isSwapped = false
    await extract(archive, destination, {
      onProgress: ({ entry }) => {
        if (entry.path !== 'folder/two' || isSwapped) return
        isSwapped = true
        renameSync(join(destination, 'folder'), join(destination, 'moved'))
        symlinkSync('../outside', join(destination, 'folder'))
      },
    }).catch(() => {})
    expect(isSwapped).toBe(true)
    expect(canary()).toEqual(before)
  })

  it('chained through a folder and back out are not written through', async () => {
    await attack([
      { path: 'a', type: 'directory' },
      { path: 'a/up', symlink: '..' },
      { path: 'a/up/up', symlink: '..' },
      { path: 'a/up/up/evil', contents: 'evil' },
      { path: 'up/evil', contents: 'evil' },
    ])
  })

  it('on the way to the destination are the user’s own', async () => {
    symlinkSync('destination', join(folder, 'way'))
    symlinkSync('canary', join(folder, 'short'))
    before = canary()
    const archive = writeArchive(join(folder, 'sound'), { format: 'pax' }, [sound])
    await extract(archive, join(folder, 'short/destination'))
    expect(names(destination)).toEqual(['sound.txt'])
  })
})

describe('hard links', () => {
  it.each(['../outside/secret', '/etc/hostname', 'a/../../passwd', 'C:\\boot.ini'])(
    'to %j are refused',
    async (hardlink) => {
      const error = await attack([{ path: 'link', hardlink }, sound])
      expect(error).toMatchObject({ code: 'UNSAFE', entry: 'link' })
      expect(names(destination)).toEqual(['sound.txt'])
    },
  )

  it('to themselves are refused', async () => {
    writeFileSync(join(destination, 'link'), 'old')
    expect(await attack([{ path: 'link', hardlink: './link' }, sound])).toMatchObject({ entry: 'link' })
    expect(readFileSync(join(destination, 'link'), 'utf8')).toBe('old')
  })

  it('through a symbolic link are refused', async () => {
    const error = await attack([
      { path: 'way', symlink: '../outside' },
      { path: 'link', hardlink: 'way/secret' },
      sound,
    ])
    expect(error?.entry).toBe('link')
    expect(names(destination)).toEqual(['sound.txt', 'way'])
  })

  it('to a symbolic link that leads outside do not let contents out', async () => {
    await attack([
      { path: 'way', symlink: '../outside/secret' },
      { path: 'link', hardlink: 'way' },
      { path: 'link', contents: 'evil' },
    ])
  })

  it('to entries of the archive share their contents', async () => {
    expect(await attack([sound, { path: 'same', hardlink: 'sound.txt' }])).toBeUndefined()
    expect(lstatSync(join(destination, 'same')).ino).toBe(lstatSync(join(destination, 'sound.txt')).ino)
  })
})

describe('kinds and modes', () => {
  it.each(['fifo', 'block device', 'character device'] as const)('a %s is not made', async (type) => {
    expect(await attack([{ path: 'node', type }, sound])).toMatchObject({ code: 'UNSAFE', entry: 'node' })
    expect(names(destination)).toEqual(['sound.txt'])
  })

  it('a FIFO is made where the user asks for it', async () => {
    expect(await attack([{ path: 'node', type: 'fifo' }], { specialFiles: true })).toBeUndefined()
    expect(lstatSync(join(destination, 'node')).isFIFO()).toBe(true)
  })

  it('set-user-id, set-group-id and sticky are left out, unless the user asks for exact modes', async () => {
    const entries = [{ path: 'program', contents: 'x', mode: 0o6755 }]
    await attack(entries)
    expect(lstatSync(join(destination, 'program')).mode & 0o7777).toBe(0o755)
    await attack(entries, { exactModes: true })
    expect(lstatSync(join(destination, 'program')).mode & 0o7777).toBe(0o6755)
  })

  it('an entry cannot replace the destination itself', async () => {
    await attack([{ path: '.', contents: 'evil' }, { path: './', symlink: '../outside' }, sound])
    expect(lstatSync(destination).isDirectory()).toBe(true)
  })

  it('control characters reach the disk but not the terminal', async () => {
    const path = 'a\u001b[2Jb\nc'
    expect(
      await attack([
        { path, contents: 'x' },
        { path: '../\u001b[31m', contents: 'x' },
      ]),
    ).toMatchObject({
      message: expect.stringContaining('../\\x1b[31m'),
    })
    expect(names(destination)).toEqual([path])
  })
})

describe('limits', () => {
  const zeros = Buffer.alloc(3_000_000)
  it.each([
    [
      'total bytes',
      { totalBytes: 5_000_000 },
      [
        { path: 'a', contents: zeros },
        { path: 'b', contents: zeros },
      ],
    ],
    ['the ratio', { ratio: 100, ratioFrom: 0 }, [{ path: 'a', contents: zeros }]],
    ['entries', { entries: 1 }, [{ path: 'a' }, { path: 'b' }]],
    ['a name’s length', { nameLength: 10 }, [{ path: 'a name that is longer' }]],
    ['nesting', { nesting: 3 }, [{ path: 'a/b/c/d' }]],
  ])('stop at %s', async (_, limits, entries) => {
    const error = await attack(entries, { limits }, { format: 'pax', filter: 'gzip' })
    expect(error).toMatchObject({ code: 'LIMIT', isFinal: true })
    expect(await attack(entries, {}, { format: 'pax', filter: 'gzip' })).toBeUndefined()
  })

  it('do not believe a size that the header does not state', async () => {
    const archive = { format: 'zip', options: 'zip:compression=deflate' }
    const error = await attack(
      [{ path: 'bomb', contents: zeros }],
      { limits: { totalBytes: 1_500_000 } },
      archive,
    )
    expect(error).toMatchObject({ code: 'LIMIT', entry: 'bomb' })
    expect(names(destination)).toEqual([])
  })

  it('hold for names that are shown too', async () => {
    const archive = writeArchive(join(folder, 'many'), { format: 'pax' }, [{ path: 'a' }, { path: 'b' }])
    await expect(list(archive, { limits: { entries: 1 } })).rejects.toMatchObject({ code: 'LIMIT' })
  })
})

it('keeps what was sound, removes what was not, and says so', async () => {
  const archive = writeArchive(join(folder, 'damaged'), { format: 'pax', filter: 'gzip' }, [
    sound,
    { path: 'half', contents: Buffer.from(Array.from({ length: 3_000_000 }, (_, i) => (i * i) >> 7)) },
  ])
  const bytes = readFileSync(archive)
  writeFileSync(archive, bytes.subarray(0, bytes.length / 2))
  const error = await extract(archive, destination).catch((failure) => failure)
  expect(error).toMatchObject({ name: 'ArchiveError', entry: 'half', report: { entries: 1 } })
  expect(names(destination)).toEqual(['sound.txt'])
  expect(canary()).toEqual(before)
})
