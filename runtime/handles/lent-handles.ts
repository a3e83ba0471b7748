import type { Handle, HandleClass } from './handle.ts'
import { type HandleState, heldBy, sharedState, stateOf } from './handle-state.ts'
import { ownedAt, placeBeside } from './owned/owned-handles.ts'

/** Most programs have none. */
let anyLent = false

/** Whether there ever was a handle that its holder may not free. */
export function isAnyLent(): boolean {
  return anyLent
}

/** A handle belongs to another one from now on. */
export function belongTo(handle: Handle, parent: Handle): void {
  anyLent = true
  const known = stateOf(handle)
  known.parent = parent.$state?.original ?? parent
  if (known.place !== undefined) heldBy(parent).lend(known.place)
}

/**
 * Whether what lies at a handle's address is another object for all that is known: the handle belongs to one
 * owner, and C lends the address on behalf of another one. Memory that was freed is soon used again.
 */
export function isOfAnother(handle: Handle, parent: Handle): boolean {
  const { keptBy, references, parent: known } = stateOf(handle)
  if (keptBy === undefined || references > 0 || known === undefined) return false
  const [one, other] = [ownerOf(known), ownerOf(parent)]
  return one !== other && !one.equals(other)
}

/** The handle that is the caller's, or that nothing is known of, above those that belong to one another. */
function ownerOf(handle: Handle): Handle {
  const seen = new Set<Handle>()
  let owner = handle.$state?.original ?? handle
  while (!seen.has(owner)) {
    seen.add(owner)
    const { references = 1, parent } = owner.$state ?? {}
    if (references > 0 || parent === undefined) break
    owner = parent
  }
  return owner
}

/** Leaves the address to another handle, and ends with its owner as before. */
export function setAside(handle: Handle): void {
  const known = stateOf(handle)
  const { parent, place } = known
  if (parent === undefined || place === undefined || handle.$address === undefined) return
  const { lent } = heldBy(parent)
  lent.delete(place)
  known.place = placeBeside(handle.constructor as HandleClass<Handle>, handle.$address, handle)
  lent.add(known.place)
}

/** What is known of what lies at a handle's address: of the owned handle there, if that is another object. */
export function knownOf(handle: Handle): HandleState {
  const shared = sharedState(handle)
  if (shared.place !== undefined) return shared
  const other = ownedAt(handle.constructor as HandleClass<Handle>, shared.handle.$address)
  return other === undefined ? shared : stateOf(other)
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
