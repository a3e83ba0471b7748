import { wrongType } from '../errors/rejection.ts'
import { pin } from '../memory/memory-block.ts'
import { copyBytes } from '../memory/ties.ts'
import {
  type Accepted,
  type CType,
  type ElementsOf,
  type FlatArray,
  type FlatElementsOf,
  type Read,
  type Scalar,
  type TypedArray,
  type TypeLike,
  typeOf,
} from '../types/c-type.ts'
import type { Char, UnsignedChar } from '../types/scalars.ts'
import { CArray } from './c-array.ts'
/** The type of a C array as a field or pointee. It reads as a typed array where the elements allow it. */
export interface ArrayOf<T>
  extends Scalar<'array', ArrayValue<T>, ArrayInput<T>, never>,
    FlatArray<FlatElementsOf<T>> {}

/**
 * How a C array reads: `char` and numbers as a typed array over the same memory, anything else as a {@link
 * CArray}.
 */
export type ArrayValue<T> = [ElementsOf<T>] extends [never] ? CArray<T> : ArrayElements<T>

/** The typed array over memory: `char` reads as unsigned bytes. */
export type ArrayElements<T> = T extends Char | UnsignedChar ? Uint8Array : ElementsOf<T>

/** What may be assigned to a C array: as many elements or fewer (the rest becomes zero); text for `char`. */
export type ArrayInput<T> = string | Iterable<Accepted<T>> | Iterable<Read<T>>

/** A typed array over a field's memory, which then stays where it is. */
export function readArray<T>(
  memory: DataView,
  offset: number,
  type: CType<T>,
  length: number,
): ArrayElements<T> {
  pin(memory.buffer)
  return arrayOver(memory, offset, type, length)
}

/** A typed array over memory. */
export function arrayOver<T>(
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

/**
 * An array over a field's memory, for elements that no typed array holds, or that lie unaligned in a packed
 * record.
 */
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

/**
 * Fills a field's array; elements that are not given become zero. Text is stored as UTF-8 with its NUL
 * character.
 */
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
