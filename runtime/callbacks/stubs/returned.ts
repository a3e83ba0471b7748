import koffi from 'koffi'

/** How many results of one function stay alive while it goes on being called. */
const keptAtMost = 1024

/**
 * What the results of a callback point to: C may use one after the next was returned. It lives as long as the
 * function stays behind its address, the last thousand of them where there are more.
 */
export class Returned {
  readonly #objects: unknown[] = []
  #next = 0
  /** By the text: the same text has the same address. */
  readonly #texts = new Map<string, { readonly bytes: Uint8Array; readonly address: bigint }>()
  readonly #functions = new Map<unknown, { readonly address: bigint | number; end(): void }>()

  /** Keeps an object alive. */
  keep(value: unknown): void {
    this.#objects[this.#next] = value
    this.#next = (this.#next + 1) % keptAtMost
  }

  /** The address of a text, in UTF-8 with a NUL behind it. */
  addressOfText(text: string): bigint {
    let known = this.#texts.get(text)
    if (known === undefined) {
      const [oldest] = this.#texts.keys()
      if (oldest !== undefined && this.#texts.size >= keptAtMost) this.#texts.delete(oldest)
      const bytes = Buffer.from(`${text}\0`, 'utf8')
      known = { bytes, address: BigInt(koffi.address(bytes)) }
      this.#texts.set(text, known)
    }
    return known.address
  }

  /** The address of a function; the same function has the same address. */
  addressOfFunction(
    fn: unknown,
    make: () => { readonly address: bigint | number; end(): void },
  ): bigint | number {
    let known = this.#functions.get(fn)
    if (known === undefined) {
      known = make()
      this.#functions.set(fn, known)
    }
    return known.address
  }

  /** The function is gone. */
  end(): void {
    if (this.#objects.length > 0) {
      this.#objects.length = 0
      this.#next = 0
    }
    if (this.#texts.size > 0) this.#texts.clear()
    if (this.#functions.size > 0) {
      for (const each of this.#functions.values()) each.end()
      this.#functions.clear()
    }
  }
}
