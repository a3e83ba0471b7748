import { Handle } from '../handles/handle.ts'
import type { AnyFunction, FunctionTypeInfo } from '../types/prototype.ts'
import { Callback } from './callback.ts'
import type { FunctionType } from './function-type.ts'
import { checkFunction } from './upcall-entry.ts'

/** A callback that the runtime made for a plain function which C keeps. */
interface Retained {
  readonly callback: Callback<never>
  /** The handles that C keeps it for. */
  readonly holders: Set<Handle>
  /** C keeps it for something that nobody sees the end of. */
  forGood: boolean
}

/** By function and type: the same function gets the same address. */
const retainedCallbacks = new Map<AnyFunction, Map<FunctionTypeInfo, Retained>>()

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
  checkFunction(type, fn, owner, name)
  let byType = retainedCallbacks.get(fn)
  if (byType === undefined) {
    byType = new Map()
    retainedCallbacks.set(fn, byType)
  }
  let kept = byType.get(type)
  if (kept === undefined) {
    kept = { callback: new Callback(type, fn) as Callback<never>, holders: new Set(), forGood: false }
    byType.set(type, kept)
  }
  if (holder === null) kept.forGood = true
  else addHolder(type, fn, kept, holder)
  return kept.callback as unknown as Callback<F>
}

function addHolder(type: FunctionTypeInfo, fn: AnyFunction, kept: Retained, holder: Handle): void {
  if (kept.holders.has(holder)) return
  kept.holders.add(holder)
  Handle.heldBy(holder).onFreed.add(() => {
    kept.holders.delete(holder)
    if (kept.holders.size > 0 || kept.forGood) return
    kept.callback[Symbol.dispose]()
    const byType = retainedCallbacks.get(fn)
    byType?.delete(type)
    if (byType?.size === 0) retainedCallbacks.delete(fn)
  })
}
