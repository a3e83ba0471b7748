import { leadsInto } from '../../callbacks/memory-in-use.ts'
import { refuseTransfers } from '../../callbacks/transfers.ts'
import { hexadecimal } from '../../memory/address.ts'

/**
 * Addresses that calls on other threads free, and what frees them. Handles keep count of their calls
 * themselves.
 */
const freeing = new Map<bigint, string>()
/** How many calls on other threads were given an address. */
const uses = new Map<bigint, number>()

/** The arguments of calls on other threads. */
const flights = new Set<readonly unknown[]>()
let refusing = false

/**
 * A call on another thread was given these arguments, in the form that C takes; ends with the function that
 * is returned.
 */
export function beginUse(raws: readonly unknown[]): () => void {
  const addresses = raws.filter((raw) => typeof raw === 'bigint')
  for (const address of addresses) uses.set(address, (uses.get(address) ?? 0) + 1)
  flights.add(raws)
  if (!refusing) refuseTransfers(userOf)
  refusing = true
  return () => {
    flights.delete(raws)
    for (const address of addresses) {
      const count = uses.get(address)! - 1
      if (count === 0) uses.delete(address)
      else uses.set(address, count)
    }
  }
}

function userOf(buffer: ArrayBufferLike): string | undefined {
  for (const raws of flights) {
    if (raws.some((raw) => leadsInto(raw, buffer))) return 'a call on another thread'
  }
  return undefined
}

/** A call on another thread frees what lies at an address; ends with the function that is returned. */
export function beginFreeing(raw: unknown, by: string): () => void {
  if (typeof raw !== 'bigint') return () => {}
  freeing.set(raw, by)
  return () => freeing.delete(raw)
}

/**
 * Throws a TypeError for an address that a call on another thread frees, or that one to be freed here uses.
 */
export function checkFree(raw: unknown, owner: string, name: string, toFree: boolean): void {
  if (typeof raw !== 'bigint' || (freeing.size === 0 && uses.size === 0)) return
  const by = freeing.get(raw)
  if (by !== undefined) {
    throw new TypeError(`${owner}: ${name} (${hexadecimal(raw)}) is being freed by ${by} on another thread`)
  }
  if (toFree && uses.has(raw)) {
    throw new TypeError(`${owner}: ${name} (${hexadecimal(raw)}) is in use by a call on another thread`)
  }
}
