import { Addressed } from '../memory/addressed.ts'
import { Struct } from './record.ts'

/** A field's value; what cannot be read (a 64-bit integer that would be rounded) as a message. */
export function fieldOf(record: Struct, name: string): unknown {
  try {
    return (record as unknown as Record<string, unknown>)[name]
  } catch (error) {
    return (error as Error).message
  }
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
