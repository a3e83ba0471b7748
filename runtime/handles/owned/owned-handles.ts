import { AddressTable } from '../../memory/address-table.ts'
import type { Handle, HandleClass } from '../handle.ts'

/** How many handles are held strongly at most. */
const recentAtMost = 1024

/** An address as a class of handles, and the handle of the moment. */
export class OwnedPlace {
  readonly type: HandleClass<Handle>
  /** The place of the same address as another class. */
  next: OwnedPlace | undefined
  recent: Handle | undefined = undefined
  earlier: WeakRef<Handle> | undefined = undefined
  /** Whether it stands among the latest. */
  isListed = false
  /** Whether the collector frees its handles. */
  readonly freesWhenCollected: boolean

  constructor(type: HandleClass<Handle>, next: OwnedPlace | undefined) {
    this.type = type
    this.next = next
    this.freesWhenCollected = type.freeWhenCollected
  }

  get handle(): Handle | undefined {
    return this.recent ?? this.earlier?.deref()
  }

  /** @param isWeak whether it must not be kept alive for a moment: the collector is to free it */
  set(handle: Handle, isWeak: boolean): void {
    this.recent = isWeak ? undefined : handle
    this.earlier = isWeak ? new WeakRef(handle) : undefined
  }

  /** The handle has ended. */
  clear(): void {
    this.recent = undefined
    this.earlier = undefined
  }

  /** Keeps the handle alive no more. */
  weaken(): void {
    if (this.recent === undefined) return
    this.earlier = new WeakRef(this.recent)
    this.recent = undefined
  }
}

/**
 * Handles by address and class, so that one address is one object and freeing marks it for every holder. It
 * does not keep handles alive, apart from the latest: most are freed soon, and a weak reference costs fifty
 * times what the rest of this does.
 *
 * An address stays without a handle for a while: it is soon handed out again, and deleting it would cost 40
 * ns.
 */
class HandlesByAddress {
  readonly #places = new AddressTable<OwnedPlace>()
  #latest: OwnedPlace[] = []
  #sweepAt = 4 * recentAtMost

  get(type: HandleClass<Handle>, address: bigint): Handle | undefined {
    let place = this.#places.get(address)
    while (place !== undefined && place.type !== type) place = place.next
    return place?.handle
  }

  /** The place of an address. */
  place(type: HandleClass<Handle>, address: bigint): OwnedPlace {
    const first = this.#places.get(address)
    let place = first
    while (place !== undefined && place.type !== type) place = place.next
    return place ?? this.#add(address, new OwnedPlace(type, first))
  }

  #add(address: bigint, place: OwnedPlace): OwnedPlace {
    this.#places.set(address, place)
    if (this.#places.size > this.#sweepAt) this.#sweep()
    return place
  }

  /** Puts a handle into its place. */
  set(place: OwnedPlace, handle: Handle, isWeak: boolean): void {
    place.set(handle, isWeak)
    if (isWeak || place.isListed) return
    if (this.#latest.length >= recentAtMost) this.#weaken()
    place.isListed = true
    this.#latest.push(place)
  }

  #weaken(): void {
    for (const place of this.#latest) {
      place.isListed = false
      place.weaken()
    }
    this.#latest = []
  }

  /** Drops the addresses of nobody, each time the number has doubled. */
  #sweep(): void {
    this.#places.keep((first) => {
      let place: OwnedPlace | undefined = first
      while (place !== undefined && !place.isListed && place.handle === undefined) place = place.next
      return place !== undefined
    })
    this.#sweepAt = 2 * Math.max(2 * recentAtMost, this.#places.size)
  }
}

/** The owned handles. */
export const owned = new HandlesByAddress()

/** Further handles at an address, likewise: casts, and what another owner lent before. */
const further = new HandlesByAddress()

/** Notes where a handle lies that is not the one of its address. */
export function placeBeside(type: HandleClass<Handle>, address: bigint, handle: Handle): OwnedPlace {
  const place = further.place(type, address)
  place.set(handle, true)
  return place
}

/** The owned handle at an address; undefined where nobody owns one. */
export function ownedAt(type: HandleClass<Handle>, address: unknown): Handle | undefined {
  return typeof address === 'bigint' ? owned.get(type, address) : undefined
}

/** The owned handle at an address, or a further one: of what C is given as an address only. */
export function handleAt(type: HandleClass<Handle>, address: unknown): Handle | undefined {
  if (typeof address !== 'bigint') return undefined
  return owned.get(type, address) ?? further.get(type, address)
}
