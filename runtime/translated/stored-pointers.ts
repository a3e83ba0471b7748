import { Addressed, pointedTo } from '../memory/addressed.ts'
import { findKeeper } from '../memory/find-keeper.ts'
import { contains, viewInto } from '../memory/keeper.ts'
import { viewAt } from '../memory/memory-block.ts'
import { tie } from '../memory/ties.ts'
import { frameOffset } from './frame-stack.ts'

/** The arguments of the translated call that runs; undefined where it stores no pointers. */
let given: readonly unknown[] | undefined

/**
 * Calls translated C that may store pointers: JavaScript's memory to which they lead lives as long as the
 * memory in which they are stored.
 *
 * @param values the arguments, of which one keeps what a pointer leads to, or what is stored in one does
 */
export function storing<R>(values: readonly unknown[], call: () => R): R {
  const outer = given
  given = values
  try {
    return call()
  } finally {
    given = outer
  }
}

/** Notes that translated C has stored a pointer. */
export function noteStored(place: bigint, address: bigint): void {
  // Locals end with the call, which the arguments outlive.
  if (given === undefined || frameOffset(place) !== undefined) return
  const { view, offset } = memoryAt(place, 8, given)
  tie(view, offset, address, keeperOfAddress(address, given))
}

/** Notes the pointers among bytes that translated C has copied: what looks like one is taken for one. */
export function noteCopied(to: bigint, size: number): void {
  if (given === undefined || frameOffset(to) !== undefined) return
  const first = Number(-to & 7n)
  if (first + 8 > size) return
  const { view, offset } = memoryAt(to, size, given)
  const end = Math.min(offset + size, view.byteLength)
  for (let at = offset + first; at + 8 <= end; at += 8) {
    const word = view.getBigUint64(at, true)
    tie(view, at, word, keeperOfAddress(word, given))
  }
}

function keeperOfAddress(address: bigint, values: readonly unknown[]): object | undefined {
  return mayBeAddress(address) ? findKeeper(address, values) : undefined
}

/** Processes have no memory near NULL, nor beyond 47 bits. */
function mayBeAddress(word: bigint): boolean {
  return word >= 4096n && word < 1n << 47n
}

/** Memory as its ties know it: JavaScript's, or the object of C's with which they end. */
function memoryAt(
  place: bigint,
  size: number,
  values: readonly unknown[],
): { readonly view: DataView; readonly offset: number } {
  const holder = findKeeper(place, values)
  const own = holder !== undefined && contains(holder, place) ? viewInto(holder, place, size) : undefined
  if (own !== undefined) return { view: own, offset: 0 }
  for (const value of values) {
    if (!Addressed.is(value) || value.$address === undefined) continue
    const start = value.$address
    const whole = value[pointedTo]?.size ?? 0
    if (place >= start && place + BigInt(size) <= start + BigInt(whole)) {
      return { view: viewAt(start, whole), offset: Number(place - start) }
    }
  }
  return { view: viewAt(place, size), offset: 0 }
}
