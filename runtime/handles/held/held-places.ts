/** What one place holds. */
interface Place {
  /** Given in a call that has not returned yet, or that threw. */
  given: object[]
  /** What the last call with each result had given. */
  readonly byResult: Map<unknown, readonly object[]>
}

/**
 * What C keeps in places that hold one thing at a time: a callback that is set with its data, an option.
 *
 * What was there before may go once C has taken the new one, and C may refuse that without a word that all
 * libraries share. But a function that can refuse says so by its result, so calls with one result had one
 * outcome. If C took both, the later one replaced the earlier; if it refused both, it has neither. So of
 * calls with one result the last one's values live, however often C refuses in between. (A number of the last
 * ones cannot do: after as many refusals and one more, C would use what was freed.)
 */
export class HeldPlaces {
  /** By function, then by place. */
  readonly #held = new Map<string, Map<string, Place>>()

  /** Holds what C is about to be given; {@link settle} lets go of what it replaces. */
  put(owner: string, place: string, value: object): void {
    let places = this.#held.get(owner)
    if (places === undefined) {
      places = new Map()
      this.#held.set(owner, places)
    }
    const known = places.get(place)
    if (known === undefined) places.set(place, { given: [value], byResult: new Map() })
    else known.given.push(value)
  }

  /**
   * The function has returned.
   *
   * @param result what it returned; of a pointer whether it is NULL
   * @param isBusy whether C may be using what was there before, in a call that has not returned
   */
  settle(owner: string, result: unknown, isBusy: boolean): void {
    for (const place of this.#held.get(owner)?.values() ?? []) {
      const { given, byResult } = place
      if (given.length === 0) continue
      byResult.set(result, isBusy ? [...(byResult.get(result) ?? []), ...given] : given)
      place.given = []
    }
  }

  has(value: object): boolean {
    for (const places of this.#held.values()) {
      for (const { given, byResult } of places.values()) {
        if (given.includes(value)) return true
        for (const values of byResult.values()) if (values.includes(value)) return true
      }
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
