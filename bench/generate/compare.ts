import type { CorpusHeader } from '../../test/corpus/corpus-header.ts'
import { median } from '../extract-measure.ts'
import type { Contender } from './contenders.ts'
import { type ProcessRun, runProcess } from './process-run.ts'

/** What one contender took for one header: medians. */
export interface Comparison extends ProcessRun {
  readonly header: string
  readonly contender: string
  readonly runs: number
  /** The least and the greatest seconds. */
  readonly range: readonly [number, number]
}

/**
 * Runs all contenders over a header in turns, so that a disturbance of the machine meets all of them. The
 * first round fills the caches, V8's of compiled code among them, and is not counted.
 */
export function compare(header: CorpusHeader, contenders: readonly Contender[], runs: number): Comparison[] {
  const taken: ProcessRun[][] = contenders.map(() => [])
  for (let run = 0; run <= runs; run++) {
    for (const [index, contender] of contenders.entries()) {
      const [command, ...arguments_] = contender.command(header)
      const result = runProcess(command, arguments_)
      if (run > 0) taken[index]!.push(result)
    }
  }
  return contenders.map(({ name }, index) => {
    const seconds = taken[index]!.map((run) => run.seconds)
    return {
      header: header.header,
      contender: name,
      runs,
      seconds: median(seconds),
      range: [Math.min(...seconds), Math.max(...seconds)],
      cpuSeconds: medianOf(taken[index]!, 'cpuSeconds'),
      megabytes: medianOf(taken[index]!, 'megabytes'),
    }
  })
}

function medianOf(runs: readonly ProcessRun[], figure: 'cpuSeconds' | 'megabytes'): number | null {
  const values = runs.flatMap((run) => run[figure] ?? [])
  return values.length === 0 ? null : median(values)
}
