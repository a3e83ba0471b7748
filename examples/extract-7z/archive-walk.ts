import { type ArchiveError, asArchiveError, type Report, stopIfAborted } from './archive-error.ts'
import type { ArchiveReader, Header } from './archive-reader.ts'
import { blockLength, type EntryInfo, hasContents } from './entries/entry-info.ts'
import { LimitCounter, type Limits } from './limits.ts'

/** How far the work on an archive has come. */
export interface Progress {
  readonly entry: EntryInfo
  /** Entries done, and bytes unpacked. */
  readonly entries: number
  readonly bytes: number
  /** How much of the archive itself was read, of how much; bytes. */
  readonly packed: number
  readonly packedTotal: number
}

export interface WalkOptions {
  /** Chooses entries. */
  readonly filter?: ((entry: EntryInfo) => boolean) | undefined
  /** Called at each entry and after each block. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Stops the work within one block. An entry that was being written is removed. */
  readonly signal?: AbortSignal | undefined
  /** Others than `defaultLimits`. */
  readonly limits?: Partial<Limits> | undefined
}

/** What is done with one entry. Each method may throw an {@link ArchiveError}: then the entry has failed. */
export interface EntryTask {
  /** Returns false to leave the entry after all. */
  start(): boolean
  /** Returns a promise where it is not done at once. */
  write(block: Uint8Array): Promise<void> | undefined
  finish(): void
  /** Called once, instead of `finish`, where something failed after `start` was called. */
  abandon(): void
}

const nothing = new Uint8Array()

/** Decides what to do with an entry; undefined to leave it. Throws an {@link ArchiveError} to refuse it. */
export type EntryVisitor = (header: Header) => EntryTask | undefined

/**
 * Reads an archive from its first entry to its last and hands each entry's contents to a task, a block at a
 * time: while one block is written, the next one is already being decompressed on another thread, be it the
 * same entry's or the next's. On one thread each block is written at once, while the processor's cache has
 * it.
 */
export class ArchiveWalk {
  readonly #reader: ArchiveReader
  readonly #options: WalkOptions
  readonly #limits: LimitCounter
  /** What was done so far. */
  readonly report: Report = { entries: 0, bytes: 0, kept: 0, warnings: [], failures: [] }
  /** What is still to be written: it waits until the reader is busy with the next block. Never rejects. */
  #pending: (() => Promise<void> | undefined) | undefined
  #isOver = false
  #troubles = 0

  constructor(reader: ArchiveReader, options: WalkOptions) {
    this.#reader = reader
    this.#options = options
    this.#limits = new LimitCounter(options.limits, reader)
  }

  /**
   * Walks through the whole archive. An entry that fails does not stop the others; if there was one, rejects
   * with its {@link ArchiveError}, whose `report` says what was done all the same.
   */
  async run(visit: EntryVisitor): Promise<Report> {
    while (!this.#isOver) {
      try {
        const pause = this.#reader.pause()
        if (pause !== undefined) await pause
        const next = this.#next()
        const header = next instanceof Promise ? await next : next
        if (header === null) break
        this.#noteTrouble(header.trouble)
        if (await this.#visit(header, visit)) continue
      } catch (error) {
        this.#fail(error)
      }
      await this.#settle()
    }
    await this.#settle()
    this.report.warnings.push(...this.#reader.warnings)
    const [first] = this.report.failures
    if (first === undefined) return this.report
    first.report = this.report
    throw first
  }

  /** What the reader throws here is its last word. */
  #next(): Header | null | Promise<Header | null> {
    const giveUp = (error: unknown): never => {
      this.#isOver = true
      throw error
    }
    try {
      const next = this.#reader.next()
      return next instanceof Promise ? next.catch(giveUp) : next
    } catch (error) {
      return giveUp(error)
    }
  }

  /** Some damaged archives repeat one bad header for ever. */
  #noteTrouble(trouble: ArchiveError | undefined): void {
    this.#troubles = trouble === undefined ? 0 : this.#troubles + 1
    if (trouble !== undefined) this.report.failures.push(trouble)
    this.#isOver ||= this.#troubles > 20
  }

