import {
  binary,
  call,
  type Expression,
  falseValue,
  member,
  name,
  number,
  runtimeCall,
  trueValue,
} from '../../typescript/expressions.ts'
import { hasEffect } from './has-effect.ts'
import { isBigint, type MachineType } from './machine-type.ts'

/* Small parts of TypeScript that translated code is made of. */

export function zeroOf(type: MachineType): Expression {
  return isBigint(type) ? number(0n) : number(0)
}

/** `Math.name(…)`. */
export function math(method: string, ...values: readonly Expression[]): Expression {
  return call(member(name('Math'), method), ...values)
}

/** `BigInt.asIntN(bits, value)`. */
export function wrapped(value: Expression, bits: number, signed: boolean): Expression {
  if (value.kind === 'number' && typeof value.value === 'bigint') {
    return number(signed ? BigInt.asIntN(bits, value.value) : BigInt.asUintN(bits, value.value))
  }
  return call(member(name('BigInt'), signed ? 'asIntN' : 'asUintN'), number(bits), value)
}

export function toBigint(value: Expression): Expression {
  if (value.kind === 'number' && Number.isSafeInteger(value.value)) return number(BigInt(value.value))
  return call(name('BigInt'), value)
}

export function toNumber(value: Expression): Expression {
  return call(name('Number'), value)
}

/** A comparison; one of two literals, which TypeScript's compiler refuses, is decided here. */
export function comparison(left: Expression, operator: Comparison, right: Expression): Expression {
  if (left.kind !== 'number' || right.kind !== 'number') return binary(left, operator, right)
  return decided(left.value, operator, right.value) ? trueValue : falseValue
}

type Comparison = '<' | '>' | '<=' | '>=' | '===' | '!=='

function decided(left: number | bigint, operator: Comparison, right: number | bigint): boolean {
  switch (operator) {
    case '<':
      return left < right
    case '>':
      return left > right
    case '<=':
      return left <= right
    case '>=':
      return left >= right
    case '===':
      return left === right
    case '!==':
      return left !== right
  }
}

/** `condition ? 1 : 0`. */
export function asNumber(condition: Expression): Expression {
  if (condition === trueValue) return number(1)
  if (condition === falseValue) return number(0)
  return { kind: 'conditional', condition, whenTrue: number(1), whenFalse: number(0) }
}

export function not(condition: Expression): Expression {
  return { kind: 'unary', operator: '!', operand: condition }
}

/** `(first, second)`; TypeScript's compiler refuses a first part that does nothing, so it is left out. */
export function sequence(...parts: readonly Expression[]): Expression {
  const last = parts.length - 1
  return parts
    .filter((part, index) => index === last || hasEffect(part))
    .reduce((first, second) => binary(first, ',', second))
}

/** An address, so many bytes further. */
export function offsetBy(address: Expression, bytes: number): Expression {
  if (bytes === 0) return address
  if (address.kind === 'number') return number(BigInt(address.value) + BigInt(bytes))
  if (address.kind === 'binary' && address.operator === '+' && address.right.kind === 'number') {
    return offsetBy(address.left, Number(address.right.value) + bytes)
  }
  return binary(address, '+', number(BigInt(bytes)))
}

/** Can it be written down twice without doing anything twice? */
export function isSimple(expression: Expression): boolean {
  switch (expression.kind) {
    case 'name':
    case 'number':
      return true
    case 'binary':
      return expression.operator === '+' && isSimple(expression.left) && expression.right.kind === 'number'
    default:
      return false
  }
}

/** A call of the runtime for translated code. */
export function helper(method: string, ...values: readonly Expression[]): Expression {
  return runtimeCall(method, ...values)
}
