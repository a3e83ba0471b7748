import { CArray } from '../pointers/c-array.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { arrayAt } from '../records/array-at.ts'
import { assignFields } from '../records/assign-fields.ts'
import type { RecordClass, Struct } from '../records/record.ts'
import { stringArray } from '../text/string-array.ts'
import type { CString } from '../text/strings.ts'
import type { Accepted } from '../types/c-type.ts'
import type { Char } from '../types/scalars.ts'

/*
 * Records that stand for what they lead to: `{ char *ptr; size_t size; }`. What is read is copied, so that
 * C's memory can be freed.
 */

type Length = number | bigint

/** Text of so many bytes, UTF-8; empty where there is none. */
export function textIn(data: Pointer<Char> | string | null, length: Length): string {
  if (data === null || typeof data === 'string') return data ?? ''
  return data.text(Number(length))
}

/** Bytes; none where there is nothing. */
export function bytesIn(data: { bytes(length: number): Uint8Array } | null, length: Length): Uint8Array {
  return data === null ? new Uint8Array(0) : data.bytes(Number(length)).slice()
}

/** Texts in a row; an empty one for NULL. */
export function textsIn(data: Pointer<CString> | Pointer<Pointer<Char>> | null, count: Length): string[] {
  if (data === null) return []
  const found: Iterable<string | Pointer<Char> | null> = arrayAt(data as Pointer<CString>, Number(count))
  return Array.from(found, (text) => (typeof text === 'object' ? (text?.text() ?? '') : text))
}

/** Records in a row, in memory of their own. */
export function recordsIn<R extends Struct>(data: R | null, count: Length, type: RecordClass<R>): R[] {
  if (data === null) return []
  const records = arrayAt(data, Number(count)) as Iterable<Accepted<R>>
  return [...new CArray<R>(type as never, records)] as R[]
}

/** What C handed out, after the function was called that frees it. */
export function afterFreeing<V, T>(value: V, free: (made: T) => unknown, made: T): V {
  free(made)
  return value
}

/** A record that leads to text of the caller's; null for none. */
export function recordOfText<R extends Struct>(
  type: new () => R,
  data: string,
  length: string,
  text: string | Uint8Array | null | undefined,
): R | null {
  if (text === null || text === undefined) return null
  const bytes = Buffer.from(typeof text === 'string' ? `${text}\0` : text)
  return filled(type, { [data]: bytes, [length]: bytes.length - (typeof text === 'string' ? 1 : 0) })
}

/** A record that leads to texts of the caller's; null for none. */
export function recordOfTexts<R extends Struct>(
  type: new () => R,
  data: string,
  length: string,
  texts: Iterable<string> | null | undefined,
): R | null {
  if (texts === null || texts === undefined) return null
  const list = [...texts]
  return filled(type, { [data]: stringArray(list), [length]: list.length })
}

/** A record that leads to copies of the caller's records; null for none. */
export function recordOfRecords<R extends Struct, E extends Struct>(
  type: new () => R,
  data: string,
  length: string,
  records: Iterable<E> | null | undefined,
  element: RecordClass<E>,
): R | null {
  if (records === null || records === undefined) return null
  const list = [...records]
  const array = list.length === 0 ? null : new CArray<E>(element as never, list as never)
  return filled(type, { [data]: array, [length]: list.length })
}

function filled<R extends Struct>(type: new () => R, fields: Readonly<Record<string, unknown>>): R {
  const record = new type()
  assignFields(record, fields)
  return record
}
