import type { ConstantValue } from '../../model/declarations.ts'
import { stringText } from '../../model/string-text.ts'
import type { CType } from '../../model/types.ts'
import type { Constant } from './constant-scope.ts'
import { realFormat, type TypeFacts } from './evaluate/arithmetic-types.ts'
import { binary64, binary128, infinity, nan, negate, type Real, toNumber } from './evaluate/real-number.ts'
import { parseReal, shortestText } from './evaluate/real-text.ts'

/** What an expression is known to be: its type, and its value where it is constant. */
export interface Operand {
  readonly type: CType
  readonly value: Value | null
  /** An lvalue's address where it is constant: `((struct s *)0)->field`. */
  readonly place?: bigint
}

export type Value =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'character'; readonly value: bigint }
  | { readonly kind: 'real'; readonly real: Real }
  /** Code units in the literal's own encoding, without the terminator. */
  | { readonly kind: 'string'; readonly units: readonly number[]; readonly unitSize: 1 | 2 | 4 }
  /** A pointer whose bits are known: `(void *)0`. */
  | { readonly kind: 'address'; readonly value: bigint }

export function integerOperand(type: CType, value: bigint): Operand {
  return { type, value: { kind: 'integer', value } }
}

export function realOperand(type: CType, real: Real): Operand {
  return { type, value: { kind: 'real', real } }
}

/** An operand that has a type but no constant value. */
export function unknownOperand(type: CType): Operand {
  return { type, value: null }
}

/** An enumerator or another named constant as an operand. */
export function operandOf({ type, value }: Constant): Operand {
  switch (value.kind) {
    case 'integer':
    case 'character':
      return integerOperand(type, value.value)
    case 'float':
      return realOperand(type, realOf(value.value, value.text))
    case 'address':
      return { type, value }
    case 'string':
      return unknownOperand(type)
  }
}

/** `text` holds the digits where a number holds too few. */
function realOf(value: number, text = String(value)): Real {
  if (Number.isNaN(value)) return nan
  const digits = text.replace(/^-/, '')
  const magnitude = parseReal(digits, binary128) ?? infinity()
  return value < 0 || Object.is(value, -0) ? negate(magnitude) : magnitude
}

/** What the model says of a value. */
export function constantValue(operand: Operand, facts: TypeFacts): ConstantValue | null {
  const { value } = operand
  if (value === null) return null
  if (value.kind === 'address') {
    return { kind: 'address', value: BigInt.asUintN(facts.target.pointer.size * 8, value.value) }
  }
  if (value.kind === 'integer' || value.kind === 'character') return value
  if (value.kind === 'string') {
    const text = stringText(value.units, value.unitSize)
    return text === null ? null : { kind: 'string', text, unitSize: value.unitSize }
  }
  const format = realFormat(facts.resolve(operand.type), facts.target)
  const number = toNumber(value.real)
  if (format === null || format.precision <= binary64.precision) return { kind: 'float', value: number }
  return { kind: 'float', value: number, text: shortestText(value.real, format) }
}
