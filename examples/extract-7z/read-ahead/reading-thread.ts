import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Batch, Order, Run } from './batch.ts'

interface Settle {
  resolve(batch: Batch): void
  reject(error: Error): void
}

/** A thread of Node's that reads archives, for one caller at a time. */
export class ReadingThread {
  static readonly #all = new Set<ReadingThread>()
  static readonly #idle: ReadingThread[] = []
  static readonly #starting = new Set<ReadingThread>()
  /** Set where threads cannot be started. */
  static #isImpossible = false

  readonly #worker: Worker
  /** For each batch that was asked for, in order. */
  readonly #asked: Settle[] = []
  #timer: NodeJS.Timeout | undefined
  #isOver = false
  /** Settled when it can be used, or never will. */
  readonly #started: Promise<void>
  #isReady = false

  private constructor() {
    // The extension is that of this file: a thread runs what this process runs.
    const file = import.meta.url.replace(/reading-thread(\.\w+)$/, 'thread$1')
    this.#worker = new Worker(new URL(file), { execArgv: [] })
    this.#worker.unref()
    this.#started = new Promise((resolve) => {
      this.#worker.on('message', (message: Batch | 'ready') => {
        if (message === 'ready') {
          this.#isReady = true
          this.release()
          resolve()
        } else this.#answered()?.resolve(message)
      })
      this.#worker.on('error', (error) => {
        // What fails later is one archive's fault.
        ReadingThread.#isImpossible ||= !this.#isReady
        this.#end(error)
        resolve()
      })
      this.#worker.on('exit', () => {
        this.#end(new Error('The thread that reads ahead has ended'))
        resolve()
      })
    })
    ReadingThread.#all.add(this)
    ReadingThread.#starting.add(this)
    void this.#started.then(() => ReadingThread.#starting.delete(this))
  }

  /**
   * A thread for the caller alone until it is released; undefined where none is ready. Then one is started
   * that will be ready later, up to one a core.
   *
   * @param most how many may be starting at once
   */
  static lease(most = 1): ReadingThread | undefined {
    const thread = ReadingThread.#idle.pop()
    if (thread === undefined && ReadingThread.#mayStart(most)) ReadingThread.#start()
    if (thread !== undefined) clearTimeout(thread.#timer)
    return thread
  }

  /** The same, but waits for one that is only starting: undefined where others have them all. */
  static async leaseStarting(most: number): Promise<ReadingThread | undefined> {
    for (let thread = ReadingThread.lease(most); ; thread = ReadingThread.lease(most)) {
      const starting = [...ReadingThread.#starting]
      if (thread !== undefined || starting.length === 0) return thread
      // A process must not end while it waits.
      for (const one of starting) one.#worker.ref()
      await Promise.race(starting.map((one) => one.#started))
      for (const one of starting) if (ReadingThread.#starting.has(one)) one.#worker.unref()
    }
  }

  static #start(): void {
    try {
      new ReadingThread()
    } catch {
      // Node's permission model may forbid threads.
      ReadingThread.#isImpossible = true
    }
  }

  static #mayStart(most: number): boolean {
    const { size } = ReadingThread.#starting
    return !ReadingThread.#isImpossible && size < most && ReadingThread.#all.size < availableParallelism()
  }

  /** The next batches are of this run. */
  begin(run: Run): void {
    this.#post({ kind: 'begin', run })
  }

  /** The next batch. Those that were asked for come one after the other. */
  more(memory: ArrayBuffer | undefined): Promise<Batch> {
    if (this.#isOver) return Promise.reject(new Error('The thread that reads ahead has ended'))
    this.#worker.ref()
    return new Promise((resolve, reject) => {
      this.#asked.push({ resolve, reject })
      this.#post({ kind: 'more', memory }, memory === undefined ? [] : [memory])
    })
  }

  #post(order: Order, transfer: ArrayBuffer[] = []): void {
    this.#worker.postMessage(order, transfer)
  }

  #answered(): Settle | undefined {
    const settle = this.#asked.shift()
    if (this.#asked.length === 0) this.#worker.unref()
    return settle
  }

  #end(error: Error): void {
    this.#isOver = true
    ReadingThread.#all.delete(this)
    for (const { reject } of this.#asked.splice(0)) reject(error)
  }

  /**
   * Gives the thread back, when everything that was asked for has come. It ends when nobody has wanted it for
   * some seconds, and does not keep the process alive.
   */
  release(): void {
    this.#worker.unref()
    if (this.#isOver) return
    ReadingThread.#idle.push(this)
    this.#timer = setTimeout(() => {
      ReadingThread.#idle.splice(ReadingThread.#idle.indexOf(this), 1)
      void this.#worker.terminate()
    }, 5000).unref()
  }
}
