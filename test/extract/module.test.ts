import {
  copyFileSync,
  createReadStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  ArchiveError,
  type Entry,
  entries,
  extract,
  list,
  type Progress,
  test,
} from '../../examples/extract-7z/index.ts'
import { names, temporaryFolder } from './trees.ts'
import { writeArchive } from './write-archive.ts'

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

let folder: string
let archive: string
/** Written once, because compressing takes a fifth of a second, and copied for each test. */
let written: string
const large = Buffer.from(Array.from({ length: 3_500_000 }, (_, i) => (i * i) >> 9))

beforeAll(() => {
  written = writeArchive(
    join(mkdtempSync(join(tmpdir(), 'extract-test-')), 'sample.7z'),
    { format: '7zip', options: 'compression=deflate' },
    [
      { path: 'docs', type: 'directory' },
      { path: 'docs/ünï.txt', contents: 'hello', mode: 0o640, modified: 1_234_567_890 },
      { path: 'docs/large', contents: large },
      { path: 'empty' },
      { path: 'link', symlink: 'docs/large' },
    ],
  )
})
afterAll(() => rmSync(dirname(written), { recursive: true }))

beforeEach(() => {
  folder = temporaryFolder()
  archive = join(folder, 'sample.7z')
  copyFileSync(written, archive)
})

async function read(source: Parameters<typeof entries>[0]): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for await (const entry of entries(source)) found[entry.path] = (await entry.bytes()).toString('latin1')
  return found
}

describe('entries', () => {
  it('tells what an archive says of each', async () => {
    const found = await list(archive)
    expect(found.map(({ path, type, size }) => [path, type, size])).toEqual(
      expect.arrayContaining([
        ['docs/', 'directory', 0],
        ['docs/ünï.txt', 'file', 5],
        ['docs/large', 'file', large.length],
        ['empty', 'file', 0],
      ]),
    )
    expect(found.find(({ path }) => path === 'link')).toMatchObject({
      type: 'symlink',
      linkTarget: 'docs/large',
    })
    expect(found.find(({ path }) => path === 'docs/ünï.txt')).toMatchObject({
      mode: 0o640,
      modified: 1_234_567_890_000_000_000n,
      encrypted: false,
    })
  })

  it('reads contents from a file, from memory and from a stream', async () => {
    const fromFile = await read(archive)
    expect(fromFile['docs/ünï.txt']).toBe('hello')
    expect(fromFile['docs/large']).toBe(large.toString('latin1'))
    expect(await read(readFileSync(archive))).toEqual(fromFile)
    expect(await read(createReadStream(archive, { highWaterMark: 1000 }))).toEqual(fromFile)
  })

  it('streams contents', async () => {
    for await (const entry of entries(archive)) {
      if (entry.path === 'docs/large')
        expect(await text(entry.stream().setEncoding('latin1'))).toBe(large.toString('latin1'))
    }
  })

  it('keeps nothing of what was streamed, while the archive is open', async () => {
    const chunks: WeakRef<ArrayBuffer>[] = []
    for await (const entry of entries(archive, { blocking: true })) {
      if (entry.path !== 'docs/large') continue
      for await (const chunk of entry.stream()) chunks.push(new WeakRef(chunk.buffer))
      for (let turn = 0; turn < 5; turn++) {
        await setImmediate()
        gc()
      }
      expect(chunks.length).toBeGreaterThan(10)
      expect(chunks.filter((chunk) => chunk.deref() !== undefined).length).toBeLessThan(4)
    }
  })

  it('can be left at any point', async () => {
    for await (const entry of entries(archive)) {
      if (entry.path === 'docs/large') {
        for await (const chunk of entry.stream()) {
          expect(chunk.length).toBeGreaterThan(0)
          break
        }
        break
      }
    }
    for await (const entry of entries(archive)) entry.skip()
  })

  it('gives contents once, and only in its turn', async () => {
    let kept: Entry | undefined
    for await (const entry of entries(archive)) {
      if (kept !== undefined) await expect(kept.bytes()).rejects.toThrow(ArchiveError)
      if (entry.path !== 'docs/ünï.txt') continue
      await entry.bytes()
      await expect(entry.bytes()).rejects.toThrow('once')
      kept = entry
    }
  })

  it('does not end a stream early that is read on after its turn', async () => {
    let stream: NodeJS.AsyncIterator<Buffer> | undefined
    for await (const entry of entries(archive)) {
      if (entry.path === 'docs/large') {
        stream = entry.stream()[Symbol.asyncIterator]()
        await stream.next()
      } else if (stream !== undefined) break
    }
    const rest = async () => {
      for (let part = await stream?.next(); part?.done === false; part = await stream?.next());
    }
    await expect(rest()).rejects.toThrow('only until the loop goes on')
  })

  it('joins the parts of an archive', async () => {
    const bytes = readFileSync(archive)
    const third = Math.ceil(bytes.length / 3)
    for (const part of [0, 1, 2]) {
      writeFileSync(join(folder, `split.7z.00${part + 1}`), bytes.subarray(part * third, (part + 1) * third))
    }
    const parts = [1, 2, 3].map((part) => join(folder, `split.7z.00${part}`))
    expect(await read(parts)).toEqual(await read(archive))
    expect(await read(parts[0]!)).toEqual(await read(archive))
  })
})

