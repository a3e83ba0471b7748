import { beginEndingAll, endEnding } from '../../calls/calls-in-progress.ts'
import type { Call } from '../../calls/native-call.ts'

/** Makes a call that takes functions: see `withCallScopedCallbacks`. */
export type Scope = ((call: Call) => Call) | undefined

/**
 * A call that ends something, of which is noted that C was called, although it throws in the end: a callback
 * threw. Not where the arguments were refused before that.
 *
 * @param addresses of what it frees or takes over
 */
export function whereReached(
  native: Call,
  scope: Scope,
  addresses: readonly unknown[],
  note: () => void,
): Call {
  return (...args: unknown[]) => {
    let isReached = false
    const reaching: Call = (...raws: unknown[]) => {
      isReached = true
      return native(...raws)
    }
    const call = scope === undefined ? reaching : scope(reaching)
    beginEndingAll(addresses)
    try {
      return call(...args)
    } catch (error) {
      if (isReached) note()
      throw error
    } finally {
      endEnding(addresses.length)
    }
  }
}
