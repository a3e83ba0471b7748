// Runs the collector at random, wherever `withCollections` has put a call: nothing before `startCollecting`.

import { Random } from '../../random.ts'

const runtime = globalThis as unknown as {
  readonly gc?: (options?: object) => void
  readonly Bun?: { gc(force: boolean): void }
}

/** Runs the collector: of the young objects, or of all. */
export function collect(minor: boolean): void {
  if (runtime.Bun !== undefined) runtime.Bun.gc(true)
  else if (minor) runtime.gc?.({ type: 'minor' })
  // Newer engines take `undefined` for options, and do nothing.
  else runtime.gc?.()
}

let random = new Random(1)
let meanDistance = Number.POSITIVE_INFINITY
let left = Number.POSITIVE_INFINITY
let collections = 0

/**
 * From now on the collector runs at random.
 *
 * @param distance how many places lie between two collections, on average
 */
export function startCollecting(seed: number, distance: number): void {
  random = new Random(seed)
  meanDistance = distance
  left = 0
}

/** How often the collector ran. */
export function collectionsUntilNow(): number {
  return collections
}

/** Memory that was given back gets other contents. */
export function overwrite(count: number): void {
  for (const size of [8, 24, 61, 88, 104, 128, 200]) {
    for (let i = 0; i < count; i++) new Uint8Array(new ArrayBuffer(size)).fill(0xee)
  }
}

/** A place between two statements. */
export function $collect(): void {
  if (--left > 0) return
  left = random.integer(1, 2 * meanDistance)
  collections++
  collect(random.chance(0.8))
  overwrite(4)
}

/** A place where an argument was evaluated. */
export function $collected<T>(value: T): T {
  $collect()
  return value
}
