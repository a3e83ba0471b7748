import koffi from 'koffi'
import { outOfRange, wrongType } from '../errors/rejection.ts'
import { readAddress, writeAddress } from '../memory/address.ts'
import { Addressed, addressOf, pointedTo, room } from '../memory/addressed.ts'
import { tie } from '../memory/ties.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { type Callable, CType, type NextArgument, type Read, type Scalar } from '../types/c-type.ts'
import type { Char, Void } from '../types/scalars.ts'
import { asksForNul, checkTextSize, type Size, saysHowMany } from './text-size.ts'

/** What passes for `const char *`: text, bytes that end in a NUL, or a pointer to characters. */
export type CStringInput = string | Uint8Array | Pointer<Char> | Pointer<Void>

/** `const char *`: text as UTF-8, ended by a NUL character. */
export interface CString extends Scalar<'const char *', string | null, CStringInput | null, never> {}

/**
 * The argument for a parameter `const char *`. C sees text until the call returns. Throws a TypeError for
 * text with a NUL character, which C would see cut off, and for bytes without one, behind which C would read
 * on.
 */
export function toCString(
  value: CStringInput | null,
  owner: string,
  name: string,
): string | Uint8Array | bigint | null {
  if (typeof value === 'string') {
    if (value.indexOf('\0') >= 0) throw wrongType(owner, name, 'text without a NUL character', value)
    return value
  }
  return value === null ? null : toCharacters(value, owner, name)
}

/**
 * As {@link toCString}, where another parameter says how many bytes C reads: bytes that are as many need no
 * NUL, and text is as long as it says. Without a size it is the text's own. Throws a RangeError for memory
 * that has fewer, and for NULL.
 *
 * @param isLimit C reads up to the NUL, and so many bytes at most
 */
export function toSizedCString(
  value: CStringInput | null,
  size: Size,
  owner: string,
  name: string,
  sizeName: string,
  isLimit = false,
): string | Uint8Array | bigint | null {
  if (typeof value === 'string') {
    checkTextSize(value, size, owner, name, sizeName, isLimit)
    // Text with a NUL in it is none to Koffi; here its size is known.
    return value.indexOf('\0') < 0 ? value : toSizedBuffer(value, size, owner, name)
  }
  const isBytes = value instanceof Uint8Array
  if (isBytes && value.length > 0 && (size === undefined || isWithin(size, value))) return value
  if (!isLimit && saysHowMany(size)) {
    checkRoom(value, size!, owner, name, sizeName)
  }
  return value === null ? null : toCharacters(value, owner, name)
}

function checkRoom(
  value: Exclude<CStringInput, string> | null,
  size: number | bigint,
  owner: string,
  name: string,
  sizeName: string,
): void {
  const given = value instanceof Uint8Array ? value.length : Addressed.is(value) ? value[room] : undefined
  if (value !== null && (given === undefined || given >= size)) return
  throw outOfRange(owner, name, `at least ${size} bytes, as ${sizeName} says`, given ?? null)
}

function toSizedBuffer(text: string, size: Size, owner: string, name: string): Uint8Array {
  if (asksForNul(size)) throw wrongType(owner, name, 'text without a NUL character', text)
  return Buffer.from(`${text}\0`, 'utf8')
}

/** So many bytes and no more are read. */
function isWithin(size: Size, value: Uint8Array): boolean {
  return (typeof size === 'number' || typeof size === 'bigint') && size > 0 && size <= value.length
}

function toCharacters(value: unknown, owner: string, name: string): Uint8Array | bigint {
  if (value instanceof Uint8Array) {
    // A transferred buffer has no length left, and refuses to be searched.
    if (value.length === 0 || !value.includes(0)) {
      throw wrongType(owner, name, 'bytes that end in a NUL, or text', value)
    }
    return value
  }
  if (Addressed.is(value)) {
    const pointee = value[pointedTo]
    if (pointee !== undefined && pointee.size <= 1 && pointee.name !== 'bool') {
      return Addressed.of(value, owner, name)
    }
  }
  throw wrongType(owner, name, 'text, a Buffer, a char * or null', value)
}

/** Reads a field of type `const char *`. */
export function readCString(view: DataView, offset: number): string | null {
  const address = readAddress(view, offset)
  return address === null ? null : koffi.decode.string(address)
}

/** Stores text in memory of its own, which lives as long as the memory that points to it. */
export function writeCString(
  view: DataView,
  offset: number,
  value: CStringInput | null,
  owner: string,
  name: string,
): void {
  const argument = toCString(value, owner, name)
  const memory = typeof argument === 'string' ? terminated(argument) : argument
  const address = memory instanceof Uint8Array ? addressOf(memory) : memory
  writeAddress(view, offset, address)
  tie(view, offset, address, typeof argument === 'string' ? memory : value)
}

/** Text as UTF-8 with its NUL character, in memory of its own, which nobody can transfer away. */
export function terminated(text: string): Uint8Array {
  const size = Buffer.byteLength(text)
  const memory = Buffer.allocUnsafeSlow(size + 1)
  memory.write(text)
  memory[size] = 0
  return memory
}

class CStringType extends CType<CString> {
  readonly name = 'const char *'
  readonly size = 8
  readonly alignment = 8
  readonly koffi = 'str'

  toC(value: unknown, owner: string, name: string): unknown {
    return toCString(value as CStringInput | null, owner, name)
  }

  override toSizedC(value: unknown, owner: string, name: string, size: NextArgument): unknown {
    return toSizedCString(
      value as CStringInput | null,
      size.value as Size,
      owner,
      name,
      size.name,
      size.isLimit,
    )
  }

  fromC(raw: unknown): Read<CString> {
    return raw as Read<CString>
  }

  override fromAddress(address: bigint): Read<CString> {
    return koffi.decode.string(address)
  }

  readFrom(view: DataView, offset: number): Read<CString> {
    return readCString(view, offset)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    writeCString(view, offset, value as CStringInput | null, owner, name)
  }

  /** `char *` and `const char *` may stand for one another behind a pointer. */
  override isSame(other: CType<unknown>): boolean {
    return other === (this as CType<unknown>) || /^(const )?char \*$/.test(other.name)
  }
}

/** `const char *` as text. */
export const cstring = new CStringType() as CType<CString> as Callable<CString>

/** The names of encodings that Node's Buffer knows. */
export type TextEncoding =
  | 'ascii'
  | 'utf8'
  | 'utf-8'
  | 'utf16le'
  | 'utf-16le'
  | 'ucs2'
  | 'ucs-2'
  | 'base64'
  | 'base64url'
  | 'latin1'
  | 'binary'
  | 'hex'

/** The text in bytes: up to the first NUL, or all of them. For `char name[16]`. */
export function text(bytes: Uint8Array, encoding: TextEncoding = 'utf8'): string {
  const end = bytes.indexOf(0)
  const length = end < 0 ? bytes.length : end
  return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString(encoding)
}
