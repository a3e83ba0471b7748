import type { WordClass } from './keywords.ts'
import {
  braceClose,
  braceOpen,
  bracketClose,
  bracketOpen,
  parenClose,
  parenOpen,
  semicolon,
} from './punctuators.ts'
import { Vocabulary } from './vocabulary.ts'

/**
 * What a token is. A punctuator's kind is its character code: `(` is 40. Every punctuator here is one
 * character.
 */
export const tokenKinds = { identifier: 1, number: 2, literal: 3 } as const

/** The tokens of a preprocessed text, in parallel arrays: large headers have half a million. */
export interface Tokens {
  readonly text: string
  readonly count: number
  readonly kinds: Uint8Array
  /** For an identifier or number its number in the vocabulary; -1 for all else. */
  readonly words: Int32Array
  readonly vocabulary: Vocabulary
  /** Offsets into `text`. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /**
   * For a bracket the index of its partner; `count` for an opening one that is never closed; -1 for all else.
   */
  readonly partners: Int32Array
}

const whiteSpace = 0
const wordCharacter = 1
const digit = 2
const quote = 3
const punctuator = 4

const classes = new Uint8Array(128).fill(punctuator)
for (const c of ' \t\n\r\v\f\0\\') classes[c.charCodeAt(0)] = whiteSpace
for (const c of '_$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
  classes[c.charCodeAt(0)] = wordCharacter
for (const c of '0123456789') classes[c.charCodeAt(0)] = digit
for (const c of '"\'') classes[c.charCodeAt(0)] = quote

const classOf = (code: number): number => (code < 128 ? classes[code]! : wordCharacter)

/**
 * Splits preprocessed text (no comments, no directives) into tokens and pairs the brackets. Never fails:
 * broken text gives odd tokens.
 */
export function tokenize(text: string): Tokens {
  let capacity = Math.max(64, text.length >> 2)
  let kinds = new Uint8Array(capacity)
  let starts = new Int32Array(capacity)
  let ends = new Int32Array(capacity)
  let words = new Int32Array(capacity)
  const vocabulary = new Vocabulary()
  let count = 0
  let at = 0
  const length = text.length
  while (at < length) {
    const code = text.charCodeAt(at)
    const cls = classOf(code)
    if (cls === whiteSpace) {
      at++
      continue
    }
    const start = at
    let kind: number
    let word = -1
    if (cls === wordCharacter) {
      at = skipWord(text, at)
      kind = tokenKinds.identifier
      if (at - start <= 2 && isQuote(text.charCodeAt(at)) && /^(L|u8?|U)$/.test(text.slice(start, at))) {
        at = skipLiteral(text, at)
        kind = tokenKinds.literal
      } else word = vocabulary.intern(text.slice(start, at))
    } else if (cls === digit || (code === 46 && classOf(text.charCodeAt(at + 1)) === digit)) {
      at = skipNumber(text, at)
      kind = tokenKinds.number
      word = vocabulary.intern(text.slice(start, at))
    } else if (cls === quote) {
      at = skipLiteral(text, at)
      kind = tokenKinds.literal
    } else {
      at++
      kind = code
    }
    if (count === capacity) {
      capacity *= 2
      kinds = grown(kinds, new Uint8Array(capacity))
      starts = grown(starts, new Int32Array(capacity))
      ends = grown(ends, new Int32Array(capacity))
      words = grown(words, new Int32Array(capacity))
    }
    kinds[count] = kind
    starts[count] = start
    ends[count] = at
    words[count] = word
    count++
  }
  return { text, count, kinds, words, vocabulary, starts, ends, partners: pairBrackets(kinds, count) }
}

function grown<A extends Uint8Array | Int32Array>(from: A, to: A): A {
  to.set(from)
  return to
}

const isQuote = (code: number): boolean => code === 34 || code === 39

function skipWord(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const cls = classOf(text.charCodeAt(at))
    if (cls !== wordCharacter && cls !== digit) return at
    at++
  }
  return at
}

/**
 * N1570 6.4.8: a preprocessing number takes exponent signs, digits, letters, periods; C23 adds the digit
 * separator.
 */
function skipNumber(text: string, from: number): number {
  let at = from + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    const cls = classOf(code)
    const signed = (code === 43 || code === 45) && /[eEpP]/.test(text[at - 1]!)
    const separator = code === 39 && /\w/.test(text[at + 1] ?? '')
    if (cls !== wordCharacter && cls !== digit && code !== 46 && !signed && !separator) return at
    at++
  }
  return at
}

function skipLiteral(text: string, from: number): number {
  const closing = text.charCodeAt(from)
  let at = from + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 92) at++
    else if (code === closing) return at + 1
    else if (code === 10) return at
    at++
  }
  return text.length
}

const openers: Readonly<Record<number, number>> = {
  [parenClose]: parenOpen,
  [bracketClose]: bracketOpen,
  [braceClose]: braceOpen,
}

/**
 * A `;`, `{`-less, at file scope closes parentheses that are still open, and a closing brace closes those
 * inside it, so that a missing parenthesis costs one declaration only.
 */
function pairBrackets(kinds: Uint8Array, count: number): Int32Array {
  const partners = new Int32Array(count).fill(-1)
  const open: number[] = []
  let braces = 0
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!
    if (kind === parenOpen || kind === bracketOpen || kind === braceOpen) {
      partners[i] = count
      open.push(i)
      if (kind === braceOpen) braces++
    } else if (kind === parenClose || kind === bracketClose || kind === braceClose) {
      if (kind === braceClose) {
        if (braces === 0) continue
        while (kinds[open.at(-1)!] !== braceOpen) partners[open.pop()!] = i
        braces--
      }
      const opener = open.at(-1)
      if (opener === undefined || kinds[opener] !== openers[kind]) continue
      open.pop()
      partners[opener] = i
      partners[i] = opener
    } else if (kind === semicolon && braces === 0) {
      for (const opener of open) partners[opener] = i
      open.length = 0
    }
  }
  return partners
}

/** The token's spelling. */
export function spelling(tokens: Tokens, index: number): string {
  const word = tokens.words[index]!
  return word >= 0
    ? tokens.vocabulary.spelling(word)
    : tokens.text.slice(tokens.starts[index], tokens.ends[index])
}

/** What an identifier is to a declaration; undefined for a name, and for a token that is no identifier. */
export function wordClass(tokens: Tokens, index: number): WordClass | undefined {
  return tokens.kinds[index] === tokenKinds.identifier
    ? tokens.vocabulary.classOf(tokens.words[index]!)
    : undefined
}
