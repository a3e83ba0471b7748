import { readAddress, writeAddress } from '../memory/address.ts'
import { retain } from '../memory/lifetimes.ts'
import { fromHandle, type Handle, type HandleClass, toHandle } from './handle.ts'
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
