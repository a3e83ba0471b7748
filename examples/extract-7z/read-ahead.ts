import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Batch, EntryRead, Request } from './read-ahead-thread.ts'

/** What was read ahead of one entry. */
export interface EntryAhead extends EntryRead {
  /** Its contents, as far as they were read. */
  readonly bytes: Uint8Array
}

/** How many small entries in a row make it worth while to start reading ahead. */
const manyEntries = 8
/** What a small entry is, bytes. */
const smallSize = 32 * 1024

/**
 * Reads small entries of an archive ahead, many in one go, on a thread of Node's.
 *
 * The runtime's asynchronous calls hand over one call of C at a time, and each hand-over takes as long as
 * unpacking a file of some kilobytes. Here a loop of JavaScript runs on the other thread, on libarchive's
 * objects, which both threads see: while this thread writes some entries, that one unpacks the next.
 */
export class ReadAhead {
  readonly #read: (thread: ReadAheadThread) => Promise<Batch>
  #thread: ReadAheadThread | undefined
  #smallEntries = 0
  #batch: Batch | undefined
  /** Of the batch's entries and bytes: how many were handed out. */
  #entries = 0
  #bytes = 0
  #coming: Promise<Batch> | undefined
  /** How much of the archive was read, bytes. */
  position = 0

  /** @param request the addresses of libarchive's objects, and the way to use them alone */
  constructor(request: () => Request, alone: (call: () => Promise<Batch>) => Promise<Batch>) {
    this.#read = (thread) => alone(() => thread.read(request()))
  }

  /** To be told of each entry that was read in another way. */
  note({ size = Number.POSITIVE_INFINITY }: { readonly size: number | undefined }): void {
    this.#smallEntries = size <= smallSize ? this.#smallEntries + 1 : 0
  }

  /**
   * The next entry with its contents; or the status of its header, which was read; or undefined, where
   * nothing was read.
   */
  async next(): Promise<EntryAhead | number | undefined> {
    const batch = this.#batch ?? (await this.#nextBatch())
    const entry = batch?.entries[this.#entries++]
    if (batch === undefined || entry === undefined) {
      this.#batch = undefined
      return typeof batch?.end === 'number' ? batch.end : undefined
    }
    const start = this.#bytes
    this.#bytes += Math.max(0, entry.status)
    if (this.#entries === batch.entries.length && typeof batch.end !== 'number') this.#batch = undefined
    return { ...entry, bytes: batch.bytes.subarray(start, this.#bytes) }
  }

  async #nextBatch(): Promise<Batch | undefined> {
    if (this.#coming === undefined) {
      if (this.#smallEntries < manyEntries) return undefined
      this.#thread ??= ReadAheadThread.lease()
    }
    if (this.#thread === undefined) return undefined
    // Everything known was done without a pause: now it is the turn of the others on this thread.
    await setImmediate()
    const batch = await (this.#coming ?? this.#read(this.#thread))
    this.#coming = batch.end === 'full' ? this.#read(this.#thread) : undefined
    // It is awaited later, or never.
    this.#coming?.catch(() => {})
    if (batch.entries.length === 0) this.#smallEntries = 0
    this.#batch = batch
    this.#entries = 0
    this.#bytes = 0
    this.position = batch.position
    return batch
  }

  /** Gives the thread back, when it is done with what it does. */
  async close(): Promise<void> {
    await this.#coming?.catch(() => {})
    this.#thread?.release()
    this.#thread = undefined
  }
}

interface Settle {
  resolve(batch: Batch): void
  reject(error: Error): void
}

/** A thread that does one request at a time. */
class ReadAheadThread {
  static readonly #all = new Set<ReadAheadThread>()
  static readonly #idle: ReadAheadThread[] = []
  static #isStarting = false
  /** Set where threads cannot be started. */
  static #isImpossible = false
  #isOver = false

  readonly #worker: Worker
  #settle: Settle | undefined
  #timer: NodeJS.Timeout | undefined

  private constructor() {
    // The extension is that of this file: a thread runs what this process runs.
    const file = import.meta.url.replace(/read-ahead(\.\w+)$/, 'read-ahead-thread$1')
    this.#worker = new Worker(new URL(file), { execArgv: [] })
    this.#worker.unref()
    this.#worker.on('message', (message: Batch | 'ready') => {
      if (message === 'ready') {
        ReadAheadThread.#isStarting = false
        this.release()
      } else this.#end()?.resolve(message)
    })
    this.#worker.on('error', (error) => {
      ReadAheadThread.#isImpossible = true
      this.#settle?.reject(error)
    })
    this.#worker.on('exit', () => {
      this.#isOver = true
      ReadAheadThread.#all.delete(this)
    })
    ReadAheadThread.#all.add(this)
  }

  /**
   * A thread for the caller alone until it is released; undefined where none is ready yet. Starts one, up to
   * one a core.
   */
  static lease(): ReadAheadThread | undefined {
    const thread = ReadAheadThread.#idle.pop()
    if (thread !== undefined) clearTimeout(thread.#timer)
    if (thread === undefined && ReadAheadThread.#mayStart()) {
      ReadAheadThread.#isStarting = true
      new ReadAheadThread()
    }
    return thread
  }

  static #mayStart(): boolean {
    if (ReadAheadThread.#isImpossible || ReadAheadThread.#isStarting) return false
    return ReadAheadThread.#all.size < availableParallelism()
  }

  /** Reads some entries. One request at a time. */
  read(request: Request): Promise<Batch> {
    if (this.#isOver) return Promise.reject(new Error('The thread that reads ahead has ended'))
    this.#worker.ref()
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject }
      this.#worker.postMessage(request)
    })
  }

  /**
   * Gives the thread back. It ends when nobody has wanted it for some seconds, and does not keep the process
   * alive.
   */
  release(): void {
    this.#worker.unref()
    if (this.#isOver) return
    ReadAheadThread.#idle.push(this)
    this.#timer = setTimeout(() => {
      ReadAheadThread.#idle.splice(ReadAheadThread.#idle.indexOf(this), 1)
      void this.#worker.terminate()
    }, 5000).unref()
  }

  #end(): Settle | undefined {
    const settle = this.#settle
    this.#settle = undefined
    this.#worker.unref()
    return settle
  }
}
