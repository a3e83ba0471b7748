import type { Expression as CExpression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { binary, type Expression } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { isBigint } from '../script/machine-type.ts'
import { asNumber, sequence, toBigint, wrapped } from '../script/script.ts'
import { converted } from './conversion.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { store } from './objects.ts'
import type { Value } from './values.ts'

const form = /^__builtin_([su])?(add|sub|mul)(l{0,2})_overflow(_p)?$/
const operators = { add: '+', sub: '-', mul: '*' } as const
const typeNames = { '': 'int', l: 'long', ll: 'long long' } as const

/**
 * GCC's arithmetic that says whether it overflows (GCC manual, "Built-in Functions to Perform Arithmetic with
 * Overflow Checking"): of exact values, which the result's type may hold or not. null for other functions.
 */
export function overflowCall(
  translator: ExpressionTranslator,
  called: string,
  values: readonly CExpression[],
): Value | null {
  const match = form.exec(called)
  if (match === null) return null
  const [, sign, operation, width, isPredicate] = match
  if (values.length !== 3) throw new Untranslatable(`it calls ${called} with ${values.length} arguments`)
  const type =
    sign === undefined ? null : integer(`${sign === 'u' ? 'unsigned ' : ''}${typeNames[width as '']}`)
  const exact = (expression: CExpression): Expression => {
    const value = translator.value(expression)
    const { script, machine } = type === null ? value : translator.cast(value, type)
    if (machine.kind !== 'integer' && machine.kind !== 'bool')
      throw new Untranslatable(`it calls ${called} with what is no integer`)
    return isBigint(machine) ? script : toBigint(script)
  }
  const left = exact(values[0]!)
  const right = exact(values[1]!)
  const result = binary(left, operators[operation as keyof typeof operators], right)
  const wide = translator.frame.temporary({ kind: 'integer', bits: 64, signed: true })
  const steps: Expression[] = [{ kind: 'assignment', operator: '=', target: wide, value: result }]
  const third = translator.value(values[2]!)
  const resolved = translator.facts.resolve(third.type)
  const target = isPredicate !== undefined ? resolved : resolved.kind === 'pointer' ? resolved.pointee : null
  const machine = target === null ? null : translator.machine(target)
  if (machine?.kind !== 'integer') throw new Untranslatable(`it calls ${called} for what is no integer`)
  const kept = wrapped(wide, machine.bits, machine.signed)
  if (isPredicate === undefined) {
    const whole = { kind: 'integer', bits: 64, signed: machine.signed } as const
    steps.push(store({ kind: 'memory', address: third.script }, machine, converted(kept, whole, machine)))
  }
  return translator.valueOf({ kind: 'bool' }, sequence(...steps, asNumber(binary(kept, '!==', wide))))
}

function integer(name: string): CType {
  return { kind: 'integer', name } as CType
}
