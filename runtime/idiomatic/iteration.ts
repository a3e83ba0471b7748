/** Goes through what C gives one by one, until there is no more. */
export function iterate<T>(next: () => T | undefined): IterableIterator<T> {
  return new NextIterator(next)
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

/** Goes through rows: objects of named values. Their names are read once. */
export function iterateRows<T>(
  step: () => boolean,
  count: () => number,
  nameOf: (index: number) => string | null,
  read: (index: number) => T,
): IterableIterator<Record<string, T>> {
  let names: readonly string[] | undefined
  return new NextIterator(() => {
    if (!step()) return undefined
    names ??= namesOf(count(), nameOf)
    return rowOf(names, read)
  })
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
  #isDone = false

  constructor(next: () => T | undefined) {
    this.#next = next
  }

  next(): IteratorResult<T, undefined> {
    const value = this.#isDone ? undefined : this.#next()
    if (value !== undefined) return { value, done: false }
    this.#isDone = true
    return { value: undefined, done: true }
  }

  [Symbol.iterator](): this {
    return this
  }
}
