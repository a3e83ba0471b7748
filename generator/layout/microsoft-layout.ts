import type { Target } from '../target/target.ts'
import { type FieldShape, type RecordPlacement, type RecordShape, roundUp } from './record-shape.ts'

/** The size of a record without members, bytes (C; there is none in standard C). */
const emptyRecordSize = 4

/**
 * Lays out a record as Microsoft's compiler does for x64 ("x64 ABI conventions", "/Zp", "align (C++)",
 * and clang's account of what the compiler was observed to do with bit-fields).
 */
export function placeMicrosoft(record: RecordShape, target: Target): RecordPlacement {
  const packing = packingLimit(record, target)
  const cursor: Cursor = { size: 0, alignment: 1, requiredAlignment: 1, unit: null }
  const bitOffsets = record.fields.map((field) => {
    const shaped = adjust(field, packing)
    // An alignment attribute on a bit-field counts among ordinary alignments, which packing lowers.
    if (field.bitWidth !== null) return placeBitField(field, field.bitWidth, shaped, record.union, cursor)
    cursor.requiredAlignment = Math.max(cursor.requiredAlignment, demandedAlignment(field))
    return placeField(field, shaped, record.union, cursor)
  })
  const requiredAlignment = Math.max(cursor.requiredAlignment, record.alignment)
  const alignment = Math.max(cursor.alignment, requiredAlignment)
  const size = roundUp(cursor.size, cursor.alignment)
  const rounding = Math.max(Math.min(alignment, packing), requiredAlignment)
  return {
    bitOffsets,
    size: size === 0 ? emptySize(alignment, requiredAlignment) : roundUp(size, rounding),
    alignment,
    requiredAlignment,
  }
}

/** The record as far as it is laid out. */
interface Cursor {
  /** Bytes. */
  size: number
  /** Bytes. */
  alignment: number
  /** Bytes: what no packing lowers. */
  requiredAlignment: number
  /** The storage unit that the last field, a bit-field of a width above zero, left open. */
  unit: { readonly size: number; freeBits: number } | null
}

/** Bytes. `#pragma pack` beyond the size of a pointer is ignored. */
function packingLimit(record: RecordShape, target: Target): number {
  if (record.packed) return 1
  if (record.pragmaPack === null || record.pragmaPack > target.pointer.size) return Number.POSITIVE_INFINITY
  return record.pragmaPack
}

/** Bytes: what alignment attributes on the field, its type and within its type demand. */
function demandedAlignment(field: FieldShape): number {
  return Math.max(field.declaredAlignment ?? 1, field.requiredAlignment)
}

/** The field's alignment, bytes: packing lowers the natural one, but not what was demanded. */
function adjust(field: FieldShape, packing: number): number {
  const demanded = demandedAlignment(field)
  if (field.bitWidth === null) {
    return Math.max(field.packed ? 1 : Math.min(field.naturalAlignment, packing), demanded)
  }
  const natural = Math.max(field.naturalAlignment, demanded)
  return Math.max(field.packed ? 1 : Math.min(natural, packing), demanded)
}

function placeField(field: FieldShape, alignment: number, union: boolean, cursor: Cursor): number {
  cursor.unit = null
  cursor.alignment = Math.max(cursor.alignment, alignment)
  const offset = union ? 0 : roundUp(cursor.size, alignment)
  cursor.size = Math.max(cursor.size, offset + field.size)
  return offset * 8
}

/**
 * A bit-field allocates a whole unit of its declared type, which later bit-fields of types of the same
 * size share as long as they fit. Returns bits.
 */
function placeBitField(
  field: FieldShape,
  width: number,
  alignment: number,
  union: boolean,
  cursor: Cursor,
): number {
  if (width === 0) return closeUnit(field, alignment, union, cursor)
  if (union) {
    cursor.unit = { size: field.size, freeBits: 0 }
    cursor.size = Math.max(cursor.size, field.size)
    return 0
  }
  if (cursor.unit !== null && cursor.unit.size === field.size && width <= cursor.unit.freeBits) {
    const bitOffset = cursor.size * 8 - cursor.unit.freeBits
    cursor.unit.freeBits -= width
    return bitOffset
  }
  const offset = roundUp(cursor.size, alignment)
  cursor.size = offset + field.size
  cursor.alignment = Math.max(cursor.alignment, alignment)
  cursor.unit = { size: field.size, freeBits: field.size * 8 - width }
  return offset * 8
}

/** A bit-field of width zero counts only after another bit-field, whose unit it closes. Returns bits. */
function closeUnit(field: FieldShape, alignment: number, union: boolean, cursor: Cursor): number {
  if (cursor.unit === null) return union ? 0 : cursor.size * 8
  cursor.unit = null
  if (union) {
    cursor.size = Math.max(cursor.size, field.size)
    return 0
  }
  cursor.size = roundUp(cursor.size, alignment)
  cursor.alignment = Math.max(cursor.alignment, alignment)
  return cursor.size * 8
}

function emptySize(alignment: number, requiredAlignment: number): number {
  return requiredAlignment >= emptyRecordSize ? alignment : emptyRecordSize
}
