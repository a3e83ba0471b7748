import { unqualified } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import type { AssignmentExpression, IncrementExpression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { type Expression, number } from '../../typescript/expressions.ts'
import { int32, type MachineType } from '../script/machine-type.ts'
import { isSimple, sequence } from '../script/script.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { promotedBits, read, store } from './objects.ts'
import { operate } from './operators.ts'
import { intType, type Lvalue, type Value } from './values.ts'

/** `left = right`, `left += right`. */
export function assignment(
  translator: ExpressionTranslator,
  { operator, left, right }: AssignmentExpression,
): Value {
  const target = translator.lvalue(left)
  const type = unqualified(translator.facts.resolve(target.type))
  const machine = translator.machine(type)
  if (operator === null) {
    const value = translator.cast(translator.value(right), type)
    const script = store(target.place, machine, value.script)
    return promotedBits(translator, { type, machine, script }, target.place)
  }
  return updated(
    translator,
    target,
    type,
    machine,
    (old) => operate(translator, operator, old, translator.value(right)),
    false,
  )
}

/** `++operand`, `operand--`; `used`: somebody asks for the value. */
export function increment(
  translator: ExpressionTranslator,
  { operator, position, operand }: IncrementExpression,
  used: boolean,
): Value {
  const target = translator.lvalue(operand)
  const type = unqualified(translator.facts.resolve(target.type))
  const one: Value = { type: intType, machine: int32, script: number(1) }
  const next = (old: Value): Value => operate(translator, operator === '++' ? '+' : '-', old, one)
  return updated(translator, target, type, translator.machine(type), next, used && position === 'postfix')
}

/** Stores what is made of the old value; the result is the new one, or the old one. */
function updated(
  translator: ExpressionTranslator,
  target: Lvalue,
  type: CType,
  machine: MachineType,
  next: (old: Value) => Value,
  wantsOld: boolean,
): Value {
  const steps: Expression[] = []
  let { place } = target
  if ((place.kind === 'memory' || place.kind === 'bits') && !isSimple(place.address)) {
    const address = translator.frame.temporary({ kind: 'pointer' })
    steps.push({ kind: 'assignment', operator: '=', target: address, value: place.address })
    place = { ...place, address }
  }
  let old = promotedBits(translator, { type, machine, script: read(place, machine) }, place)
  if (wantsOld) {
    const kept = translator.frame.temporary(old.machine)
    steps.push({ kind: 'assignment', operator: '=', target: kept, value: old.script })
    old = { ...old, script: kept }
  }
  steps.push(store(place, machine, translator.cast(next(old), type).script))
  if (!wantsOld) return promotedBits(translator, { type, machine, script: sequence(...steps) }, place)
  return { ...old, script: sequence(...steps, old.script) }
}
