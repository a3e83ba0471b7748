import { isArrayBuffer } from 'node:util/types'
import { outOfRange, wrongType } from '../errors/rejection.ts'
import { Addressed, pointedTo, room } from '../memory/addressed.ts'
import {
  type CType,
  type ElementsOf,
  type FlatArray,
  type PointerLike,
  type RecordLike,
  type TypeLike,
  typeOf,
} from '../types/c-type.ts'
import type { Void } from '../types/scalars.ts'
import type { CArray } from './c-array.ts'
import { Out } from './out.ts'
import type { Pointer } from './pointer.ts'
import { pointerName } from './pointer-type.ts'

/**
 * What passes for `void *`, `char *` and the like: anything that lies in memory. A string does not: C may
 * write there.
 */
export type Memory = ArrayBufferView | ArrayBuffer | Addressed

/**
 * What passes for `T *`: a pointer to T, an out parameter or an array of T; for numbers, and arrays of them,
 * a typed array of exactly that kind; for a record the record itself.
 */
export type PointerTo<T> =
  | Pointer<T>
  | Pointer<Void>
  | Out<T>
  | CArray<T>
  | ElementsOf<T>
  | (T extends PointerLike
      ? never
      : T extends RecordLike
        ? T
        : T extends FlatArray<infer Numbers>
          ? Numbers
          : never)

/** A checked pointer as Koffi takes it. */
export type PointerArgument = ArrayBufferView | ArrayBuffer | bigint | null

/** Where an empty buffer points: C wants some address, and no byte of it. */
const nothing = new Uint8Array(16)

/** The argument for a parameter that takes any memory. */
export function toMemory(value: Memory | null, owner: string, name: string): PointerArgument {
  if (value instanceof Uint8Array && value.length > 0) return value
  return value === null ? null : toOtherMemory(value, owner, name)
}

function toOtherMemory(value: Memory, owner: string, name: string): ArrayBufferView | ArrayBuffer | bigint {
  if (Addressed.is(value)) return Addressed.of(value, owner, name)
  if (ArrayBuffer.isView(value)) return value.byteLength > 0 ? value : emptyMemory(value.buffer, owner, name)
  if (isArrayBuffer(value)) return value.byteLength > 0 ? value : emptyMemory(value, owner, name)
  const hint = typeof value === 'string' ? '; text passes as Buffer.from(text + "\\0")' : ''
  throw wrongType(owner, name, `memory (a Buffer, a typed array, a pointer, a record) or null${hint}`, value)
}

/** How many bytes C may use at an argument; undefined where nobody knows. */
export function roomOf(value: unknown): number | undefined {
  if (ArrayBuffer.isView(value) || isArrayBuffer(value)) return value.byteLength
  return Addressed.is(value) ? value[room] : undefined
}

function emptyMemory(buffer: ArrayBufferLike, owner: string, name: string): Uint8Array {
  if (isDetached(buffer)) throw new TypeError(`${owner}: ${name} is a buffer that was transferred away`)
  return nothing
}

function isDetached(buffer: ArrayBufferLike): boolean {
  try {
    return new Uint8Array(buffer).length < 0
  } catch {
    return true
  }
}

/**
 * The argument for a parameter of type `T *`. Throws a TypeError for a pointer to another type, a typed array
 * of another kind, a number; a RangeError for an empty array, behind which C would write.
 */
export function toPointer<T>(
  pointee: TypeLike<T>,
  value: PointerTo<T> | null,
  owner: string,
  name: string,
): PointerArgument {
  if (value === null) return null
  // The usual case first: the rest looks at the types more closely.
  if (value instanceof Out && (value.type as unknown) === pointee && typeof value.$address === 'bigint') {
    return value.$address
  }
  const type = typeOf(pointee)
  if (type.size <= 1 && type.name !== 'bool') return toMemory(value as Memory, owner, name)
  if (Addressed.is(value)) {
    const actual = value[pointedTo]
    if (actual !== undefined && (actual.size === 0 || isSame(actual, type as CType<unknown>))) {
      return Addressed.of(value, owner, name)
    }
  }
  return toTypedArray(type, value, owner, name)
}

function toTypedArray<T>(type: CType<T>, value: unknown, owner: string, name: string): ArrayBufferView {
  const elements = type.flatElements
  if (elements === undefined || !(value instanceof elements) || !ArrayBuffer.isView(value)) {
    const array = elements === undefined ? '' : `a ${elements.name}, `
    throw wrongType(owner, name, `a ${pointerName(type.name)} (${array}an Out, a pointer) or null`, value)
  }
  if (value.byteLength === 0 || value.byteLength % type.size !== 0) {
    const numbers = type.size / elements.BYTES_PER_ELEMENT
    const each = numbers === 1 ? '' : `, each of ${numbers} numbers`
    throw outOfRange(owner, name, `null or an array of at least one ${type.name}${each}`, value)
  }
  return value
}

/** Text is a `char *` and a `const char *` behind a pointer, whichever of the two types is asked. */
function isSame(a: CType<unknown>, b: CType<unknown>): boolean {
  return a.isSame(b) || b.isSame(a)
}

/**
 * Like {@link toPointer}, where the declaration says how many elements C reads or writes: `int a[static 3]`.
 * For bytes any memory serves; toPointer decides.
 */
export function toArray<T>(
  pointee: TypeLike<T>,
  length: number,
  value: PointerTo<T> | Memory | null,
  owner: string,
  name: string,
): PointerArgument {
  const argument = toPointer(pointee, value as PointerTo<T> | null, owner, name)
  const { size, name: typeName } = typeOf(pointee)
  const actual = roomOf(value)
  if (actual !== undefined && actual < length * size) {
    throw outOfRange(owner, name, `at least ${length} of ${typeName}`, Math.floor(actual / size))
  }
  return argument
}
