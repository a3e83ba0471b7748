import { CArray } from '../pointers/c-array.ts'
import type { Accepted } from '../types/c-type.ts'
import { type CString, cstring } from './strings.ts'

/**
 * An array of strings for `char **` and `const char **`, ended by NULL as most C functions want it; `null` among them is NULL.
 * It keeps the text alive.
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
