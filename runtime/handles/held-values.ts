import { HeldPlaces } from './held-places.ts'

/** What lives as long as a handle, and what happens when the handle is freed. */
export class HeldValues {
  readonly values = new Set<unknown>()
  /** Text that C keeps, in memory of its own. */
  readonly texts: Map<string, Uint8Array> = new Map()
  /** What C keeps until it is given something else in its place. */
  readonly places = new HeldPlaces()
  /** The same address as handles of other classes, by class. */
  readonly casts = new Map<unknown, object>()
  readonly onFreed = new Set<() => void>()
  /** Owned handles that cannot be used without it; where the collector frees them, what it will free. */
  readonly dependents = new Set<object>()

  /** Lets go of everything. */
  end(): void {
    this.values.clear()
    this.texts.clear()
    this.places.clear()
    this.casts.clear()
    for (const action of this.onFreed) action()
    this.onFreed.clear()
  }
}
