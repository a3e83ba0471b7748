import { isAddressInUse } from '../../callbacks/memory-in-use.ts'
import { isEnding } from '../../calls/calls-in-progress.ts'
import { registry } from '../../errors/process-registry.ts'
import { handlesIn } from '../../handles/given-away.ts'
import type { Handle, HandleClass } from '../../handles/handle.ts'
import { referencesOf } from '../../handles/handle-state.ts'
import { areHandlesInFlight, checkUnused, isInFlight } from '../../handles/handles-in-flight.ts'
import { checkOwn, isAnyLent, knownOf } from '../../handles/lent-handles.ts'
import { handleAt } from '../../handles/owned/owned-handles.ts'
import { partsOf } from '../../handles/parts.ts'

/*
 * What may be freed, and what may be given away to C, which frees it: the same.
 */

/**
 * Throws a TypeError for a handle that belongs to another one, or where some call uses it or what ends with
 * it.
 */
export function checkEndable(handle: Handle, owner: string, name: string): void {
  checkUnused(handle, owner, name)
  checkOwn(handle, owner, name)
  if ((registry.running === 0 && !areHandlesInFlight()) || referencesOf(handle) > 1) return
  if (isAddressInUse(handle.$address)) throw inUse(owner, name, 'is')
  for (const part of partsOf(handle)) {
    const { cName } = part.constructor as HandleClass<Handle>
    if (isInFlight(part)) {
      throw new TypeError(
        `${owner}: ${name} has a ${cName} * of its own that a call on another thread is just using`,
      )
    }
    if (isAddressInUse(part.$address)) throw inUse(owner, name, `has a ${cName} * of its own that is`)
  }
}

/**
 * Whether some handle could be refused. Nearly always none can; where the engine compiles this question into
 * the function that calls, and not the answer, 20 ns are saved.
 */
export function isAnyRefused(): boolean {
  return registry.running > 0 || areHandlesInFlight() || isAnyLent()
}

/**
 * The same as {@link checkEndable} for what lies at an address.
 *
 * @param given the object behind it, where it is known: of others than owned ones the address tells nothing
 */
export function checkEndableAt(
  type: HandleClass<Handle>,
  address: unknown,
  owner: string,
  name: string,
  given: Handle | undefined,
): void {
  const handle = given ?? handleAt(type, address)
  if (handle !== undefined) checkEndable(handle, owner, name)
  else if (isAddressInUse(address)) throw inUse(owner, name, 'is')
}

function inUse(owner: string, name: string, what: string): TypeError {
  return new TypeError(`${owner}: ${name} ${what} in use by the call that runs this function`)
}

/**
 * Throws a TypeError for what a call on another thread would still use, while it is gone as soon as the call
 * returns that runs this function: that call frees it, or what it belongs to.
 */
export function checkOutlives(value: unknown, raw: unknown, owner: string, name: string): void {
  if (![raw, ...handlesIn(value).flatMap(addressesAbove)].some(isEnding)) return
  throw new TypeError(
    `${owner}: ${name} is freed or taken over by the call that runs this function: a call on another thread could use it after that`,
  )
}

/** Of a handle, and of what it belongs to. */
function addressesAbove(handle: Handle): readonly unknown[] {
  const seen = new Set<Handle>()
  for (let each: Handle | undefined = handle; each !== undefined && !seen.has(each); ) {
    seen.add(each)
    each = knownOf(each).parent
  }
  return [...seen].map((each) => each.$address)
}
