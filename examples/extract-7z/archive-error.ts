import { ArchiveError as LibarchiveError, raw } from 'koffi-bindgen/bindings/libarchive/api'
import { errnoName } from 'koffi-bindgen/runtime'
import { printable } from './printable.ts'

/**
 * What went wrong, for programs: an errno's name (`ENOENT`, `ENOSPC`, …) where the operating system said no,
 * or one of
 *
 * - `FORMAT`: the archive is damaged, truncated, or of a kind that libarchive does not read
 * - `UNSAFE`: the entry would have been written outside of the destination, or is of a kind that is not
 *   extracted
 * - `LIMIT`: a limit against archive bombs was passed
 * - `PASSPHRASE`: the entry is encrypted, and no passphrase (or a wrong one) was given
 * - `ABORTED`: the caller's signal
 * - `OTHER`: anything else; libarchive's text says what
 */
export type ArchiveErrorCode = string

/** What was done before the end, wanted or not. */
export interface Report {
  /** Entries written (or read, by `test`), folders and links included. */
  entries: number
  /** Bytes of their contents. */
  bytes: number
  /** Entries left alone because of `overwrite`. */
  kept: number
  /** What libarchive noticed without giving up, and what happened to single entries. */
  warnings: ArchiveError[]
  failures: ArchiveError[]
}

export interface ArchiveErrorDetails {
  readonly archive: string
  readonly entry?: string | undefined
  readonly code: ArchiveErrorCode
  /** Nothing more can be done with the archive. Default: false. */
  readonly isFinal?: boolean | undefined
  readonly cause?: unknown
}

/**
 * An archive, or one entry of it, could not be read or written. The message names both and carries
 * libarchive's text.
 */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError'
  readonly code: ArchiveErrorCode
  /** The archive, as the caller named it. */
  readonly archive: string
  /** The entry's name in the archive, where one entry was the trouble. */
  readonly entry: string | undefined
  /** libarchive's own text (or ours, where a rule of this program refused). */
  readonly text: string
  /** Whether this ended the work on the archive; other errors end only their entry. */
  readonly isFinal: boolean
  /**
   * Set where `extract` or `test` throws: what was done all the same. `failures` holds every error; the one
   * thrown is the first.
   */
  report: Report | undefined

  constructor(text: string, { archive, entry, code, isFinal = false, cause }: ArchiveErrorDetails) {
    const suffix = /^E[A-Z0-9]+$/.test(code) ? ` (${code})` : ''
    const subject = [archive, entry].filter((part) => part !== undefined).map(printable)
    super(`${[...subject, printable(text)].join(': ')}${suffix}`, { cause })
    this.code = code
    this.archive = archive
    this.entry = entry
    this.text = text
    this.isFinal = isFinal
  }
}

/** Any error as an {@link ArchiveError} that names the archive and the entry. */
export function asArchiveError(error: unknown, archive: string, entry?: string): ArchiveError {
  if (error instanceof ArchiveError) {
    if (error.entry !== undefined || entry === undefined) return error
    return new ArchiveError(error.text, { ...error, entry })
  }
  if (error instanceof LibarchiveError) return libarchiveError(error, archive, entry)
  const { message, code = error instanceof RangeError ? 'FORMAT' : 'OTHER' } = error as NodeJS.ErrnoException
  // The code stands at the message's end already.
  const text = message.replace(`${code}: `, '')
  // Neither the operating system nor a number out of bounds: the mistake is in this program, so it does not
  // go on.
  return new ArchiveError(text, { archive, entry, code, isFinal: code === 'OTHER', cause: error })
}

/** What libarchive's own error says, or its objects where a status came from another thread. */
export function libarchiveError(
  { text, errno, status }: Pick<LibarchiveError, 'text' | 'errno' | 'status'>,
  archive: string,
  entry?: string,
): ArchiveError {
  // libarchive's reader for 7z, among others, leaves without a word where it cannot make sense of the bytes.
  const said = text ?? 'The archive is damaged or truncated'
  const name = errnoName(errno ?? 0) ?? 'FORMAT'
  // What libarchive's sources call ARCHIVE_ERRNO_FILE_FORMAT.
  const isFormat = name === 'EILSEQ' || name === 'EFTYPE'
  const code = /passphrase|encrypt/i.test(said) ? 'PASSPHRASE' : isFormat ? 'FORMAT' : name
  return new ArchiveError(said, { archive, entry, code, isFinal: (status ?? 0) <= raw.ARCHIVE_FATAL })
}

/** Throws where the caller wants no more. */
export function stopIfAborted(signal: AbortSignal | undefined, archive: string, entry?: string): void {
  if (signal?.aborted !== true) return
  throw new ArchiveError('Stopped', { archive, entry, code: 'ABORTED', isFinal: true, cause: signal.reason })
}
