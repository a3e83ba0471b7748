/**
 * Splits a C function's name into lower-case words: at `_`, where camel case begins a word, and
 * without the version at the end (`_v2`, `new2`): `sqlite3_open_v2` → sqlite3, open;
 * `xmlNewDoc` → xml, new, doc.
 */
export function functionNameWords(name: string): string[] {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .split('_')
    .filter((word) => word !== '' && !/^v\d+$/.test(word))
}

/** A verb in a name: `gz` + `open`, `open` + `dir`. */
export interface VerbInName {
  readonly verb: string
  /** The name's other words, joined; equal for two functions on the same thing. */
  readonly rest: string
}

/**
 * The verbs of a list that a function's name contains, as a word of its own, at the end of one or at
 * the beginning of one, the likeliest first: C libraries put the verb last (`archive_read_new`),
 * some first (`opendir`, `xmlNewDoc`).
 */
export function verbsInName(name: string, verbs: Iterable<string>): VerbInName[] {
  const lower = name.toLowerCase()
  const known = [...verbs].filter((verb) => lower.includes(verb)).sort((a, b) => b.length - a.length)
  if (known.length === 0) return []
  const words = functionNameWords(name)
  const found: (VerbInName & { rank: number })[] = []
  for (const [index, word] of words.entries()) {
    const bare = word.replace(/\d+$/, '')
    for (const verb of known) {
      const left = rest(word, bare, verb)
      if (left === null) continue
      const others = [...words.slice(0, index), ...(left === '' ? [] : [left]), ...words.slice(index + 1)]
      const whole = left === '' ? 0 : 100
      found.push({ verb, rest: others.join('_'), rank: whole + words.length - index })
      break
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ verb, rest }) => ({ verb, rest }))
}

/** What a word leaves when a verb is taken off it; null if it does not contain it. Short verbs must stand alone. */
function rest(word: string, bare: string, verb: string): string | null {
  if (word === verb || bare === verb) return ''
  if (verb.length < 4 && verb !== 'new') return null
  if (bare.endsWith(verb)) return bare.slice(0, -verb.length)
  if (bare.startsWith(verb)) return bare.slice(verb.length)
  return null
}
