import type { CType } from '../../../model/types.ts'
import type { FloatingKind, IntegerKind } from '../../../target/target.ts'
import type { Operand, Value } from '../operand.ts'
import {
  type ArithmeticType,
  type IntegralType,
  intType,
  realFormat,
  type TypeFacts,
} from './arithmetic-types.ts'
import { isZero, type Real, realFromInteger, roundTo, truncate } from './real-number.ts'

/** Signed types by ascending rank (N1570 6.3.1.1p1). */
const ranks: readonly IntegerKind[] = ['signed char', 'short', 'int', 'long', 'long long', '__int128']

/** Floating types by ascending rank; the later one of a pair is the pair's common type. */
const floatingRanks: readonly FloatingKind[] = [
  '__bf16',
  '_Float16',
  'float',
  '_Float32',
  'double',
  '_Float32x',
  '_Float64',
  'long double',
  '_Float64x',
  '__float128',
  '_Float128',
]

function rank(type: IntegralType): number {
  if (type.kind === 'bool') return -1
  const signed = type.name === 'char' ? 'signed char' : type.name.replace(/^unsigned /, '')
  return ranks.indexOf((signed === 'char' ? 'signed char' : signed) as IntegerKind)
}

/** Integer promotions (N1570 6.3.1.1p2): every narrower type fits `int` on these targets. */
export function promote(type: ArithmeticType): ArithmeticType {
  if (type.kind === 'floating') return type
  return rank(type) < ranks.indexOf('int') ? intType : type
}

/** The usual arithmetic conversions (N1570 6.3.1.8): the common type of two operands. */
export function commonType(a: ArithmeticType, b: ArithmeticType, facts: TypeFacts): ArithmeticType {
  if (a.kind === 'floating' || b.kind === 'floating') return commonFloating(a, b)
  const left = promote(a) as IntegralType
  const right = promote(b) as IntegralType
  if (facts.isSigned(left) === facts.isSigned(right)) return rank(left) >= rank(right) ? left : right
  const [signed, unsigned] = facts.isSigned(left) ? [left, right] : [right, left]
  if (rank(unsigned) >= rank(signed)) return unsigned
  if (facts.width(signed) > facts.width(unsigned)) return signed
  return unsignedOf(signed)
}

function commonFloating(a: ArithmeticType, b: ArithmeticType): ArithmeticType {
  if (a.kind !== 'floating') return b
  if (b.kind !== 'floating') return a
  return floatingRanks.indexOf(a.name) >= floatingRanks.indexOf(b.name) ? a : b
}

function unsignedOf(type: IntegralType): IntegralType {
  if (type.kind === 'bool') return type
  return { kind: 'integer', name: `unsigned ${type.name}` as IntegerKind }
}

/**
 * The operand converted to a type, by assignment or by a cast (N1570 6.3): its value is lost where the
 * result is undefined, or not known at compile time.
 */
export function convert(operand: Operand, type: CType, facts: TypeFacts): Operand {
  return { type, value: convertedValue(operand, type, facts) }
}

function convertedValue(operand: Operand, type: CType, facts: TypeFacts): Value | null {
  const { value } = operand
  if (value === null) return null
  const to = facts.arithmetic(type)
  const resolved = facts.resolve(type)
  if (to === null) {
    if (resolved.kind !== 'pointer') return null
    // A string literal remains one whatever pointer to characters it is taken for.
    if (value.kind === 'string')
      return facts.sizeAndAlignment(resolved.pointee)?.size === value.unitSize ? value : null
    const bits = facts.target.pointer.size * 8
    return value.kind === 'real' ? null : { kind: 'address', value: BigInt.asUintN(bits, value.value) }
  }
  if (value.kind === 'string') return null
  if (value.kind === 'real') return fromReal(value.real, to, facts)
  const from = facts.arithmetic(operand.type)
  if (to.kind !== 'floating') {
    // `'a'` stays a character constant as long as nothing is done to it.
    const unchanged = value.kind === 'character' && from?.kind === 'integer' && sameType(from, to)
    return unchanged ? value : { kind: 'integer', value: facts.wrap(value.value, to) }
  }
  if (value.kind === 'address') return null
  return { kind: 'real', real: realFromInteger(value.value, realFormat(to, facts.target)!) }
}

function fromReal(real: Real, to: ArithmeticType, facts: TypeFacts): Value | null {
  if (to.kind === 'floating') return { kind: 'real', real: roundTo(real, realFormat(to, facts.target)!) }
  if (to.kind === 'bool') return { kind: 'integer', value: isZero(real) ? 0n : 1n }
  const whole = truncate(real)
  // Out of range is undefined (N1570 6.3.1.4p1).
  return whole === null || !facts.holds(to, whole) ? null : { kind: 'integer', value: whole }
}

export function sameType(a: ArithmeticType, b: ArithmeticType): boolean {
  if (a.kind === 'bool' || b.kind === 'bool') return a.kind === b.kind
  return a.name === b.name
}
