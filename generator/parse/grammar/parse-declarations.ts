import type { NormalizedText } from '../normalize/normalize.ts'
import { shapeOf } from '../outline/declaration-shape.ts'
import type { OutlinedDeclaration } from '../outline/outline.ts'
import type { SyntaxNode } from '../syntax-tree.ts'
import { wordClasses } from '../tokens/keywords.ts'
import type { Tokens } from '../tokens/tokens.ts'
import { type Piece, parsePieces } from './parse-pieces.ts'
import { type TreeTemplate, templateOf, treeFrom } from './tree-template.ts'

/**
 * The syntax of one declaration: its nodes, made when they are asked for, or null where it does not parse.
 */
export type ParsedDeclaration = (() => readonly SyntaxNode[]) | null

/**
 * Parses declarations: the first of each shape by the grammar, the others after its example. Most functions
 * of a large API share their shape with others, and tree-sitter takes most of the time.
 */
export function parseDeclarations(
  tokens: Tokens,
  declarations: readonly OutlinedDeclaration[],
  { text, edits }: NormalizedText,
): ParsedDeclaration[] {
  const results = new Array<ParsedDeclaration>(declarations.length).fill(null)
  const parsed = new Map<number, readonly SyntaxNode[] | null>()
  const parse = (indices: readonly number[]): void => {
    const pieces = indices.map((index) => pieceOf(text, declarations[index]!, tokens))
    parsePieces(pieces).forEach((found, i) => {
      const index = indices[i]!
      const start = tokens.starts[declarations[index]!.first]!
      const nodes = found?.map((node) => withoutPrefix(node, start)) ?? null
      parsed.set(index, nodes)
      results[index] = nodes === null ? null : () => nodes
    })
  }

  const shapes = declarations.map((declaration, i) => shapeOf(tokens, declaration, edits[i]!))
  const examples = new Map<string, number>()
  const exampleOf = shapes.map((shape, i) => {
    const known = shape === null ? i : examples.get(shape.key)
    if (known !== undefined) return known
    examples.set(shape!.key, i)
    return i
  })
  parse(exampleOf.flatMap((example, i) => (example === i ? [i] : [])))

  const templates = new Map<number, TreeTemplate | null>()
  for (const example of new Set(exampleOf)) {
    const nodes = parsed.get(example)
    const own = shapes[example]?.tokens
    if (nodes == null || own === undefined) continue
    templates.set(example, nodes.length === 1 ? templateOf(nodes[0]!, tokens, own) : null)
  }
  const left: number[] = []
  exampleOf.forEach((example, i) => {
    const template = templates.get(example)
    if (example === i || template === undefined) return
    if (template === null) left.push(i)
    else results[i] = () => [treeFrom(template, tokens, shapes[i]!.tokens)]
  })
  parse(left)
  return results
}

/**
 * The text of a declaration as the grammar likes it. What could be read as a call, `T (*f)(A);`, gets a
 * storage class before it; `int typedef t;` its `typedef`.
 */
export function pieceOf(text: string, declaration: OutlinedDeclaration, tokens: Tokens): Piece {
  const { first, last, typedef, names } = declaration
  const start = tokens.starts[first]!
  const own = text.slice(start, tokens.ends[last]!)
  if (typedef >= 0) {
    const at = tokens.starts[typedef]! - start
    // Among the words of a type it was taken out already.
    const isThere = own.startsWith('typedef', at)
    const blanked = isThere
      ? own.slice(0, at) + ' '.repeat('typedef'.length) + own.slice(at + 'typedef'.length)
      : own
    // `typedef struct s { … };` declares no typedef name, which compilers warn of and the grammar refuses.
    if (names.length === 0) return { text: blanked, source: start }
    if (!isThere || own.slice(0, at).trim() !== '') return prefixed('typedef ', blanked, start)
  }
  const word = /^\s*([A-Za-z_]\w*)\s*\(/.exec(own)?.[1]
  if (word === undefined || wordClasses.has(word)) return { text: own, source: start }
  return prefixed('extern ', own, start)
}

function prefixed(prefix: string, text: string, start: number): Piece {
  return { text: prefix + text, source: start - prefix.length }
}

/** Takes off what was put before the declaration, which started at an offset. */
function withoutPrefix(node: SyntaxNode, start: number): SyntaxNode {
  if (node.start >= start) return node
  const children = node.children.filter((child) => child.start >= start)
  return { ...node, start: children[0]?.start ?? start, children }
}