  /** Returns whether the entry was read. */
  async #visit(header: Header, visit: EntryVisitor): Promise<boolean> {
    const { info } = header
    stopIfAborted(this.#options.signal, this.#reader.name, info.path)
    this.#limits.entry(info)
    if (this.#options.filter?.(info) === false) return false
    const task = visit(header)
    if (task === undefined) return false
    if (info.encrypted) await this.#reader.askForPassphrase()
    await this.#copy(info, new GuardedTask(task, this.report, (error) => this.#fail(error, info)))
    return true
  }

  async #copy(info: EntryInfo, task: GuardedTask): Promise<void> {
    try {
      for (let isFirst = true, isLast = false; !isLast && !task.isOver; isFirst = false) {
        const reading = hasContents(info) ? this.#reader.nextBlock(info.size) : nothing
        const block = reading instanceof Promise ? await this.#whileWriting(reading) : reading
        const writing = this.#settle()
        if (writing !== undefined) await writing
        if (!isFirst) await this.#reader.pause()
        stopIfAborted(this.#options.signal, this.#reader.name, info.path)
        this.#limits.data(info, block.length)
        isLast = block.length < blockLength(info.size)
        const opens = isFirst
        const closes = isLast
        this.#pending = () => task.step(block, opens, closes)
        this.report.bytes += block.length
        this.#tell(info)
        const now = this.#reader.isBlocking ? this.#settle() : undefined
        if (now !== undefined) await now
      }
    } catch (error) {
      await this.#settle()
      task.fail(error)
    }
  }

  async #whileWriting<T>(reading: Promise<T>): Promise<T> {
    const writing = this.#settle()
    try {
      return await reading
    } finally {
      await writing
    }
  }

  #settle(): Promise<void> | undefined {
    const pending = this.#pending
    this.#pending = undefined
    return pending?.()
  }

  #fail(error: unknown, info?: EntryInfo): void {
    const failure = asArchiveError(error, this.#reader.name, info?.path)
    this.report.failures.push(failure)
    this.#isOver ||= failure.isFinal
  }

  #tell(entry: EntryInfo): void {
    if (this.#options.onProgress === undefined) return
    const { entries, bytes } = this.report
    const { packedBytes: packedTotal } = this.#reader
    this.#options.onProgress({ entry, entries, bytes, packed: this.#reader.position(), packedTotal })
  }
}

/** A task whose errors end it, and only it. */
class GuardedTask {
  /** It has failed, or was left. */
  isOver = false
  readonly #task: EntryTask
  readonly #report: Report
  readonly #onFailure: (error: unknown) => void
  #hasStarted = false

  constructor(task: EntryTask, report: Report, onFailure: (error: unknown) => void) {
    this.#task = task
    this.#report = report
    this.#onFailure = onFailure
  }

  /** Returns a promise where it is not done at once; it never rejects. */
  step(block: Uint8Array, opens: boolean, closes: boolean): Promise<void> | undefined {
    if (this.isOver) return undefined
    try {
      if (opens && !this.#start()) return undefined
      const writing = block.length > 0 ? this.#task.write(block) : undefined
      if (writing !== undefined)
        return writing.then(() => this.#end(closes)).catch((error) => this.fail(error))
      this.#end(closes)
    } catch (error) {
      this.fail(error)
    }
    return undefined
  }

  #end(closes: boolean): void {
    if (!closes) return
    this.#task.finish()
    this.#report.entries++
  }

  fail(error: unknown): void {
    if (this.isOver) return
    this.isOver = true
    if (this.#hasStarted) this.#task.abandon()
    this.#onFailure(error)
  }

  #start(): boolean {
    this.#hasStarted = true
    if (this.#task.start()) return true
    this.isOver = true
    this.#report.kept++
    return false
  }
}
