import type { SyntaxNode } from '../parse/syntax-tree.ts'
import { type Analysis, textOf } from './analysis.ts'
import { evaluateExpression } from './constants/evaluate-constant.ts'
import { Rejection } from './rejection.ts'
import { childByField } from './syntax-node.ts'

/**
 * The length between an array declarator's brackets.
 *
 * @returns null for `[]`, and for `[*]` and a length that is no constant, which C allows in parameters only
 */
export function analyzeArrayLength(analysis: Analysis, node: SyntaxNode): number | null {
  const size = childByField(node, 'size')
  if (size === undefined || size.type === '*') return null
  const value = integerValue(analysis, textOf(analysis, size))
  if (value === null) return null
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new Rejection('invalid-constant', `an array cannot have the length ${value}`, size.start)
  }
  return Number(value)
}

/** The value of an integer constant expression; null where the text is none. */
export function integerValue(analysis: Analysis, expression: string): bigint | null {
  if (/^(0|[1-9]\d{0,8})$/.test(expression)) return BigInt(expression)
  const value = evaluateExpression(expression, analysis.constants)?.value
  return value?.kind === 'integer' || value?.kind === 'character' ? value.value : null
}
