import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readHeaderList } from '../test/corpus/corpus-header.ts'
import { compare } from './generate/compare.ts'
import { bindgenOn, rustBindgen } from './generate/contenders.ts'
import { measureStages, type StageTimes } from './generate/stages.ts'
import { comparisonTable, stageTable } from './generate/tables.ts'
import { newestNode } from './newest-node.ts'

/*
 * What generating costs, beside rust-bindgen: wall time and peak memory of whole processes. Then, in one
 * process, the milliseconds of each stage for each megabyte of preprocessed text.
 *
 *   npm run bench:generate -- [--node PATH]... [--newest] [--runs N] [--only REGEX] [--json] [--write]
 *
 * --newest adds the newest Node, which npm's package `node` brings; --write puts the tables into
 * docs/performance.md.
 */

const { values: options } = parseArgs({
  options: {
    node: { type: 'string', multiple: true, default: [] },
    newest: { type: 'boolean', default: false },
    runs: { type: 'string', default: '7' },
    only: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const root = fileURLToPath(new URL('../../', import.meta.url))
const only = new RegExp(options.only)
const listed = readHeaderList(join(root, 'test', 'corpus', 'headers.tsv'))
const choose = (names: readonly string[]) =>
  names.flatMap((name) => listed.filter(({ header }) => header === name && only.test(header)))

const compared = [
  'archive.h',
  'sqlite3.h',
  'curl/curl.h',
  'git2.h',
  'SDL2/SDL.h',
  'vulkan/vulkan.h',
  'gtk/gtk.h',
]
const staged = ['zlib.h', ...compared.slice(0, 6), 'glib.h', 'gio/gio.h', 'gtk/gtk.h']

/** Replaces what stands between a table's markers. */
function writeTable(path: string, name: string, text: string): void {
  const old = readFileSync(path, 'utf8')
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const from = old.indexOf(start)
  const to = old.indexOf(end)
  if (from < 0 || to < 0) throw new Error(`${path} has no markers for ${name}`)
  writeFileSync(path, `${old.slice(0, from + start.length)}\n${text}\n\n${old.slice(to)}`)
}

const folder = mkdtempSync(join(tmpdir(), 'bindgen-bench-'))
try {
  const rival = rustBindgen(folder)
  if (rival === null) console.error('rust-bindgen is not here: apt-get install bindgen')
  const nodes = [process.execPath, ...options.node, ...(options.newest ? [newestNode(folder)] : [])]
  const contenders = [...(rival === null ? [] : [rival]), ...nodes.map((node) => bindgenOn(node, folder))]
  const load = loadavg()[0]!
  const rows = choose(compared).flatMap((header) => {
    console.error(`${header.header} …`)
    return compare(header, contenders, Number(options.runs))
  })
  console.error('stages …')
  const chosen = choose(staged)
  // Whatever V8 compiles late is compiled before the first header counts.
  for (const header of chosen) await measureStages(header, 1)
  const stages: StageTimes[] = []
  for (const header of chosen) stages.push(await measureStages(header, Number(options.runs)))

  const cpu = cpus()
  const machine = `${cpu.length} × ${cpu[0]?.model.trim()}, ${process.platform}`
  const busy = load > cpu.length / 2 ? ` The machine was busy with other work (load ${load.toFixed(1)}).` : ''
  const comparison = `Medians of ${options.runs} runs in turns; ${machine}.${busy}\n\n${comparisonTable(rows)}`
  const linearity = `Best of ${options.runs} runs in one process, Node ${process.versions.node}.${busy}\n\n${stageTable(stages)}`
  if (options.json) console.log(JSON.stringify({ machine, load, rows, stages }, null, 2))
  else console.log(`${comparison}\n\n${linearity}`)
  if (options.write) {
    const path = join(root, 'docs', 'performance.md')
    writeTable(path, 'bench:generate', comparison)
    writeTable(path, 'bench:generate stages', linearity)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
