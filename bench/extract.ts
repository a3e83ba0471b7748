// The extractor against everything else that a Node program can use: `npm run bench:extract`. Writes
// bench/results/extract.json (with names of archives, only their rows) and the plots of docs/subprocess-to-ffi.md, and prints the tables.

import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contenders, rivalsFolder } from './extract-contenders.ts'
import { digits, markdownTable, median } from './extract-measure.ts'
import { drawPlots } from './extract-plots.ts'
import type { Findings, Orders } from './extract-runner.ts'
import { makeSamples } from './extract-samples.ts'

const runner = fileURLToPath(new URL('extract-runner.js', import.meta.url))
const results = fileURLToPath(new URL('../../bench/results/', import.meta.url))
const resultsFile = join(results, 'extract.json')

/** One measurement, as the JSON has it. */
export interface Row extends Omit<Orders, 'archive' | 'runs'> {
  readonly sample: string
  readonly milliseconds: number
  readonly times: readonly number[]
  readonly late99: number
  readonly lateMost: number
  readonly addedMegabytes: number
  /** The parent and all its children together, MB. */
  readonly peakMegabytes?: number
  /** System calls of one run, and how many of them opened a file; of the parent and its children. */
  readonly systemCalls?: number
  readonly filesOpened?: number
}

/** Runs one contender in a fresh parent; undefined where it fails. */
async function measure(
  orders: Orders,
  onStart: (pid: number) => () => void = () => () => {},
): Promise<Findings | undefined> {
  const child = spawn(process.execPath, [runner, JSON.stringify(orders)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  let complaint = ''
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk
  })
  const onEnd = onStart(child.pid ?? 0)
  const code = await new Promise((resolve) => child.on('close', resolve))
  onEnd()
  if (code !== 0) {
    console.error(`${orders.contender} failed: ${complaint.trim().split('\n').slice(-3).join(' ')}`)
    return undefined
  }
  return JSON.parse(Buffer.concat(output).toString())
}

/** The most memory that the parent and its children had together, MB. In a run of its own: looking takes time. */
async function peakMemory(orders: Orders): Promise<number> {
  let peak = 0
  await measure({ ...orders, runs: 1 }, (pid) => {
    const poll = setInterval(() => {
      peak = Math.max(peak, treeMemory(pid))
    }, 5)
    return () => clearInterval(poll)
  })
  return peak
}

/** Resident memory of a process and all below it, MB. Shared pages count by their share. */
function treeMemory(pid: number): number {
  try {
    const own =
      Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return children.reduce((sum, child) => sum + treeMemory(Number(child)), own)
  } catch {
    return 0
  }
}

/** Counts the system calls of some runs more, divided by their number. */
function countCalls(orders: Orders): { systemCalls: number; filesOpened: number } | undefined {
  const count = (runs: number): SpawnSyncReturns<string> =>
    spawnSync('strace', ['-f', '-c', process.execPath, runner, JSON.stringify({ ...orders, runs })], {
      encoding: 'utf8',
    })
  const [few, more] = [count(1), count(3)]
  if (few.status !== 0 || more.status !== 0) return undefined
  const calls = (text: string, name: RegExp) =>
    [...text.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)(?:\s+\d+)?\s+(\w+)$/gm)]
      .filter(([, , call = '']) => name.test(call) && call !== 'total')
      .reduce((sum, [, number]) => sum + Number(number), 0)
  const each = (name: RegExp) =>
    Math.max(0, Math.round((calls(more.stderr, name) - calls(few.stderr, name)) / 2))
  return { systemCalls: each(/./), filesOpened: each(/^open/) }
}

async function main(): Promise<void> {
  if (!existsSync(join(rivalsFolder, 'node_modules'))) {
    console.error('Installing the npm packages to compare with …')
    execFileSync('npm', ['install', '--no-package-lock', '--silent'], { cwd: rivalsFolder, stdio: 'inherit' })
  }
  console.error('Making the archives (once) …')
  const rows: Row[] = []
  const hasStrace = spawnSync('strace', ['-V']).error === undefined
  const sizes = [0, 1, 4, 8].filter((gigabytes) => gigabytes * 2 ** 30 < totalmem() / 2)
  for (const sample of makeSamples(process.argv.slice(2))) {
    for (const task of sample.name === 'many' ? (['extract', 'list'] as const) : (['extract'] as const)) {
      for (const gigabytes of sample.name === 'small' ? sizes : [0]) {
        for (const contender of Object.keys(contenders)) {
          console.error(`${task} ${sample.name}, ${gigabytes} GB, ${contender} …`)
          const orders: Orders = { contender, task, archive: sample.archive, gigabytes, runs: sample.runs }
          const findings = await measure(orders)
          if (findings === undefined) continue
          const calls =
            hasStrace && gigabytes === 0 && sample.name !== 'large' ? countCalls(orders) : undefined
          const peak = gigabytes === 0 ? { peakMegabytes: await peakMemory(orders) } : {}
          const { times, ...rest } = findings
          const row = { contender, task, gigabytes, sample: sample.name, times, milliseconds: median(times) }
          rows.push({ ...row, ...rest, ...peak, ...calls })
        }
      }
    }
  }
  mkdirSync(results, { recursive: true })
  const all = merge(readRows(), rows)
  const machine = {
    cpu: cpus()[0]?.model,
    cores: cpus().length,
    node: process.version,
    platform: process.platform,
  }
  writeFileSync(resultsFile, `${JSON.stringify({ machine, rows: all }, undefined, 1)}\n`)
  print(all)
  await drawPlots(all)
}

function readRows(): Row[] {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')).rows : []
}

/** Earlier rows, with those that were measured again in their places: archives can be measured one at a time. */
function merge(earlier: readonly Row[], rows: readonly Row[]): Row[] {
  const key = ({ contender, task, sample, gigabytes }: Row) => `${sample} ${task} ${gigabytes} ${contender}`
  const merged = new Map([...earlier, ...rows].map((row) => [key(row), row]))
  return [...merged.values()]
}

function print(rows: readonly Row[]): void {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const title = `${row.task} ${row.sample}, parent of ${row.gigabytes} GB`
    groups.set(title, [...(groups.get(title) ?? []), row])
  }
  for (const [title, group] of groups) {
    const ours = group.find(({ contender }) => contender === 'bindings')?.milliseconds ?? Number.NaN
    const head = [
      '',
      'ms',
      'times ours',
      'timer late, ms (99 %)',
      'added to parent, MB',
      'peak of all, MB',
      'system calls',
      'opens',
    ]
    const body = group.map((row) => [
      row.contender,
      digits(row.milliseconds),
      digits(row.milliseconds / ours),
      digits(row.late99),
      row.addedMegabytes.toFixed(0),
      row.peakMegabytes?.toFixed(0) ?? '',
      String(row.systemCalls ?? ''),
      String(row.filesOpened ?? ''),
    ])
    console.log(`\n### ${title}\n\n${markdownTable([head, ...body])}`)
  }
}

await main()
