import { normalize } from '../normalize/normalize.ts'
import type { ParsedText } from '../syntax-tree.ts'
import { tokenize } from '../tokens/tokens.ts'
import { parsePieces } from './parse-pieces.ts'

/** The one place in C's expressions where nothing but a type name may stand. */
const before = '_Alignof('
const after = ');'

/**
 * Parses type names that stand outside of declarations: in expressions, in the operands of `typeof` and
 * attributes.
 */
export function createTypeNameParser(): (text: string) => ParsedText | null {
  const known = new Map<string, ParsedText | null>()
  return (text) => {
    let parsed = known.get(text)
    if (parsed === undefined) {
      parsed = parseTypeName(text)
      known.set(text, parsed)
    }
    return parsed
  }
}

/** A type name declares nothing, so that it wraps no names. */
const noNames = { isTypeName: () => true, isFunction: () => false }

function parseTypeName(typeName: string): ParsedText | null {
  const tokens = tokenize(before + typeName + after)
  const whole = { first: 0, last: tokens.count - 1, body: -1, typedef: -1, name: null, names: [] }
  const { text, extensions } = normalize(tokens, [whole], noNames)
  const nodes = parsePieces([{ text, source: 0 }])[0]
  const operator =
    nodes?.length === 1 ? nodes[0]!.children.find((c) => c.type === 'alignof_expression') : undefined
  const node = operator?.children.find((child) => child.type === 'type_descriptor')
  return node === undefined ? null : { node, text, extensions }
}
