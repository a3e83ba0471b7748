import type { SourceLocation } from '../source.ts'

/**
 * One top-level declaration (or a synthesised one: a macro's expansion), copied from tree-sitter's
 * tree once into plain nodes.
 */
export interface SyntaxTree {
  /** The preprocessed text, alternate spellings normalised and lifted tokens blanked; offsets equal the preprocessed text's. */
  readonly text: string
  /** The top-level declarations that were parsed, by ascending offset. */
  readonly declarations: readonly SyntaxNode[]
  /** Attributes, asm labels, alignment specifiers and the like, blanked before the parser saw them, by ascending offset. */
  readonly lifted: readonly Lifted[]
  locate(offset: number): SourceLocation
}

/** A node of tree-sitter-c's grammar. */
export interface SyntaxNode {
  /** The grammar's node type: `function_declarator`, `identifier`, `*`. */
  readonly type: string
  /** The field by which the parent holds it: `declarator`, `type`; null for none. */
  readonly field: string | null
  readonly named: boolean
  /** Offsets into `SyntaxTree.text`. */
  readonly start: number
  readonly end: number
  /** Anonymous nodes (punctuation, keywords) included. */
  readonly children: readonly SyntaxNode[]
}

export interface Lifted {
  readonly kind: 'attribute' | 'asm' | 'alignas' | 'declspec' | 'nullability' | 'calling-convention'
  readonly start: number
  readonly end: number
  /** As it stands in the preprocessed text, the keyword and its parentheses included. */
  readonly text: string
}
