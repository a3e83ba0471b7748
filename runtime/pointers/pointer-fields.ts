import koffi from 'koffi'
import { readAddress, writeAddress } from '../memory/address.ts'
import { retain } from '../memory/lifetimes.ts'
import type { TypeLike } from '../types/c-type.ts'
import { fromPointer, type Pointer } from './pointer.ts'
import {
  type Memory,
  type PointerArgument,
  type PointerTo,
  toMemory,
  toPointer,
} from './pointer-arguments.ts'

/** Reads a field that holds a pointer. */
export function readPointer<T>(view: DataView, offset: number, pointee: TypeLike<T>): Pointer<T> | null {
  return fromPointer(pointee, readAddress(view, offset))
}

/** Stores a pointer in memory, and keeps what it points to alive as long as that memory. */
export function writePointer<T>(
  view: DataView,
  offset: number,
  pointee: TypeLike<T>,
  value: PointerTo<T> | null,
  owner: string,
  name: string,
): void {
  storeAddress(view, offset, toPointer(pointee, value, owner, name), value)
}

/** Stores the address of any memory in memory, and keeps that alive. */
export function writeMemory(
  view: DataView,
  offset: number,
  value: Memory | null,
  owner: string,
  name: string,
): void {
  storeAddress(view, offset, toMemory(value, owner, name), value)
}

function storeAddress(view: DataView, offset: number, argument: PointerArgument, value: unknown): void {
  const address =
    typeof argument === 'bigint' || argument === null ? argument : BigInt(koffi.address(argument))
  writeAddress(view, offset, address)
  retain(view.buffer, view.byteOffset + offset, value)
}
