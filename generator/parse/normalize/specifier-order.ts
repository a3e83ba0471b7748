import { parenOpen } from '../tokens/punctuators.ts'
import { type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'

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
      const close = partners[at + 1]!
      if (close >= count) break
      at = close
      if (cls === 'operand-type') last = at
    } else if (cls !== 'prefix' && cls !== 'typedef') break
  }
  return isScattered ? last : null
}
