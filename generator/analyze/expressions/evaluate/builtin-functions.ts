import type { FloatingKind, IntegerKind } from '../../../target/target.ts'
import { integerOperand, type Operand, realOperand, unknownOperand } from '../operand.ts'
import { type IntegralType, intType, type TypeFacts } from './arithmetic-types.ts'
import { convert } from './conversions.ts'
import { infinity, nan } from './real-number.ts'

/**
 * A call of a compiler's built-in function that is constant where its arguments are (GCC, "Other
 * Built-in Functions Provided by GCC").
 *
 * @returns null for an unknown function
 */
export function builtinCall(name: string, operands: readonly Operand[], facts: TypeFacts): Operand | null {
  const [first] = operands
  if (first === undefined) return nullaryCall(name)
  switch (name) {
    case '__builtin_constant_p':
      return integerOperand(intType, first.value === null ? 0n : 1n)
    case '__builtin_expect':
      return convert(first, { kind: 'integer', name: 'long' }, facts)
    case '__builtin_strlen':
      return stringLength(first, facts)
  }
  return nanCall(name, first) ?? bitCall(name, first, facts)
}

const floatingSuffixes: Readonly<Record<string, FloatingKind>> = {
  '': 'double',
  f: 'float',
  l: 'long double',
  q: '__float128',
  f16: '_Float16',
  f32: '_Float32',
  f64: '_Float64',
  f128: '_Float128',
  f32x: '_Float32x',
  f64x: '_Float64x',
}

function nullaryCall(name: string): Operand | null {
  const match = /^__builtin_(?:inf|huge_val)([fl]?|q|f16|f32x?|f64x?|f128)$/.exec(name)
  if (match === null) return null
  return realOperand({ kind: 'floating', name: floatingSuffixes[match[1]!]! }, infinity())
}

function nanCall(name: string, argument: Operand): Operand | null {
  const match = /^__builtin_nans?([fl]?|q|f16|f32x?|f64x?|f128)$/.exec(name)
  if (match === null) return null
  const type = { kind: 'floating', name: floatingSuffixes[match[1]!]! } as const
  return argument.value?.kind === 'string' ? realOperand(type, nan) : unknownOperand(type)
}

function stringLength({ value }: Operand, facts: TypeFacts): Operand {
  const type = { kind: 'integer', name: facts.target.sizeType } as const
  if (value?.kind !== 'string') return unknownOperand(type)
  const end = value.units.indexOf(0)
  return integerOperand(type, BigInt(end < 0 ? value.units.length : end))
}

const argumentKinds: Readonly<Record<string, IntegerKind>> = {
  '': 'unsigned int',
  l: 'unsigned long',
  ll: 'unsigned long long',
}

/** The functions that look at an unsigned argument's bits, `__builtin_popcountll` and its like. */
function bitCall(name: string, argument: Operand, facts: TypeFacts): Operand | null {
  const swap = /^__builtin_bswap(16|32|64)$/.exec(name)
  if (swap !== null) return byteSwap(argument, Number(swap[1]), facts)
  const match = /^__builtin_(popcount|parity|ctz|clz|ffs)(l{0,2})$/.exec(name)
  if (match === null) return null
  const type: IntegralType = { kind: 'integer', name: argumentKinds[match[2]!]! }
  const { value } = convert(argument, type, facts)
  if (value?.kind !== 'integer') return unknownOperand(intType)
  const bits = value.value.toString(2)
  const result = countBits(match[1]!, bits, facts.width(type))
  return result === null ? unknownOperand(intType) : integerOperand(intType, BigInt(result))
}

/** `bits`: the argument in base two. null where the function is undefined for zero. */
function countBits(name: string, bits: string, width: number): number | null {
  const isZero = bits === '0'
  const ones = bits.replaceAll('0', '').length
  const trailingZeros = bits.length - 1 - bits.lastIndexOf('1')
  switch (name) {
    case 'popcount':
      return ones
    case 'parity':
      return ones % 2
    case 'ctz':
      return isZero ? null : trailingZeros
    case 'clz':
      return isZero ? null : width - bits.length
    default:
      return isZero ? 0 : trailingZeros + 1
  }
}

function byteSwap(argument: Operand, width: number, facts: TypeFacts): Operand {
  const wide: IntegerKind = `unsigned ${facts.target.int64}`
  const name = width === 16 ? 'unsigned short' : width === 32 ? 'unsigned int' : wide
  const type: IntegralType = { kind: 'integer', name }
  const { value } = convert(argument, type, facts)
  if (value?.kind !== 'integer') return unknownOperand(type)
  const bytes =
    value.value
      .toString(16)
      .padStart(width / 4, '0')
      .match(/../g) ?? []
  return integerOperand(type, BigInt(`0x${bytes.reverse().join('')}`))
}
