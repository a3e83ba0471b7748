import { Archive, ArchiveError } from 'koffi-bindgen/bindings/libarchive/api'

/**
 * Decompresses bare LZMA data, as libarchive reads it: with the head of an `.lzma` file before it. Undefined
 * where the data are damaged.
 *
 * @param properties the first of the five bytes that a 7z archive has for the coder
 * @param size bytes, unpacked
 */
export function undoLzma(packed: Uint8Array, properties: number, size: number): Uint8Array | undefined {
  const file = new Uint8Array(headSize + packed.length)
  const head = new DataView(file.buffer, 0, headSize)
  head.setUint8(0, properties)
  // Nothing can be repeated from further back than the beginning. Other sizes than powers of two libarchive
  // does not take for such a file's.
  head.setUint32(1, Math.max(4096, 2 ** Math.ceil(Math.log2(size))), true)
  head.setBigUint64(5, BigInt(size), true)
  file.set(packed, headSize)

  const contents = new Uint8Array(size)
  using archive = Archive.readNew()
  archive.readSupportFilterLzma()
  archive.readSupportFormatRaw()
  try {
    archive.readOpenMemory(file)
    if (archive.readNextHeader() === undefined) return undefined
    return contents.subarray(0, archive.readData(contents))
  } catch (error) {
    if (error instanceof ArchiveError) return undefined
    throw error
  }
}

const headSize = 13
