/** What a layout rule needs to know of a record: its fields' sizes and alignments, no types. */
export interface RecordShape {
  readonly union: boolean
  /** `__attribute__((packed))` on the record. */
  readonly packed: boolean
  /** `#pragma pack(n)` in force, bytes; null for none. */
  readonly pragmaPack: number | null
  /** `aligned(n)` on the record, bytes; 1 for none. */
  readonly alignment: number
  readonly fields: readonly FieldShape[]
}

export interface FieldShape {
  /** Bytes; 0 for a flexible array member. Of a bit-field: of its declared type. */
  readonly size: number
  /** Bytes, of the field's type, typedefs' own alignments included. */
  readonly alignment: number
  /** Bytes, of the field's type without its typedefs' own alignments. */
  readonly naturalAlignment: number
  /** Bytes; what an alignment attribute on the type, or within it, demands; 1 for none. */
  readonly requiredAlignment: number
  /** `aligned(n)` or `_Alignas` on the field, bytes; null for none. */
  readonly declaredAlignment: number | null
  /** `__attribute__((packed))` on the field. */
  readonly packed: boolean
  /** Bits; null for a field that is no bit-field. */
  readonly bitWidth: number | null
  readonly named: boolean
}

/** Where a layout rule puts the fields. */
export interface RecordPlacement {
  /** Bits from the start of the record, parallel to the shape's fields. */
  readonly bitOffsets: readonly number[]
  /** Bytes. */
  readonly size: number
  /** Bytes. */
  readonly alignment: number
  /**
   * Bytes; what alignment attributes on the record or within it demand, which packing does not lower
   * (Microsoft).
   */
  readonly requiredAlignment: number
}

/** The least multiple of `unit` that is not below `value`. */
export function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit
}
