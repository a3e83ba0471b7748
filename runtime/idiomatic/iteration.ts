import type { AsyncOptions } from '../libraries/call-async.ts'

/**
 * Goes through what C gives one by one, until there is no more.
 *
 * @param release called where the rest is not wanted: after `break`, or an error of the loop's own
 */
export function iterate<T>(next: () => T | undefined, release?: () => unknown): IterableIterator<T> {
  return new NextIterator(next, release)
}

/**
 * The same by calls on another thread, one after the other. An aborted signal ends it: what is asked for then
 * is rejected with its reason.
 */
export function iterateAsync<T>(
  next: () => Promise<T | undefined>,
  { signal }: AsyncOptions = {},
  release?: () => unknown,
): AsyncIterableIterator<T> {
  return new AsyncNextIterator(next, signal, release)
}

/** Goes through what C has several of, by index. */
export function* iterateItems<T>(
  count: number | bigint,
  read: (index: number) => T,
): IterableIterator<NonNullable<T>> {
  for (let index = 0; index < count; index++) {
    const item = read(index)
    if (item !== null && item !== undefined) yield item
  }
}

/** Goes through rows: objects of named values. */
export function iterateRows<T>(
  step: () => boolean,
  read: () => Record<string, T>,
  release?: () => unknown,
): IterableIterator<Record<string, T>> {
  return new NextIterator(() => (step() ? read() : undefined), release)
}

/** The same by calls on another thread, as {@link iterateAsync} makes them. */
export function iterateAsyncRows<T>(
  step: () => Promise<boolean>,
  read: () => Record<string, T>,
  options?: AsyncOptions,
  release?: () => unknown,
): AsyncIterableIterator<Record<string, T>> {
  return iterateAsync(async () => ((await step()) ? read() : undefined), options, release)
}

/** Reads rows of one kind: their names are asked for once. */
export function rowReader<T>(
  count: () => number,
  nameOf: (index: number) => string | null,
  read: (index: number) => T,
): () => Record<string, T> {
  let names: readonly string[] | undefined
  return () => {
    names ??= namesOf(count(), nameOf)
    return rowOf(names, read)
  }
}

/** An object of named values. */
export function namedValues<T>(
  count: number,
  nameOf: (index: number) => string | null,
  read: (index: number) => T,
): Record<string, T> {
  return rowOf(namesOf(count, nameOf), read)
}

function namesOf(count: number, nameOf: (index: number) => string | null): readonly string[] {
  return Array.from({ length: count }, (_, index) => nameOf(index) ?? String(index))
}

function rowOf<T>(names: readonly string[], read: (index: number) => T): Record<string, T> {
  const row: Record<string, T> = {}
  for (let index = 0; index < names.length; index++) row[names[index]!] = read(index)
  return row
}

class NextIterator<T> implements IterableIterator<T> {
  readonly #next: () => T | undefined
  readonly #release: (() => unknown) | undefined
  #isDone = false

  constructor(next: () => T | undefined, release: (() => unknown) | undefined) {
    this.#next = next
    this.#release = release
  }

  next(): IteratorResult<T, undefined> {
    const value = this.#isDone ? undefined : this.#next()
    if (value !== undefined) return { value, done: false }
    this.#isDone = true
    return { value: undefined, done: true }
  }

  return(): IteratorResult<T, undefined> {
    const isEarly = !this.#isDone
    this.#isDone = true
    if (isEarly) this.#release?.()
    return { value: undefined, done: true }
  }

  [Symbol.iterator](): this {
    return this
  }
}

class AsyncNextIterator<T> implements AsyncIterableIterator<T> {
  readonly #next: () => Promise<T | undefined>
  readonly #signal: AsyncOptions['signal']
  readonly #release: (() => unknown) | undefined
  /** Settles when what was asked for last is done: C is asked for one thing at a time. */
  #last: Promise<unknown> = Promise.resolve()
  #isDone = false

  constructor(
    next: () => Promise<T | undefined>,
    signal: AsyncOptions['signal'],
    release: (() => unknown) | undefined,
  ) {
    this.#next = next
    this.#signal = signal
    this.#release = release
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return this.#inTurn(() => this.#step())
  }

  return(): Promise<IteratorResult<T, undefined>> {
    return this.#inTurn(() => {
      this.#end()
      return { value: undefined, done: true }
    })
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async #step(): Promise<IteratorResult<T, undefined>> {
    if (this.#isDone) return { value: undefined, done: true }
    try {
      const value = await this.#next()
      if (value !== undefined) return { value, done: false }
    } catch (error) {
      // C was not asked: what it has is as it was before.
      if (this.#signal?.aborted === true) this.#end()
      this.#isDone = true
      throw error
    }
    this.#isDone = true
    return { value: undefined, done: true }
  }

  #end(): void {
    const isEarly = !this.#isDone
    this.#isDone = true
    if (isEarly) this.#release?.()
  }

  #inTurn<R>(run: () => R | Promise<R>): Promise<R> {
    const result = this.#last.then(run)
    this.#last = result.catch(() => {})
    return result
  }
}
