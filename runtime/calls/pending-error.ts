/**
 * What callbacks throw, on its way to the JavaScript function that called C.
 *
 * A callback always returns a value of its result type to C, zero or NULL where it threw: Koffi would rethrow by itself,
 * but then leaves the registers of the result as they were, and C goes on with a random number or pointer. So the error waits
 * here, and every call into C looks for it afterwards. A process that has no callbacks pays nothing for that.
 */
let failure: { readonly error: unknown } | undefined

/** Whether a callback threw in the call that is going on: no further one runs then. */
export function isFailing(): boolean {
  return failure !== undefined
}

/**
 * Keeps the first error for the function that called C. Where C called from another thread there is none: the error is
 * then uncaught, as that of a timer's function is.
 *
 * @param slot what C called
 */
export function noteError(error: unknown, { bottom }: { readonly bottom: object }): void {
  if (hasCaller(bottom)) failure ??= { error }
  else
    setImmediate(() => {
      throw error
    })
}

/** Runs a callback that goes on although another one threw: calls into C that it makes are not blamed for that. */
export function apart<T>(run: () => T): T {
  const outer = failure
  failure = undefined
  try {
    return run()
  } finally {
    failure = outer ?? failure
  }
}

/**
 * Whether some JavaScript function stands behind a function that C called. C's other threads wait until the event loop calls it
 * for them, and then it is the first. Asked only where something went wrong: it takes a microsecond.
 */
export function hasCaller(entry: object): boolean {
  const { stackTraceLimit, prepareStackTrace } = Error
  const trace: { stack?: unknown } = {}
  try {
    Error.stackTraceLimit = 1
    Reflect.deleteProperty(Error, 'prepareStackTrace')
    Error.captureStackTrace(trace, entry as () => void)
    return /\n\s*at |@/.test(String(trace.stack))
  } finally {
    Error.stackTraceLimit = stackTraceLimit
    if (prepareStackTrace !== undefined) Error.prepareStackTrace = prepareStackTrace
  }
}

/** A result, unless a callback threw before it came. */
export function checked<R>(result: R): R {
  if (failure === undefined) return result
  const { error } = failure
  failure = undefined
  throw error
}
