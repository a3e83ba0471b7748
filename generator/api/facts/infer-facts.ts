import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { GirFacts } from '../../plan/ownership/gir-facts.ts'
import type { FunctionFacts } from './function-facts.ts'
import { girFacts } from './gir-evidence.ts'
import { mergeFacts } from './merge-facts.ts'
import { namedFacts } from './named-facts.ts'
import { recordUses } from './record-uses.ts'

/** What facts are inferred from, beside the declarations. */
export interface FactSources {
  readonly gir: GirFacts
}

/**
 * What each function means beyond its type, with the evidence: of several that say it, the strongest one's
 * word counts. Where nothing says it, nothing is claimed.
 *
 * @returns by the function's C name
 */
export function inferFacts(unit: TranslationUnit, { gir }: FactSources): ReadonlyMap<string, FunctionFacts> {
  const uses = recordUses(unit)
  return new Map(
    unit.functions.map((declared) => {
      const described = gir.get(declared.name)
      const sources = [
        described === undefined ? null : girFacts(declared, described, unit),
        namedFacts(declared, unit, uses),
      ]
      return [declared.name, mergeFacts(declared, sources)]
    }),
  )
}
