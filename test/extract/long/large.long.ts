import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, openSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { extract } from '../../../examples/extract-7z/index.ts'
import { temporaryFolder, tree } from '../trees.ts'

const sevenZip = ['7zz', '7z', '7za'].find((name) => spawnSync(name, ['i']).error === undefined)

function pack(folder: string, archive: string, options: readonly string[] = []): void {
  execFileSync(sevenZip!, ['a', ...options, archive, '.'], { cwd: folder, stdio: 'ignore' })
}

it.skipIf(sevenZip === undefined)('10,000 entries', async () => {
  const folder = temporaryFolder()
  for (let file = 0; file < 10_000; file++) {
    const parent = join(folder, 'in', `folder ${file % 100}`, `${file % 7}`)
    mkdirSync(parent, { recursive: true })
    writeFileSync(join(parent, `file ${file}`), file % 10 === 0 ? '' : `contents ${file}\n`.repeat(file % 50))
  }
  pack(join(folder, 'in'), join(folder, 'many.7z'))
  execFileSync(sevenZip!, ['x', `-o${join(folder, 'theirs')}`, join(folder, 'many.7z')], { stdio: 'ignore' })
  await extract(join(folder, 'many.7z'), join(folder, 'ours'))
  expect(tree(join(folder, 'ours'))).toEqual(tree(join(folder, 'theirs')))
})

const room = statfsSync(tmpdir())

it.skipIf(sevenZip === undefined || room.bavail * room.bsize < 10e9)(
  'one file of over 4 GB of zeros',
  async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'in'))
    const size = 2 ** 32 + 12_345
    const file = openSync(join(folder, 'in/zeros'), 'w')
    ftruncateSync(file, size)
    closeSync(file)
    pack(join(folder, 'in'), join(folder, 'zeros.7z'), ['-mx=1'])
    const report = await extract(join(folder, 'zeros.7z'), join(folder, 'ours'))
    expect(report).toMatchObject({ entries: 1, bytes: size })
    expect(statSync(join(folder, 'ours/zeros')).size).toBe(size)
  },
)

it.skipIf(sevenZip === undefined)(
  '200 MB leave the event loop free: a timer of 5 ms is late by 10 ms at most, in 99 of 100 cases',
  async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'in'))
    // Half of it hard to compress, so that decompression takes its time.
    const bytes = Buffer.alloc(100e6)
    for (let i = 0, state = 1; i < bytes.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      bytes[i] = i % 64 < 32 ? state >>> 24 : i >> 12
    }
    writeFileSync(join(folder, 'in/a'), bytes)
    writeFileSync(join(folder, 'in/b'), bytes.reverse())
    pack(join(folder, 'in'), join(folder, 'large.7z'), ['-mx=1'])
    const late: number[] = []
    let due = performance.now() + 5
    const timer = setInterval(() => {
      const now = performance.now()
      late.push(now - due)
      due = now + 5
    }, 5)
    await extract(join(folder, 'large.7z'), join(folder, 'ours'))
    clearInterval(timer)
    late.sort((a, b) => a - b)
    console.log(
      `timer late: median ${late[late.length >> 1]?.toFixed(1)} ms, 99 % ${late[Math.floor(late.length * 0.99)]?.toFixed(1)} ms`,
    )
    expect(late.length).toBeGreaterThan(100)
    expect(late[Math.floor(late.length * 0.99)]).toBeLessThan(10)
  },
)
