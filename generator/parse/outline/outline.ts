import {
  braceClose,
  braceOpen,
  bracketOpen,
  colon,
  comma,
  equals,
  parenClose,
  parenOpen,
  semicolon,
} from '../tokens/punctuators.ts'
import { spelling, type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'
import { isInferred } from './inferred-type.ts'

/** One top-level declaration, found without parsing it. */
export interface OutlinedDeclaration {
  /** Token indices, the last one included. */
  readonly first: number
  readonly last: number
  /** The `{` of a function's body; -1 for none. */
  readonly body: number
  /** The `typedef` among its specifiers; -1 for none. */
  readonly typedef: number
  /** The first name that it declares, or the tag that it defines, for messages; null where none is seen. */
  readonly name: string | null
  /** Token indices of the names of its declarators. */
  readonly names: readonly number[]
}

/**
 * Where each name is declared: from its number in the vocabulary to indices into `declarations`. Enough to
 * find what a declaration needs; the meaning of declarations is for the analysis to tell.
 */
export interface Outline {
  readonly tokens: Tokens
  readonly declarations: readonly OutlinedDeclaration[]
  /** Typedef names and enumerators. */
  readonly ordinary: ReadonlyMap<number, readonly number[]>
  /** Functions and variables. */
  readonly objects: ReadonlyMap<number, readonly number[]>
  /** Definitions of a tag, or its first mention at file scope where nothing defines it. */
  readonly tags: ReadonlyMap<number, readonly number[]>
}

/** How far to look for the body behind old-style parameters: the time must stay linear. */
const maxOldStyleTokens = 256

/** Splits the text at the `;` and `}` that end its declarations, and notes what each one declares. */
export function outline(tokens: Tokens): Outline {
  return new Outliner(tokens).run()
}

class Outliner {
  readonly #tokens: Tokens
  readonly #declarations: OutlinedDeclaration[] = []
  readonly #ordinary = new Map<number, number[]>()
  readonly #objects = new Map<number, number[]>()
  readonly #definedTags = new Map<number, number[]>()
  readonly #mentionedTags = new Map<number, number[]>()

  /** The declaration at hand has a body without an end. */
  #unclosed = false

  constructor(tokens: Tokens) {
    this.#tokens = tokens
  }

  run(): Outline {
    const { count, kinds } = this.#tokens
    let at = 0
    while (at < count) {
      if (kinds[at] === semicolon || kinds[at] === braceClose) at++
      else at = this.#declaration(at) + 1
    }
    const tags = new Map<number, readonly number[]>([...this.#mentionedTags, ...this.#definedTags])
    return {
      tokens: this.#tokens,
      declarations: this.#declarations,
      ordinary: this.#ordinary,
      objects: this.#objects,
      tags,
    }
  }

  /** Reads the declaration that starts at a token; returns the index of its last token. */
  #declaration(first: number): number {
    const { count, kinds, partners } = this.#tokens
    const names: number[] = []
    this.#unclosed = false
    let typedef = -1
    let tag: string | null = null
    let typeSeen = false
    let nameSeen = false
    let initializer = false
    let body = -1
    let at = first
    scan: for (; at < count; at++) {
      switch (kinds[at]) {
        case semicolon:
          break scan
        case comma:
          nameSeen = false
          initializer = false
          break
        case equals:
          initializer = true
          break
        case parenOpen:
          // Before the name these are a declarator's own parentheses, after it a parameter list.
          if (nameSeen || initializer || !typeSeen) at = this.#skip(at)
          break
        case bracketOpen:
          at = this.#skip(at)
          break
        case braceOpen:
          if (!initializer) {
            body = at
            at = this.#skip(at)
            break scan
          }
          at = this.#skip(at)
          break
        case braceClose:
          break scan
        case tokenKinds.identifier: {
          if (initializer) break
          // The list's own parentheses: a stray one ends nothing.
          if (nameSeen && kinds[at - 1] === parenClose && partners[at - 1]! > first && this.#isOldStyle(at)) {
            body = at
            at = this.#skip(this.#nextBrace(at))
            break scan
          }
          switch (wordClass(this.#tokens, at)) {
            case undefined:
              if (!typeSeen) typeSeen = true
              else if (!nameSeen) {
                nameSeen = true
                names.push(at)
              }
              break
            case 'typedef':
              typedef = at
              break
            case 'tag':
              typeSeen = true
              tag ??= this.#tagAfter(at)
              at = this.#tag(at)
              if (this.#unclosed) break scan
              break
            case 'type':
              typeSeen = true
              break
            case 'typeof':
            case 'operand-type':
              if (kinds[at + 1] === parenOpen) {
                typeSeen = true
                at = this.#skip(at + 1)
              }
              break
            case 'attribute':
            case 'assertion':
              if (kinds[at + 1] === parenOpen) at = this.#skip(at + 1)
              break
            case 'prefix':
              if (isInferred(this.#tokens, at)) typeSeen = true
              break
          }
        }
      }
    }
    const last = Math.min(at, count - 1)
    const index = this.#declarations.length
    for (const name of names)
      add(typedef >= 0 ? this.#ordinary : this.#objects, this.#tokens.words[name]!, index)
    const name = names.length > 0 ? spelling(this.#tokens, names[0]!) : tag
    this.#declarations.push({ first, last, body, typedef, name, names })
    return last
  }

  /** Do the declarations of parameters follow a parameter list, `int f(a) int a; { … }` (N1570 6.9.1)? */
  #isOldStyle(at: number): boolean {
    const cls = wordClass(this.#tokens, at)
    if (cls === 'attribute' || cls === 'typedef') return false
    const brace = this.#nextBrace(at)
    return brace >= 0 && this.#tokens.kinds[brace - 1] === semicolon
  }

  /**
   * The next `{`, not far away, before anything that does not stand in a declaration of parameters; -1 for
   * none.
   */
  #nextBrace(from: number): number {
    const { count, kinds } = this.#tokens
    const limit = Math.min(count, from + maxOldStyleTokens)
    for (let at = from; at < limit; at++) {
      const kind = kinds[at]
      if (kind === braceOpen) return at
      if (kind === braceClose || kind === equals) return -1
      if (kind === parenOpen || kind === bracketOpen) at = this.#skip(at)
    }
    return -1
  }

  /** From an opening bracket to its partner, or to before what ends it where a partner is missing. */
  #skip(open: number): number {
    const { count, kinds, partners } = this.#tokens
    const close = partners[open]!
    if (partners[close] === open) return close
    return close === count && kinds[open] === braceOpen
      ? this.#endOfUnclosed(open)
      : Math.max(open, close - 1)
  }

  /**
   * A body that is never closed ends before the first word that can only begin a declaration at file scope.
   */
  #endOfUnclosed(open: number): number {
    const { count, kinds, partners } = this.#tokens
    this.#unclosed = true
    for (let at = open + 1; at < count; at++) {
      const partner = partners[at]!
      if (partner > at && partner < count && partners[partner] === at) at = partner
      else if (kinds[at] === tokenKinds.identifier) {
        const word = spelling(this.#tokens, at)
        if (word === 'typedef' || word === 'extern' || word === 'static') return at - 1
      }
    }
    return count - 1
  }

  /** The tag right after `struct`, `union` or `enum`; null where there is none. */
  #tagAfter(keyword: number): string | null {
    const isWord = this.#tokens.kinds[keyword + 1] === tokenKinds.identifier
    return isWord && wordClass(this.#tokens, keyword + 1) === undefined
      ? spelling(this.#tokens, keyword + 1)
      : null
  }

  /** Reads `struct`, `union` or `enum`, its tag and its body; returns the index of its last token. */
  #tag(keyword: number): number {
    const { count, kinds, words } = this.#tokens
    const isEnum = spelling(this.#tokens, keyword) === 'enum'
    let tag: number | null = null
    let at = keyword + 1
    for (; at < count; at++) {
      if (kinds[at] === tokenKinds.identifier) {
        const cls = wordClass(this.#tokens, at)
        if (cls === 'attribute' && kinds[at + 1] === parenOpen) at = this.#skip(at + 1)
        else if (cls === undefined && tag === null) tag = words[at]!
        else if (cls === undefined) break
      } else if (kinds[at] === bracketOpen && kinds[at + 1] === bracketOpen) at = this.#skip(at)
      else break
    }
    if (isEnum && kinds[at] === colon) {
      while (at < count && kinds[at] !== braceOpen && kinds[at] !== semicolon) at++
    }
    const index = this.#declarations.length
    if (kinds[at] !== braceOpen) {
      if (tag !== null && !this.#mentionedTags.has(tag)) this.#mentionedTags.set(tag, [index])
      return at - 1
    }
    if (tag !== null) add(this.#definedTags, tag, index)
    const close = this.#skip(at)
    if (isEnum) this.#enumerators(at, close, index)
    else this.#members(at, close)
    return close
  }

  #enumerators(open: number, close: number, index: number): void {
    const { kinds, words } = this.#tokens
    let expectsName = true
    for (let at = open + 1; at < close; at++) {
      const kind = kinds[at]
      if (kind === comma) expectsName = true
      else if (kind === tokenKinds.identifier && expectsName) {
        add(this.#ordinary, words[at]!, index)
        expectsName = false
      } else if (kind === parenOpen || kind === bracketOpen || kind === braceOpen) at = this.#skip(at)
    }
  }

  /** Tags declared inside a record are as visible as any (C has no record scope), save in parameter lists. */
  #members(open: number, close: number): void {
    const { kinds } = this.#tokens
    for (let at = open + 1; at < close; at++) {
      if (kinds[at] === parenOpen) at = this.#skip(at)
      else if (wordClass(this.#tokens, at) === 'tag') at = this.#tag(at)
    }
  }
}

function add(map: Map<number, number[]>, name: number, index: number): void {
  const known = map.get(name)
  if (known === undefined) map.set(name, [index])
  else if (known.at(-1) !== index) known.push(index)
}
