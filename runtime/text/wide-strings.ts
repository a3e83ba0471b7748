import koffi from 'koffi'
import { wrongType } from '../errors/rejection.ts'
import { extent } from '../memory/addressed.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { type PointerArgument, type PointerTo, toPointer } from '../pointers/pointer-arguments.ts'
import { dataModel } from '../types/data-model.ts'
import { char16_t, char32_t, wchar_t } from '../types/scalar-types.ts'
import type { Int, UnsignedInt, UnsignedShort } from '../types/scalars.ts'

/** What passes for `const wchar_t *`: text, or whatever points to such characters. */
export type WideStringInput = string | PointerTo<Int> | PointerTo<UnsignedShort> | PointerTo<UnsignedInt>

/** Text as UTF-16 code units with a final zero: for `const char16_t *`, and `const wchar_t *` on Windows. */
export function utf16(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return units
}

/** Text as Unicode code points with a final zero: for `const char32_t *`. */
export function utf32(text: string): Uint32Array {
  return Uint32Array.from([...text, '\0'], (character) => character.codePointAt(0)!)
}

/** Text as `wchar_t` with a final zero: UTF-16 on Windows, UTF-32 elsewhere. */
export function wide(text: string): Uint16Array | Int32Array {
  return dataModel.wchar_t === 2 ? utf16(text) : new Int32Array(utf32(text).buffer)
}

/** The argument for a parameter `const wchar_t *`. Throws a TypeError for text with a NUL character. */
export function toWideString(value: WideStringInput | null, owner: string, name: string): PointerArgument {
  return typeof value === 'string'
    ? wide(withoutNul(value, owner, name))
    : toPointer(wchar_t, value as PointerTo<Int> | null, owner, name)
}

/** The argument for a parameter `const char16_t *`. */
export function toUtf16String(value: WideStringInput | null, owner: string, name: string): PointerArgument {
  return typeof value === 'string'
    ? utf16(withoutNul(value, owner, name))
    : toPointer(char16_t, value as PointerTo<UnsignedShort> | null, owner, name)
}

/** The argument for a parameter `const char32_t *`. */
export function toUtf32String(value: WideStringInput | null, owner: string, name: string): PointerArgument {
  return typeof value === 'string'
    ? utf32(withoutNul(value, owner, name))
    : toPointer(char32_t, value as PointerTo<UnsignedInt> | null, owner, name)
}

function withoutNul(value: string, owner: string, name: string): string {
  if (value.includes('\0')) throw wrongType(owner, name, 'text without a NUL character', value)
  return value
}

/**
 * The text that a pointer to characters of two or four bytes points to, up to the zero.
 *
 * @param length in characters, where there is no zero
 */
export function readWideString(pointer: Pointer<UnsignedShort | UnsignedInt | Int>, length?: number): string {
  const { type, address } = pointer
  if (type.size !== 2 && type.size !== 4) {
    throw wrongType('readWideString', 'pointer', 'a pointer to characters of two or four bytes', pointer)
  }
  const count = length ?? lengthInMemory(pointer)
  const limit: [number?] = count === undefined ? [] : [count]
  if (count !== undefined) pointer.bytes(count * type.size)
  return type.size === 2 ? koffi.decode.string16(address, ...limit) : koffi.decode.string32(address, ...limit)
}

/** How many characters of JavaScript's memory stand before the zero; undefined in C's memory. */
function lengthInMemory(pointer: Pointer<UnsignedShort | UnsignedInt | Int>): number | undefined {
  const bytes = pointer[extent]
  if (bytes === undefined) return undefined
  const count = Math.floor(bytes / pointer.type.size)
  for (let i = 0; i < count; i++) if (Number(pointer.read(i)) === 0) return i
  throw new RangeError('readWideString: no zero ends the text; say its length')
}
