import { CArray } from '../pointers/c-array.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { type PointerArgument, type PointerTo, toPointer } from '../pointers/pointer-arguments.ts'
import { writePointer } from '../pointers/pointer-fields.ts'
import type { Accepted } from '../types/c-type.ts'
import type { Char } from '../types/scalars.ts'
import { type CString, cstring } from './strings.ts'

/**
 * What passes for `char **` and `const char **`: an array of text, room for text, or a pointer to pointers.
 */
export type StringsInput = PointerTo<CString> | PointerTo<Pointer<Char>>

/**
 * An array of strings for `char **` and `const char **`, ended by NULL as most C functions want it; `null`
 * among them is NULL. It keeps the text alive.
 */
export function stringArray(strings: Iterable<string | null>): CArray<CString> {
  return new CArray<CString>(cstring, [...strings, null] as Accepted<CString>[])
}

/** The strings of a C array up to its NULL. */
export function strings(array: { read(index: number): string | null }): string[] {
  const found: string[] = []
  for (let text = array.read(0); text !== null; text = array.read(found.length)) found.push(text)
  return found
}

/** The argument for a parameter `char **` or `const char **`. */
export function toStrings(value: StringsInput | null, owner: string, name: string): PointerArgument {
  return toPointer(cstring, value as PointerTo<CString> | null, owner, name)
}

/** Stores the address of an array of text in memory, and keeps it alive. */
export function writeStrings(
  view: DataView,
  offset: number,
  value: StringsInput | null,
  owner: string,
  name: string,
): void {
  writePointer(view, offset, cstring, value as PointerTo<CString> | null, owner, name)
}
