import { HeaderCursor, UnexpectedHeader } from './header-cursor.ts'
import { undoLzma } from './undo-lzma.ts'

/**
 * Files of a 7z archive that are compressed together. (The format calls it a folder.) Blocks are independent
 * of each other; within one, a file can only be had by decompressing those before it.
 */
export interface SolidBlock {
  /** The first file of it: how many entries stand before. */
  readonly firstEntry: number
  /** Unpacked. */
  readonly bytes: number
  /** How much of what was unpacked its decoder has to keep, bytes; 0 where it does not matter. */
  readonly dictionary: number
}

export interface BlockTable {
  readonly blocks: readonly SolidBlock[]
  /** Entries of the archive, folders too. */
  readonly entries: number
}

/** Reads bytes of an archive; fewer where it ends. */
export type ReadAt = (offset: number, length: number) => Uint8Array

/**
 * Where the blocks of a 7z archive begin, which libarchive knows but does not tell. Undefined where the
 * archive is of another kind, damaged, or in a way unusual: this is for speed only, and what it says is not
 * relied upon.
 */
export function readBlockTable(read: ReadAt): BlockTable | undefined {
  try {
    const header = readHeader(read)
    return header && parseHeader(header)
  } catch (error) {
    if (error instanceof UnexpectedHeader || error instanceof RangeError) return undefined
    throw error
  }
}

// The format: 7-Zip's doc/7zFormat.txt.

const signature = Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)
const startSize = 32
/** A larger header describes some 50,000 files: to read it would hold up the event loop. Bytes. */
const largestHeader = 512 * 1024

const property = {
  end: 0x00,
  header: 0x01,
  mainStreams: 0x04,
  files: 0x05,
  packed: 0x06,
  unpacked: 0x07,
  subStreams: 0x08,
  size: 0x09,
  digests: 0x0a,
  folder: 0x0b,
  coderSizes: 0x0c,
  streamCounts: 0x0d,
  emptyStreams: 0x0e,
  encodedHeader: 0x17,
} as const

const lzma = '030101'
const lzma2 = '21'

interface Coder {
  readonly method: string
  readonly properties: Uint8Array
}

interface Folder {
  readonly coders: readonly Coder[]
  readonly outputs: number
  /** Unpacked, of each output. */
  readonly sizes: readonly number[]
  /** The output that is the files: bound to no input. */
  readonly main: number
}

/** The header, decompressed. */
function readHeader(read: ReadAt): Uint8Array | undefined {
  const start = read(0, startSize)
  if (start.length < startSize || signature.some((byte, index) => start[index] !== byte)) return undefined
  const view = new DataView(start.buffer, start.byteOffset, startSize)
  const [offset, size] = [Number(view.getBigUint64(12, true)), Number(view.getBigUint64(20, true))]
  if (!Number.isSafeInteger(offset) || size > largestHeader) return undefined
  const header = read(startSize + offset, size)
  if (header.length < size) return undefined
  if (header[0] !== property.encodedHeader) return header
  const cursor = new HeaderCursor(header.subarray(1))
  const { position, sizes } = packedStreams(cursor)
  const [folder, ...others] = folders(cursor)
  const [coder, ...more] = folder?.coders ?? []
  const [packedSize = 0] = sizes
  const unpackedSize = folder?.sizes[0] ?? 0
  const isUsual = coder?.method === lzma && coder.properties.length === 5 && more.length + others.length === 0
  if (!isUsual || packedSize > largestHeader || unpackedSize > largestHeader) return undefined
  const packed = read(startSize + position, packedSize)
  return packed.length === packedSize ? undoLzma(packed, coder.properties[0] ?? 0, unpackedSize) : undefined
}

function parseHeader(header: Uint8Array): BlockTable | undefined {
  const cursor = new HeaderCursor(header)
  cursor.expect(property.header)
  cursor.expect(property.mainStreams)
  packedStreams(cursor)
  const { found, digests } = foldersWithDigests(cursor)
  const counts = streamCounts(cursor, found.length, digests)
  cursor.expect(property.files)
  const entries = cursor.count()
  const isEmpty = emptyStreams(cursor, entries)
  // libarchive goes from one block to the next by itself only where each has files.
  if (counts.includes(0)) return undefined
  const withContents = Array.from({ length: entries }, (_, index) => index).filter((index) => !isEmpty[index])
  let stream = 0
  const blocks = found.map((folder, index) => {
    const firstEntry = withContents[stream]
    stream += counts[index] ?? 0
    if (firstEntry === undefined) throw new UnexpectedHeader('A block without files')
    return { firstEntry, bytes: folder.sizes[folder.main] ?? 0, dictionary: dictionary(folder) }
  })
  return stream === withContents.length ? { blocks, entries } : undefined
}

