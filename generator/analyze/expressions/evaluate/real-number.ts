/**
 * Binary floating-point arithmetic at any precision (IEEE 754), because C's `float` and `long double`
 * constants are no JavaScript numbers: `0.1f + 0.2f` rounds twice to 24 bits, LDBL_MAX exceeds a double.
 */
export type Real =
  | { readonly kind: 'nan' }
  | { readonly kind: 'infinite'; readonly negative: boolean }
  /** ±mantissa · 2^exponent, not normalised; zero has a sign. */
  | {
      readonly kind: 'finite'
      readonly negative: boolean
      readonly mantissa: bigint
      readonly exponent: number
    }

/** A binary interchange or extended format. */
export interface RealFormat {
  /** Bits of the significand, the leading one included. */
  readonly precision: number
  /** Of a value in [1, 2): the largest exponent; the smallest is 1 − this. */
  readonly maxExponent: number
}

export const binary16: RealFormat = { precision: 11, maxExponent: 15 }
export const bfloat16: RealFormat = { precision: 8, maxExponent: 127 }
export const binary32: RealFormat = { precision: 24, maxExponent: 127 }
export const binary64: RealFormat = { precision: 53, maxExponent: 1023 }
/** x87's 80-bit format. */
export const extended80: RealFormat = { precision: 64, maxExponent: 16383 }
export const binary128: RealFormat = { precision: 113, maxExponent: 16383 }

export const nan: Real = { kind: 'nan' }

export function infinity(negative = false): Real {
  return { kind: 'infinite', negative }
}

export function realFromInteger(value: bigint, format: RealFormat): Real {
  return roundQuotient(value < 0n, value < 0n ? -value : value, 1n, format)
}

/**
 * The value of format nearest to ±numerator/denominator, ties to even; both are non-negative, the
 * denominator is not zero.
 */
export function roundQuotient(
  negative: boolean,
  numerator: bigint,
  denominator: bigint,
  format: RealFormat,
): Real {
  if (numerator === 0n) return { kind: 'finite', negative, mantissa: 0n, exponent: 0 }
  const magnitude = bitLength(numerator) - bitLength(denominator)
  // The weight of the last bit: one too low at most, and never below the subnormals'.
  let exponent = Math.max(magnitude - format.precision, 2 - format.maxExponent - format.precision)
  let mantissa = divideToNearest(numerator, denominator, exponent)
  if (bitLength(mantissa) > format.precision) {
    exponent += 1
    mantissa = divideToNearest(numerator, denominator, exponent)
  }
  const overflows = bitLength(mantissa) + exponent > format.maxExponent + 1
  return overflows ? infinity(negative) : { kind: 'finite', negative, mantissa, exponent }
}

/** A value in another format. */
export function roundTo(value: Real, format: RealFormat): Real {
  if (value.kind !== 'finite') return value
  const [numerator, denominator] = fraction(value.mantissa, value.exponent)
  return roundQuotient(value.negative, numerator, denominator, format)
}

export function negate(value: Real): Real {
  return value.kind === 'nan' ? value : { ...value, negative: !value.negative }
}

export function isZero(value: Real): boolean {
  return value.kind === 'finite' && value.mantissa === 0n
}

export function add(a: Real, b: Real, format: RealFormat): Real {
  if (a.kind === 'nan' || b.kind === 'nan') return nan
  if (a.kind === 'infinite') return b.kind === 'infinite' && a.negative !== b.negative ? nan : a
  if (b.kind === 'infinite') return b
  const exponent = Math.min(a.exponent, b.exponent)
  const sum = signedMantissa(a, exponent) + signedMantissa(b, exponent)
  if (sum === 0n) return { kind: 'finite', negative: a.negative && b.negative, mantissa: 0n, exponent: 0 }
  const exact: Real = { kind: 'finite', negative: sum < 0n, mantissa: sum < 0n ? -sum : sum, exponent }
  return roundTo(exact, format)
}

