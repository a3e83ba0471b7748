import { basename } from 'node:path'
import type { SharedLibrary } from '../formats/shared-library.ts'
import type { InstalledLibraries } from './installed-libraries.ts'

/**
 * The libraries that a library is loaded with and searched with, the nearest first: in this order the dynamic
 * linker searches them.
 */
export function* dependenciesOf(
  libraries: readonly SharedLibrary[],
  installed: InstalledLibraries,
): Generator<SharedLibrary> {
  const seen = new Set<string>()
  const queue = libraries.flatMap(searchedWith)
  // An array that grows while it is walked visits what is added.
  for (const name of queue) {
    const file = basename(name)
    if (seen.has(file)) continue
    seen.add(file)
    const library = installed.withSoname(file)
    if (library === null) continue
    yield library
    queue.push(...searchedWith(library))
  }
}

/** Windows looks for a symbol in the library alone. */
function searchedWith({ dependencies, os }: SharedLibrary): readonly string[] {
  return os === 'win32' ? [] : dependencies
}

/** The symbols that neither some libraries define nor those that they are loaded with. */
export function undefinedSymbols(
  symbols: readonly string[],
  libraries: readonly SharedLibrary[],
  installed: InstalledLibraries,
): readonly string[] {
  const without = (left: readonly string[], { exports }: SharedLibrary): readonly string[] =>
    left.filter((symbol) => !exports.has(symbol))
  let left = libraries.reduce(without, symbols)
  if (left.length === 0) return left
  for (const library of dependenciesOf(libraries, installed)) {
    left = without(left, library)
    if (left.length === 0) break
  }
  return left
}
