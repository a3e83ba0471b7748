import { grammarWords } from '../grammar/grammar-words.ts'
import type { Edit } from '../normalize/edits.ts'
import { type Tokens, tokenKinds } from '../tokens/tokens.ts'
import type { OutlinedDeclaration } from './outline.ts'

/**
 * What the grammar sees of a declaration when its names are covered. Two declarations of one shape have the
 * same syntax tree but for the offsets: `int deflateEnd(z_streamp strm)` and `int inflateEnd(z_streamp
 * strm)`.
 */
export interface DeclarationShape {
  /** One character a token. */
  readonly key: string
  /** The tokens that remain of the declaration: indices. */
  readonly tokens: readonly number[]
}

// Characters of keys: punctuators stand for themselves, keywords for `firstKeyword` and up, the length of
// what was respelled for `firstLength` and up.
const name = '\u0003'
const stringLiteral = '\u0004'
const characterLiteral = '\u0005'
const integerLiteral = '\u0006'
const glue = '\u0007'
const firstKeyword = 0x100
const firstLength = 0x200

const keywordKeys: ReadonlyMap<string, string> = new Map(
  grammarWords.map((word, i) => [word, String.fromCharCode(firstKeyword + i)]),
)

/** Punctuators that may be part of a longer one. */
const gluing: ReadonlySet<number> = new Set([...'+-<>=&|!.*/%^:#'].map((c) => c.charCodeAt(0)))

const plainInteger = /^(0[xX][\da-fA-F]+|\d+)[uUlL]*$/

/**
 * The shape of a normalised declaration.
 *
 * @returns null where it has something that may parse in more than one way, or tokens that moved
 */
export function shapeOf(
  tokens: Tokens,
  { first, last }: OutlinedDeclaration,
  edits: readonly Edit[],
): DeclarationShape | null {
  const kept: number[] = []
  let key = ''
  let next = 0
  for (let at = first; at <= last; at++) {
    const edit = edits[next]
    if (edit?.from === at) {
      next++
      at = edit.to
      if (edit.replacement === '') continue
      const replaced = replacementKey(edit.replacement, tokens.ends[edit.from]! - tokens.starts[edit.from]!)
      if (replaced === null) return null
      key += replaced
      kept.push(edit.from)
      continue
    }
    const own = tokenKey(tokens, at)
    if (own === null) return null
    if (kept.length > 0 && areGlued(tokens, kept[kept.length - 1]!, at)) key += glue
    key += own
    kept.push(at)
  }
  return { key, tokens: kept }
}

/** A node ends where the replacement ends, so that the length of what it stands for counts. */
function replacementKey(replacement: string, length: number): string | null {
  if (replacement === ';') return replacement
  if (!/^\w+$/.test(replacement)) return null
  return (keywordKeys.get(replacement) ?? name) + String.fromCharCode(firstLength + length)
}

function tokenKey({ kinds, words, vocabulary, text, ends }: Tokens, at: number): string | null {
  const kind = kinds[at]!
  switch (kind) {
    case tokenKinds.identifier:
      return keywordKeys.get(vocabulary.spelling(words[at]!)) ?? name
    case tokenKinds.number:
      return plainInteger.test(vocabulary.spelling(words[at]!)) ? integerLiteral : null
    case tokenKinds.literal:
      return text[ends[at]! - 1] === '"' ? stringLiteral : characterLiteral
    default:
      return String.fromCharCode(kind)
  }
}

function areGlued({ kinds, starts, ends }: Tokens, before: number, at: number): boolean {
  return gluing.has(kinds[before]!) && gluing.has(kinds[at]!) && ends[before] === starts[at]
}
