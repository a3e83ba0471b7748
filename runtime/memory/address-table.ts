const scratch = new BigUint64Array(1)
// Every system that Koffi runs on is little-endian.
const [low, high] = [0, 1] as const
const halves = new Uint32Array(scratch.buffer)

/** Slots of an empty table: a power of two, as always. */
const fewest = 256

/** Spreads numbers that lie at regular distances evenly over the upper bits: 2^32 by the golden ratio. */
const spreading = 0x9e3779b1

/**
 * A map with addresses as keys. It compares them as what they are, 64 bits in memory: a Map has to make an
 * object of each that it is asked for, and takes three times as long.
 */
export class AddressTable<Value extends object> {
  #lows = new Uint32Array(fewest)
  #highs = new Uint32Array(fewest)
  #values: (Value | undefined)[] = Array.from({ length: fewest }, () => undefined)
  /** How many bits of 32 number no slot. */
  #shift = 1 + Math.clz32(fewest)
  #size = 0

  get size(): number {
    return this.#size
  }

  get(address: bigint): Value | undefined {
    return this.#values[this.#slotOf(address)]
  }

  set(address: bigint, value: Value): void {
    const slot = this.#slotOf(address)
    if (this.#values[slot] === undefined) {
      this.#lows[slot] = halves[low]!
      this.#highs[slot] = halves[high]!
      this.#size++
    }
    this.#values[slot] = value
    // Half of the slots stay free, so that the way to one is short.
    if (2 * this.#size > this.#values.length) this.keep(() => true)
  }

  /** Drops what is not wanted any more. */
  keep(isWanted: (value: Value) => boolean): void {
    const [lows, highs, values] = [this.#lows, this.#highs, this.#values]
    const wanted = values.map((value) => value !== undefined && isWanted(value))
    this.#size = wanted.filter(Boolean).length
    let length = fewest
    while (length < 4 * this.#size) length *= 2
    this.#shift = 1 + Math.clz32(length)
    this.#lows = new Uint32Array(length)
    this.#highs = new Uint32Array(length)
    this.#values = Array.from({ length }, () => undefined)
    for (const [slot, value] of values.entries()) {
      if (!wanted[slot]) continue
      halves[low] = lows[slot]!
      halves[high] = highs[slot]!
      const place = this.#slotOf(scratch[0]!)
      this.#lows[place] = lows[slot]!
      this.#highs[place] = highs[slot]!
      this.#values[place] = value
    }
  }

  /** Where an address stands, or else would. Its halves are in the scratch memory afterwards. */
  #slotOf(address: bigint): number {
    scratch[0] = address
    const lower = halves[low]!
    const upper = halves[high]!
    const values = this.#values
    let slot = Math.imul(lower ^ upper, spreading) >>> this.#shift
    while (values[slot] !== undefined && (this.#lows[slot] !== lower || this.#highs[slot] !== upper)) {
      slot = (slot + 1) & (values.length - 1)
    }
    return slot
  }
}
