import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { noise, temporaryFolder, tree } from '../trees.ts'
import { type EntryToWrite, writeArchive } from '../write-archive.ts'

// Node 20 runs no TypeScript in a thread: what was built is tested.
type Extractor = typeof import('../../../examples/extract-7z/index.ts')
const built = new URL('../../../dist/examples/extract-7z/index.js', import.meta.url).href

let extractor: Extractor
let threads = 0

beforeAll(async () => {
  process.on('worker', () => threads++)
  extractor = await import(built)
})

/** Small files, with others between them that are too large to be read ahead. */
function manyEntries(): EntryToWrite[] {
  return Array.from({ length: 600 }, (_, index) => {
    const size = index % 97 === 96 ? 400_000 : index % 13 === 0 ? 0 : (index * 7919) % 9000
    return { path: `folder ${index % 7}/file ${index}`, contents: noise(size) }
  })
}

const formats = [
  { format: '7zip', options: 'compression=lzma1' },
  { format: 'zip' },
  { format: 'pax', filter: 'gzip' },
]

describe.each(formats)('many small files in $format', (how) => {
  it('come out as on the calling thread', async () => {
    const folder = temporaryFolder()
    const archive = writeArchive(join(folder, 'many'), how, manyEntries())
    const [ours, plain] = [join(folder, 'ours'), join(folder, 'plain')]
    // The first archive starts the threads.
    await extractor.extract(archive, join(folder, 'first'))
    const report = await extractor.extract(archive, ours)
    expect(report).toEqual(await extractor.extract(archive, plain, { blocking: true }))
    expect(tree(ours, { everyTime: false })).toEqual(tree(plain, { everyTime: false }))
    expect(threads).toBeGreaterThan(0)
  })

  it('fail as on the calling thread where the archive is damaged', async () => {
    const folder = temporaryFolder()
    const sound = readFileSync(writeArchive(join(folder, 'many'), how, manyEntries()))
    for (let attempt = 1; attempt <= 12; attempt++) {
      const damaged = Buffer.from(sound)
      const at = Math.floor((sound.length * attempt) / 13)
      damaged[at] = (damaged[at] ?? 0) ^ 0xff
      const [ours, plain] = [join(folder, `ours ${attempt}`), join(folder, `plain ${attempt}`)]
      const outcomes = [
        await extractor.extract(damaged, ours).catch((error) => error),
        await extractor.extract(damaged, plain, { blocking: true }).catch((error) => error),
      ]
      const [one, other] = outcomes.map((outcome) =>
        outcome instanceof extractor.ArchiveError
          ? {
              entries: outcome.report?.entries,
              failures: outcome.report?.failures.map(({ message }) => message),
            }
          : outcome,
      )
      expect(one).toEqual(other)
      expect(tree(ours, { everyTime: false })).toEqual(tree(plain, { everyTime: false }))
    }
  })
})

it('several archives at once share the threads, and wait for none', async () => {
  const folder = temporaryFolder()
  const archive = writeArchive(join(folder, 'many'), { format: 'zip' }, manyEntries())
  const reports = await Promise.all(
    Array.from({ length: 6 }, (_, index) => extractor.extract(archive, join(folder, `out ${index}`))),
  )
  for (const { entries } of reports) expect(entries).toBe(600)
})

it('stops where it is aborted', async () => {
  const folder = temporaryFolder()
  const archive = writeArchive(join(folder, 'many'), { format: 'pax' }, manyEntries())
  const stop = new AbortController()
  const work = extractor.extract(archive, join(folder, 'out'), {
    signal: stop.signal,
    onProgress: ({ entries }) => entries === 300 && stop.abort(),
  })
  const error = await work.catch((failure) => failure)
  expect(error).toMatchObject({ code: 'ABORTED' })
  expect(error.report.entries).toBeLessThan(303)
})

it('a process ends though a thread waits for work', () => {
  const folder = temporaryFolder()
  const archive = writeArchive(join(folder, 'many'), { format: 'zip' }, manyEntries())
  const program = `import { extract } from ${JSON.stringify(built)}
    for (const folder of ['a', 'b']) await extract('many', folder)`
  writeFileSync(join(folder, 'program.mjs'), program)
  expect(archive).toContain(folder)
  execFileSync(process.execPath, ['program.mjs'], { cwd: folder, timeout: 20_000 })
})
