import { wrongType } from '../errors/rejection.ts'
import { Addressed, endedBy, extent } from '../memory/addressed.ts'
import { CArray } from '../pointers/c-array.ts'
import { Handle } from './handle.ts'
import { giveAway } from './handle-end.ts'
import { checkOwn } from './lent-handles.ts'

/*
 * Arguments that C takes over: from then on it frees them.
 */

/**
 * Checks an argument that C takes over: memory of JavaScript is not C's to free, and a handle that belongs to
 * another one not the caller's to give. Returns the argument in the form that Koffi takes.
 */
export function toGivenAway<T>(argument: T, value: unknown, owner: string, name: string): T {
  if (value instanceof Handle) checkOwn(value, owner, name)
  else if (value instanceof CArray) {
    for (const each of value) if (each instanceof Handle) checkOwn(each, owner, name)
  } else if (isMemoryOfJavaScript(value)) {
    throw wrongType(owner, name, 'memory that C made, which it takes over and frees', value)
  }
  return argument
}

function isMemoryOfJavaScript(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (Addressed.is(value)) return value[extent] !== undefined
  return typeof value === 'object' && value !== null
}

/**
 * Notes, after the call, that C took over what an argument leads to: a handle, the handles of an array,
 * memory.
 *
 * @param to the handle that it belongs to from now on; null or undefined where none is known
 */
export function givenAway(value: unknown, to: unknown, by: string): void {
  const parent = to instanceof Handle ? to : null
  if (value instanceof Handle) giveAway(value, parent, by)
  else if (value instanceof CArray) {
    for (const each of value) if (each instanceof Handle) giveAway(each, parent, by)
  } else if (Addressed.is(value)) {
    Object.defineProperty(value, Symbol.dispose, { configurable: true, value: () => {} })
    if (parent === null) value[endedBy](by)
  }
}

/**
 * The result of a function that takes arguments over, which belong to it from now on: they are only kept
 * where it is NULL and the function takes them over on success.
 */
export function withGivenAway<T>(
  result: T,
  by: string,
  onSuccess: boolean,
  ...values: readonly unknown[]
): T {
  if (result === null && onSuccess) return result
  for (const value of values) givenAway(value, result, by)
  return result
}
