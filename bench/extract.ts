// The extractor against everything else that a Node program can use: `npm run bench:extract`, some minutes.
// Prints the tables. With --write they go to docs/subprocess-to-ffi.md, with its plots, and the figures to
// bench/results/extract.json. Names of archives measure only those (small, many, large), and --quick takes
// one run of each.

import { execFileSync, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { machineText, rowsJson } from './docs-block.ts'
import { contenders, rivalsFolder } from './extract-contenders.ts'
import { measureFloor } from './extract-floor.ts'
import { median } from './extract-measure.ts'
import { drawPlots } from './extract-plots.ts'
import type { Findings, Order } from './extract-runner.ts'
import { makeSamples, outFolder, type Sample } from './extract-samples.ts'
import { printTables, writeTables } from './extract-tables.ts'

const runner = fileURLToPath(new URL('extract-runner.js', import.meta.url))
const resultsFile = fileURLToPath(new URL('../../bench/results/extract.json', import.meta.url))

/** One measurement, as the JSON has it. */
export interface Row extends Omit<Findings, 'failure'> {
  readonly sample: Sample['name']
  readonly task: Order['task']
  readonly contender: string
  /** What the parent held. */
  readonly gigabytes: number
  /** The median. */
  readonly milliseconds: number
  /** The parent and all its children together, MB. */
  readonly peakMegabytes?: number
  /** System calls of one run, and how many of them opened a file; of the parent and its children. */
  readonly systemCalls?: number
  readonly filesOpened?: number
}

/** Those that are measured from large parents with every archive; the others only with the small one. */
const main: readonly string[] = ['bindings', 'bindings, on threads', '7z x', 'bsdtar -x']

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'))
const isQuick = options.includes('--quick')

/** What a contender is to do with an archive, in how much time. */
function order(
  contender: string,
  task: Order['task'],
  { name, archive, runs }: Sample,
  isFromSmallParent: boolean,
): Order {
  if (isQuick) return { contender, task, archive, runs: 1, budget: 0, warmUp: false }
  if (name !== 'large') return { contender, task, archive, runs, budget: 1200, warmUp: true }
  const isOften = isFromSmallParent && main.includes(contender)
  return { contender, task, archive, runs: isOften ? runs : 1, budget: Number.MAX_VALUE, warmUp: false }
}

/** Runs a parent that measures; one of the findings for each order. */
async function measure(
  gigabytes: number,
  orders: readonly Order[],
  onStart: (pid: number) => () => void = () => () => {},
): Promise<readonly Findings[]> {
  const child = spawn(process.execPath, [runner, JSON.stringify({ gigabytes, orders })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  const onEnd = onStart(child.pid ?? 0)
  await new Promise((resolve) => child.on('close', resolve))
  onEnd()
  const found: Findings[] = Buffer.concat(output)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  for (const [index, { contender, task }] of orders.entries()) {
    const failure = found[index] === undefined ? 'ended early' : found[index].failure
    if (failure !== undefined) console.error(`${contender}, ${task}: ${failure}`)
  }
  return found
}

/**
 * Measures, and with it the most memory that the parent and its children had together, MB. Looking takes a
 * millisecond or two, in which the process that is looked at may have to wait.
 *
 * @param interval how often to look, ms
 */
async function measureMemory(
  one: Order,
  interval: number,
): Promise<{ readonly findings: Findings | undefined; readonly peak: number }> {
  let peak = 0
  const [findings] = await measure(0, [one], (pid) => {
    const poll = setInterval(() => {
      peak = Math.max(peak, treeMemory(pid))
    }, interval)
    return () => clearInterval(poll)
  })
  return { findings, peak }
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

/** Counts the system calls of one run: those of three without those of two. */
function countCalls(one: Order): { systemCalls: number; filesOpened: number } | undefined {
  const count = (runs: number): SpawnSyncReturns<string> => {
    const orders = { gigabytes: 0, orders: [{ ...one, runs, budget: 60_000, warmUp: true, keeps: true }] }
    return spawnSync('strace', ['-f', '-c', process.execPath, runner, JSON.stringify(orders)], {
      encoding: 'utf8',
    })
  }
  const [few, more] = [count(1), count(2)]
  rmSync(outFolder, { recursive: true, force: true })
  if (few.status !== 0 || more.status !== 0) return undefined
  const calls = (text: string, name: RegExp) =>
    [...text.matchAll(/^\s*[\d.]+\s+[\d.]+\s+\d+\s+(\d+)(?:\s+\d+)?\s+(\w+)$/gm)]
      .filter(([, , call = '']) => name.test(call) && call !== 'total')
      .reduce((sum, [, number]) => sum + Number(number), 0)
  const each = (name: RegExp) => Math.max(0, calls(more.stderr, name) - calls(few.stderr, name))
  return { systemCalls: each(/./), filesOpened: each(/^open/) }
}

/** Every contender from a small parent, each in a process of its own. */
async function measureFromSmallParent(sample: Sample, hasStrace: boolean): Promise<Row[]> {
  const rows: Row[] = []
  const tasks: readonly Order['task'][] =
    sample.name === 'small' ? ['extract', 'read'] : sample.name === 'many' ? ['extract', 'list'] : ['extract']
  for (const task of tasks) {
    for (const [contender, load] of Object.entries(contenders)) {
      if (task === 'read' && (await load()).read === undefined) continue
      console.error(`${task} ${sample.name}, ${contender} …`)
      const one = order(contender, task, sample, true)
      // Seconds of work do not notice that somebody looks now and then; milliseconds would.
      const looked = sample.name === 'large' ? await measureMemory(one, 200) : undefined
      const findings = looked?.findings ?? (await measure(0, [one]))[0]
      if (findings === undefined || findings.failure !== undefined) continue
      const calls = hasStrace && task === 'extract' && sample.name !== 'large' ? countCalls(one) : undefined
      const { peak } = looked ?? (await measureMemory({ ...one, runs: 1, warmUp: false }, 10))
      rows.push({ ...about(one, sample, 0, findings), peakMegabytes: peak, ...calls })
    }
  }
  return rows
}

/** A large parent, and in it one contender after the other. */
async function measureFromLargeParent(gigabytes: number, samples: readonly Sample[]): Promise<Row[]> {
  const all = samples.flatMap((sample) => {
    const names = sample.name === 'small' ? Object.keys(contenders) : main
    const tasks: readonly Order['task'][] = sample.name === 'many' ? ['extract', 'list'] : ['extract']
    return tasks.flatMap((task) => names.map((name) => ({ sample, one: order(name, task, sample, false) })))
  })
  console.error(`From ${gigabytes} GB …`)
  const found = await measure(
    gigabytes,
    all.map(({ one }) => one),
  )
  return all.flatMap(({ sample, one }, index) => {
    const findings = found[index]
    return findings === undefined || findings.failure !== undefined
      ? []
      : [about(one, sample, gigabytes, findings)]
  })
}

function about({ contender, task }: Order, { name }: Sample, gigabytes: number, findings: Findings): Row {
  return { sample: name, task, contender, gigabytes, milliseconds: median(findings.times), ...findings }
}

async function run(): Promise<void> {
  if (!existsSync(join(rivalsFolder, 'node_modules'))) {
    console.error('Installing the npm packages to compare with …')
    execFileSync('npm', ['install', '--no-package-lock', '--silent'], { cwd: rivalsFolder, stdio: 'inherit' })
  }
  console.error('Making the archives (once) …')
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const samples = makeSamples(names.length === 0 ? ['small', 'many', 'large'] : names)
  const load = loadavg()[0] ?? 0
  const hasStrace = spawnSync('strace', ['-V']).error === undefined
  const rows: Row[] = []
  for (const sample of samples) rows.push(...(await measureFromSmallParent(sample, hasStrace)))
  const floor = measureFloor(samples, rows)
  for (const gigabytes of [1, 4, 8]) {
    if (gigabytes * 2 ** 30 < totalmem() * 0.6)
      rows.push(...(await measureFromLargeParent(gigabytes, samples)))
  }
  const conditions = `Medians; ${machineText()}; load ${load.toFixed(1)} at the start; extracted to memory.`
  if (!options.includes('--write')) return printTables(rows, conditions, floor)
  const all = names.length === 0 ? rows : merge(readRows(), rows)
  mkdirSync(join(resultsFile, '..'), { recursive: true })
  writeFileSync(resultsFile, rowsJson({ conditions }, all))
  printTables(all, conditions, floor)
  // Of some archives alone, its table would have fewer columns.
  writeTables(all, conditions, names.length === 0 ? floor : undefined)
  await drawPlots(all)
}

function readRows(): Row[] {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')).rows : []
}

/**
 * Earlier rows, with those that were measured again in their places: archives can be measured one at a time.
 */
function merge(earlier: readonly Row[], rows: readonly Row[]): Row[] {
  const key = ({ contender, task, sample, gigabytes }: Row) => `${sample} ${task} ${gigabytes} ${contender}`
  return [...new Map([...earlier, ...rows].map((row) => [key(row), row])).values()]
}

await run()
