import { isAnyArrayBuffer } from 'node:util/types'
import koffi from 'koffi'
import { inspection } from '../errors/inspection.ts'
import { wrongType } from '../errors/rejection.ts'
import { hexadecimal } from '../memory/address.ts'
import { Addressed, addressOf, endedBy, extent, keeper, locate, pointedTo } from '../memory/addressed.ts'
import { findKeeper } from '../memory/find-keeper.ts'
import { keeperOf, viewInto } from '../memory/keeper.ts'
import { startOf, viewAt } from '../memory/memory-block.ts'
import { isShared } from '../memory/record-memory.ts'
import { endTiesAt } from '../memory/ties.ts'
import {
  type Accepted,
  type CType,
  type pointerLike,
  type Read,
  type TypeLike,
  typeOf,
} from '../types/c-type.ts'
import type { Void } from '../types/scalars.ts'
import { pointerName } from './pointer-type.ts'

declare const pointee: unique symbol

/**
 * A typed pointer into memory: C's, or a JavaScript buffer's, which it then keeps alive.
 *
 * Nothing knows how much memory lies behind a pointer that came from C: reading and writing past its end is
 * what it is in C. NULL is `null`, never a Pointer.
 */
export class Pointer<T = Void> extends Addressed {
  declare readonly [pointee]: T
  declare readonly [pointerLike]: true
  /** What it points to. */
  readonly type: CType<T>
  #freedBy: string | undefined
  readonly #keeper: object | undefined
  /** JavaScript's memory from the address on, once it was read or written. */
  #own: DataView | undefined
  /** C's memory, as far as it was written to. */
  #opened: DataView | undefined

  /**
   * @param type what the pointer points to: a descriptor, or a class of records or handles
   * @param address an address, which is trusted: a wrong one ends the process when it is used
   * @param memory the JavaScript object whose memory this is, kept alive by the pointer
   */
  constructor(type: TypeLike<T>, address: bigint, memory?: unknown) {
    if (typeof address !== 'bigint' || address <= 0n || BigInt.asUintN(64, address) !== address) {
      throw wrongType('Pointer', 'address', 'an address, a bigint from 1 to 2^64 - 1', address)
    }
    super(address)
    this.type = typeOf(type)
    this.#keeper = keeperOf(memory)
  }

  /** The address; 0n once C has freed what lies there. */
  get address(): bigint {
    return this.$address ?? 0n
  }

  /** Whether it was given to a function that frees what it points to. */
  get freed(): boolean {
    return this.#freedBy !== undefined
  }

