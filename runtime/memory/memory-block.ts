import { constants } from 'node:buffer'
import { markAsUntransferable } from 'node:worker_threads'
import koffi from 'koffi'
import { Extended } from './extended.ts'

/** An object that has to live as long as memory that holds its address. */
export interface Tie {
  /** What was stored. */
  readonly address: bigint
  readonly keeper: object
}

/**
 * What is known of an ArrayBuffer, in private fields of it: they end with the buffer, and cost the collector
 * nothing, where a WeakMap with a million entries costs it seconds.
 */
class MemoryBlock extends Extended {
  readonly #start: bigint
  /** C's memory, of which the buffer is a view: there may be other views of it. */
  readonly #isForeign: boolean
  /** What a view of C's memory keeps alive, such as the handle that the memory belongs to. */
  readonly #keeper: unknown
  /** By offset. */
  #ties: Map<number, Tie> | undefined = undefined
  #isPinned = false

  constructor(buffer: ArrayBufferLike, start: bigint, isForeign: boolean, keeper?: unknown) {
    super(buffer)
    this.#start = start
    this.#isForeign = isForeign
    this.#keeper = keeper
  }

  static startOf(buffer: ArrayBufferLike): bigint {
    if (#start in buffer) return buffer.#start
    const start = BigInt(koffi.address(buffer))
    // A buffer that was transferred away has no address, and one without bytes may share that of another.
    if (buffer.byteLength > 0) new MemoryBlock(buffer, start, false)
    return start
  }

  static isForeign(buffer: ArrayBufferLike): boolean {
    return #isForeign in buffer && buffer.#isForeign
  }

  static keeperOf(buffer: ArrayBufferLike): unknown {
    return #isForeign in buffer && buffer.#isForeign ? buffer.#keeper : buffer
  }

  static tiesOf(buffer: ArrayBufferLike): Map<number, Tie> | undefined {
    return #ties in buffer ? buffer.#ties : undefined
  }

  static pin(buffer: ArrayBufferLike): void {
    if (#isPinned in buffer && buffer.#isPinned) return
    MemoryBlock.startOf(buffer)
    markAsUntransferable(buffer)
    if (#isPinned in buffer) buffer.#isPinned = true
  }

  static makeTies(buffer: ArrayBufferLike): Map<number, Tie> {
    MemoryBlock.startOf(buffer)
    if (!(#ties in buffer)) return new Map()
    buffer.#ties ??= new Map()
    return buffer.#ties
  }
}

/** The address of a buffer's first byte. */
export const startOf = MemoryBlock.startOf

/** Whether a buffer is a view of C's memory. */
export const isForeign = MemoryBlock.isForeign

/**
 * What has to live for a buffer's memory to be there: itself, or for C's memory what {@link viewAt} was told.
 */
export const keeperOfBuffer = MemoryBlock.keeperOf

/**
 * Sees to it that a record's memory, part of which somebody gets as a typed array, is not transferred away: C
 * may have its address. (Bun transfers it all the same.)
 */
export const pin = MemoryBlock.pin

/** What was tied to places in a buffer of JavaScript's, by offset; undefined where nothing was. */
export const tiesOf = MemoryBlock.tiesOf

/** The same, made where there is none yet. */
export const makeTies = MemoryBlock.makeTies

/**
 * A view of C's memory, without a copy. Costs about 1 µs. Throws a RangeError for more than JavaScript can
 * view at a time.
 *
 * @param keeper what has to live as long as the view
 */
export function viewAt(address: bigint, length: number, keeper?: unknown): DataView {
  if (length > constants.MAX_LENGTH) {
    throw new RangeError(
      `no view of C's memory has more than ${constants.MAX_LENGTH} bytes; asked for ${length}`,
    )
  }
  const buffer = length === 0 ? new ArrayBuffer(0) : koffi.view(address, length)
  new MemoryBlock(buffer, address, true, keeper)
  return new DataView(buffer)
}
