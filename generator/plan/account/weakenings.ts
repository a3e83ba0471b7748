import type { ConstantDeclaration, Declaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { Reason, TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, FunctionType } from '../../model/types.ts'
import { callbackReason, formlessReason, type RecordForms } from '../../select/bindability.ts'
import { reasonText } from './account.ts'

/** What of a declaration that is bound is less than C's, and why. */
export function weakenings(declaration: Declaration, unit: TranslationUnit, forms: RecordForms): Reason[] {
  switch (declaration.kind) {
    case 'function':
      return inSignature(declaration.type, unit, forms)
    case 'record': {
      const { id, fields } = declaration
      if (fields === null || forms.opaque.has(id)) return []
      return fields.flatMap((field) => placed(`field ${field.name}`, typeWeakening(field.type, unit, forms)))
    }
    case 'typedef':
    case 'variable':
      return placed(null, typeWeakening(declaration.type, unit, forms))
    case 'constant':
      return placed(null, constantWeakening(declaration))
    case 'enum':
      return []
  }
}

function placed(place: string | null, reason: string | null): Reason[] {
  return reason === null ? [] : [{ place, reason }]
}

function inSignature(type: FunctionType, unit: TranslationUnit, forms: RecordForms): Reason[] {
  const parameters = type.parameters.flatMap((parameter, index) =>
    placed(`parameter ${parameter.name ?? index + 1}`, typeWeakening(parameter.type, unit, forms)),
  )
  return [...placed('result', typeWeakening(type.result, unit, forms)), ...parameters]
}

/**
 * Why there is less to a type here than in C: a function behind it that cannot be called, or a pointee
 * without a form, for which a pointer to anything stands. null where there is not.
 */
function typeWeakening(type: CType, unit: TranslationUnit, forms: RecordForms): string | null {
  const resolved = resolveType(type, unit)
  switch (resolved?.kind) {
    case 'pointer': {
      const pointee = resolveType(resolved.pointee, unit)
      if (pointee?.kind === 'record') return null
      const unpassable = formlessReason(resolved.pointee, unit)
      if (unpassable !== null) return `a plain void * here: ${unpassable}`
      const isNamed = type.kind === 'typedef' || resolved.pointee.kind === 'typedef'
      if (pointee?.kind === 'function') return functionWeakening(pointee, isNamed, unit, forms)
      return typeWeakening(resolved.pointee, unit, forms)
    }
    case 'function':
      return functionWeakening(resolved, type.kind === 'typedef', unit, forms)
    case 'array':
      return typeWeakening(resolved.element, unit, forms)
    default:
      return null
  }
}

/** @param isNamed by a typedef, whose own entry tells of the function's parameters */
function functionWeakening(
  type: FunctionType,
  isNamed: boolean,
  unit: TranslationUnit,
  forms: RecordForms,
): string | null {
  const why = callbackReason(type, unit, forms)
  if (why !== null) return `a plain void * here, which no JavaScript function passes for: ${reasonText(why)}`
  const [inside] = isNamed ? [] : inSignature(type, unit, forms)
  return inside === undefined ? null : `of the function, ${reasonText(inside)}`
}

/**
 * A `long double` constant is rounded to a number, which is no loss to speak of unless it is out of a
 * number's range.
 */
function constantWeakening({ value }: ConstantDeclaration): string | null {
  if (value.kind !== 'float' || value.text === undefined) return null
  const isLost =
    value.value === 0 ? !/^-?0$/.test(value.text) : /\d/.test(value.text) && !Number.isFinite(value.value)
  return isLost ? `${value.value} here: a number holds no ${value.text}` : null
}
