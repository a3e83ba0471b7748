import { wrongType } from '../errors/rejection.ts'
import { Address } from '../memory/address.ts'
import { Addressed } from '../memory/addressed.ts'
import type { Handle, HandleClass, Owned } from './handle.ts'
import { endIfFreeing, freeWhenCollected } from './handle-end.ts'
import { addReference, type FreeFunction, HandleState, heldBy, stateOf } from './handle-state.ts'
import { belongTo, isOfAnother, setAside } from './lent-handles.ts'
import { owned, ownedAt } from './owned/owned-handles.ts'

/**
 * The argument for a parameter of a handle's type: its address. Throws a TypeError for a handle of another
 * type, a freed one, or anything else; `null` is NULL.
 *
 * Generated classes have a `toC` of their own that does the usual case: a check that sees handles of one
 * class only is some 20 ns faster than one that all classes share.
 */
export function toHandle(
  type: HandleClass<Handle>,
  value: Handle | null,
  owner: string,
  name: string,
): bigint | null {
  if (value === null) return null
  if (value instanceof type && Addressed.is(value)) return Addressed.of(value, owner, name)
  throw wrongType(owner, name, `a ${type.cName} * or null`, value)
}

/** A handle that C lends: the living owned object of that address, or a new one. */
export function fromHandle<H extends Handle>(type: HandleClass<H>, raw: bigint | null): H | null {
  if (raw === null) return null
  return (ownedAt(type as never, raw) as H | undefined) ?? new type(new Address(raw))
}

/**
 * A handle that the caller has to free, by `free`: once more, where the object is there already.
 *
 * @param parent the handle without which this one cannot be used
 */
export function fromOwned<H extends Handle>(
  type: HandleClass<H>,
  raw: bigint | null,
  free: FreeFunction<H>,
  parent: Handle | null | undefined = undefined,
): Owned<H> | null {
  if (raw === null) return null
  const place = owned.place(type as never, raw)
  const known = place.handle as Owned<H> | undefined
  if (known !== undefined && !endIfFreeing(known)) {
    own(known, free)
    return known
  }
  const handle = new type(new Address(raw))
  handle.$state = new HandleState(handle, free, place)
  const { freesWhenCollected: isWeak } = place
  if (isWeak || (parent !== null && parent !== undefined)) tieDown(handle.$state, parent, isWeak)
  owned.set(place, handle, isWeak)
  return handle as Owned<H>
}

/** What a new handle depends on, and that the collector frees it: few have either. */
function tieDown(known: HandleState, parent: Handle | null | undefined, isWeak: boolean): void {
  const { handle, free } = known
  if (parent !== null && parent !== undefined) known.parent = parent.$state?.original ?? parent
  if (isWeak) {
    const type = handle.constructor as HandleClass<Handle>
    const raw = handle.$address!
    known.lease = freeWhenCollected(known, () => void free!(new type(new Address(raw)) as never))
  }
  if (known.parent !== undefined) heldBy(known.parent).dependents.add(known.lease ?? handle)
}

/** One reference more; of a handle that belonged to another one the first. */
function own(handle: Handle, free: FreeFunction<never>): void {
  addReference(handle)
  const known = stateOf(handle)
  if (known.place !== undefined && known.free === undefined) known.free = free
}

/**
 * A handle that belongs to another one: it cannot be freed, and ends with that one. One object for each
 * address and owner; the owned one, where somebody owns what lies there.
 *
 * @param parent the handle that it belongs to
 * @param by the function that lends it, for messages
 */
export function fromLent<H extends Handle>(
  type: HandleClass<H>,
  raw: bigint | null,
  parent: Handle | null | undefined,
  by: string,
): H | null {
  if (raw === null) return null
  const place = owned.place(type as never, raw)
  const known = place.handle as H | undefined
  if (known !== undefined && !endIfFreeing(known)) {
    if (parent === null || parent === undefined || !isOfAnother(known, parent)) return known
    setAside(known)
  }
  const handle = new type(new Address(raw))
  if (parent === null || parent === undefined) return handle
  const lent = stateOf(handle)
  lent.references = 0
  lent.place = place
  lent.keptBy = `that ${by} lent`
  place.set(handle, true)
  belongTo(handle, parent)
  return handle
}
