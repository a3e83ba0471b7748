import type { Call } from '../libraries/declaration.ts'

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

let guarding = false
const bound = new Set<Guardable>()

/** A function of C as Koffi made it, and as it is called. */
interface Guardable {
  readonly native: Call | undefined
  call: Call | undefined
  /** How many arguments it takes; undefined where that varies. */
  readonly arity: number | undefined
}

/** From now on every call into C throws what callbacks threw meanwhile. */
export function guardCalls(): void {
  if (guarding) return
  guarding = true
  for (const declaration of bound) declaration.call = guarded(declaration.native!, declaration.arity)
  bound.clear()
}

/** Sets what is called for a function of C, now and once there are callbacks. */
export function addBound(declaration: Guardable): void {
  if (!guarding) bound.add(declaration)
  declaration.call = guarding ? guarded(declaration.native!, declaration.arity) : declaration.native
}

/** A Koffi function that throws what callbacks threw. The usual numbers of arguments go without a list: that saves 20 ns. */
export function guarded(native: Call, arity: number | undefined): Call {
  switch (arity) {
    case 0:
      return () => checked(native())
    case 1:
      return (a: unknown) => checked(native(a))
    case 2:
      return (a: unknown, b: unknown) => checked(native(a, b))
    case 3:
      return (a: unknown, b: unknown, c: unknown) => checked(native(a, b, c))
    case 4:
      return (a: unknown, b: unknown, c: unknown, d: unknown) => checked(native(a, b, c, d))
    case 5:
      return (a: unknown, b: unknown, c: unknown, d: unknown, e: unknown) => checked(native(a, b, c, d, e))
    default:
      return (...args: unknown[]) => checked(native(...args))
  }
}

/** A result, unless a callback threw before it came. */
function checked<R>(result: R): R {
  if (failure === undefined) return result
  const { error } = failure
  failure = undefined
  throw error
}
