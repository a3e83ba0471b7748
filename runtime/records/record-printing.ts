import { inspect } from 'node:util'
import { Addressed } from '../memory/addressed.ts'
import { type TypeLike, typeOf } from '../types/c-type.ts'
import { Struct } from './record.ts'
import { RecordType } from './record-type.ts'

/** A field's value; what cannot be read (a 64-bit integer that would be rounded) as a message. */
export function fieldOf(record: Struct, name: string): unknown {
  try {
    return (record as unknown as Record<string, unknown>)[name]
  } catch (error) {
    return (error as Error).message
  }
}

/** A pointer to a record, which reads as the record, where it is printed: its address. */
class ShownPointer {
  readonly #text: string
  constructor(target: Struct) {
    this.#text = target.toString()
  }
  toString(): string {
    return this.#text
  }
  toJSON(): string {
    return this.#text
  }
  [inspect.custom](): string {
    return this.#text
  }
}

/**
 * A value of a type as it is printed. Pointers to records are not followed: they may lead back, as in a list that is linked
 * both ways, or to memory that C has freed.
 */
export function shown(type: TypeLike<unknown>, value: unknown): unknown {
  return value instanceof Struct && !(typeOf(type) instanceof RecordType) ? new ShownPointer(value) : value
}

/** A value as JSON takes it. */
export function plainValue(value: unknown): unknown {
  if (value instanceof Struct) return Addressed.is(value) ? value.toJSON() : null
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : `${value}`
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as Iterable<unknown>, plainValue)
  if (typeof value === 'object' && value !== null) {
    return Symbol.iterator in value ? Array.from(value as Iterable<unknown>, plainValue) : String(value)
  }
  return typeof value === 'function' ? '<function pointer>' : value
}
