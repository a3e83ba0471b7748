import { Addressed, endedBy } from '../../memory/addressed.ts'
import { Handle, type Owned } from '../handle.ts'
import { heldBy } from '../handle-state.ts'

/** Memory that a handle owns since C took it over, while somebody holds the object that was given. */
interface Taken {
  readonly value: WeakRef<Addressed>
  readonly by: string
  readonly dispose: PropertyDescriptor | undefined
  /** It is another's again, or gone. */
  readonly forget: () => void
}

/** By address: what C is given to free is no more than that. */
const taken = new Map<bigint | undefined, Taken>()

/** Notes that memory belongs to a handle from now on: not to be freed, and gone with the handle. */
export function takeMemory(value: Addressed, owner: Handle | null, by: string, livesOn: boolean): void {
  const dispose = Object.getOwnPropertyDescriptor(value, Symbol.dispose)
  Object.defineProperty(value, Symbol.dispose, { configurable: true, value: () => {} })
  const { $address: address } = value
  if (owner === null || owner.freed || !livesOn) {
    value[endedBy](by)
    return
  }
  if (address === undefined) return
  taken.get(address)?.forget()
  const { onFreed } = heldBy(owner)
  const reference = new WeakRef(value)
  const forget = (): void => {
    taken.delete(address)
    onFreed.delete(end)
  }
  const end = (): void => {
    forget()
    reference.deref()?.[endedBy](by)
  }
  onFreed.add(end)
  taken.set(address, { value: reference, by, dispose, forget })
}

/** Notes that memory is the caller's to free again. */
export function giveBackMemory(value: Addressed): void {
  const known = taken.get(value.$address)
  if (known === undefined) return
  known.forget()
  const given = known.value.deref()
  if (given === undefined) return
  if (known.dispose === undefined) Reflect.deleteProperty(given, Symbol.dispose)
  else Object.defineProperty(given, Symbol.dispose, known.dispose)
}

/** Throws a TypeError for the address of memory that belongs to a handle. */
export function checkOwnMemory(address: unknown, owner: string, name: string): void {
  if (taken.size === 0 || typeof address !== 'bigint') return
  const known = taken.get(address)
  if (known?.value.deref() === undefined) return
  throw new TypeError(
    `${owner}: ${name} is memory that was given away to ${known.by}: it is not yours to give away or free`,
  )
}

/**
 * A record or memory that C made and the caller has to free, by `free`: `using` does, unless its free
 * function was called before. Two objects of one address are two.
 */
export function owning<T>(value: T, free: (value: never) => unknown): Owned<T> {
  if (value instanceof Addressed && !(value instanceof Handle)) {
    taken.get(value.$address)?.forget()
    Object.defineProperty(value, Symbol.dispose, {
      configurable: true,
      value: () => {
        if (value.$address !== undefined) free(value as never)
      },
    })
  }
  return value as Owned<T>
}
