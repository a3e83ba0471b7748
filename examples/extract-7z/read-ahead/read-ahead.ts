import { setImmediate } from 'node:timers/promises'
import type { Batch, EntryHeader, Piece, RunEnd } from './batch.ts'
import { ReadingThread } from './reading-thread.ts'
import { type BatchSource, RunAhead } from './run-ahead.ts'
import { type FurtherReader, type RunObjects, SectionedRuns } from './sectioned-runs.ts'
import type { Sections } from './sections.ts'

/** The archive that is read ahead. */
export interface ArchiveAhead {
  /** Where it can be divided. */
  sections(): Sections | undefined
  /** Of the reader that is at the archive's current entry. */
  objects(): RunObjects
  /** Opens the archive once more. */
  openFurther(): Promise<FurtherReader>
}

/** How far an archive was read: so many entries, and of the last of them so much. */
export interface ArchivePlace {
  readonly entries: number
  /** Bytes of the last entry, where it was not read to its end. */
  readonly bytes: number | undefined
}

/**
 * How many small entries in a row make a thread worth while. Large ones are as soon read by one call each,
 * and after trouble more of it may follow.
 */
const manyEntries = 8
/** What a small entry is, bytes. */
const smallSize = 32 * 1024

/**
 * Reads an archive ahead, entries and their contents, on threads of Node's.
 *
 * The runtime's asynchronous calls hand over one call of C at a time, and each hand-over takes as long as
 * unpacking a file of some kilobytes. Here a loop of JavaScript runs on the other thread, on libarchive's
 * objects, which both threads see: while this thread writes some entries, that one unpacks the next.
 */
export class ReadAhead {
  readonly #archive: ArchiveAhead
  #source: BatchSource | undefined
  #hasBegun = false
  #smallEntries = 0
  #batch: Batch | undefined
  /** How many of the batch's pieces and bytes were handed out, or are being. */
  #pieces = 0
  #used = 0
  /** What is being handed out, and how much of it is left; undefined where the entry was not read ahead. */
  #piece: Piece | undefined
  #left = 0
  #entries = 0
  /** Bytes of the current entry that were handed out. */
  #handedOut = 0
  /** How much of the archive was read, bytes. */
  position = 0
  /** How far everything was handed out when reading ahead ended. */
  place: ArchivePlace = { entries: 0, bytes: undefined }

  constructor(archive: ArchiveAhead) {
    this.#archive = archive
  }

  /** Whether libarchive's objects are in the hands of a thread. */
  get isReading(): boolean {
    return this.#source !== undefined
  }

  /** To be told of each entry that the caller reads. */
  note({ size = Number.POSITIVE_INFINITY }: { readonly size: number | undefined }): void {
    this.#smallEntries = size <= smallSize ? this.#smallEntries + 1 : 0
  }

  /** Whether the current entry's contents are to be had here. */
  get hasEntry(): boolean {
    return this.#piece !== undefined
  }

  /** The next entry, where it has come already. */
  nextAtHand(): EntryHeader | undefined {
    const next = this.#batch?.pieces[this.#pieces]
    if (next?.header === undefined || this.#piece?.isLast === false) return undefined
    this.#go(next)
    return next.header
  }

  /**
   * The next entry; or why there is none, and libarchive's objects are the caller's again; or undefined,
   * where nothing is read ahead: then the caller reads the entry.
   */
  async next(): Promise<EntryHeader | RunEnd | undefined> {
    this.#source ??= await this.#begin()
    if (this.#source === undefined) return undefined
    for (;;) {
      const end = await this.#nextPiece()
      if (end !== undefined) return end
      if (this.#piece?.header !== undefined) return this.#piece.header
    }
  }

  /**
   * Does what {@link read} does, where all that is wanted has come already. Returns the number of bytes, or
   * undefined.
   */
  readAtHand(buffer: Uint8Array): number | undefined {
    const piece = this.#piece
    if (piece === undefined || piece.status < 0 || (!piece.isLast && this.#left < buffer.length))
      return undefined
    const length = this.#copy(buffer)
    this.#handedOut += length
    return length
  }

  /**
   * Fills a buffer with contents of the current entry, unless they end before. Returns the number of bytes;
   * or libarchive's status, which is negative; or `again`.
   */
  async read(buffer: Uint8Array): Promise<number | 'again'> {
    let length = 0
    for (;;) {
      length += this.#copy(buffer.subarray(length))
      if (length === buffer.length || this.#piece?.isLast !== false) break
      if ((await this.#nextPiece()) !== undefined) return 'again'
    }
    if (this.#piece !== undefined && this.#piece.status < 0) return this.#piece.status
    this.#handedOut += length
    return length
  }

  /** As much of the current piece as there is room for. */
  #copy(buffer: Uint8Array): number {
    const taken = Math.min(this.#left, buffer.length)
    if (taken > 0) buffer.set(this.#batch?.bytes.subarray(this.#used, this.#used + taken) ?? [])
    this.#used += taken
    this.#left -= taken
    return taken
  }

  async #begin(): Promise<BatchSource | undefined> {
    const isFirst = !this.#hasBegun
    this.#hasBegun = true
    const sections = isFirst ? this.#archive.sections() : undefined
    const first = sections && (await ReadingThread.leaseStarting())
    if (sections !== undefined && first !== undefined) {
      return new SectionedRuns(sections, first, this.#archive.objects(), () => this.#archive.openFurther())
    }
    if (this.#smallEntries < manyEntries) return undefined
    const thread = ReadingThread.lease()
    return (
      thread && new RunAhead(thread, { ...this.#archive.objects(), skip: 0, count: Number.POSITIVE_INFINITY })
    )
  }

  /** Goes on to the next piece. Returns why there is none. */
  async #nextPiece(): Promise<RunEnd | undefined> {
    let piece = this.#batch?.pieces[this.#pieces]
    while (piece === undefined) {
      const end = await this.#nextBatch()
      if (end !== undefined) return end
      piece = this.#batch?.pieces[this.#pieces]
    }
    this.#go(piece)
    return undefined
  }

  #go(piece: Piece): void {
    this.#pieces++
    this.#used += this.#left
    this.#left = Math.max(0, piece.status)
    this.#piece = piece
    if (piece.header === undefined) return
    this.#entries++
    this.#handedOut = 0
  }

  async #nextBatch(): Promise<RunEnd | undefined> {
    const last = this.#batch
    this.#batch = undefined
    this.#pieces = 0
    this.#used = 0
    this.#left = 0
    if (last?.end !== undefined) {
      const isInside = this.#piece?.isLast === false
      this.place = { entries: this.#entries, bytes: isInside ? this.#handedOut : undefined }
      this.#piece = undefined
      this.#smallEntries = 0
      await this.close()
      return last.end
    }
    if (last !== undefined) this.#source?.recycle(last)
    // Everything known was done without a pause: now it is the turn of the others on this thread.
    await setImmediate()
    this.#batch = await this.#source?.take()
    this.position = Math.max(this.position, this.#batch?.position ?? 0)
    return undefined
  }

  /** Ends when libarchive's objects are the caller's alone. */
  async close(): Promise<void> {
    const source = this.#source
    this.#source = undefined
    await source?.close()
  }
}
