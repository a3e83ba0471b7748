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
  return naming === 'c' ? rest : camelCase(rest)
}

function withoutPrefix(cName: string, prefixes: readonly string[]): string {
  const prefix = prefixes
    .filter((one) => cName.startsWith(one) && /^[A-Za-z_]/.test(cName.slice(one.length)))
    .reduce((longest, one) => (one.length > longest.length ? one : longest), '')
  return cName.slice(prefix.length)
}

/** `column_text` → columnText; capitals that C wrote stay where they begin words. */
export function camelCase(name: string): string {
  const words = name.split('_').filter((word) => word !== '')
  return words
    .map((word, index) => {
      const plain = /^[A-Z\d]+$/.test(word) ? word.toLowerCase() : word
      return index === 0 ? plain[0]!.toLowerCase() + plain.slice(1) : capitalised(plain)
    })
    .join('')
}

/** `struct archive_entry` → ArchiveEntry. */
export function className(cName: string, prefixes: readonly string[]): string {
  const bare = cName.replace(/^(struct|union) /, '').replace(/_t$/, '')
  return capitalised(camelCase(withoutPrefix(bare, prefixes)))
}

export function capitalised(word: string): string {
  return word === '' ? '' : word[0]!.toUpperCase() + word.slice(1)
}

/**
 * What most functions' names begin with: up to an underscore (`sqlite3_`), or the word before a capital
 * (`xml` of `xmlParseFile`) or of capitals (`PQ` of `PQexec`). Empty where they have nothing in common.
 */
export function commonPrefix(names: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const name of names) {
    const [prefix] = /^_?[A-Za-z\d]+_|^[a-z][a-z\d]*(?=[A-Z])|^[A-Z]{2,}(?=[a-z])/.exec(name) ?? []
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one)
  return most !== undefined && most[1] * 2 > names.length ? most[0] : ''
}
