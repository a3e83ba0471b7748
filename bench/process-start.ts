// What starting a process costs by what the parent holds, objects or Buffers, on this Node and the newest,
// with posix_spawn from C beside it: `npm run bench:process-start`, some minutes and 6 GB. Then the ways
// around it, with the small archive. With --write the tables go to docs/subprocess-to-ffi.md, with a plot,
// and the figures to bench/results/process-start.json; --quick takes few runs.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineText, rowsJson, writeDocsBlock } from './docs-block.ts'
import { digits, markdownTable, median, withSpread } from './extract-measure.ts'
import { drawPlot } from './extract-plots.ts'
import { newestNode } from './newest-node.ts'
import { memoryKinds } from './process-start/held-memory.ts'
import { measureWays } from './process-start/ways-table.ts'

const options = process.argv.slice(2)
const runs = options.includes('--quick') ? 7 : 21
const sizes = [0, 1, 2, 4]
const root = fileURLToPath(new URL('../../', import.meta.url))

/** One parent: what it is and holds, and what each start took. */
interface Row {
  readonly parent: string
  readonly gigabytes: number
  /** Milliseconds from the call to the end of `true`, the caller waiting. */
  readonly waited: readonly number[]
  /** Milliseconds that the call took where it is not waited for: the event loop stands still. Empty for C. */
  readonly called: readonly number[]
  /** The same of a hundred calls at once; one figure, or none for C. */
  readonly hundred: readonly number[]
}

const folder = mkdtempSync(join(tmpdir(), 'bindgen-process-start-'))
try {
  const floor = join(folder, 'posix-spawn')
  execFileSync('cc', ['-O2', '-o', floor, join(root, 'bench', 'process-start', 'posix-spawn.c')])
  const nodes = [process.execPath, newestNode(folder)]
  const program = fileURLToPath(new URL('process-start/parent.js', import.meta.url))
  const load = loadavg()[0] ?? 0
  const rows: Row[] = []
  for (const gigabytes of sizes) {
    for (const node of nodes) {
      const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
      for (const kind of memoryKinds) {
        console.error(`Node ${version}, ${gigabytes} GB of ${kind} …`)
        const args = ['--max-old-space-size=12000', program, kind, String(gigabytes), String(runs)]
        const found = JSON.parse(execFileSync(node, args, { encoding: 'utf8' }))
        rows.push({ parent: `Node ${version}, ${kind}`, gigabytes, ...found })
      }
    }
    const text = execFileSync(floor, [String(gigabytes), String(runs)], { encoding: 'utf8' })
    const waited = text.trim().split('\n').map(Number)
    rows.push({ parent: 'C, posix_spawn', gigabytes, waited, called: [], hundred: [] })
  }
  const parents = [...new Set(rows.map(({ parent }) => parent))]
  const table = (title: string, times: (row: Row) => readonly number[]): string => {
    const shown = parents.filter((parent) =>
      rows.some((row) => row.parent === parent && times(row).length > 0),
    )
    const cells = (parent: string) =>
      sizes.map((size) => cell(times(rows.find((r) => r.parent === parent && r.gigabytes === size)!)))
    const head = [title, ...sizes.map((size) => `${size} GB`)]
    return markdownTable([head, ...shown.map((parent) => [parent, ...cells(parent)])])
  }
  // Of one figure there is no spread.
  const cell = (times: readonly number[]): string =>
    times.length > 1 ? withSpread(times) : digits(median(times))
  const conditions = `Medians of ${runs} starts of \`true\` with the middle half of them, milliseconds; ${machineText()}; load ${load.toFixed(1)} at the start.`
  const starts = [
    conditions,
    table('until it has ended', ({ waited }) => waited),
    table('until `execFile` returns', ({ called }) => called),
    table('until 100 calls of `execFile` return', ({ hundred }) => hundred),
  ].join('\n\n')
  const ways = measureWays(runs)
  console.log(`${starts}\n\n${ways}`)
  if (options.includes('--write')) {
    writeDocsBlock('subprocess-to-ffi.md', 'bench:process-start', starts)
    writeDocsBlock('subprocess-to-ffi.md', 'bench:process-start ways', ways)
    const file = join(root, 'bench', 'results', 'process-start.json')
    writeFileSync(file, rowsJson({ machine: machineText(), load }, rows))
    await drawPlot('process-start.svg', {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: 'Starting a process, by what the parent holds',
      width: 480,
      height: 280,
      data: { values: rows.map((row) => ({ ...row, milliseconds: median(row.waited) })) },
      mark: { type: 'line', point: true },
      encoding: {
        x: {
          field: 'gigabytes',
          type: 'quantitative',
          title: 'memory that the parent holds, GB',
          axis: { format: 'd', values: sizes },
        },
        y: { field: 'milliseconds', type: 'quantitative', title: 'median, ms' },
        color: { field: 'parent', type: 'nominal', title: null, sort: null, legend: { labelLimit: 0 } },
      },
    })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
