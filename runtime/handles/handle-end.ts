import { Addressed, endedBy } from '../memory/addressed.ts'
import { Handle, type HandleClass } from './handle.ts'
import { addReference, type HandleState, heldBy, sharedState, stateOf } from './handle-state.ts'
import type { Heir } from './held/held-values.ts'
import { belongTo, knownOf } from './lent-handles.ts'
import { Lease } from './owned/lease.ts'
import { handleAt, type OwnedPlace, owned, ownedAt } from './owned/owned-handles.ts'
import { giveBackMemory } from './owned/owned-memory.ts'

/** Tells when a handle that is freed by being collected was collected. */
let registry: FinalizationRegistry<Lease> | undefined

/** Has a handle freed when it is collected. */
export function freeWhenCollected(known: HandleState, free: () => void): Lease {
  const above = known.parent === undefined ? undefined : known.parent.$state?.lease
  const lease = new Lease(known.handle, free, above)
  registry ??= new FinalizationRegistry((each) => each.collected())
  registry.register(known.handle, lease, known.handle)
  return lease
}

/**
 * Marks what a free function was given: every later use throws. A pointer or a record of C's memory is marked
 * as the object that it is; others may lead to the same place.
 */
export function freed(value: unknown, freedBy: string): void {
  if (value instanceof Handle) release(value, freedBy)
  else if (Addressed.is(value)) value[endedBy](freedBy)
}

/** What C still uses of handles that it took over, where nobody sees the end. */
const usedForGood: object[] = []

/**
 * Notes that a function took a reference to the handle over: with the last one the caller may free it no
 * more.
 *
 * @param to the handle that it belongs to from now on; null where none is known: it may be gone at any time,
 *   and every later use throws
 * @param livesOn whether it can be used while its owner lives; else every later use throws as well
 */
export function giveAway(given: Handle, to: Handle | null, by: string, livesOn: boolean): void {
  const address = given.$address
  // What was given itself is its own still, or nobody's to see the end of.
  if (address === undefined || (to !== null && sharedState(to) === sharedState(given))) return
  const type = given.constructor as HandleClass<Handle>
  const shared = sharedState(given)
  const known = knownOf(given)
  if (--known.references > 0) return
  known.references = 0
  const { handle, lease, parent, held } = known
  const owner = to === null || to.freed ? null : to
  if (owner === null || !livesOn) {
    end(known, undefined, `was given away to ${by}`, owner)
    if (known !== shared) end(shared, undefined, `was given away to ${by}`, owner)
    return
  }
  known.freedOnceBy = known.free
  known.free = undefined
  if (lease !== undefined) {
    registry?.unregister(handle)
    lease.close()
  }
  if (parent !== undefined) heldBy(parent).dependents.delete(lease ?? handle)
  known.parent = undefined
  if (held !== undefined) for (const used of held.used) heldBy(owner).values.add(used)
  known.keptBy = `that was given away to ${by}`
  known.place ??= owned.place(type, address)
  known.place.set(handle, true)
  belongTo(handle, owner)
}

/** Notes that what belonged to another handle is the caller's to free again. */
export function givenBack(value: unknown): void {
  if (!(value instanceof Handle)) {
    if (Addressed.is(value)) giveBackMemory(value)
    return
  }
  const known = sharedState(value)
  const { parent, place } = known
  if (known.keptBy === undefined || known.references > 0 || known.hasEnded) return
  if (parent !== undefined && place !== undefined) heldBy(parent).lent.delete(place)
  known.parent = undefined
  known.keptBy = undefined
  known.references = 1
  known.free = known.freedOnceBy
}

/** Marks the owned handle at an address freed. */
export function freedAt(type: HandleClass<Handle>, address: unknown, freedBy: string): void {
  const handle = handleAt(type, address)
  if (handle !== undefined) release(handle, freedBy)
}

/** Notes that a function counted another reference. */
export function referenced(handle: unknown): void {
  if (handle instanceof Handle) addReference(handle)
}

