/*
 * Floating-point numbers of formats that JavaScript has none of: the bits of one, as an integer, to and from
 * numbers and decimal text. Rounding is to nearest, ties to even (IEC 60559 4.3.1).
 */

/** A binary format: IEC 60559's, or the x87's with its explicit leading bit. */
export interface FloatFormat {
  /** Bytes that hold it; an object may be larger. */
  readonly bytes: number
  readonly exponentBits: number
  /** Bits of the significand, the leading one included. */
  readonly precision: number
  /** The leading bit of the significand is stored. */
  readonly explicit: boolean
}

export const binary16: FloatFormat = { bytes: 2, exponentBits: 5, precision: 11, explicit: false }
export const bfloat16: FloatFormat = { bytes: 2, exponentBits: 8, precision: 8, explicit: false }
export const binary64: FloatFormat = { bytes: 8, exponentBits: 11, precision: 53, explicit: false }
export const x87Extended: FloatFormat = { bytes: 10, exponentBits: 15, precision: 64, explicit: true }
export const binary128: FloatFormat = { bytes: 16, exponentBits: 15, precision: 113, explicit: false }

/** ±`significand` × 2^`exponent`, exactly; or what is no number. */
type Exact =
  | {
      readonly kind: 'finite'
      readonly negative: boolean
      readonly significand: bigint
      readonly exponent: number
    }
  | { readonly kind: 'infinite'; readonly negative: boolean }
  | { readonly kind: 'nan' }

/** What the bits of a format stand for. */
function unpack(bits: bigint, format: FloatFormat): Exact {
  const { exponentBits, precision, explicit } = format
  const stored = BigInt(explicit ? precision : precision - 1)
  const fraction = bits & ((1n << stored) - 1n)
  const biased = Number((bits >> stored) & ((1n << BigInt(exponentBits)) - 1n))
  const negative = ((bits >> (stored + BigInt(exponentBits))) & 1n) === 1n
  const lowest = lowestExponent(format)
  if (biased === 2 ** exponentBits - 1) {
    const payload = explicit ? fraction & ((1n << (stored - 1n)) - 1n) : fraction
    return payload === 0n ? { kind: 'infinite', negative } : { kind: 'nan' }
  }
  const leading = explicit || biased === 0 ? 0n : 1n << stored
  const exponent = lowest + Math.max(biased, 1) - 1
  return { kind: 'finite', negative, significand: leading | fraction, exponent }
}

/** The exponent of the last bit of the smallest numbers. */
function lowestExponent({ exponentBits, precision }: FloatFormat): number {
  return 3 - 2 ** (exponentBits - 1) - precision
}

function pack(value: Exact, format: FloatFormat): bigint {
  const { exponentBits, precision, explicit } = format
  const stored = BigInt(explicit ? precision : precision - 1)
  const highest = (1n << BigInt(exponentBits)) - 1n
  const sign = value.kind !== 'nan' && value.negative ? 1n << (stored + BigInt(exponentBits)) : 0n
  const leading = 1n << BigInt(precision - 1)
  const special = (highest << stored) | (explicit ? leading : 0n)
  if (value.kind === 'nan') return special | (leading >> 1n)
  if (value.kind === 'infinite') return sign | special
  const { significand, exponent } = rounded(value.significand, 1n, value.exponent, format)
  if (significand === 0n) return sign
  const biased = significand < leading ? 0n : BigInt(exponent - lowestExponent(format) + 1)
  if (biased >= highest) return sign | special
  return sign | (biased << stored) | (explicit ? significand : significand & (leading - 1n))
}

/** `numerator` / `denominator` × 2^`exponent`, rounded to the precision of a format. */
function rounded(
  numerator: bigint,
  denominator: bigint,
  exponent: number,
  format: FloatFormat,
): { significand: bigint; exponent: number } {
  if (numerator === 0n) return { significand: 0n, exponent: 0 }
  const length = bitLength(numerator) - bitLength(denominator)
  let last = Math.max(exponent + length - format.precision, lowestExponent(format))
  for (;;) {
    const shift = last - exponent
    const upper = shift < 0 ? numerator << BigInt(-shift) : numerator
    const lower = shift > 0 ? denominator << BigInt(shift) : denominator
    const quotient = upper / lower
    const doubled = 2n * (upper - quotient * lower)
    const isUp = doubled > lower || (doubled === lower && (quotient & 1n) === 1n)
    const significand = isUp ? quotient + 1n : quotient
    if (bitLength(significand) <= format.precision) return { significand, exponent: last }
    last += 1
  }
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length
}

