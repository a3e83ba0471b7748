import { readAddress } from '../memory/address.ts'
import { tiedTo } from '../memory/ties.ts'
import { type RecordClass, recordAt, type Struct } from './record.ts'
import { placed, recordType } from './record-type.ts'

/** Reads a field that points to a record: a view of what C, or JavaScript, put there. */
export function readRecord<R extends Struct>(view: DataView, offset: number, type: RecordClass<R>): R | null {
  const address = readAddress(view, offset)
  return address === null ? null : recordAt(type, address, tiedTo(view, offset, address))
}

/** A record that is a field of another: a view of it. */
export function readNested<R extends Struct>(view: DataView, offset: number, type: RecordClass<R>): R {
  return placed(type, view, offset)
}

/** Copies a record, or an object of its fields, into a field. */
export function writeNested<R extends Struct>(
  view: DataView,
  offset: number,
  type: RecordClass<R>,
  value: R | object,
  owner: string,
  name: string,
): void {
  recordType(type).writeTo(view, offset, value, owner, name)
}
