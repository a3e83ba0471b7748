import { callAsync } from 'koffi-bindgen/runtime'

/** Archives up to this size may be done with before a worker thread would have started. Bytes. */
const smallArchive = 256 * 1024

/** How long the work on a small archive may keep the event loop waiting. Milliseconds. */
const shortTime = 2

/**
 * Calls C functions on worker threads, apart from the first two milliseconds of a small archive: handing a call over to a
 * thread and back costs some 30 µs, which is more than many of these calls take.
 */
export class PacedCalls {
  readonly #directUntil: number

  /** @param bytes of the archive, packed */
  constructor(bytes: number) {
    this.#directUntil = bytes <= smallArchive ? performance.now() + shortTime : 0
  }

  async run<A extends unknown[], R>(fn: (...args: A) => R, args: A): Promise<R> {
    return performance.now() < this.#directUntil ? fn(...args) : await callAsync(fn, args)
  }
}
