import { type PlacedSentence, placedSentences } from '../../documentation/placed-sentences.ts'
import {
  always,
  conditional,
  consuming,
  elsewhere,
  failing,
  fate,
  forbiddenAfter,
  formerly,
  keeping,
  livingOn,
  onResult,
  passing,
  successOnly,
  uncounted,
  withoutOthers,
} from './takeover-phrases.ts'

/** What a sentence says of who owns, after the call, what a function was given. */
export interface TakeoverClaim {
  /** `taken`: C frees it. `kept`: the caller still has to. */
  readonly kind: 'taken' | 'kept'
  /** The parameter that the sentence stands at, or names; null where it names none. */
  readonly parameter: string | null
  /** Whom it belongs to from then on, in the sentence's words: `the returned geometry`. */
  readonly owner: string
  /** The word for what it speaks of, where it names no parameter and only says what becomes of that. */
  readonly subject: string
  /** Only where the call succeeds. */
  readonly onSuccess: boolean
  /** It only says that something is freed some day, and not that somebody takes it over. */
  readonly isFate: boolean
  /** It lives until its owner is freed. */
  readonly livesOn: boolean
  /** It says only that no reference is counted: of what a function keeps, not of what it hands out. */
  readonly isUncounted: boolean
  readonly sentence: string
}

/**
 * What a comment says of who frees, from the call on, what the function was given.
 *
 * @param names of the parameters
 * @param self the function's own name
 */
export function takeoverClaims(comment: string, names: ReadonlySet<string>, self = ''): TakeoverClaim[] {
  if (!worthReading.test(comment)) return []
  return placedSentences(comment, names).flatMap((place) => {
    if (place.isAside || formerly.test(place.sentence) || wish.test(place.sentence)) return []
    const sentence = withoutOthers(place.sentence, self).replaceAll(onResult, 'on success')
    const onSuccess = successOnly.test(sentence) && !always.test(sentence)
    if (conditional.test(onSuccess ? sentence.replaceAll(/\botherwise\b/gi, ' ') : sentence)) return []
    return clausesOf(sentence).flatMap((clause) => claimOf(clause, sentence, place, names, self) ?? [])
  })
}

const worthReading =
  /own|free|steal|stole|consum|relinquish|give|releas|destroy|unref|valid|close|adopt|delet|cop|propert|not|transfer|absorb|swallow|eats/i

/** What the caller may do besides. */
const wish = /^\W*if you (?:want|wish|need|would like|intend)\b/i

function claimOf(
  clause: string,
  heard: string,
  { sentence, parameter }: PlacedSentence,
  names: ReadonlySet<string>,
  self: string,
): TakeoverClaim | null {
  const onSuccess = successOnly.test(heard) && !always.test(heard)
  const named = parameter ?? namedIn(clause, names)
  const known = {
    owner: '',
    subject: '',
    onSuccess,
    livesOn: livingOn.test(heard),
    isUncounted: false,
    isFate: false,
    sentence,
  }
  if (keeping.some((pattern) => pattern.test(clause)) || /\(transfer[- ]none\)/i.test(clause)) {
    const isOfFailure = failing.test(clause) || (onSuccess && /\b(?:otherwise|else|if not)\b/i.test(heard))
    return isOfFailure ? null : { ...known, kind: 'kept', parameter: named }
  }
  if (parameter !== null && /\(transfer[- ]full\)/i.test(clause))
    return /\((?:in)?out\b/i.test(clause) ? null : { ...known, kind: 'taken', parameter }
  const taking = { ...known, kind: 'taken' } as const
  const owner = ownerIn(passing, clause)
  if (owner !== null) {
    // "@param parser the parser, which takes ownership of the schema"
    if (parameter !== null && /\b(?:which|that|who)\s*$/.test(owner)) return null
    // Another function does.
    const [, other = self] =
      /\b(\w+)\(\)[`'"]* *$/.exec(/\b(?:via|by|through|using)\b/i.test(owner) ? '' : owner) ?? []
    if (other !== self) return null
    const rest = clause.replace(owner, '')
    if (parameter === null && (elsewhere.test(clause) || /\breturned\b/i.test(rest))) return null
    return { ...taking, parameter: parameter ?? namedIn(rest, names), owner }
  }
  for (const pattern of [consuming, forbiddenAfter]) {
    const [, it = ''] = pattern.exec(clause) ?? []
    if (names.has(it)) return { ...taking, parameter: it }
  }
  if (uncounted.test(clause) && !elsewhere.test(clause))
    return { ...taking, parameter: named, isUncounted: true, livesOn: true }
  const fated = fateOf(clause)
  if (fated === null || elsewhere.test(clause) || /\b(?!this\b)\w+\(\)/.test(clause)) return null
  const isIt = /^(?:it|they|this|which|and|the pointer|the object)$/i.test(fated.subject)
  if (parameter !== null && (isIt || fated.subject === parameter || fated.subject === ''))
    return { ...taking, isFate: true, parameter, owner: fated.owner }
  if (names.has(fated.subject))
    return { ...taking, isFate: true, parameter: fated.subject, owner: fated.owner }
  return isIt ? null : { ...taking, isFate: true, parameter: null, ...fated }
}

/** Who takes it, in the words of the first pattern that fits; null where none does. */
function ownerIn(patterns: readonly RegExp[], clause: string): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(clause)
    if (found !== null) return (found[1] ?? '').trim()
  }
  return null
}

const prepositions = /^(?:in|of|from|by|with|to|for|on|at|within|inside|into)$/i

/** What becomes of something, and the word for it: `the rsa data will be freed when …`. */
function fateOf(clause: string): { readonly subject: string; readonly owner: string } | null {
  for (const { index } of clause.matchAll(
    /\b(?:will|shall|is|are|gets?|becomes?|must|mustn't|should|shouldn't|may|cannot|can|can't|then|now|to)\b/gi,
  )) {
    const owner = ownerIn(fate, clause.slice(index))
    if (owner === null) continue
    const before = clause.slice(0, index).match(/\w+/g) ?? []
    const noun =
      /^(?:object|pointer|parameter|argument|handle|structure|struct|data|itself|reference|instance|memory)$/
    const subject = before.length > 1 && noun.test(before.at(-1)!) ? before.at(-2)! : (before.at(-1) ?? '')
    const preposition = before.at(before.at(-1) === subject ? -2 : -3) ?? ''
    const isInside =
      prepositions.test(preposition) || (preposition === 'the' && prepositions.test(before.at(-3) ?? ''))
    return isInside ? null : { subject, owner }
  }
  return null
}

/** `retains ownership of the array, but that of the objects is transferred` are two. */
function clausesOf(sentence: string): string[] {
  return sentence
    .split(
      /(?:,|;|\s-+)\s+(?:but|and|whereas|while|so|however|which|then|thus|otherwise)\s+|;\s+|\s+(?:but|whereas|otherwise)\s+/i,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

/**
 * A parameter that a sentence marks as one: `@p name`, `@name`, `` `name` ``, or the name alone where it is
 * no plain word.
 */
function namedIn(clause: string, names: ReadonlySet<string>): string | null {
  for (const [, marked = ''] of clause.matchAll(/(?:[@\\](?:p|a|c|ref|link) |[@#`'"*<]|\{@)+(\w+)/g)) {
    if (names.has(marked)) return marked
  }
  for (const [word] of clause.matchAll(/\b[A-Za-z_]\w*\b/g)) {
    if (names.has(word) && word.length > 1) return word
  }
  return null
}
