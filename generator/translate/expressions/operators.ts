import type { ConstantScope } from '../../analyze/expressions/constant-scope.ts'
import { commonType, promote } from '../../analyze/expressions/evaluate/conversions.ts'
import { evaluate } from '../../analyze/expressions/evaluate/evaluate.ts'
import { cTypeName } from '../../model/c-type-name.ts'
import type {
  ArithmeticOperator,
  Expression as CExpression,
  ComparisonOperator,
} from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { binary, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { int32, isBigint } from '../script/machine-type.ts'
import { asNumber, not, offsetBy, sequence, toBigint, wrapped } from '../script/script.ts'
import { arithmetic, compared, negated, shifted } from './arithmetic.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { literalOrNull } from './literals.ts'
import { addressOf, load } from './objects.ts'
import { intType, type Value, voidPointer } from './values.ts'

/** `operator inner`. */
export function unaryOperation(
  translator: ExpressionTranslator,
  operator: string,
  inner: CExpression,
  whole: CExpression,
): Value {
  switch (operator) {
    case '*':
      return load(translator, translator.lvalue(whole))
    case '&': {
      // `&*p` is `p`, and `&a[i]` is `a + i` (6.5.3.2p3).
      const lvalue = translator.lvalue(inner)
      return {
        type: { kind: 'pointer', pointee: lvalue.type },
        machine: { kind: 'pointer' },
        script: addressOf(translator, lvalue),
      }
    }
    case '!':
      return { type: intType, machine: int32, script: asNumber(not(translator.condition(inner))) }
    case '+':
    case '-':
    case '~': {
      const value = promoted(translator, translator.value(inner))
      if (operator === '+') return value
      return { ...value, script: negated(operator, value.script, value.machine) }
    }
    default:
      throw new Untranslatable('it computes with complex numbers')
  }
}

/** Integer promotions (6.3.1.1p2). */
function promoted(translator: ExpressionTranslator, value: Value): Value {
  const type = translator.facts.arithmetic(value.type)
  if (type === null) throw new Untranslatable('it computes with what is no number')
  return translator.cast(value, promote(type))
}

/** `left operator right`. */
export function binaryOperation(
  translator: ExpressionTranslator,
  operator: string,
  left: CExpression,
  right: CExpression,
  whole: CExpression,
): Value {
  switch (operator) {
    case ',': {
      const first = translator.effect(left)
      const second = translator.value(right)
      return first === null ? second : { ...second, script: sequence(first, second.script) }
    }
    case '&&':
    case '||':
      return { type: intType, machine: int32, script: asNumber(translator.condition(whole)) }
  }
  return operate(translator, operator, translator.value(left), translator.value(right))
}

/** `left operator right`, neither logical nor a comma. */
export function operate(
  translator: ExpressionTranslator,
  operator: string,
  left: Value,
  right: Value,
): Value {
  const a = translator.facts.arithmetic(left.type)
  const b = translator.facts.arithmetic(right.type)
  if (a === null || b === null) return pointerOperation(translator, operator, left, right)
  if (left.script.kind === 'number' && right.script.kind === 'number') {
    const folded = foldedOperation(translator, operator, left, right)
    if (folded !== null) return folded
  }
  if (operator === '<<' || operator === '>>') {
    const value = promoted(translator, left)
    return { ...value, script: shifted(operator, value.script, value.machine, right.script, right.machine) }
  }
  const common = commonType(a, b, translator.facts)
  const x = translator.cast(left, common)
  const y = translator.cast(right, common)
  if (isComparison(operator)) {
    return { type: intType, machine: int32, script: asNumber(compared(operator, x.script, y.script)) }
  }
  return { ...x, script: arithmetic(operator as ArithmeticOperator, x.script, y.script, x.machine) }
}

/** Two literals; null where C leaves the result open. */
function foldedOperation(
  translator: ExpressionTranslator,
  operator: string,
  left: Value,
  right: Value,
): Value | null {
  const expression = {
    kind: 'binary',
    operator,
    left: { kind: 'identifier', name: 'left' },
    right: { kind: 'identifier', name: 'right' },
  } as CExpression
  const scope: ConstantScope = {
    ...translator.scope,
    target: translator.scope.target,
    resolver: translator.scope.resolver,
    identifier: (text) => {
      const { type, machine, script } = text === 'left' ? left : right
      if (script.kind !== 'number' || machine.kind === 'record' || machine.kind === 'void') return null
      if (machine.kind === 'float') return { type, value: { kind: 'float', value: Number(script.value) } }
      return { type, value: { kind: 'integer', value: BigInt(script.value) } }
    },
  }
  const folded = evaluate(expression, scope, translator.facts)
  return folded === null ? null : literalOrNull(translator, folded.type, folded.value)
}

function pointerOperation(
  translator: ExpressionTranslator,
  operator: string,
  left: Value,
  right: Value,
): Value {
  const a = translator.facts.resolve(left.type)
  const b = translator.facts.resolve(right.type)
  if (isComparison(operator)) {
    const x = translator.cast(left, voidPointer)
    const y = translator.cast(right, voidPointer)
    return { type: intType, machine: int32, script: asNumber(compared(operator, x.script, y.script)) }
  }
  if (operator === '-' && a.kind === 'pointer' && b.kind === 'pointer') {
    const size = elementSize(translator, a.pointee)
    const difference = wrapped(binary(left.script, '-', right.script), 64, true)
    const type: CType = { kind: 'integer', name: translator.facts.target.ptrdiffType }
    return translator.valueOf(type, size === 1 ? difference : binary(difference, '/', number(BigInt(size))))
  }
  if (operator === '+' && b.kind === 'pointer' && a.kind !== 'pointer')
    return pointerOperation(translator, '+', right, left)
  if (
    (operator !== '+' && operator !== '-') ||
    a.kind !== 'pointer' ||
    translator.facts.arithmetic(b) === null
  ) {
    throw new Untranslatable(`it computes ${operator} of what is no number`)
  }
  const size = elementSize(translator, a.pointee)
  const { script } = right
  if (script.kind === 'number') {
    const bytes = Number(script.value) * size * (operator === '-' ? -1 : 1)
    if (Number.isSafeInteger(bytes) && bytes >= 0) return { ...left, script: offsetBy(left.script, bytes) }
  }
  const count = isBigint(right.machine) ? script : toBigint(script)
  const bytes = size === 1 ? count : binary(count, '*', number(BigInt(size)))
  return { ...left, script: wrapped(binary(left.script, operator, bytes), 64, false) }
}

/** Bytes; GNU C counts in single bytes over `void` and functions. */
function elementSize(translator: ExpressionTranslator, type: CType): number {
  const { kind } = translator.facts.resolve(type)
  if (kind === 'void' || kind === 'function') return 1
  const size = translator.facts.sizeAndAlignment(type)?.size
  if (size === undefined || size === 0) throw new Untranslatable(`${cTypeName(type)} has no size`)
  return size
}

function isComparison(operator: string): operator is ComparisonOperator {
  return ['<', '>', '<=', '>=', '==', '!='].includes(operator)
}
