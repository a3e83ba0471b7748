import { braceClose, braceOpen, bracketOpen, comma, parenOpen, semicolon } from '../tokens/punctuators.ts'
import { type Tokens, wordClass } from '../tokens/tokens.ts'

/** True if a bracket has a partner of its own kind. */
export function closes({ partners }: Tokens, open: number): boolean {
  return partners[partners[open]!] === open
}

/**
 * The last token of an initialiser, of an enumerator's value or a bit-field's width that starts at a token.
 */
export function endOfExpression(tokens: Tokens, first: number, last: number): number {
  const { kinds, partners } = tokens
  let end = first
  while (end <= last) {
    const kind = kinds[end]
    if (kind === comma || kind === semicolon || kind === braceClose) break
    if (wordClass(tokens, end) === 'attribute') break
    const opens = kind === parenOpen || kind === bracketOpen || kind === braceOpen
    end = opens && closes(tokens, end) ? partners[end]! + 1 : end + 1
  }
  return end - 1
}
