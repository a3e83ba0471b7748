import { wrongType } from '../errors/rejection.ts'
import { Addressed, endedBy, extent } from '../memory/addressed.ts'
import { CArray } from '../pointers/c-array.ts'
import { Handle, type HandleClass } from './handle.ts'
import { giveAway } from './handle-end.ts'
import { referencesOf } from './handle-state.ts'
import { checkUnused } from './handles-in-flight.ts'
import { checkOwn } from './lent-handles.ts'

/*
 * Arguments that C takes over: from then on it frees them.
 */

/**
 * Checks an argument that C takes over: memory of JavaScript is not C's to free, a handle that belongs to
 * another one not the caller's to give, and nothing is to be given twice, be it in one call or while a call
 * on another thread uses it. Returns the argument in the form that Koffi takes.
 *
 * @param others what the same call takes over besides
 */
export function toGivenAway<T>(
  argument: T,
  value: unknown,
  owner: string,
  name: string,
  ...others: readonly unknown[]
): T {
  if (value instanceof Handle) checkGiven(value, owner, name)
  else if (value instanceof CArray) for (const each of handlesIn(value)) checkGiven(each, owner, name)
  else if (isMemoryOfJavaScript(value)) {
    throw wrongType(owner, name, 'memory that C made, which it takes over and frees', value)
  }
  if (others.length > 0 || value instanceof CArray) checkOnce([value, ...others], owner, name)
  return argument
}

function checkGiven(handle: Handle, owner: string, name: string): void {
  checkOwn(handle, owner, name)
  checkUnused(handle, owner, name)
}

function handlesIn(value: unknown): Handle[] {
  if (value instanceof Handle) return [value]
  return value instanceof CArray ? [...value].filter((each) => each instanceof Handle) : []
}

/** As often as C has counted references, it may be given. */
function checkOnce(values: readonly unknown[], owner: string, name: string): void {
  const times = new Map<bigint, number>()
  for (const handle of values.flatMap(handlesIn)) {
    const time = (times.get(handle.address) ?? 0) + 1
    times.set(handle.address, time)
    if (time === 1 || time <= referencesOf(handle)) continue
    const { cName } = handle.constructor as HandleClass<Handle>
    throw new TypeError(
      `${owner}: ${name} has a ${cName} * that the call is given twice: C would take it over and free it twice`,
    )
  }
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
 * @param livesOn whether it can be used while that lives; else C may have freed it at once
 */
export function givenAway(value: unknown, to: unknown, by: string, livesOn: boolean): void {
  const parent = to instanceof Handle ? to : null
  for (const handle of handlesIn(value)) giveAway(handle, parent, by, livesOn)
  if (Addressed.is(value) && !(value instanceof Handle) && !(value instanceof CArray)) {
    Object.defineProperty(value, Symbol.dispose, { configurable: true, value: () => {} })
    if (parent === null || !livesOn) value[endedBy](by)
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
  livesOn: boolean,
  ...values: readonly unknown[]
): T {
  if (result === null && onSuccess) return result
  for (const value of values) givenAway(value, result, by, livesOn)
  return result
}
