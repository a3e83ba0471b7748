import {
  binary64,
  compare,
  fraction,
  infinity,
  type Real,
  type RealFormat,
  roundQuotient,
  toNumber,
} from './real-number.ts'

/** Beyond 10 or 2 to this power, or its inverse, every format has infinity or zero. */
const exponentLimit = 20_000

/**
 * Reads the digits of a floating constant (N1570 6.4.4.2), its suffix removed: `1.5e-3`, `0x1.8p+3`.
 *
 * @returns null where the text is no floating constant
 */
export function parseReal(text: string, format: RealFormat): Real | null {
  const hexadecimal = /^0[xX]([0-9a-fA-F]*)\.?([0-9a-fA-F]*)[pP]([+-]?\d+)$/.exec(text)
  if (hexadecimal !== null) {
    const [, whole = '', part = '', power = '0'] = hexadecimal
    if (whole + part === '') return null
    return scaled(BigInt(`0x${whole}${part}`), 2n, Number(power) - 4 * part.length, format)
  }
  const decimal = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)
  if (decimal === null) return null
  const [, whole = '', part = '', power = '0'] = decimal
  if (whole + part === '') return null
  return scaled(BigInt(whole + part), 10n, Number(power) - part.length, format)
}

/** digits · base^power. */
function scaled(digits: bigint, base: bigint, power: number, format: RealFormat): Real {
  const magnitude = power + digits.toString(Number(base)).length
  if (digits === 0n || magnitude < -exponentLimit) return roundQuotient(false, 0n, 1n, format)
  if (magnitude > exponentLimit) return infinity()
  return power >= 0
    ? roundQuotient(false, digits * base ** BigInt(power), 1n, format)
    : roundQuotient(false, digits, base ** BigInt(-power), format)
}

/** The shortest decimal that reads back as the same value of the format; `nan`, `inf`, `-inf`. */
export function shortestText(value: Real, format: RealFormat): string {
  if (value.kind === 'nan') return 'nan'
  const sign = value.negative ? '-' : ''
  if (value.kind === 'infinite') return `${sign}inf`
  if (value.mantissa === 0n) return `${sign}0`
  const magnitude: Real = { ...value, negative: false }
  if (format === binary64) return sign + String(toNumber(magnitude))
  return sign + shortestDigits(magnitude, format)
}

function shortestDigits(value: Real & { kind: 'finite' }, format: RealFormat): string {
  const [numerator, denominator] = fraction(value.mantissa, value.exponent)
  const exponent = decimalExponent(numerator, denominator)
  for (let count = 1; ; count++) {
    // value = digits · 10^power, the digits being `count` in number.
    const power = exponent - count + 1
    const floor =
      power >= 0
        ? numerator / (denominator * 10n ** BigInt(power))
        : (numerator * 10n ** BigInt(-power)) / denominator
    const fits = [floor, floor + 1n].filter((digits) => {
      return compare(scaled(digits, 10n, power, format), value) === 0
    })
    if (fits.length > 0) return decimalText(nearest(fits, value, power, format).toString(), power)
  }
}

/** Of the candidates, the one closest to the value: `digits · 10^power`. */
function nearest(
  candidates: readonly bigint[],
  value: Real & { kind: 'finite' },
  power: number,
  format: RealFormat,
): bigint {
  const [first, second] = candidates
  if (second === undefined) return first!
  // Halfway between the two, at twice the precision: the value lies below or above.
  const wide: RealFormat = { precision: format.precision * 2 + 8, maxExponent: format.maxExponent * 2 }
  const middle = scaled(first! * 10n + 5n, 10n, power - 1, wide)
  return (compare(value, middle) ?? 0) < 0 ? first! : second
}

/** floor(log10(numerator / denominator)). */
function decimalExponent(numerator: bigint, denominator: bigint): number {
  let exponent = numerator.toString().length - denominator.toString().length
  if (
    exponent >= 0
      ? numerator < denominator * 10n ** BigInt(exponent)
      : numerator * 10n ** BigInt(-exponent) < denominator
  ) {
    exponent -= 1
  }
  return exponent
}

/** digits · 10^power as JavaScript would print a number of that size. */
function decimalText(digits: string, power: number): string {
  const significant = digits.replace(/0+$/, '')
  const scale = power + digits.length - significant.length
  const exponent = scale + significant.length - 1
  if (exponent < -7 || exponent >= 21) {
    const fractionDigits = significant.slice(1)
    const mantissa = fractionDigits === '' ? significant : `${significant.charAt(0)}.${fractionDigits}`
    return `${mantissa}e${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
  }
  if (scale >= 0) return significant + '0'.repeat(scale)
  if (exponent >= 0) return `${significant.slice(0, exponent + 1)}.${significant.slice(exponent + 1)}`
  return `0.${'0'.repeat(-exponent - 1)}${significant}`
}
