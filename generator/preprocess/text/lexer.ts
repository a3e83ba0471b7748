import type { MacroTable } from '../macros/macro-table.ts'
import { backslash, blank, characterClass, digit, dot, letter, newline, quote, slash } from './characters.ts'
import { Token, TokenKind } from './token.ts'

const star = 0x2a
const slashCode = 0x2f

/** Reads preprocessing tokens (N1570 6.4) from a text without line splices. */
export class Lexer {
  readonly text: string
  readonly names: MacroTable
  /** The offset of the next character. */
  position: number
  /** White space stood before the token last read, or before the end. */
  space = false

  constructor(text: string, names: MacroTable, position = 0) {
    this.text = text
    this.names = names
    this.position = position
  }

  /** The next token of this line; null at the newline, which is left, or at the end of the text. */
  next(): Token | null {
    this.skipBlanks()
    const { text, space } = this
    const start = this.position
    if (start >= text.length) return null
    const code = text.charCodeAt(start)
    switch (characterClass[code]!) {
      case newline:
        return null
      case letter:
        return this.#identifierOrLiteral(start, space)
      case digit:
        return this.#take(TokenKind.number, numberEnd(text, start), space)
      case dot:
        if (characterClass[text.charCodeAt(start + 1)] === digit) {
          return this.#take(TokenKind.number, numberEnd(text, start), space)
        }
        return this.#punctuator(start, code, space)
      case quote:
        return this.#literal(start, start, space)
      case backslash:
        if (isUniversalName(text, start)) return this.#identifierOrLiteral(start, space)
        return this.#take(TokenKind.other, start + 1, space)
      default:
        return this.#punctuator(start, code, space)
    }
  }

  /** The tokens up to the end of the line. */
  line(): Token[] {
    const tokens: Token[] = []
    for (let token = this.next(); token !== null; token = this.next()) tokens.push(token)
    return tokens
  }

  /** Passes over white space and comments of the line; a comment may end on a later one. Sets `space`. */
  skipBlanks(): void {
    const text = this.text
    const start = this.position
    let position = start
    for (;;) {
      const kind = characterClass[text.charCodeAt(position)]
      if (kind === blank) {
        position++
      } else if (kind === slash) {
        const end = commentEnd(text, position)
        if (end === position) break
        position = end
      } else break
    }
    this.position = position
    this.space = position > start
  }

  #take(kind: TokenKind, end: number, space: boolean): Token {
    const text = this.text.slice(this.position, end)
    this.position = end
    return new Token(kind, text, space, null, true)
  }

  #identifierOrLiteral(start: number, space: boolean): Token {
    const end = identifierEnd(this.text, start)
    const code = this.text.charCodeAt(end)
    if (characterClass[code] === quote && isLiteralPrefix(this.text, start, end)) {
      return this.#literal(start, end, space)
    }
    const text = this.text.slice(start, end)
    this.position = end
    return new Token(TokenKind.identifier, text, space, this.names.intern(text), true)
  }

  #literal(start: number, quoteAt: number, space: boolean): Token {
    const end = literalEnd(this.text, quoteAt)
    const text = this.text.slice(start, end)
    this.position = end
    const complete = end - quoteAt > 1 && text.charCodeAt(text.length - 1) === this.text.charCodeAt(quoteAt)
    return new Token(complete ? TokenKind.literal : TokenKind.other, text, space, null, true)
  }

  #punctuator(start: number, code: number, space: boolean): Token {
    const length = punctuatorLength(this.text, start, code)
    let kind: TokenKind = TokenKind.punctuator
    if (code === 0x28) kind = TokenKind.openParenthesis
    else if (code === 0x29) kind = TokenKind.closeParenthesis
    else if (code === 0x2c) kind = TokenKind.comma
    else if (code === 0x23) kind = length === 2 ? TokenKind.hashHash : TokenKind.hash
    else if (code === 0x25 && length > 1 && this.text.charCodeAt(start + 1) === 0x3a) {
      kind = length === 4 ? TokenKind.hashHash : TokenKind.hash
    }
    return this.#take(kind, start + length, space)
  }
}

/** The end of the identifier at `start`; universal character names (`\u00e9`) are part of it. */
export function identifierEnd(text: string, start: number): number {
  let end = start
  for (;;) {
    const kind = characterClass[text.charCodeAt(end)]
    if (kind === letter || kind === digit) end++
    else if (kind === backslash && isUniversalName(text, end)) end += 2
    else return end
  }
}

/** True at `\uXXXX` or `\UXXXXXXXX` (N1570 6.4.3). */
export function isUniversalName(text: string, at: number): boolean {
  const marker = text.charCodeAt(at + 1)
  const digits = marker === 0x75 ? 4 : marker === 0x55 ? 8 : 0
  return (
    digits > 0 && /^[0-9a-fA-F]+$/.test(text.slice(at + 2, at + 2 + digits)) && at + 2 + digits <= text.length
  )
}

/** True for `L`, `u`, `U` and `u8`, which before a quote belong to the literal (N1570 6.4.4.4, 6.4.5). */
export function isLiteralPrefix(text: string, start: number, end: number): boolean {
  const code = text.charCodeAt(start)
  if (end - start === 1) return code === 0x4c || code === 0x75 || code === 0x55
  return end - start === 2 && code === 0x75 && text.charCodeAt(start + 1) === 0x38
}

/** The end of the preprocessing number at `start` (N1570 6.4.8, with C23's digit separators). */
export function numberEnd(text: string, start: number): number {
  let end = start + 1
  for (;;) {
    const code = text.charCodeAt(end)
    const kind = characterClass[code]
    if (kind === letter || kind === digit || kind === dot) {
      end++
      // e+ E- p+ P-: the sign belongs to the number.
      const lower = code | 0x20
      if (lower === 0x65 || lower === 0x70) {
        const sign = text.charCodeAt(end)
        if (sign === 0x2b || sign === 0x2d) end++
      }
    } else if (code === 0x27 && characterClass[text.charCodeAt(end + 1)]! <= digit) end += 2
    else return end
  }
}

/** The end of the literal whose quote is at `at`; an unterminated one ends before the newline. */
export function literalEnd(text: string, at: number): number {
  const mark = text.charCodeAt(at)
  for (let end = at + 1; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === mark) return end + 1
    if (code === 0x0a) return end
    if (code === 0x5c && text.charCodeAt(end + 1) !== 0x0a) end++
  }
  return text.length
}

/** The end of the comment at `at`, without the newline that ends a line comment; `at` if there is none. */
export function commentEnd(text: string, at: number): number {
  const code = text.charCodeAt(at + 1)
  if (code === star) {
    const end = text.indexOf('*/', at + 2)
    return end < 0 ? text.length : end + 2
  }
  if (code === slashCode) {
    const end = text.indexOf('\n', at + 2)
    return end < 0 ? text.length : end
  }
  return at
}

/** Each punctuator of more than one character (N1570 6.4.6), longest first, by its first character. */
const longPunctuators: readonly (readonly string[])[] = (() => {
  const byFirst: string[][] = Array.from({ length: 128 }, () => [])
  const all =
    '%:%: ... <<= >>= -> ++ -- << >> <= >= == != && || *= /= %= += -= &= ^= |= ## <: :> <% %> %:'.split(' ')
  for (const punctuator of all) byFirst[punctuator.charCodeAt(0)]!.push(punctuator)
  return byFirst
})()

function punctuatorLength(text: string, start: number, code: number): number {
  const candidates = longPunctuators[code]
  if (candidates !== undefined) {
    for (const candidate of candidates) if (text.startsWith(candidate, start)) return candidate.length
  }
  return 1
}
