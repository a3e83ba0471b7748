import { fromInteger64, toLongLong, toUnsignedLongLong } from '../types/integers.ts'
/** Reads a 64-bit field as a number. Throws a RangeError beyond ±(2^53 - 1). */
export function readInt64(view: DataView, offset: number, owner: string, name: string): number {
  const value = view.getInt32(offset + 4, true) * 0x100000000 + view.getUint32(offset, true)
  return Number.isSafeInteger(value)
    ? value
    : fromInteger64(view.getBigInt64(offset, true), `${owner}.${name}`)
}

/** Reads an unsigned 64-bit field as a number. Throws a RangeError beyond 2^53 - 1. */
export function readUint64(view: DataView, offset: number, owner: string, name: string): number {
  const value = view.getUint32(offset + 4, true) * 0x100000000 + view.getUint32(offset, true)
  return Number.isSafeInteger(value)
    ? value
    : fromInteger64(view.getBigUint64(offset, true), `${owner}.${name}`)
}

/** Reads a 64-bit field as a number where that is exact, and as a bigint beyond. */
export function readExactInt64(view: DataView, offset: number): number | bigint {
  const value = view.getInt32(offset + 4, true) * 0x100000000 + view.getUint32(offset, true)
  return Number.isSafeInteger(value) ? value : view.getBigInt64(offset, true)
}

/** Reads an unsigned 64-bit field as a number where that is exact, and as a bigint beyond. */
export function readExactUint64(view: DataView, offset: number): number | bigint {
  const value = view.getUint32(offset + 4, true) * 0x100000000 + view.getUint32(offset, true)
  return Number.isSafeInteger(value) ? value : view.getBigUint64(offset, true)
}

/** Checks and writes a 64-bit field. */
export function writeInt64(
  view: DataView,
  offset: number,
  value: number | bigint,
  owner: string,
  name: string,
): void {
  view.setBigInt64(offset, BigInt(toLongLong(value, owner, name)), true)
}

/** Checks and writes an unsigned 64-bit field. */
export function writeUint64(
  view: DataView,
  offset: number,
  value: number | bigint,
  owner: string,
  name: string,
): void {
  view.setBigUint64(offset, BigInt(toUnsignedLongLong(value, owner, name)), true)
}
