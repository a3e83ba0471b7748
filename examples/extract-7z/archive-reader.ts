import { setImmediate } from 'node:timers/promises'
import { Archive, Entry, raw } from 'koffi-bindgen/bindings/libarchive/api'
import type { Owned } from 'koffi-bindgen/runtime'
import { type ArchiveError, asArchiveError, libarchiveError } from './archive-error.ts'
import { type ArchiveSource, type OpenableSource, openSource, prepareSource } from './archive-source.ts'
import {
  blockLength,
  type EntryInfo,
  type EntryNames,
  hasContents,
  readEntryInfo,
  readEntryNames,
} from './entries/entry-info.ts'
import type { RunEnd } from './read-ahead/batch.ts'
import { ReadAhead } from './read-ahead/read-ahead.ts'
import type { FurtherReader, RunObjects } from './read-ahead/sectioned-runs.ts'
import { findSections } from './read-ahead/sections.ts'
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
  /** Others see what is read of entries: see `readEntryInfo`. Default: true. */
  readonly isShown?: boolean
}

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
/** … and to look whether several can read it. */
const worthDividing = 1024 * 1024
/** How much is read at a time of what was read before, bytes. */
const scratchSize = 1024 * 1024

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
  /** What libarchive noticed and went on from. */
  readonly warnings: ArchiveError[] = []

  #archive: Owned<Archive> = Archive.readNew()
  readonly #entry = Entry.new()
  readonly #source: OpenableSource
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
  /** Memory for blocks, in turns: one is being written while the other is read. */
  readonly #blocks: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)]
  #turn: 0 | 1 = 0
  readonly isBlocking: boolean
  readonly #isShown: boolean
  #pauseAt = performance.now() + longestBlock
  readonly #ahead: ReadAhead | undefined
  #passphrase: string | undefined

  private constructor(source: OpenableSource, options: OpenOptions) {
    const { name, passphrase, blocking, readsAll, isShown = true } = options
    this.isBlocking = blocking === true
    this.#isShown = isShown
    this.name = name ?? source.name
    this.#source = source
    this.#ask = typeof passphrase === 'function' ? passphrase : undefined
    if (readsAll === true && !this.isBlocking && this.packedBytes >= worthAhead) {
      this.#ahead = new ReadAhead({
        sections: () => (this.packedBytes < worthDividing ? undefined : findSections(source.origin)),
        objects: () => this.#objects(this.#archive, this.#entry),
        openFurther: () => this.#openFurther(),
      })
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
    this.#passphrase = passphrase
    try {
      if (passphrase) this.#note(this.#archive.readAddPassphrase(passphrase))
      this.#note(await openSource(this.#source, this.#archive, this.isBlocking || this.#isSmallFile))
    } catch (error) {
      throw asArchiveError(error, this.name)
    }
  }

  /**
   * The next entry's header, or null after the last; at once where it lies in memory. What was not read of
   * the entry before is skipped. Throws an {@link ArchiveError} where nothing more can be read.
   */
  next(): Header | null | Promise<Header | null> {
    this.#headers++
    const ahead = this.#ahead?.nextAtHand()
    if (ahead !== undefined) return { info: ahead.info, names: ahead.names, trouble: undefined }
    if (this.#ahead !== undefined || !this.#isHeaderAtHand()) return this.#nextLater()
    return this.#header(() => this.#archive.readNextHeader2(this.#entry))
  }

  async #nextLater(): Promise<Header | null> {
    // A stream of the entry before may still be reading: it reads ahead of who takes from it.
    await this.#underway?.catch(() => {})
    const ahead = await this.#ahead?.next()
    if (ahead !== undefined && 'info' in ahead) return { ...ahead, trouble: undefined }
    let read: () => number | undefined
    try {
      if (ahead !== undefined) await this.#takeOver(ahead)
      const status = ahead?.kind === 'header' ? ahead.status : await this.#nextHeader()
      read = () => status
    } catch (error) {
      read = () => {
        throw error
      }
    }
    return this.#header(read)
  }

  /** @param read returns libarchive's status, or throws its error */
  #header(read: () => number | undefined): Header | null {
    let status: number | undefined
    let trouble: ArchiveError | undefined
    try {
      status = read()
      if (status === undefined || status === raw.ARCHIVE_EOF) return null
      if (status !== raw.ARCHIVE_OK) trouble = this.#error(status)
    } catch (error) {
      trouble = asArchiveError(error, this.name)
    }
    if (trouble?.isFinal) throw trouble
    const info = readEntryInfo(this.#entry, this.#isShown)
    const names = readEntryNames(this.#entry, info)
    // As long as nothing was decompressed, nothing has to be, to go on to the next entry.
    this.#consumed = !hasContents(info) || !this.#hasRead
    trouble &&= asArchiveError(trouble, this.name, info.path)
    if (trouble === undefined || status !== raw.ARCHIVE_WARN) return { info, names, trouble }
    this.warnings.push(trouble)
    return { info, names, trouble: undefined }
  }

  /** Goes on by itself where reading ahead has ended. */
  async #takeOver({ kind }: RunEnd): Promise<void> {
    this.#hasRead = true
    this.#consumed = false
    if (kind === 'again') await this.#readAgain()
  }

  #nextHeader(): number | undefined | Promise<number | undefined> {
    if (this.#isHeaderAtHand()) return this.#archive.readNextHeader2(this.#entry)
    return this.#alone(() => this.#archive.readNextHeader2Async(this.#entry))
  }

  /**
   * The next block of the current entry's contents, good until the next but one is wanted; at once where it
   * is there already, or read on this thread. One that is shorter than `blockLength(size)` is the last.
   * Throws an {@link ArchiveError}, or libarchive's own.
   */
  nextBlock(size: number | undefined): Uint8Array | Promise<Uint8Array> {
    const ahead = this.#ahead
    const wanted = blockLength(size)
    if (ahead?.hasEntry === false) ahead.beginWithin(wanted)
    if (ahead?.hasEntry === true) return ahead.takeAtHand() ?? this.#takeAhead(ahead, size)
    const block = this.#memory(wanted)
    const length = this.read(block)
    return typeof length === 'number' ? block.subarray(0, length) : length.then((n) => block.subarray(0, n))
  }

  async #takeAhead(ahead: ReadAhead, size: number | undefined): Promise<Uint8Array> {
    const block = await ahead.take()
    if (block === 'again') {
      await this.#readAgain()
      return this.nextBlock(size)
    }
    if (typeof block === 'number') throw this.#error(block)
    return block
  }

  /** Memory for a block, or more. Grows with the entries: small archives stay cheap. */
  #memory(wanted: number): Buffer {
    if (!this.isBlocking) this.#turn = this.#turn === 0 ? 1 : 0
    if (this.#blocks[this.#turn].length < wanted)
      this.#blocks[this.#turn] = Buffer.allocUnsafeSlow(blockLength(2 * wanted))
    return this.#blocks[this.#turn]
  }

  /**
   * Reads the current entry's contents into a buffer and fills it, unless the contents end before. Returns
   * the number of bytes; at once where the work is done on this thread. Throws an {@link ArchiveError}, or
   * libarchive's own.
   */
  read(buffer: Uint8Array): number | Promise<number> {
    this.#hasRead = true
    this.#consumed = true
    if (this.isBlocking) return this.#archive.readData(buffer)
    const isQuick = buffer.length <= quickSize && this.#quickTime < quickTime && this.#underway === undefined
    return isQuick ? this.#readAtOnce(buffer) : this.#readOnThread(buffer)
  }

  #readAtOnce(buffer: Uint8Array): number {
    const start = performance.now()
    const length = this.#archive.readData(buffer)
    this.#quickTime += performance.now() - start
    this.#consumed = length < buffer.length
    return length
  }

  async #readOnThread(buffer: Uint8Array): Promise<number> {
    const length = await this.#alone(() => this.#archive.readDataAsync(buffer))
    this.#consumed = length < buffer.length
    return length
  }

  /**
   * To be called at an encrypted entry, before it is read. libarchive wants the passphrase before it opens an
   * archive, so the archive is opened again and read up to the same entry.
   */
  async askForPassphrase(): Promise<void> {
    const passphrase = await this.#ask?.()
    this.#ask = undefined
    if (!passphrase) return
    await this.#openAgain(passphrase)
    for (let header = 0; header < this.#headers; header++) {
      await this.#alone(() => this.#archive.readNextHeader2Async(this.#entry))
    }
  }

  async #openAgain(passphrase: string | undefined): Promise<void> {
    this.#archive[Symbol.dispose]()
    this.#archive = Archive.readNew()
    await this.#open(passphrase)
  }

  /** Opens the archive again, and reads everything up to where reading ahead has ended. */
  async #readAgain(): Promise<void> {
    const { entries = 0, bytes } = this.#ahead?.place ?? {}
    await this.#openAgain(this.#passphrase)
    const scratch = Buffer.allocUnsafeSlow(scratchSize)
    for (let entry = 1; entry <= entries; entry++) {
      await this.#alone(() => this.#archive.readNextHeader2Async(this.#entry))
      let rest = entry === entries ? (bytes ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
      for (let length = 1; length > 0 && rest > 0; rest -= length) {
        const block = scratch.subarray(0, Math.min(rest, scratch.length))
        length = await this.#alone(() => this.#archive.readDataAsync(block))
      }
    }
  }

  #objects(archive: Archive, entry: Entry): RunObjects {
    return { archive: archive.raw.address, entry: entry.raw.address, isShown: this.#isShown }
  }

  /** Another reader of the same archive. Throws libarchive's error. */
  async #openFurther(): Promise<FurtherReader> {
    const archive = Archive.readNew()
    const entry = Entry.new()
    const close = () => {
      entry[Symbol.dispose]()
      archive[Symbol.dispose]()
    }
    try {
      await openSource(this.#source, archive, false)
      return { objects: this.#objects(archive, entry), close }
    } catch (error) {
      close()
      throw error
    }
  }

  /** Frees everything, after the call that is under way. */
  async close(): Promise<void> {
    await this.#underway?.catch(() => {})
    await this.#ahead?.close()
    this.#entry[Symbol.dispose]()
    this.#archive[Symbol.dispose]()
    await this.#source.close()
  }

  /** Bytes of the archive itself. */
  get packedBytes(): number {
    this.#packedBytes ??= this.#source.size()
    return this.#packedBytes
  }

  /**
   * Opening one takes less time than the way to another thread. A pipe, which has no size, may take for ever.
   */
  get #isSmallFile(): boolean {
    return this.packedBytes > 0 && this.packedBytes < worthAhead
  }

  /** `ARCHIVE_FORMAT_7ZIP` and the like; known from the first entry on. */
  get format(): number {
    return this.#archive.format() & raw.ARCHIVE_FORMAT_BASE_MASK
  }

  /** Where the event loop had to wait for long, gives it a turn: for signals and timers. */
  pause(): Promise<void> | undefined {
    if (!this.isBlocking || performance.now() < this.#pauseAt) return undefined
    return setImmediate().then(() => {
      this.#pauseAt = performance.now() + longestBlock
    })
  }

  /** How much of the archive was read so far, bytes; 0 where that is not known. */
  position(): number {
    if (this.#ahead?.isReading === true) return this.#ahead.position
    return this.#underway === undefined ? this.#archive.filterBytes(-1) : 0
  }

  /** A status that is no failure may be a warning. */
  #note(status: number): void {
    if (status !== raw.ARCHIVE_OK) this.warnings.push(this.#error(status))
  }

  /** What libarchive reported last. */
  #error(status: number): ArchiveError {
    const said = { text: this.#archive.errorString(), errno: this.#archive.errno(), status }
    return libarchiveError(said, this.name)
  }

  /**
   * Whether to read the next header here. 7z and zip have a table of all entries, so that it lies in memory:
   * then the hand-over to a worker thread and back, some 30 µs, would be most of the time.
   */
  #isHeaderAtHand(): boolean {
    if (this.isBlocking) return true
    return (
      this.#consumed &&
      this.#underway === undefined &&
      (this.format === raw.ARCHIVE_FORMAT_7ZIP || this.format === raw.ARCHIVE_FORMAT_ZIP)
    )
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
