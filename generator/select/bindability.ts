import type { LayoutTable } from '../layout/layout-table.ts'
import { cTypeName } from '../model/c-type-name.ts'
import type { Field, RecordDeclaration } from '../model/declarations.ts'
import { resolveType } from '../model/resolved-type.ts'
import type { Reason, Skip, TranslationUnit } from '../model/translation-unit.ts'
import type { CType, FunctionType, RecordId } from '../model/types.ts'
import type { CallingConvention, Target } from '../target/target.ts'
import { targets } from '../target/targets.ts'

/*
 * What Koffi cannot pass. It is never replaced by something of the same size: the declaration stays in the
 * model, because the facts are known, and the TypeScript module lacks it, for the reason that stands here.
 */

/**
 * Why a value of this type cannot be passed, returned, read or written; null where it can. A pointer always
 * can: its pointee matters only where it is read.
 */
export function unpassableReason(type: CType, unit: TranslationUnit): string | null {
  switch (type.kind) {
    case 'integer':
      return type.name.endsWith('__int128') ? unknownTo(type) : null
    case 'floating':
      return passableFloatings.has(type.name) ? null : unknownTo(type)
    case 'bit-int':
    case 'complex':
    case 'vector':
      return unknownTo(type)
    case 'block-pointer':
      return 'Koffi has no type for blocks'
    case 'va-list':
      return 'a va_list has a form that only the C compiler knows'
    case 'array':
      return unpassableReason(type.element, unit)
    case 'typedef': {
      const typedef = unit.typedefs.get(type.name)
      return typedef === undefined ? null : unpassableReason(typedef.type, unit)
    }
    default:
      return null
  }
}

/** `_Float32` and its like are `float` and `double` to the ABI (ISO/IEC TS 18661-3). */
const passableFloatings: ReadonlySet<string> = new Set([
  'float',
  'double',
  '_Float32',
  '_Float64',
  '_Float32x',
])

/** What a `_Complex` consists of, and the elements of a vector. */
const complexElements: ReadonlySet<string> = new Set([...passableFloatings, 'long double', '_Float64x'])

/**
 * Why a value of this type has no form in TypeScript, neither in memory nor by value; null where it has one.
 */
export function formlessReason(type: CType, unit: TranslationUnit): string | null {
  switch (type.kind) {
    case 'integer':
      return null
    case 'floating':
      return type.name.startsWith('_Decimal') ? unknownTo(type) : null
    case 'complex':
      return complexElements.has(type.element.name) ? null : unknownTo(type)
    case 'vector': {
      const element = resolve(type.element, unit)
      const isNumber = element.kind === 'integer' || element.kind === 'floating'
      return isNumber && unpassableReason(element, unit) === null ? null : unknownTo(type)
    }
    case 'array':
      return formlessReason(type.element, unit)
    case 'typedef': {
      const typedef = unit.typedefs.get(type.name)
      return typedef === undefined ? null : formlessReason(typedef.type, unit)
    }
    default:
      return unpassableReason(type, unit)
  }
}

const unknownTo = (type: CType): string => `Koffi has no type for ${cTypeName(type)}`

/** How records are bound, as far as that matters where one passes by value. */
export interface RecordForms {
  readonly layouts: LayoutTable
  /** Bound as handles: there are pointers to them, and no values. */
  readonly opaque: ReadonlySet<RecordId>
}

/** Why a function of this type cannot be called; null where it can. */
function uncallableReason(type: FunctionType, unit: TranslationUnit, forms: RecordForms): Reason | null {
  const convention = foreignConvention(type.callingConvention, targets[unit.target])
  if (convention !== null) return { place: null, reason: convention }
  const result = byValueReason(type.result, unit, forms)
  if (result !== null) return { place: 'result', reason: result }
  for (const [index, parameter] of type.parameters.entries()) {
    const reason = byValueReason(parameter.type, unit, forms)
    if (reason !== null) return { place: `parameter ${parameter.name ?? index + 1}`, reason }
  }
  return null
}

/**
 * Why a pointer to a function of this type is bound as one to anything; null where it is bound as a callback.
 */
export function callbackReason(type: FunctionType, unit: TranslationUnit, forms: RecordForms): Reason | null {
  if (type.variadic) return { place: null, reason: 'its arguments are variable' }
  return uncallableReason(type, unit, forms)
}

/** As `unpassableReason`, and for a record by value all that its fields and its layout bring. */
function byValueReason(type: CType, unit: TranslationUnit, forms: RecordForms): string | null {
  const reason = unpassableReason(type, unit)
  if (reason !== null) return reason
  const resolved = resolve(type, unit)
  if (resolved.kind !== 'record') return null
  const record = unit.records.get(resolved.id)
  const name = cTypeName(resolved)
  if (record === undefined || record.fields === null) return `${name} is never defined, so it has no size`
  const opaque = opaqueReason(type, unit, forms)
  if (opaque !== null) return opaque
  const inside = reasonInFields(record.fields, unit, forms)
  if (inside !== null) return `${name} by value: ${inside}`
  const layout = forms.layouts.records.get(resolved.id)!
  if (layout.size === 0) return `${name} by value has no size`
  if (layout.alignment > 8)
    return `${name} by value is aligned to ${layout.alignment} bytes; Koffi knows no more than 8`
  if (layout.size <= 16 && isMisaligned(resolved.id, unit, forms.layouts)) {
    return `${name} by value is packed, with a misaligned field; Koffi passes that wrongly`
  }
  return null
}

