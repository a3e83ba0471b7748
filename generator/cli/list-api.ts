import { defaultApiOptions } from '../api/api-options.ts'
import type { FunctionFacts, Known } from '../api/facts/function-facts.ts'
import { optionsOfFunction } from '../api/options/options-of-function.ts'
import type { ApiFunction } from '../api/plan/api-function.ts'
import type { NameUse } from '../diagnostics/name-use.ts'
import { signatureText } from '../emit/api/signature-text.ts'
import { type Api, planModule } from '../generate.ts'
import { factsOf, idiomaticModule } from '../idiomatic-module.ts'
import { cDeclaration } from '../model/c-type-name.ts'
import type { FunctionDeclaration } from '../model/declarations.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import { evidenceText } from '../plan/ownership/evidence.ts'
import type { ModuleRequest } from '../request/request.ts'
import { shownPath } from './output/shown-path.ts'

export interface ApiList {
  readonly text: string
  /** Which of the names in the options are names of something. */
  readonly nameUses: readonly NameUse[]
}

/**
 * Each function's idiomatic form beside its C declaration.
 *
 * @param withEvidence what each fact rests on stands below
 */
export function apiList(api: Api, request: ModuleRequest, withEvidence: boolean): ApiList {
  const facts = factsOf(api)
  const spelling = tagSpelling(api.unit)
  const declarations = new Map(api.unit.functions.map((each) => [each.name, each]))
  const modules = planModule(api, request).modules.map((module) =>
    idiomaticModule(module, api, facts, request.api ?? defaultApiOptions),
  )
  const line = (planned: ApiFunction, className: string | null): string => {
    const declared = declarations.get(planned.cName)
    const c = declared === undefined ? planned.cName : cDeclaration(declared, spelling)
    const known = withEvidence ? [...told(declared, request), ...evidenceOf(facts.get(planned.cName))] : []
    return [signatureText(planned, className), `  ${c}`, ...linesOf(known)].join('\n')
  }
  const lines = modules.flatMap(({ planned: { classes, functions } }) => [
    ...classes.flatMap(({ name, members }) =>
      members.flatMap((member) => (member.kind === 'function' ? [line(member, name)] : [])),
    ),
    ...functions.map((planned) => line(planned, null)),
  ])
  return {
    text: lines.map((each) => `${each}\n`).join(''),
    nameUses: modules.flatMap(({ nameUses }) => nameUses),
  }
}

interface Evidence {
  /** What it is of: `parameter 2, direction`. */
  readonly place: string
  readonly value: string
  readonly source: string
}

/** Of several that say the same thing, the first counts. */
function linesOf(evidence: readonly Evidence[]): string[] {
  const strongest = evidence.filter(
    ({ place }, index) => evidence.findIndex((other) => other.place === place) === index,
  )
  return strongest.map(({ place, value, source }) => `    ${place}: ${value}  [${source}]`)
}

/** What the options call what they say. */
const spoken: Readonly<Record<string, string>> = {
  directions: 'direction',
  lengths: 'length',
  values: 'value',
  buffers: 'buffer',
  iterators: 'next',
  names: 'name',
  verdicts: 'verdict',
}

/** What is said of a function in the options: the first line of those that are about one thing counts. */
function told(declared: FunctionDeclaration | undefined, { api, described }: ModuleRequest): Evidence[] {
  if (declared === undefined || api === null) return []
  const names = declared.type.parameters.map(({ name }, index) => name ?? `argument${index + 1}`)
  return optionsOfFunction(declared.name, names, api).map(({ key, pattern, parameter, value }) => {
    const what = spoken[key] ?? key
    const file = described.origins.get(`api.${key} ${pattern}`)
    return {
      place: parameter === null ? what : `parameter ${parameter + 1}, ${what}`,
      value: JSON.stringify(value),
      source: `${file === undefined ? 'the configuration' : shownPath(file)}: ${pattern}`,
    }
  })
}

/** What is known of a function, and why. */
function evidenceOf(facts: FunctionFacts | undefined): Evidence[] {
  if (facts === undefined) return []
  const worded = (place: string, fact: Known<unknown> | null): Evidence[] => {
    if (fact === null) return []
    const value = JSON.stringify(fact.value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
    return [{ place, value, source: evidenceText(fact.evidence, facts.function) }]
  }
  return [
    ...facts.parameters.flatMap(({ direction, length, nullable, nullableValue, closure }, index) => [
      ...worded(`parameter ${index + 1}, direction`, direction),
      ...worded(`parameter ${index + 1}, length`, length),
      ...worded(`parameter ${index + 1}, may be NULL`, nullable),
      ...worded(`parameter ${index + 1}, value may be NULL`, nullableValue),
      ...worded(`parameter ${index + 1}, callback`, closure),
    ]),
    ...worded('result, may be NULL', facts.result.nullable),
    ...worded('result, length', facts.result.length),
    ...worded('status', facts.status),
    ...worded('next', facts.next),
  ]
}
