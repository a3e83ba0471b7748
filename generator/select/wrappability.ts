import { canBeSpelled, cTypeName, type TagSpelling } from '../model/c-type-name.ts'
import type { FunctionDeclaration } from '../model/declarations.ts'
import { resolveType } from '../model/resolved-type.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { CType } from '../model/types.ts'
import { formlessReason, jumpReason, jumps, opaqueReason, type RecordForms } from './bindability.ts'

/**
 * Bytes up to which a vector passes alike on all processors of a target: how a longer one does depends on the
 * options that the library was compiled with.
 */
const longestVector = 16

/**
 * Why a C compiler cannot make a function that Koffi can call of one that it cannot; null where it can. It
 * takes everything by value through pointers, and a `va_list` as variable arguments.
 */
export function unwrappableReason(
  { name, type, attributes }: FunctionDeclaration,
  unit: TranslationUnit,
  forms: RecordForms,
  spelling: TagSpelling,
): string | null {
  if (jumps.has(name)) return jumpReason
  if (attributes.unavailable !== undefined) return 'the compiler refuses calls of it'
  if (type.variadic) return 'its arguments are variable, which C has no way to hand on'
  const lists = type.parameters.filter((parameter) => isArgumentList(parameter.type, unit))
  if (lists.length > 1) return 'it takes more than one va_list'
  const values = type.parameters.filter((parameter) => !lists.includes(parameter)).map(({ type }) => type)
  for (const value of [type.result, ...values]) {
    const reason = valueReason(value, unit, forms, spelling)
    if (reason !== null) return reason
  }
  return null
}

/** A parameter that takes what stands behind `...`. */
export function isArgumentList(type: CType, unit: TranslationUnit): boolean {
  return resolveType(type, unit)?.kind === 'va-list'
}

function valueReason(
  type: CType,
  unit: TranslationUnit,
  forms: RecordForms,
  spelling: TagSpelling,
): string | null {
  const formless = formlessReason(type, unit)
  if (formless !== null) return formless
  if (!canBeSpelled(type, spelling)) return `C has no name for a type of it, ${cTypeName(type)}`
  const resolved = resolveType(type, unit)
  if (resolved?.kind === 'vector' && resolved.bytes > longestVector) {
    return `how a vector of ${resolved.bytes} bytes passes depends on how the library was compiled`
  }
  if (resolved?.kind !== 'record') return null
  if (unit.records.get(resolved.id)?.fields == null) {
    return `${cTypeName(resolved)} is never defined, so it has no size`
  }
  if (forms.layouts.records.get(resolved.id)?.size === 0) return `${cTypeName(resolved)} has no size`
  return opaqueReason(type, unit, forms)
}
