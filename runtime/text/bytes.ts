import { isArrayBuffer } from 'node:util/types'
import { outOfRange, wrongType } from '../errors/rejection.ts'
import { Addressed, extent } from '../memory/addressed.ts'
import { type Memory, type PointerArgument, toMemory } from '../pointers/pointer-arguments.ts'
import { writeMemory } from '../pointers/pointer-fields.ts'
import { toSizedMemory } from '../pointers/sized-memory.ts'
import type { CType, NextArgument, TypeLike } from '../types/c-type.ts'
import { typeOf } from '../types/c-type.ts'
import { WrappedType } from '../types/wrapped-type.ts'
import { asksForNul, checkTextSize, type Size, saysHowMany } from './text-size.ts'

/**
 * What passes for `const void *` and `const unsigned char *`: anything in memory, and text, which C reads as
 * UTF-8 with a NUL behind it.
 */
export type Bytes = Memory | string

/** The argument for memory that C only reads. C sees text until the call returns. */
export function toBytes(value: Bytes | null, owner: string, name: string): PointerArgument | string {
  if (typeof value !== 'string') return toMemory(value, owner, name)
  if (value.includes('\0')) throw wrongType(owner, name, 'text without a NUL character, or bytes', value)
  return value
}

/**
 * As {@link toBytes}, where another parameter says how many bytes C reads. Throws a RangeError for memory
 * that has fewer, and where the size asks C to look for a NUL that is not there. Without a size it is the
 * memory's own.
 */
export function toSizedBytes(
  value: Bytes | null,
  size: Size,
  owner: string,
  name: string,
  sizeName: string,
): PointerArgument | string {
  if (typeof value === 'string') {
    checkTextSize(value, size, owner, name, sizeName, false)
    return value.includes('\0') ? Buffer.from(`${value}\0`, 'utf8') : value
  }
  if (size === undefined) return toMemory(value, owner, name)
  if (value === null && saysHowMany(size)) {
    throw outOfRange(owner, name, `memory of at least ${size} bytes, as ${sizeName} says`, null)
  }
  if (isMost(size)) return toEndedBytes(value, owner, name, sizeName)
  return toSizedMemory(value, size, owner, name, sizeName)
}

/** `SIZE_MAX`, and what is near to it. */
function isMost(size: Size): boolean {
  return asksForNul(size) && Number(size) > 0
}

function toEndedBytes(value: Memory | null, owner: string, name: string, sizeName: string): PointerArgument {
  const argument = toMemory(value, owner, name)
  const bytes = ArrayBuffer.isView(value)
    ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    : isArrayBuffer(value)
      ? new Uint8Array(value)
      : null
  if (bytes !== null && !bytes.includes(0)) {
    throw wrongType(
      owner,
      name,
      `bytes that end in a NUL, since ${sizeName} says that they do, or text`,
      value,
    )
  }
  return argument
}

/**
 * The size of memory, where the caller leaves it out: bytes, of text in UTF-8; 0 for NULL, and for memory
 * that the caller left out, too. Throws a TypeError for a pointer: nothing knows how much lies behind it.
 */
export function byteLengthOf(
  value: Bytes | null | undefined,
  owner: string,
  name: string,
  sizeName: string,
): number {
  if (typeof value === 'string') return Buffer.byteLength(value)
  if (value === null || value === undefined) return 0
  if (ArrayBuffer.isView(value) || isArrayBuffer(value)) return value.byteLength
  const size = Addressed.is(value) ? value[extent] : undefined
  if (size !== undefined && size > 0) return size
  throw new TypeError(
    `${owner}: ${sizeName} must be given: nothing knows how many bytes lie at ${name}, which is a pointer`,
  )
}

/** The type of a parameter for memory that C only reads: for calls that know only the types. */
class BytesType<T> extends WrappedType<T> {
  override toC(value: unknown, owner: string, name: string): unknown {
    return toBytes(value as Bytes | null, owner, name)
  }

  override toSizedC(value: unknown, owner: string, name: string, size: NextArgument): unknown {
    return toSizedBytes(value as Bytes | null, size.value as Size, owner, name, size.name)
  }
}

/** The type of a parameter for memory that C only reads, so that text passes too. */
export function bytes<T>(type: TypeLike<T>): CType<T> {
  return new BytesType(typeOf(type))
}

/** Stores the address of memory, or of text in memory of its own, and keeps that alive. */
export function writeBytes(
  view: DataView,
  offset: number,
  value: Bytes | null,
  owner: string,
  name: string,
): void {
  const argument = toBytes(value, owner, name)
  writeMemory(
    view,
    offset,
    typeof argument === 'string' ? Buffer.from(`${argument}\0`, 'utf8') : (value as Memory | null),
    owner,
    name,
  )
}
