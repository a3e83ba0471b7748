import type { Handle, HandleClass } from './handle.ts'
import { heldBy, state, stateOf } from './handle-state.ts'
import { ownedAt } from './owned-handles.ts'

/** Whether there ever was a handle that its holder may not free: most programs have none. */
let anyLent = false

/** A handle belongs to another one from now on. */
export function belongTo(handle: Handle, parent: Handle): void {
  anyLent = true
  const known = stateOf(handle)
  known.parent = parent[state]?.original ?? parent
  if (known.place !== undefined) heldBy(parent).lend(known.place)
}

/**
 * Throws a TypeError where the handle at an address belongs to another one: it is not the caller's to free.
 */
export function checkOwnAt(type: HandleClass<Handle>, address: unknown, owner: string, name: string): void {
  if (!anyLent) return
  const handle = ownedAt(type, address)
  if (handle !== undefined) checkOwn(handle, owner, name)
}

/** Throws a TypeError for a handle that belongs to another one. */
export function checkOwn(handle: Handle, owner: string, name: string): void {
  const known = handle[state]
  if (known?.keptBy === undefined || known.references > 0) return
  const { cName } = handle.constructor as HandleClass<Handle>
  throw new TypeError(
    `${owner}: ${name} is a ${cName} * ${known.keptBy}: it is not yours to give away or free`,
  )
}
