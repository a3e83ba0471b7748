/*
 * Callbacks that end when nobody holds them, by address: a function pointer that is read where the address of
 * one lies keeps it.
 */

const callbacks = new Map<bigint, WeakRef<object>>()

/** Notes where a callback lies. */
export function noteCollected(address: bigint, callback: object): void {
  callbacks.set(address, new WeakRef(callback))
}

/** It has ended. */
export function forgetCollected(address: bigint): void {
  callbacks.delete(address)
}

/** The callback at an address; undefined for any other function. */
export function collectedAt(address: bigint): object | undefined {
  return callbacks.get(address)?.deref()
}
