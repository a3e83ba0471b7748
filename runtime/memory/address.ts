/**
 * An address that C gave: what the runtime makes handles and records from. Never exported to the runtime's
 * users.
 */
export class Address {
  readonly value: bigint
  /** What has to live as long as what is made from the address. */
  readonly keeper: object | undefined

  constructor(value: bigint, keeper?: object) {
    this.value = value
    this.keeper = keeper
  }
}

/** An address as people read it. */
export function hexadecimal(address: bigint): string {
  return `0x${address.toString(16)}`
}

/** Reads a pointer in memory: NULL is `null`. */
export function readAddress(view: DataView, offset: number): bigint | null {
  const low = view.getUint32(offset, true)
  const high = view.getUint32(offset + 4, true)
  if (high === 0) return low === 0 ? null : BigInt(low)
  return high < 0x200000 ? BigInt(high * 0x100000000 + low) : view.getBigUint64(offset, true)
}

/** Stores a pointer in memory. */
export function writeAddress(view: DataView, offset: number, address: bigint | null): void {
  view.setBigUint64(offset, address ?? 0n, true)
}
