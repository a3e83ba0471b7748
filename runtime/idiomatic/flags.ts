import { describe } from '../errors/rejection.ts'

/** Flags by their names: an object in which those that are set are true, or a list of them. */
export type Flags<Options> = Options | readonly (keyof Options)[]

/** What each flag is in C. */
export type FlagTable<Options> = { readonly [Name in keyof Options]-?: number }

/**
 * The number that C takes for some flags. Throws a TypeError for what names no flags, for a name that there
 * is not, and for a flag that is neither true nor false.
 *
 * @param place `function.parameter`, for errors
 */
export function flagBits<Options extends object>(
  given: Flags<Options>,
  table: FlagTable<Options>,
  place: string,
): number {
  const names = namesIn(given, place)
  let bits = 0n
  for (const name of names) {
    if (!Object.hasOwn(table, name)) throw noSuchFlag(name, table, place)
    bits |= BigInt.asUintN(64, BigInt(table[name]))
  }
  return Number(names.some((name) => table[name] < 0) ? BigInt.asIntN(64, bits) : bits)
}

function namesIn<Options extends object>(given: Flags<Options>, place: string): readonly (keyof Options)[] {
  if (isList(given)) return given
  if (given === null || Symbol.iterator in given) {
    const forms = 'an object of flags, a list of their names, or a number'
    throw new TypeError(`${place} must be ${forms}; got ${describe(given)}`)
  }
  return (Object.keys(given) as (keyof Options)[]).filter((name) => {
    const value: unknown = given[name]
    if (value === true) return true
    if (value === false || value === undefined) return false
    throw new TypeError(`${place}: the flag ${String(name)} must be true or false; got ${describe(value)}`)
  })
}

/** At most so many flags are named. */
const flagsShown = 12

function noSuchFlag(name: PropertyKey, table: object, place: string): TypeError {
  const all = Object.keys(table)
  const alike = all.filter((one) => one.slice(0, 3) === String(name).slice(0, 3))
  const shown = alike.length > 0 ? alike : all
  const rest = shown.length > flagsShown ? ', …' : ''
  return new TypeError(
    `${place}: there is no flag ${String(name)}; there is ${shown.slice(0, flagsShown).join(', ')}${rest}`,
  )
}

function isList<Options>(given: Flags<Options>): given is readonly (keyof Options)[] {
  return Array.isArray(given)
}
