import { setImmediate } from 'node:timers/promises'
import {
  ARCHIVE_EOF,
  ARCHIVE_FATAL,
  ARCHIVE_FORMAT_7ZIP,
  ARCHIVE_FORMAT_BASE_MASK,
  ARCHIVE_FORMAT_ZIP,
  ARCHIVE_OK,
  ARCHIVE_WARN,
  type archive,
  type archive_entry,
  archive_entry_free,
  archive_entry_new,
  archive_errno,
  archive_error_string,
  archive_filter_bytes,
  archive_format,
  archive_read_add_passphrase,
  archive_read_data,
  archive_read_free,
  archive_read_new,
  archive_read_next_header2,
} from 'koffi-bindgen/bindings/libarchive'
import { callAsync, errnoName } from 'koffi-bindgen/runtime'
import { ArchiveError, type ArchiveErrorDetails, asArchiveError } from './archive-error.ts'
import { type ArchiveSource, type OpenableSource, prepareSource } from './archive-source.ts'
import { type EntryInfo, hasContents, readEntryInfo } from './entry-info.ts'
import { type EntryNames, readEntryNames } from './exact-names.ts'
import { type EntryAhead, ReadAhead } from './read-ahead.ts'
import { supportEverything } from './supported-formats.ts'
import { useUtf8Locale } from './utf8-locale.ts'

export interface ReaderOptions {
  /** For messages; a path names itself. */
  readonly name?: string | undefined
  /**
   * For encrypted entries: the passphrase, or a function that is asked once, at the first encrypted entry.
   */
  readonly passphrase?: string | (() => Promise<string | undefined>) | undefined
  /**
   * Works on the calling thread, as `execFileSync` would: the event loop waits, and gets its turn every 50
   * ms. Sooner done with small archives, and where the processor is busy, since no thread has to wake
   * another. Default: false.
   */
  readonly blocking?: boolean | undefined
}

interface OpenOptions extends ReaderOptions {
  /** Every entry's contents will be read: small ones can be read ahead. Default: false. */
  readonly readsAll?: boolean
}

/** How a C function is called that can take time. */
export type Caller = <A extends unknown[], R>(fn: (...args: A) => R, args: A) => Promise<R>

/** How long the event loop waits at most where the work is done on the calling thread, ms. */
const longestBlock = 50

/**
 * The first entries of an archive, if they are small (bytes), are read at once, for so long in all (ms): that
 * is the whole of a small archive, which would spend most of its time on the way to another thread and back.
 */
const quickSize = 16 * 1024
const quickTime = 2

/** The size of an archive for which it is worth while to start a thread, bytes. */
const worthAhead = 256 * 1024

const onThisThread: Caller = async (fn, args) => fn(...args)

/** An entry at which the archive stands. */
export interface Header {
  readonly info: EntryInfo
  readonly names: EntryNames
  /** Set where the header is damaged; what could be read of it stands in `info`. */
  readonly trouble: ArchiveError | undefined
}

/**
 * An archive that is being read: libarchive's `struct archive` with its calls moved to worker threads.
 *
 * libarchive reads an archive in order and knows one position in it, so there is at most one call at a time.
 */
export class ArchiveReader {
  readonly name: string
  /** For all calls that can take time. */
  readonly call: Caller
  /** What libarchive noticed and went on from. */
  readonly warnings: ArchiveError[] = []

  #reader: archive
  readonly #source: OpenableSource
  readonly #entry: archive_entry
  #packedBytes: number | undefined
  #headers = 0
  #underway: Promise<unknown> | undefined
  /** Whether nothing of the current entry is left to be decompressed in passing. */
  #consumed = true
  #hasRead = false
  /** To be asked for the passphrase, once. */
  #ask: (() => Promise<string | undefined>) | undefined
  /** How long this thread has read itself, ms. */
  #quickTime = 0
  readonly #isBlocking: boolean
  #pauseAt = performance.now() + longestBlock
  readonly #ahead: ReadAhead | undefined
  /** What was read ahead of the current entry and not asked for yet. */
  #known: EntryAhead | undefined

