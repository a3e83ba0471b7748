import type { ArithmeticOperator, ComparisonOperator } from '../../model/expression.ts'
import { type BinaryOperator, binary, type Expression, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import type { MachineType } from '../script/machine-type.ts'
import { comparison, helper, math, toBigint, toNumber, wrapped } from '../script/script.ts'
import { narrowed } from './conversion.ts'

type IntegerMachine = MachineType & { kind: 'integer' }

/** `left operator right`, both of the type that the usual arithmetic conversions give; C's result exactly. */
export function arithmetic(
  operator: ArithmeticOperator,
  left: Expression,
  right: Expression,
  type: MachineType,
): Expression {
  if (type.kind === 'float') return realArithmetic(operator, left, right, type.bits)
  if (type.kind !== 'integer') throw new Untranslatable(`it computes ${operator} of what is no number`)
  return type.bits > 32 ? wide(operator, left, right, type) : narrow(operator, left, right, type)
}

function realArithmetic(
  operator: ArithmeticOperator,
  left: Expression,
  right: Expression,
  bits: 32 | 64,
): Expression {
  if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/') {
    throw new Untranslatable(`it computes ${operator} of floating-point numbers`)
  }
  // Two roundings, to double and then to float, give what one gives: double has more than twice the digits.
  const result = binary(left, operator, right)
  return bits === 32 ? math('fround', result) : result
}

function wide(
  operator: ArithmeticOperator,
  left: Expression,
  right: Expression,
  { bits, signed }: IntegerMachine,
): Expression {
  const result = binary(left, operator, right)
  const stays = operator === '&' || operator === '|' || operator === '^' || operator === '%'
  if (stays || (operator === '/' && !signed)) return result
  return wrapped(result, bits, signed)
}

function narrow(
  operator: ArithmeticOperator,
  left: Expression,
  right: Expression,
  type: IntegerMachine,
): Expression {
  switch (operator) {
    case '*':
      return type.signed ? math('imul', left, right) : narrowed(math('imul', left, right), type)
    case '/':
    case '%':
      if (!isNonzero(right)) {
        return helper(
          `${operator === '/' ? 'divide' : 'remainder'}${type.signed ? 'Int' : 'Uint'}32`,
          left,
          right,
        )
      }
      return narrowed(binary(left, operator, right), type)
    case '&':
    case '|':
    case '^':
      return type.signed ? binary(left, operator, right) : narrowed(binary(left, operator, right), type)
    default:
      return narrowed(binary(left, operator, right), type)
  }
}

function isNonzero(expression: Expression): boolean {
  return expression.kind === 'number' && Number(expression.value) !== 0
}

/**
 * A shift of a promoted value; `count` is of its own type. A count beyond the width does what the processor
 * does: its low bits count.
 */
export function shifted(
  operator: '<<' | '>>',
  left: Expression,
  type: MachineType,
  count: Expression,
  countType: MachineType,
): Expression {
  if (type.kind !== 'integer' || (countType.kind !== 'integer' && countType.kind !== 'bool')) {
    throw new Untranslatable('it shifts what is no integer')
  }
  const isWideCount = countType.kind === 'integer' && countType.bits > 32
  if (type.bits > 32) {
    const last = type.bits - 1
    const masked = isLiteralBelow(count, type.bits)
      ? toBigint(isWideCount ? toNumberLiteral(count) : count)
      : isWideCount
        ? binary(count, '&', number(BigInt(last)))
        : toBigint(binary(count, '&', number(last)))
    const result = binary(left, operator, masked)
    return operator === '>>' ? result : wrapped(result, type.bits, type.signed)
  }
  const places = isWideCount ? toNumber(binary(count, '&', number(31n))) : count
  // JavaScript takes the low five bits of the count, as the processor does.
  if (operator === '>>') return binary(left, type.signed ? '>>' : '>>>', places)
  const result = binary(left, '<<', places)
  return type.signed ? result : narrowed(result, type)
}

function isLiteralBelow(count: Expression, limit: number): boolean {
  return count.kind === 'number' && Number(count.value) >= 0 && Number(count.value) < limit
}

function toNumberLiteral(count: Expression): Expression {
  return count.kind === 'number' ? number(Number(count.value)) : count
}

const comparisons = {
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
  '==': '===',
  '!=': '!==',
} as const satisfies Record<ComparisonOperator, BinaryOperator>

/** A comparison of values of one type, as a boolean. */
export function compared(operator: ComparisonOperator, left: Expression, right: Expression): Expression {
  return comparison(left, comparisons[operator], right)
}

/** `-value` and `~value` of a promoted type. */
export function negated(operator: '-' | '~', value: Expression, type: MachineType): Expression {
  if (type.kind === 'float') {
    if (operator === '~') throw new Untranslatable('it computes ~ of floating-point numbers')
    if (value.kind === 'number') return number(-Number(value.value))
    return { kind: 'unary', operator: '-', operand: value }
  }
  if (type.kind !== 'integer') throw new Untranslatable(`it computes ${operator} of what is no number`)
  if (value.kind === 'number') {
    const exact = BigInt(value.value)
    const result = operator === '-' ? -exact : ~exact
    const fits = type.signed ? BigInt.asIntN(type.bits, result) : BigInt.asUintN(type.bits, result)
    return number(type.bits > 32 ? fits : Number(fits))
  }
  const result: Expression = { kind: 'unary', operator, operand: value }
  if (type.bits > 32)
    return type.signed && operator === '~' ? result : wrapped(result, type.bits, type.signed)
  return type.signed && operator === '~' ? result : narrowed(result, type)
}
