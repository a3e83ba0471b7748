/* C's arithmetic where JavaScript has no operator for it. */

function rejectZero(divisor: number): void {
  if (divisor === 0) throw new RangeError('C divides by zero')
}

export function divideInt32(a: number, b: number): number {
  rejectZero(b)
  return (a / b) | 0
}

export function divideUint32(a: number, b: number): number {
  rejectZero(b)
  return (a / b) >>> 0
}

export function remainderInt32(a: number, b: number): number {
  rejectZero(b)
  return (a % b) | 0
}

export function remainderUint32(a: number, b: number): number {
  rejectZero(b)
  return a % b
}

const smallest32 = -0x80000000
const smallest64 = -(1n << 63n)

/** `(int) value`; out of range INT_MIN, as x86-64 and its compilers have it. */
export function truncateToInt32(value: number): number {
  const whole = Math.trunc(value)
  return whole >= smallest32 && whole <= 0x7fffffff ? whole | 0 : smallest32
}

/** `(unsigned int) value`: the low half of the conversion to 64 bits. */
export function truncateToUint32(value: number): number {
  return Number(BigInt.asUintN(32, truncateToInt64(value)))
}

/** `(long) value`; out of range LONG_MIN. */
export function truncateToInt64(value: number): bigint {
  const whole = Math.trunc(value)
  return whole >= -(2 ** 63) && whole < 2 ** 63 ? BigInt(whole) : smallest64
}

/** `(unsigned long) value`; from 2^63 on by way of the difference, as compilers for x86-64 do it. */
export function truncateToUint64(value: number): bigint {
  if (value >= 2 ** 63) return BigInt.asUintN(64, truncateToInt64(value - 2 ** 63) ^ smallest64)
  return BigInt.asUintN(64, truncateToInt64(value))
}

/** `(float) value`, rounded once: by way of a double it would be rounded twice. */
export function roundToFloat32(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  const excess = magnitude.toString(2).length - 32
  if (excess <= 0) return Math.fround(Number(value))
  // Whether bits are lost below the thirty-second matters only as one bit more.
  const shift = BigInt(excess)
  const kept = magnitude >> shift
  const sticky = kept << shift === magnitude ? kept << 1n : (kept << 1n) | 1n
  const rounded = Math.fround(Number(sticky)) * 2 ** (excess - 1)
  return Math.fround(value < 0n ? -rounded : rounded)
}

export function swapBytes16(value: number): number {
  return ((value & 255) << 8) | (value >> 8)
}

export function swapBytes32(value: number): number {
  return ((value << 24) | ((value & 0xff00) << 8) | ((value >>> 8) & 0xff00) | (value >>> 24)) >>> 0
}

export function swapBytes64(value: bigint): bigint {
  const high = swapBytes32(Number(value & 0xffffffffn))
  const low = swapBytes32(Number(value >> 32n))
  return (BigInt(high) << 32n) | BigInt(low)
}

export function countOnes32(value: number): number {
  let rest = value
  let count = 0
  for (; rest !== 0; rest &= rest - 1) count++
  return count
}

export function countOnes64(value: bigint): number {
  return countOnes32(Number(value & 0xffffffffn)) + countOnes32(Number(value >> 32n))
}

/** As the processor has it, the width for zero. */
export function trailingZeros32(value: number): number {
  return value === 0 ? 32 : 31 - Math.clz32(value & -value)
}

export function trailingZeros64(value: bigint): number {
  const low = Number(value & 0xffffffffn)
  return low === 0 ? 32 + trailingZeros32(Number((value >> 32n) & 0xffffffffn)) : trailingZeros32(low)
}

export function leadingZeros64(value: bigint): number {
  const high = Number(value >> 32n)
  return high === 0 ? 32 + Math.clz32(Number(value & 0xffffffffn)) : Math.clz32(high)
}

/** One more than the place of the lowest bit that is set; 0 for none. */
export function firstSet32(value: number): number {
  return value === 0 ? 0 : trailingZeros32(value) + 1
}

export function firstSet64(value: bigint): number {
  return value === 0n ? 0 : trailingZeros64(BigInt.asUintN(64, value)) + 1
}

export function absoluteInt32(value: number): number {
  return Math.abs(value) | 0
}

export function absoluteInt64(value: bigint): bigint {
  return BigInt.asIntN(64, value < 0n ? -value : value)
}

export function isInfinite(value: number): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY
}

export function isNegative(value: number): boolean {
  return value < 0 || Object.is(value, -0)
}

/** C says that this is never reached, or ends the program. */
export function unreachable(): never {
  throw new Error('C reached what it calls unreachable, or called abort')
}
