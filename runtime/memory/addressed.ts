import { isAnyArrayBuffer } from 'node:util/types'
import { wrongType } from '../errors/rejection.ts'
import type { CType } from '../types/c-type.ts'
import { startOf } from './memory-block.ts'

/** Called where the address of an object is not known yet, or no more. Returns it, or throws. */
export const locate: unique symbol = Symbol('locate')

/** The type of the object that lies at the address. */
export const pointedTo: unique symbol = Symbol('pointedTo')

/** Called where C has freed what lies at the address. */
export const endedBy: unique symbol = Symbol('endedBy')

/** What marks the objects that a constructor of this file's class made. Nobody else has it. */
const mark: symbol = Symbol('made')

/** What has to live for the memory at the address to be there; undefined for C's own memory. */
export const keeper: unique symbol = Symbol('keeper')

/** How many bytes of JavaScript's memory the object has; undefined where nobody knows, as in C's memory. */
export const extent: unique symbol = Symbol('extent')

/**
 * How many bytes C may use from the address on: those of the object, and of the array of which it is an
 * element. undefined where nobody knows.
 */
export const room: unique symbol = Symbol('room')

/**
 * Anything that has an address in C's memory: a handle, a pointer, a record, an array, an out parameter.
 *
 * A mark of its own is the proof that an object was made by a constructor here: a look-alike, or an object
 * that only inherits, has none and is refused, so no number that somebody made up reaches C. (Asking for a
 * private field would be the stricter proof; it costs 300 ns where many classes pass.)
 */
export abstract class Addressed {
  declare readonly $made: symbol
  /**
   * The address; undefined where it is not known yet, or no more. For generated code, which reads it, and the
   * runtime, which writes it: a name rather than a symbol, since that is faster, and one that no C name can
   * be.
   */
  declare $address: bigint | undefined

  /*
   * Objects of many classes come by here. What they all have is assigned to properties with names: that costs
   * 2 ns each, with a symbol for a name 20, and 100 where it is defined as a field of the class.
   */
  protected constructor(known: bigint | undefined) {
    ;(this as { $made: symbol }).$made = mark
    this.$address = known
  }

  abstract [locate](owner: string, name: string): bigint

  /** The type of the object at the address; undefined where C keeps it to itself. */
  abstract get [pointedTo](): CType<unknown> | undefined

  /** What it is and where it lies, without a look at what lies there. */
  abstract toString(): string

  get [keeper](): object | undefined {
    return this
  }

  get [extent](): number | undefined {
    return undefined
  }

  get [room](): number | undefined {
    return this[extent]
  }

  /** JavaScript's memory is not C's to free: only what lies in C's memory ends. */
  [endedBy](_freedBy: string): void {}

  static is(value: unknown): value is Addressed {
    return value instanceof Addressed && value.$made === mark
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
 * The address of anything that lies in memory: a pointer, a handle, a record, an array, a typed array, a
 * buffer.
 *
 * The address of JavaScript's memory is good as long as the object is alive. Throws a TypeError for anything
 * else.
 */
export function addressOf(value: Addressed | ArrayBufferView | ArrayBuffer): bigint {
  if (Addressed.is(value)) return Addressed.of(value, 'addressOf', 'value')
  if (ArrayBuffer.isView(value)) return startOf(value.buffer) + BigInt(value.byteOffset)
  if (isAnyArrayBuffer(value)) return startOf(value)
  throw wrongType('addressOf', 'value', 'an object in memory: a pointer, a handle, a record, a buffer', value)
}