/** The bits of a number in a format. */
export function bitsOfNumber(value: number, format: FloatFormat): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  return pack(unpack(view.getBigUint64(0), binary64), format)
}

/** The number nearest to what bits of a format stand for. */
export function numberOfBits(bits: bigint, format: FloatFormat): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setBigUint64(0, pack(unpack(bits, format), binary64))
  return view.getFloat64(0)
}

const decimal = /^\s*([+-]?)(?:(inf(?:inity)?)|(nan)|(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?)\s*$/i

/** More digits before or behind the point than any format has. */
const farAway = 20_000

/** The bits of what a decimal text says (`-1.5e300`, `inf`, `nan`); null where it is none. */
export function bitsOfText(text: string, format: FloatFormat): bigint | null {
  const match = decimal.exec(text)
  if (match === null) return null
  const [, sign, infinite, nan, whole = '', fraction = '', power = '0'] = match
  const negative = sign === '-'
  if (infinite !== undefined) return pack({ kind: 'infinite', negative }, format)
  if (nan !== undefined) return pack({ kind: 'nan' }, format)
  const digits = whole + fraction
  if (digits === '') return null
  const significant = BigInt(digits)
  const tens = Number(power) - fraction.length
  if (significant !== 0n && digits.length + tens > farAway)
    return pack({ kind: 'infinite', negative }, format)
  if (significant === 0n || digits.length + tens < -farAway) {
    return pack({ kind: 'finite', negative, significand: 0n, exponent: 0 }, format)
  }
  const scale = 10n ** BigInt(Math.abs(tens))
  const { significand, exponent } = rounded(
    tens > 0 ? significant * scale : significant,
    tens < 0 ? scale : 1n,
    0,
    format,
  )
  return pack({ kind: 'finite', negative, significand, exponent }, format)
}

/** The shortest decimal text that reads back as the same bits. */
export function textOfBits(bits: bigint, format: FloatFormat): string {
  const value = unpack(bits, format)
  if (value.kind === 'nan') return 'nan'
  const sign = value.negative ? '-' : ''
  if (value.kind === 'infinite') return `${sign}inf`
  const { significand, exponent } = value
  if (significand === 0n) return `${sign}0`
  const numerator = exponent > 0 ? significand << BigInt(exponent) : significand
  const denominator = exponent < 0 ? 1n << BigInt(-exponent) : 1n
  const most = Math.ceil(format.precision * Math.log10(2)) + 1
  for (let length = 1; ; length++) {
    const text = sign + decimalText(numerator, denominator, length)
    if (length > most || bitsOfText(text, format) === bits) return text
  }
}

/** A fraction with so many significant digits. */
function decimalText(numerator: bigint, denominator: bigint, length: number): string {
  let power = numerator.toString().length - denominator.toString().length
  for (;;) {
    const shift = length - 1 - power
    const upper = shift > 0 ? numerator * 10n ** BigInt(shift) : numerator
    const lower = shift < 0 ? denominator * 10n ** BigInt(-shift) : denominator
    const digits = ((2n * upper + lower) / (2n * lower)).toString()
    const actual = digits === '0' ? 0 : digits.length
    if (actual === length) return spelled(digits, power)
    power += actual - length
  }
}

/** As JavaScript writes numbers: plain up to 21 digits before the point and six zeros behind it. */
function spelled(digits: string, power: number): string {
  const trimmed = digits.replace(/0+$/, '')
  if (power >= 0 && power < 21) {
    const whole = trimmed.slice(0, power + 1).padEnd(power + 1, '0')
    const fraction = trimmed.slice(power + 1)
    return fraction === '' ? whole : `${whole}.${fraction}`
  }
  if (power < 0 && power >= -7) return `0.${'0'.repeat(-power - 1)}${trimmed}`
  const [first = '', rest] = [trimmed[0], trimmed.slice(1)]
  return `${first}${rest === '' ? '' : `.${rest}`}e${power < 0 ? '' : '+'}${power}`
}
