import { callsAtMost } from '../calls/koffi-limits.ts'

/** What is used of an `AbortSignal`, whose type not every project has. */
export interface CancelSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: true }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/**
 * Calls that run or stand in Koffi's own queue, of which it takes a limited number. A callback from another
 * thread needs a place there too: some are left to them.
 */
let running = 0
const waiting: (() => void)[] = []

/** Starts a call now, or once another one has ended. Each call that was started ends with {@link endCall}. */
export function startCall(
  start: () => void,
  cancelled: (reason: unknown) => void,
  signal?: CancelSignal,
): void {
  if (signal?.aborted) {
    cancelled(signal.reason)
    return
  }
  if (running < callsAtMost()) {
    running++
    start()
    return
  }
  const turn = (): void => {
    signal?.removeEventListener('abort', abort)
    start()
  }
  const abort = (): void => {
    const index = waiting.indexOf(turn)
    if (index < 0) return
    waiting.splice(index, 1)
    cancelled(signal?.reason)
  }
  waiting.push(turn)
  signal?.addEventListener('abort', abort, { once: true })
}

/** A call has ended: the next one takes its place. */
export function endCall(): void {
  const next = waiting.shift()
  if (next === undefined) running--
  else next()
}
