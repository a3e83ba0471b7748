import { constants } from 'node:buffer'
import { isArrayBuffer } from 'node:util/types'
import koffi from 'koffi'
import type { CType } from '../types/c-type.ts'
import { wrongType } from '../errors/rejection.ts'

/** Called where the address of an object is not known yet, or no more. Returns it, or throws. */
export const locate: unique symbol = Symbol('locate')

/** The type of the object that lies at the address. */
export const pointedTo: unique symbol = Symbol('pointedTo')

/** Called where C has freed what lies at the address. */
export const endedBy: unique symbol = Symbol('endedBy')

/** The mark of what was made by a constructor of this file's class. */
const made: unique symbol = Symbol('made')

/** How many bytes of JavaScript's memory lie at the address; 0 for C's memory. */
export const extent: unique symbol = Symbol('extent')

/**
 * Anything that has an address in C's memory: a handle, a pointer, a record, an array, an out parameter.
 *
 * A mark of its own is the proof that an object was made by a constructor here: a look-alike, or an object that only
 * inherits, has none and is refused, so no number that somebody made up reaches C. (Asking for a private field would be the
 * stricter proof; it costs 300 ns where many classes pass.)
 */
export abstract class Addressed {
  readonly [made] = true
  /**
   * The address; undefined where it is not known yet, or no more. For generated code, which reads it, and the runtime,
   * which writes it: a name rather than a symbol, since that is faster, and one that no C name can be.
   */
  declare $address: bigint | undefined

  protected constructor(known: bigint | undefined) {
    this.$address = known
  }

  abstract [locate](owner: string, name: string): bigint

  /** The type of the object at the address; undefined where C keeps it to itself. */
  abstract get [pointedTo](): CType<unknown> | undefined

  /** What it is and where it lies, without a look at what lies there. */
  abstract toString(): string

  get [extent](): number {
    return 0
  }

  /** JavaScript's memory is not C's to free: only what lies in C's memory ends. */
  [endedBy](_freedBy: string): void {}

  static is(value: unknown): value is Addressed {
    return value instanceof Addressed && value[made] === true
  }

  /** The address; computed where it is not known yet. Throws a TypeError for a freed handle. */
  static of(value: Addressed, owner: string, name: string): bigint {
    const known = value.$address
    if (typeof known === 'bigint') return known
    const found = value[locate](owner, name)
    value.$address = found
    return found
  }
}

/**
 * The address of anything that lies in memory: a pointer, a handle, a record, an array, a typed array, a buffer.
 *
 * The address of JavaScript's memory is good as long as the object is alive. Throws a TypeError for anything else.
 */
export function addressOf(value: Addressed | ArrayBufferView | ArrayBuffer): bigint {
  if (Addressed.is(value)) return Addressed.of(value, 'addressOf', 'value')
  if (ArrayBuffer.isView(value) || isArrayBuffer(value)) return BigInt(koffi.address(value))
  throw wrongType('addressOf', 'value', 'an object in memory: a pointer, a handle, a record, a buffer', value)
}

/** An object that nobody else holds. */
const never = Object.freeze({})

/**
 * Keeps objects alive up to this point: V8 may collect an object right after its last use, which would be before the C
 * function reads the memory behind the address that was taken from it. Comparing needs
 * the objects, so they live until here.
 */
export function keepAlive(a: unknown, b?: unknown, c?: unknown, d?: unknown): void {
  if (a === never || b === never || c === never || d === never) throw new Error('unreachable')
}

const retained = new WeakMap<ArrayBufferLike, Map<number, unknown>>()

/**
 * Ties the life of an object to memory that holds its address: a buffer whose address was stored in a field lives as
 * long as the record's memory, or until something else is stored there.
 *
 * @param offset of the pointer in the memory, bytes
 */
export function retain(memory: ArrayBufferLike, offset: number, value: unknown): void {
  const held = retained.get(memory)
  if (held !== undefined) held.set(offset, value)
  else if (value !== null) retained.set(memory, new Map([[offset, value]]))
}

/** Copies what {@link retain} noted for one stretch of memory to another. */
export function copyRetained(from: DataView, to: DataView): void {
  const held = retained.get(from.buffer)
  if (held === undefined) return
  for (const [offset, value] of [...held]) {
    const relative = offset - from.byteOffset
    if (relative >= 0 && relative < from.byteLength) retain(to.buffer, to.byteOffset + relative, value)
  }
}

/** A view of C's memory, without a copy. Costs about 1 µs. Throws a RangeError for more than JavaScript can view at a time. */
export function viewAt(address: bigint, length: number): DataView {
  if (length > constants.MAX_LENGTH) {
    throw new RangeError(
      `no view of C's memory has more than ${constants.MAX_LENGTH} bytes; asked for ${length}`,
    )
  }
  return new DataView(length === 0 ? new ArrayBuffer(0) : koffi.view(address, length))
}

/** An address as people read it. */
export function hexadecimal(address: bigint): string {
  return `0x${address.toString(16)}`
}

/** Reads a pointer in memory: NULL is `null`. */
export function readAddress(view: DataView, offset: number): bigint | null {
  const low = view.getUint32(offset, true)
  const high = view.getUint32(offset + 4, true)
  if (high === 0) return low === 0 ? null : BigInt(low)
  return high < 0x200000 ? BigInt(high * 0x100000000 + low) : view.getBigUint64(offset, true)
}

/** Stores a pointer in memory. */
export function writeAddress(view: DataView, offset: number, address: bigint | null): void {
  view.setBigUint64(offset, address ?? 0n, true)
}
