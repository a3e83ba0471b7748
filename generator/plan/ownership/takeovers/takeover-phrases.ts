/*
 * The words by which documentation says who owns, after the call, what a function was given: each is from the
 * headers of some library. They are matched against clauses, with their line ends as spaces.
 */

const caller = '(?:the )?(?:caller|user|application|client|app|you|programmer|calling (?:code|function))'
const transferred =
  '(?:transfer(?:s|red)?|pass(?:es|ed)?|given?|gives|hand(?:s|ed)?|move[sd]?|assigned|ceded|donated|yielded|goes|relinquished)'

/** Who owns what from the call on; the group is who does. */
export const passing: readonly RegExp[] = [
  // "ownership of s passes to the geometry", "ownership is transferred to the returned object"
  new RegExp(
    String.raw`\bownership\b[^.;]{0,80}?\b${transferred}\b(?: over| on)? (?:in)?to\b(?! ${caller}\b)([^.;,]*)`,
    'i',
  ),
  // "transfers ownership of the buffer to the list", "passes ownership to"
  new RegExp(
    String.raw`\b(?:transfer|pass|giv|hand|mov)(?:s|es|e|ing|ring)?(?: over)?(?: the)? ownership\b[^.;]{0,60}? to\b(?! ${caller}\b)([^.;,]*)`,
    'i',
  ),
  // "the list takes ownership of x", "assumes ownership"
  new RegExp(
    String.raw`(?:^|[.;,] ?|\b)((?:[\w|@\\#*\`'.()-]+ ){0,6}?)(?:will |shall |then |also |now |and )*(?<!\b${caller} (?:then |now |also |will |must |should )*)(?:takes?|taking|assumes?|steals?|gets|acquires|obtains|receives|takes over)(?: over)?(?: the| full| sole| exclusive)* ownership\b`,
    'i',
  ),
  new RegExp(
    String.raw`\bownership\b[^.;]{0,60}\b(?:is|are|will be|being|gets) (?:taken|assumed|stolen)\b(?! by ${caller}\b)(?: over)?(?: by([^.;,]*))?`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:becomes?|become|is now|are now|will be(?:come)?) (?:owned by(?! ${caller}\b)|(?:the )?property of(?! ${caller}\b))([^.;,]*)`,
    'i',
  ),
  // "the caller gives up ownership", "no longer owns", "loses ownership"
  new RegExp(
    String.raw`\b${caller}\b[^.;]{0,30}\b(?:gives? up|giving up|loses?|relinquish(?:es)?|cedes?|surrenders?|no longer (?:owns?|has)|does not own|hands? over)\b`,
    'i',
  ),
  // "steals a reference", "the reference is consumed"
  /\b(?:steals?|stealing|consumes?|consuming|eats?|adopts?|sinks?|absorbs?)\b (?:a |the |one |its |caller'?s? |your |this |that )*(?:\w+'s )?(?:refs?|references?|ownership|refcount|reference count)\b/i,
  /\b(?:refs?|references?)\b[^.;]{0,40}\b(?:is|are|will be|gets?) (?:stolen|consumed|adopted|absorbed|taken over|donated)\b/i,
  /\btakes? over (?:the |a |your |caller'?s? )*(?:refs?|references?)\b/i,
]

/** "Consumes src.", "Adopts item": what it names in full, and not a part of it. */
export const consuming =
  /(?:^|\b(?:it|this|function|call|and|will|also|then) )(?:consumes?|adopts?|eats|absorbs|swallows)\b (?:the |this |[@\\]p )?[`'|]?(\w+)[`'|]?(?= *(?:$|[.:;,)]))/i

/** "Do not free x afterwards", "do not call x_free() on it after this". */
export const forbiddenAfter =
  /\b(?:do not|don't|must not|mustn't|must never|never|should not|shall not)\b (?:(?:call|use|invoke) \w+\(\)`? (?:on|with|for)|free|destroy|release|unref\w*|delete|close|use|touch) (?:the )?[`'|]?(\w+)[`'|]?[^.;]{0,25}\b(?:after(?:wards?| this| that| the call)?|any ?more|again|yourself)\b(?! (?:\w+ ){0,4}(?:frees?|freed|destroy\w*|clos\w+))/i

