import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type BlockTable, readBlockTable } from '../../examples/extract-7z/seven-zip/solid-blocks.ts'
import { judgeAmong } from '../judges.ts'
import { noise, temporaryFolder } from './trees.ts'
import { writeArchive } from './write-archive.ts'

const sevenZip = judgeAmong('7zz', '7z', '7za')

/** 12 files, an empty one and folders, in blocks that 7-Zip makes of them. */
function makeArchive(folder: string, switches: readonly string[]): string {
  const contents = join(folder, 'contents')
  for (let file = 0; file < 12; file++) {
    mkdirSync(join(contents, `folder ${file % 3}`), { recursive: true })
    writeFileSync(join(contents, `folder ${file % 3}`, `file ${file}`), noise(40_000 + file))
  }
  writeFileSync(join(contents, 'empty'), '')
  const archive = join(folder, 'blocks.7z')
  execFileSync(sevenZip!, ['a', ...switches, archive, '.'], { cwd: contents, stdio: 'ignore' })
  return archive
}

function blocksOf(bytes: Buffer): BlockTable | undefined {
  return readBlockTable((offset, length) => bytes.subarray(offset, offset + length))
}

/** The same from the listing of the 7-Zip command. */
function listedBlocks(archive: string): BlockTable {
  const listing = execFileSync(sevenZip!, ['l', '-slt', archive], { encoding: 'utf8' })
  const [, entries = ''] = listing.split('----------')
  const described = entries.split('\n\n').filter((text) => text.includes('Path = '))
  const blocks: { firstEntry: number; bytes: number }[] = []
  for (const [index, text] of described.entries()) {
    const block = /^Block = (\d+)/m.exec(text)?.[1]
    if (block === undefined) continue
    blocks[Number(block)] ??= { firstEntry: index, bytes: 0 }
    blocks[Number(block)]!.bytes += Number(/^Size = (\d+)/m.exec(text)?.[1])
  }
  return { entries: described.length, blocks: blocks.map((block) => expect.objectContaining(block)) }
}

const kinds = [
  [['-ms=off']],
  [['-ms=3f']],
  [['-ms=on']],
  [['-ms=3f', '-mhc=off']],
  [['-ms=100k', '-m0=LZMA']],
  [['-ms=3f', '-m0=BCJ', '-m1=LZMA2']],
  [['-ms=3f', '-m0=BCJ2', '-m1=LZMA:d23', '-m2=LZMA:d19', '-m3=LZMA:d19', '-mb0:1', '-mb0s1:2', '-mb0s2:3']],
  [['-ms=3f', '-m0=Copy', '-mtc=on', '-mta=on']],
] as const

it.skipIf(sevenZip === undefined).each(kinds)('finds the blocks of an archive made with %j', (switches) => {
  const archive = makeArchive(temporaryFolder(), switches)
  expect(blocksOf(readFileSync(archive))).toEqual(listedBlocks(archive))
})

it('knows how much a decoder has to keep', () => {
  const folder = temporaryFolder()
  const path = writeArchive(join(folder, 'sample'), { format: '7zip', options: 'compression=lzma1' }, [
    { path: 'text', contents: 'some text\n'.repeat(100) },
  ])
  expect(blocksOf(readFileSync(path))).toEqual({
    entries: 1,
    blocks: [{ firstEntry: 0, bytes: 1000, dictionary: expect.toSatisfy((size) => size >= 1000) }],
  })
})

it.skipIf(sevenZip === undefined)('says nothing of what is no sound archive of 7z, or only seems to', () => {
  expect(blocksOf(Buffer.from('PK\x03\x04 and more that is no 7z archive at all'))).toBeUndefined()
  expect(blocksOf(Buffer.alloc(0))).toBeUndefined()
  for (const compression of ['-mhc=on', '-mhc=off']) {
    const sound = readFileSync(makeArchive(temporaryFolder(), ['-ms=3f', compression]))
    const header = Number(sound.readBigUInt64LE(12)) + 32
    for (let at = header; at < sound.length; at++) {
      for (const value of [0, 0x7f, 0xff]) {
        const damaged = Buffer.from(sound)
        damaged[at] = value
        const table = blocksOf(damaged)
        for (const { firstEntry } of table?.blocks ?? []) expect(firstEntry).toBeLessThan(table!.entries)
      }
      expect(blocksOf(sound.subarray(0, at))).toBeUndefined()
    }
    // Where the header lies, how long it is.
    for (const value of [0n, 2n ** 53n, 2n ** 63n, 2n ** 64n - 1n]) {
      for (const at of [12, 20]) {
        const damaged = Buffer.from(sound)
        damaged.writeBigUInt64LE(value, at)
        expect(blocksOf(damaged)).toBeUndefined()
      }
    }
  }
})
