import {
  asterisk,
  bracketOpen,
  colon,
  comma,
  parenClose,
  parenOpen,
  semicolon,
} from '../tokens/punctuators.ts'
import { spelling, type Tokens, tokenKinds, wordClass } from '../tokens/tokens.ts'

/** What tells a parenthesised name from a parameter list or a call. */
export interface NameKinds {
  isTypeName(word: number): boolean
  isFunction(word: number): boolean
}

/**
 * Is this the parenthesis before a name that a declarator wraps for no need, `int (f)(void)`? The grammar
 * takes that for a parameter list or a macro.
 *
 * @param open the token of the parenthesis
 * @param declared the tokens of the names that the declaration declares
 */
export function isWrappedName(
  tokens: Tokens,
  open: number,
  names: NameKinds,
  { declared, inRecord }: { readonly declared: readonly number[]; readonly inRecord: boolean },
): boolean {
  const { kinds, words } = tokens
  const name = open + 1
  if (kinds[name] !== tokenKinds.identifier || kinds[name + 1] !== parenClose) return false
  const next = kinds[name + 2]
  if (declared.includes(name)) {
    return next === parenOpen || next === bracketOpen || next === semicolon || next === comma
  }
  const endsMember = inRecord && (next === semicolon || next === colon)
  const endsParameter = (next === comma || next === parenClose) && isType(tokens, open - 1, names)
  if (next !== parenOpen && next !== bracketOpen && !endsMember && !endsParameter) return false
  if (wordClass(tokens, name) !== undefined || names.isTypeName(words[name]!)) return false
  if (endsMember || endsParameter) return true
  if (kinds[open - 1] === asterisk) return true
  if (kinds[open - 1] !== tokenKinds.identifier || names.isFunction(words[open - 1]!)) return false
  return !/^(__builtin_.*|sizeof)$/.test(spelling(tokens, open - 1))
}

function isType(tokens: Tokens, at: number, names: NameKinds): boolean {
  if (tokens.kinds[at] !== tokenKinds.identifier) return false
  const cls = wordClass(tokens, at)
  return cls === 'type' || (cls === undefined && names.isTypeName(tokens.words[at]!))
}
