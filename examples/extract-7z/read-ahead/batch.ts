import { type EntryInfo, type EntryNames, longestBlock } from '../entries/entry-info.ts'

/** Part of an archive for one thread to read. */
export interface Run {
  /** The addresses of libarchive's objects. Nobody else uses them until the run has ended. */
  readonly archive: bigint
  readonly entry: bigint
  /** Whether anybody sees what is read of entries: see `readEntryInfo`. */
  readonly isShown: boolean
  /** How many entries to pass over, from where the reader stands. */
  readonly skip: number
  /** How many to read then; `Infinity` for all that are left. */
  readonly count: number
  /** Where the reader stands within an entry: how long its blocks are. The run begins with the next one. */
  readonly block?: number | undefined
}

/** What is asked of a thread: a run, and then as many batches of it as are wanted. */
export type Order =
  | { readonly kind: 'begin'; readonly run: Run }
  /** Memory to use again, if there is any. */
  | { readonly kind: 'more'; readonly memory: ArrayBuffer | undefined }

export interface EntryHeader {
  readonly info: EntryInfo
  readonly names: EntryNames
}

/** A block of an entry. */
export interface Piece {
  /** Undefined where it is not the entry's first. */
  readonly header: EntryHeader | undefined
  /** How many bytes; or what libarchive said instead, which is negative. */
  readonly status: number
  /** Nothing of the entry follows. */
  readonly isLast: boolean
}

/** What a run read at one go. */
export interface Batch {
  readonly pieces: readonly Piece[]
  /** The contents of the pieces, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** How much of the archive was read, bytes. */
  readonly position: number
  readonly end: RunEnd | undefined
}

/** Why a run has ended. */
export type RunEnd =
  /** A header was read with this status whose entry is not among the pieces: encrypted, damaged, or none. */
  | { readonly kind: 'header'; readonly status: number }
  /** The last piece's entry could not be read to its end. */
  | { readonly kind: 'stopped' }
  /** So many entries were read as were wanted, and then a glance was thrown at the next. */
  | { readonly kind: 'done'; readonly beyond: Glance | undefined }
  /** It had ended before. */
  | { readonly kind: 'over' }
  /** Of several runs side by side: one reader has to read the archive from its beginning to this place. */
  | { readonly kind: 'again' }

/** The beginning of an entry. There is none where it could not be read without any trouble. */
export interface Glance {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Bytes of a glance, at most. */
export const glanceSize = 4096
/** Bytes of a batch. */
export const batchSize = 2 * longestBlock
/** What is done with one batch is done without a pause, so that it must not be too many entries. */
export const mostPieces = 32
