import { analyze } from '../../generator/analyze/analyze.ts'
import { parseArguments } from '../../generator/cli/arguments.ts'
import { requestFromLine } from '../../generator/cli/request-from-line.ts'
import { choiceOf } from '../../generator/config/choice.ts'
import { Diagnostics } from '../../generator/diagnostics.ts'
import { emitTypeScript } from '../../generator/emit/typescript.ts'
import { findLibraryOf } from '../../generator/generate.ts'
import { layOut } from '../../generator/layout/lay-out.ts'
import { parse } from '../../generator/parse/parse.ts'
import { headerNames } from '../../generator/plan/modules/header-names.ts'
import { plan } from '../../generator/plan/plan.ts'
import { preprocess } from '../../generator/preprocess/preprocess.ts'
import type { ModuleRequest } from '../../generator/request.ts'
import { findApiScope } from '../../generator/scope/find-api-scope.ts'
import { select } from '../../generator/select/select.ts'
import { hostTarget } from '../../generator/target/targets.ts'
import type { CorpusHeader } from '../../test/corpus/corpus-header.ts'

export const stageNames = ['preprocess', 'parse', 'analyze', 'select', 'library', 'plan', 'emit'] as const
export type StageName = (typeof stageNames)[number]

/** How long the stages took over a header. */
export interface StageTimes {
  readonly header: string
  /** Of preprocessed text, the blank lines and spaces that stand for directives left out; 2^20 bytes. */
  readonly megabytes: number
  /** Of the module's text. */
  readonly moduleMegabytes: number
  readonly milliseconds: Readonly<Record<StageName, number>>
}

/**
 * Runs the pipeline over a header in this process, several times after a few that are not counted: V8 has compiled
 * what there is to compile, so that the times of short and long headers can be compared.
 */
export function measureStages({ header, flags }: CorpusHeader, runs: number): StageTimes {
  const parsed = parseArguments([header, ...flags])
  const target = hostTarget()
  if (parsed.kind !== 'run' || target === null) throw new Error(`${header}: cannot be requested here`)
  const request = requestFromLine(parsed.line, target, 'bindgen', '0.0.0', '')
  let best: StageTimes | null = null
  for (let run = 0; run < runs; run++) {
    const times = { ...runOnce(request), header }
    if (best === null || sum(times) < sum(best)) best = times
  }
  return best!
}

/** Milliseconds of all stages. */
export function sum({ milliseconds }: Pick<StageTimes, 'milliseconds'>): number {
  return stageNames.reduce((total, name) => total + milliseconds[name], 0)
}

function runOnce(request: ModuleRequest): Omit<StageTimes, 'header'> {
  const milliseconds = Object.fromEntries(stageNames.map((name) => [name, 0])) as Record<StageName, number>
  const timed = <T>(stage: StageName, work: () => T): T => {
    const start = performance.now()
    const result = work()
    milliseconds[stage] += performance.now() - start
    return result
  }
  const { target } = request
  const diagnostics = new Diagnostics()
  const source = timed('preprocess', () => preprocess(request.headers, { ...request, diagnostics }))
  const scope = timed('select', () => findApiScope(source, request))
  const tree = timed('parse', () => parse(source, scope, diagnostics))
  const everything = timed('analyze', () => analyze(tree, source, scope, target, diagnostics))
  const unit = timed('select', () => select(everything, scope, choiceOf(request)))
  const layouts = timed('plan', () => layOut(unit, target))
  const library = timed('library', () =>
    findLibraryOf({ source, unit, layouts, scope, diagnostics, nameUses: [] }, request),
  )
  const options = {
    ...request.plan,
    headerNames: headerNames(source.includes),
    inApi: (file: string) => scope.has(file),
    library: library.candidates,
  }
  const bindings = timed('plan', () => plan(unit, layouts, options))
  const [module] = timed('emit', () => emitTypeScript(bindings))
  if (diagnostics.hasErrors) throw new Error(`${request.headers.join(' ')}: ${diagnostics.list[0]?.message}`)
  const moduleMegabytes = (module?.text.length ?? 0) / 2 ** 20
  return { megabytes: source.text.length / 2 ** 20, moduleMegabytes, milliseconds }
}
