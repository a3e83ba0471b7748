/** What a documentation comment says of who frees what the function hands out. */
export interface Claim {
  readonly kind: 'owned' | 'forbidden' | 'lent' | 'conditional'
  /** Of what holds in some cases only. */
  readonly says?: 'owned' | 'lent'
  /** A function that the sentence says to free it with; null where it names none. */
  readonly freedBy: string | null
  readonly sentence: string
}

const freeing =
  /\b(?:free|releas|destroy|dispos|unref|dereferenc|deallocat|delet|clos|clean(?:ed)? ?up|finaliz|finalis|decref|unload)\w*/i
const obliged =
  /\b(?:must|should|shall|need(?:s|ed)? to|ha(?:s|ve) to|ought to|is to|are to|remember to|don't forget to|make sure|responsib\w+|when (?:you are |it is |they are )?(?:done|finished|no longer)|once (?:you are |it is )?(?:done|finished|no longer)|after use|when no longer|be sure to|use)\b/i
const forbidden =
  /\b(?:do not|don't|does not need to|must not|mustn't|must never|should not|shouldn't|should never|shall not|never|need not|needn't|may not|not necessary to|no need to|cannot)(?: [\w`*]+){0,4} (?:free|releas|destroy|dispos|unref|dealloc|delet|clos)\w*/i
/** It denies that there is something to do. */
const unneeded =
  /\b(?:no need|need not|needn't|unnecessary|(?:not|never|n't)(?: be)? (?:necessary|needed|required|obliged|responsible|have to|need to))\b/i
const automatic =
  /\b(?:automatically|implicitly)\b[^.]{0,20}\b(?:free|releas|dealloc)\w*|\b(?:free|releas|destroy|dealloc)\w*\b[^.]{0,20}\bautomatically\b|\bfreed by the library\b/i
const notBy =
  /\b(?:not|never|n't)(?: be| to)?(?: [a-z]+)? (?:call|us|free|pass|releas|destroy)(?:e|ed|ing)?(?: (?!until|unless|before|after)[\w*`[\]]+){0,2}[ `[(]*$/i
/** What stands behind the name of a function: `x_free() must not be called`. */
const mayNot =
  /^\W{0,4}\s*(?:must|should|shall|may|need|can|could|ought|will|does|do)(?:n't|not|\s+not|\s+never)\b/i
const lent =
  /\b(?:owned by (?!(?:the )?(?:caller|user|application|you)\b)|internal (?:pointer|storage|data|buffer)|borrowed|transfer none|remains? (?:the property|owned)|ownership\b[^.;]{0,40}\b(?:is |are )?(?:retained|kept|held) by (?!(?:the )?(?:caller|user|application|you)\b)|belongs? to (?!(?:the )?caller)|is not (?:a )?(?:new )?(?:copy|reference)|reference count (?:is )?not (?:be )?increment\w*|same lifetime|valid (?:only )?(?:until|as long as|while|for the lifetime)|lives? (?:only )?as long as|statically allocated|static storage)\b/i
const given =
  /\b(?:owned by (?:the )?(?:caller|user|application)|(?:the )?caller (?:owns|takes ownership|becomes the owner|gets ownership)|transfer full|new(?:ly)?[- ](?:allocated|created)|returns? (?:a pointer to )?(?:a|the) new(?:ly)? |returns? [\w *`#%.]{0,60} that is created|new reference|ownership (?:is|of [\w ]+ is) (?:transferred|passed|given) to the caller|(?:the )?caller is (?:the )?owner)\b/i
const returning =
  /\breturn(?:s|ed|ing)?\b|\bresult(?:s|ing)?\b|@return|\bit\b|\bthey\b|\bthis (?:object|handle|pointer|function)\b|\bthe (?:new|created|allocated|opened|resulting)\b/i

/** What the caller put there is not the library's to free. */
export const usersOwn = /\b(?:user|client|private|callback)[- ]?data\b|\buserdata\b/i

const condition =
  /(?:^(?:[\\@]\w+\s+)?\W*|\b(?:only )?)(?:(?<!even )if|unless|otherwise|where|in case|depending)\b([^.;,]*)/gi
/** Conditions that the caller meets or sees in any case: it has the result, and is done with it. */
const usual =
  /\b(?:succe\w*|null|fail\w*|done|finished|no longer|not? (?:needed|used|required)|need\w*|return\w*|found|errors?|result\w*|exists?|valid|any|necessary|possible|allocat\w+|desired|wish\w*|want\w*|you)\b/i

/** Owned in some cases, and somebody else's in others. */
export function isEitherWay(claims: readonly Claim[]): boolean {
  const some = (kind: 'owned' | 'lent', words: RegExp): boolean =>
    claims.some(({ says, sentence }) => says === kind || (says !== undefined && words.test(sentence)))
  return some('owned', given) && some('lent', lent)
}

/** It speaks of an owner, and not of how long something is valid. */
export function namesOwner({ sentence }: Claim): boolean {
  return /\bowned by\b|\bownership\b|\bbelongs? to\b|\bproperty of\b/i.test(sentence)
}

/** What it says holds in some cases only, which the caller need not know. */
export function isConditional(sentence: string): boolean {
  return [...sentence.matchAll(condition)].some(
    ([whole, on = '']) => /otherwise/i.test(whole) || !usual.test(on),
  )
}

/** It speaks of what somebody may do later, not of what the function hands out: `If you delete it, …`. */
const hypothetical = /^\W*if you\b(?![^,]*\b(?:done|finished|no longer|no more)\b)/i

/**
 * The claims in a comment.
 *
 * @param names functions that could free what is handed out: a sentence that names one of them and speaks of
 * freeing speaks of that
 */
export function claimsIn(comment: string, names: ReadonlySet<string>): Claim[] {
  return sentencesOf(comment).flatMap((sentence) => {
    const claim = hypothetical.test(sentence) ? null : claimIn(sentence, names)
    if (claim === null) return []
    if (claim.kind === 'forbidden' || claim.kind === 'conditional' || !isConditional(sentence)) return [claim]
    return [{ ...claim, kind: 'conditional' as const, says: claim.kind }]
  })
}

function claimIn(sentence: string, names: ReadonlySet<string>): Claim | null {
  const named = [...sentence.matchAll(/\b[A-Za-z_]\w+\b/g)]
    .map(([word]) => word)
    .filter((word) => names.has(word))
  const freedBy = named[0] ?? null
  if (freedBy !== null && notBy.test(sentence.slice(0, sentence.indexOf(freedBy))))
    return { kind: 'forbidden', freedBy, sentence }
  if (freedBy !== null && mayNot.test(sentence.slice(sentence.indexOf(freedBy) + freedBy.length)))
    return { kind: 'forbidden', freedBy, sentence }
  if (freedBy !== null && unneeded.test(sentence.slice(0, sentence.indexOf(freedBy))))
    return { kind: 'forbidden', freedBy, sentence }
  if (forbidden.test(sentence))
    return returning.test(sentence) ? { kind: 'forbidden', freedBy: null, sentence } : null
  if (given.test(sentence)) return { kind: 'owned', freedBy, sentence }
  // What the names of functions say of freeing is not what the sentence says.
  const plain = sentence.replaceAll(/\b[A-Za-z_]\w*(?:\(\)|(?=`))/g, '')
  if (freedBy !== null && (freeing.test(plain) || obliged.test(plain)))
    return { kind: 'owned', freedBy, sentence }
  if (lent.test(sentence) || automatic.test(sentence)) return { kind: 'lent', freedBy: null, sentence }
  if (
    freeing.test(sentence) &&
    obliged.test(sentence) &&
    returning.test(sentence) &&
    !/\bparam\b/.test(sentence)
  )
    return { kind: 'owned', freedBy, sentence }
  return null
}

/** The functions that the comment refers to as related: `\sa SDL_DestroyWindow`, `@see x_free`. */
export function relatedIn(comment: string, names: ReadonlySet<string>): string[] {
  const lists = [...comment.matchAll(/(?:[\\@](?:sa|see|seealso)|\bsee also:?)\s+([^\n]*)/gi)].map(
    ([, list]) => list ?? '',
  )
  return lists.flatMap((list) =>
    [...list.matchAll(/\b[A-Za-z_]\w+\b/g)].map(([word]) => word).filter((word) => names.has(word)),
  )
}

/** The functions whose results a disposer's comment says it frees: `frees what x_parse() returned`. */
export function returnersIn(comment: string, names: { has(name: string): boolean }): string[] {
  return sentencesOf(comment)
    .filter(
      (sentence) =>
        freeing.test(sentence) &&
        /\b(?:returned|created|allocated|made|opened|obtained) (?:by|from|with|through|using)\b/i.test(
          sentence,
        ),
    )
    .flatMap((sentence) =>
      [...sentence.matchAll(/\b[A-Za-z_]\w+\b/g)].map(([word]) => word).filter((word) => names.has(word)),
    )
}

/**
 * A comment says of its own function that it frees: `Delete a PGresult`, `The transaction handle is freed`.
 */
export function saysItFrees(comment: string): string | null {
  const sentences = sentencesOf(comment)
  const [first = ''] = sentences
  if (
    /^(?:@brief |\\brief )?(?:this (?:function|call|routine) |function to |call to )?(?:frees?|deallocates?|destroys?|deletes?|releases?|disposes?(?: of)?|unrefs?|unreferences?|(?:deep |full )?deallocation of)\b/i.test(
      first,
    )
  )
    return first
  if (/\band (?:frees?|deallocates?|destroys?|releases?)\b/i.test(first)) return first
  return (
    sentences.find(
      (sentence) =>
        /\b(?:handle|object|context|structure|it|pointer)\b[^.]{0,40} (?:is|will be|are|gets) (?:freed|destroyed|deallocated)\b/i.test(
          sentence,
        ) && !/\b(?:if|when|not|until|unless)\b/i.test(sentence),
    ) ?? null
  )
}

const cached = new Map<string, string[]>()

function sentencesOf(comment: string): string[] {
  let sentences = cached.get(comment)
  if (sentences === undefined) {
    // A paragraph, a list's item and a command of the documentation tool end a sentence too.
    sentences = comment
      .split(
        /(?<=[.!?;:])\s+(?=[A-Z\\@^[`(])|(?<=(?:\w\w|[)`])\.)(?<!\b(?:etc|vs|cf|incl|resp|approx)\.)\s+(?=[a-z])|\n\s*\n|\n\s*(?=[\\@-]\s?\w)/,
      )
      .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
      .filter((sentence) => sentence !== '')
    cached.set(comment, sentences)
  }
  return sentences
}
