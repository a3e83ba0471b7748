import { isAddressInUse } from '../callbacks/memory-in-use.ts'
import type { Handle, HandleClass } from '../handles/handle.ts'
import { referencesOf } from '../handles/handle-state.ts'
import { checkUnused, checkUnusedAt, isLastReference } from '../handles/handles-in-flight.ts'
import { checkOwn, checkOwnAt } from '../handles/lent-handles.ts'

/*
 * What may be freed, and what may be given away to C, which frees it: the same.
 */

/** Throws a TypeError for a handle that belongs to another one, or that some call uses. */
export function checkEndable(handle: Handle, owner: string, name: string): void {
  checkUnused(handle, owner, name)
  checkOwn(handle, owner, name)
  if (isAddressInUse(handle.$address) && referencesOf(handle) <= 1) throw inUse(owner, name)
}

/** The same for what lies at an address: most programs have nothing that could be refused. */
export function checkEndableAt(
  type: HandleClass<Handle>,
  address: unknown,
  owner: string,
  name: string,
): void {
  checkUnusedAt(type, address, owner, name)
  checkOwnAt(type, address, owner, name)
  if (isAddressInUse(address) && isLastReference(type, address)) throw inUse(owner, name)
}

function inUse(owner: string, name: string): TypeError {
  return new TypeError(`${owner}: ${name} is in use by the call that runs this function`)
}
