// One contender in one parent process: started by extract.ts with its orders as JSON, prints what it measured as JSON.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contenders } from './extract-contenders.ts'
import { takeMemory } from './extract-measure.ts'
import { workFolder } from './extract-samples.ts'

/** What is to be measured. */
export interface Orders {
  readonly contender: string
  readonly task: 'extract' | 'list'
  readonly archive: string
  /** Touched memory that the parent holds meanwhile. */
  readonly gigabytes: number
  readonly runs: number
}

/** What was measured. */
export interface Findings {
  /** One for each run, ms. */
  readonly times: readonly number[]
  /** How late a timer of 5 ms was, at the 99th percentile and at most, over all runs; ms. */
  readonly late99: number
  readonly lateMost: number
  /** What the parent's resident memory grew by while it worked, at its highest; MB. */
  readonly addedMegabytes: number
}

/** Resident memory now and at its highest, MB. Linux only. */
function residentMemory(): { readonly now: number; readonly peak: number } {
  const status = readFileSync('/proc/self/status', 'utf8')
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024
  return { now: field('VmRSS'), peak: field('VmHWM') }
}

async function obey({ contender: name, task, archive, gigabytes, runs }: Orders): Promise<Findings> {
  const contender = await contenders[name]?.()
  if (contender === undefined) throw new Error(`${name}: unknown`)
  const held = takeMemory(gigabytes)
  const folder = join(workFolder, `extracted-${process.pid}`)
  const times: number[] = []
  const late: number[] = []
  let added = 0
  for (let run = 0; run <= runs; run++) {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    // Sets the peak back to what is resident now.
    writeFileSync('/proc/self/clear_refs', '5')
    const before = residentMemory().now
    let due = performance.now() + 5
    const timer = setInterval(() => {
      const now = performance.now()
      if (run > 0) late.push(now - due)
      due = now + 5
    }, 5)
    const start = performance.now()
    await (task === 'list' ? contender.list(archive) : contender.extract(archive, folder))
    const time = performance.now() - start
    // A timer that could not run at all was late all the same.
    if (run > 0 && performance.now() > due) late.push(performance.now() - due)
    clearInterval(timer)
    if (run > 0) times.push(time)
    added = Math.max(added, residentMemory().peak - before)
  }
  rmSync(folder, { recursive: true, force: true })
  if (held.length !== gigabytes * 4) throw new Error('The memory was given back too early')
  late.sort((a, b) => a - b)
  const late99 = late[Math.floor(late.length * 0.99)] ?? 0
  return { times, late99, lateMost: late.at(-1) ?? 0, addedMegabytes: added }
}

console.log(JSON.stringify(await obey(JSON.parse(process.argv[2] ?? '{}'))))
