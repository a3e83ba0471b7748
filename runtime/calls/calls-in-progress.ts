import { registry } from '../errors/process-registry.ts'
import type { Call } from './native-call.ts'
import { throwPending } from './pending-error.ts'

/*
 * Calls into C during which JavaScript may run: their arguments, in the form that C got. Until they return,
 * what those lead to must be neither freed nor transferred away. At each depth of callbacks one call is in
 * progress at most, so each depth has a place of its own.
 *
 * Every call pays for this, so the outermost one, which is nearly every call, leaves its arguments in two
 * places that are always the same. An address goes into memory of numbers: where an object that was just made
 * is stored in an old one, the collector has to be told, which takes three nanoseconds.
 */

/**
 * How deep callbacks may nest. V8 runs out of its own stack before, JavaScriptCore does not, and the stack
 * that Koffi has for C ends at some 600.
 */
export const nestedAtMost = 256

/** The outermost call's first two arguments, where they are addresses; 0 otherwise. */
const addresses = new BigUint64Array(2)
/** The same where they are objects in memory; or all of its arguments. */
const outermost: { first: unknown; second: unknown; all: readonly unknown[] | undefined } = {
  first: undefined,
  second: undefined,
  all: undefined,
}
/** The arguments of calls inside of callbacks, by depth. */
const nested: (readonly unknown[] | undefined)[] = Array.from({ length: nestedAtMost + 2 }, () => undefined)

/**
 * A Koffi function whose arguments are known while it runs, and that throws what callbacks threw. The usual
 * numbers of arguments go without a list, which saves up to 20 ns.
 *
 * What is done twice is written twice, and without "finally": the engine compiles no more than so much code
 * into the function that calls, and what is beyond that is called.
 *
 * @param reach how many arguments there are up to the last that C gets as an address of memory
 */
export function noted(native: Call, arity: number | undefined, reach: number): Call {
  const inside = notedInside(native)
  if (arity === undefined || reach > 2) return notedAsList(native, arity, inside)
  switch (arity) {
    case 1:
      return (a: unknown) => {
        if (registry.running > 0) return inside(a)
        if (typeof a === 'bigint') addresses[0] = a
        else if (typeof a === 'object') outermost.first = a
        let result: unknown
        try {
          result = native(a)
        } catch (error) {
          endCutOff()
          throw error
        }
        if (typeof a === 'bigint') addresses[0] = 0n
        else outermost.first = undefined
        return throwPending(result)
      }
    case 2:
      return (a: unknown, b: unknown) => {
        if (registry.running > 0) return inside(a, b)
        if (typeof a === 'bigint') addresses[0] = a
        else if (typeof a === 'object') outermost.first = a
        if (typeof b === 'bigint') addresses[1] = b
        else if (typeof b === 'object') outermost.second = b
        let result: unknown
        try {
          result = native(a, b)
        } catch (error) {
          endCutOff()
          throw error
        }
        if (typeof a === 'bigint') addresses[0] = 0n
        else outermost.first = undefined
        if (typeof b === 'bigint') addresses[1] = 0n
        else outermost.second = undefined
        return throwPending(result)
      }
    case 3:
      return (a: unknown, b: unknown, c: unknown) => {
        if (registry.running > 0) return inside(a, b, c)
        if (typeof a === 'bigint') addresses[0] = a
        else if (typeof a === 'object') outermost.first = a
        if (typeof b === 'bigint') addresses[1] = b
        else if (typeof b === 'object') outermost.second = b
        let result: unknown
        try {
          result = native(a, b, c)
        } catch (error) {
          endCutOff()
          throw error
        }
        if (typeof a === 'bigint') addresses[0] = 0n
        else outermost.first = undefined
        if (typeof b === 'bigint') addresses[1] = 0n
        else outermost.second = undefined
        return throwPending(result)
      }
    default:
      return notedAsList(native, arity, inside)
  }
}

/** The same with a list of the arguments: it costs some more nanoseconds. */
function notedAsList(native: Call, arity: number | undefined, inside: Call): Call {
  switch (arity) {
    case 3:
      return (a: unknown, b: unknown, c: unknown) => {
        if (registry.running > 0) return inside(a, b, c)
        outermost.all = [a, b, c]
        let result: unknown
        try {
          result = native(a, b, c)
        } catch (error) {
          endCutOff()
          throw error
        }
        outermost.all = undefined
        return throwPending(result)
      }
    case 4:
      return (a: unknown, b: unknown, c: unknown, d: unknown) => {
        if (registry.running > 0) return inside(a, b, c, d)
        outermost.all = [a, b, c, d]
        let result: unknown
        try {
          result = native(a, b, c, d)
        } catch (error) {
          endCutOff()
          throw error
        }
        outermost.all = undefined
        return throwPending(result)
      }
    case 5:
      return (a: unknown, b: unknown, c: unknown, d: unknown, e: unknown) => {
        if (registry.running > 0) return inside(a, b, c, d, e)
        outermost.all = [a, b, c, d, e]
        let result: unknown
        try {
          result = native(a, b, c, d, e)
        } catch (error) {
          endCutOff()
          throw error
        }
        outermost.all = undefined
        return throwPending(result)
      }
    default:
      return inside
  }
}

/** The same for any number of arguments, and inside of callbacks. */
function notedInside(native: Call): Call {
  return (...args: unknown[]) => {
    const depth = registry.running
    nested[depth] = args
    try {
      return throwPending(native(...args))
    } finally {
      nested[depth] = undefined
    }
  }
}

/** Whether some argument of the calls in progress is such a one: an address, or an object in memory. */
export function someInUse(isWanted: (argument: unknown) => boolean): boolean {
  if (registry.running === 0) return false
  const { first, second, all = [] } = outermost
  return [...addresses, first, second, ...all].some(isWanted) || nested.some((args) => args?.some(isWanted))
}

/**
 * The addresses of what calls in progress free or take over, the latest last. No objects, for the reason
 * above.
 */
let addressesEnding = new BigUint64Array(nestedAtMost + 2)
let countEnding = 0

/** A call begins that frees what lies at an address. */
export function beginEnding(address: unknown): void {
  // A call that was cut off, as the time-out of `node:vm` does it, has not counted itself out.
  if (registry.running === 0) countEnding = 0
  addressesEnding[countEnding++] = typeof address === 'bigint' ? address : 0n
}

/** The same for a call that takes over, or frees, what lies at several. */
export function beginEndingAll(addresses: readonly unknown[]): void {
  if (registry.running === 0) countEnding = 0
  const needed = countEnding + addresses.length + nestedAtMost
  if (needed > addressesEnding.length) {
    const larger = new BigUint64Array(2 * needed)
    larger.set(addressesEnding)
    addressesEnding = larger
  }
  for (const each of addresses) addressesEnding[countEnding++] = typeof each === 'bigint' ? each : 0n
}

/** The latest call that ends something, or so many things, has returned. */
export function endEnding(count = 1): void {
  countEnding = Math.max(0, countEnding - count)
}

/** Whether a call that has called the JavaScript which runs now ends what lies at an address. */
export function isEnding(address: unknown): boolean {
  if (registry.running === 0 || typeof address !== 'bigint' || address === 0n) return false
  return addressesEnding.subarray(0, countEnding).includes(address)
}

/** No call is in progress: those that are noted were cut off, as the time-out of `node:vm` does it. */
export function endCutOff(): void {
  addresses.fill(0n)
  outermost.first = undefined
  outermost.second = undefined
  outermost.all = undefined
  nested.fill(undefined)
  countEnding = 0
}
