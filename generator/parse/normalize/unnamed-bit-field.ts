import {
  braceClose,
  braceOpen,
  colon,
  comma,
  equals,
  parenClose,
  parenOpen,
  semicolon,
} from '../tokens/punctuators.ts'
import { type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'

/** Does a `:` inside a record follow specifiers alone? */
export function isUnnamedBitField(tokens: Tokens, at: number): boolean {
  const { kinds, partners } = tokens
  if (kinds[at - 1] === comma) return true
  let types = 0
  for (let i = at - 1; i >= 0; i--) {
    const kind = kinds[i]
    if (kind === semicolon || kind === braceOpen) break
    if (kind === braceClose) {
      // The end of a type that is defined right there: `enum { A } name : 2`.
      types++
      break
    }
    if (kind === comma || kind === colon || kind === equals) return false
    if (kind === parenClose && partners[i]! > 0 && isOperator(tokens, partners[i]! - 1)) i = partners[i]!
    if (kind !== tokenKinds.identifier) continue
    const cls = wordClass(tokens, i)
    if (i === at - 1 && cls === 'type') return true
    if (cls === undefined || cls === 'type' || cls === 'typeof') types++
    else if (cls === 'operand-type' && kinds[i + 1] === parenOpen) types++
  }
  return types === 1
}

/** A word with an operand in the parentheses after it, which is no name: `_BitInt(4)`. */
function isOperator(tokens: Tokens, at: number): boolean {
  const cls = wordClass(tokens, at)
  return cls === 'typeof' || cls === 'operand-type' || cls === 'attribute'
}
