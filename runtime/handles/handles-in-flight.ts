import type { Handle, HandleClass } from './handle.ts'
import { referencesOf, sharedState, state } from './handle-state.ts'
import { handleAt } from './owned-handles.ts'

/*
 * Handles that calls on other threads use or free.
 */

/** Calls on other threads that use some handle. */
let callsInFlight = 0

/** Notes that a call on another thread begins to use the handle (1) or has ended (-1). */
export function countCall(handle: Handle, change: 1 | -1): void {
  const known = sharedState(handle)
  known.callsInFlight = (known.callsInFlight ?? 0) + change
  callsInFlight += change
}

/** Throws a TypeError where a call on another thread uses the handle, of which C has one reference only. */
export function checkUnused(handle: Handle, owner: string, name: string): void {
  if (handle[state] === undefined) return
  if ((sharedState(handle).callsInFlight ?? 0) === 0 || referencesOf(handle) > 1) return
  const type = (handle.constructor as HandleClass<Handle>).cName
  throw new TypeError(`${owner}: ${name} is a ${type} * that a call on another thread is just using`)
}

/** Throws a TypeError where a call on another thread uses the owned handle at an address. */
export function checkUnusedAt(
  type: HandleClass<Handle>,
  address: unknown,
  owner: string,
  name: string,
): void {
  if (callsInFlight === 0) return
  const handle = handleAt(type, address)
  if (handle !== undefined) checkUnused(handle, owner, name)
}

/**
 * Refuses the handle, and its casts, to everybody while a call on another thread frees it or takes it over.
 * Returns what ends that.
 */
export function beginFreeingHandle(
  given: Handle,
  by: string,
  doing: 'freeing' | 'taking over' = 'freeing',
): () => void {
  const known = sharedState(given)
  const { handle } = known
  const address = handle.$address
  if (address === undefined) return () => {}
  if (referencesOf(handle) > 1) {
    known.ending = (known.ending ?? 0) + 1
    return () => {
      known.ending = (known.ending ?? 1) - 1
    }
  }
  const all = [handle, ...((known.held?.casts.values() ?? []) as Iterable<Handle>)]
  known.freeing = { by, address, doing }
  for (const each of all) each.$address = undefined
  return () => {
    if (known.freeing === undefined) return
    known.freeing = undefined
    for (const each of all) each.$address = address
  }
}

/** Whether freeing the handle at an address ends it: C has no other reference that was counted. */
export function isLastReference(type: HandleClass<Handle>, address: unknown): boolean {
  const handle = handleAt(type, address)
  return handle === undefined || referencesOf(handle) <= 1
}
