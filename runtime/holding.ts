import type { Handle } from './handle.ts'

/** What lives as long as a handle, and what happens when the handle is freed. */
const held = new WeakMap<Handle, { readonly values: Set<unknown>; readonly onFreed: Set<() => void> }>()

function entryOf(handle: Handle): { readonly values: Set<unknown>; readonly onFreed: Set<() => void> } {
  let entry = held.get(handle)
  if (entry === undefined) {
    entry = { values: new Set(), onFreed: new Set() }
    held.set(handle, entry)
  }
  return entry
}

/**
 * Keeps values alive as long as a handle: memory that C keeps a pointer to, such as the data of a callback that is
 * registered with the handle.
 */
export function hold(handle: Handle | null, ...values: readonly unknown[]): void {
  if (handle === null) return
  for (const value of values)
    if (typeof value === 'object' && value !== null) entryOf(handle).values.add(value)
}

/** Calls a function when a handle is freed. */
export function whenFreed(handle: Handle, action: () => void): void {
  entryOf(handle).onFreed.add(action)
}

/** Lets go of everything that a handle held. */
export function letGo(handle: Handle): void {
  const entry = held.get(handle)
  held.delete(handle)
  for (const action of entry?.onFreed ?? []) action()
}
