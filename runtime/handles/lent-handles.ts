import type { Handle, HandleClass } from './handle.ts'
import { type HandleState, heldBy, sharedState, state, stateOf } from './handle-state.ts'
import { handleAt, ownedAt } from './owned-handles.ts'

/** Whether there ever was a handle that its holder may not free: most programs have none. */
let anyLent = false

/** A handle belongs to another one from now on. */
export function belongTo(handle: Handle, parent: Handle): void {
  anyLent = true
  const known = stateOf(handle)
  known.parent = parent[state]?.original ?? parent
  if (known.place !== undefined) heldBy(parent).lend(known.place)
}

/** What is known of what lies at a handle's address: of the owned handle there, if that is another object. */
export function knownOf(handle: Handle): HandleState {
  const shared = sharedState(handle)
  if (shared.place !== undefined) return shared
  const other = ownedAt(handle.constructor as HandleClass<Handle>, shared.handle.$address)
  return other === undefined ? shared : stateOf(other)
}

/**
 * Throws a TypeError where the handle at an address belongs to another one: it is not the caller's to free.
 */
export function checkOwnAt(type: HandleClass<Handle>, address: unknown, owner: string, name: string): void {
  if (!anyLent) return
  const handle = handleAt(type, address)
  if (handle !== undefined) checkOwn(handle, owner, name)
}

/** Throws a TypeError for a handle that belongs to another one. */
export function checkOwn(handle: Handle, owner: string, name: string): void {
  if (!anyLent) return
  const known = knownOf(handle)
  if (known.keptBy === undefined || known.references > 0) return
  const { cName } = handle.constructor as HandleClass<Handle>
  throw new TypeError(
    `${owner}: ${name} is a ${cName} * ${known.keptBy}: it is not yours to give away or free`,
  )
}
