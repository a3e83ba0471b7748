import { raw } from 'koffi-bindgen/bindings/libarchive/api'
import { type Batch, type Glance, glanceSize, type Run, type RunEnd } from './batch.ts'
import { ReadingThread } from './reading-thread.ts'
import { type BatchSource, batchesAhead, RunAhead } from './run-ahead.ts'
import type { Section, Sections } from './sections.ts'

/** libarchive's objects for a reader. */
export type RunObjects = Pick<Run, 'archive' | 'entry' | 'isShown'>

/** An archive that was opened once more. */
export interface FurtherReader {
  readonly objects: RunObjects
  close(): void
}

const again: Batch = { pieces: [], bytes: new Uint8Array(), position: 0, end: { kind: 'again' } }

/** How many batches may lie ready that are not wanted yet. */
const mostHeld = 128

/** A section that is being read. */
interface SectionRun {
  readonly section: number
  readonly batches: RunAhead
  readonly thread: ReadingThread
  /** Undefined for the first section, which is read by the archive's own reader. */
  readonly reader: FurtherReader | undefined
}

/**
 * Reads the sections of an archive side by side, and hands out their batches in the archive's order.
 *
 * What comes out is what one reader would have read. Each section's reader goes on into the next section, and
 * what it finds there has to be what that section's own reader has found. Wherever anything is not as it
 * should be, the end is `again`; in the first section, whose reader is the archive's own, it is what it is.
 */
export class SectionedRuns implements BatchSource {
  readonly #sections: readonly Section[]
  readonly #mostReaders: number
  readonly #first: RunObjects
  readonly #open: () => Promise<FurtherReader>
  /** For each section that was begun; undefined where the archive could not be opened once more. */
  readonly #runs: Promise<SectionRun | undefined>[] = []
  /** Those of which a thread reads more. */
  readonly #reading = new Set<SectionRun>()
  /** Those of which batches may be held: from the one that is handed out on. */
  #begun: readonly SectionRun[] = []
  /** How many are being opened. */
  #opening = 0
  readonly #idle: ReadingThread[] = []
  readonly #memory: ArrayBuffer[] = []
  /** The section that is handed out. */
  #current = 0
  /** What the reader of the section before saw of this one. */
  #expected: { readonly glance: Glance | undefined } | undefined
  #isClosed = false

  /**
   * @param thread to start with; others are added as they are ready
   * @param first the archive's own reader
   * @param open opens the archive once more
   */
  constructor(
    { list, mostReaders }: Sections,
    thread: ReadingThread,
    first: RunObjects,
    open: () => Promise<FurtherReader>,
  ) {
    this.#sections = list
    this.#mostReaders = mostReaders
    this.#first = first
    this.#open = open
    this.#idle.push(thread)
    this.#goOn()
  }

  async take(): Promise<Batch> {
    for (;;) {
      const run = await this.#runs[this.#current]
      const batch = await run?.batches.take().catch(() => undefined)
      this.#goOn()
      if (batch === undefined || !this.#isExpected(batch)) return again
      const { end } = batch
      if (end?.kind === 'done') {
        this.#current++
        this.#begun = this.#begun.filter(({ section }) => section >= this.#current)
        this.#expected = { glance: end.beyond }
        if (batch.pieces.length > 0) return { ...batch, end: undefined }
      } else if (end === undefined || this.#isOwnEnd(end)) return batch
      else return { ...batch, pieces: batch.pieces.filter(({ status }) => status >= 0), end: again.end }
    }
  }

  /**
   * Whether one reader would have ended with this, and the archive's own stands there, or nothing is left.
   */
  #isOwnEnd(end: RunEnd): boolean {
    if (this.#current === 0) return true
    const isLast = this.#current === this.#sections.length - 1
    return isLast && end.kind === 'header' && end.status === raw.ARCHIVE_EOF
  }

  /** Whether a section begins as its reader and that of the section before say. */
  #isExpected({ pieces: [piece], bytes }: Batch): boolean {
    if (this.#expected === undefined) return true
    const { glance } = this.#expected
    this.#expected = undefined
    if (glance === undefined || piece?.header?.info.path !== glance.path) return false
    const begin = bytes.subarray(0, Math.min(piece.status, glanceSize))
    return begin.length > 0 && Buffer.compare(begin, glance.bytes) === 0
  }

  /** Gives threads that are done something to do, and those that are not enough. */
  #goOn(): void {
    for (const run of this.#reading) {
      if (!run.batches.hasEnded) continue
      this.#reading.delete(run)
      this.#idle.push(run.thread)
      run.reader?.close()
    }
    for (const run of this.#reading) {
      if (this.#mayHold(run.section)) run.batches.ask()
    }
    while (!this.#isClosed && this.#runs.length < this.#sections.length && this.#mayHold(this.#runs.length)) {
      const thread = this.#idle.pop() ?? this.#another()
      if (thread === undefined) return
      this.#runs.push(this.#begin(this.#runs.length, thread))
    }
  }

  /** Whether more may be read of a section: of all together so much, but always some of the wanted one. */
  #mayHold(section: number): boolean {
    const held = this.#begun.reduce((sum, { batches }) => sum + batches.held, 0)
    if (held < mostHeld || section !== this.#current) return held < mostHeld
    const own = this.#begun.find((run) => run.section === section)
    return (own?.batches.held ?? 0) < batchesAhead
  }

  /** A thread more, if one is ready, and there may be one. */
  #another(): ReadingThread | undefined {
    return this.#opening + this.#reading.size < this.#mostReaders
      ? ReadingThread.lease(this.#mostReaders)
      : undefined
  }

  async #begin(section: number, thread: ReadingThread): Promise<SectionRun | undefined> {
    this.#opening++
    const reader = section === 0 ? undefined : await this.#open().catch(() => undefined)
    this.#opening--
    const objects = section === 0 ? this.#first : reader?.objects
    const part = this.#sections[section]
    if (this.#isClosed || objects === undefined || part === undefined) {
      reader?.close()
      this.#idle.push(thread)
      return undefined
    }
    const batches = new RunAhead(thread, { ...objects, ...part }, this.#memory, () => this.#goOn())
    const run = { section, batches, thread, reader }
    this.#reading.add(run)
    this.#begun = [...this.#begun, run]
    return run
  }

  recycle({ bytes }: Batch): void {
    this.#memory.push(bytes.buffer)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all(this.#runs.map(async (run) => (await run)?.batches.stop()))
    this.#goOn()
    for (const thread of this.#idle.splice(0)) thread.release()
  }
}