  /** Reads the object it points to, or the one `index` objects further. A record is a view, not a copy. */
  read(index = 0): Read<T> {
    const { size } = this.type
    const own = this.#reaches(index)
    if (own !== undefined) return this.type.readFrom(own, index * size, 'Pointer.read')
    const address = this.#offset(index, 'read')
    const view = this.#viewInto(address, size, 'read')
    return view === undefined
      ? this.type.readAt(address, 'Pointer.read', this.#keeper)
      : this.type.readFrom(view, 0, 'Pointer.read')
  }

  /** Stores a value in the object it points to, or in the one `index` objects further. */
  write(value: Accepted<T>, index = 0): void {
    const { type } = this
    const own = this.#reaches(index)
    if (own !== undefined) {
      type.writeTo(own, index * type.size, value, 'Pointer.write', 'value')
      return
    }
    const address = this.#offset(index, 'write')
    const view = this.#viewInto(address, type.size, 'write')
    if (view !== undefined || index < 0) {
      type.writeTo(view ?? viewAt(address, type.size), 0, value, 'Pointer.write', 'value')
    } else {
      const opened = this.#foreignView((index + 1) * type.size)
      type.writeTo(opened, index * type.size, value, 'Pointer.write', 'value')
    }
  }

  /** The pointer `count` objects further, or back. */
  add(count: number | bigint): Pointer<T> {
    return new Pointer(this.type, this.#offset(count, 'add'), this.#keeper)
  }

  /** How many objects lie between another pointer of the type and this one. */
  subtract(other: Pointer<T>): number {
    this.#sizeOf('subtract')
    if (!(other instanceof Pointer) || !other.type.isSame(this.type)) {
      throw wrongType('Pointer.subtract', 'other', `a ${this.typeName}`, other)
    }
    return Number((this.#live('subtract') - other.#live('subtract')) / BigInt(this.type.size))
  }

  /** The same address as a pointer to another type. */
  cast<U>(type: TypeLike<U>): Pointer<U> {
    return new Pointer(type, this.#live('cast'), this.#keeper)
  }

  /** Whether both hold the same address, whatever the types. */
  equals(other: Addressed | null): boolean {
    return Addressed.is(other) && addressOf(other) === this.#live('equals')
  }

  /** `length` bytes of the memory as a view, without a copy. Must not be used once C has freed the memory. */
  bytes(length: number): Uint8Array {
    if (!Number.isSafeInteger(length) || length < 0) {
      throw wrongType('Pointer.bytes', 'length', 'a number of bytes', length)
    }
    const address = this.#live('bytes')
    const own = this.#viewInto(address, length, 'bytes')
    // Memory that records share is not handed out: somebody might transfer it away.
    const view =
      own === undefined || isShared(own.buffer) ? viewAt(address, length, own?.buffer ?? this.#keeper) : own
    return new Uint8Array(view.buffer, view.byteOffset, length)
  }

  /** The text it points to: UTF-8 up to the NUL character, or `length` bytes. */
  text(length?: number): string {
    if (length !== undefined) return Buffer.from(this.bytes(length)).toString('utf8')
    if (this.type.size > 1) {
      throw new TypeError(
        `Pointer.text: a ${this.typeName} points to no characters of one byte; see readWideString`,
      )
    }
    const address = this.#live('text')
    const view = viewInto(this.#keeper, address, Number.POSITIVE_INFINITY)
    if (view === undefined) return koffi.decode.string(address)
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength)
    const end = bytes.indexOf(0)
    if (end < 0) throw new RangeError('Pointer.text: no NUL character ends the text; say its length')
    return bytes.toString('utf8', 0, end)
  }

  /** `int *` */
  get typeName(): string {
    return pointerName(this.type.name)
  }

  override [locate](owner: string, name: string): bigint {
    throw new TypeError(`${owner}: ${name} is a ${this.typeName} that was freed by ${this.#freedBy}`)
  }

  override [endedBy](freedBy: string): void {
    if (!(#keeper in this) || isAnyArrayBuffer(this.#keeper) || this.$address === undefined) return
    endTiesAt(this.$address, this.type.size)
    this.#opened = undefined
    this.$address = undefined
    this.#freedBy = freedBy
  }

  override get [keeper](): object | undefined {
    return this.#keeper
  }

  override get [extent](): number | undefined {
    return viewInto(this.#keeper, this.#live('extent'), Number.POSITIVE_INFINITY)?.byteLength
  }

  override get [pointedTo](): CType<unknown> {
    return this.type as CType<unknown>
  }

  override toString(): string {
    if (this.#freedBy !== undefined) return `<${this.typeName} freed by ${this.#freedBy}>`
    return `<${this.typeName} at ${hexadecimal(this.address)}>`
  }

  toJSON(): string {
    return this.toString()
  }

  [inspection](): string {
    return this.toString()
  }

  #offset(count: number | bigint, method: string): bigint {
    const address = this.#live(method)
    if (count === 0) return address
    if (typeof count === 'number' ? !Number.isSafeInteger(count) : typeof count !== 'bigint') {
      throw wrongType(`Pointer.${method}`, 'index', 'an integer', count)
    }
    return BigInt.asUintN(64, address + BigInt(count) * this.#sizeOf(method))
  }

  /**
   * JavaScript's memory at an address, where the pointer leads there. Throws a RangeError for less than is
   * needed.
   */
  #viewInto(address: bigint, length: number, method: string): DataView | undefined {
    if (!isAnyArrayBuffer(this.#keeper)) return undefined
    const view = viewInto(this.#keeper, address, length)
    if (view !== undefined && view.byteLength >= length) return view
    const { byteLength } = this.#keeper
    const at = Number(address - startOf(this.#keeper))
    throw new RangeError(
      `Pointer.${method}: bytes ${at} to ${at + length} lie outside of the memory, which has ${byteLength} bytes`,
    )
  }

  /** JavaScript's memory from the address on, where an object of that index lies in it. */
  #reaches(index: number): DataView | undefined {
    if (this.#own === undefined) {
      if (!isAnyArrayBuffer(this.#keeper)) return undefined
      this.#own = viewInto(this.#keeper, this.#live('read'), Number.POSITIVE_INFINITY)
    }
    const { size } = this.type
    if (this.#own === undefined || size === 0 || !Number.isInteger(index) || index < 0) return undefined
    return (index + 1) * size <= this.#own.byteLength ? this.#own : undefined
  }

  /** C's memory from the address on: opening a view costs 2 µs, so the last one is kept. */
  #foreignView(length: number): DataView {
    if (this.#opened === undefined || this.#opened.byteLength < length) {
      const former = this.#opened?.byteLength ?? 0
      this.#opened = viewAt(this.#live('write'), Math.max(length, 2 * former), this.#keeper)
    }
    return this.#opened
  }

  #live(method: string): bigint {
    const { $address: address } = this
    return typeof address === 'bigint' ? address : this[locate](`Pointer.${method}`, 'it')
  }

  #sizeOf(method: string): bigint {
    if (this.type.size === 0) {
      throw new TypeError(`Pointer.${method}: ${this.type.name} has no size; cast the pointer first`)
    }
    return BigInt(this.type.size)
  }
}

/**
 * A pointer that C returned: `null` for NULL.
 *
 * @param given the arguments of the call: the pointer keeps the one alive that it points into
 */
export function fromPointer<T>(
  pointee: TypeLike<T>,
  raw: bigint | null,
  ...given: readonly unknown[]
): Pointer<T> | null {
  if (raw === null) return null
  return new Pointer(pointee, raw, given.length === 0 ? undefined : findKeeper(raw, given))
}

/** A typed pointer to JavaScript's memory, or to a record, an array, an out parameter; keeps it alive. */
export function pointerTo<T>(
  type: TypeLike<T>,
  value: Addressed | ArrayBufferView | ArrayBuffer,
): Pointer<T> {
  return new Pointer(type, addressOf(value), value)
}
