import type { FunctionDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType } from '../../model/types.ts'
import { fitsPlaceOrOwner, verdictOf } from '../../name-patterns.ts'
import type { KeptRecordsPlan, MakePlan } from '../binding-plan.ts'
import type { PlanContext } from '../plan-context.ts'
import type { BoundSignature } from '../types/bound-type.ts'
import { isHeld } from '../types/held-parameters.ts'
import { keepsCallback } from '../types/kept-callbacks.ts'

/**
 * Which records of callbacks, and data for them, C keeps with a handle: with the one that the function makes,
 * or that it is given where the function keeps callbacks by its name. null where there is no such handle.
 */
export function planKeptRecords(
  { name, type }: FunctionDeclaration,
  { result, parameters }: BoundSignature,
  makes: MakePlan | null,
  { options, unit }: Pick<PlanContext, 'options' | 'unit'>,
): KeptRecordsPlan | null {
  const isMaker = makes?.form === 'handle' && (makes.parameter !== null || result.kind === 'handle')
  const given = parameters.findIndex((parameter) => parameter.type.kind === 'handle')
  if (!isMaker && given < 0) return null
  const types = type.parameters
    .map((parameter) => parameter.type)
    .filter((each) => resolveType(each, unit)?.kind !== 'va-list')
  const isKept = (index: number): boolean => {
    const parameter = parameters[index]!
    const pointer = resolveType(types[index]!, unit)
    if (parameter.type.kind !== 'record-pointer' || isHeld(parameter) || pointer?.kind !== 'pointer')
      return false
    if (!holdsCallbacks(pointer.pointee, unit)) return false
    const place = `${name}.${parameter.cName}`
    const verdict = verdictOf(options.keptCallbacks, (pattern) => fitsPlaceOrOwner(place, pattern))
    return verdict === null ? isMaker || keepsCallback(name, true) : verdict === 'in'
  }
  const records = [...parameters.keys()].filter(isKept)
  if (records.length === 0) return null
  const data = [...parameters.keys()].filter((index) => {
    const each = parameters[index]!.type
    return (
      each.kind === 'pointer' && each.pointee.kind === 'void' && !each.const && index !== makes?.parameter
    )
  })
  return { parameters: [...records, ...data], holder: isMaker ? (makes.parameter ?? 'result') : given }
}

/** Pointers to functions, in records and arrays inside too. */
function holdsCallbacks(type: CType, unit: TranslationUnit): boolean {
  const resolved = resolveType(type, unit)
  switch (resolved?.kind) {
    case 'pointer':
      return resolveType(resolved.pointee, unit)?.kind === 'function'
    case 'array':
      return holdsCallbacks(resolved.element, unit)
    case 'record':
      return unit.records.get(resolved.id)?.fields?.some((field) => holdsCallbacks(field.type, unit)) === true
    default:
      return false
  }
}
