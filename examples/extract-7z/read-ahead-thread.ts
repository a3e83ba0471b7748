// Runs as a thread of `read-ahead.ts`, in the same memory: reads entries of an archive that the main thread
// has opened.

import { parentPort } from 'node:worker_threads'
import { Archive, ArchiveError, Entry, raw } from 'koffi-bindgen/bindings/libarchive/api'
import { fromHandle, present } from 'koffi-bindgen/runtime/generated'
import { type EntryInfo, type EntryNames, hasContents, readEntryInfo, readEntryNames } from './entry-info.ts'

/** The addresses of libarchive's objects. Nobody else uses them until the answer. */
export interface Request {
  readonly archive: bigint
  readonly entry: bigint
}

/** An entry with its contents. */
export interface EntryRead {
  readonly info: EntryInfo
  readonly names: EntryNames
  /** As many bytes of the contents as `status` says; none where it is negative: what libarchive said. */
  readonly status: number
  /** Whether this is all of it. */
  readonly isWhole: boolean
}

/** Some entries, with their contents one after the other in `bytes`. */
export interface Batch {
  readonly entries: readonly EntryRead[]
  readonly bytes: Uint8Array
  /**
   * Why it ends: there is room for no more (`full`), the last entry could not be read to its end (`stopped`),
   * or the header with this status was read whose entry is not among these: too large, encrypted, damaged, or
   * none.
   */
  readonly end: 'full' | 'stopped' | number
  /** How much of the archive was read, bytes. */
  readonly position: number
}

// What the main thread does with one batch, it does without a pause.
const mostEntries = 32
const mostBytes = 256 * 1024

function readBatch(archive: Archive, entry: Entry): Batch {
  const entries: EntryRead[] = []
  const bytes = Buffer.allocUnsafeSlow(mostBytes)
  let used = 0
  const batch = (end: Batch['end']): Batch => ({ entries, bytes, end, position: archive.filterBytes(-1) })
  while (entries.length < mostEntries) {
    const header = statusOf(() => archive.readNextHeader2(entry) ?? raw.ARCHIVE_EOF)
    if (header !== raw.ARCHIVE_OK) return batch(header)
    const info = readEntryInfo(entry)
    const size = hasContents(info) ? info.size : 0
    if (info.encrypted || size === undefined || used + size + 1 > mostBytes) return batch(header)
    // One byte more, so that the end is seen, and the checksum judged.
    const room = bytes.subarray(used, used + size + 1)
    const status = size === 0 ? 0 : statusOf(() => archive.readData(room))
    const isWhole = status >= 0 && status <= size
    entries.push({ info, names: readEntryNames(entry, info), status, isWhole })
    if (!isWhole) return batch('stopped')
    used += status
  }
  return batch('full')
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

parentPort?.on('message', ({ archive, entry }: Request) => {
  const batch = readBatch(
    new Archive(present(fromHandle(raw.archive, archive), 'archive')),
    new Entry(present(fromHandle(raw.archive_entry, entry), 'entry')),
  )
  parentPort?.postMessage(batch, [batch.bytes.buffer as ArrayBuffer])
})

parentPort?.postMessage('ready')
