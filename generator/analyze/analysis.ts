import type { Skip } from '../model/translation-unit.ts'
import type { SyntaxNode, SyntaxTree } from '../parse/syntax-tree.ts'
import type { SourceLocation } from '../source/source.ts'
import type { Target } from '../target/target.ts'
import type { PragmaPack } from './attributes/pragma-pack.ts'
import type { DocumentationComments } from './comments/documentation-comments.ts'
import type { DeclarationTable } from './declarations/declaration-table.ts'
import type { ConstantScope } from './expressions/constant-scope.ts'
import type { ExtensionTokens } from './extension-tokens.ts'
import type { Rejection } from './rejection.ts'

/** What the parts of the analysis share: the tree that they read and the table that they fill. */
export interface Analysis {
  readonly tree: SyntaxTree
  /** The text that the nodes at hand refer to: the tree's, or that of a type name parsed on its own. */
  readonly text: string
  readonly extensions: ExtensionTokens
  readonly target: Target
  readonly declared: DeclarationTable
  readonly comments: DocumentationComments
  readonly pragmaPack: PragmaPack
  readonly constants: ConstantScope
  /** Reports why something is left out, and enters it in the list of what was skipped. */
  reject(name: string, kind: Skip['kind'], rejection: Rejection): void
}

/** The same analysis, for nodes of another text. */
export function withinText(analysis: Analysis, text: string, extensions: ExtensionTokens): Analysis {
  return { ...analysis, text, extensions }
}

export function textOf({ text }: Analysis, node: SyntaxNode): string {
  return text.slice(node.start, node.end)
}

/** The text of an expression, as it stands in the preprocessed source. */
export function expressionText(analysis: Analysis, node: SyntaxNode): string {
  const token = analysis.extensions.at(node.start)
  return token?.kind === 'expression' ? token.text : textOf(analysis, node)
}

/** Where an expression ends. */
export function expressionEnd({ extensions }: Analysis, node: SyntaxNode): number {
  const token = extensions.at(node.start)
  return token?.kind === 'expression' ? token.end : node.end
}

export function locationOf({ tree }: Analysis, node: SyntaxNode): SourceLocation {
  return tree.locate(node.start)
}
