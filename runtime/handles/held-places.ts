/** How many of a place live: the last, and those that it may have replaced while C used them. */
const livingAtMost = 8

/**
 * What C keeps in places that hold one thing at a time: a callback that is set, its data, an option. What
 * took the place of something lives; of what was there before the last few, since C may have refused the new
 * one, or be using the old.
 */
export class HeldPlaces {
  /** By function, then by place: what was given last stands last. */
  readonly #held = new Map<string, Map<string, object[]>>()

  /** Holds what C is about to be given; {@link settle} lets go of what it replaces. */
  put(owner: string, place: string, value: object): void {
    let places = this.#held.get(owner)
    if (places === undefined) {
      places = new Map()
      this.#held.set(owner, places)
    }
    const list = places.get(place) ?? []
    const known = list.indexOf(value)
    if (known >= 0) list.splice(known, 1)
    list.push(value)
    places.set(place, list)
  }

  /** The function was called: of each of its places the last ones stay. */
  settle(owner: string): void {
    for (const list of this.#held.get(owner)?.values() ?? []) {
      list.splice(0, Math.max(0, list.length - livingAtMost))
    }
  }

  has(value: object): boolean {
    for (const places of this.#held.values()) {
      for (const list of places.values()) if (list.includes(value)) return true
    }
    return false
  }

  clear(): void {
    this.#held.clear()
  }

  copy(): HeldPlaces {
    const copy = new HeldPlaces()
    for (const [owner, places] of this.#held) copy.#held.set(owner, places)
    return copy
  }
}
