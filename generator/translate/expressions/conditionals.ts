import { conditionalType } from '../../analyze/expressions/evaluate/conditional-type.ts'
import { evaluate } from '../../analyze/expressions/evaluate/evaluate.ts'
import { type Operand, unknownOperand } from '../../analyze/expressions/operand.ts'
import type { Expression as CExpression, ConditionalExpression } from '../../model/expression.ts'
import { type Expression, name } from '../../typescript/expressions.ts'
import { isSimple } from '../script/script.ts'
import { truthOf } from './conversion.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import type { Value } from './values.ts'

/** `condition ? first : second`. */
export function conditionalValue(
  translator: ExpressionTranslator,
  { condition, first, second }: ConditionalExpression,
): Value {
  if (first === null) {
    const value = translator.value(condition)
    const kept = isSimple(value.script) ? null : translator.frame.temporary(value.machine)
    const tested: Expression =
      kept === null ? value.script : { kind: 'assignment', operator: '=', target: kept, value: value.script }
    const again = { ...value, script: kept ?? value.script }
    return chooseValue(
      translator,
      truthOf(tested, value.machine),
      again,
      translator.value(second),
      condition,
      second,
    )
  }
  const constant = constantTruth(maybeOperand(translator, condition))
  const whenTrue = translator.value(first)
  const whenFalse = translator.value(second)
  const chosen = chooseValue(
    translator,
    conditionOrTrue(translator, condition, constant),
    whenTrue,
    whenFalse,
    first,
    second,
  )
  if (constant === null || chosen.script.kind !== 'conditional') return chosen
  return { ...chosen, script: constant ? chosen.script.whenTrue : chosen.script.whenFalse }
}

function conditionOrTrue(
  translator: ExpressionTranslator,
  condition: CExpression,
  constant: boolean | null,
): Expression {
  return constant === null ? translator.condition(condition) : name('true')
}

function maybeOperand(translator: ExpressionTranslator, expression: CExpression): Operand | null {
  return evaluate(expression, translator.scope, translator.facts)
}

function chooseValue(
  translator: ExpressionTranslator,
  condition: Expression,
  first: Value,
  second: Value,
  firstExpression: CExpression,
  secondExpression: CExpression,
): Value {
  if (first.machine.kind === 'void' || second.machine.kind === 'void') {
    const script: Expression = {
      kind: 'conditional',
      condition,
      whenTrue: first.script,
      whenFalse: second.script,
    }
    return { type: { kind: 'void' }, machine: { kind: 'void' }, script }
  }
  const a = maybeOperand(translator, firstExpression) ?? unknownOperand(first.type)
  const b = maybeOperand(translator, secondExpression) ?? unknownOperand(second.type)
  const type = conditionalType({ ...a, type: first.type }, { ...b, type: second.type }, translator.facts)
  const x = translator.cast(first, type)
  const y = translator.cast(second, type)
  return { ...x, script: { kind: 'conditional', condition, whenTrue: x.script, whenFalse: y.script } }
}

function constantTruth(operand: Operand | null): boolean | null {
  const value = operand?.value
  if (value == null || value.kind === 'string' || value.kind === 'real') return null
  return value.value !== 0n
}
