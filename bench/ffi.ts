// What a call into C costs by every way that there is, from one header: `npm run bench:ffi`, about two
// minutes. Run times and headers come from npm, into a folder that is removed; Python's CFFI from
// `apt-get install python3-cffi`. With --write the tables go to docs/ffi-figures.md, with a plot, and the
// figures to bench/results/ffi.json; --quick takes few runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hardwareText, rowsJson, writeDocsBlock } from './docs-block.ts'
import { median } from './extract-measure.ts'
import { experiment, makeContenders, type Start, timeCalls, timeStart } from './ffi/contenders.ts'
import { callTables, engineTable, type Figures, fasterList, rowNames, startTable } from './ffi/figures.ts'
import { countFitting } from './ffi/fitting-functions.ts'
import { drawCalls } from './ffi/plot.ts'

const options = process.argv.slice(2)
const processes = options.includes('--quick') ? 1 : 5
const pairs = options.includes('--quick') ? 3 : 15

const folder = mkdtempSync(join(tmpdir(), 'bindgen-ffi-'))
try {
  const contenders = await makeContenders(folder)
  const load = loadavg()[0] ?? 0
  const measured = contenders.map((contender) => ({
    contender,
    calls: {} as Record<string, number[]>,
    bareStarts: [] as Start[],
    starts: [] as Start[],
  }))
  // In turns, process after process, so that a disturbance of the machine meets all of them.
  for (let round = 0; round < processes; round++) {
    for (const { contender, calls } of measured) {
      console.error(`calls, ${contender.name} …`)
      for (const [row, times] of Object.entries(timeCalls(contender))) {
        calls[row] ??= []
        calls[row].push(...times)
      }
    }
  }
  console.error('starts …')
  for (let round = 0; round < pairs; round++) {
    for (const { contender, bareStarts, starts } of measured) {
      bareStarts.push(timeStart(contender.bare))
      starts.push(timeStart([...contender.command, 'start']))
    }
  }
  const all: Figures[] = measured.map(({ contender: { name, runs }, ...figures }) => ({
    name,
    runs,
    ...figures,
  }))
  // The programs have some rows of their own.
  const rows = rowNames(all)
  const kinds = (some: readonly Figures[]) => some.map(({ name, runs }) => `${name}: ${runs}`).join('; ')
  const rounds = median(all.map(({ calls }) => calls[rows[0] ?? '']?.length ?? 0))
  const conditions =
    `${rounds} rounds of each row in ${processes} processes, ${pairs} starts, all in turns; ${hardwareText()}; ` +
    `load ${load.toFixed(1)} at the start.`
  // The experiment has a page of its own.
  const shown = all.filter(({ name }) => name !== experiment)
  const calls = callTables(shown)
  const faster = fasterList(shown)
  const start = startTable(shown)
  const engine = `${conditions}\n\n${kinds(all)}.\n\n${engineTable(all)}\n\n${await countFitting()}`
  const contendersText = `${kinds(shown)}.`
  console.log([conditions, contendersText, calls, faster, start, engine].join('\n\n'))
  if (options.includes('--write')) {
    writeDocsBlock('ffi-figures.md', 'bench:ffi', `${conditions}\n\n${contendersText}\n\n${calls}`)
    writeDocsBlock('ffi-figures.md', 'bench:ffi faster', faster)
    writeDocsBlock('ffi-figures.md', 'bench:ffi start', start)
    writeDocsBlock('decisions/node-ffi.md', 'bench:ffi engine', engine)
    const file = fileURLToPath(new URL('../../bench/results/ffi.json', import.meta.url))
    writeFileSync(file, rowsJson({ machine: hardwareText(), load }, all))
    await drawCalls(shown)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
