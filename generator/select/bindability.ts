import type { LayoutTable } from '../layout/layout-table.ts'
import { cTypeName } from '../model/c-type-name.ts'
import type { Field, FunctionDeclaration } from '../model/declarations.ts'
import { resolveType } from '../model/resolved-type.ts'
import type { Skip, TranslationUnit } from '../model/translation-unit.ts'
import type { CallingConvention, CType, FunctionType, RecordId } from '../model/types.ts'
import type { Target } from '../target/target.ts'
import { targets } from '../target/targets.ts'

/*
 * What Koffi cannot pass. It is never replaced by something of the same size: the declaration stays in the model, because
 * the facts are known, and the TypeScript module lacks it, for the reason that stands here.
 */

/**
 * Why a value of this type cannot be passed, returned, read or written; null where it can. A pointer always can:
 * its pointee matters only where it is read.
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

const unknownTo = (type: CType): string => `Koffi has no type for ${cTypeName(type)}`

/**
 * Why a function of this type cannot be called, or cannot be a callback; null where it can. With `layouts` the
 * rules that depend on how records lie in memory are answered too; without it they count as met.
 */
export function uncallableReason(
  type: FunctionType,
  unit: TranslationUnit,
  layouts?: LayoutTable,
): string | null {
  const convention = foreignConvention(type.callingConvention, targets[unit.target])
  if (convention !== null) return convention
  const result = byValueReason(type.result, unit, layouts)
  if (result !== null) return `result: ${result}`
  for (const [index, parameter] of type.parameters.entries()) {
    const reason = byValueReason(parameter.type, unit, layouts)
    if (reason !== null) return `parameter ${parameter.name ?? index + 1}: ${reason}`
  }
  return null
}

/** As `unpassableReason`, and for a record by value all that its fields and its layout bring. */
function byValueReason(type: CType, unit: TranslationUnit, layouts?: LayoutTable): string | null {
  const reason = unpassableReason(type, unit)
  if (reason !== null) return reason
  const resolved = resolve(type, unit)
  if (resolved.kind !== 'record') return null
  const record = unit.records.get(resolved.id)
  const name = cTypeName(resolved)
  if (record === undefined || record.fields === null) return `${name} is never defined, so it has no size`
  const inside = fieldReason(record.fields, unit)
  if (inside !== null) return `${name} by value: ${inside}`
  const layout = layouts?.records.get(resolved.id)
  if (layouts === undefined || layout === undefined) return null
  if (layout.size === 0) return `${name} by value has no size`
  if (layout.alignment > 8)
    return `${name} by value is aligned to ${layout.alignment} bytes; Koffi knows no more than 8`
  if (layout.size <= 16 && isMisaligned(resolved.id, unit, layouts)) {
    return `${name} by value is packed, with a misaligned field; Koffi passes that wrongly`
  }
  return null
}

function fieldReason(fields: readonly Field[], unit: TranslationUnit): string | null {
  for (const field of fields) {
    const reason = unpassableReason(field.type, unit)
    if (reason !== null) return field.name === null ? reason : `its field ${field.name}: ${reason}`
    const resolved = elementOf(field.type, unit)
    const inner = resolved.kind === 'record' ? (unit.records.get(resolved.id)?.fields ?? []) : []
    const inside = fieldReason(inner, unit)
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
 * A calling convention that Koffi does not know on this target; null for the default and for those of 32-bit x86, which
 * compilers for 64-bit targets ignore.
 */
function foreignConvention(convention: CallingConvention, target: Target): string | null {
  if (target.arch !== 'x64') return null
  const native = target.os === 'win32' ? 'ms_abi' : 'sysv_abi'
  const foreign = (['ms_abi', 'sysv_abi', 'vectorcall'] as const).find(
    (c) => c === convention && c !== native,
  )
  return foreign === undefined ? null : `Koffi has no calling convention ${foreign} on ${target.name}`
}

/** Headers have helpers that only their own macros call; they are no loss. */
export const inlineReason = 'inline: no library exports a symbol for it'

/** Why this function has no binding, whatever the layouts: no symbol, or a signature that Koffi cannot call. */
function unbindableReason(f: FunctionDeclaration, unit: TranslationUnit): string | null {
  if (f.inline) return inlineReason
  return uncallableReason(f.type, unit)
}

/** What stands in the unit and cannot be bound, as far as that is known without layouts. */
export function unbindable(unit: TranslationUnit): Skip[] {
  const skips: Skip[] = []
  for (const f of unit.functions) {
    const reason = unbindableReason(f, unit)
    if (reason !== null) skips.push({ name: f.name, kind: 'function', reason, location: f.location })
  }
  for (const record of unit.records.values()) {
    for (const field of record.fields ?? []) {
      const reason = unpassableReason(field.type, unit)
      if (reason === null || field.name === null) continue
      const name = `${cTypeName({ kind: 'record', id: record.id, cName: record.cName })}.${field.name}`
      skips.push({ name, kind: 'field', reason, location: field.location })
    }
  }
  for (const v of unit.variables) {
    const reason = unpassableReason(v.type, unit)
    if (reason !== null) skips.push({ name: v.name, kind: 'variable', reason, location: v.location })
  }
  return skips
}

/** The functions that only the layouts of their records keep from being bound. */
export function unbindableByLayout(unit: TranslationUnit, layouts: LayoutTable): Skip[] {
  const skips: Skip[] = []
  for (const f of unit.functions) {
    if (unbindableReason(f, unit) !== null) continue
    const reason = uncallableReason(f.type, unit, layouts)
    if (reason !== null) skips.push({ name: f.name, kind: 'function', reason, location: f.location })
  }
  return skips
}