describe('extract', () => {
  it('chooses, strips and reports', async () => {
    const report = await extract(archive, join(folder, 'out'), {
      filter: ({ path }) => path.startsWith('docs'),
      stripComponents: 1,
    })
    expect(names(join(folder, 'out'))).toEqual(['large', 'ünï.txt'])
    expect(report).toMatchObject({ entries: 2, bytes: large.length + 5 })
  })

  it.each([
    ['never', 'newer than the archive’s', 'old'],
    ['never', 'older than the archive’s', 'old'],
    ['newer', 'newer than the archive’s', 'old'],
    ['newer', 'older than the archive’s', 'hello'],
    ['always', 'newer than the archive’s', 'hello'],
    [undefined, 'newer than the archive’s', 'hello'],
  ] as const)('with overwrite %s, of a file %s, leaves %s', async (overwrite, age, contents) => {
    const options = {
      overwrite,
      stripComponents: 1,
      filter: ({ path }: Entry | { path: string }) => path.endsWith('.txt'),
    }
    writeFileSync(join(folder, 'ünï.txt'), 'old')
    const time = age.startsWith('newer') ? 1_300_000_000 : 1_200_000_000
    utimesSync(join(folder, 'ünï.txt'), time, time)
    expect(await extract(archive, folder, options)).toMatchObject({ kept: contents === 'old' ? 1 : 0 })
    expect(readFileSync(join(folder, 'ünï.txt'), 'utf8')).toBe(contents)
    expect(names(folder)).toEqual(['sample.7z', 'ünï.txt'])
  })

  it('keeps an old file where the new one is damaged', async () => {
    const out = join(folder, 'out')
    await extract(archive, out, { filter: ({ path }) => path === 'docs/large' })
    const damaged = readFileSync(archive)
    damaged.fill(0, 1000, 2000)
    await expect(extract(damaged, out)).rejects.toThrow(ArchiveError)
    expect(readFileSync(join(out, 'docs/large')).equals(large)).toBe(true)
  })

  it('tells how far it is', async () => {
    const told: Progress[] = []
    await extract(archive, join(folder, 'out'), { onProgress: (progress) => told.push(progress) })
    const last = told.at(-1)!
    expect(told.map(({ bytes }) => bytes)).toEqual(told.map(({ bytes }) => bytes).sort((a, b) => a - b))
    expect(last.bytes).toBe(large.length + 5)
    expect(last.packedTotal).toBe(readFileSync(archive).length)
    expect(last.packed).toBeGreaterThan(0)
  })

  it('stops within a block where it is aborted, and removes the half', async () => {
    const stop = new AbortController()
    const work = extract(archive, join(folder, 'out'), {
      signal: stop.signal,
      onProgress: ({ entry, bytes }) => {
        if (entry.path === 'docs/large' && bytes > 0) stop.abort(new Error('enough'))
      },
    })
    const error = await work.catch((failure) => failure)
    expect(error).toMatchObject({ code: 'ABORTED', entry: 'docs/large', cause: new Error('enough') })
    expect(error.report.bytes).toBeLessThan(large.length)
    expect(existsSync(join(folder, 'out/docs/large'))).toBe(false)
  })

  it('does nothing where the signal was given before', async () => {
    const work = extract(archive, join(folder, 'out'), { signal: AbortSignal.abort() })
    await expect(work).rejects.toMatchObject({ code: 'ABORTED', report: { entries: 0 } })
  })

  it('does the same on the calling thread', async () => {
    const report = await extract(archive, join(folder, 'out'), { blocking: true })
    expect(report).toMatchObject({ entries: 5, bytes: large.length + 5, failures: [] })
    expect(readFileSync(join(folder, 'out/docs/large')).equals(large)).toBe(true)
    await expect(extract(Buffer.alloc(100), join(folder, 'out'), { blocking: true })).rejects.toThrow(
      ArchiveError,
    )
  })

  it('leaves holes where there are only zeros', async () => {
    const contents = Buffer.concat([Buffer.alloc(2_500_000), Buffer.from('end'), Buffer.alloc(2_000_000)])
    const holes = writeArchive(join(folder, 'holes'), { format: 'pax', filter: 'gzip' }, [
      { path: 'file', contents },
    ])
    await extract(holes, join(folder, 'out'))
    expect(readFileSync(join(folder, 'out/file')).equals(contents)).toBe(true)
  })

  it('extracts many archives at once', async () => {
    const outs = Array.from({ length: 8 }, (_, index) => join(folder, `out${index}`))
    await Promise.all(outs.map((out) => extract(archive, out)))
    for (const out of outs) expect(readFileSync(join(out, 'docs/large')).equals(large)).toBe(true)
    expect(process.umask()).not.toBe(0)
  })
})

