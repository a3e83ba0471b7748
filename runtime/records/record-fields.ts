import { readAddress, retain, writeAddress } from '../memory/addressed.ts'
import type { TypeLike } from '../types/c-type.ts'
import { fromHandle, type Handle, type HandleClass, toHandle } from '../handles/handle.ts'
import { fromInteger64, toLongLong, toUnsignedLongLong } from '../types/integers.ts'
import { fromPointer, type Pointer } from '../pointers/pointer.ts'
import { fromRecord, type RecordClass, type Struct } from './record.ts'
import { placed, recordType } from './record-type.ts'
import { outOfRange, wrongType } from '../errors/rejection.ts'

/** Reads a 64-bit field as a number. Throws a RangeError beyond ±(2^53 - 1). */
export function readInt64(view: DataView, offset: number, owner: string, name: string): number {
  const value = view.getInt32(offset + 4, true) * 0x100000000 + view.getUint32(offset, true)
  return Number.isSafeInteger(value)
    ? value
    : fromInteger64(view.getBigInt64(offset, true), `${owner}.${name}`)
}

/** Reads an unsigned 64-bit field as a number. Throws a RangeError beyond 2^53 - 1. */
export function readUint64(view: DataView, offset: number, owner: string, name: string): number {
  const value = view.getUint32(offset + 4, true) * 0x100000000 + view.getUint32(offset, true)
  return Number.isSafeInteger(value)
    ? value
    : fromInteger64(view.getBigUint64(offset, true), `${owner}.${name}`)
}

/** Checks and writes a 64-bit field. */
export function writeInt64(
  view: DataView,
  offset: number,
  value: number | bigint,
  owner: string,
  name: string,
): void {
  view.setBigInt64(offset, BigInt(toLongLong(value, owner, name)), true)
}

/** Checks and writes an unsigned 64-bit field. */
export function writeUint64(
  view: DataView,
  offset: number,
  value: number | bigint,
  owner: string,
  name: string,
): void {
  view.setBigUint64(offset, BigInt(toUnsignedLongLong(value, owner, name)), true)
}

/** Checks the value of a bit-field. */
export function toBits(value: number, width: number, signed: boolean, owner: string, name: string): number {
  const minimum = signed ? -(2 ** (width - 1)) : 0
  const maximum = signed ? 2 ** (width - 1) - 1 : 2 ** width - 1
  const expected = `an integer of ${width} bits, from ${minimum} to ${maximum}`
  if (typeof value !== 'number' || Number.isNaN(value)) throw wrongType(owner, name, expected, value)
  if (!Number.isInteger(value) || value < minimum || value > maximum) {
    throw outOfRange(owner, name, expected, value)
  }
  return value
}

/** Checks the value of a bit-field wider than 53 bits. */
export function toWideBits(
  value: number | bigint,
  width: number,
  signed: boolean,
  owner: string,
  name: string,
): bigint {
  const expected = `${signed ? 'a signed' : 'an unsigned'} integer of ${width} bits`
  if (typeof value !== 'bigint' && !Number.isSafeInteger(value)) {
    throw typeof value === 'number' && !Number.isNaN(value)
      ? outOfRange(owner, name, expected, value)
      : wrongType(owner, name, expected, value)
  }
  const bits = BigInt(value)
  if ((signed ? BigInt.asIntN(width, bits) : BigInt.asUintN(width, bits)) !== bits) {
    throw outOfRange(owner, name, expected, value)
  }
  return bits
}

/** Reads a field that holds a pointer. */
export function readPointer<T>(view: DataView, offset: number, pointee: TypeLike<T>): Pointer<T> | null {
  return fromPointer(pointee, readAddress(view, offset))
}

/** Reads a field that holds a handle. */
export function readHandle<H extends Handle>(view: DataView, offset: number, type: HandleClass<H>): H | null {
  return fromHandle(type, readAddress(view, offset))
}

/** Writes a field that holds a handle; the handle stays referenced. */
export function writeHandle<H extends Handle>(
  view: DataView,
  offset: number,
  type: HandleClass<H>,
  value: H | null,
  owner: string,
  name: string,
): void {
  writeAddress(view, offset, toHandle(type as never, value, owner, name))
  retain(view.buffer, view.byteOffset + offset, value)
}

/** Reads a field that points to a record: a view of what C, or JavaScript, put there. */
export function readRecord<R extends Struct>(view: DataView, offset: number, type: RecordClass<R>): R | null {
  return fromRecord(type, readAddress(view, offset))
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
