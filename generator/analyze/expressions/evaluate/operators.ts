import type { CType } from '../../../model/types.ts'
import { integerOperand, type Operand, realOperand, unknownOperand, type Value } from '../operand.ts'
import { type IntegralType, intType, realFormat, type TypeFacts } from './arithmetic-types.ts'
import { commonType, convert, promote } from './conversions.ts'
import { add, compare, divide, isZero, multiply, negate, type Real } from './real-number.ts'

/** `+ - ~ !` (N1570 6.5.3.3); null where C does not allow the operand. */
export function unaryOperation(operator: string, operand: Operand, facts: TypeFacts): Operand | null {
  if (operator === '!') {
    const truth = truthOf(operand)
    return truth === null ? unknownOperand(intType) : integerOperand(intType, truth ? 0n : 1n)
  }
  const type = facts.arithmetic(operand.type)
  if (type === null || (operator === '~' && type.kind === 'floating')) return null
  const result = promote(type)
  const { value } = convert(operand, result, facts)
  if (value === null) return unknownOperand(result)
  if (value.kind === 'real') return realOperand(result, operator === '-' ? negate(value.real) : value.real)
  if (value.kind === 'string' || result.kind === 'floating') return null
  const integer = { '+': value.value, '-': -value.value, '~': ~value.value }[operator]
  // gcc and clang both wrap `-INT_MIN` and go on.
  return integer === undefined ? null : integerOperand(result, facts.wrap(integer, result))
}

/** Whether the operand compares unequal to zero; null where it is not constant. */
export function truthOf({ value }: Operand): boolean | null {
  if (value === null) return null
  if (value.kind === 'real') return !isZero(value.real)
  // A string literal stands for an address that is not null.
  return value.kind === 'string' || value.value !== 0n
}

/**
 * Binary operators but the comma and assignment (N1570 6.5.5 to 6.5.14); null where C does not allow the
 * operands.
 */
export function binaryOperation(
  operator: string,
  left: Operand,
  right: Operand,
  facts: TypeFacts,
): Operand | null {
  if (operator === '&&' || operator === '||') return logical(operator, left, right)
  const a = facts.arithmetic(left.type)
  const b = facts.arithmetic(right.type)
  if (a === null || b === null) return pointerOperation(operator, left, right, facts)
  if (operator === '<<' || operator === '>>') return shift(operator, left, right, facts)
  const common = commonType(a, b, facts)
  const x = convert(left, common, facts).value
  const y = convert(right, common, facts).value
  if (operator in comparisons) return comparison(operator, x, y)
  if (common.kind === 'floating') {
    if (!(operator in realOperations)) return null
    if (x?.kind !== 'real' || y?.kind !== 'real') return unknownOperand(common)
    const format = realFormat(common, facts.target)!
    return realOperand(common, realOperations[operator]!(x.real, y.real, format))
  }
  return integerOperation(operator, common, integerOf(x), integerOf(y), facts)
}

function logical(operator: '&&' | '||', left: Operand, right: Operand): Operand {
  const first = truthOf(left)
  if (first === null) return unknownOperand(intType)
  // The right operand is not evaluated, and may be undefined: `0 && 1 / 0`.
  if (first === (operator === '||')) return integerOperand(intType, first ? 1n : 0n)
  const second = truthOf(right)
  return second === null ? unknownOperand(intType) : integerOperand(intType, second ? 1n : 0n)
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
}

function comparison(operator: string, x: Value | null, y: Value | null): Operand {
  if (x?.kind === 'real' && y?.kind === 'real') {
    const order = compare(x.real, y.real)
    // A NaN is unequal to everything, and neither less nor greater.
    const holds = order === null ? operator === '!=' : comparisons[operator]!(order)
    return integerOperand(intType, holds ? 1n : 0n)
  }
  const a = integerOf(x)
  const b = integerOf(y)
  if (a === null || b === null) return unknownOperand(intType)
  return integerOperand(intType, comparisons[operator]!(a < b ? -1 : a > b ? 1 : 0) ? 1n : 0n)
}

type RealOperation = (a: Real, b: Real, format: NonNullable<ReturnType<typeof realFormat>>) => Real

