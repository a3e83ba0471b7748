import { Addressed } from '../memory/addressed.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { arrayAt } from '../records/array-at.ts'
import { text } from '../text/strings.ts'

/** A pointer, whatever it points to. */
interface LentMemory {
  bytes(length: number): Uint8Array
  text(length?: number): string
}

/** What C lends: a view of its memory, no copy, as valid as C keeps the memory. */
export function lentBytes(pointer: LentMemory, length: number | bigint): Uint8Array
export function lentBytes(pointer: LentMemory | null, length: number | bigint): Uint8Array | null
export function lentBytes(pointer: LentMemory | null, length: number | bigint): Uint8Array | null {
  return pointer === null ? null : pointer.bytes(Number(length))
}

/** Memory that the caller owns, as bytes of JavaScript; C's own is freed. */
export function takenBytes(pointer: LentMemory, length: number | bigint): Uint8Array
export function takenBytes(pointer: LentMemory | null, length: number | bigint): Uint8Array | null
export function takenBytes(pointer: LentMemory | null, length: number | bigint): Uint8Array | null {
  if (pointer === null) return null
  try {
    return copiedBytes(pointer, length)
  } finally {
    ;(pointer as Partial<Disposable>)[Symbol.dispose]?.()
  }
}

/** Text that the caller owns, up to its NUL; C's memory is freed. */
export function takenText(pointer: LentMemory): string
export function takenText(pointer: LentMemory | null): string | null
export function takenText(pointer: LentMemory | null): string | null {
  if (pointer === null) return null
  try {
    return pointer.text()
  } finally {
    ;(pointer as Partial<Disposable>)[Symbol.dispose]?.()
  }
}

/** The text up to a NUL that C has written to memory of JavaScript's; null where it has written none. */
export function filledText(memory: Uint8Array): string | null {
  const filled = text(memory)
  return filled === '' ? null : filled
}

/** A copy of memory that C lends for the time of a call. */
export function copiedBytes(pointer: LentMemory | null, length: number | bigint): Uint8Array | null {
  return pointer === null ? null : pointer.bytes(Number(length)).slice()
}

/** Text of so many bytes; of fewer than none it ends in a NUL character, as C's functions have it. */
export function sizedText(pointer: LentMemory | null, length: number | bigint): string | null {
  if (pointer === null) return null
  return length < 0 ? pointer.text() : pointer.text(Number(length))
}

/** The objects of the handles that C has in a row. */
export function objectsAt<Raw, T>(
  first: Pointer<Raw> | null,
  count: number | bigint,
  make: new (raw: Raw & object) => T,
): T[] {
  if (first === null || Addressed.of(first, 'objectsAt', 'first') === 0n) return []
  return Array.from(
    arrayAt(first, Number(count)) as Iterable<unknown>,
    (raw) => new make(raw as Raw & object),
  )
}
