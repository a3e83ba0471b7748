import { isAnyArrayBuffer } from 'node:util/types'
import { ForeignTies } from './foreign-ties.ts'
import { contains, keeperOf } from './keeper.ts'
import { isForeign, makeTies, startOf, type Tie, tiesOf } from './memory-block.ts'

/*
 * What is stored in memory lives as long as that memory: JavaScript's until its ArrayBuffer is collected, C's
 * until it is freed, and either until something else is stored in the same place.
 */

const foreignTies = new ForeignTies()
/**
 * Their places by the address at which the memory began through which they were made: what may be freed at
 * once.
 */
const foreignPlaces = new Map<bigint, Set<bigint>>()

/**
 * Notes that an address was stored in memory, and what has to live for it to stay good.
 *
 * @param offset of the pointer in the view, bytes
 * @param value whose address it is; null or text, which nobody has to keep, ends what was noted before
 */
export function tie(view: DataView, offset: number, address: bigint | null, value: unknown): void {
  const keeper = address === null ? undefined : keeperOf(value)
  put(view, offset, keeper === undefined ? undefined : { address: address!, keeper })
}

/** How many places {@link tieBeside} has at a byte. */
const placesBeside = 2 ** 20

/**
 * Keeps something alive as long as a record of JavaScript's, though none of its fields has the address: what
 * it leads to in C's memory may. It is replaced by what is tied to the same place next, goes with copies of
 * the record, and ends where the record is cleared.
 *
 * @param place which of several such places, from 0 on: they lie between the record's first byte and the next
 */
export function tieBeside(view: DataView, place: number, address: bigint, keeper: object | undefined): void {
  const offset = ((place % (placesBeside - 1)) + 1) / placesBeside
  put(view, offset, keeper === undefined ? undefined : { address, keeper })
}

/**
 * Ties memory to the pointers that C has stored in a record: what lies at the place of a pointer, and would
 * lead there, is taken for one.
 *
 * @param length how many bytes of the record are looked through
 * @param start of the memory
 * @param end just behind its last byte
 */
export function tieStored(view: DataView, length: number, start: bigint, end: bigint, keeper: object): void {
  const [first, last] = [Number(start), Number(end)]
  for (let at = 0; at + 8 <= length; at += 8) {
    // As a number: addresses of a process fit into one, and no bigint has to be made.
    const word = view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true)
    if (word < first || word > last) continue
    const address = BigInt(word)
    // What begins just behind the end may be meant.
    if (word === last && word !== first && tiedTo(view, at, address) !== undefined) continue
    put(view, at, { address, keeper })
  }
}

function put(view: DataView, offset: number, next: Tie | undefined): void {
  const { buffer } = view
  const position = view.byteOffset + offset
  const isBeside = !Number.isInteger(offset)
  if (isForeign(buffer)) {
    if (!isBeside) putForeign(startOf(buffer), position, next)
    return
  }
  if (foreignTies.size > 0) {
    if (!isBeside) foreignTies.delete(startOf(buffer) + BigInt(position))
    if (next !== undefined) foreignTies.leadOn(buffer)
  }
  if (next !== undefined) makeTies(buffer).set(position, next)
  else tiesOf(buffer)?.delete(position)
}

function putForeign(start: bigint, position: number, next: Tie | undefined): void {
  const place = start + BigInt(position)
  if (next === undefined) {
    foreignTies.delete(place)
    const places = foreignPlaces.get(start)
    places?.delete(place)
    if (places?.size === 0) foreignPlaces.delete(start)
    return
  }
  const { keeper } = next
  const own = isAnyArrayBuffer(keeper) ? tiesOf(keeper) : undefined
  foreignTies.set(place, next, own !== undefined && own.size > 0)
  const places = foreignPlaces.get(start)
  if (places === undefined) foreignPlaces.set(start, new Set([place]))
  else places.add(place)
}

/**
 * What keeps the memory that an address, just read from a place, leads to: what was tied to the place, unless
 * C has stored something else there meanwhile. undefined for C's own memory.
 */
