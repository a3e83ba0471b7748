// A parent process that holds some memory and measures contenders: started by extract.ts with its orders as
// JSON, prints what it found as JSON, a line for each order.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Contender, contenders } from './extract-contenders.ts'
import { takeMemory } from './extract-measure.ts'
import { outFolder } from './extract-samples.ts'

/** One thing to measure. */
export interface Order {
  readonly contender: string
  readonly task: 'extract' | 'list' | 'read'
  readonly archive: string
  /** At most so many runs, and no more once so many milliseconds have passed; one at the least. */
  readonly runs: number
  readonly budget: number
  /** A run before, which is not counted. */
  readonly warmUp: boolean
  /** Leaves what was extracted: the caller removes {@link outFolder}. */
  readonly keeps?: boolean
}

export interface Orders {
  /** Touched memory that the parent holds meanwhile. */
  readonly gigabytes: number
  readonly orders: readonly Order[]
}

/** What was measured; undefined figures where the contender failed. */
export interface Findings {
  /** One for each run, ms. */
  readonly times: readonly number[]
  /** The run before those, which loads and compiles what is needed; ms. */
  readonly first?: number | undefined
  /** Processor time of a run, user's and system's, of the parent and of its children; the mean, ms. */
  readonly processor: number
  /** How late a timer of 5 ms was, at the 99th percentile and at most, over all runs; ms. */
  readonly late99: number
  readonly lateMost: number
  /** What the parent's resident memory grew by while it worked, at its highest; MB. */
  readonly addedMegabytes: number
  readonly failure?: string
}

/** Resident memory now and at its highest, MB. Linux only. */
function residentMemory(): { readonly now: number; readonly peak: number } {
  const status = readFileSync('/proc/self/status', 'utf8')
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { now: field('VmRSS'), peak: field('VmHWM') }
}

/**
 * Processor time of this process so far, and of its children that have ended; ms. The latter is counted in
 * clock ticks, of which Linux has a hundred a second. Linux only.
 */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  const stat = readFileSync('/proc/self/stat', 'utf8')
  // What stands before is the name, which may have spaces; the 16th and 17th field are the children's.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (user + system) / 1000 + (Number(fields[13]) + Number(fields[14])) * 10
}

async function obey(order: Order): Promise<Findings> {
  const contender = await contenders[order.contender]?.()
  if (contender === undefined) throw new Error(`${order.contender}: unknown`)
  const all = join(outFolder, `extracted-${process.pid}`)
  const times: number[] = []
  const late: number[] = []
  let added = 0
  let processor = 0
  let first: number | undefined
  const end = performance.now() + order.budget
  for (let run = order.warmUp ? -1 : 0; run < order.runs; run++) {
    if (run > 0 && performance.now() > end) break
    if (order.keeps !== true) rmSync(all, { recursive: true, force: true })
    const folder = join(all, String(run))
    mkdirSync(folder, { recursive: true })
    // Sets the peak back to what is resident now.
    writeFileSync('/proc/self/clear_refs', '5')
    const before = residentMemory().now
    const spent = processorTime()
    const found = await watch(() => act(contender, order, folder))
    if (run >= 0) {
      processor += processorTime() - spent
      times.push(found.time)
      late.push(...found.late)
    } else first = found.time
    added = Math.max(added, residentMemory().peak - before)
  }
  if (order.keeps !== true) rmSync(all, { recursive: true, force: true })
  late.sort((a, b) => a - b)
  const late99 = late[Math.floor(late.length * 0.99)] ?? 0
  return {
    times,
    first,
    processor: processor / times.length,
    late99,
    lateMost: late.at(-1) ?? 0,
    addedMegabytes: added,
  }
}

function act(contender: Contender, { task, archive }: Order, folder: string): unknown {
  if (task === 'extract') return contender.extract(archive, folder)
  return task === 'list' ? contender.list(archive) : contender.read?.(archive)
}

/** How long some work takes, and how late a timer of 5 ms is meanwhile; ms. */
async function watch(
  work: () => unknown,
): Promise<{ readonly time: number; readonly late: readonly number[] }> {
  const late: number[] = []
  let due = performance.now() + 5
  const timer = setInterval(() => {
    const now = performance.now()
    late.push(now - due)
    due = now + 5
  }, 5)
  const start = performance.now()
  try {
    await work()
    const time = performance.now() - start
    // A timer that could not run at all was late all the same.
    if (performance.now() > due) late.push(performance.now() - due)
    return { time, late }
  } finally {
    clearInterval(timer)
  }
}

const { gigabytes, orders }: Orders = JSON.parse(process.argv[2] ?? '{}')
const held = takeMemory(gigabytes)
for (const order of orders) {
  const findings = await obey(order).catch((error) => ({
    times: [],
    failure: String(error?.message ?? error),
  }))
  console.log(JSON.stringify(findings))
}
if (held.length !== gigabytes * 4) throw new Error('The memory was given back too early')
