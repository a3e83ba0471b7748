import type { Field } from '../model/declarations.ts'
import { resolveType } from '../model/resolved-type.ts'
import type { CType, RecordId } from '../model/types.ts'
import type { Target } from '../target/target.ts'
import { layOutRecord } from './record-layout.ts'
import type { TypeResolver } from './type-shape.ts'

/** Where a member stands, counted from the record that was asked, and which field it is. */
export interface MemberPlace {
  /** Bytes. */
  readonly offset: number
  readonly field: Field
  /** Bits of a bit-field, from the least significant bit of the byte at the offset; 0 for any other field. */
  readonly bitOffset: number
}

/**
 * Finds a member by its name, those of anonymous structs and unions within the record included
 * (N1570 6.7.2.1p13).
 *
 * @returns null where the record is incomplete or has no such member
 */
export function memberPlace(
  record: RecordId,
  name: string,
  resolver: TypeResolver,
  target: Target,
): MemberPlace | null {
  const declaration = resolver.record(record)
  const layout = declaration === undefined ? null : layOutRecord(declaration, resolver, target)
  if (declaration?.fields == null || layout === null) return null
  for (const [i, field] of declaration.fields.entries()) {
    const { offset, ...placed } = layout.fields[i]!
    if (field.name === name)
      return { offset, field, bitOffset: placed.kind === 'bit-field' ? placed.bitOffset : 0 }
    const inner = field.name === null ? recordOf(field.type, resolver) : null
    const place = inner === null ? null : memberPlace(inner, name, resolver, target)
    if (place !== null) return { ...place, offset: offset + place.offset }
  }
  return null
}

/** The record that a type, or what its typedefs stand for, refers to; null for other types. */
export function recordOf(type: CType, resolver: TypeResolver): RecordId | null {
  const resolved = resolveType(type, resolver)
  return resolved?.kind === 'record' ? resolved.id : null
}
