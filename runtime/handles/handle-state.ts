import { registry } from '../errors/process-registry.ts'
import type { Handle } from './handle.ts'
import { HeldPlaces } from './held/held-places.ts'
import { HeldValues } from './held/held-values.ts'
import type { Lease } from './owned/lease.ts'
import type { OwnedPlace } from './owned/owned-handles.ts'

/** A function that frees a handle. */
export type FreeFunction<H> = (handle: H) => unknown

/** A function that just frees a handle on another thread, or takes it over, and where the handle lies. */
interface Freeing {
  readonly by: string
  readonly address: bigint
  readonly doing: 'freeing' | 'taking over'
}

/**
 * What is known of a handle that is more than an address: one that somebody owns, or that holds something.
 */
export class HandleState {
  declare readonly handle: Handle
  declare free: FreeFunction<never> | undefined
  /** Where an owner stands with its address. */
  declare place: OwnedPlace | undefined
  /** The function that freed it. */
  declare freedBy: string | undefined
  /** How many references the caller has to give back, as far as they were counted. */
  declare references: number

  // Those that few have are there once they are set: every handle is made and freed the faster.

  /** The handle without which this one cannot be used. */
  declare parent: Handle | undefined
  declare held: HeldValues | undefined
  /** How it ended where no function freed it: with another one. */
  declare endedWith: string | undefined
  declare lease: Lease | undefined
  /** What freed it before it was given away. */
  declare freedOnceBy: FreeFunction<never> | undefined
  /** Why it is not the caller's to free, while it has no reference: `that x_get lent`. */
  declare keptBy: string | undefined
  /** The handle that this one is a cast of. */
  declare original: Handle | undefined
  /** Calls on other threads that use it. */
  declare callsInFlight: number | undefined
  /** What just ends it on another thread. */
  declare freeing: Freeing | undefined
  /** How many calls on other threads give references back, or take them over, that are not the last. */
  declare ending: number | undefined

  constructor(handle: Handle, free?: FreeFunction<never>, place?: OwnedPlace) {
    this.handle = handle
    this.free = free
    this.place = place
    this.freedBy = undefined
    this.references = 1
  }

  /** Whether it can be used no more. */
  get hasEnded(): boolean {
    return this.freedBy !== undefined || this.endedWith !== undefined
  }

  /** How it ended: `was freed by x_free`. */
  get end(): string {
    return this.endedWith ?? `was freed by ${this.freedBy}`
  }
}

/** What is known of a handle itself. */
export function stateOf(handle: Handle): HandleState {
  handle.$state ??= new HandleState(handle)
  return handle.$state
}

/** What is known of a handle, or of the one that it is a cast of: both are one to C. */
export function sharedState(handle: Handle): HandleState {
  const own = stateOf(handle)
  return own.original === undefined ? own : stateOf(own.original)
}

/** What lives as long as the handle. */
export function heldBy(handle: Handle): HeldValues {
  const known = sharedState(handle)
  known.held ??= new HeldValues()
  return known.held
}

/**
 * Keeps values alive as long as a handle: memory that C keeps a pointer to, such as the data of a callback
 * that is registered with the handle.
 */
export function hold(handle: Handle | null, ...values: readonly unknown[]): void {
  if (handle === null) return
  for (const value of values) {
    if (typeof value === 'object' && value !== null) heldBy(handle).values.add(value)
  }
}

/** What C keeps of functions that set something of no handle. */
const setForGood = new HeldPlaces()

/** The places of a handle, or those that nobody sees the end of. */
export function placesOf(handle: Handle | null): HeldPlaces {
  return handle === null ? setForGood : heldBy(handle).places
}

/**
 * After the call of a function that puts a callback, or an option, in the place of the one before: its data
 * lives as long, and what it has replaced is let go.
 *
 * @param result what the function returned; of a pointer whether it is NULL, undefined where it returns
 * nothing
 */
export function settleInPlace(
  handle: Handle | null,
  owner: string,
  result: unknown,
  ...data: readonly unknown[]
): void {
  const places = placesOf(handle)
  // Without data too: a callback may have been taken away.
  if (data.length > 0) places.put(owner, '', data)
  const calls = handle === null ? 0 : (sharedState(handle).callsInFlight ?? 0)
  places.settle(owner, result, registry.running > 0 || calls > 0)
}

/**
 * How many references the caller has, as far as they were counted, apart from those that calls on other
 * threads end: at least one.
 */
export function referencesOf(handle: Handle): number {
  if (handle.$state === undefined) return 1
  const { references, ending = 0 } = sharedState(handle)
  return Math.max(1, references - ending)
}

/**
 * Counts a reference that C took, after a `_ref` function was called: as many `_unref` calls more are legal.
 */
export function addReference(handle: Handle): void {
  sharedState(handle).references++
}