const realOperations: Readonly<Record<string, RealOperation>> = {
  '+': add,
  '-': (a, b, format) => add(a, negate(b), format),
  '*': multiply,
  '/': divide,
}

const integerOperations: Readonly<Record<string, (a: bigint, b: bigint) => bigint>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
}

function integerOperation(
  operator: string,
  type: IntegralType,
  a: bigint | null,
  b: bigint | null,
  facts: TypeFacts,
): Operand | null {
  const operation = integerOperations[operator]
  if (operation === undefined) return null
  if (a === null || b === null) return unknownOperand(type)
  const divides = operator === '/' || operator === '%'
  if (divides && b === 0n) return unknownOperand(type)
  const result = operation(a, b)
  // INT_MIN / -1 has no value; sums and products out of range wrap, in gcc as in clang.
  if (divides && !facts.holds(type, a / b)) return unknownOperand(type)
  return integerOperand(type, facts.wrap(result, type))
}

/** The operands are promoted each on its own, and the left one gives the type (N1570 6.5.7). */
function shift(operator: '<<' | '>>', left: Operand, right: Operand, facts: TypeFacts): Operand | null {
  const type = promote(facts.arithmetic(left.type)!)
  if (type.kind === 'floating' || facts.arithmetic(right.type)?.kind === 'floating') return null
  const value = integerOf(convert(left, type, facts).value)
  const count = integerOf(right.value)
  if (value === null || count === null || count < 0n || count >= BigInt(facts.width(type))) {
    return unknownOperand(type)
  }
  return integerOperand(type, facts.wrap(operator === '<<' ? value << count : value >> count, type))
}

/** Pointer arithmetic and comparison (N1570 6.5.6, 6.5.8, 6.5.9) on addresses that are constant. */
function pointerOperation(operator: string, left: Operand, right: Operand, facts: TypeFacts): Operand | null {
  const a = pointee(left.type, facts)
  const b = pointee(right.type, facts)
  if (operator in comparisons) return comparison(operator, addressOf(left, facts), addressOf(right, facts))
  if (operator === '-' && a !== null && b !== null) return pointerDifference(left, right, a, facts)
  if (operator !== '+' && operator !== '-') return null
  if (a === null) return operator === '+' && b !== null ? pointerOperation('+', right, left, facts) : null
  if (facts.arithmetic(right.type) === null) return null
  const type: CType = { kind: 'pointer', pointee: a }
  const base = integerOf(addressOf(left, facts))
  const count = integerOf(right.value)
  const size = elementSize(a, facts)
  if (base === null || count === null || size === null) return unknownOperand(type)
  const address = operator === '+' ? base + count * size : base - count * size
  return { type, value: { kind: 'address', value: BigInt.asUintN(64, address) } }
}

function pointerDifference(left: Operand, right: Operand, element: CType, facts: TypeFacts): Operand {
  const type: CType = { kind: 'integer', name: facts.target.ptrdiffType }
  const a = integerOf(addressOf(left, facts))
  const b = integerOf(addressOf(right, facts))
  const size = elementSize(element, facts)
  return a === null || b === null || !size ? unknownOperand(type) : integerOperand(type, (a - b) / size)
}

/** Bytes. GNU C counts in single bytes over `void` and functions. */
export function elementSize(type: CType, facts: TypeFacts): bigint | null {
  const { kind } = facts.resolve(type)
  if (kind === 'void' || kind === 'function') return 1n
  const size = facts.sizeAndAlignment(type)?.size
  return size === undefined ? null : BigInt(size)
}

/** What a pointer points to, or what an array's elements are; null for other types. */
export function pointee(type: CType, facts: TypeFacts): CType | null {
  const resolved = facts.resolve(type)
  if (resolved.kind === 'pointer') return resolved.pointee
  return resolved.kind === 'array' ? resolved.element : null
}

/** The address that the operand is, or that an array decays to; null where it is not constant. */
export function addressOf(operand: Operand, facts: TypeFacts): Value | null {
  if (facts.resolve(operand.type).kind !== 'array') return operand.value
  return operand.place === undefined ? null : { kind: 'address', value: operand.place }
}

/** The bits of an integer, a character or an address. */
export function integerOf(value: Value | null): bigint | null {
  return value === null || value.kind === 'real' || value.kind === 'string' ? null : value.value
}
