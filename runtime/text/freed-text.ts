import koffi from 'koffi'
import { Pointer } from '../pointers/pointer.ts'
import { CType, type Read } from '../types/c-type.ts'
import { char } from '../types/scalar-types.ts'
import type { CString } from './strings.ts'

/** The text that C made for the caller, who frees it: here, once it was read. */
export function takeText(raw: bigint | null, free: (memory: never) => unknown): string | null {
  if (raw === null) return null
  try {
    return koffi.decode.string(raw)
  } finally {
    free(new Pointer(char, raw) as never)
  }
}

/** The type of a result that is text to free: for calls that know only the types. */
class FreedTextType extends CType<CString> {
  readonly name = 'char *'
  readonly size = 8
  readonly alignment = 8
  readonly koffi = 'void *'
  readonly #free: () => (memory: never) => unknown

  constructor(free: () => (memory: never) => unknown) {
    super()
    this.#free = free
  }

  fromC(raw: unknown): Read<CString> {
    return takeText(raw as bigint | null, this.#free()) as Read<CString>
  }

  toC(): never {
    throw new TypeError('text to free is a result')
  }

  readFrom(): never {
    throw new TypeError('text to free is a result')
  }

  writeTo(): never {
    throw new TypeError('text to free is a result')
  }
}

/** The type of a result that is text to free by a function. */
export function freedText(free: () => (memory: never) => unknown): CType<CString> {
  return new FreedTextType(free)
}