export function multiply(a: Real, b: Real, format: RealFormat): Real {
  if (a.kind === 'nan' || b.kind === 'nan') return nan
  const negative = a.negative !== b.negative
  if (a.kind === 'infinite' || b.kind === 'infinite') {
    return isZero(a) || isZero(b) ? nan : infinity(negative)
  }
  const exact: Real = {
    kind: 'finite',
    negative,
    mantissa: a.mantissa * b.mantissa,
    exponent: a.exponent + b.exponent,
  }
  return roundTo(exact, format)
}

export function divide(a: Real, b: Real, format: RealFormat): Real {
  if (a.kind === 'nan' || b.kind === 'nan') return nan
  const negative = a.negative !== b.negative
  if (a.kind === 'infinite') return b.kind === 'infinite' ? nan : infinity(negative)
  if (b.kind === 'infinite') return { kind: 'finite', negative, mantissa: 0n, exponent: 0 }
  if (b.mantissa === 0n) return a.mantissa === 0n ? nan : infinity(negative)
  const [numerator, denominator] = fraction(a.mantissa, a.exponent - b.exponent)
  return roundQuotient(negative, numerator, denominator * b.mantissa, format)
}

/** Negative, zero or positive as a is below, equal to or above b; null where a NaN takes part. */
export function compare(a: Real, b: Real): number | null {
  if (a.kind === 'nan' || b.kind === 'nan') return null
  if (a.kind === 'infinite' || b.kind === 'infinite') return rank(a) - rank(b)
  const exponent = Math.min(a.exponent, b.exponent)
  const difference = signedMantissa(a, exponent) - signedMantissa(b, exponent)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Towards zero; null for what is not finite. */
export function truncate(value: Real): bigint | null {
  if (value.kind !== 'finite') return null
  const [numerator, denominator] = fraction(value.mantissa, value.exponent)
  const whole = numerator / denominator
  return value.negative ? -whole : whole
}

/** The nearest JavaScript number. */
export function toNumber(value: Real): number {
  if (value.kind === 'nan') return Number.NaN
  const rounded = roundTo(value, binary64)
  if (rounded.kind !== 'finite') return rounded.kind === 'nan' || !rounded.negative ? Infinity : -Infinity
  // In two steps: 2 ** -1074 times the mantissa is exact, 2 ** -1080 would be zero.
  const half = Math.trunc(rounded.exponent / 2)
  const magnitude = Number(rounded.mantissa) * 2 ** half * 2 ** (rounded.exponent - half)
  return rounded.negative ? -magnitude : magnitude
}

/** mantissa · 2^exponent as numerator and denominator. */
export function fraction(mantissa: bigint, exponent: number): [numerator: bigint, denominator: bigint] {
  return exponent >= 0 ? [mantissa << BigInt(exponent), 1n] : [mantissa, 1n << BigInt(-exponent)]
}

export function bitLength(value: bigint): number {
  const hex = value.toString(16)
  return value === 0n ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex.charAt(0), 16)))
}

/** numerator / (denominator · 2^exponent), rounded to the nearest integer, ties to even. */
function divideToNearest(numerator: bigint, denominator: bigint, exponent: number): bigint {
  const dividend = exponent < 0 ? numerator << BigInt(-exponent) : numerator
  const divisor = exponent > 0 ? denominator << BigInt(exponent) : denominator
  const quotient = dividend / divisor
  const twice = (dividend - quotient * divisor) * 2n
  const up = twice > divisor || (twice === divisor && (quotient & 1n) === 1n)
  return up ? quotient + 1n : quotient
}

function signedMantissa(value: Real & { kind: 'finite' }, exponent: number): bigint {
  const shifted = value.mantissa << BigInt(value.exponent - exponent)
  return value.negative ? -shifted : shifted
}

function rank(value: Real): number {
  if (value.kind !== 'infinite') return 0
  return value.negative ? -1 : 1
}
