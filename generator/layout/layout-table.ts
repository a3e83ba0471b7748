import type { RecordId } from '../model/types.ts'

/** The computed layouts of a translation unit's complete records. */
export interface LayoutTable {
  readonly records: ReadonlyMap<RecordId, RecordLayout>
}

export interface RecordLayout {
  /** Bytes. */
  readonly size: number
  /** Bytes. */
  readonly alignment: number
  /** Parallel to the record's fields. */
  readonly fields: readonly FieldLayout[]
  /** Some field stands at an offset that its own type's alignment does not divide. */
  readonly misaligned: boolean
}

export interface FieldLayout {
  /** Bytes from the start of the record. For a bit-field: the byte that holds its least significant bit. */
  readonly offset: number
  /** Bits from the least significant bit of the byte at `offset`; bit-fields only. */
  readonly bitOffset?: number
  /** Bits; bit-fields only. */
  readonly bitWidth?: number
  /** Bytes; 0 for a flexible array member and for bit-fields. */
  readonly size: number
}
