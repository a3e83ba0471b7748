import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { extract, list } from '../../../examples/extract-7z/index.ts'
import { temporaryFolder } from '../trees.ts'
import { writeArchive } from '../write-archive.ts'

const openFiles = () => readdirSync('/proc/self/fd').length
const resident = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024

it.skipIf(process.platform !== 'linux')(
  '1,000 extractions leave memory and open files where they were',
  async () => {
    const folder = temporaryFolder()
    const contents = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * i) >> 5))
    const entries = Array.from({ length: 10 }, (_, index) => ({ path: `folder/file ${index}`, contents }))
    const archive = writeArchive(
      join(folder, 'sample.7z'),
      { format: '7zip', options: 'compression=deflate' },
      entries,
    )
    const damaged = readFileSync(archive)
    damaged.fill(0, 5000, 6000)
    const work = async (times: number) => {
      for (let time = 0; time < times; time++) {
        const out = join(folder, 'out')
        await extract(archive, out)
        await extract(damaged, out).catch(() => {})
        await list(archive)
        rmSync(out, { recursive: true })
      }
      for (let i = 0; i < 5; i++) {
        globalThis.gc?.()
        await setTimeout(50)
      }
    }
    await work(500)
    const before = { files: openFiles(), memory: resident() }
    await work(1000)
    const after = { files: openFiles(), memory: resident() }
    console.log(
      `open files ${before.files} -> ${after.files}; resident ${before.memory.toFixed(0)} -> ${after.memory.toFixed(0)} MB`,
    )
    expect(after.files).toBe(before.files)
    expect(after.memory - before.memory).toBeLessThan(globalThis.gc === undefined ? 40 : 8)
  },
)
