/** What can be said about a declaration that does not parse. */
export interface BrokenDeclaration {
  readonly name: string
  /** As a clause. */
  readonly reason: string
  readonly hint?: string
}

/** Words with which no declaration of C begins, and many of C++ do. */
const cPlusPlus = /^\s*(?:extern\s*"|(?:namespace|class|template|using)\b)/

/**
 * Two names side by side before a parameter list: the first is no type there, the second is what is declared.
 */
const namesBeforeList = /\b([A-Za-z_]\w*)\s+([A-Za-z_]\w*)\s*\(/

/**
 * Why a declaration may not parse, and what it declares.
 *
 * @param name that was taken for the declared one; null where none was seen
 * @param text of the declaration
 */
export function explainBroken(name: string | null, text: string): BrokenDeclaration {
  const reason = 'it cannot be parsed'
  const shown = name ?? text.trim().replace(/\s+/g, ' ').slice(0, 40)
  if (cPlusPlus.test(text)) {
    const hint = 'This looks like C++; bindgen reads headers that a C compiler can read'
    return { name: shown, reason, hint }
  }
  const [, unknown, declared] = namesBeforeList.exec(text) ?? []
  if (unknown === undefined || declared === undefined || unknown !== name) return { name: shown, reason }
  return {
    name: declared,
    reason: `'${unknown}' is unknown`,
    hint: `If ${unknown} is a macro, put the header that defines it before this one, or define it: -D ${unknown}=`,
  }
}
