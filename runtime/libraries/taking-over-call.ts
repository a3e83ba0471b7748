import type { Call } from '../calls/native-call.ts'
import { wrongType } from '../errors/rejection.ts'
import { GivenAway, givenAway, handlesIn, isMemory } from '../handles/given-away.ts'
import type { Handle, HandleClass } from '../handles/handle.ts'
import { referencesOf } from '../handles/handle-state.ts'
import { Addressed, extent } from '../memory/addressed.ts'
import { checkEndable } from './ending-checks.ts'
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
    const call = whereReached(native, scope, () => {
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
  for (const { value, owner, name } of given) {
    if (isMemoryOfJavaScript(value)) {
      throw wrongType(owner, name, 'memory that C made, which it takes over and frees', value)
    }
    for (const handle of handlesIn(value)) {
      checkEndable(handle, owner, name)
      checkOnce(handle, times, owner, name)
    }
  }
}

/** As often as C has counted references, it may be given. */
function checkOnce(handle: Handle, times: Map<bigint, number>, owner: string, name: string): void {
  const time = (times.get(handle.address) ?? 0) + 1
  times.set(handle.address, time)
  if (time === 1 || time <= referencesOf(handle)) return
  const { cName } = handle.constructor as HandleClass<Handle>
  throw new TypeError(
    `${owner}: ${name} has a ${cName} * that the call is given twice: C would take it over and free it twice`,
  )
}

/** An array may be: C takes over the handles in it, and not the array. */
function isMemoryOfJavaScript(value: unknown): boolean {
  if (typeof value === 'string') return true
  if (Addressed.is(value)) return isMemory(value) && value[extent] !== undefined
  return typeof value === 'object' && value !== null
}
