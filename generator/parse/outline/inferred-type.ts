import { equals } from '../tokens/punctuators.ts'
import { spelling, type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'

/**
 * Is this the `auto` of C23 (N3096 6.7.1p12), or GNU's `__auto_type`, before a name and its initialiser? Of
 * old `auto` was a storage class, beside a type.
 */
export function isInferred(tokens: Tokens, at: number): boolean {
  const { kinds } = tokens
  const word = spelling(tokens, at)
  if (word !== 'auto' && word !== '__auto_type') return false
  let name = at + 1
  while (wordClass(tokens, name) === 'prefix') name++
  const isName = kinds[name] === tokenKinds.identifier && wordClass(tokens, name) === undefined
  return isName && kinds[name + 1] === equals && wordClass(tokens, at - 1) !== 'type'
}
