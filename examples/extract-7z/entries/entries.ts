import { Readable } from 'node:stream'
import { ArchiveError, asArchiveError, type Report, stopIfAborted } from '../archive-error.ts'
import { ArchiveReader, type ReaderOptions } from '../archive-reader.ts'
import type { ArchiveSource } from '../archive-source.ts'
import { ArchiveWalk, type EntryTask, type WalkOptions } from '../archive-walk.ts'
import { LimitCounter, type Limits } from '../limits.ts'
import type { EntryInfo } from './entry-info.ts'

export interface EntriesOptions extends ReaderOptions {
  readonly filter?: ((entry: EntryInfo) => boolean) | undefined
  readonly signal?: AbortSignal | undefined
  readonly limits?: Partial<Limits> | undefined
}

/** Bytes that a stream hands over at a time. */
const chunkSize = 256 * 1024

/** An entry whose contents can be read, once, until the loop goes on to the next. */
export interface Entry extends EntryInfo {
  /** The whole contents in memory. */
  bytes(): Promise<Buffer>
  /** The contents in pieces. */
  stream(): Readable
  /** Passes over the contents; going on to the next entry does the same. */
  skip(): void
}

/**
 * The entries of an archive in order, without touching the disk:
 *
 *     for await (const entry of entries('photos.7z')) {
 *       if (entry.path.endsWith('.json')) console.log(JSON.parse((await entry.bytes()).toString()))
 *     }
 *
 * Throws an {@link ArchiveError}.
 */
export async function* entries(
  source: ArchiveSource,
  options: EntriesOptions = {},
): AsyncGenerator<Entry, void, void> {
  for await (const { reader, info, limits } of headers(source, options)) {
    const contents = new Contents(reader, info, limits, options.signal)
    try {
      yield {
        ...info,
        bytes: () => contents.bytes(),
        stream: () => contents.stream(),
        skip: () => contents.end(),
      }
    } finally {
      contents.end()
    }
  }
}

/** The headers that the caller wants, with what is needed to read the contents. */
async function* headers(
  source: ArchiveSource,
  { filter, signal, ...options }: EntriesOptions,
): AsyncGenerator<{ reader: ArchiveReader; info: EntryInfo; limits: LimitCounter }, void, void> {
  const reader = await ArchiveReader.open(source, options)
  const limits = new LimitCounter(options.limits, reader)
  try {
    for (let header = await reader.next(); header !== null; header = await reader.next()) {
      const { info, trouble } = header
      stopIfAborted(signal, reader.name, info.path)
      if (trouble !== undefined) throw trouble
      limits.entry(info)
      if (filter?.(info) !== false) yield { reader, info, limits }
    }
  } finally {
    await reader.close()
  }
}

/** The contents of the entry at which a reader stands. */
class Contents {
  readonly #reader: ArchiveReader
  readonly #info: EntryInfo
  readonly #limits: LimitCounter
  readonly #signal: AbortSignal | undefined
  /** Nothing can be read any more: the contents were, or the loop went on. */
  #isOver = false
  #isRead = false

  constructor(reader: ArchiveReader, info: EntryInfo, limits: LimitCounter, signal: AbortSignal | undefined) {
    this.#reader = reader
    this.#info = info
    this.#limits = limits
    this.#signal = signal
  }

  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = []
    do chunks.push(await this.#next())
    while (!this.#isRead)
    return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
  }

  stream(): Readable {
    return Readable.from(this.#chunks(), { objectMode: false })
  }

  end(): void {
    this.#isOver = true
  }

  async *#chunks(): AsyncGenerator<Buffer, void, void> {
    do {
      const chunk = await this.#next()
      if (chunk.length > 0) yield chunk
    } while (!this.#isRead)
  }

  /** The next piece. After the last, which may be empty, the contents are over. */
  async #next(): Promise<Buffer> {
    const { name } = this.#reader
    const { path, size = chunkSize, encrypted } = this.#info
    if (this.#isOver) {
      const text = 'The contents can be read once, and only until the loop goes on'
      throw new ArchiveError(text, { archive: name, entry: path, code: 'OTHER' })
    }
    if (encrypted) await this.#reader.askForPassphrase()
    // One byte more than the rest, so that the end is seen, and the checksum judged, by the same call.
    const chunk = Buffer.allocUnsafe(Math.min(chunkSize, size + 1))
    const length = await this.#read(chunk)
    stopIfAborted(this.#signal, name, path)
    this.#limits.data(this.#info, length)
    this.#isRead = length < chunk.length
    // The loop may have gone on meanwhile.
    this.#isOver ||= this.#isRead
    return chunk.subarray(0, length)
  }

  async #read(chunk: Buffer): Promise<number> {
    try {
      return await this.#reader.read(chunk)
    } catch (error) {
      throw asArchiveError(error, this.#reader.name, this.#info.path)
    }
  }
}

/** The entries' headers. Throws an {@link ArchiveError}. */
export async function list(source: ArchiveSource, options: EntriesOptions = {}): Promise<EntryInfo[]> {
  const found: EntryInfo[] = []
  for await (const { info } of headers(source, options)) found.push(info)
  return found
}

/**
 * Reads everything, writes nothing: whether the archive is sound. Rejects with an {@link ArchiveError}, whose
 * `report` has every failure, where it is not.
 */
export async function test(
  source: ArchiveSource,
  options: ReaderOptions & WalkOptions = {},
): Promise<Report> {
  const reader = await ArchiveReader.open(source, { ...options, readsAll: options.filter === undefined })
  try {
    return await new ArchiveWalk(reader, options).run(() => nothing)
  } finally {
    await reader.close()
  }
}

const nothing: EntryTask = {
  start: () => true,
  write: () => undefined,
  finish: () => {},
  abandon: () => {},
}
