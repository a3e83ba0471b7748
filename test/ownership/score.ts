import { findJobs } from '../../generator/cli/jobs.ts'
import { parseArguments } from '../../generator/cli/line/arguments.ts'
import { type Api, readApi } from '../../generator/generate.ts'
import type { Ownership } from '../../generator/plan/ownership/inferred-ownership.ts'
import { planModule } from '../../generator/plan-modules.ts'
import type { Label, LabelledLibrary } from './labels.ts'

export type Verdict = 'right' | 'missing' | 'wrong' | 'absent'

export interface Scored {
  readonly label: Label
  /** absent: the header does not declare the function. */
  readonly verdict: Verdict
  /** What the generator found, in the label's terms. */
  readonly found: string
}

/** What is known of a library, and which functions its headers declare. */
export interface LibraryFacts {
  readonly declared: ReadonlySet<string>
  readonly ownership: Ownership
}

export async function factsOf({ headers, flags }: LabelledLibrary): Promise<LibraryFacts> {
  const api = await apiOf([...headers, ...flags])
  const { ownership } = planModule(api, api.request)
  return { declared: new Set(api.unit.functions.map(({ name }) => name)), ownership }
}

/**
 * What the headers of a command line say.
 *
 * @throws Error where the line or the headers cannot be read
 */
export async function apiOf(argv: readonly string[]): Promise<Api> {
  const parsed = parseArguments(argv)
  if (parsed.kind !== 'run') throw new Error(`bindgen ${argv.join(' ')}: ${parsed.kind}`)
  const found = await findJobs(parsed.line, argv, '0.0.0')
  if ('problems' in found) throw new Error(found.problems.map(({ message }) => message).join('\n'))
  const api = readApi(found.jobs[0]!.request)
  const errors = api.diagnostics.list.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return api
}

/** Compares what the generator found with a label. */
export function score(label: Label, { declared, ownership }: LibraryFacts): Scored {
  const { function: name, place, owners } = label
  if (!declared.has(name)) return { label, verdict: 'absent', found: '' }
  if (place === 'given') {
    const free = ownership.frees.get(name)
    const found = free === undefined ? '' : String(free.parameter + 1)
    return { label, verdict: verdictOf(owners, found), found }
  }
  if (place === 'taken') {
    const { parameters = [] } = ownership.takenOver.get(name) ?? {}
    const found = parameters.map((parameter) => parameter + 1).join('|')
    if (found === owners.join('|')) return { label, verdict: 'right', found }
    return { label, verdict: found === '' ? 'missing' : 'wrong', found }
  }
  if (place === 'lent') {
    const lent = ownership.lent.get(name)
    const found = lent === undefined ? '' : String(lent.parameter + 1)
    return { label, verdict: verdictOf(owners, found), found }
  }
  const parameter = place === 'result' ? null : Number(place) - 1
  const handed = ownership.handed.get(name)?.find((each) => each.parameter === parameter)
  const found = handed?.verdict === 'owned' ? (handed.freedBy ?? '') : ''
  return { label, verdict: verdictOf(owners, found), found }
}

function verdictOf(owners: readonly string[], found: string): Verdict {
  if (found === '') return owners.length === 0 ? 'right' : 'missing'
  return owners.includes(found) ? 'right' : 'wrong'
}
