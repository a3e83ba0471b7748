import { writeAddress } from '../memory/address.ts'
import { tie } from '../memory/ties.ts'
import type { Handle, HandleClass } from './handle.ts'
import { toHandle } from './handle-arguments.ts'
import { handleTypeOf } from './handle-type.ts'
/** Reads a field that holds a handle. */
export function readHandle<H extends Handle>(view: DataView, offset: number, type: HandleClass<H>): H | null {
  return handleTypeOf(type as never).readFrom(view, offset) as H | null
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
  const address = toHandle(type as never, value, owner, name)
  writeAddress(view, offset, address)
  tie(view, offset, address, value)
}