  private constructor(source: OpenableSource, { name, passphrase, blocking, readsAll }: OpenOptions) {
    this.#isBlocking = blocking === true
    this.call = this.#isBlocking ? onThisThread : callAsync
    this.name = name ?? source.name
    this.#source = source
    this.#ask = typeof passphrase === 'function' ? passphrase : undefined
    this.#reader = archive_read_new()
    this.#entry = archive_entry_new()
    if (readsAll === true && !this.#isBlocking && this.packedBytes >= worthAhead) {
      const request = () => ({ reader: this.#reader.address, entry: this.#entry.address })
      this.#ahead = new ReadAhead(request, (call) => this.#alone(call))
    }
  }

  /** Opens an archive. Throws an {@link ArchiveError}. */
  static async open(source: ArchiveSource, options: OpenOptions = {}): Promise<ArchiveReader> {
    useUtf8Locale()
    const reader = new ArchiveReader(await prepareSource(source), options)
    try {
      await reader.#open(typeof options.passphrase === 'string' ? options.passphrase : undefined)
      return reader
    } catch (error) {
      await reader.close()
      throw error
    }
  }

  async #open(passphrase: string | undefined): Promise<void> {
    supportEverything(this.#reader)
    if (passphrase) this.#check(archive_read_add_passphrase(this.#reader, passphrase))
    this.#check(await this.#source.open(this.#reader, this.call))
  }

  /**
   * The next entry's header, or null after the last. What was not read of the entry before is skipped. Throws
   * an {@link ArchiveError} where nothing more can be read.
   */
  async next(): Promise<Header | null> {
    this.#headers++
    this.#known = undefined
    const ahead = await this.#ahead?.next()
    if (typeof ahead === 'object') {
      this.#known = ahead
      this.#hasRead = true
      this.#consumed = ahead.isWhole
      return { info: ahead.info, names: ahead.names, trouble: undefined }
    }
    const status =
      ahead ??
      (this.#headerIsNear()
        ? archive_read_next_header2(this.#reader, this.#entry)
        : await this.#alone(() => this.call(archive_read_next_header2, [this.#reader, this.#entry])))
    if (status === ARCHIVE_EOF) return null
    if (status <= ARCHIVE_FATAL) throw this.#error(status)
    const info = readEntryInfo(this.#entry)
    const names = readEntryNames(this.#entry, info)
    this.#ahead?.note(info)
    // As long as nothing was decompressed, nothing has to be, to go on to the next entry.
    this.#consumed = !hasContents(info) || !this.#hasRead
    if (status === ARCHIVE_OK) return { info, names, trouble: undefined }
    const trouble = asArchiveError(this.#error(status), this.name, info.path)
    if (status >= ARCHIVE_WARN) this.warnings.push(trouble)
    return { info, names, trouble: status < ARCHIVE_WARN ? trouble : undefined }
  }

  /**
   * Reads the current entry's contents into a buffer and fills it, unless the contents end before. Returns
   * the number of bytes. Throws an {@link ArchiveError}; its entry is missing for the caller to fill in.
   */
  async read(buffer: Uint8Array): Promise<number> {
    if (this.#known !== undefined) return await this.#readKnown(this.#known, buffer)
    const length =
      buffer.length <= quickSize && this.#quickTime < quickTime && this.#underway === undefined
        ? this.#readAtOnce(buffer)
        : await this.#alone(() => this.call(archive_read_data, [this.#reader, buffer, buffer.length]))
    this.#hasRead = true
    this.#consumed = length < buffer.length
    if (length < 0) throw this.#error(length)
    return length
  }

  #readAtOnce(buffer: Uint8Array): number {
    const start = performance.now()
    const length = archive_read_data(this.#reader, buffer, buffer.length)
    this.#quickTime += performance.now() - start
    return length
  }

  async #readKnown(known: EntryAhead, buffer: Uint8Array): Promise<number> {
    if (known.status < 0) throw this.#error(known.status)
    const length = Math.min(known.bytes.length, buffer.length)
    buffer.set(known.bytes.subarray(0, length))
    const isEnough = known.isWhole || length === buffer.length
    this.#known = isEnough ? { ...known, bytes: known.bytes.subarray(length) } : undefined
    return isEnough ? length : length + (await this.read(buffer.subarray(length)))
  }

  /**
   * To be called at an encrypted entry, before it is read. libarchive wants the passphrase before it opens an
   * archive, so the archive is opened again and read up to the same entry.
   */
  async askForPassphrase(): Promise<void> {
    const passphrase = await this.#ask?.()
    this.#ask = undefined
    if (!passphrase) return
    archive_read_free(this.#reader)
    this.#reader = archive_read_new()
    await this.#open(passphrase)
    const entry = this.#entry
    for (let header = 0; header < this.#headers; header++) {
      await this.#alone(() => this.call(archive_read_next_header2, [this.#reader, entry]))
    }
  }

  /** Frees everything, after the call that is under way. */
  async close(): Promise<void> {
    await this.#underway?.catch(() => {})
    await this.#ahead?.close()
    archive_entry_free(this.#entry)
    archive_read_free(this.#reader)
    await this.#source.close()
  }

  /** Bytes of the archive itself. */
  get packedBytes(): number {
    this.#packedBytes ??= this.#source.size()
    return this.#packedBytes
  }

  /** `ARCHIVE_FORMAT_7ZIP` and the like; known from the first entry on. */
  get format(): number {
    return archive_format(this.#reader) & ARCHIVE_FORMAT_BASE_MASK
  }

  /** Where the event loop had to wait for long, gives it a turn: for signals and timers. */
  async pause(): Promise<void> {
    if (!this.#isBlocking || performance.now() < this.#pauseAt) return
    await setImmediate()
    this.#pauseAt = performance.now() + longestBlock
  }

  /** How much of the archive was read so far, bytes; 0 where that is not known. */
  position(): number {
    return this.#underway === undefined
      ? archive_filter_bytes(this.#reader, -1)
      : (this.#ahead?.position ?? 0)
  }

  #check(status: number): void {
    if (status === ARCHIVE_OK) return
    if (status < ARCHIVE_WARN) throw this.#error(ARCHIVE_FATAL)
    this.warnings.push(this.#error(status))
  }

  /** The error that libarchive reported last. */
  #error(status: number): ArchiveError {
    return lastError(this.#reader, { archive: this.name, isFinal: status <= ARCHIVE_FATAL })
  }

  /**
   * Whether the next header lies in memory already: 7z and zip have a table of all entries. Then the
   * hand-over to a worker thread and back, some 30 µs, would be most of the time.
   */
  #headerIsNear(): boolean {
    return this.#consumed && (this.format === ARCHIVE_FORMAT_7ZIP || this.format === ARCHIVE_FORMAT_ZIP)
  }

  async #alone<T>(start: () => Promise<T>): Promise<T> {
    if (this.#underway !== undefined) throw new Error('An archive is read in order: wait for the call before')
    const call = start()
    this.#underway = call
    try {
      return await call
    } finally {
      this.#underway = undefined
    }
  }
}

/** The error that one of libarchive's objects reported last. */
function lastError(of: archive, about: Omit<ArchiveErrorDetails, 'code'>): ArchiveError {
  // libarchive's reader for 7z, among others, leaves without a word where it cannot make sense of the bytes.
  const text = archive_error_string(of) ?? 'The archive is damaged or truncated'
  const name = errnoName(archive_errno(of)) ?? 'FORMAT'
  // What libarchive's sources call ARCHIVE_ERRNO_FILE_FORMAT.
  const isFormat = name === 'EILSEQ' || name === 'EFTYPE'
  const code = /passphrase|encrypt/i.test(text) ? 'PASSPHRASE' : isFormat ? 'FORMAT' : name
  return new ArchiveError(text, { ...about, code })
}
