import { contains, keeperOf } from './keeper.ts'
import { type Tie, tiesOf } from './memory-block.ts'
import { tiedToForeign } from './ties.ts'

/**
 * What keeps the memory that a result of C leads to, where that is JavaScript's: one of the call's arguments,
 * as with `memset` and `bsearch`, or what was stored in them, and so on, as with a function that returns the
 * next node of a list. undefined where the address is C's own.
 *
 * @param given the arguments of the call
 */
export function findKeeper(address: bigint, given: readonly unknown[]): object | undefined {
  const keepers = new Set<object>()
  for (const value of given) {
    const keeper = keeperOf(value)
    if (keeper === undefined) continue
    if (contains(keeper, address)) return keeper
    keepers.add(keeper)
  }
  return findStored(address, keepers) ?? findEnd(address, keepers)
}

/** C may have come there by way of its own memory too, of which only what is tied to it is known. */
function findStored(address: bigint, keepers: Iterable<object>): object | undefined {
  return (
    findFrom(keepers, address) ??
    tiedToForeign.keeperOf(address) ??
    findFrom(tiedToForeign.leadingOn, address)
  )
}

/** Follows what was stored in memory, and in that, and so on. */
function findFrom(keepers: Iterable<object>, address: bigint): object | undefined {
  const reached = new Set(keepers)
  // The loop goes on over what is added meanwhile.
  for (const from of reached) {
    const ties: Iterable<Tie> = tiesOf(from as ArrayBufferLike)?.values() ?? []
    for (const { address: stored, keeper } of ties) {
      if (stored === address || contains(keeper, address)) return keeper
      reached.add(keeper)
    }
  }
  return undefined
}

/** The address just behind the end is a legal result too (N1570 6.5.6p8). */
function findEnd(address: bigint, keepers: Iterable<object>): object | undefined {
  for (const keeper of keepers) if (contains(keeper, address, true)) return keeper
  return undefined
}
