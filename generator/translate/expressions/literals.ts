import { unqualified } from '../../analyze/expressions/evaluate/arithmetic-types.ts'
import { decayed } from '../../analyze/expressions/evaluate/conditional-type.ts'
import { toNumber as realToNumber } from '../../analyze/expressions/evaluate/real-number.ts'
import { stringLiteral } from '../../analyze/expressions/evaluate/text-literal.ts'
import type { Operand } from '../../analyze/expressions/operand.ts'
import type { Expression as CExpression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import { type Expression, number } from '../../typescript/expressions.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { isBigint } from '../script/machine-type.ts'
import { helper } from '../script/script.ts'
import type { ExpressionTranslator } from './expression-translator.ts'
import { described, type Value } from './values.ts'

/** An operand whose value is known. */
export function literal(translator: ExpressionTranslator, { type, value }: Operand): Value {
  const literal = literalOrNull(translator, type, value)
  if (literal === null) throw new Untranslatable('it has a constant whose value is not known')
  return literal
}

/** A constant, or what is one to C. */
export function constantValue(translator: ExpressionTranslator, expression: CExpression): Value {
  const { type, value: constant } = translator.operand(expression)
  const value = literalOrNull(translator, type, constant)
  if (value === null) throw new Untranslatable(`the value of ${described(expression)} is not known`)
  return value
}

/** null for what is no number. */
export function literalOrNull(
  translator: ExpressionTranslator,
  type: CType,
  value: Operand['value'],
): Value | null {
  if (value === null || value.kind === 'string') return null
  const resolved = unqualified(translator.facts.resolve(type))
  const machine = translator.machine(resolved)
  const exact = value.kind === 'real' ? realToNumber(value.real) : value.value
  const script = number(isBigint(machine) ? BigInt(exact) : Number(exact))
  return { type: resolved, machine, script }
}

/** The value of an enumerator or of another named constant; null for other names. */
export function constantNamed(translator: ExpressionTranslator, cName: string): Value | null {
  const known = translator.surroundings.constants.identifier(cName)
  if (known === null && cName !== 'nullptr' && cName !== '__null' && cName !== 'true' && cName !== 'false')
    return null
  if (known !== null && 'kind' in known) return null
  const { type, value } = translator.operand({ kind: 'identifier', name: cName })
  return literalOrNull(translator, type, value)
}

/** The address of a string literal. */
export function textLiteral(translator: ExpressionTranslator, spellings: readonly string[]): Value {
  const literal = stringLiteral(spellings, translator.facts)
  if (literal?.value?.kind !== 'string') throw new Untranslatable('it has text that is not understood')
  const { units, unitSize } = literal.value
  const list: Expression = { kind: 'array', elements: units.map((unit) => number(unit)) }
  const isText = unitSize === 1 && units.every((unit) => unit > 0 && unit < 128)
  const script = isText
    ? helper('literal', { kind: 'text', value: String.fromCharCode(...units) })
    : helper('literalOf', list, number(unitSize))
  return { type: decayed(literal.type, translator.facts), machine: { kind: 'pointer' }, script }
}
