/*
 * Which of two values stands for failure: a sentence names one and what it means, up to a comma, and then the
 * other one. The words alone do not say it: "zero in case of errors, non-zero otherwise" has all of those of
 * "zero on success, non-zero in case of errors".
 */

/** What a value means: `on success`, `if an error occurred`; null where that is neither. */
export function meaningOf(clause: string): 'success' | 'failure' | null {
  const fails = /\b(?:errors?|fail\w*|unsuccess\w*|problems?|invalid|out of memory)\b/i.test(clause)
  const succeeds = /\b(?:success\w*|succeed\w*|ok|okay|fine)\b/i.test(clause)
  if (fails === succeeds) return null
  const isDenied = /\b(?:no|not|without|never|neither|none)\b|n't\b/i.test(clause)
  return fails === isDenied ? 'success' : 'failure'
}

/** What stands behind a value that a sentence begins with, up to the next one; null where it does not. */
export function clauseBehind(value: RegExp, text: string): string | null {
  const found = value.exec(text)
  if (found === null || found.index !== 0) return null
  const [clause = ''] = text
    .slice(found[0].length)
    .split(/[,;.]|\b(?:or|and|else|otherwise)\b|(?<![\w-])-?\d/)
  return clause
}

/**
 * Of a sentence that begins with zero or something else and says that this is a failure: whether zero is it
 * (`false`), or anything else (`zero`). null where the other value is one that the caller may want, or where
 * nothing is said of it.
 */
export function failingValue(text: string): 'false' | 'zero' | 'unclear' | null {
  const zero = clauseBehind(/^[^\w<>]*(?:0|zero)\b/i, text)
  const other = clauseBehind(/^\W*non-?zero\b/i, text)
  if (meaningOf(zero ?? other ?? '') !== 'failure') return null
  const opposite = zero === null ? '(?:0|zero)' : '(?:non-?zero|1|true)'
  const succeeds = new RegExp(
    `(?<![\\w-])${opposite}(?: value)?\\)?,? (?:otherwise|else|(?:on|upon|for|if|when|in case of)\\b[^,;.]*\\bsucce)`,
    'i',
  )
  if (!succeeds.test(text)) return 'unclear'
  return zero === null ? 'zero' : 'false'
}
