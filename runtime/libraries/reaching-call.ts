import type { Call } from '../calls/native-call.ts'

/** Makes a call that takes functions: see `withCallScopedCallbacks`. */
export type Scope = ((call: Call) => Call) | undefined

/**
 * A call of which is noted that C was called, although it throws in the end: a callback threw. Not where the
 * arguments were refused before that.
 *
 * @param note called with the arguments
 */
export function whereReached(native: Call, scope: Scope, note: (args: readonly unknown[]) => void): Call {
  return (...args: unknown[]) => {
    let isReached = false
    const reaching: Call = (...raws: unknown[]) => {
      isReached = true
      return native(...raws)
    }
    const call = scope === undefined ? reaching : scope(reaching)
    try {
      return call(...args)
    } catch (error) {
      if (isReached) note(args)
      throw error
    }
  }
}
