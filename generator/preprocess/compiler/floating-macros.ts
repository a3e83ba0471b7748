import type { LongDoubleFormat, Target } from '../../target/target.ts'

/** A binary floating format (IEEE 754, and x87's extended one) as `<float.h>` describes it, to 36 digits. */
interface FloatingFormat {
  readonly mantissaDigits: number
  readonly digits: number
  readonly decimalDigits: number
  readonly maxExponent: number
  readonly minExponent: number
  readonly max10Exponent: number
  readonly min10Exponent: number
  readonly max: string
  readonly min: string
  readonly epsilon: string
  readonly denormMin: string
}

const binary16: FloatingFormat = {
  mantissaDigits: 11,
  digits: 3,
  decimalDigits: 5,
  maxExponent: 16,
  minExponent: -13,
  max10Exponent: 4,
  min10Exponent: -4,
  max: '6.55040000000000000000000000000000000e+4',
  min: '6.10351562500000000000000000000000000e-5',
  epsilon: '9.76562500000000000000000000000000000e-4',
  denormMin: '5.96046447753906250000000000000000000e-8',
}

const binary32: FloatingFormat = {
  mantissaDigits: 24,
  digits: 6,
  decimalDigits: 9,
  maxExponent: 128,
  minExponent: -125,
  max10Exponent: 38,
  min10Exponent: -37,
  max: '3.40282346638528859811704183484516925e+38',
  min: '1.17549435082228750796873653722224568e-38',
  epsilon: '1.19209289550781250000000000000000000e-7',
  denormMin: '1.40129846432481707092372958328991613e-45',
}

const binary64: FloatingFormat = {
  mantissaDigits: 53,
  digits: 15,
  decimalDigits: 17,
  maxExponent: 1024,
  minExponent: -1021,
  max10Exponent: 308,
  min10Exponent: -307,
  max: '1.79769313486231570814527423731704357e+308',
  min: '2.22507385850720138309023271733240406e-308',
  epsilon: '2.22044604925031308084726333618164062e-16',
  denormMin: '4.94065645841246544176568792868221372e-324',
}

const extended80: FloatingFormat = {
  mantissaDigits: 64,
  digits: 18,
  decimalDigits: 21,
  maxExponent: 16384,
  minExponent: -16381,
  max10Exponent: 4932,
  min10Exponent: -4931,
  max: '1.18973149535723176502126385303097021e+4932',
  min: '3.36210314311209350626267781732175260e-4932',
  epsilon: '1.08420217248550443400745280086994171e-19',
  denormMin: '3.64519953188247460252840593361941982e-4951',
}

const binary128: FloatingFormat = {
  mantissaDigits: 113,
  digits: 33,
  decimalDigits: 36,
  maxExponent: 16384,
  minExponent: -16381,
  max10Exponent: 4932,
  min10Exponent: -4931,
  max: '1.18973149535723176508575932662800702e+4932',
  min: '3.36210314311209350626267781732175260e-4932',
  epsilon: '1.92592994438723585305597794258492732e-34',
  denormMin: '6.47517511943802511092443895822764655e-4966',
}

const longDoubleFormats: Readonly<Record<LongDoubleFormat, FloatingFormat>> = {
  binary64,
  extended80,
  binary128,
}

/** The macros of `<float.h>`, as GCC names and spells them. */
export function floatingMacros(target: Target): string[] {
  const longDouble = longDoubleFormats[target.longDouble]
  const suffixed = (suffix: string) => (value: string) => value + suffix
  const lines = [
    ...formatMacros('FLT', binary32, suffixed('F')),
    ...formatMacros('DBL', binary64, (value) => `((double)${value}L)`),
    ...formatMacros('LDBL', longDouble, suffixed('L')),
    '#define __FLT_RADIX__ 2',
    '#define __FLT_EVAL_METHOD__ 0',
    `#define __DECIMAL_DIG__ ${longDouble.decimalDigits}`,
  ]
  if (target.compiler !== 'gcc') return lines
  return [
    ...lines,
    '#define __FLT_EVAL_METHOD_TS_18661_3__ 0',
    ...(target.hasFloat16 ? formatMacros('FLT16', binary16, suffixed('F16')) : []),
    ...formatMacros('FLT32', binary32, suffixed('F32')),
    ...formatMacros('FLT64', binary64, suffixed('F64')),
    ...formatMacros('FLT128', binary128, suffixed('F128')),
    ...formatMacros('FLT32X', binary64, suffixed('F32x')),
    ...formatMacros('FLT64X', longDouble, suffixed('F64x')),
  ]
}

function formatMacros(prefix: string, format: FloatingFormat, literal: (value: string) => string): string[] {
  return [
    `#define __${prefix}_MANT_DIG__ ${format.mantissaDigits}`,
    `#define __${prefix}_DIG__ ${format.digits}`,
    `#define __${prefix}_DECIMAL_DIG__ ${format.decimalDigits}`,
    `#define __${prefix}_MAX_EXP__ ${format.maxExponent}`,
    `#define __${prefix}_MIN_EXP__ (${format.minExponent})`,
    `#define __${prefix}_MAX_10_EXP__ ${format.max10Exponent}`,
    `#define __${prefix}_MIN_10_EXP__ (${format.min10Exponent})`,
    `#define __${prefix}_MAX__ ${literal(format.max)}`,
    `#define __${prefix}_NORM_MAX__ ${literal(format.max)}`,
    `#define __${prefix}_MIN__ ${literal(format.min)}`,
    `#define __${prefix}_EPSILON__ ${literal(format.epsilon)}`,
    `#define __${prefix}_DENORM_MIN__ ${literal(format.denormMin)}`,
    `#define __${prefix}_HAS_DENORM__ 1`,
    `#define __${prefix}_HAS_INFINITY__ 1`,
    `#define __${prefix}_HAS_QUIET_NAN__ 1`,
    `#define __${prefix}_IS_IEC_60559__ 2`,
  ]
}
