import type { Expression as CExpression } from '../../model/expression.ts'
import type { Statement as CStatement } from '../../model/statement.ts'
import { type Expression, number } from '../../typescript/expressions.ts'
import type { Statement, SwitchClause } from '../../typescript/statements.ts'
import type { ExpressionTranslator } from '../expressions/expression-translator.ts'
import { literal } from '../expressions/literals.ts'
import type { Value } from '../expressions/values.ts'
import { Untranslatable } from '../module/untranslatable.ts'
import { canEnd } from '../script/can-end.ts'
import { isBigint } from '../script/machine-type.ts'

/** Values of a range in a `case`. */
const maxRange = 1024n

/** The constants of a `case`: GNU's range names all values in it. */
export function caseLabels(
  expressions: ExpressionTranslator,
  { value, last }: CStatement & { kind: 'case' },
  controlling: Value,
): Expression[] {
  const first = caseLabel(expressions, value, controlling)
  if (last === null) return [first.script]
  const from = first.exact
  const to = caseLabel(expressions, last, controlling).exact
  if (to - from > maxRange) throw new Untranslatable('it has a case of very many values')
  const labels: Expression[] = []
  for (let exact = from; exact <= to; exact++) {
    labels.push(number(isBigint(controlling.machine) ? exact : Number(exact)))
  }
  return labels
}

function caseLabel(
  expressions: ExpressionTranslator,
  expression: CExpression,
  { type }: Value,
): { readonly script: Expression; readonly exact: bigint } {
  const label = expressions.cast(literal(expressions, expressions.operand(expression)), type).script
  if (label.kind !== 'number') throw new Untranslatable('it has a case that is not constant')
  return { script: label, exact: BigInt(label.value) }
}

/**
 * Clauses of which none falls into the next one, which strict compilers refuse: each has what it would fall
 * into at its end.
 */
export function withoutFallThrough(clauses: readonly SwitchClause[]): SwitchClause[] {
  const closed: SwitchClause[] = []
  let following: readonly Statement[] = []
  for (const clause of clauses.toReversed()) {
    const { statements } = clause
    const falls = statements.length > 0 && canEnd(statements)
    const joined = falls ? [...statements, ...following] : statements
    // The last one may leave the switch at its end; what holds a copy of it is not the last.
    const staysOpen = closed.length > 0 && joined.length > 0 && canEnd(joined)
    const whole: readonly Statement[] = staysOpen ? [...joined, { kind: 'break', label: null }] : joined
    closed.unshift({ ...clause, statements: whole })
    if (whole.length > 0) following = whole
  }
  return closed
}
