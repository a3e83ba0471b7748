import type { TypedefDeclaration } from './declarations.ts'
import type { CType, Qualifiers, RecordId, TypedefReference } from './types.ts'

/** A type whose outermost level is no typedef; what it derives from may be one. */
export type ResolvedType = Exclude<CType, TypedefReference>

/** Where typedefs are looked up: a translation unit, or what an analysis knows so far. */
export interface Typedefs {
  readonly typedefs: { get(name: string): TypedefDeclaration | undefined }
}

/**
 * Peels typedefs off a type. Qualifiers on the way add up: `const T` where T is `int` is `const int`.
 *
 * @returns null where a typedef is not declared
 */
export function resolveType(type: CType, unit: Typedefs): ResolvedType | null {
  let current = type
  let qualifiers: Qualifiers = {}
  while (current.kind === 'typedef') {
    qualifiers = { ...qualifiers, ...qualifiersOf(current) }
    const declaration = unit.typedefs.get(current.name)
    if (declaration === undefined) return null
    current = declaration.type
  }
  return Object.keys(qualifiers).length === 0 ? current : { ...current, ...qualifiers }
}

/** The record that a type points to, through typedefs on each level; null if it does not. */
export function pointedRecord(type: CType, unit: Typedefs): { id: RecordId; const: boolean } | null {
  const pointer = resolveType(type, unit)
  if (pointer?.kind !== 'pointer') return null
  const pointee = resolveType(pointer.pointee, unit)
  return pointee?.kind === 'record' ? { id: pointee.id, const: pointee.const === true } : null
}

/** Nobody may write there: an array is as constant as its elements. */
export function isConst(type: CType, unit: Typedefs): boolean {
  const resolved = resolveType(type, unit)
  return resolved?.kind === 'array' ? isConst(resolved.element, unit) : resolved?.const === true
}

/** The qualifiers of a type's outermost level. */
export function qualifiersOf(type: Qualifiers): Qualifiers {
  return {
    ...(type.const && { const: true }),
    ...(type.volatile && { volatile: true }),
    ...(type.restrict && { restrict: true }),
    ...(type.atomic && { atomic: true }),
  }
}
