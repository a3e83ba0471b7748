import { binary, type Expression, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { isBigint, type MachineType } from '../script/machine-type.ts'
import { asNumber, comparison, helper, math, toBigint, toNumber, wrapped } from '../script/script.ts'

/** A value converted as by a cast or an assignment (N1570 6.3). */
export function converted(value: Expression, from: MachineType, to: MachineType): Expression {
  if (from.kind === 'void' || to.kind === 'void' || from.kind === 'record' || to.kind === 'record') {
    if (from.kind === to.kind) return value
    throw new Untranslatable('it converts what has no value')
  }
  if (to.kind === 'bool') return from.kind === 'bool' ? value : asNumber(truthOf(value, from))
  if (from.kind === 'float') return to.kind === 'float' ? asFloat(value, from, to) : fromFloat(value, to)
  if (to.kind === 'float') return toFloat(value, from, to.bits)
  return asInteger(value, bitsOf(from), bitsOf(to))
}

interface Bits {
  readonly bits: number
  readonly signed: boolean
}

type IntegerLike = Exclude<MachineType, { kind: 'void' | 'record' | 'float' }>

function bitsOf(type: IntegerLike): Bits {
  if (type.kind === 'integer') return type
  return { bits: type.kind === 'pointer' ? 64 : 1, signed: false }
}

function asInteger(value: Expression, from: Bits, to: Bits): Expression {
  // The target holds every value of the source.
  const widens = from.signed === to.signed ? from.bits <= to.bits : !from.signed && from.bits < to.bits
  if (from.bits > 32) {
    if (to.bits > 32) return widens ? value : wrapped(value, to.bits, to.signed)
    return toNumberOf(wrapped(value, to.bits, to.signed))
  }
  if (to.bits > 32) return widens ? toBigint(value) : wrapped(toBigint(value), to.bits, to.signed)
  return widens ? value : narrowed(value, to)
}

function toNumberOf(value: Expression): Expression {
  return value.kind === 'number' ? number(Number(value.value)) : toNumber(value)
}

/** A number modulo 2^bits, as the type holds it. */
export function narrowed(value: Expression, { bits, signed }: Bits): Expression {
  if (value.kind === 'number' && typeof value.value === 'number' && Number.isInteger(value.value)) {
    const exact = BigInt(value.value)
    return number(Number(signed ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact)))
  }
  if (bits === 32) return signed ? binary(value, '|', number(0)) : binary(value, '>>>', number(0))
  if (!signed) return binary(value, '&', number(2 ** bits - 1))
  const shift = number(32 - bits)
  return binary(binary(value, '<<', shift), '>>', shift)
}

function asFloat(
  value: Expression,
  from: MachineType & { kind: 'float' },
  to: MachineType & { kind: 'float' },
): Expression {
  if (to.bits >= from.bits) return value
  if (value.kind === 'number') return number(Math.fround(Number(value.value)))
  return math('fround', value)
}

/** Towards zero; out of range the processor's answer (6.3.1.4p1 leaves it open). */
function fromFloat(value: Expression, to: IntegerLike): Expression {
  const { bits, signed } = bitsOf(to)
  if (bits > 32) return helper(signed ? 'truncateToInt64' : 'truncateToUint64', value)
  if (bits === 32 && !signed) return helper('truncateToUint32', value)
  const whole = helper('truncateToInt32', value)
  return bits === 32 ? whole : narrowed(whole, { bits, signed })
}

function toFloat(value: Expression, from: IntegerLike, bits: 32 | 64): Expression {
  const { kind } = from
  if (isBigint(from)) return bits === 64 ? toNumberOf(value) : helper('roundToFloat32', value)
  if (bits === 64) return value
  const isExact = kind === 'bool' || (kind === 'integer' && from.bits <= 16)
  if (isExact) return value
  return value.kind === 'number' ? number(Math.fround(Number(value.value))) : math('fround', value)
}

/** Whether a value compares unequal to zero, as a boolean. */
export function truthOf(value: Expression, type: MachineType): Expression {
  if (type.kind === 'void' || type.kind === 'record') throw new Untranslatable('it tests what has no value')
  // `c ? 1 : 0` is what a comparison is to C.
  if (value.kind === 'conditional' && isOne(value.whenTrue) && isZero(value.whenFalse)) return value.condition
  return comparison(value, '!==', isBigint(type) ? number(0n) : number(0))
}

function isOne(expression: Expression): boolean {
  return expression.kind === 'number' && Number(expression.value) === 1
}

function isZero(expression: Expression): boolean {
  return expression.kind === 'number' && Number(expression.value) === 0
}
