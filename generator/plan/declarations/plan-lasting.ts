import type { FunctionDeclaration } from '../../model/declarations.ts'
import { isConst, resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import type { FreePlan, LastingPlan, TakeOverPlan } from '../binding-plan.ts'
import type { BoundParameter, BoundSignature } from '../types/bound-type.ts'
import { isHeld } from '../types/held-parameters.ts'

/**
 * Which text and memory C may store in a record that the function returns by value, or fills: one that has
 * pointers. null where it is given none, or there is no such record.
 */
export function planLasting(
  { type }: FunctionDeclaration,
  { result, parameters }: BoundSignature,
  frees: FreePlan | null,
  takesOver: TakeOverPlan | null,
  unit: TranslationUnit,
): LastingPlan | null {
  const types = type.parameters
    .map((parameter) => parameter.type)
    .filter((each) => resolveType(each, unit)?.kind !== 'va-list')
  const isGone = (index: number): boolean =>
    frees?.parameter === index || takesOver?.parameters.includes(index) === true
  const indexes = [...parameters.keys()].filter((index) => !isGone(index))
  const filled = indexes.filter((index) => {
    const pointer = resolveType(types[index]!, unit)
    if (parameters[index]!.type.kind !== 'record-pointer' || pointer?.kind !== 'pointer') return false
    return !isConst(pointer.pointee, unit) && holdsPointers(pointer.pointee, unit)
  })
  const isReturned = result.kind === 'record' && holdsPointers(type.result, unit)
  const records = [...filled, ...(isReturned ? ['result' as const] : [])]
  if (records.length === 0) return null
  // What a record is filled with is something else than itself.
  const given = indexes.filter(
    (index) =>
      records.some((record) => record !== index) && isStorable(parameters[index]!, types[index]!, unit),
  )
  return given.length > 0 ? { given, records } : null
}

/** Text, memory, and what pointers among a record's fields lead to. */
function isStorable(parameter: BoundParameter, type: CType, unit: TranslationUnit): boolean {
  if (isHeld(parameter)) return false
  switch (parameter.type.kind) {
    case 'string':
    case 'wide-string':
    case 'pointer':
    case 'record-pointer':
      return true
    case 'record':
      return holdsPointers(type, unit)
    default:
      return false
  }
}

/** Pointers to data, in records and arrays inside too: functions live as callbacks do. */
function holdsPointers(type: CType, unit: TranslationUnit): boolean {
  const resolved = resolveType(type, unit)
  switch (resolved?.kind) {
    case 'pointer':
      return resolveType(resolved.pointee, unit)?.kind !== 'function'
    case 'array':
      return holdsPointers(resolved.element, unit)
    case 'record':
      return unit.records.get(resolved.id)?.fields?.some((field) => holdsPointers(field.type, unit)) === true
    default:
      return false
  }
}
