/**
 * The duty to free what an owned handle points to, once the collector has taken the handle. It knows the
 * address, not the handle, which could not be collected otherwise.
 *
 * What depends on another handle is freed before it, in whatever order the collector takes them.
 */
export class Lease {
  /** The handle, as long as it is there. */
  readonly handle: WeakRef<object>
  readonly #free: () => void
  readonly #parent: Lease | undefined
  #dependents = 0
  #isOpen = true
  #isCollected = false

  constructor(handle: object, free: () => void, parent: Lease | undefined) {
    this.handle = new WeakRef(handle)
    this.#free = free
    this.#parent = parent
    if (parent !== undefined) parent.#dependents++
  }

  /** The collector has taken the handle. */
  collected(): void {
    this.#isCollected = true
    this.#freeIfAlone()
  }

  /** Frees at once what nobody can free any more. */
  settle(): void {
    if (!this.#isOpen) return
    this.close()
    this.#free()
  }

  /** It was freed by another way. */
  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    const parent = this.#parent
    if (parent === undefined) return
    parent.#dependents--
    // After what this one stands for has gone.
    queueMicrotask(() => parent.#freeIfAlone())
  }

  #freeIfAlone(): void {
    if (this.#isOpen && this.#isCollected && this.#dependents === 0) this.settle()
  }
}
