import type { TypeFacts } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { layOutRecord } from '../../layout/record-layout.ts'
import type { CType } from '../../model/types.ts'
import { Untranslatable } from './untranslatable.ts'

/** A number in a record: bytes from its start, bytes, and whether a floating-point register may take it. */
export interface RecordPart {
  readonly offset: number
  readonly size: number
  readonly float: boolean
}

/**
 * The numbers that a type consists of, which decide the registers that pass it by value. Bit-fields count as
 * the bytes in which they lie.
 *
 * @throws Untranslatable for a type that is incomplete
 */
export function recordParts(type: CType, facts: TypeFacts, offset = 0): RecordPart[] {
  const resolved = facts.resolve(type)
  const size = facts.sizeAndAlignment(resolved)?.size
  if (size === undefined) throw new Untranslatable('it passes a record that is incomplete')
  if (resolved.kind === 'array') {
    const elementSize = facts.sizeAndAlignment(resolved.element)?.size ?? 0
    const count = elementSize === 0 ? 0 : size / elementSize
    return Array.from({ length: count }, (_, index) =>
      recordParts(resolved.element, facts, offset + index * elementSize),
    ).flat()
  }
  if (resolved.kind !== 'record') return [{ offset, size, float: resolved.kind === 'floating' }]
  const declaration = facts.resolver.record(resolved.id)
  const layout = declaration === undefined ? null : layOutRecord(declaration, facts.resolver, facts.target)
  if (declaration?.fields == null || layout === null)
    throw new Untranslatable('it passes a record that is incomplete')
  return declaration.fields.flatMap((field, index) => {
    const placed = layout.fields[index]!
    const at = offset + placed.offset
    if (field.kind !== 'bit-field' || placed.kind !== 'bit-field') return recordParts(field.type, facts, at)
    const first = at + (placed.bitOffset >> 3)
    const last = at + ((placed.bitOffset + Math.max(field.bitWidth, 1) - 1) >> 3)
    return Array.from({ length: last - first + 1 }, (_, byte) => ({
      offset: first + byte,
      size: 1,
      float: false,
    }))
  })
}
