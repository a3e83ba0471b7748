import { Addressed } from '../../memory/addressed.ts'
import { Out } from '../../pointers/out.ts'
import type { CType } from '../../types/c-type.ts'
import { Handle } from '../handle.ts'
import { fromOwned } from '../handle-arguments.ts'
import { release } from '../handle-end.ts'
import { type FreeFunction, hold } from '../handle-state.ts'
import { handleClassOf } from '../handle-type.ts'
import { owning } from './owned-memory.ts'

/**
 * Notes, after the call, that the handle that C stored in an out parameter has to be freed by `free`.
 *
 * @param status the function's result: where it is not 0, what lies there as before was not handed out again
 * @param parent the handle without which this one cannot be used
 */
export function ownedOut(
  out: unknown,
  free: FreeFunction<never>,
  status: unknown = 0,
  parent: Handle | null | undefined = undefined,
): void {
  if (!(out instanceof Out)) return
  const handleClass = handleClassOf(out.type as CType<unknown>)
  if (handleClass === undefined) {
    // A record that C made, or plain memory: one object, so that freeing marks it.
    if (Out.bits(out) === 0n) return
    const { value } = out
    if (Addressed.is(value)) Out.note(out, owning(value, free), true)
    return
  }
  const before = Out.noted(out)
  if (status !== 0 && before instanceof Handle && !before.freed) return
  const address = Out.bits(out)
  if (address === 0n) return
  Out.note(out, fromOwned(handleClass, address, free as FreeFunction<Handle>, parent), true)
}

/**
 * Keeps values alive as long as a handle: records of callbacks, and their data, that C keeps with it.
 *
 * @param holder the handle, or the `Out` where C has just stored it
 */
export function holdWith<H>(holder: H, ...values: readonly unknown[]): H {
  const handle: unknown = holder instanceof Out ? Out.noted(holder) : holder
  if (handle instanceof Handle) hold(handle, ...values)
  return holder
}

/** Notes that a function freed what an out parameter led to before the call. */
export function freedOut(out: unknown, before: unknown, freedBy: string): void {
  if (out instanceof Out && before instanceof Handle) release(before, freedBy)
}

/** What an out parameter leads to before a call that may free it. */
export function ledTo(out: unknown): unknown {
  return out instanceof Out && handleClassOf(out.type as CType<unknown>) !== undefined ? out.value : undefined
}

/** What an out parameter led to when a function noted it last: for a call that is over. */
export function lastLedTo(out: unknown): unknown {
  return out instanceof Out ? Out.lastNoted(out) : undefined
}
