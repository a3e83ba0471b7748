import { registry } from '../errors/process-registry.ts'

/*
 * What callbacks throw, on its way to the JavaScript function that called C.
 *
 * A callback always returns a value of its result type to C, zero or NULL where it threw: Koffi would rethrow
 * by itself, but then leaves the registers of the result as they were, and C goes on with a random number or
 * pointer. So the error waits here, and every call into C looks for it afterwards. A process that has no
 * callbacks pays nothing for that.
 */

/** Whether a callback threw in the call that is going on: no further one runs then. */
export function hasPendingError(): boolean {
  return registry.pending !== undefined
}

/**
 * Keeps the first error for the function that called C. Where C called from another thread there is none: the
 * error is then uncaught, as that of a timer's function is.
 *
 * @param slot what C called
 */
export function setPendingError(error: unknown, { entryPoint }: { readonly entryPoint: object }): void {
  if (hasCaller(entryPoint)) registry.pending ??= { error }
  else
    setImmediate(() => {
      throw error
    })
}

/**
 * Runs a callback that goes on although another one threw: calls into C that it makes are not blamed for
 * that.
 */
export function withoutPendingError<T>(run: () => T): T {
  const outer = registry.pending
  registry.pending = undefined
  try {
    return run()
  } finally {
    registry.pending = outer ?? registry.pending
  }
}

/**
 * Whether some JavaScript function stands behind a function that C called. C's other threads wait until the
 * event loop calls it for them, and then it is the first. Asked only where something went wrong: it takes a
 * microsecond.
 */
export function hasCaller(entry: object): boolean {
  const { stackTraceLimit, prepareStackTrace } = Error
  const trace: { stack?: unknown } = {}
  try {
    // Somebody may have frozen Error: then the trace is longer.
    Reflect.set(Error, 'stackTraceLimit', 1)
    Reflect.deleteProperty(Error, 'prepareStackTrace')
    Error.captureStackTrace(trace, entry as () => void)
    return /\n\s*at |@/.test(String(trace.stack))
  } finally {
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
    if (prepareStackTrace !== undefined) Reflect.set(Error, 'prepareStackTrace', prepareStackTrace)
  }
}

/**
 * A result, unless a callback threw before it came. (A constant: of a function that is declared each call
 * would look whether it was replaced.)
 */
export const throwPending = <R>(result: R): R => {
  if (registry.pending === undefined) return result
  const { error } = registry.pending
  registry.pending = undefined
  throw error
}
