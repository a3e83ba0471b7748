/** What a documentation comment says of a parameter or of the result. */
export interface DocumentedPlace {
  /** `out` of `@param[out]`, `(out)`; null where there is no such mark. */
  readonly direction: 'in' | 'out' | 'inout' | null
  /** `(nullable)`, `(optional)`. */
  readonly marks: readonly string[]
  readonly text: string
}

export interface DocumentedFunction {
  /** By name. */
  readonly parameters: ReadonlyMap<string, DocumentedPlace>
  readonly result: DocumentedPlace | null
}

const command =
  /^[ \t]*(?:[@\\](param|arg|retval|returns?|result|throws?|brief|note|warning|see|sa|since|version|threadsafety|deprecated|remark|pre|post|par)\b[ \t]*|@(?=[\w]+[ \t]*:)|(?=(?:returns?|return value)\s*:))/gim

/**
 * Reads a documentation comment by parameters: Doxygen's `@param[out] name text`, gtk-doc's `@name: (out):
 * text`, lists `name: text`, and what `@return` says.
 */
export function readDocumentation(comment: string, names: readonly string[]): DocumentedFunction {
  const parameters = new Map<string, DocumentedPlace>()
  let result: DocumentedPlace | null = null
  for (const section of sectionsOf(comment, names)) {
    const doxygen =
      /^[@\\](?:param|arg)\b(?:\s*\[([^\]]*)\])?\s+(?:\*\s*)?([\w.]+(?:\s*,\s*\w+)*)\s*[:,-]?\s*([\s\S]*)$/.exec(
        section,
      )
    if (doxygen !== null) {
      const [, mark = '', list = '', text = ''] = doxygen
      const marked = marksOf(text)
      for (const name of list.split(/\s*,\s*/)) {
        const direction = directionOf(mark) ?? marked.direction
        if (!parameters.has(name)) parameters.set(name, { ...marked, direction })
      }
      continue
    }
    const returned = /^(?:[@\\](?:returns?|result)\b|returns?\s*:|return value\s*:)\s*([\s\S]*)$/i.exec(
      section,
    )
    if (returned !== null) {
      result ??= marksOf(returned[1] ?? '')
      continue
    }
    const listed = /^@?(\w+)\s*:\s*([\s\S]*)$/.exec(section)
    const [, name = '', text = ''] = listed ?? []
    if (names.includes(name) && !parameters.has(name)) parameters.set(name, marksOf(text))
  }
  return { parameters, result }
}

/** A command of the documentation tool, a paragraph or an item of a list begins another section. */
function sectionsOf(comment: string, names: readonly string[]): string[] {
  const text = withColons(comment.replace(/\r/g, ''), names)
  const starts = [...text.matchAll(command)].map(({ index }) => index)
  const items = [...text.matchAll(/^[ \t]*\w+[ \t]*:[ \t]+\S/gm)].map(({ index }) => index)
  const paragraphs = [...text.matchAll(/\n[ \t]*\n/g)].map(({ index }) => index)
  const cuts = [...new Set([0, ...starts, ...items, ...paragraphs, text.length])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => text.slice(start, cuts[index + 1]).trim())
}

/** A table of parameters, `in		The values.`, as a list of them. */
function withColons(text: string, names: readonly string[]): string {
  return text.replace(
    /^([ \t*]*)(\w+)(?:[ ]{2,}|[ ]*\t\s*)(?=[A-Za-z])/gm,
    (line, indent: string, name: string) =>
      names.includes(name) ? `${indent.replaceAll('*', ' ')}${name}: ` : line,
  )
}

function directionOf(mark: string): DocumentedPlace['direction'] {
  const words: readonly string[] = mark.toLowerCase().match(/in|out/g) ?? []
  if (words.length === 0) return null
  return words.includes('in') ? (words.includes('out') ? 'inout' : 'in') : 'out'
}

/** Marks stand in parentheses before the text: gtk-doc's `(out) (optional):`, git's `(out)`. */
function marksOf(text: string): DocumentedPlace {
  const marks: string[] = []
  let rest = text.trim()
  for (
    let found = /^[([]([^)\]]{1,60})[)\]]\s*:?\s*/.exec(rest);
    found !== null;
    found = /^[([]([^)\]]{1,60})[)\]]\s*:?\s*/.exec(rest)
  ) {
    marks.push(found[1]!.toLowerCase().trim())
    rest = rest.slice(found[0].length)
  }
  const way = marks.find((mark) => /^(?:in|out|in,? ?\/?-?out|inout)(?:\s|$)/.test(mark))
  return { direction: way === undefined ? null : directionOf(way), marks, text: rest }
}
