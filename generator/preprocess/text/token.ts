import type { Name } from '../macros/macro-table.ts'
import { isIdentifierPart } from './characters.ts'

export const TokenKind = {
  identifier: 0,
  /** A preprocessing number (N1570 6.4.8). */
  number: 1,
  /** A string literal or character constant, its prefix included. */
  literal: 2,
  punctuator: 3,
  openParenthesis: 4,
  closeParenthesis: 5,
  comma: 6,
  /** `#` or `%:` */
  hash: 7,
  /** `##` or `%:%:` */
  hashHash: 8,
  /** A character that is no token of C: a stray backslash, an unmatched quote. */
  other: 9,
  /** Stands for an empty argument beside `##` (N1570 6.10.3.3 p2); never leaves a substitution. */
  placemarker: 10,
} as const

export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind]

/** A preprocessing token. Tokens are shared between replacement lists and never changed. */
export class Token {
  readonly kind: TokenKind
  readonly text: string
  /** White space stands before it. */
  readonly space: boolean
  /** The identifier's entry in the table of names; null for any other token. */
  readonly name: Name | null
  /**
   * False for an identifier found while its macro was being replaced: it is never replaced again (N1570
   * 6.10.3.4 p2).
   */
  readonly expandable: boolean

  constructor(kind: TokenKind, text: string, space: boolean, name: Name | null, expandable: boolean) {
    this.kind = kind
    this.text = text
    this.space = space
    this.name = name
    this.expandable = expandable
  }

  /** This token, with or without white space before it. */
  spaced(space: boolean): Token {
    return space === this.space ? this : new Token(this.kind, this.text, space, this.name, this.expandable)
  }

  /** This identifier, never to be replaced again. */
  painted(): Token {
    return new Token(this.kind, this.text, this.space, this.name, false)
  }
}

/** The tokens' spellings, with one space where white space stood. */
export function spellTokens(tokens: readonly Token[]): string {
  let text = ''
  for (const token of tokens) text += token.space && text !== '' ? ` ${token.text}` : token.text
  return text
}

/** `spellTokens`, with a space also where two neighbours would otherwise become one token. */
export function spellSeparated(tokens: readonly Token[]): string {
  let text = ''
  // Not read from the text: a look at what is still being put together copies all of it.
  let last = Number.NaN
  for (const token of tokens) {
    const apart = token.space || mayMerge(last, token.text.charCodeAt(0))
    text += apart && text !== '' ? ` ${token.text}` : token.text
    if (token.text !== '') last = token.text.charCodeAt(token.text.length - 1)
  }
  return text
}

/** Punctuators' characters that begin or continue longer ones. */
const operatorCharacters = new Set([...'+-<>=&|!*/%^:#.'].map((character) => character.charCodeAt(0)))

/** True if characters written side by side could belong to one token; errs towards true. */
export function mayMerge(left: number, right: number): boolean {
  if (isIdentifierPart(left)) {
    // A name or number goes on; a number with a dot or a sign after its exponent's letter; a prefix before a
    // quote.
    return (
      isIdentifierPart(right) ||
      right === 0x2e ||
      right === 0x22 ||
      right === 0x27 ||
      isSignAfterExponent(left, right)
    )
  }
  if (operatorCharacters.has(left))
    return operatorCharacters.has(right) || (left === 0x2e && isIdentifierPart(right))
  return left === 0x5c && isIdentifierPart(right)
}

function isSignAfterExponent(left: number, right: number): boolean {
  const letter = left | 0x20
  return (letter === 0x65 || letter === 0x70) && (right === 0x2b || right === 0x2d)
}
