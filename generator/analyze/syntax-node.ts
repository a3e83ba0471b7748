import type { SyntaxNode } from '../parse/syntax-tree.ts'

/** The first child that a node holds under a field's name. */
export function childByField(node: SyntaxNode, field: string): SyntaxNode | undefined {
  for (const child of node.children) if (child.field === field) return child
  return undefined
}
