import { registry } from '../errors/process-registry.ts'
import { noted } from './calls-in-progress.ts'
import type { Call } from './native-call.ts'
import { throwPending } from './pending-error.ts'

/** Functions that are called as Koffi made them: weakly, since what `cdef` binds comes and goes. */
let bound: WeakRef<Guardable>[] = []
let sweepAt = 1024

/** A function of C as Koffi made it, and as it is called. */
interface Guardable {
  readonly native: Call | undefined
  call: Call | undefined
  /** How many arguments it takes; undefined where that varies. */
  readonly arity: number | undefined
  /** How many arguments there are up to the last that C gets as an address of memory. */
  readonly memoryReach: number
}

/** From now on every call into C throws what callbacks threw meanwhile. */
export function guardCalls(): void {
  if (registry.guarding) return
  registry.guarding = true
  for (const guard of registry.guards) guard()
}

/** Other copies of the runtime have callbacks too. */
registry.guards.push(() => {
  for (const reference of bound) {
    const declaration = reference.deref()
    if (declaration !== undefined) declaration.call = guard(declaration)
  }
  bound = []
})

/** Sets what is called for a function of C, now and once there are callbacks. */
export function addBound(declaration: Guardable): void {
  if (!registry.guarding) {
    bound.push(new WeakRef(declaration))
    if (bound.length >= sweepAt) sweep()
  }
  declaration.call = registry.guarding ? guard(declaration) : declaration.native
}

function guard({ native, arity, memoryReach }: Guardable): Call {
  return guarded(native!, arity, memoryReach)
}

/** Drops what was collected, each time the number has doubled. */
function sweep(): void {
  bound = bound.filter((reference) => reference.deref() !== undefined)
  sweepAt = Math.max(1024, 2 * bound.length)
}

/**
 * A Koffi function that throws what callbacks threw. The usual numbers of arguments go without a list: that
 * saves 20 ns.
 *
 * @param memoryReach how many arguments there are up to the last that C gets as an address of memory:
 * callbacks must know of those
 */
export function guarded(native: Call, arity: number | undefined, memoryReach: number): Call {
  if (memoryReach > 0) return noted(native, arity, memoryReach)
  switch (arity) {
    case 0:
      return () => throwPending(native())
    case 1:
      return (a: unknown) => throwPending(native(a))
    case 2:
      return (a: unknown, b: unknown) => throwPending(native(a, b))
    case 3:
      return (a: unknown, b: unknown, c: unknown) => throwPending(native(a, b, c))
    case 4:
      return (a: unknown, b: unknown, c: unknown, d: unknown) => throwPending(native(a, b, c, d))
    case 5:
      return (a: unknown, b: unknown, c: unknown, d: unknown, e: unknown) =>
        throwPending(native(a, b, c, d, e))
    default:
      return (...args: unknown[]) => throwPending(native(...args))
  }
}
