import type { Handle } from './handle.ts'

/** How many handles are held strongly at most. */
const recentAtMost = 1024

/** An address; a number where it is exact, since maps find numbers three times faster. */
type Key = number | bigint

function keyOf(address: bigint): Key {
  const number = Number(address)
  return Number.isSafeInteger(number) ? number : address
}

/**
 * The owned handles of a class by their address. It does not keep handles alive, apart from the latest: most
 * are freed soon, and a weak reference costs fifty times what the rest of this does.
 */
export class OwnedHandles {
  /**
   * An address stays as a key without a handle: it is soon handed out again, and deleting it would cost 40
   * ns.
   */
  #recent = new Map<Key, Handle | undefined>()
  readonly #earlier = new Map<Key, WeakRef<Handle>>()
  #sweepAt = 2 * recentAtMost

  get(address: bigint): Handle | undefined {
    const key = keyOf(address)
    const recent = this.#recent.get(key)
    return recent !== undefined || this.#earlier.size === 0 ? recent : this.#earlier.get(key)?.deref()
  }

  set(address: bigint, handle: Handle): void {
    if (this.#recent.size >= recentAtMost) this.#weaken()
    this.#recent.set(keyOf(address), handle)
  }

  /** A handle that must not be kept alive for a moment: the collector is to free it. */
  setWeak(address: bigint, handle: Handle): void {
    this.#earlier.set(keyOf(address), new WeakRef(handle))
    this.#sweep()
  }

  delete(address: bigint): void {
    const key = keyOf(address)
    if (this.#recent.get(key) !== undefined) this.#recent.set(key, undefined)
    else if (this.#earlier.size > 0) this.#earlier.delete(key)
  }

  #weaken(): void {
    for (const [key, handle] of this.#recent) {
      if (handle !== undefined) this.#earlier.set(key, new WeakRef(handle))
    }
    this.#recent = new Map()
    this.#sweep()
  }

  /** Drops what was collected, each time the number has doubled. */
  #sweep(): void {
    if (this.#earlier.size < this.#sweepAt) return
    for (const [key, reference] of this.#earlier) {
      if (reference.deref() === undefined) this.#earlier.delete(key)
    }
    this.#sweepAt = 2 * Math.max(recentAtMost, this.#earlier.size)
  }
}
