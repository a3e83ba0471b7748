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

/** So many entries are read by the caller after trouble: more of it may follow, and each ends a run. */
const entriesAfterTrouble = 8

/**
 * Reads an archive ahead, entries and their contents, on threads of Node's.
 *
 * The runtime's asynchronous calls hand over one call of C at a time, and then the other thread waits for the
 * next one. Here a loop of JavaScript runs there, on libarchive's objects, which both threads see: while this
 * thread writes some blocks, that one unpacks the next.
 */
export class ReadAhead {
  readonly #archive: ArchiveAhead
  #source: BatchSource | undefined
  #hasBegun = false
  /** How many entries the caller is still to read. */
  #entriesLeftAlone = 0
  #batch: Batch | undefined
  /** The one before: its last block may still be in use. */
  #batchBefore: Batch | undefined
  /** How many of the batch's pieces were come to, and where the bytes of the last of them begin. */
  #pieces = 0
  #start = 0
  /** The piece come to; undefined where the current entry is not read ahead. */
  #piece: Piece | undefined
  #isTaken = false
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
   * Reads on from within an entry that the caller has begun to read, if a thread is ready. Afterwards the
   * rest of the entry is to be had here.
   *
   * @param block how long the entry's blocks are
   */
  beginWithin(block: number): void {
    if (this.#entriesLeftAlone > 0) return
    this.#source = this.#runOn(block)
    if (this.#source === undefined) return
    this.#piece = before
    this.#isTaken = true
  }

  /** The current entry's next block, where it has come already. */
  takeAtHand(): Uint8Array | undefined {
    if (this.#isTaken) {
      const next = this.#batch?.pieces[this.#pieces]
      if (next === undefined || this.#piece?.isLast !== false) return undefined
      this.#go(next)
    }
    return this.#piece !== undefined && this.#piece.status >= 0 ? this.#take() : undefined
  }

  /**
   * The current entry's next block, good until the next but one is wanted. A shorter one is the entry's last.
   * Returns libarchive's status, which is negative, where there is none; or `again`.
   */
  async take(): Promise<Uint8Array | number | 'again'> {
    if (this.#isTaken && (await this.#nextPiece()) !== undefined) return 'again'
    const { status = 0 } = this.#piece ?? {}
    return status < 0 ? status : this.#take()
  }

  #take(): Uint8Array {
    const { status = 0 } = this.#piece ?? {}
    this.#isTaken = true
    this.#handedOut += status
    return this.#batch?.bytes.subarray(this.#start, this.#start + status) ?? new Uint8Array()
  }

  async #begin(): Promise<BatchSource | undefined> {
    const isFirst = !this.#hasBegun
    this.#hasBegun = true
    const sections = isFirst ? this.#archive.sections() : undefined
    const first = sections && (await ReadingThread.leaseStarting(sections.mostReaders))
    if (sections !== undefined && first !== undefined) {
      return new SectionedRuns(sections, first, this.#archive.objects(), () => this.#archive.openFurther())
    }
    if (this.#entriesLeftAlone > 0) this.#entriesLeftAlone--
    return this.#entriesLeftAlone === 0 ? this.#runOn() : undefined
  }

  #runOn(block?: number): BatchSource | undefined {
    const thread = ReadingThread.lease()
    const run = { ...this.#archive.objects(), skip: 0, count: Number.POSITIVE_INFINITY, block }
    return thread && new RunAhead(thread, run)
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
    if (this.#pieces > 0) this.#start += Math.max(0, this.#piece?.status ?? 0)
    this.#pieces++
    this.#piece = piece
    this.#isTaken = false
    if (piece.header === undefined) return
    this.#entries++
    this.#handedOut = 0
  }

  async #nextBatch(): Promise<RunEnd | undefined> {
    const last = this.#batch
    this.#batch = undefined
    this.#pieces = 0
    this.#start = 0
    if (last?.end !== undefined) {
      const isInside = this.#piece?.isLast === false
      this.place = { entries: this.#entries, bytes: isInside ? this.#handedOut : undefined }
      this.#piece = undefined
      this.#entriesLeftAlone = entriesAfterTrouble
      await this.close()
      return last.end
    }
    if (this.#batchBefore !== undefined) this.#source?.recycle(this.#batchBefore)
    this.#batchBefore = last
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
    this.#batchBefore = undefined
    await source?.close()
  }
}

/** Stands for what the caller has read itself of an entry. */
const before: Piece = { header: undefined, status: 0, isLast: false }
