import type { Batch, Run } from './batch.ts'
import type { ReadingThread } from './reading-thread.ts'

/** Batches of an archive, in its order. */
export interface BatchSource {
  /** The next batch. None may be asked for after one with an `end`. */
  take(): Promise<Batch>
  /** The bytes of a batch are needed no more. */
  recycle(batch: Batch): void
  /** Ends when nobody else uses libarchive's objects any more, and gives threads back. */
  close(): Promise<void>
}

/** How many batches a thread is asked for before the first of them is used: it must not wait for orders. */
export const batchesAhead = 3

/** A part of an archive that a thread reads, some batches ahead of the one that is taken. */
export class RunAhead implements BatchSource {
  readonly #thread: ReadingThread
  readonly #onBatch: (() => void) | undefined
  readonly #batches: Promise<Batch>[] = []
  readonly #memory: ArrayBuffer[]
  /** How many of the batches have come. */
  #come = 0
  #isStopped = false
  /** The thread does not use libarchive's objects any more. */
  hasEnded = false

  /**
   * @param memory to be used again
   * @param onBatch called whenever a batch has come, to {@link ask} for more
   */
  constructor(thread: ReadingThread, run: Run, memory: ArrayBuffer[] = [], onBatch?: () => void) {
    this.#thread = thread
    this.#memory = memory
    this.#onBatch = onBatch
    thread.begin(run)
    this.ask()
  }

  /** How many batches have come, or will, that were not taken. */
  get held(): number {
    return this.#batches.length
  }

  /** Asks for as many batches as the thread has to know of. */
  ask(): void {
    while (!this.hasEnded && !this.#isStopped && this.held - this.#come < batchesAhead) {
      const batch = this.#thread.more(this.#memory.pop())
      this.#batches.push(batch)
      batch.then(
        ({ end }) => this.#note(end !== undefined),
        () => this.#note(true),
      )
    }
  }

  #note(isEnd: boolean): void {
    this.#come++
    this.hasEnded ||= isEnd
    this.#onBatch?.()
  }

  async take(): Promise<Batch> {
    const batch = await this.#batches.shift()
    if (batch === undefined) throw new Error('Nothing more is read of this run')
    this.#come--
    if (this.#onBatch === undefined) this.ask()
    return batch
  }

  recycle({ bytes }: Batch): void {
    this.#memory.push(bytes.buffer)
  }

  async close(): Promise<void> {
    await this.stop()
    this.#thread.release()
  }

  /** Ends when the thread has done what it was asked for. */
  async stop(): Promise<void> {
    this.#isStopped = true
    await Promise.allSettled(this.#batches)
    this.hasEnded = true
  }
}
