// Runs as a thread of `reading-thread.ts`, in the same memory: reads archives that the main thread has
// opened.

import { parentPort } from 'node:worker_threads'
import { Archive, ArchiveError, Entry, raw } from 'koffi-bindgen/bindings/libarchive/api'
import { fromHandle, present } from 'koffi-bindgen/runtime/generated'
import { blockLength, hasContents, readEntryInfo, readEntryNames } from '../entries/entry-info.ts'
import {
  type Batch,
  batchSize,
  type EntryHeader,
  type Glance,
  glanceSize,
  mostPieces,
  type Order,
  type Piece,
  type Run,
  type RunEnd,
} from './batch.ts'

/** Reads a part of an archive. */
class EntryRun {
  readonly #archive: Archive
  readonly #entry: Entry
  readonly #isShown: boolean
  #skip: number
  #entries: number
  /** The length of the current entry's blocks; undefined where it is at its end. */
  #block: number | undefined
  /** Of the current entry, until its first block is read. */
  #header: EntryHeader | undefined
  #isOver = false

  constructor({ archive, entry, isShown, skip, count, block }: Run) {
    this.#archive = new Archive(present(fromHandle(raw.archive, archive), 'archive'))
    this.#entry = new Entry(present(fromHandle(raw.archive_entry, entry), 'entry'))
    this.#isShown = isShown
    this.#skip = skip
    this.#entries = count
    this.#block = block
  }

  /** Reads as much as there is room and time for. */
  fill(bytes: Uint8Array<ArrayBuffer>): Batch {
    const pieces: Piece[] = []
    const end = this.#isOver ? ({ kind: 'over' } as const) : this.#read(bytes, pieces)
    this.#isOver = end !== undefined
    const position = end?.kind === 'over' ? 0 : this.#archive.filterBytes(-1)
    return { pieces, bytes, position, end }
  }

  #read(bytes: Uint8Array, pieces: Piece[]): RunEnd | undefined {
    for (; this.#skip > 0; this.#skip--) {
      const status = this.#nextHeader()
      if (status !== raw.ARCHIVE_OK) return { kind: 'header', status }
    }
    for (let used = 0; pieces.length < mostPieces; ) {
      if (this.#block === undefined) {
        if (this.#entries === 0) return { kind: 'done', beyond: this.#glance() }
        const status = this.#next()
        if (status !== undefined) return { kind: 'header', status }
      }
      const end = used + (this.#block ?? 0)
      if (end > bytes.length) return undefined
      const piece = this.#piece(bytes.subarray(used, end))
      pieces.push(piece)
      if (piece.status < 0) return { kind: 'stopped' }
      used += piece.status
    }
    return undefined
  }

  /** Goes on to the next entry. Returns the header's status where the entry is not one to be read here. */
  #next(): number | undefined {
    const status = this.#nextHeader()
    if (status !== raw.ARCHIVE_OK) return status
    const info = readEntryInfo(this.#entry, this.#isShown)
    if (info.encrypted) return status
    this.#entries--
    this.#block = hasContents(info) ? blockLength(info.size) : 0
    this.#header = { info, names: readEntryNames(this.#entry, info) }
    return undefined
  }

  #piece(room: Uint8Array): Piece {
    const header = this.#header
    const status = room.length === 0 ? 0 : this.#readData(room)
    const isLast = status < room.length || room.length === 0
    this.#header = undefined
    if (isLast) this.#block = undefined
    return { header, status, isLast }
  }

  #glance(): Glance | undefined {
    if (this.#nextHeader() !== raw.ARCHIVE_OK) return undefined
    const { path } = readEntryInfo(this.#entry, false)
    const bytes = new Uint8Array(glanceSize)
    const length = this.#readData(bytes)
    return length < 0 ? undefined : { path, bytes: bytes.subarray(0, length) }
  }

  #nextHeader(): number {
    return statusOf(() => this.#archive.readNextHeader2(this.#entry) ?? raw.ARCHIVE_EOF)
  }

  #readData(bytes: Uint8Array): number {
    return statusOf(() => this.#archive.readData(bytes))
  }
}

/** What goes to the other thread in place of an error, which asks libarchive for its text itself. */
function statusOf(call: () => number): number {
  try {
    return call()
  } catch (error) {
    if (error instanceof ArchiveError && error.status !== null) return error.status
    throw error
  }
}

let current: EntryRun | undefined

parentPort?.on('message', (order: Order) => {
  if (order.kind === 'begin') {
    current = new EntryRun(order.run)
    return
  }
  const batch = current?.fill(new Uint8Array(order.memory ?? new ArrayBuffer(batchSize)))
  if (batch !== undefined) parentPort?.postMessage(batch, [batch.bytes.buffer])
})

parentPort?.postMessage('ready')