function packedStreams(cursor: HeaderCursor): {
  readonly position: number
  readonly sizes: readonly number[]
} {
  cursor.expect(property.packed)
  const position = cursor.number()
  const count = cursor.count()
  let sizes: number[] = []
  for (let id = cursor.byte(); id !== property.end; id = cursor.byte()) {
    if (id === property.size) sizes = cursor.numbers(count)
    else if (id === property.digests) cursor.skipDigests(count)
    else throw new UnexpectedHeader(`Property ${id} of packed streams`)
  }
  return { position, sizes }
}

function folders(cursor: HeaderCursor): readonly Folder[] {
  return foldersWithDigests(cursor).found
}

function foldersWithDigests(cursor: HeaderCursor): {
  readonly found: readonly Folder[]
  /** Which of them have a checksum here, and so none further on. */
  readonly digests: readonly boolean[]
} {
  cursor.expect(property.unpacked)
  cursor.expect(property.folder)
  const count = cursor.count()
  cursor.expect(0)
  const shapes = Array.from({ length: count }, () => folderShape(cursor))
  cursor.expect(property.coderSizes)
  const found = shapes.map((shape) => ({ ...shape, sizes: cursor.numbers(shape.outputs) }))
  let digests: readonly boolean[] = []
  for (let id = cursor.byte(); id !== property.end; id = cursor.byte()) {
    if (id !== property.digests) throw new UnexpectedHeader(`Property ${id} of folders`)
    digests = cursor.skipDigests(count)
  }
  return { found, digests }
}

const mostCoders = 32

function folderShape(cursor: HeaderCursor): Omit<Folder, 'sizes'> {
  const count = cursor.number()
  if (count > mostCoders) throw new UnexpectedHeader(`${count} coders`)
  let inputs = 0
  let outputs = 0
  const coders = Array.from({ length: count }, (): Coder => {
    const flags = cursor.byte()
    const method = Buffer.from(cursor.take(flags & 0x0f)).toString('hex')
    const isSimple = (flags & 0x10) === 0
    inputs += isSimple ? 1 : cursor.count()
    outputs += isSimple ? 1 : cursor.count()
    return { method, properties: (flags & 0x20) === 0 ? new Uint8Array() : cursor.take(cursor.number()) }
  })
  if (inputs > mostCoders || outputs > mostCoders) throw new UnexpectedHeader('A coder of many streams')
  const bound = new Set<number>()
  for (let pair = 1; pair < outputs; pair++) {
    cursor.number()
    bound.add(cursor.number())
  }
  const packed = inputs - (outputs - 1)
  if (packed > 1) cursor.numbers(packed)
  const main = Array.from({ length: outputs }, (_, output) => output).find((output) => !bound.has(output))
  return { coders, outputs, main: main ?? 0 }
}

/** No header that this reads has more. */
const mostEntries = 1 << 24

/** How many files are in each folder. What follows are the files. */
function streamCounts(
  cursor: HeaderCursor,
  folderCount: number,
  digests: readonly boolean[],
): readonly number[] {
  let counts: readonly number[] = Array<number>(folderCount).fill(1)
  let id = cursor.byte()
  if (id === property.end) return counts
  if (id !== property.subStreams) throw new UnexpectedHeader(`Property ${id} of streams`)
  for (id = cursor.byte(); id !== property.end; id = cursor.byte()) {
    if (id === property.streamCounts) {
      counts = Array.from({ length: folderCount }, () => cursor.count())
      if (counts.reduce((sum, count) => sum + count, 0) > mostEntries)
        throw new UnexpectedHeader('More files than there can be')
    } else if (id === property.size) {
      for (const count of counts) cursor.numbers(Math.max(0, count - 1))
    } else if (id === property.digests) {
      const isUnknown = (count: number, index: number) => count !== 1 || digests[index] !== true
      cursor.skipDigests(counts.filter(isUnknown).reduce((sum, count) => sum + count, 0))
    } else throw new UnexpectedHeader(`Property ${id} of files' streams`)
  }
  cursor.expect(property.end)
  return counts
}

/** Which entries have no contents. */
function emptyStreams(cursor: HeaderCursor, entries: number): readonly boolean[] {
  for (let id = cursor.byte(); id !== property.end; id = cursor.byte()) {
    const bytes = cursor.take(cursor.number())
    if (id === property.emptyStreams) return new HeaderCursor(bytes).bits(entries)
  }
  return []
}

/** The largest of a folder's coders. */
function dictionary({ coders }: Folder): number {
  const sizes = coders.map(({ method, properties }) => {
    if (method === lzma && properties.length === 5) {
      return new DataView(properties.buffer, properties.byteOffset).getUint32(1, true)
    }
    // Half steps between powers of two.
    const [step = 0] = properties
    return method === lzma2 ? (2 | (step & 1)) * 2 ** (Math.floor(step / 2) + 11) : 0
  })
  return Math.max(0, ...sizes)
}
