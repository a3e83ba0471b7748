import { isAnyArrayBuffer } from 'node:util/types'
import { Addressed, addressOf, extent } from '../memory/addressed.ts'
import { keeperOf, viewInto } from '../memory/keeper.ts'
import { tieBeside, tieStored } from '../memory/ties.ts'
import { terminated } from '../text/strings.ts'

/*
 * C may store what it is given in a record that the call returns by value, or fills: a parsed text's parts, a
 * node of a name. Text and memory of JavaScript then live as long as the record's memory. In memory of C
 * nothing is done: what C made itself has its own rules, and may be gone after the call.
 */

/** Which arguments may be stored in which records; 0-based. */
export interface LastingArguments {
  /** Text and memory. */
  readonly given: readonly number[]
  /** Records that the call fills, and its result. */
  readonly records: readonly (number | 'result')[]
}

/** Bytes of a record in which pointers are looked for: arrays of records may be long. */
const lookedThrough = 4096

/**
 * An argument that C may store in a record: text gets memory of its own.
 *
 * @param argument in the form that Koffi takes
 * @param records that the call fills; none where it returns one
 */
export function toLasting<T>(argument: T, ...records: readonly unknown[]): T | Uint8Array {
  if (typeof argument !== 'string') return argument
  return records.length === 0 || records.some(isOfJavaScript) ? terminated(argument) : argument
}

function isOfJavaScript(record: unknown): boolean {
  return isAnyArrayBuffer(keeperOf(record))
}

/**
 * After the call: what C was given lives as long as the record's memory, or until the next call of the same
 * function for the same record, as far as no field leads to it.
 *
 * @param values as the caller gave them
 * @param raws what {@link toLasting} made of them; undefined where that is no text
 */
export function lastingWith<R>(
  record: R,
  owner: string,
  values: readonly unknown[],
  raws: readonly unknown[],
): R {
  const keeper = keeperOf(record)
  if (!isAnyArrayBuffer(keeper) || !Addressed.is(record)) return record
  const length = Math.min(record[extent] ?? 0, lookedThrough)
  const view = viewInto(keeper, addressOf(record), length)
  if (view === undefined) return record
  const first = firstPlace(owner, values.length)
  for (const [index, value] of values.entries()) {
    const memory = typeof value === 'string' ? raws[index] : value
    const own = keeperOf(memory)
    if (own === undefined || own === keeper) {
      tieBeside(view, first + index, 0n, undefined)
      continue
    }
    const start = addressOf(memory as Addressed | ArrayBufferView)
    tieBeside(view, first + index, start, own)
    tieStored(view, view.byteLength, start, start + BigInt(bytesOf(memory)), own)
  }
  return record
}

function bytesOf(memory: unknown): number {
  if (ArrayBuffer.isView(memory) || isAnyArrayBuffer(memory)) return memory.byteLength
  return Addressed.is(memory) ? (memory[extent] ?? 0) : 0
}

/** By function: the first of its places beside a record, one for each argument. */
const places = new Map<string, number>()
let used = 0

function firstPlace(owner: string, count: number): number {
  const known = places.get(owner)
  if (known !== undefined) return known
  const first = used
  used += count
  places.set(owner, first)
  return first
}

/** {@link toLasting} for a call that knows only the types: in place, among the converted arguments. */
export function makeLasting(
  { given, records }: LastingArguments,
  args: readonly unknown[],
  raws: unknown[],
): void {
  const filled = records.includes('result') ? [] : records.map((place) => args[place as number])
  for (const place of given) raws[place] = toLasting(raws[place], ...filled)
}

/** {@link lastingWith} for such a call. */
export function lastWithRecords(
  { given, records }: LastingArguments,
  owner: string,
  result: unknown,
  args: readonly unknown[],
  raws: readonly unknown[],
): void {
  const values = given.map((place) => args[place])
  const own = given.map((place) => raws[place])
  for (const place of records) lastingWith(place === 'result' ? result : args[place], owner, values, own)
}