/**
 * Why an object of this type, which may be an array of records, is none here: its record is bound as a
 * handle.
 */
export function opaqueReason(type: CType, unit: TranslationUnit, forms: RecordForms): string | null {
  const record = elementOf(type, unit)
  if (record.kind !== 'record' || !forms.opaque.has(record.id)) return null
  const name = cTypeName({ kind: 'record', id: record.id, cName: record.cName })
  return forms.layouts.records.has(record.id)
    ? `${name} is bound as opaque, so it has no value`
    : `${name} is incomplete, or a field of it is, so it has no size`
}

/** Why a field of this type is not there in TypeScript; null where it is. */
export function fieldReason(type: CType, unit: TranslationUnit, forms: RecordForms): string | null {
  return formlessReason(type, unit) ?? opaqueReason(type, unit, forms)
}

/**
 * Why a record with these fields has no value that can be passed: what one of them is, or a field of theirs.
 */
function reasonInFields(fields: readonly Field[], unit: TranslationUnit, forms: RecordForms): string | null {
  for (const field of fields) {
    const reason = unpassableReason(field.type, unit) ?? opaqueReason(field.type, unit, forms)
    if (reason !== null) return field.name === null ? reason : `its field ${field.name}: ${reason}`
    const resolved = elementOf(field.type, unit)
    const inner = resolved.kind === 'record' ? (unit.records.get(resolved.id)?.fields ?? []) : []
    const inside = reasonInFields(inner, unit, forms)
    if (inside !== null) return inside
  }
  return null
}

function isMisaligned(id: RecordId, unit: TranslationUnit, layouts: LayoutTable): boolean {
  if (layouts.records.get(id)?.misaligned) return true
  return (unit.records.get(id)?.fields ?? []).some((field) => {
    const resolved = elementOf(field.type, unit)
    return resolved.kind === 'record' && isMisaligned(resolved.id, unit, layouts)
  })
}

/** The type without its typedefs. */
function resolve(type: CType, unit: TranslationUnit): CType {
  return resolveType(type, unit) ?? type
}

/** The type without its typedefs and dimensions. */
function elementOf(type: CType, unit: TranslationUnit): CType {
  const resolved = resolve(type, unit)
  return resolved.kind === 'array' ? elementOf(resolved.element, unit) : resolved
}

/**
 * A calling convention that Koffi does not know on this target; null for the default and for those of 32-bit
 * x86, which compilers for 64-bit targets ignore.
 */
function foreignConvention(convention: CallingConvention, target: Target): string | null {
  return target.foreignConventions.includes(convention)
    ? `Koffi has no calling convention ${convention} on ${target.name}`
    : null
}

/**
 * Why an inline function is not there. Headers have helpers that only their own macros call; they are no
 * loss.
 *
 * @param reason why it has no translation
 */
export function inlineReason(reason: string): string {
  return `${inlinePrefix}${reason}`
}

export const inlinePrefix = 'inline, and not translated: '

/**
 * Functions of N1570 7.13 and POSIX that leave C's frames, and JavaScript's between them, or come back a
 * second time.
 */
export const jumps: ReadonlySet<string> = new Set(
  '_setjmp __sigsetjmp setjmp sigsetjmp _longjmp longjmp siglongjmp getcontext setcontext swapcontext vfork'.split(
    ' ',
  ),
)
export const jumpReason = 'it jumps out of frames of C, between which those of JavaScript may lie'

/** The functions, variables and typedefs that cannot be bound, and why. */
export function unbindable(
  unit: TranslationUnit,
  forms: RecordForms,
  untranslated: (name: string) => string | null = () => 'nothing is',
): Skip[] {
  const functions = unit.functions.flatMap(({ name, location, type, inline }): Skip[] => {
    const lost = inline ? untranslated(name) : null
    const unpassable = [type.result, ...type.parameters.map((parameter) => parameter.type)]
      .map((one) => unpassableReason(one, unit))
      .find((reason) => reason !== null)
    const why = lost ?? unpassable ?? null
    const translated = why === null ? null : { place: null, reason: inlineReason(why) }
    const callable = jumps.has(name)
      ? { place: null, reason: jumpReason }
      : uncallableReason(type, unit, forms)
    const reason = inline ? translated : callable
    return reason === null ? [] : [{ name, kind: 'function', ...reason, location }]
  })
  const variables = unit.variables.flatMap(({ name, type, location }): Skip[] => {
    const reason = formlessReason(type, unit)
    return reason === null ? [] : [{ name, kind: 'variable', place: null, reason, location }]
  })
  const typedefs = [...unit.typedefs.values()].flatMap(({ name, type, location }): Skip[] => {
    const reason = formlessReason(type, unit)
    return reason === null ? [] : [{ name, kind: 'typedef', place: null, reason, location }]
  })
  return [...functions, ...variables, ...typedefs]
}

/**
 * The fields that a record lacks in TypeScript, and why.
 *
 * @param owner what the record is called
 */
export function unbindableFields(
  { fields }: RecordDeclaration,
  owner: string,
  unit: TranslationUnit,
  forms: RecordForms,
): Skip[] {
  return (fields ?? []).flatMap(({ name, type, location }): Skip[] => {
    const reason = fieldReason(type, unit, forms)
    if (reason === null || name === null) return []
    return [{ name: `${owner}.${name}`, kind: 'field', place: null, reason, location }]
  })
}
