import type { Handle, HandleClass } from '../handle.ts'

/** How many handles are held strongly at most. */
const recentAtMost = 1024

/** An address; a number where it is exact, since maps find numbers three times faster. */
type Key = number | bigint

const scratch = new BigUint64Array(1)
// Every system that Koffi runs on is little-endian.
const [low, high] = [0, 1] as const
const halves = new Uint32Array(scratch.buffer)

/** By way of memory: `Number(address)` takes three times as long. */
function keyOf(address: bigint): Key {
  scratch[0] = address
  const upper = halves[high]!
  return upper < 0x200000 ? upper * 0x100000000 + halves[low]! : address
}

/** An address, and the owned handle of the moment. */
export class OwnedPlace {
  #recent: Handle | undefined
  #earlier: WeakRef<Handle> | undefined
  /** Whether it stands among the latest. */
  isListed = false

  get handle(): Handle | undefined {
    return this.#recent ?? this.#earlier?.deref()
  }

  /** @param isWeak whether it must not be kept alive for a moment: the collector is to free it */
  set(handle: Handle, isWeak: boolean): void {
    this.#recent = isWeak ? undefined : handle
    this.#earlier = isWeak ? new WeakRef(handle) : undefined
  }

  /** The handle has ended. */
  clear(): void {
    this.#recent = undefined
    this.#earlier = undefined
  }

  /** Keeps the handle alive no more. */
  weaken(): void {
    if (this.#recent === undefined) return
    this.#earlier = new WeakRef(this.#recent)
    this.#recent = undefined
  }
}

/**
 * The owned handles of a class by their address. It does not keep handles alive, apart from the latest: most
 * are freed soon, and a weak reference costs fifty times what the rest of this does.
 *
 * An address stays without a handle for a while: it is soon handed out again, and deleting it would cost 40
 * ns.
 */
export class OwnedHandles {
  readonly #places = new Map<Key, OwnedPlace>()
  #latest: OwnedPlace[] = []
  #sweepAt = 4 * recentAtMost

  get(address: bigint): Handle | undefined {
    return this.#places.get(keyOf(address))?.handle
  }

  /** The place of an address. */
  place(address: bigint): OwnedPlace {
    const key = keyOf(address)
    let place = this.#places.get(key)
    if (place === undefined) {
      place = new OwnedPlace()
      this.#places.set(key, place)
      if (this.#places.size > this.#sweepAt) this.#sweep()
    }
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

  /** Drops the places of nobody, each time the number has doubled. */
  #sweep(): void {
    for (const [key, place] of this.#places) {
      if (!place.isListed && place.handle === undefined) this.#places.delete(key)
    }
    this.#sweepAt = 2 * Math.max(2 * recentAtMost, this.#places.size)
  }
}

/**
 * By class, so that one address is one object and freeing marks it for every holder.
 */
const owned = new Map<HandleClass<Handle>, OwnedHandles>()

/** Further handles at an address, likewise: casts, and what another owner lent before. */
const further: typeof owned = new Map()

/** The owned handles of a class. */
export function ownedOf(type: HandleClass<Handle>): OwnedHandles {
  return handlesOf(owned, type)
}

function handlesOf(all: typeof owned, type: HandleClass<Handle>): OwnedHandles {
  let handles = all.get(type)
  if (handles === undefined) {
    handles = new OwnedHandles()
    all.set(type, handles)
  }
  return handles
}

/** Notes where a handle lies that is not the one of its address. */
export function placeBeside(type: HandleClass<Handle>, address: bigint, handle: Handle): OwnedPlace {
  const place = handlesOf(further, type).place(address)
  place.set(handle, true)
  return place
}

/** The owned handle at an address; undefined where nobody owns one. */
export function ownedAt(type: HandleClass<Handle>, address: unknown): Handle | undefined {
  return typeof address === 'bigint' ? owned.get(type)?.get(address) : undefined
}

/** The owned handle at an address, or a further one: of what C is given as an address only. */
export function handleAt(type: HandleClass<Handle>, address: unknown): Handle | undefined {
  if (typeof address !== 'bigint') return undefined
  return owned.get(type)?.get(address) ?? further.get(type)?.get(address)
}