/** It names no caller, but counts no reference of its own for what it keeps. */
export const uncounted =
  /\b(?:refs?|references?|ref(?:erence)? ?counts?|refcount)\b[^.;]{0,30}\b(?:is|are|will)? ?\*?not\*? (?:be )?(?:incremented|increased|bumped)\b/i

/** What is taken over lives until its owner is freed. */
export const livingOn =
  /\b(?:freed|released|destroyed|deleted|deallocated|disposed of|unref\w*|cleaned up|closed|valid|lives?)\b[^.;]{0,20}\b(?:when|once|along with|together with|with|as long as|until)\b/i

/** Another function does so, and this one does not. */
const contrast =
  /\b(?:unlike|in contrast (?:to|with)|contrary to|as opposed to|instead of|rather than|differs? from|compared (?:to|with))\b[^.;,]*(?:,\s*(?:which|that|who)\b[^.;,]*)?,?/gi
const ofAnother = /\b(\w+)\(\)`?,? (?:which|that|who)\b[^.;,]*,?/g

/** A sentence without what it says of other functions than `self`. */
export function withoutOthers(sentence: string, self: string): string {
  return sentence
    .replaceAll(contrast, ' ')
    .replaceAll(ofAnother, (whole, other: string) => (other === self ? whole : ' '))
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** It tells of how things were. */
export const formerly =
  /^\W*(?:(?:in |with |until |up to |before )?(?:previous|earlier|older|former|prior) (?:versions?|releases?)|previously|formerly|in the past)\b/i

const ended =
  "(?:freed|released|destroyed|deleted|deallocated|disposed of|unref(?:'?e?d|ferenced)|unreferenced|free'?d|cleaned up|closed)"
const never = `(?:must not|mustn't|should not|shouldn't|may not|cannot|can ?not|can't|must never|should never)`

/**
 * What becomes of something after the call, behind the word for it: of an argument, where that is the word.
 */
export const fate: readonly RegExp[] = [
  // "will be freed by the library", "is freed automatically when the session is"
  new RegExp(
    String.raw`^(?:will|shall|is going to|gets?|is|are)(?: then| also| later| automatically| eventually| subsequently)* (?:be )?(?:automatically )?${ended}(?: automatically)?(?: and \w+)? (?:by|when|once|after|along with|together with|with|as soon as|at the end|upon)\b(?! (?:you|${caller}|calling|using|a call)\b)([^.;,]*)`,
    'i',
  ),
  /^(?:is|are|will be|gets?) (?:then |always |also )?consumed\b/i,
  /^(?:will|then|now|to) (?:be )?(?:owned by|become (?:the )?property of)\b([^.;,]*)/i,
  // "must not be freed after the call", "must not be used afterwards": not "before x is called", nor what is
  // written to
  new RegExp(
    String.raw`^${never} (?:be )?(?:freed?|destroyed|released|unref\w*|used|dereferenced|deleted|closed)\b[^.;]{0,40}\b(?:afterwards?|any ?more|any longer|again|(?:once|when|after) (?:this|the) (?:call|function))\b(?! (?:before|until|unless|while)\b)`,
    'i',
  ),
  /^(?:is|are|becomes?|will be) (?:(?:no longer|not) (?:valid|usable)|invalid|invalidated)\b[^.;]{0,60}\b(?:afterwards?\b|(?:after|once|when) (?:this|the) (?:call|function)\b|(?:after|once|when) (?:it|this function|the function) returns\b)/i,
]

/** The caller still has to free it. */
export const keeping: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${caller}\b[^.;]{0,40}\b(?:retains?|keeps?|maintains?|still (?:owns?|has)|continues? to own|remains? (?:the owner|responsible)|is still|are still|owns?)\b`,
    'i',
  ),
  new RegExp(String.raw`\bowned by ${caller}\b`, 'i'),
  /\b(?:does not|doesn't|do not|don't|will not|won't|never|not|without)\b[^.;,]{0,25}\b(?:tak(?:e|es|ing)|assum(?:e|es|ing)|acquir(?:e|es|ing)|transfer(?:s|red|ring)?|pass(?:es|ed|ing)?|steals?|consum(?:e|es|ed|ing)|own(?:s|ing)?|freeing|releas(?:es|ing)|destroy(?:s|ing)|adopts?)\b/i,
  /\bownership\b[^.;]{0,40}\b(?:remains?|stays?|is retained|is kept|unchanged|(?:is|was|are|be|does|will) not|isn't)\b/i,
  /\bremains?\b[^.;]{0,20}\b(?:property|ownership|owned)\b/i,
  new RegExp(String.raw`\b${caller} (?:is|are|remains?|will be)(?: still| then)? responsible for\b`, 'i'),
  /\b(?:a|its own|internal|private|deep|another) cop(?:y|ies)\b|\b(?:is|are|be|gets) (?:internally )?(?:copied|duplicated|cloned)\b|\bmakes? (?:a |its own )?cop/i,
  /\b(?:can|may|could|safe to|safely)\b(?! not)[^.;]{0,25}\b(?:freed?|destroy(?:ed)?|released?|reused?|unref\w*|deleted?|discarded?)\b/i,
  new RegExp(
    String.raw`^(?!.*\b(?:not|never)\b).*\b(?:freed|released|destroyed|unref\w*|deleted)\b[^.;]{0,20}\bby ${caller}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${caller}\b[^.;]{0,30}\b(?:must|should|has to|needs to|shall|have to)\b(?! not)[^.;]{0,25}\b(?:free|destroy|release|unref\w*|delete|close|dispose)\b`,
    'i',
  ),
  /\bcopies (?:it|the|them|this|its)\b/i,
  // What it holds is moved out of it; it stays.
  /\bresets? (?:the )?contents\b/i,
]

/** The caller keeps it where the call failed. */
export const failing =
  /\b(?:on|in case of|upon|after)(?: an?| any)? (?:failures?|errors?)\b|\b(?:if|when|unless)\b[^.;,]{0,30}\b(?:fail\w*|succe\w+|errors?)\b/i

/** It depends on another argument, or on what is there already. */
export const conditional =
  /\bif\b[^.;]{0,40}\b(?:is|are|was|were|set to|has been)\b[^.;]{0,20}\b(?:true|false|non-?zero|zero|NULL|set|0|1)\b|\botherwise\b|^\W*(?:if|when|unless)\b(?![^,]*\b(?:succe\w+|fails?|failed|errors?|returns?|call(?:ed)?)\b)[^,]*\b(?:is|are|was|were|has|have)\b[^,]*,/i

/** It speaks of what is handed out, or of a callback's arguments. */
export const elsewhere = new RegExp(
  String.raw`\b(?:return value|the result|it returns|callbacks?|handlers?)\b|\bto ${caller}\b|\bownership\b[^.;]{0,40}\breturn(?:s|ed)? to\b`,
  'i',
)

/** The same of the result: `if the result is 0`. */
export const onResult =
  /\b(?:if|when|iff) (?:the |its )?(?:result|returned value|return (?:value|code|status)|status)\b[^.;,]{0,30}\b(?:0|zero|true|non-?zero|non-?NULL|not NULL|OK|\w+_OK|\w+_SUCCESS|positive)\b/gi

/** It takes effect where the call succeeds. */
export const successOnly =
  /\b(?:(?:up)?on success|(?:if|when|once|only if|provided|unless)\b[^.;,]{0,40}\b(?:succe\w+|fails?|failed|error|returns? (?:0|true|TRUE|zero|non-?NULL|OK|\w+_OK|\w+_SUCCESS))|in (?:the )?case of success|successful(?:ly)?|on failure|in case of (?:failure|an? error)|only when)\b/i
/** It does so, whatever becomes of the call. */
export const always =
  /\b(?:even (?:if|when|on|in)|regardless|whether or not|in any case|in (?:all|both|either) cases?|always|unconditionally|no matter|irrespective)\b/i
