import { closeSync, openSync, readSync } from 'node:fs'

/**
 * A file of which only parts are read: libraries have many megabytes, their tables of names some kilobytes.
 */
export interface BinaryFile {
  /**
   * Reads a part of the file.
   *
   * @throws RangeError where the file ends before it
   */
  readonly at: (position: number, length: number) => Buffer
}

/** Opens a file for the time of a function; null where it cannot be read, or the function throws. */
export function withBinaryFile<T>(path: string, use: (file: BinaryFile) => T | null): T | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return null
  }
  try {
    return use({ at: (position, length) => readAt(file, position, length) })
  } catch {
    // A truncated or unreadable file is no library, whatever else it is.
    return null
  } finally {
    closeSync(file)
  }
}

/** More than any table of a library has: a length beyond it is read from a file that is broken. */
const longestPart = 1 << 28

function readAt(file: number, position: number, length: number): Buffer {
  if (length > longestPart) throw new RangeError('The file is broken')
  const buffer = Buffer.allocUnsafe(length)
  for (let filled = 0; filled < length; ) {
    const got = readSync(file, buffer, filled, length - filled, position + filled)
    if (got === 0) throw new RangeError('The file ends early')
    filled += got
  }
  return buffer
}

/** The bytes from an offset up to the next 0, as Latin-1: every byte is a character. */
export function stringAt(bytes: Buffer, offset: number): string {
  const end = bytes.indexOf(0, offset)
  return bytes.toString('latin1', offset, end === -1 ? undefined : end)
}
