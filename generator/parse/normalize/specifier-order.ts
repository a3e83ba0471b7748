import type { ExtensionToken } from '../syntax-tree.ts'
import { plainSpellings } from '../tokens/keywords.ts'
import { parenOpen } from '../tokens/punctuators.ts'
import { spelling, type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'
import { attributeKind, extensionWord, isComplex } from './extension-words.ts'
import { closes } from './spans.ts'

/**
 * Declaration specifiers stand in any order (N1570 6.7p1 and 6.7.2p2): `int const unsigned` is `const
 * unsigned int`. The grammar wants the words of the type side by side.
 *
 * @param first the token of a type's word
 * @returns the last one of the words of its type where another specifier stands between them; null where none
 * does
 */
export function endOfScatteredType(tokens: Tokens, first: number): number | null {
  const { count, kinds, partners } = tokens
  let last = first
  let isScattered = false
  for (let at = first + 1; at < count && kinds[at] === tokenKinds.identifier; at++) {
    const cls = wordClass(tokens, at)
    if (cls === 'type') {
      if (at > last + 1) isScattered = true
      last = at
    } else if (cls === 'operand-type' || cls === 'attribute') {
      if (kinds[at + 1] !== parenOpen) return isScattered ? last : null
      if (cls === 'operand-type' && at > last + 1) isScattered = true
      if (!closes(tokens, at + 1)) break
      at = partners[at + 1]!
      if (cls === 'operand-type') last = at
    } else if (cls !== 'prefix' && cls !== 'typedef') break
  }
  return isScattered ? last : null
}

/** Specifiers in the grammar's order, and what stood between them that the grammar does not know. */
interface GatheredType {
  readonly words: readonly string[]
  readonly extensions: readonly {
    readonly kind: ExtensionToken['kind']
    /** Tokens. */
    readonly first: number
    readonly last: number
  }[]
}

/** Puts the words of a type behind the other specifiers that stand between them. */
export function gatherType(tokens: Tokens, from: number, to: number): GatheredType {
  const { partners } = tokens
  const extensions: { kind: ExtensionToken['kind']; first: number; last: number }[] = []
  const others: string[] = []
  const types: string[] = []
  for (let at = from; at <= to; at++) {
    const word = spelling(tokens, at)
    const cls = wordClass(tokens, at)
    const kind = cls === 'attribute' ? attributeKind(word) : isComplex(word) ? 'complex' : extensionWord(word)
    if (kind !== null) {
      const end = cls === 'attribute' ? partners[at + 1]! : at
      extensions.push({ kind, first: at, last: end })
      at = end
    } else if (cls === 'operand-type') {
      // `_Atomic(…)` does not go with other words of a type.
      extensions.push({ kind: 'bit-int', first: at, last: partners[at + 1]! })
      at = partners[at + 1]!
      types.push('int')
    } else if (cls === 'type') types.push(plainSpellings.get(word) ?? word)
    // The word `typedef` moves to the front of its declaration later.
    else if (cls !== 'typedef') others.push(plainSpellings.get(word) ?? word)
  }
  return { words: [...others, ...types].filter((word) => word !== ''), extensions }
}
