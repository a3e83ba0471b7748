import { inspect } from 'node:util'
import koffi from 'koffi'
import { Addressed, extent, locate, pointedTo, viewAt } from '../memory/addressed.ts'
import {
  type Accepted,
  CType,
  type ElementsOf,
  type KoffiType,
  type Part,
  type Read,
  type Scalar,
  type TypedArray,
  type TypeLike,
  typeOf,
} from '../types/c-type.ts'
import { copyBytes } from '../records/record.ts'
import { shown } from '../records/record-printing.ts'
import { outOfRange, wrongType } from '../errors/rejection.ts'
import type { Char, UnsignedChar } from '../types/scalar-types.ts'

/** The type of a C array as a field or pointee. It reads as a typed array where the elements allow it. */
export interface ArrayOf<T> extends Scalar<'array', ArrayValue<T>, ArrayInput<T>, never> {}

/** How a C array reads: `char` and numbers as a typed array over the same memory, anything else as a {@link CArray}. */
export type ArrayValue<T> = [ElementsOf<T>] extends [never] ? CArray<T> : ArrayElements<T>

/** The typed array over memory: `char` reads as unsigned bytes. */
export type ArrayElements<T> = T extends Char | UnsignedChar ? Uint8Array : ElementsOf<T>

/** What may be assigned to a C array: as many elements or fewer (the rest becomes zero); text for `char`. */
export type ArrayInput<T> = string | Iterable<Accepted<T>> | Iterable<Read<T>>

/** An array in memory whose elements are no plain numbers: records, pointers, strings, arrays. */
export class CArray<T> extends Addressed implements Iterable<Read<T>> {
  readonly type: CType<T>
  readonly length: number
  readonly #view: DataView

