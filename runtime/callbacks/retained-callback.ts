import type { Handle } from '../handles/handle.ts'
import { heldBy, placesOf } from '../handles/handle-state.ts'
import type { Heir } from '../handles/held/held-values.ts'
import type { AnyFunction, FunctionTypeInfo } from '../types/prototype.ts'
import { Callback } from './callback.ts'
import type { FunctionType } from './function-type.ts'
import { checkFunction } from './stubs/upcall-entry.ts'

/*
 * Callbacks that the runtime makes for plain functions which C keeps. Each lives as long as somebody holds
 * it: the memory that its address was stored in, the handles that it was registered with, or the list of
 * those that live for good.
 */

/** By function and type: the same function gets the same address. */
const callbacks = new WeakMap<AnyFunction, Map<FunctionTypeInfo, WeakRef<Callback<never>>>>()
/** Those that C keeps for something that nobody sees the end of. */
const forGood = new Set<Callback<never>>()
/** Takes what is to be done with a handle from its list, where the callback is gone before. */
const ended = new FinalizationRegistry<() => void>((forget) => forget())
/** How many handles hold one: with the last it ends at once, and not when it is collected. */
const holders = new WeakMap<Callback<never>, Set<Handle>>()

/** The callback of a plain function: nothing but what the caller ties it to keeps it. */
export function collectedCallback<F extends AnyFunction>(
  type: FunctionType<F>,
  fn: F,
  owner: string,
  name: string,
): Callback<F> {
  checkFunction(type, fn, owner, name)
  let byType = callbacks.get(fn)
  if (byType === undefined) {
    byType = new Map()
    callbacks.set(fn, byType)
  }
  const known = byType.get(type)?.deref()
  if (known !== undefined && known.address !== 0n) return known as unknown as Callback<F>
  const made = Callback.collected(type, fn)
  byType.set(type, new WeakRef(made as unknown as Callback<never>))
  return made
}

/**
 * The callback of a plain function that C keeps: until the handle that it was registered with is freed, or
 * for the rest of the process where there is no such handle.
 */
export function retainedCallback<F extends AnyFunction>(
  type: FunctionType<F>,
  fn: F,
  holder: Handle | null,
  owner: string,
  name: string,
): Callback<F> {
  const callback = collectedCallback(type, fn, owner, name)
  const kept = callback as unknown as Callback<never>
  if (holder === null) forGood.add(kept)
  else if (!forGood.has(kept)) {
    heldBy(holder).values.add(kept)
    addHolder(kept, holder)
  }
  return callback
}

/**
 * The callback of a plain function that C keeps in the place of the one before: that is let go once the call
 * has returned.
 */
export function replacingCallback<F extends AnyFunction>(
  type: FunctionType<F>,
  fn: F,
  holder: Handle | null,
  owner: string,
  name: string,
): Callback<F> {
  const callback = collectedCallback(type, fn, owner, name)
  const kept = callback as unknown as Callback<never>
  placesOf(holder).put(owner, '', kept)
  if (holder !== null && !forGood.has(kept)) addHolder(kept, holder)
  return callback
}

function addHolder(callback: Callback<never>, holder: Handle): void {
  let all = holders.get(callback)
  if (all === undefined) {
    all = new Set()
    holders.set(callback, all)
  }
  if (all.has(holder)) return
  all.add(holder)
  // Weakly: nothing but what holds it for C keeps a callback.
  const reference = new WeakRef(callback)
  const { onFreed } = heldBy(holder)
  const end = (heir: Heir): void => {
    ended.unregister(reference)
    all.delete(holder)
    const own = reference.deref()
    if (own === undefined) return
    if (heir === null) forGood.add(own)
    else if (heir !== undefined) addHolder(own, heir)
    if (all.size > 0 || forGood.has(own) || placesOf(null).has(own)) return
    own[Symbol.dispose]()
  }
  onFreed.add(end)
  ended.register(callback, () => onFreed.delete(end), reference)
}
