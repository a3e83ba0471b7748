import { qualifiersOf } from '../../model/resolved-type.ts'
import type { CType } from '../../model/types.ts'
import type { ExtensionToken, SyntaxNode } from '../../parse/syntax-tree.ts'
import { type Analysis, expressionText } from '../analysis.ts'
import { type AttributeSummary, summarizeAttributes } from '../attributes/declaration-attributes.ts'
import { withNoreturn, withTypeAttributes } from '../attributes/type-attributes.ts'
import { typeOfExpression } from '../expressions/evaluate-constant.ts'
import { Rejection } from '../rejection.ts'
import { childByField } from '../syntax-node.ts'
import { rejectVariableLength } from '../types/array-length.ts'
import { analyzeDeclarator, innerDeclarator } from '../types/declarators.ts'
import { qualified } from '../types/qualifiers.ts'
import type { Specifiers } from '../types/specifiers.ts'

/** One of the things that a declaration declares. */
export interface DeclaredEntity {
  readonly name: string | null
  readonly nameNode: SyntaxNode | null
  readonly type: CType
  readonly attributes: AttributeSummary
  /** All extension tokens that concern it. */
  readonly extensions: readonly ExtensionToken[]
  readonly initializer: SyntaxNode | null
  /** Offsets of the declarator with what follows it, up to the comma or semicolon. */
  readonly start: number
  readonly end: number
}

/**
 * Reads the declarators of a declaration, of a field declaration or of a type definition, one at a time: each
 * is in scope for the next (N1570 6.2.1p7).
 */
export function* analyzeDeclaratorList(
  analysis: Analysis,
  node: SyntaxNode,
  specifiers: Specifiers,
): Generator<DeclaredEntity> {
  const declarators = node.children.filter((child) => child.field === 'declarator')
  let start = declarators[0]?.start ?? node.end
  for (const [index, declarator] of declarators.entries()) {
    const next = declarators[index + 1]
    const end = next === undefined ? node.end : commaBetween(analysis.text, declarator.end, next.start)
    yield analyzeEntity(analysis, declarator, specifiers, start, end)
    start = end
  }
}

function analyzeEntity(
  analysis: Analysis,
  node: SyntaxNode,
  specifiers: Specifiers,
  start: number,
  end: number,
): DeclaredEntity {
  const isInitialized = node.type === 'init_declarator'
  const outermost = isInitialized ? childByField(node, 'declarator') : node
  const extensions = extensionsOf(analysis, outermost, specifiers.shared, start, end)
  const attributes = summarizeAttributes(extensions)
  const initializer = isInitialized ? (childByField(node, 'value') ?? null) : null
  const isInferred = extensions.some(({ kind }) => kind === 'inferred')
  const specified = isInferred ? inferredType(analysis, specifiers.type, initializer, node) : specifiers.type
  const base = withTypeAttributes(analysis, specified, attributes)
  const { name, nameNode, type: declared } = analyzeDeclarator(analysis, outermost, base, extensions)
  rejectVariableLength(analysis, declared, outermost)
  const type = withNoreturn(analysis, declared, attributes)
  return { name, nameNode, type, attributes, extensions, initializer, start, end }
}

/**
 * The type of the initialiser's value (N3096 6.7.9p2): without qualifiers, an array or function as a pointer
 * (6.3.2.1).
 */
function inferredType(
  analysis: Analysis,
  specified: CType,
  initializer: SyntaxNode | null,
  { start }: SyntaxNode,
): CType {
  const text = initializer === null ? '' : expressionText(analysis, initializer)
  const type = typeOfExpression(text, analysis.constants)
  if (type === null) throw new Rejection('unknown-type', `the type of '${text.trim()}' cannot be told`, start)
  const resolved = analysis.declared.resolved(type)
  const { const: _, volatile: __, atomic: ___, ...unqualified } = type
  const value: CType =
    resolved.kind === 'array'
      ? { kind: 'pointer', pointee: resolved.element }
      : resolved.kind === 'function'
        ? { kind: 'pointer', pointee: type }
        : (unqualified as CType)
  return qualified(value, qualifiersOf(specified))
}

/**
 * What concerns a declarator: what concerns all of them, and its own, save what stands in parameter lists.
 */
export function extensionsOf(
  analysis: Analysis,
  declarator: SyntaxNode | undefined,
  shared: readonly ExtensionToken[],
  start: number,
  end: number,
): readonly ExtensionToken[] {
  const around = analysis.extensions.between(start, end)
  if (around.length === 0) return shared
  const lists = parameterLists(declarator)
  const own = around.filter((token) => !lists.some((l) => token.start > l.start && token.start < l.end))
  return shared.length === 0 ? own : [...shared, ...own]
}

function parameterLists(declarator: SyntaxNode | undefined): SyntaxNode[] {
  const lists: SyntaxNode[] = []
  for (let node = declarator; node !== undefined; node = innerDeclarator(node)) {
    const list = childByField(node, 'parameters')
    if (list !== undefined) lists.push(list)
  }
  return lists
}

/** The comma after a declarator; an initialiser ends before it. */
function commaBetween(text: string, from: number, to: number): number {
  const comma = text.indexOf(',', from)
  return comma < 0 || comma > to ? to : comma
}
