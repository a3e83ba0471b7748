import type { Handle } from './handle.ts'

/** How many handles are held strongly at most. */
const youngAtMost = 1024

/**
 * The owned handles of a class by their address. It does not keep handles alive, apart from the latest: most are freed
 * soon, and a weak reference costs fifty times what the rest of this does.
 */
export class LivingHandles {
  #young = new Map<bigint, Handle>()
  readonly #old = new Map<bigint, WeakRef<Handle>>()
  #sweepAt = 2 * youngAtMost

  get(address: bigint): Handle | undefined {
    return this.#young.get(address) ?? this.#old.get(address)?.deref()
  }

  set(address: bigint, handle: Handle): void {
    if (this.#young.size >= youngAtMost) this.#age()
    this.#young.set(address, handle)
  }

  /** A handle that must not be kept alive for a moment: the collector is to free it. */
  setWeak(address: bigint, handle: Handle): void {
    this.#old.set(address, new WeakRef(handle))
    this.#sweep()
  }

  delete(address: bigint): void {
    if (!this.#young.delete(address)) this.#old.delete(address)
  }

  #age(): void {
    for (const [address, handle] of this.#young) this.#old.set(address, new WeakRef(handle))
    this.#young = new Map()
    this.#sweep()
  }

  /** Drops what was collected, each time the number has doubled. */
  #sweep(): void {
    if (this.#old.size < this.#sweepAt) return
    for (const [address, reference] of this.#old) {
      if (reference.deref() === undefined) this.#old.delete(address)
    }
    this.#sweepAt = 2 * Math.max(youngAtMost, this.#old.size)
  }
}