export function tiedTo(view: DataView, offset: number, address: bigint): object | undefined {
  const { buffer } = view
  const position = view.byteOffset + offset
  const own = tiesOf(buffer)?.get(position)
  if (own !== undefined && leadsTo(own, address)) return own.keeper
  return foreignTies.size === 0 ? undefined : tiedAt(startOf(buffer) + BigInt(position), address)
}

/** {@link tiedTo} for a place in C's memory. */
export function tiedAt(place: bigint, address: bigint): object | undefined {
  if (foreignTies.size === 0) return undefined
  const known = foreignTies.get(place)
  return known !== undefined && leadsTo(known, address) ? known.keeper : undefined
}

/** C may have moved the pointer on inside of the memory that was stored, as zlib does with `next_in`. */
function leadsTo({ address, keeper }: Tie, found: bigint): boolean {
  return found === address || contains(keeper, found, true)
}

/** Ends what was tied to C's memory that was freed. */
export function endTiesAt(address: bigint, size: number): void {
  if (foreignTies.size === 0) return
  for (const place of foreignPlaces.get(address) ?? []) foreignTies.delete(place)
  foreignPlaces.delete(address)
  for (const [offset] of foreignTies.in(address, size)) foreignTies.delete(address + BigInt(offset))
}

/** What is tied to places in C's memory. */
export const tiedToForeign: Pick<ForeignTies, 'keeperOf' | 'leadingOn'> = foreignTies

/**
 * Copies the bytes of one stretch of memory to another, and with the pointers among them what they keep
 * alive.
 */
export function copyBytes(source: DataView, target: DataView): void {
  const length = Math.min(source.byteLength, target.byteLength)
  // Making two arrays costs more than a few bytes do.
  if (length <= 64 && source.buffer !== target.buffer) {
    for (let i = 0; i < length; i++) target.setUint8(i, source.getUint8(i))
  } else {
    new Uint8Array(target.buffer, target.byteOffset, length).set(
      new Uint8Array(source.buffer, source.byteOffset, length),
    )
  }
  const copied = tiesIn(source, length)
  for (const [offset] of tiesIn(target, length)) put(target, offset, undefined)
  for (const [offset, tie] of copied) put(target, offset, tie)
}

/** Copies a few bytes to which nothing is tied: making an array of them costs more. */
export function moveBytes(source: DataView, target: DataView, offset: number): void {
  const length = source.byteLength
  let at = 0
  if (source.buffer !== target.buffer) {
    for (; at + 4 <= length; at += 4) target.setUint32(offset + at, source.getUint32(at))
    for (; at < length; at++) target.setUint8(offset + at, source.getUint8(at))
  } else {
    const start = target.byteOffset + offset
    new Uint8Array(target.buffer).copyWithin(start, source.byteOffset, source.byteOffset + length)
  }
}

/** Sets a few bytes to zero, to which nothing is tied. */
export function clearBytes(memory: DataView): void {
  let at = 0
  for (; at + 4 <= memory.byteLength; at += 4) memory.setUint32(at, 0)
  for (; at < memory.byteLength; at++) memory.setUint8(at, 0)
}

/** Sets memory to zero, and lets go of what its pointers keep alive. */
export function clear(memory: DataView): void {
  for (const [offset] of tiesIn(memory, memory.byteLength)) put(memory, offset, undefined)
  clearBytes(memory)
}

/** What is tied to the first bytes of a view, by offset. */
function tiesIn(view: DataView, length: number): readonly (readonly [offset: number, tie: Tie])[] {
  const ties = tiesOf(view.buffer)
  if (foreignTies.size === 0 && (ties === undefined || ties.size === 0)) return []
  const found: (readonly [number, Tie])[] = []
  for (const [position, tie] of ties ?? []) {
    const offset = position - view.byteOffset
    if (offset >= 0 && offset < length) found.push([offset, tie])
  }
  if (foreignTies.size === 0) return found
  return found.concat(foreignTies.in(startOf(view.buffer) + BigInt(view.byteOffset), length))
}
