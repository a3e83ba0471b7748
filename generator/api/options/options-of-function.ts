import { fitsPattern, fitsPlace, verdictOf } from '../../name-patterns.ts'
import type { ApiOptions } from '../api-options.ts'

/** Something that the options say of a function. */
export interface OptionOfFunction {
  readonly key: keyof ApiOptions
  /** The pattern that decides: the last that fits. */
  readonly pattern: string
  /** 0-based parameter; null: it is of the function, or of its result. */
  readonly parameter: number | null
  readonly value: unknown
}

const tablesOfFunctions = [
  'names',
  'status',
  'verdicts',
  'iterators',
  'releases',
  'items',
  'lengths',
] as const
const listsOfFunctions = ['texts', 'async'] as const
const tablesOfParameters = ['directions', 'values', 'buffers', 'lengths', 'flags'] as const

/**
 * All that the options say of one function, by what decides it.
 *
 * @param parameters their C names
 */
export function optionsOfFunction(
  cName: string,
  parameters: readonly string[],
  options: ApiOptions,
): OptionOfFunction[] {
  const inTable = (
    key: keyof ApiOptions,
    fits: (pattern: string) => boolean,
    parameter: number | null,
  ): OptionOfFunction[] => {
    const entry = Object.entries(options[key] as object).findLast(([pattern]) => fits(pattern))
    return entry === undefined ? [] : [{ key, pattern: entry[0], parameter, value: entry[1] }]
  }
  return [
    ...tablesOfFunctions.flatMap((key) => inTable(key, (pattern) => fitsPattern(cName, pattern), null)),
    ...listsOfFunctions.flatMap((key): OptionOfFunction[] => {
      const fits = (pattern: string): boolean => fitsPattern(cName, pattern.replace(/^!/, ''))
      const pattern = options[key].findLast(fits)
      if (pattern === undefined) return []
      return [{ key, pattern, parameter: null, value: verdictOf([pattern], fits) === 'in' }]
    }),
    ...parameters.flatMap((name, index) =>
      tablesOfParameters.flatMap((key) =>
        inTable(key, (pattern) => fitsPlace(`${cName}.${name}`, pattern), index),
      ),
    ),
  ]
}
