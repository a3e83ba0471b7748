import type { Handle } from './handle.ts'

/** How many handles are held strongly at most. */
const youngAtMost = 1024

/** An address; a number where it is exact, since maps find numbers three times faster. */
type Key = number | bigint

function keyOf(address: bigint): Key {
  const number = Number(address)
  return Number.isSafeInteger(number) ? number : address
}

/**
 * The owned handles of a class by their address. It does not keep handles alive, apart from the latest: most are freed
 * soon, and a weak reference costs fifty times what the rest of this does.
 */
export class LivingHandles {
  /** An address stays behind with undefined: it is soon handed out again, and deleting it would cost 40 ns. */
  #young = new Map<Key, Handle | undefined>()
  readonly #old = new Map<Key, WeakRef<Handle>>()
  #sweepAt = 2 * youngAtMost

  get(address: bigint): Handle | undefined {
    const key = keyOf(address)
    const young = this.#young.get(key)
    return young !== undefined || this.#old.size === 0 ? young : this.#old.get(key)?.deref()
  }

  set(address: bigint, handle: Handle): void {
    if (this.#young.size >= youngAtMost) this.#age()
    this.#young.set(keyOf(address), handle)
  }

  /** A handle that must not be kept alive for a moment: the collector is to free it. */
  setWeak(address: bigint, handle: Handle): void {
    this.#old.set(keyOf(address), new WeakRef(handle))
    this.#sweep()
  }

  delete(address: bigint): void {
    const key = keyOf(address)
    if (this.#young.get(key) !== undefined) this.#young.set(key, undefined)
    else if (this.#old.size > 0) this.#old.delete(key)
  }

  #age(): void {
    for (const [key, handle] of this.#young) {
      if (handle !== undefined) this.#old.set(key, new WeakRef(handle))
    }
    this.#young = new Map()
    this.#sweep()
  }

  /** Drops what was collected, each time the number has doubled. */
  #sweep(): void {
    if (this.#old.size < this.#sweepAt) return
    for (const [key, reference] of this.#old) {
      if (reference.deref() === undefined) this.#old.delete(key)
    }
    this.#sweepAt = 2 * Math.max(youngAtMost, this.#old.size)
  }
}
