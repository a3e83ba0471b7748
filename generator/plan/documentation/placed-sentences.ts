/** A sentence, and the parameter in whose section it stands. */
export interface PlacedSentence {
  readonly sentence: string
  readonly parameter: string | null
  /** It stands in the section of the result, or of something else that is no argument. */
  readonly isAside: boolean
}

const asideCommand =
  /^[\\@](?:returns?|result|retval|sa|see|since|brief|throws?|deprecated|version|Returns)\b|^Returns?\s*:/i

/**
 * The sentences of a comment, with the parameter in whose section each stands.
 *
 * @param names of the parameters
 */
export function placedSentences(comment: string, names: ReadonlySet<string>): PlacedSentence[] {
  const plain = withoutStars(comment).replaceAll(/\*\*|(?<!\w)_(?=\w)|%(?=[A-Z])/g, '')
  const sections = plain.split(/\n\s*\n|\n\s*(?=[\\@]\s?\w)|\n\s*(?=-\s)|\n\s*(?=\w+ *(?: -|:) )/)
  return sections.flatMap((section): PlacedSentence[] => {
    const text = section.trim().replaceAll(/\s+/g, ' ')
    const [, documented] = /^[\\@](?:param|arg)\b(?:\s*\[[^\]]*\])?\s+\*?(\w+)/.exec(text) ?? []
    const [, listed] = /^[@-]?\s*`?(\w+)`?\s*(?::|-\s)/.exec(text) ?? []
    const parameter =
      documented !== undefined && names.has(documented)
        ? documented
        : listed !== undefined && names.has(listed)
          ? listed
          : null
    const isAside = asideCommand.test(text) && !/^[\\@]brief/.test(text)
    return text.split(/(?<=[.!?])\s+(?=[A-Z`@\\(#])/).map((sentence) => ({ sentence, parameter, isAside }))
  })
}

/** Where some lines of a comment begin with a star and others do not, the stars are still there. */
export function withoutStars(comment: string): string {
  return comment.replaceAll(/^[ \t]*\*+(?=\s|$)/gm, '')
}
