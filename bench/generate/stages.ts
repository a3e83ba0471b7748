import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { requestFromLine } from '../../generator/cli/line/request-from-line.ts'
import { generate } from '../../generator/generate.ts'
import type { ModuleRequest } from '../../generator/request/request.ts'
import { type Stage, StageClock, stages } from '../../generator/stage-clock.ts'
import { hostTarget } from '../../generator/target/targets.ts'
import type { CorpusHeader } from '../../test/corpus/corpus-header.ts'

/** How long the stages took over a header. */
export interface StageTimes {
  readonly header: string
  /** Of preprocessed text, the blank lines and spaces that stand for directives left out; 2^20 bytes. */
  readonly megabytes: number
  /** Of the module's text. */
  readonly moduleMegabytes: number
  readonly milliseconds: Readonly<Record<Stage, number>>
}

/**
 * Runs the pipeline over a header in this process, several times after a few that are not counted: V8 has
 * compiled what there is to compile, so that the times of short and long headers can be compared.
 */
export async function measureStages({ header, flags }: CorpusHeader, runs: number): Promise<StageTimes> {
  const parsed = parseArguments([header, ...flags])
  const target = hostTarget()
  if (parsed.kind !== 'run' || target === null) throw new Error(`${header}: cannot be requested here`)
  const request = requestFromLine(parsed.line, target, 'bindgen', '0.0.0', '')
  let best: StageTimes | null = null
  for (let run = 0; run < runs; run++) {
    const times = { ...(await runOnce(request)), header }
    if (best === null || sum(times) < sum(best)) best = times
  }
  return best!
}

/** Milliseconds of all stages. */
export function sum({ milliseconds }: Pick<StageTimes, 'milliseconds'>): number {
  return stages.reduce((total, name) => total + milliseconds[name], 0)
}

async function runOnce(request: ModuleRequest): Promise<Omit<StageTimes, 'header'>> {
  const clock = new StageClock()
  const { api, files } = await generate(request, [], clock)
  const { diagnostics, source } = api
  if (diagnostics.hasErrors) throw new Error(`${request.headers.join(' ')}: ${diagnostics.list[0]?.message}`)
  const moduleMegabytes = (files[0]?.text.length ?? 0) / 2 ** 20
  return { megabytes: source.text.length / 2 ** 20, moduleMegabytes, milliseconds: clock.times }
}
