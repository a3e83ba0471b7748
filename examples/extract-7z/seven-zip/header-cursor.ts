/** The bytes are not what they should be, or nothing that is needed to know is in them. */
export class UnexpectedHeader extends Error {}

/** Reads the parts of a 7z archive's header, one after the other. Throws {@link UnexpectedHeader}. */
export class HeaderCursor {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    return this.take(1)[0] ?? 0
  }

  /** Reads a byte that has to be this one. */
  expect(value: number): void {
    if (this.byte() !== value) throw new UnexpectedHeader(`Not ${value} before ${this.#at}`)
  }

  take(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new UnexpectedHeader('The header ends early')
    this.#at += length
    return this.#bytes.subarray(this.#at - length, this.#at)
  }

  /**
   * The format's own kind of number: as many ones as the first byte starts with, so many bytes follow, lowest
   * first; the first byte's rest is the highest part.
   */
  number(): number {
    const first = this.byte()
    let value = 0
    for (let index = 0, mask = 0x80; index < 8; index++, mask >>= 1) {
      if ((first & mask) === 0) return this.#safe(value + (first & (mask - 1)) * 256 ** index)
      value += this.byte() * 256 ** index
    }
    return this.#safe(value)
  }

  /** How many of something follow, each of which takes at least a byte of what is left. */
  count(): number {
    const count = this.number()
    if (count > this.#bytes.length - this.#at) throw new UnexpectedHeader('More than there can be')
    return count
  }

  numbers(count: number): number[] {
    if (count > this.#bytes.length - this.#at) throw new UnexpectedHeader('More than there can be')
    return Array.from({ length: count }, () => this.number())
  }

  bits(count: number): boolean[] {
    const bytes = this.take(Math.ceil(count / 8))
    return Array.from(
      { length: count },
      (_, index) => ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0,
    )
  }

  /** Passes over checksums: which are there, then they. */
  skipDigests(count: number): readonly boolean[] {
    if (this.byte() === 0) {
      const defined = this.bits(count)
      this.take(4 * defined.filter(Boolean).length)
      return defined
    }
    // Taken first: a number that no header can have enough bytes for is refused before there is room for it.
    this.take(4 * count)
    return Array<boolean>(count).fill(true)
  }

  #safe(value: number): number {
    if (!Number.isSafeInteger(value)) throw new UnexpectedHeader('A number is too large')
    return value
  }
}
