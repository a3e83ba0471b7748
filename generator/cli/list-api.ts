import { defaultApiOptions } from '../api/api-options.ts'
import type { FunctionFacts, Known } from '../api/facts/function-facts.ts'
import type { ApiFunction } from '../api/plan/api-function.ts'
import { planApi } from '../api/plan-api.ts'
import { signatureText } from '../emit/api/signature-text.ts'
import { type Api, factsOf, planModule } from '../generate.ts'
import { cDeclaration } from '../model/c-type-name.ts'
import { tagSpelling } from '../model/tag-spelling.ts'
import { evidenceText } from '../plan/ownership/evidence.ts'
import type { ModuleRequest } from '../request/request.ts'

/**
 * Each function's idiomatic form beside its C declaration.
 *
 * @param withEvidence what each fact rests on stands below
 */
export function apiList(api: Api, request: ModuleRequest, withEvidence: boolean): string {
  const facts = factsOf(api)
  const spelling = tagSpelling(api.unit)
  const declarations = new Map(api.unit.functions.map((each) => [each.name, each]))
  const modules = planModule(api, request).modules.map((module) =>
    planApi(module, facts, request.api ?? defaultApiOptions),
  )
  const line = (planned: ApiFunction, className: string | null): string => {
    const declared = declarations.get(planned.cName)
    const c = declared === undefined ? planned.cName : cDeclaration(declared, spelling)
    const known = withEvidence ? evidenceOf(facts.get(planned.cName)) : []
    return [signatureText(planned, className), `  ${c}`, ...known.map((each) => `    ${each}`)].join('\n')
  }
  return modules
    .flatMap(({ classes, functions }) => [
      ...classes.flatMap(({ name, members }) =>
        members.flatMap((member) => (member.kind === 'function' ? [line(member, name)] : [])),
      ),
      ...functions.map((planned) => line(planned, null)),
    ])
    .map((each) => `${each}\n`)
    .join('')
}

/** What is known of a function, and why, a line each. */
function evidenceOf(facts: FunctionFacts | undefined): string[] {
  if (facts === undefined) return []
  const worded = (place: string, fact: Known<unknown> | null): string[] => {
    if (fact === null) return []
    const value = JSON.stringify(fact.value, (_, part) => (typeof part === 'bigint' ? String(part) : part))
    return [`${place}: ${value}  [${evidenceText(fact.evidence, facts.function)}]`]
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
