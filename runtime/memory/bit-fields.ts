import { outOfRange, wrongType } from '../errors/rejection.ts'
/**
 * Reads an unsigned bit-field.
 *
 * @param first its first bit, counted from the record's start, the low bit of a byte first
 * @param width bits, at most 53
 */
export function readBits(view: DataView, first: number, width: number): number {
  let value = 0
  let scale = 1
  for (let bit = first, end = first + width; bit < end; ) {
    const shift = bit & 7
    const count = Math.min(8 - shift, end - bit)
    value += ((view.getUint8(bit >> 3) >> shift) & ((1 << count) - 1)) * scale
    scale *= 2 ** count
    bit += count
  }
  return value
}

/** Whether two bit-fields hold the same. */
export function areEqualBits(
  a: DataView,
  firstInA: number,
  b: DataView,
  firstInB: number,
  width: number,
): boolean {
  for (let bit = 0; bit < width; bit += 32) {
    const count = Math.min(32, width - bit)
    if (readBits(a, firstInA + bit, count) !== readBits(b, firstInB + bit, count)) return false
  }
  return true
}

/** Reads a signed bit-field: its highest bit is the sign. */
export function readSignedBits(view: DataView, first: number, width: number): number {
  const value = readBits(view, first, width)
  return value >= 2 ** (width - 1) ? value - 2 ** width : value
}

/** Writes a bit-field of either sign; the value was checked. */
export function writeBits(view: DataView, first: number, width: number, value: number): void {
  let rest = value < 0 ? value + 2 ** width : value
  for (let bit = first, end = first + width; bit < end; ) {
    const shift = bit & 7
    const count = Math.min(8 - shift, end - bit)
    const mask = ((1 << count) - 1) << shift
    const bits = rest % 2 ** count
    view.setUint8(bit >> 3, (view.getUint8(bit >> 3) & ~mask) | (bits << shift))
    rest = Math.floor(rest / 2 ** count)
    bit += count
  }
}

/** Reads a bit-field wider than 53 bits. */
export function readWideBits(view: DataView, first: number, width: number): bigint {
  const low = BigInt(readBits(view, first, 32))
  return low | (BigInt(readBits(view, first + 32, width - 32)) << 32n)
}

/** Reads a signed bit-field wider than 53 bits. */
export function readWideSignedBits(view: DataView, first: number, width: number): bigint {
  return BigInt.asIntN(width, readWideBits(view, first, width))
}

/** Writes a bit-field wider than 53 bits; the value was checked. */
export function writeWideBits(view: DataView, first: number, width: number, value: number | bigint): void {
  const bits = BigInt.asUintN(width, BigInt(value))
  writeBits(view, first, 32, Number(bits & 0xffffffffn))
  writeBits(view, first + 32, width - 32, Number(bits >> 32n))
}

/** Checks the value of a bit-field. */
export function toBits(value: number, width: number, signed: boolean, owner: string, name: string): number {
  const minimum = signed ? -(2 ** (width - 1)) : 0
  const maximum = signed ? 2 ** (width - 1) - 1 : 2 ** width - 1
  const expected = `an integer of ${width} bits, from ${minimum} to ${maximum}`
  if (typeof value !== 'number' || Number.isNaN(value)) throw wrongType(owner, name, expected, value)
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw outOfRange(owner, name, expected, value)
  }
  return value
}

/** Checks the value of a bit-field wider than 53 bits. */
export function toWideBits(
  value: number | bigint,
  width: number,
  signed: boolean,
  owner: string,
  name: string,
): bigint {
  const expected = `${signed ? 'a signed' : 'an unsigned'} integer of ${width} bits`
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    throw typeof value === 'number' && !Number.isNaN(value)
      ? outOfRange(owner, name, expected, value)
      : wrongType(owner, name, expected, value)
  }
  const bits = BigInt(value)
  if ((signed ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits)) !== bits) {
    throw outOfRange(owner, name, expected, value)
  }
  return bits
}
