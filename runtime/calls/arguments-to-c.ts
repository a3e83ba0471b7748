import type { CType } from '../types/c-type.ts'

/**
 * The arguments of a call in the form that Koffi takes, where only the types know how. Throws a TypeError or
 * RangeError.
 */
export function argumentsToC(
  parameters: readonly (readonly [name: string, type: CType<unknown>])[],
  args: readonly unknown[],
  owner: string,
): unknown[] {
  return parameters.map(([name, type], index) => {
    const next = parameters[index + 1]
    return type.toC(args[index], owner, name, next && { name: next[0], value: args[index + 1] })
  })
}
