import type { ArrayType, CType } from '../../model/types.ts'
import type { SyntaxNode } from '../../parse/syntax-tree.ts'
import { type Analysis, expressionText } from '../analysis.ts'
import { TypeFacts } from '../expressions/evaluate/arithmetic-types.ts'
import { completedArray } from '../expressions/evaluate/initialized-array.ts'
import { evaluateExpression } from '../expressions/evaluate-constant.ts'
import { parseInitializer } from '../expressions/parse/parse-expression.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'

/**
 * What stands between an array declarator's brackets: `[]`, a constant length, or `[*]` and a length that is
 * no constant, which C allows in parameters only.
 */
export function analyzeArrayLength(
  analysis: Analysis,
  node: SyntaxNode,
): Pick<ArrayType, 'length' | 'variable'> {
  const size = childByField(node, 'size')
  if (size === undefined) return { length: null }
  const value = size.type === '*' ? null : integerValue(analysis, expressionText(analysis, size))
  if (value === null) return { length: null, variable: true }
  if (value < 0n || value > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new Rejection('invalid-constant', `an array cannot have the length ${value}`, size.start)
  }
  return { length: Number(value) }
}

/** Outside of parameters a length has to be a constant (N1570 6.7.6.2p2). */
export function rejectVariableLength(analysis: Analysis, type: CType, node: SyntaxNode | undefined): void {
  let inner = type
  while (inner.kind === 'pointer' || (inner.kind === 'array' && !inner.variable)) {
    inner = inner.kind === 'array' ? inner.element : inner.pointee
  }
  if (inner.kind !== 'array') return
  const size = lengthOfVariable(analysis, node)
  const length = size === undefined ? '*' : expressionText(analysis, size)
  throw new Rejection(
    'invalid-constant',
    `the length '${length}' of an array is no constant`,
    size?.start ?? node!.start,
  )
}

/** The first length of a declarator that is no constant. */
function lengthOfVariable(analysis: Analysis, outermost: SyntaxNode | undefined): SyntaxNode | undefined {
  for (
    let node = outermost;
    node !== undefined;
    node = node.children.find((child) => child.type.endsWith('declarator'))
  ) {
    const size = node.type.endsWith('array_declarator') ? childByField(node, 'size') : undefined
    if (size !== undefined && integerValue(analysis, expressionText(analysis, size)) === null) return size
  }
  return undefined
}

/** The value of an integer constant expression; null where the text is none. */
export function integerValue(analysis: Analysis, expression: string): bigint | null {
  if (/^(0|[1-9]\d{0,8})$/.test(expression)) return BigInt(expression)
  const value = evaluateExpression(expression, analysis.constants)?.value
  return value?.kind === 'integer' || value?.kind === 'character' ? value.value : null
}

/**
 * An array of unknown length, completed by its initialiser (N1570 6.7.9p22); other types stay as they are.
 */
export function completedByInitializer(
  analysis: Analysis,
  type: CType,
  initializer: SyntaxNode | null,
): CType {
  if (type.kind !== 'array' || type.length !== null || initializer === null) return type
  const { constants } = analysis
  const parsed = parseInitializer(expressionText(analysis, initializer), constants)
  const facts = new TypeFacts(constants.target, constants.resolver)
  return parsed === null ? type : completedArray(type, parsed, constants, facts)
}
