import { closeSync, openSync, readSync } from 'node:fs'
import { type BlockTable, type ReadAt, readBlockTable } from '../seven-zip/solid-blocks.ts'

/** Entries of an archive that can be read without those before. */
export interface Section {
  /** How many entries stand before it. */
  readonly skip: number
  readonly count: number
}

/** How an archive can be read by several at once. */
export interface Sections {
  readonly list: readonly Section[]
  /** How many may read at once, for their memory. */
  readonly mostReaders: number
}

/** What makes another reader worth while: a section of so many unpacked bytes … */
const leastBytes = 2 * 1024 * 1024
/** … and of so many for each entry that stands in the archive: each reader passes over them. */
const bytesAnEntry = 1000
/** For the dictionaries of all decoders together, bytes. */
const mostMemory = 256 * 1024 * 1024

/**
 * Where to divide an archive, if it is one of 7z with several blocks; undefined where it is to be read from
 * its beginning to its end.
 *
 * @param source a path, or the archive itself
 */
export function findSections(source: string | Uint8Array | undefined): Sections | undefined {
  if (source === undefined) return undefined
  const table = source instanceof Uint8Array ? readBlockTable(memoryReader(source)) : fileTable(source)
  if (table === undefined) return undefined
  const list = divide(table)
  const largest = Math.max(...table.blocks.map(({ dictionary }) => dictionary))
  const mostReaders = Math.floor(mostMemory / Math.max(1, largest))
  return list.length < 2 || mostReaders < 2 ? undefined : { list, mostReaders }
}

/** Neighbouring blocks together, until they are large enough. */
function divide({ blocks, entries }: BlockTable): readonly Section[] {
  const least = Math.max(leastBytes, entries * bytesAnEntry)
  const starts = [0]
  let bytes = 0
  for (const block of blocks) {
    if (bytes >= least) {
      starts.push(block.firstEntry)
      bytes = 0
    }
    bytes += block.bytes
  }
  return starts.map((skip, index) => ({
    skip,
    count: (starts[index + 1] ?? Number.POSITIVE_INFINITY) - skip,
  }))
}

function memoryReader(bytes: Uint8Array): ReadAt {
  return (offset, length) => bytes.subarray(offset, offset + length)
}

/** Undefined where the file cannot be read once more: dividing it is for speed alone. */
function fileTable(path: string): BlockTable | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const opened = file
    return readBlockTable((offset, length) => {
      const bytes = Buffer.alloc(length)
      return bytes.subarray(0, readSync(opened, bytes, 0, length, offset))
    })
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