/** Notes that a free function was called; the last reference ends the handle. */
export function release(given: Handle, freedBy: string): void {
  const address = given.$address
  if (address === undefined) return
  const own = stateOf(given)
  const known = own.original === undefined ? own : stateOf(own.original)
  if (--known.references > 0) return
  if (known.place === undefined) {
    // Another object may own what this one, which C lent, points to.
    const owner = ownedAt(known.handle.constructor as HandleClass<Handle>, address)
    if (owner !== undefined) end(stateOf(owner), freedBy, undefined)
  }
  end(known, freedBy, undefined)
}

/**
 * C handed out an address again: a handle that another thread is just freeing is gone. Whether it was such a
 * one.
 */
export function endIfFreeing(handle: Handle): boolean {
  const known = stateOf(handle)
  if (known.freeing === undefined) return false
  const { by, doing } = known.freeing
  known.freeing = undefined
  if (doing === 'freeing') end(known, by, undefined)
  else end(known, undefined, `was given away to ${by}`, null)
  return true
}

/** Ends a handle with the one that it is a cast of. */
export function endCast(cast: Handle, original: Handle, heir: Heir): void {
  const { freedBy, endedWith } = stateOf(original)
  end(stateOf(cast), freedBy, endedWith, heir)
}

/** @param heir for whom C goes on using what the handle held, and what depends on it */
function end(
  known: HandleState,
  freedBy: string | undefined,
  endedWith: string | undefined,
  heir: Heir = undefined,
): void {
  const { handle, lease, parent, held } = known
  known.freedBy = freedBy
  if (endedWith !== undefined) known.endedWith = endedWith
  known.free = undefined
  if (parent !== undefined) {
    const around = heldBy(parent)
    around.dependents.delete(lease ?? handle)
    if (known.place !== undefined) around.lent.delete(known.place)
  }
  known.place?.clear()
  known.place = undefined
  if (known.freeing !== undefined) known.freeing = undefined
  handle.$address = undefined
  if (lease !== undefined) {
    registry?.unregister(handle)
    lease.close()
  }
  known.parent = undefined
  if (held === undefined) return
  endDependents(known, [...held.dependents], heir)
  endLent(known, [...held.lent], heir)
  // The heir may have depended on it.
  const living = heir?.freed === true ? null : heir
  if (living === null) usedForGood.push(...held.used)
  else if (living !== undefined) for (const used of held.used) heldBy(living).values.add(used)
  held.end(living)
  known.held = undefined
}

/** C has freed them with what they depend on, or they would be used without it. */
function endDependents(known: HandleState, dependents: readonly object[], heir: Heir): void {
  const type = (known.handle.constructor as HandleClass<Handle>).cName
  for (const dependent of dependents) {
    const living = dependent instanceof Lease ? dependent.handle.deref() : dependent
    if (dependent instanceof Lease) dependent.close()
    if (living instanceof Handle)
      end(stateOf(living), undefined, `ended with its ${type} *, which ${known.end}`, heir)
  }
}

/** What belongs to the handle has gone with it, unless the caller has a reference of its own. */
function endLent(known: HandleState, places: readonly OwnedPlace[], heir: Heir): void {
  const type = (known.handle.constructor as HandleClass<Handle>).cName
  for (const { handle } of places) {
    const lent = handle?.$state
    if (lent === undefined || lent.parent !== known.handle) continue
    if (lent.references > 0) lent.parent = undefined
    else end(lent, undefined, `ended with its ${type} *, which ${known.end}`, heir)
  }
}

/** Frees what depends on a handle, the latest first. */
export function disposeDependents(known: HandleState): void {
  if (known.held === undefined) return
  for (const dependent of [...known.held.dependents].reverse()) {
    const living = dependent instanceof Lease ? dependent.handle.deref() : dependent
    if (living !== undefined) (living as Partial<Disposable>)[Symbol.dispose]?.()
    else if (dependent instanceof Lease) dependent.settle()
  }
}
