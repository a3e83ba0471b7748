import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { judgeAmong } from '../../judges.ts'
import { noise, temporaryFolder, tree } from '../trees.ts'

// Archives of several blocks are read by several threads at once: what comes out has to be what one thread
// makes of them, sound or damaged. Node 20 runs no TypeScript in a thread: what was built is tested.
type Extractor = typeof import('../../../examples/extract-7z/index.ts')
const built = new URL('../../../dist/examples/extract-7z/index.js', import.meta.url).href
const sevenZip = judgeAmong('7zz', '7z', '7za')

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const attempts = Number(process.env.BLOCK_ATTEMPTS ?? 12)

let extractor: Extractor
let threads = 0

beforeAll(async () => {
  console.log(`SEED=${seed}`)
  process.on('worker', () => threads++)
  extractor = await import(built)
})

/** A number below another, the same for the same seed. */
function random(): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** An archive with blocks of about 2 MB, of large and small files, folders and links. */
function makeBlocks(folder: string, switches: readonly string[]): string {
  const contents = join(folder, 'contents')
  mkdirSync(join(contents, 'empty'), { recursive: true })
  for (let file = 0; file < 24; file++) {
    const size = file % 3 === 0 ? 1_200_000 : file % 3 === 1 ? 300_000 : file * 50
    // Much of it can be compressed: the decoder must have something to do, and to get wrong.
    const bytes = Buffer.concat([noise(size / 5), Buffer.alloc((size * 4) / 5, `line ${file}\n`)])
    mkdirSync(join(contents, `folder ${file % 4}`), { recursive: true })
    writeFileSync(join(contents, `folder ${file % 4}`, `file ${file}`), bytes)
    writeFileSync(join(contents, `folder ${file % 4}`, `empty ${file}`), '')
  }
  const archive = join(folder, 'blocks.7z')
  execFileSync(sevenZip!, ['a', ...switches, archive, '.'], { cwd: contents, stdio: 'ignore' })
  return archive
}

const kinds = [
  ['LZMA2', ['-ms=2m', '-m0=LZMA2']],
  ['LZMA', ['-ms=2m', '-m0=LZMA']],
  ['a block for each file', ['-ms=off']],
  ['BZip2', ['-ms=2m', '-m0=BZip2']],
  ['PPMd', ['-ms=2m', '-m0=PPMd']],
  ['Copy', ['-ms=2m', '-m0=Copy']],
  ['BCJ', ['-ms=2m', '-m0=BCJ', '-m1=LZMA2']],
  ['plain header', ['-ms=2m', '-mhc=off']],
] as const

/** Where each block's packed bytes end, as the 7-Zip command says. */
function blockEnds(archive: string): number[] {
  const listing = execFileSync(sevenZip!, ['l', '-slt', archive], { encoding: 'utf8' })
  const sizes = [...listing.matchAll(/^Packed Size = ([1-9]\d*)$/gm)].map(([, size]) => Number(size))
  let end = 32
  return sizes.map((size) => (end += size))
}

/** What became of an archive, as a caller can see it. */
async function outcome(source: string | Buffer, out: string, blocking: boolean): Promise<unknown> {
  const options = { blocking, limits: { totalBytes: 1e9 } }
  const done = await extractor.extract(source, out, options).catch((error) => error)
  const report = done instanceof extractor.ArchiveError ? done.report : done
  const { entries, bytes, kept, warnings = [], failures = [] } = report ?? {}
  const messages = [...warnings, ...failures].map(({ message }: Error) => message)
  return { entries, bytes, kept, messages, error: done.message, tree: tree(out, { everyTime: false }) }
}

describe.skipIf(sevenZip === undefined).each(kinds)('blocks of %s', (_, switches) => {
  it('come out as on the calling thread', async () => {
    const folder = temporaryFolder()
    const archive = makeBlocks(folder, switches)
    const plain = await outcome(archive, join(folder, 'plain'), true)
    expect(plain).toMatchObject({ messages: [], entries: 53 })
    for (const attempt of [1, 2]) {
      expect(await outcome(archive, join(folder, `ours ${attempt}`), false)).toEqual(plain)
    }
    expect(await outcome(readFileSync(archive), join(folder, 'of memory'), false)).toEqual(plain)
    expect(threads).toBeGreaterThan(1)
  })

  it('fail as on the calling thread where the archive is damaged', async () => {
    const folder = temporaryFolder()
    const archive = makeBlocks(folder, switches)
    const sound = readFileSync(archive)
    const ends = blockEnds(archive)
    expect(ends.length).toBeGreaterThan(3)
    const below = random()
    // Cut off; with the last byte of a block wrong, which its last file has no need of; with any byte wrong.
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const damaged = attempt % 4 === 0 ? sound.subarray(0, below(sound.length)) : Buffer.from(sound)
      const end = (ends[below(ends.length)] ?? 1) - 1
      if (attempt % 4 !== 0) damaged.writeUInt8(below(256), attempt % 4 === 1 ? end : below(sound.length))
      const plain = await outcome(damaged, join(folder, `plain ${attempt}`), true)
      expect(await outcome(damaged, join(folder, `ours ${attempt}`), false)).toEqual(plain)
    }
  })
})
