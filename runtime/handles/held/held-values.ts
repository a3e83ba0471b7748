import type { Handle } from '../handle.ts'
import type { OwnedPlace } from '../owned/owned-handles.ts'
import { HeldPlaces } from './held-places.ts'

/** From so many on, places of handles that were collected are let go. */
const sweepFrom = 64

/**
 * For whom C goes on using what a handle held that has ended for JavaScript: another handle; null where
 * nobody sees the end; undefined where C is done with it.
 */
export type Heir = Handle | null | undefined

/** What lives as long as a handle, and what happens when the handle is freed. */
export class HeldValues {
  readonly values = new Set<unknown>()
  /** Text that C keeps, in memory of its own. */
  readonly texts: Map<string, Uint8Array> = new Map()
  /** What C keeps until it is given something else in its place. */
  readonly places = new HeldPlaces()
  /** The same address as handles of other classes, by class. */
  readonly casts = new Map<unknown, object>()
  readonly onFreed = new Set<(heir: Heir) => void>()
  /** Owned handles that cannot be used without it; where the collector frees them, what it will free. */
  readonly dependents = new Set<object>()
  /** The places of handles that belong to it, and that it does not keep alive. */
  readonly lent = new Set<OwnedPlace>()
  #sweepAt = sweepFrom

  /** A handle belongs to this one, and ends with it. */
  lend(place: OwnedPlace): void {
    this.lent.add(place)
    if (this.lent.size < this.#sweepAt) return
    for (const each of this.lent) if (each.handle === undefined) this.lent.delete(each)
    this.#sweepAt = Math.max(sweepFrom, 2 * this.lent.size)
  }

  /** What C still uses, apart from the handles around: of a handle that ends for JavaScript only. */
  get used(): readonly object[] {
    return [new Set(this.values), new Map(this.texts), this.places.copy()]
  }

  /** Lets go of everything, apart from the callbacks that C still calls. */
  end(heir: Heir): void {
    for (const action of this.onFreed) action(heir)
    this.onFreed.clear()
    this.values.clear()
    this.texts.clear()
    this.places.clear()
    this.casts.clear()
  }
}
