import { toCounted } from '../pointers/counted-memory.ts'
import { byteLengthOf } from '../text/bytes.ts'
import type { CType } from '../types/c-type.ts'

type Parameters = readonly (readonly [name: string, type: CType<unknown>])[]

/**
 * The arguments of a call in the form that Koffi takes, where only the types know how. The size of memory may
 * be left out: it is then the memory's own. Throws a TypeError or RangeError.
 */
export function argumentsToC(parameters: Parameters, given: readonly unknown[], owner: string): unknown[] {
  const isSized = parameters.some(([, type]) => type.isSized || type.countedBy !== undefined)
  return isSized ? sizedToC(parameters, given, owner) : plainToC(parameters, given, owner)
}

/** {@link argumentsToC} for many calls of one function. */
export function argumentConverter(
  parameters: Parameters,
  owner: string,
): (given: readonly unknown[]) => unknown[] {
  const isSized = parameters.some(([, type]) => type.isSized || type.countedBy !== undefined)
  const convert = isSized ? sizedToC : plainToC
  return (given) => convert(parameters, given, owner)
}

function plainToC(parameters: Parameters, given: readonly unknown[], owner: string): unknown[] {
  const converted: unknown[] = []
  for (let index = 0; index < parameters.length; index++) {
    const [name, type] = parameters[index]!
    converted.push(type.toC(given[index], owner, name))
  }
  return converted
}

function sizedToC(parameters: Parameters, given: readonly unknown[], owner: string): unknown[] {
  const args = withSizes(parameters, given, owner)
  return parameters.map(([name, type], index) => {
    const next = parameters[index + 1]
    const { countedBy } = type
    const argument = type.toC(args[index], owner, name, next && { name: next[0], value: args[index + 1] })
    if (countedBy === undefined) return argument
    const { element, parameter } = countedBy
    const countName = parameters[parameter]![0]
    return toCounted(argument, args[index], args[parameter], element, owner, name, countName)
  })
}

/** How many of the last arguments may be left out: one, where it is the size of the memory before it. */
export function leastArguments(parameters: Parameters): number {
  return parameters.at(-2)?.[1].isSized ? parameters.length - 1 : parameters.length
}

function withSizes(parameters: Parameters, given: readonly unknown[], owner: string): readonly unknown[] {
  if (!parameters.some(([, type], index) => type.isSized && given[index + 1] === undefined)) return given
  const args = [...given]
  for (const [index, [name, type]] of parameters.entries()) {
    if (!type.isSized || args[index + 1] !== undefined) continue
    args[index + 1] = byteLengthOf(args[index] as never, owner, name, parameters[index + 1]![0])
  }
  return args
}
