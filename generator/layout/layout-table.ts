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

export type FieldLayout = PlainFieldLayout | BitFieldLayout

export interface PlainFieldLayout {
  readonly kind: 'field'
  /** Bytes from the start of the record. */
  readonly offset: number
  /** Bytes; 0 for a flexible array member. */
  readonly size: number
}

export interface BitFieldLayout {
  readonly kind: 'bit-field'
  /** The byte that holds the least significant bit, from the start of the record. */
  readonly offset: number
  /** Bits from the least significant bit of that byte. */
  readonly bitOffset: number
  /** Bits. */
  readonly bitWidth: number
}
