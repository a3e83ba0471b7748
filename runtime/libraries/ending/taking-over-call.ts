import type { Call } from '../../calls/native-call.ts'
import { wrongType } from '../../errors/rejection.ts'
import { GivenAway, givenAway, handlesIn, isMemory } from '../../handles/given-away.ts'
import type { Handle, HandleClass } from '../../handles/handle.ts'
import { referencesOf } from '../../handles/handle-state.ts'
import { checkOwnMemory } from '../../handles/owned/owned-memory.ts'
import { Addressed, extent } from '../../memory/addressed.ts'
import { checkEndable } from './ending-checks.ts'
import { checkFree } from './memory-in-flight.ts'
import { type Scope, whereReached } from './reaching-call.ts'

/**
 * A function that takes arguments over, which come as {@link GivenAway}: refused like freeing them, and they
 * are C's although a callback threw meanwhile.
 */
export function takingOver(native: Call, scope: Scope, symbol: string, places: readonly number[]): Call {
  return (...args: unknown[]) => {
    const given = places.map((place) => args[place]).filter((each) => each instanceof GivenAway)
    checkTakeover(given)
    const raws = args.map((each) => (each instanceof GivenAway ? each.argument : each))
    const addresses = given.flatMap(({ argument, value }) => [
      argument,
      ...handlesIn(value).map(({ $address }) => $address),
    ])
    const call = whereReached(native, scope, addresses, () => {
      for (const { value } of given) givenAway(value, null, symbol, false)
    })
    return call(...raws)
  }
}

/**
 * Throws a TypeError for what is not the caller's to give away: memory of JavaScript is not C's to free, a
 * handle that belongs to another one not the caller's to give, and nothing is to be given twice, be it in one
 * call or while another call uses it.
 */
export function checkTakeover(given: readonly GivenAway[]): void {
  const times = new Map<bigint, number>()
  for (const { argument, value, owner, name } of given) {
    if (isMemoryOfJavaScript(value)) {
      throw wrongType(owner, name, 'memory that C made, which it takes over and frees', value)
    }
    if (isMemory(value) && typeof argument === 'bigint') {
      checkFree(argument, owner, name, true)
      checkOwnMemory(argument, owner, name)
      if (!count(times, argument, 1)) throw twice(owner, name, 'memory')
    }
    for (const handle of handlesIn(value)) {
      checkEndable(handle, owner, name)
      const { cName } = handle.constructor as HandleClass<Handle>
      // As often as C has counted references, it may be given.
      if (!count(times, handle.address, referencesOf(handle))) throw twice(owner, name, `a ${cName} *`)
    }
  }
}

/** Counts what lies at an address; false beyond so many. */
function count(times: Map<bigint, number>, address: bigint, atMost: number): boolean {
  const time = (times.get(address) ?? 0) + 1
  times.set(address, time)
  return time <= atMost
}

function twice(owner: string, name: string, what: string): TypeError {
  return new TypeError(
    `${owner}: ${name} has ${what} that the call is given twice: C would take it over and free it twice`,
  )
}

/** An array may be: C takes over the handles in it, and not the array. */
function isMemoryOfJavaScript(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (Addressed.is(value)) return isMemory(value) && value[extent] !== undefined
  return typeof value === 'object' && value !== null
}
