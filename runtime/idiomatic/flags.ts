/** Flags by their names: an object in which those that are set are true, or a list of them. */
export type Flags<Options> = Options | readonly (keyof Options)[]

/** What each flag is in C. */
export type FlagTable<Options> = { readonly [Name in keyof Options]-?: number }

/**
 * The number that C takes for some flags. Throws a TypeError for a name that there is not.
 *
 * @param place `function.parameter`, for errors
 */
export function flagBits<Options extends object>(
  given: Flags<Options>,
  table: FlagTable<Options>,
  place: string,
): number {
  const names = isList(given)
    ? given
    : (Object.keys(given) as (keyof Options)[]).filter((name) => given[name] === true || isUnknown(name))
  let bits = 0n
  for (const name of names) {
    if (isUnknown(name)) throw new TypeError(`${place}: there is no flag ${String(name)}`)
    bits |= BigInt.asUintN(64, BigInt(table[name]))
  }
  return Number(names.some((name) => table[name] < 0) ? BigInt.asIntN(64, bits) : bits)

  function isUnknown(name: keyof Options): boolean {
    return !Object.hasOwn(table, name)
  }
}

function isList<Options>(given: Flags<Options>): given is readonly (keyof Options)[] {
  return Array.isArray(given)
}
