// What a 7-Zip subprocess costs, beside the same extraction through bindings/libarchive in the process: `npm
// run bench:subprocess`, some minutes; with names of archives for less: `npm run bench:subprocess -- small
// many`. With --write the table goes to docs/subprocess-to-ffi.md and the figures to
// bench/results/subprocess.json.

import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { extract } from '../examples/extract-7z/index.ts'
import { machineText, rowsJson, writeDocsBlock } from './docs-block.ts'
import { type Contender, digits, markdownTable, measure, median, takeMemory } from './extract-measure.ts'
import { makeSamples, sevenZip } from './extract-samples.ts'

const command = sevenZip()
const ample = { maxBuffer: 1e9 }

const contenders: readonly Contender[] = [
  {
    name: `${command} x`,
    extract: (archive, folder) => execFileSync(command, ['x', '-y', `-o${folder}`, archive], ample),
  },
  {
    name: 'bsdtar -x',
    extract: (archive, folder) => execFileSync('bsdtar', ['-xf', archive, '-C', folder], ample),
  },
  /** The caller waits, as for the subprocesses. */
  { name: 'bindings', extract: (archive, folder) => extract(archive, folder, { blocking: true }) },
  /** The event loop goes on. */
  { name: 'bindings, on threads', extract: (archive, folder) => extract(archive, folder) },
]

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const isQuick = options.includes('--quick')
console.error('Making the archives (once) …')
const samples = makeSamples(process.argv.slice(2).filter((argument) => !argument.startsWith('--')))
const load = loadavg()[0] ?? 0
const held: Buffer[] = []
const rows = [
  ['parent', 'archive', ...contenders.map(({ name }) => `${name}, ms`), '7z / bindings', '7z / on threads'],
]
const results: object[] = []
for (const gigabytes of [0, 1, 4]) {
  held.push(...takeMemory(gigabytes - held.length / 4))
  for (const { name, archive, description, runs } of samples) {
    console.error(`${gigabytes} GB, ${name} …`)
    const times = await measure(contenders, archive, isQuick ? 1 : runs)
    const medians = times.map(median)
    const [theirs = Number.NaN, , blocking = Number.NaN, threads = Number.NaN] = medians
    rows.push([
      `${gigabytes} GB`,
      `${name}: ${description}`,
      ...medians.map(digits),
      digits(theirs / blocking),
      digits(theirs / threads),
    ])
    results.push(
      ...contenders.map((contender, i) => ({
        gigabytes,
        sample: name,
        contender: contender.name,
        times: times[i],
      })),
    )
  }
}
const text = `Medians, contenders in turns; ${machineText()}; load ${load.toFixed(1)} at the start.\n\n${markdownTable(rows)}`
console.log(text)
if (options.includes('--write')) {
  writeDocsBlock('subprocess-to-ffi.md', 'bench:subprocess', text)
  const file = fileURLToPath(new URL('../../bench/results/subprocess.json', import.meta.url))
  writeFileSync(file, rowsJson({ machine: machineText(), load }, results))
}
if (held.length === 0) throw new Error('The memory was given back too early')
