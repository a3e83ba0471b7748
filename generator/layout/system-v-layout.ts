import type { Target } from '../target/target.ts'
import { type FieldShape, type RecordPlacement, type RecordShape, roundUp } from './record-shape.ts'

/**
 * Lays out a record as gcc and clang do for System V's heirs: the x86-64 psABI (3.1.2, "Aggregates and
 * unions" and "Bit-fields"), the AAPCS64 (8.1.8) and Apple's, with GNU's attributes.
 */
export function placeSystemV(record: RecordShape, target: Target): RecordPlacement {
  const bitOffsets: number[] = []
  let alignment = record.alignment
  let end = 0
  let size = 0
  for (const field of record.fields) {
    const start = record.union ? 0 : end
    const placed =
      field.bitWidth === null
        ? placeField(field, start, record)
        : placeBitField(field, field.bitWidth, start, record, target)
    bitOffsets.push(placed.bitOffset)
    alignment = Math.max(alignment, placed.recordAlignment)
    end = placed.end
    size = Math.max(size, end)
  }
  return { bitOffsets, size: roundUp(Math.ceil(size / 8), alignment), alignment, requiredAlignment: 1 }
}

interface PlacedField {
  /** Bits. */
  readonly bitOffset: number
  /** Bits: where the next field may start. */
  readonly end: number
  /** Bytes: what the field asks of its record. */
  readonly recordAlignment: number
}

/**
 * An ordinary member stands at the next byte that its alignment divides. `packed` drops the type's
 * alignment but not the field's own; `#pragma pack` caps both.
 */
function placeField(field: FieldShape, start: number, record: RecordShape): PlacedField {
  const ofType = isPacked(field, record) ? 1 : field.alignment
  const alignment = cap(Math.max(ofType, field.declaredAlignment ?? 1), record.pragmaPack)
  const bitOffset = roundUp(start, alignment * 8)
  return { bitOffset, end: bitOffset + field.size * 8, recordAlignment: alignment }
}

/**
 * A bit-field takes the next bit, unless it would cross a boundary of its declared type there. Under
 * `packed` or `#pragma pack` it crosses. One of width zero closes the unit, packed or not.
 */
function placeBitField(
  field: FieldShape,
  width: number,
  start: number,
  record: RecordShape,
  target: Target,
): PlacedField {
  const packed = isPacked(field, record) && width > 0
  const pragmaPack = width === 0 ? null : record.pragmaPack
  const declared = field.declaredAlignment ?? 1
  const unit = Math.max(packed ? 1 : field.alignment * 8, (field.declaredAlignment ?? 0) * 8)
  const bitOffset = bitFieldOffset(field, width, start, unit, pragmaPack)
  // With both in force, the pragma's alignment replaces the single byte of `packed`.
  const ofType = packed && pragmaPack === null ? 1 : field.alignment
  const alignment = cap(Math.max(ofType, declared), pragmaPack)
  const aligns = field.named || target.unnamedBitFieldsAlign
  return { bitOffset, end: bitOffset + width, recordAlignment: aligns ? alignment : 1 }
}

/** `unit`: what the bit-field is aligned to where it may not cross, bits. Returns bits. */
function bitFieldOffset(
  field: FieldShape,
  width: number,
  start: number,
  unit: number,
  pragmaPack: number | null,
): number {
  const crosses = (start % unit) + width > field.size * 8
  if (width === 0 || (pragmaPack === null && crosses)) return roundUp(start, unit)
  const declared = field.declaredAlignment
  // An alignment of its own holds all the same, unless `#pragma pack` forbids it.
  return declared !== null && declared === cap(declared, pragmaPack) ? roundUp(start, declared * 8) : start
}

function isPacked(field: FieldShape, record: RecordShape): boolean {
  return record.packed || field.packed
}

function cap(alignment: number, limit: number | null): number {
  return limit === null ? alignment : Math.min(alignment, limit)
}
