import { readAddress, writeAddress } from '../memory/address.ts'
import { addressOf } from '../memory/addressed.ts'
import { tie, tiedTo } from '../memory/ties.ts'
import type { TypeLike } from '../types/c-type.ts'
import { Pointer } from './pointer.ts'
import {
  type Memory,
  type PointerArgument,
  type PointerTo,
  toMemory,
  toPointer,
} from './pointer-arguments.ts'

/** Reads a field that holds a pointer. */
export function readPointer<T>(view: DataView, offset: number, pointee: TypeLike<T>): Pointer<T> | null {
  const address = readAddress(view, offset)
  return address === null ? null : new Pointer(pointee, address, tiedTo(view, offset, address))
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
  const address = typeof argument === 'bigint' || argument === null ? argument : addressOf(argument)
  writeAddress(view, offset, address)
  tie(view, offset, address, value)
}