  /**
   * @param type of the elements: a descriptor, or a class of records or handles
   * @param source a length (zeroed memory of its own), or the elements
   */
  constructor(type: TypeLike<T>, source: number | Iterable<Accepted<NoInfer<T>>> | DataView) {
    super(undefined)
    this.type = typeOf(type)
    if (this.type.size === 0) throw new TypeError(`CArray: ${this.type.name} has no size`)
    const values = typeof source === 'number' || source instanceof DataView ? undefined : [...source]
    this.#view =
      source instanceof DataView
        ? source
        : new DataView(new ArrayBuffer(checkLength(values?.length ?? (source as number)) * this.type.size))
    this.length = Math.floor(this.#view.byteLength / this.type.size)
    values?.forEach((value, index) => {
      this.set(index, value)
    })
  }

  /** The element at an index; a record is a view, not a copy. Throws a RangeError outside of the array. */
  at(index: number): Read<T> {
    return this.type.readFrom(this.#view, this.#offset(index), 'CArray.at')
  }

  /** Stores an element. Throws a RangeError outside of the array. */
  set(index: number, value: Accepted<T>): void {
    this.type.writeTo(this.#view, this.#offset(index), value, 'CArray.set', 'value')
  }

  *[Symbol.iterator](): IterableIterator<Read<T>> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  override [locate](): bigint {
    return BigInt(koffi.address(this.#view.buffer)) + BigInt(this.#view.byteOffset)
  }

  override get [extent](): number {
    return this.#view.byteLength
  }

  override get [pointedTo](): CType<unknown> {
    return this.type as CType<unknown>
  }

  override toString(): string {
    return `<${this.type.name}[${this.length}]>`
  }

  toJSON(): unknown[] {
    return Array.from(this, (value) => shown(this.type, value))
  }

  [inspect.custom](depth: number, options: object): string {
    return `${this.type.name}[${this.length}] ${inspect(this.toJSON(), { ...options, depth })}`
  }

  #offset(index: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw outOfRange('CArray', 'index', `an index below ${this.length}`, index)
    }
    return index * this.type.size
  }
}

function checkLength(length: number): number {
  if (!Number.isSafeInteger(length) || length < 0) throw outOfRange('CArray', 'length', 'a length', length)
  return length
}

/** A typed array over a field's memory. */
export function readArray<T>(
  memory: DataView,
  offset: number,
  type: CType<T>,
  length: number,
): ArrayElements<T> {
  return new (elementsClass(type))(memory.buffer, memory.byteOffset + offset, length) as ArrayElements<T>
}

/** Arrays of `char` read as unsigned bytes: that is what text decoders take. */
function elementsClass(
  type: CType<unknown>,
): new (
  buffer: ArrayBufferLike,
  byteOffset: number,
  length: number,
) => TypedArray {
  if (type.name === 'char') return Uint8Array
  if (type.elements === undefined) throw new TypeError(`no typed array holds ${type.name}`)
  return type.elements
}

/** An array over a field's memory, for elements that no typed array holds, or that lie unaligned in a packed record. */
export function readElements<T>(
  memory: DataView,
  offset: number,
  type: TypeLike<T>,
  length: number,
): CArray<T> {
  const size = typeOf(type).size * length
  return new CArray(type, new DataView(memory.buffer, memory.byteOffset + offset, size))
}

/** The length of a flexible array member: what of the record's memory lies behind its fixed part. */
export function flexibleLength(memory: DataView, offset: number, size: number): number {
  return Math.floor((memory.byteLength - offset) / size)
}

/** Fills a field's array; elements that are not given become zero. Text is stored as UTF-8 with its NUL character. */
export function writeArray<T>(
  memory: DataView,
  offset: number,
  type: TypeLike<T>,
  length: number,
  value: ArrayInput<T>,
  owner: string,
  name: string,
): void {
  const element = typeOf(type)
  const target = new DataView(memory.buffer, memory.byteOffset + offset, element.size * length)
  const values = elementsOf(element, value, owner, name)
  if (values.length > length) {
    const text = typeof value === 'string' ? ', the NUL that ends the text among them' : ''
    throw new RangeError(
      `${owner}: ${name} has room for ${length} elements (${element.name}); got ${values.length}${text}`,
    )
  }
  const staged = new DataView(new ArrayBuffer(target.byteLength))
  values.forEach((item, index) => {
    element.writeTo(staged, index * element.size, item, owner, `${name}[${index}]`)
  })
  copyBytes(staged, target)
}

function elementsOf(type: CType<unknown>, value: unknown, owner: string, name: string): unknown[] {
  if (typeof value === 'string' && type.size === 1) return [...Buffer.from(`${value}\0`, 'utf8')]
  if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
    throw wrongType(owner, name, `an array of ${type.name}`, value)
  }
  return [...(value as Iterable<unknown>)]
}

/** The type `T[length]`. */
class ArrayType<T> extends CType<ArrayOf<T>> {
  readonly element: CType<T>
  readonly length: number

  constructor(element: CType<T>, length: number) {
    super()
    this.element = element
    this.length = length
  }

  get name(): string {
    return `${this.element.name}[${this.length}]`
  }

  get size(): number {
    return this.element.size * this.length
  }

  get alignment(): number {
    return this.element.alignment
  }

  get koffi(): KoffiType {
    throw new TypeError(`${this.name}: C passes no arrays by value`)
  }

  toC(value: unknown, owner: string, name: string): unknown {
    throw wrongType(owner, name, `no array by value (${this.name})`, value)
  }

  fromC(): Read<ArrayOf<T>> {
    throw new TypeError(`${this.name}: C passes no arrays by value`)
  }

  readFrom(view: DataView, offset: number): Read<ArrayOf<T>> {
    const aligned = (view.byteOffset + offset) % this.element.alignment === 0
    const value =
      this.element.elements !== undefined && aligned
        ? readArray(view, offset, this.element, this.length)
        : readElements(view, offset, this.element, this.length)
    return value as Read<ArrayOf<T>>
  }

  override readAt(address: bigint): Read<ArrayOf<T>> {
    return this.readFrom(viewAt(address, this.size), 0)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    writeArray(view, offset, this.element, this.length, value as never, owner, name)
  }

  override parts(offset: number): readonly Part[] {
    const { size } = this.element
    return Array.from({ length: this.length }, (_, index) => this.element.parts(offset + index * size)).flat()
  }

  override isSame(other: CType<unknown>): boolean {
    return (
      other instanceof ArrayType &&
      other.length === this.length &&
      other.element.isSame(this.element as never)
    )
  }
}

/** The type `T[length]`; a flexible array member has no length: `arrayOf(int, 0)`. */
export function arrayOf<T>(element: TypeLike<T>, length: number): CType<ArrayOf<T>> {
  return new ArrayType(typeOf(element), length)
}
