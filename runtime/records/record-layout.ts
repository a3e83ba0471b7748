import { type TypeLike, typeOf } from '../types/c-type.ts'

/**
 * A field: its type, its offset in bytes, and for a bit-field the first bit from the record's start and the
 * width.
 */
export type FieldLayout =
  | readonly [type: TypeLike<unknown>, offset: number]
  | readonly [type: TypeLike<unknown>, offset: number, bitOffset: number, bitWidth: number]

/** How a record lies in memory: computed for the target by the generator. */
export interface RecordLayout {
  /** As C spells it: `struct point`. */
  readonly name: string
  readonly size: number
  readonly alignment: number
  /** Every field by name, members of anonymous records included. */
  readonly fields: Readonly<Record<string, FieldLayout>>
  /** The element's size of a flexible array member, else 0; bytes. */
  readonly flexible: number
  /** Whether every field is a number, a bool or a record of such. */
  readonly isPlain: boolean
}

/**
 * Describes a record. The fields come from a function, called at the first use: they may mention classes that
 * follow.
 *
 * @param flexible the size of the flexible array member's element, bytes
 */
export function layout(
  name: string,
  size: number,
  alignment: number,
  fields: () => Readonly<Record<string, FieldLayout>>,
  flexible = 0,
): RecordLayout {
  let known: Readonly<Record<string, FieldLayout>> | undefined
  let plain: boolean | undefined
  return {
    name,
    size,
    alignment,
    flexible,
    get fields() {
      known ??= fields()
      return known
    },
    get isPlain() {
      plain ??= flexible === 0 && Object.values(this.fields).every(([type]) => typeOf(type).isPlain)
      return plain
    },
  }
}
