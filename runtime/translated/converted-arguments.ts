import koffi from 'koffi'
import { addressOf } from '../memory/addressed.ts'

/**
 * The address of a checked pointer argument, as translated code holds it. The argument has to stay alive
 * meanwhile.
 */
export function addressOfArgument(value: ArrayBufferView | ArrayBuffer | bigint | null): bigint {
  if (typeof value === 'bigint') return value
  return value === null ? 0n : addressOf(value)
}

/** Text as memory that ends in a NUL; what lies in memory already stays where it is. */
export function textMemory<T>(value: T | string): T | Uint8Array {
  return typeof value === 'string' ? Buffer.from(`${value}\0`) : value
}

/** The text at an address; null for NULL. */
export function textAt(address: bigint): string | null {
  return address === 0n ? null : koffi.decode.string(address)
}

/** An integer of 64 bits as Koffi gives it: a number where that is exact. */
export function integer64(value: bigint): number | bigint {
  const near = Number(value)
  return Number.isSafeInteger(near) ? near : value
}

/** Memory for a record that translated code returns. */
export function resultMemory(size: number): DataView {
  return new DataView(new ArrayBuffer(size))
}
