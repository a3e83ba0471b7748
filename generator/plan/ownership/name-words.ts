import { vocabulary } from './vocabulary.ts'

const known = new Map<string, readonly string[]>()

/**
 * Splits a C name into lower-case words: at `_`, where camel case begins a word, and where an acronym ends
 * before a word that says something of ownership: `sqlite3_open` → sqlite3, open; `xmlNewDoc` → xml, new,
 * doc; `PQclear` → pq, clear. Without the version at the end (`_v2`).
 */
export function nameWords(name: string): readonly string[] {
  let words = known.get(name)
  if (words === undefined) {
    words = split(name)
    known.set(name, words)
  }
  return words
}

function split(name: string): string[] {
  return name
    .split('_')
    .flatMap((part) => part.match(/[A-Z]+[a-z\d]*|[a-z][a-z\d]*|\d+/g) ?? [])
    .flatMap(splitAcronym)
    .map((word) => word.toLowerCase())
    .filter((word) => !/^v\d+$/.test(word))
}

/** `PQclear` → PQ, clear, since "clear" is known; `XMLDoc` → XML, Doc. */
function splitAcronym(word: string): string[] {
  const [, acronym = '', rest = ''] = /^([A-Z]{2,}\d*)([a-z][a-z\d]*)$/.exec(word) ?? []
  if (acronym === '') return [word]
  const begins = (length: number): boolean => vocabulary.has(rest.slice(0, length).replace(/\d+$/, ''))
  if (begins(rest.length) || [4, 5, 6, 7, 8].some(begins)) return [acronym, rest]
  return [acronym.slice(0, -1), acronym.slice(-1) + rest]
}

/** A word of a list in a name, and what else the name has. */
export interface WordInName {
  readonly word: string
  /** The other words, in their order. */
  readonly rest: readonly string[]
  /** The word is a part of one only, as in `fclose` and `closedir`; `rest` then has the other part. */
  readonly glued: boolean
}

/** The words of a list in a name: whole ones, or, where there is none, the beginning or end of one. */
export function wordsInName(
  words: readonly string[],
  list: { has(word: string): boolean } & Iterable<unknown>,
): WordInName[] {
  const whole = words.flatMap((word, index) =>
    list.has(bare(word)) ? [{ word: bare(word), rest: words.toSpliced(index, 1), glued: false }] : [],
  )
  if (whole.length > 0) return whole
  return words.flatMap((word, index) => {
    for (const cut of [3, 4, 5, 6, 7, 8]) {
      if (word.length <= cut) break
      const [first, behind] = [word.slice(0, cut), word.slice(cut)]
      if (list.has(first)) return [{ word: first, rest: words.toSpliced(index, 1, behind), glued: true }]
      const [before, last] = [word.slice(0, -cut), word.slice(-cut)]
      if (list.has(last)) return [{ word: last, rest: words.toSpliced(index, 1, before), glued: true }]
    }
    return []
  })
}

const bareWords = new Map<string, string>()

/** `new2`, `open64`: a word with a number behind it. */
function bare(word: string): string {
  let known = bareWords.get(word)
  if (known === undefined) {
    known = withoutNumber(word)
    bareWords.set(word, known)
  }
  return known
}

function withoutNumber(word: string): string {
  return /^(?:get[01]|d2i|ref0)$/.test(word) ? word : word.replace(/(?<=[a-z])\d+$/, '')
}
