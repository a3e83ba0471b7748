import { normalize } from '../normalize/normalize.ts'
import { outline } from '../outline/outline.ts'
import type { ParsedText } from '../syntax-tree.ts'
import { tokenize } from '../tokens/tokens.ts'
import { pieceOf } from './parse-declarations.ts'
import { parsePieces } from './parse-pieces.ts'

/** A name in a body is a type wherever the grammar may take it for one. */
const noNames = { isTypeName: () => true, isFunction: () => false }

/** Parses a declaration that stands inside a body, its text with the semicolon; null where it is none. */
export function parseLocalDeclaration(declaration: string): ParsedText | null {
  const tokens = tokenize(declaration)
  const { declarations } = outline(tokens)
  const [only] = declarations
  if (declarations.length !== 1 || only === undefined || only.body >= 0) return null
  const { text, extensions } = normalize(tokens, declarations, noNames)
  const nodes = parsePieces([pieceOf(text, only, tokens)])[0]
  const node = nodes?.length === 1 ? nodes[0] : undefined
  return node === undefined ? null : { node, text, extensions }
}
