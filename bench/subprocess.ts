// What a 7-Zip subprocess costs, beside the same extraction through bindings/libarchive in the process:
// `npm run bench:subprocess`, or with names of archives: `npm run bench:subprocess -- small many`.

import { execFileSync } from 'node:child_process'
import { extract } from '../examples/extract-7z/index.ts'
import { type Contender, digits, markdownTable, measure, median, takeMemory } from './extract-measure.ts'
import { makeSamples, sevenZip } from './extract-samples.ts'

const command = sevenZip()

const subprocess: Contender = {
  name: `${command} x`,
  extract: (archive, folder) => execFileSync(command, ['x', '-y', `-o${folder}`, archive]),
}
/** The caller waits, as for the subprocess. */
const blocking: Contender = {
  name: 'bindings',
  extract: (archive, folder) => extract(archive, folder, { blocking: true }),
}
/** The event loop goes on. */
const threads: Contender = {
  name: 'bindings, on threads',
  extract: (archive, folder) => extract(archive, folder),
}

console.error('Making the archives (once) …')
const samples = makeSamples(process.argv.slice(2))
const held: Buffer[] = []
const rows = [['parent', 'archive', `${command} x, ms`, 'bindings, ms', 'ratio', 'on threads, ms', 'ratio']]
for (const gigabytes of [0, 1, 4]) {
  held.push(...takeMemory(gigabytes - held.length / 4))
  for (const { name, archive, description, runs } of samples) {
    console.error(`${gigabytes} GB, ${name} …`)
    const times = await measure([subprocess, blocking, threads], archive, runs)
    const [theirs = Number.NaN, ...ours] = times.map(median)
    const cells = ours.flatMap((milliseconds) => [digits(milliseconds), digits(theirs / milliseconds)])
    rows.push([`${gigabytes} GB`, `${name}: ${description}`, digits(theirs), ...cells])
  }
}
console.log(`Medians of one run, in turns; Node ${process.version}, ${process.platform} ${process.arch}.\n`)
console.log(markdownTable(rows))
if (held.length === 0) throw new Error('The memory was given back too early')
