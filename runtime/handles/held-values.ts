/** What lives as long as a handle, and what happens when the handle is freed. */
export class HeldValues {
  readonly values = new Set<unknown>()
  /** Text that C keeps, in memory of its own. */
  readonly texts: Map<string, Uint8Array> = new Map()
  /** What C keeps until it is given something else in its place, by that place. */
  readonly byPlace = new Map<string, unknown>()
  /** The same address as handles of other classes, by class. */
  readonly casts = new Map<unknown, object>()
  /** What C was given last for a place that holds one at a time. */
  readonly inPlace = new Map<string, readonly object[]>()
  readonly onFreed = new Set<() => void>()
  /** Owned handles that cannot be used without it; where the collector frees them, what it will free. */
  readonly dependents = new Set<object>()

  /** Lets go of everything. */
  end(): void {
    this.values.clear()
    this.texts.clear()
    this.byPlace.clear()
    this.casts.clear()
    this.inPlace.clear()
    for (const action of this.onFreed) action()
    this.onFreed.clear()
  }
}