describe('encrypted archives', () => {
  let encrypted: string
  beforeEach(() => {
    const how = { format: 'zip', options: 'zip:encryption=aes256', passphrase: 'open sesame' }
    encrypted = writeArchive(join(folder, 'secret.zip'), how, [{ path: 'secret', contents: 'treasure' }])
  })

  it('are read from a stream with a passphrase that is asked for', async () => {
    for await (const entry of entries(createReadStream(encrypted), {
      passphrase: async () => 'open sesame',
    })) {
      expect((await entry.bytes()).toString()).toBe('treasure')
    }
  })

  it('are read with the passphrase, given or asked for', async () => {
    expect(await test(encrypted, { passphrase: 'open sesame' })).toMatchObject({ entries: 1, bytes: 8 })
    expect(await test(encrypted, { passphrase: async () => 'open sesame' })).toMatchObject({ bytes: 8 })
    for await (const entry of entries(encrypted, { passphrase: 'open sesame' })) {
      expect(entry.encrypted).toBe(true)
      expect((await entry.bytes()).toString()).toBe('treasure')
    }
  })

  it.each([undefined, 'wrong', async () => undefined])('say so with %s', async (passphrase) => {
    const work = extract(encrypted, join(folder, 'out'), { passphrase })
    await expect(work).rejects.toMatchObject({ code: 'PASSPHRASE', entry: 'secret' })
    expect(names(join(folder, 'out'))).toEqual([])
  })

  it('are not asked about where they are not encrypted', async () => {
    await test(archive, { passphrase: () => Promise.reject(new Error('asked')) })
  })
})

describe('errors', () => {
  it.each([
    ['a missing file', 'missing.7z', { code: 'ENOENT' }],
    ['a folder', '.', { code: expect.stringMatching(/./) }],
  ])('name %s', async (_, path, expected) => {
    const error = await extract(join(folder, path), join(folder, 'out')).catch((failure) => failure)
    expect(error).toBeInstanceOf(ArchiveError)
    expect(error).toMatchObject({ archive: join(folder, path), ...expected })
    expect(error.message.startsWith(join(folder, path))).toBe(true)
  })

  it('tell of bytes that are no archive', async () => {
    await expect(list(Buffer.from('no archive at all'))).rejects.toMatchObject({
      code: 'FORMAT',
      archive: '(memory)',
      text: 'Unrecognized archive format',
    })
  })

  it('say that an archive is cut off where libarchive says nothing', async () => {
    const whole = readFileSync(archive)
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 50)) {
      const error = await test(whole.subarray(0, length)).catch((failure) => failure)
      expect(error).toMatchObject({
        code: 'FORMAT',
        text: expect.stringMatching(/^[A-Z].*(archive|file|data|format)/i),
      })
    }
  })

  it('tell of numbers in a header that nothing can have', async () => {
    const mtree = Buffer.from(
      '#mtree\n./huge type=file size=9223372036854775807 time=-9223372036854775808\n./next type=file size=0\n',
    )
    expect(await list(mtree)).toMatchObject([
      { path: './huge', size: undefined, modified: undefined },
      { path: './next', size: 0 },
    ])
  })

  it.runIf(existsSync('/proc/self'))('tell of a destination that cannot be made', async () => {
    await expect(extract(archive, '/proc/nowhere/deep')).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('tell of a destination that is no folder', async () => {
    writeFileSync(join(folder, 'file'), '')
    await expect(extract(archive, join(folder, 'file'))).rejects.toMatchObject({
      name: 'ArchiveError',
      code: 'EEXIST',
    })
    await expect(extract(archive, join(folder, 'file/below'))).rejects.toMatchObject({ code: 'ENOTDIR' })
  })
})
