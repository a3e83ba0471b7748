import { isInferred } from '../outline/inferred-type.ts'
import type { OutlinedDeclaration } from '../outline/outline.ts'
import type { ExtensionToken } from '../syntax-tree.ts'
import { plainSpellings } from '../tokens/keywords.ts'
import {
  braceClose,
  braceOpen,
  bracketOpen,
  caret,
  colon,
  comma,
  equals,
  parenOpen,
  semicolon,
} from '../tokens/punctuators.ts'
import { spelling, type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'
import { type Edit, editedText } from './edits.ts'
import { attributeKind, extensionWord, isComplex } from './extension-words.ts'
import { closes, endOfExpression } from './spans.ts'
import { endOfScatteredType, gatherType } from './specifier-order.ts'
import { isUnnamedBitField } from './unnamed-bit-field.ts'
import { isWrappedName, type NameKinds } from './wrapped-name.ts'

/**
 * A text in which the needed declarations are spelled as tree-sitter-c expects them, at their old offsets.
 */
export interface NormalizedText {
  readonly text: string
  readonly extensions: readonly ExtensionToken[]
  /** For each declaration what was changed, in order. */
  readonly edits: readonly (readonly Edit[])[]
}

/**
 * Blanks what tree-sitter-c does not know (and keeps it in a side table), respells what it knows under
 * another name, and empties function bodies. No token moves.
 */
export function normalize(
  tokens: Tokens,
  declarations: readonly OutlinedDeclaration[],
  names: NameKinds,
): NormalizedText {
  const normalizer = new Normalizer(tokens, names)
  for (const declaration of declarations) normalizer.declaration(declaration)
  return normalizer.finish()
}

class Normalizer {
  readonly #tokens: Tokens
  readonly #names: NameKinds
  readonly #extensions: ExtensionToken[] = []
  readonly #edits: Edit[][] = []
  /** Open record bodies: the token index of each one's closing brace. */
  readonly #records: number[] = []
  /** The names that the declaration at hand declares: token indices. */
  #declared: readonly number[] = []
  /** The last token of the declaration at hand before its body. */
  #last = 0

  constructor(tokens: Tokens, names: NameKinds) {
    this.#tokens = tokens
    this.#names = names
  }

  finish(): NormalizedText {
    return { text: editedText(this.#tokens, this.#edits), extensions: this.#extensions, edits: this.#edits }
  }

  declaration({ first, last, body, names }: OutlinedDeclaration): void {
    const { kinds, partners } = this.#tokens
    const isOldStyle = body >= 0 && kinds[body] !== braceOpen
    // An old-style list names parameters and is no prototype (N1570 6.7.6.3p14): to callers it is empty.
    const end = isOldStyle ? partners[body - 1]! : body < 0 ? last : body - 1
    this.#records.length = 0
    this.#declared = names
    this.#last = end
    this.#edits.push([])
    for (let at = first; at <= end; at++) at = this.#token(at)
    if (isOldStyle && end < body - 2) this.#replace(end + 1, body - 2, '')
    if (body >= 0) this.#takeOut('body', body, last, ';')
  }

  #isWrapped(open: number): boolean {
    const inRecord = this.#records.length > 0
    return isWrappedName(this.#tokens, open, this.#names, { declared: this.#declared, inRecord })
  }

  /** Normalises what starts at a token; returns the index of the last token that was dealt with. */
  #token(at: number): number {
    const { kinds, partners } = this.#tokens
    switch (kinds[at]) {
      case tokenKinds.identifier:
        return this.#word(at)
      case parenOpen:
        if (this.#isWrapped(at)) {
          this.#replace(at, at, '')
          this.#replace(at + 2, at + 2, '')
          return at + 2
        }
        return at
      case bracketOpen:
        if (kinds[at + 1] === bracketOpen && closes(this.#tokens, at))
          return this.#takeOut('attribute', at, partners[at]!)
        return this.#arrayLength(at)
      case equals:
        return this.#expression(at + 1, endOfExpression(this.#tokens, at + 1, this.#last))
      case caret:
        // No expression has it there, blocks of their own apart.
        return kinds[at - 1] === parenOpen ? this.#takeOut('block', at, at, '*') : at
      case colon:
        return this.#bitField(at)
      case semicolon:
        // Records take no empty members.
        if (this.#records.length > 0 && (kinds[at - 1] === semicolon || kinds[at - 1] === braceOpen)) {
          this.#replace(at, at, '')
        }
        return at
      case braceClose:
        if (this.#records.at(-1) === at) this.#records.pop()
        return at
      default:
        return at
    }
  }

  #word(at: number): number {
    const { kinds, partners } = this.#tokens
    const cls = wordClass(this.#tokens, at)
    if (cls === undefined) return at
    const word = spelling(this.#tokens, at)
    const close = kinds[at + 1] === parenOpen && closes(this.#tokens, at + 1) ? partners[at + 1]! : at
    switch (cls) {
      case 'attribute':
        return this.#takeOut(attributeKind(word), at, close)
      case 'typeof':
        if (close > at) this.#takeOut('typeof', at, close, word)
        return close
      case 'operand-type':
        if (close === at) return at
        return word === '_Atomic' ? this.#atomic(at, close) : this.#takeOut('bit-int', at, close, 'int')
      case 'assertion':
        if (close === at) return at
        return this.#takeOut('assertion', at, kinds[close + 1] === semicolon ? close + 1 : close)
      case 'tag':
        return this.#tag(at, word)
      case 'type': {
        const end = endOfScatteredType(this.#tokens, at)
        return end === null ? this.#plainWord(at, word) : this.#gatherType(at, end)
      }
      default:
        return this.#plainWord(at, word)
    }
  }

  #plainWord(at: number, word: string): number {
    if (isInferred(this.#tokens, at)) return this.#takeOut('inferred', at, at, 'int')
    if (isComplex(word)) return this.#complex(at)
    const kind = extensionWord(word)
    if (kind !== null) return this.#takeOut(kind, at, at)
    const plain = plainSpellings.get(word)
    if (plain !== undefined) this.#replace(at, at, plain)
    return at
  }

  #gatherType(from: number, to: number): number {
    const { words, extensions } = gatherType(this.#tokens, from, to)
    for (const { kind, first, last } of extensions) this.#keep(kind, first, last)
    this.#replace(from, to, words.join(' '))
    return to
  }

  /** `_Complex` beside a type goes; alone it means `double _Complex` to gcc. */
  #complex(at: number): number {
    const { kinds } = this.#tokens
    const beside = [at - 1, at + 1].some(
      (i) => kinds[i] === tokenKinds.identifier && wordClass(this.#tokens, i) === 'type',
    )
    return this.#takeOut('complex', at, at, beside ? '' : 'double')
  }

  /** `_Atomic(int *)` becomes `int * _Atomic`, of the same length. */
  #atomic(at: number, close: number): number {
    const { text, ends, starts } = this.#tokens
    const operand = text.slice(ends[at + 1], starts[close]).trim()
    this.#replace(at, close, `${operand} _Atomic`)
    return close
  }

  /** `struct`, `union`, `enum`: opens a record, takes out an enum's type. */
  #tag(at: number, word: string): number {
    const { count, kinds, partners } = this.#tokens
    let next = at + 1
    for (; next < count; next++) {
      const kind = kinds[next]
      if (kind === tokenKinds.identifier) {
        const cls = wordClass(this.#tokens, next)
        if (cls === 'attribute') next = this.#word(next)
        else if (cls !== undefined) break
      } else if (kind === bracketOpen && kinds[next + 1] === bracketOpen && closes(this.#tokens, next)) {
        next = this.#takeOut('attribute', next, partners[next]!)
      } else break
    }
    if (word === 'enum' && kinds[next] === colon && kinds[next + 1] === tokenKinds.identifier) {
      let end = next
      while (end + 1 < count && kinds[end + 1] !== braceOpen && kinds[end + 1] !== semicolon) end++
      return this.#takeOut('enum-base', next, end)
    }
    if (word !== 'enum' && kinds[next] === braceOpen) {
      this.#records.push(partners[next]!)
      return next
    }
    return next - 1
  }

  /**
   * Takes out the width of a bit-field without a name, which the grammar has no place for, and one comma
   * beside it.
   */
  #bitField(at: number): number {
    if (this.#records.length === 0) return at
    const { kinds } = this.#tokens
    const end = endOfExpression(this.#tokens, at + 1, this.#last)
    if (!isUnnamedBitField(this.#tokens, at)) return this.#expression(at + 1, end)
    this.#takeOut('bit-field', at, end)
    if (kinds[end + 1] !== comma) {
      if (kinds[at - 1] === comma) this.#edits.at(-1)!.splice(-1, 0, blank(at - 1))
      return end
    }
    this.#replace(end + 1, end + 1, '')
    return end + 1
  }

  /** `[static const n]`: the length, its qualifiers apart. */
  #arrayLength(open: number): number {
    if (!closes(this.#tokens, open)) return open
    const close = this.#tokens.partners[open]!
    let first = open + 1
    while (first < close && wordClass(this.#tokens, first) === 'prefix') first = this.#word(first) + 1
    return this.#expression(first, close - 1)
  }

  /**
   * Takes out an expression of more than one token: the grammar knows neither its types nor its GNU
   * spellings.
   */
  #expression(first: number, last: number): number {
    return last > first ? this.#takeOut('expression', first, last, '_') : first - 1
  }

  #takeOut(kind: ExtensionToken['kind'], from: number, to: number, remains = ''): number {
    this.#keep(kind, from, to)
    this.#replace(from, to, remains)
    return to
  }

  #keep(kind: ExtensionToken['kind'], from: number, to: number): void {
    const { starts, ends, text } = this.#tokens
    const start = starts[from]!
    const end = ends[to]!
    this.#extensions.push({ kind, start, end, text: text.slice(start, end) })
  }

  #replace(from: number, to: number, replacement: string): void {
    this.#edits.at(-1)!.push({ from, to, replacement })
  }
}

const blank = (at: number): Edit => ({ from: at, to: at, replacement: '' })
