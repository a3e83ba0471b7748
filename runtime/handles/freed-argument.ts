import { Addressed } from '../memory/addressed.ts'

/** What the next free function is given: the object, of which the call itself sees the address alone. */
let given: unknown

/**
 * Notes the object behind the argument of a free function: it is checked with what ends with it, and it ends
 * although a callback throws before the generated function can say so. Returns the argument.
 */
export function toFreed<T>(argument: T, value: unknown): T {
  given = value
  return argument
}

/**
 * The object behind an argument, once. undefined where another one was noted: the call that it was noted for
 * was refused before it was made.
 */
export function takeFreed(argument: unknown): Addressed | undefined {
  const value = given
  given = undefined
  return Addressed.is(value) && value.$address === argument ? value : undefined
}
