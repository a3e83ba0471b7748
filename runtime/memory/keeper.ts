import { isAnyArrayBuffer } from 'node:util/types'
import { Addressed, keeper } from './addressed.ts'
import { keeperOfBuffer, startOf } from './memory-block.ts'

/**
 * What has to live for a value's memory to be there: its ArrayBuffer for JavaScript's memory; the object
 * itself for what has no memory to read, such as user data and callbacks. undefined for C's memory, and for
 * what is no object.
 */
export function keeperOf(value: unknown): object | undefined {
  if (ArrayBuffer.isView(value)) return keeperOfBuffer(value.buffer) as object | undefined
  if (isAnyArrayBuffer(value)) return keeperOfBuffer(value) as object | undefined
  if (Addressed.is(value)) return value[keeper]
  return (typeof value === 'object' && value !== null) || typeof value === 'function' ? value : undefined
}

/** Whether an address lies in what a keeper keeps; just behind the end does too where `orEnd` is true. */
export function contains(keeper: object, address: bigint, orEnd = false): boolean {
  if (!isAnyArrayBuffer(keeper)) return Addressed.is(keeper) && keeper.$address === address
  const offset = Number(address - startOf(keeper))
  return offset >= 0 && (orEnd ? offset <= keeper.byteLength : offset < keeper.byteLength)
}

/**
 * JavaScript's memory from an address on, at most `length` bytes; undefined where the keeper is none, or the
 * address lies elsewhere.
 */
export function viewInto(keeper: unknown, address: bigint, length: number): DataView | undefined {
  if (!isAnyArrayBuffer(keeper)) return undefined
  const offset = Number(address - startOf(keeper))
  if (offset < 0 || offset > keeper.byteLength) return undefined
  return new DataView(keeper, offset, Math.min(length, keeper.byteLength - offset))
}
