import type { SyntaxNode } from '../syntax-tree.ts'
import type { Tokens } from '../tokens/tokens.ts'

/** A syntax tree whose nodes point to the tokens of any declaration of one shape. */
export interface TreeTemplate {
  readonly type: string
  readonly field: string | null
  readonly named: boolean
  /** Positions in the list of a declaration's tokens: the first and the last one of the node. */
  readonly first: number
  readonly last: number
  /**
   * How much earlier than its last token the node ends: a respelled keyword is shorter than what it stands
   * for.
   */
  readonly cut: number
  readonly children: readonly TreeTemplate[]
}

const noChildren: readonly never[] = []

/** The template behind a syntax tree; null where a node begins within a token. */
export function templateOf(node: SyntaxNode, tokens: Tokens, own: readonly number[]): TreeTemplate | null {
  const { starts, ends } = tokens
  const first = positionAt(tokens, own, node.start)
  const last = positionAt(tokens, own, node.end - 1)
  if (first < 0 || last < 0 || starts[own[first]!] !== node.start) return null
  const children: TreeTemplate[] = []
  for (const child of node.children) {
    const template = templateOf(child, tokens, own)
    if (template === null) return null
    children.push(template)
  }
  const { type, field, named } = node
  const cut = Math.max(0, ends[own[last]!]! - node.end)
  return { type, field, named, first, last, cut, children: children.length === 0 ? noChildren : children }
}

/** The syntax tree of a declaration that has the template's shape. */
export function treeFrom(template: TreeTemplate, tokens: Tokens, own: readonly number[]): SyntaxNode {
  const { type, field, named, first, last, cut } = template
  const start = tokens.starts[own[first]!]!
  const end = tokens.ends[own[last]!]! - cut
  let children: readonly SyntaxNode[] = noChildren
  if (template.children.length > 0) children = template.children.map((child) => treeFrom(child, tokens, own))
  return { type, field, named, start, end, children }
}

/** The position of the token at, or last before, an offset; -1 for none. */
function positionAt({ starts }: Tokens, own: readonly number[], offset: number): number {
  let low = 0
  let high = own.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (starts[own[middle]!]! <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
