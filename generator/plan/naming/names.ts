import { localWords, moduleWords, reservedTypeNames, reservedWords, usedGlobals } from './reserved-words.ts'

/** What a TypeScript name stands for: an alias is a type, a function a value, a class is both. */
export type NameSpace = 'type' | 'value' | 'both'

/**
 * The names of one module. C has four name spaces (N1570 6.2.3) and macros beside them, TypeScript
 * has types and values: collisions are solved here, once, in the order of the claims.
 */
export class ModuleNames {
  readonly #types = new Set<string>()
  readonly #values = new Set<string>()

  /**
   * Takes the first free name of `candidates`, or the last one with as many `_` as make it free.
   *
   * @returns the name, which from now on nobody else gets in that space
   */
  claim(space: NameSpace, ...candidates: readonly [string, ...string[]]): string {
    let name = candidates.find((candidate) => this.isFree(candidate, space))
    if (name === undefined) {
      name = candidates.at(-1) ?? candidates[0]
      while (!this.isFree(name, space)) name += '_'
    }
    if (space !== 'value') this.#types.add(name)
    if (space !== 'type') this.#values.add(name)
    return name
  }

  isFree(name: string, space: NameSpace): boolean {
    if (reservedWords.has(name) || usedGlobals.has(name)) return false
    if (space === 'both' && localWords.has(name)) return false
    if (space !== 'value' && (this.#types.has(name) || reservedTypeNames.has(name))) return false
    return space === 'type' || !(this.#values.has(name) || moduleWords.has(name))
  }

  /** Is it the name of a value of this module? Parameters must not hide those. */
  hasValue(name: string): boolean {
    return this.#values.has(name)
  }
}

/**
 * Makes a C identifier one of TypeScript's: C allows what is not in Unicode's ID_Start and ID_Continue. A `$`
 * at the beginning is for a module's own names.
 */
export function identifier(name: string): string {
  const cleaned = name.replaceAll(/[^\p{ID_Continue}$]/gu, '_')
  return /^[\p{ID_Start}_]/u.test(cleaned) ? cleaned : `_${cleaned}`
}

/**
 * The names of a function's parameters: C's own, `argument1` and so on where the header gives none,
 * with a `_` where one would hide what the function's body uses.
 *
 * @param taken is the name in use where the body stands?
 */
export function parameterNames(
  names: readonly (string | null)[],
  taken: (name: string) => boolean,
): string[] {
  const used = new Set<string>()
  return names.map((given, index) => {
    let name = given === null ? `argument${index + 1}` : identifier(given)
    // The header's own names go before those that we make.
    while (given === null && names.includes(name)) name += '_'
    while (used.has(name) || reservedWords.has(name) || usedGlobals.has(name) || taken(name)) name += '_'
    used.add(name)
    return name
  })
}
