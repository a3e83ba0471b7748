// Runs as a thread of `read-ahead.ts`, in the same memory: reads entries of an archive that the main thread
// has opened.

import { parentPort } from 'node:worker_threads'
import {
  ARCHIVE_OK,
  archive,
  archive_entry,
  archive_filter_bytes,
  archive_read_data,
  archive_read_next_header2,
} from 'koffi-bindgen/bindings/libarchive'
import { fromHandle } from 'koffi-bindgen/runtime/generated'
import { type EntryInfo, hasContents, readEntryInfo } from './entry-info.ts'
import { type EntryNames, readEntryNames } from './exact-names.ts'

/** The addresses of libarchive's objects. Nobody else uses them until the answer. */
export interface Request {
  readonly reader: bigint
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

function readBatch(reader: archive, entry: archive_entry): Batch {
  const entries: EntryRead[] = []
  const bytes = Buffer.allocUnsafeSlow(mostBytes)
  let used = 0
  const batch = (end: Batch['end']): Batch => ({
    entries,
    bytes,
    end,
    position: archive_filter_bytes(reader, -1),
  })
  while (entries.length < mostEntries) {
    const header = archive_read_next_header2(reader, entry)
    if (header !== ARCHIVE_OK) return batch(header)
    const info = readEntryInfo(entry)
    const size = hasContents(info) ? info.size : 0
    if (info.encrypted || size === undefined || used + size + 1 > mostBytes) return batch(header)
    // One byte more, so that the end is seen, and the checksum judged.
    const status = size === 0 ? 0 : archive_read_data(reader, bytes.subarray(used, used + size + 1), size + 1)
    const isWhole = status >= 0 && status <= size
    entries.push({ info, names: readEntryNames(entry, info), status, isWhole })
    if (!isWhole) return batch('stopped')
    used += status
  }
  return batch('full')
}

parentPort?.on('message', ({ reader, entry }: Request) => {
  const [known, one] = [fromHandle(archive, reader), fromHandle(archive_entry, entry)]
  if (known === null || one === null) throw new Error('No archive')
  const batch = readBatch(known, one)
  parentPort?.postMessage(batch, [batch.bytes.buffer as ArrayBuffer])
})

parentPort?.postMessage('ready')
