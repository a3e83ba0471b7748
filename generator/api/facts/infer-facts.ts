import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { GirFacts } from '../../plan/ownership/gir-facts.ts'
import type { SourceFile } from '../../source/source.ts'
import { withUnits } from './counted-units.ts'
import { declaredFacts } from './declared-evidence.ts'
import { documentedFacts } from './documentation/documentation-evidence.ts'
import { withWrittenArrays } from './documentation/written-arrays.ts'
import type { FunctionFacts } from './function-facts.ts'
import { girFacts } from './gir-evidence.ts'
import { withRoles } from './length-roles.ts'
import { mergeFacts } from './merge-facts.ts'
import { namedFacts } from './names/named-facts.ts'
import { recordUses } from './record-uses.ts'
import { salFacts } from './sal/sal-evidence.ts'
import { constantsOf } from './status-evidence.ts'

/** What facts are inferred from, beside the declarations. */
export interface FactSources {
  readonly gir: GirFacts
  /** The headers, as they were read: comments beside parameters are evidence. */
  readonly files: ReadonlyMap<string, SourceFile>
}

/**
 * What each function means beyond its type, with the evidence: of several that say it, the strongest one's
 * word counts. Where nothing says it, nothing is claimed.
 *
 * @returns by the function's C name
 */
export function inferFacts(
  unit: TranslationUnit,
  { gir, files }: FactSources,
): ReadonlyMap<string, FunctionFacts> {
  const uses = recordUses(unit)
  const constants = constantsOf(unit)
  return new Map(
    unit.functions.map((declared) => {
      const described = gir.get(declared.name)
      const sources = [
        declaredFacts(declared, unit),
        salFacts(declared, unit, files),
        described === undefined ? null : girFacts(declared, described, unit),
        documentedFacts(declared, unit, files, uses, constants),
        namedFacts(declared, unit, uses),
      ]
      const merged = withUnits(
        withWrittenArrays(mergeFacts(declared, sources), declared, unit),
        declared,
        unit,
        files,
      )
      return [declared.name, withElement(withRoles(merged, declared, unit))]
    }),
  )
}

/** What is next is where the function writes first. */
function withElement(facts: FunctionFacts): FunctionFacts {
  const { next, parameters } = facts
  if (next === null) return facts
  const element = parameters.findIndex(({ direction }) => direction?.value === 'out')
  return { ...facts, next: { ...next, value: { ...next.value, element: element < 0 ? null : element } } }
}
