import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** One row of a benchmark: the same work done in several ways, called in turns in one process. */
export interface Row {
  readonly name: string
  /** Calls per run. */
  readonly calls: number
  readonly ways: Readonly<Record<string, (calls: number) => unknown>>
}

/** Nanoseconds per call, the median of many runs. */
export type Measured = Readonly<Record<string, number>>

const warmUps = 15
const rounds = 61

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void

/**
 * Runs every way of every row in turns, so that a slow moment of the machine hits all alike. What one run
 * left behind is collected before the next, so that no run pays for another's garbage.
 */
export function measure(rows: readonly Row[]): Measured[] {
  const samples = rows.map((row) =>
    Object.fromEntries(Object.keys(row.ways).map((way) => [way, [] as number[]])),
  )
  for (let round = 0; round < warmUps + rounds; round++) {
    rows.forEach((row, index) => {
      for (const [way, run] of Object.entries(row.ways)) {
        collect({ type: 'minor' })
        const start = process.hrtime.bigint()
        run(row.calls)
        const time = Number(process.hrtime.bigint() - start) / row.calls
        if (round >= warmUps) samples[index]![way]!.push(time)
      }
    })
  }
  return samples.map((row) =>
    Object.fromEntries(Object.entries(row).map(([way, times]) => [way, median(times)])),
  )
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}
