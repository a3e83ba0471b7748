import type { Expression } from '../../model/expression.ts'
import type { CType } from '../../model/types.ts'
import type { Constant, ConstantScope } from './constant-scope.ts'
import { TypeFacts } from './evaluate/arithmetic-types.ts'
import { evaluate } from './evaluate/evaluate.ts'
import { constantValue } from './operand.ts'
import { parseExpression } from './parse/parse-expression.ts'

/**
 * The value of a constant expression (N1570 6.6) written in preprocessed C: a macro's expansion, say.
 *
 * It is read by an expression grammar of its own, because only the scope can tell `(A)-1`, a cast,
 * from `(a)-1`, a subtraction.
 *
 * @returns null where it is no constant expression, or its value is undefined
 */
export function evaluateExpression(source: string, scope: ConstantScope): Constant | null {
  const expression = parseExpression(source, scope)
  return expression === null ? null : constantOf(expression, scope)
}

/** The value of a constant expression; null where it is none, or its value is undefined. */
export function constantOf(expression: Expression, scope: ConstantScope): Constant | null {
  const facts = new TypeFacts(scope.target, scope.resolver)
  const operand = evaluate(expression, scope, facts)
  const value = operand === null ? null : constantValue(operand, facts)
  return operand === null || value === null ? null : { type: operand.type, value }
}

/**
 * The type of an expression, which need not be constant: what `__typeof__` asks.
 *
 * @returns null where it is no expression, or its type cannot be known from the scope
 */
export function typeOfExpression(source: string, scope: ConstantScope): CType | null {
  const expression = parseExpression(source, scope)
  const facts = new TypeFacts(scope.target, scope.resolver)
  return expression === null ? null : (evaluate(expression, scope, facts)?.type ?? null)
}
