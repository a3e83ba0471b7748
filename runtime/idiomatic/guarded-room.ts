import { Out } from '../pointers/out.ts'
import { layoutOf, Placement, type Struct, viewOf } from '../records/record.ts'
import { type Accepted, type Read, type TypeLike, typeOf } from '../types/c-type.ts'

/*
 * Room for what C fills in, where only a name or a sentence says that it is one object. It lies in memory of
 * its own, which is used for nothing else and never given back: an array that C writes after all, even later,
 * overwrites nothing that anybody reads. A pattern behind the object tells that it did.
 */

/** Bytes of one block. Pages that nobody touches cost nothing. */
const blockLength = 16 << 20
/** Bytes at the end of a block that are no room: what is written beyond an object at the end goes there. */
const tailLength = 1 << 20
/** Bytes behind an object that are looked at. */
const guardLength = 256
const untouched = 0xa5

let block: ArrayBuffer | undefined
let used = 0

/** Zeroed room for an object, with the pattern behind it. */
function guardedMemory(size: number): DataView {
  const length = (Math.max(8, size) + guardLength + 15) & ~15
  if (block === undefined || length > blockLength - tailLength) block = new ArrayBuffer(blockLength + length)
  // Round and round: an object is read right after the call.
  if (used + length > blockLength - tailLength) used = 0
  const start = used
  used += length
  const whole = new Uint8Array(block, start, length)
  whole.fill(0, 0, length - guardLength).fill(untouched, length - guardLength)
  return new DataView(block, start, length - guardLength)
}

function checkUntouched({ buffer, byteOffset, byteLength }: DataView, place: string): void {
  for (const byte of new Uint8Array(buffer, byteOffset + byteLength, guardLength)) {
    if (byte !== untouched) throw writtenBeyond(place)
  }
}

function writtenBeyond(place: string): Error {
  const [fn = '', parameter = ''] = place.split('.')
  return new Error(
    `${fn}: C wrote more at ${parameter} than the one object that there was room for. ` +
      `Make the binding anew with api: { directions: { '${place}': 'in' } }: the caller then gives the memory`,
  )
}

/** An out parameter that knows whether C wrote more than it has room for. */
export class GuardedOut<T> extends Out<T> {
  readonly #place: string
  readonly #memory: DataView

  /** @param place `function.parameter`, for the error */
  constructor(type: TypeLike<T>, place: string, initial?: Accepted<T>) {
    const memory = guardedMemory(typeOf<T>(type).size)
    super(type, initial, memory)
    this.#memory = memory
    this.#place = place
  }

  override get value(): Read<T> {
    checkUntouched(this.#memory, this.#place)
    return super.value
  }

  override set value(value: Accepted<T>) {
    super.value = value
  }
}

/** A record for C to fill in, with the same guard behind it: see {@link unharmed}. */
export function guardedRecord<R extends Struct>(type: new (initial: never) => R): R {
  const { size } = (type as unknown as typeof Struct).layout
  return new type(new Placement(guardedMemory(size)) as never)
}

/** The record in memory of its own, if C wrote nothing behind it. */
export function unharmed<R extends Struct>(record: R, place: string): R {
  const filled = viewOf(record)
  checkUntouched(filled, place)
  const type = record.constructor as new () => R
  const own = new type()
  const { size } = layoutOf(own)
  const { buffer, byteOffset } = viewOf(own)
  new Uint8Array(buffer, byteOffset, size).set(new Uint8Array(filled.buffer, filled.byteOffset, size))
  return own
}
