import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { ApiOptions } from '../api-options.ts'

/**
 * The name that a function has in the idiomatic module: without its prefixes, as JavaScript writes names:
 * `sqlite3_column_text` → columnText.
 *
 * @param prefixes of which the longest that the name has is taken off
 * @returns null where the configuration leaves the function raw
 */
export function idiomaticName(
  cName: string,
  prefixes: readonly string[],
  { names, naming }: Pick<ApiOptions, 'names' | 'naming'>,
): string | null {
  const given = valueOfLastFit(names, (pattern) => fitsPattern(cName, pattern))
  if (given !== undefined) return given
  const rest = withoutPrefix(cName, prefixes)
  return naming === 'c' ? rest.replace(/^_+(?=[A-Za-z])/, '') : camelCase(rest)
}

/** Where an underscore ends it, in whatever case: `yajl_` of the macro `YAJL_IS_STRING`. */
function withoutPrefix(cName: string, prefixes: readonly string[]): string {
  const hasPrefix = (one: string): boolean =>
    cName.startsWith(one) || (one.endsWith('_') && cName.toLowerCase().startsWith(one.toLowerCase()))
  const prefix = prefixes
    .filter((one) => hasPrefix(one) && /^[A-Za-z_]/.test(cName.slice(one.length)))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  return cName.slice(prefix.length)
}

/**
 * What of a function's name says that it belongs to a class, in whatever case: `XML_Parser` of
 * `XML_ParserReset`, `mdb_env_` of `mdb_env_open` where the class is `MDB_env`, and with the library's prefix
 * before it.
 */
export function classPrefixes(
  { stems }: { readonly stems: readonly string[] },
  cName: string,
  prefixes: readonly string[],
): string[] {
  return stems.flatMap((stem) =>
    ['', ...prefixes].flatMap((prefix) => wordsPrefix(cName, plain(prefix) + plain(stem)) ?? []),
  )
}

/** The beginning of a name that has these letters, up to where a word begins; null where it has others. */
function wordsPrefix(cName: string, letters: string): string | null {
  let found = 0
  for (let at = 0; at < cName.length; at++) {
    if (found === letters.length) {
      const begun = cName.slice(at)
      if (cName[at] === '_') return begun.length > 1 ? `${cName.slice(0, at)}_` : null
      return /^[A-Z]/.test(begun) && !/[A-Z]/.test(cName[at - 1]!) ? cName.slice(0, at) : null
    }
    if (cName[at] === '_') continue
    if (cName[at]!.toLowerCase() !== letters[found]) return null
    found++
  }
  return null
}

function plain(name: string): string {
  return name.replaceAll('_', '').toLowerCase()
}

/**
 * `column_text` → columnText, `GEOSGeom_area` → geosGeomArea; capitals that C wrote stay where they begin
 * words.
 */
export function camelCase(name: string): string {
  const words = name.split('_').filter((word) => word !== '')
  return words
    .map((word, index) => {
      const plain = /^[A-Z\d]+$/.test(word) ? word.toLowerCase() : word
      return index === 0 ? uncapitalised(plain) : capitalised(plain)
    })
    .join('')
}

/** An acronym is one word: `URLParse` → urlParse, `URLs` → urls. */
function uncapitalised(word: string): string {
  const [run = ''] = /^[A-Z][A-Z\d]*/.exec(word) ?? []
  const rest = word.slice(run.length)
  const isWhole = run.length < 2 || rest === '' || /^s(?![a-z])/.test(rest)
  const end = isWhole || !/^[a-z]/.test(rest) ? run.length : run.length - 1
  return word.slice(0, end).toLowerCase() + word.slice(end)
}

/** `struct archive_entry` → ArchiveEntry. */
export function className(cName: string, prefixes: readonly string[]): string {
  const bare = cName.replace(/^(struct|union) _*/, '').replace(/_t$/, '')
  const prefix = prefixes.find(
    (one) =>
      one.endsWith('_') &&
      bare.toLowerCase().startsWith(one.toLowerCase()) &&
      /^[A-Za-z]/.test(bare.slice(one.length)),
  )
  const rest = prefix === undefined ? withoutPrefix(bare, prefixes) : bare.slice(prefix.length)
  return capitalised(camelCaseOfType(rest))
}

/** The capitals of a type's name stay: `GEOSGeometry`. */
function camelCaseOfType(name: string): string {
  const [first = '', ...others] = name.split('_').filter((word) => word !== '')
  const plain = /^[A-Z\d]+$/.test(first) && others.length + first.length > 0 ? first.toLowerCase() : first
  return [
    plain,
    ...others.map((word) => capitalised(/^[A-Z\d]+$/.test(word) ? word.toLowerCase() : word)),
  ].join('')
}

export function capitalised(word: string): string {
  return word === '' ? '' : word[0]!.toUpperCase() + word.slice(1)
}

/**
 * What most functions' names begin with: up to an underscore (`sqlite3_`), or the word before a capital
 * (`xml` of `xmlParseFile`) or the capitals before a word (`PQ` of `PQexec`, `GEOS` of `GEOSFree` and
 * `GEOSversion`). Empty where they have nothing in common.
 */
export function commonPrefix(names: readonly string[]): string {
  const counts = new Map<string, number>()
  const spellings = new Map<string, string>()
  for (const name of names) {
    for (const prefix of beginningsOf(name)) {
      // `yajl_` and `YAJL_` are one: the first is taken for both.
      const key = prefix.endsWith('_') ? prefix.toLowerCase() : prefix
      const spelling = spellings.get(key) ?? prefix
      spellings.set(key, spelling)
      counts.set(spelling, (counts.get(spelling) ?? 0) + 1)
    }
  }
  const [most] = [...counts].sort(([a, one], [b, other]) => other - one || b.length - a.length)
  return most !== undefined && most[1] * 2 > names.length ? most[0] : ''
}

/** The first word of a name, as far as its letters tell where that ends. */
function beginningsOf(name: string): ReadonlySet<string> {
  const [underscored] = /^_?[A-Za-z\d]+_/.exec(name) ?? []
  const [word] = /^[a-z][a-z\d]*(?=[A-Z])/.exec(name) ?? []
  const [capitals] = /^[A-Z]{2,}(?=[a-z])/.exec(name) ?? []
  const all = /^[A-Z]{2,}(?=_)/.exec(name)?.[0]
  const found = [underscored, word, capitals, all]
  if (capitals !== undefined && capitals.length > 2) found.push(capitals.slice(0, -1))
  return new Set(found.filter((each) => each !== undefined))
}
