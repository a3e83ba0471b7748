import { isAnyArrayBuffer } from 'node:util/types'
import { contains } from './keeper.ts'
import { startOf, type Tie } from './memory-block.ts'

/** Bytes of a page: ties are found by the page of their place, and by the pages that they lead to. */
const pageSize = 4096
/** Memory of more pages than that is looked through: few have so much. */
const pagesAtMost = 16

/** Number of a page; exact for every address. */
function pageOf(address: bigint): number {
  const number = Number(address)
  return Number.isSafeInteger(number) ? Math.floor(number / pageSize) : Number(address / BigInt(pageSize))
}

function offsetOf(address: bigint): number {
  const number = Number(address)
  return Number.isSafeInteger(number) ? number % pageSize : Number(address % BigInt(pageSize))
}

/** A tie, and the pages of what it leads to; undefined where they are many. */
interface Entry {
  readonly tie: Tie
  readonly pages: Iterable<number> | undefined
}

/**
 * What is tied to places in C's memory. However many ties there are, those of a place, of a stretch of memory
 * and those that lead to an address are found at once.
 */
export class ForeignTies {
  /** By page and offset in it. */
  readonly #byPlace = new Map<number, Map<number, Entry>>()
  /** Those that lead to memory in a page. */
  readonly #byTarget = new Map<number, Set<Entry>>()
  readonly #wide = new Set<Entry>()
  /** How many ties have a keeper. */
  readonly #keepers = new Map<object, number>()
  /** The keepers from which ties lead on. */
  readonly #leadingOn = new Set<object>()
  #size = 0

  get size(): number {
    return this.#size
  }

  get(place: bigint): Tie | undefined {
    return this.#byPlace.get(pageOf(place))?.get(offsetOf(place))?.tie
  }

  /** @param leadsOn whether something is tied to the keeper's own memory */
  set(place: bigint, tie: Tie, leadsOn: boolean): void {
    this.delete(place)
    const entry = { tie, pages: pagesOf(tie) }
    const page = pageOf(place)
    const inPage = this.#byPlace.get(page)
    if (inPage === undefined) this.#byPlace.set(page, new Map([[offsetOf(place), entry]]))
    else inPage.set(offsetOf(place), entry)
    this.#size++
    const { keeper } = tie
    this.#keepers.set(keeper, (this.#keepers.get(keeper) ?? 0) + 1)
    if (leadsOn) this.#leadingOn.add(keeper)
    if (entry.pages === undefined) this.#wide.add(entry)
    for (const each of entry.pages ?? []) {
      const entries = this.#byTarget.get(each)
      if (entries === undefined) this.#byTarget.set(each, new Set([entry]))
      else entries.add(entry)
    }
  }

  delete(place: bigint): void {
    const page = pageOf(place)
    const inPage = this.#byPlace.get(page)
    const offset = offsetOf(place)
    const entry = inPage?.get(offset)
    if (inPage === undefined || entry === undefined) return
    inPage.delete(offset)
    if (inPage.size === 0) this.#byPlace.delete(page)
    this.#size--
    const { keeper } = entry.tie
    const count = this.#keepers.get(keeper)! - 1
    if (count > 0) this.#keepers.set(keeper, count)
    else {
      this.#keepers.delete(keeper)
      this.#leadingOn.delete(keeper)
    }
    this.#wide.delete(entry)
    for (const each of entry.pages ?? []) {
      const entries = this.#byTarget.get(each)
      entries?.delete(entry)
      if (entries?.size === 0) this.#byTarget.delete(each)
    }
  }

  /** The ties of a stretch of memory, with their offsets in it. */
  in(start: bigint, length: number): readonly (readonly [offset: number, tie: Tie])[] {
    const found: (readonly [number, Tie])[] = []
    if (this.#size === 0 || length === 0) return found
    const [first, last] = [pageOf(start), pageOf(start + BigInt(length - 1))]
    const collect = (page: number, entries: ReadonlyMap<number, Entry>): void => {
      const base = Number(BigInt(page) * BigInt(pageSize) - start)
      for (const [offset, { tie }] of entries) {
        if (base + offset >= 0 && base + offset < length) found.push([base + offset, tie])
      }
    }
    if (last - first < this.#byPlace.size) {
      for (let page = first; page <= last; page++) {
        const entries = this.#byPlace.get(page)
        if (entries !== undefined) collect(page, entries)
      }
    } else {
      for (const [page, entries] of this.#byPlace) {
        if (page >= first && page <= last) collect(page, entries)
      }
    }
    return found
  }

  /** The keeper that was stored somewhere and has what lies at an address. */
  keeperOf(address: bigint): object | undefined {
    return find(this.#byTarget.get(pageOf(address)), address) ?? find(this.#wide, address)
  }

  /** Notes that something was tied to a buffer's own memory. */
  leadOn(buffer: object): void {
    if (this.#keepers.has(buffer)) this.#leadingOn.add(buffer)
  }

  /** The keepers from which ties lead on. */
  get leadingOn(): Iterable<object> {
    return this.#leadingOn
  }
}

function find(entries: Iterable<Entry> | undefined, address: bigint): object | undefined {
  for (const { tie } of entries ?? []) {
    const { address: stored, keeper } = tie
    if (stored === address || contains(keeper, address)) return keeper
  }
  return undefined
}

/** The pages of what a tie leads to; undefined where they are many. */
function pagesOf({ address, keeper }: Tie): Iterable<number> | undefined {
  const stored = pageOf(address)
  if (!isAnyArrayBuffer(keeper) || keeper.byteLength === 0) return [stored]
  const start = startOf(keeper)
  const [first, last] = [pageOf(start), pageOf(start + BigInt(keeper.byteLength - 1))]
  if (last - first >= pagesAtMost) return undefined
  const pages = new Set([stored])
  for (let page = first; page <= last; page++) pages.add(page)
  return pages
}
