import type { Handle, HandleClass } from './handle.ts'
import { type HandleState, referencesOf, sharedState } from './handle-state.ts'
import { partsOf } from './parts.ts'

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
  if (!isInFlight(handle) || referencesOf(handle) > 1) return
  const type = (handle.constructor as HandleClass<Handle>).cName
  throw new TypeError(`${owner}: ${name} is a ${type} * that a call on another thread is just using`)
}

/** Whether a call on another thread uses some handle. */
export function areHandlesInFlight(): boolean {
  return callsInFlight > 0
}

/** Whether a call on another thread uses the handle. */
export function isInFlight(handle: Handle): boolean {
  return handle.$state !== undefined && (sharedState(handle).callsInFlight ?? 0) > 0
}

/**
 * Refuses the handle, its casts and what ends with it to everybody while a call on another thread frees it or
 * takes it over. Returns what ends that.
 */
export function beginFreeingHandle(
  given: Handle,
  by: string,
  doing: 'freeing' | 'taking over' = 'freeing',
): () => void {
  const known = sharedState(given)
  if (known.handle.$address === undefined) return () => {}
  if (referencesOf(known.handle) > 1) {
    known.ending = (known.ending ?? 0) + 1
    return () => {
      known.ending = (known.ending ?? 1) - 1
    }
  }
  const all = [known, ...partsOf(given).map(sharedState)].map((each) => refuse(each, by, doing))
  return () => {
    for (const endRefusing of all) endRefusing()
  }
}

function refuse(known: HandleState, by: string, doing: 'freeing' | 'taking over'): () => void {
  const address = known.handle.$address
  if (address === undefined) return () => {}
  const all = [known.handle, ...((known.held?.casts.values() ?? []) as Iterable<Handle>)]
  known.freeing = { by, address, doing }
  for (const each of all) each.$address = undefined
  return () => {
    if (known.freeing === undefined) return
    known.freeing = undefined
    for (const each of all) each.$address = address
  }
}
