import type { ArrayType, CType } from '../../model/types.ts'
import type { SyntaxNode } from '../../parse/syntax-tree.ts'
import { type Analysis, textOf } from '../analysis.ts'
import { evaluateExpression } from '../expressions/evaluate-constant.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'

/**
 * What stands between an array declarator's brackets: `[]`, a constant length, or `[*]` and a length that is no constant,
 * which C allows in parameters only.
 */
export function analyzeArrayLength(
  analysis: Analysis,
  node: SyntaxNode,
): Pick<ArrayType, 'length' | 'variable'> {
  const size = childByField(node, 'size')
  if (size === undefined) return { length: null }
  const value = size.type === '*' ? null : integerValue(analysis, textOf(analysis, size))
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
  const length = size === undefined ? '*' : textOf(analysis, size)
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
    if (size !== undefined && integerValue(analysis, textOf(analysis, size)) === null) return size
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
 * An array of unknown length, completed by its initialiser (N1570 6.7.9p22): a string's length with its terminator, or
 * the number of a list's elements. A list that does not name one element after the other leaves it as it is.
 */
export function completedByInitializer(
  analysis: Analysis,
  type: CType,
  initializer: SyntaxNode | null,
): CType {
  if (type.kind !== 'array' || type.length !== null || initializer === null) return type
  if (initializer.type !== 'initializer_list') {
    const text = evaluateExpression(textOf(analysis, initializer), analysis.constants)
    return text?.type.kind === 'array' ? { ...type, length: text.type.length } : type
  }
  const elements = listElements(textOf(analysis, initializer))
  // A string may stand in braces (N1570 6.7.9p14).
  const string = elements.length === 1 ? evaluateExpression(elements[0]!, analysis.constants) : null
  if (string?.value.kind === 'string' && string.type.kind === 'array' && isCharacter(analysis, type.element))
    return { ...type, length: string.type.length }
  // Without braces of their own, the members of an element take several values of the list.
  const isScalar = !['array', 'record'].includes(analysis.declared.resolved(type.element).kind)
  const isPlain = elements.every((element) => element.startsWith('{') || (isScalar && !/^[[.]/.test(element)))
  return isPlain ? { ...type, length: elements.length } : type
}

/** No pointer, as in `const char *names[] = { "only" }`. */
function isCharacter(analysis: Analysis, element: CType): boolean {
  return analysis.declared.resolved(element).kind === 'integer'
}

/** What stands between the commas of `{ a, { b, c }, f(d, e) }`, outside of inner brackets and literals. */
function listElements(list: string): string[] {
  const elements = ['']
  let depth = 0
  for (const [token] of list.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|./gs)) {
    if (token.length === 1 && ')]}'.includes(token)) depth--
    if (depth === 1 && token === ',') elements.push('')
    else if (depth > 0) elements[elements.length - 1] += token
    if (token.length === 1 && '([{'.includes(token)) depth++
  }
  return elements.map((element) => element.trim()).filter((element) => element !== '')
}
