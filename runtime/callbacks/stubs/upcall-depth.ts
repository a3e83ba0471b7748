import { nestedAtMost } from '../../calls/calls-in-progress.ts'
import { registry } from '../../errors/process-registry.ts'

/** How many callbacks are running: above 0 the JavaScript that runs now was called by C. */
export const depth: { running: number } = registry

/** How many callbacks have run at each depth: the number of the one that runs there now. */
const current: number[] = Array.from({ length: nestedAtMost + 2 }, () => 0)

/** One more callback runs. Who calls this counts `depth.running` down again. */
export function enter(): void {
  const deeper = ++depth.running
  if (deeper < current.length) current[deeper]!++
}

/** A callback that is running, and how deep; depth 0 is outside of all. */
export interface StackPosition {
  readonly depth: number
  readonly callback: number
}

/** Where JavaScript runs now. */
export function stackPosition(): StackPosition {
  return isInsideCallback()
    ? { depth: depth.running, callback: current[depth.running] ?? 0 }
    : { depth: 0, callback: 0 }
}

/** Whether JavaScript runs inside of the callback that ran then: C's stack is at least as deep. */
export function isBelow(position: StackPosition): boolean {
  if (position.depth === 0) return true
  return depth.running >= position.depth && current[position.depth] === position.callback
}

/** Whether C called the JavaScript that runs now. */
export function isInsideCallback(): boolean {
  return depth.running > 0 && recount() > 0
}

/** Whether one more callback is too much. */
export function isTooDeep(): boolean {
  return depth.running > nestedAtMost && recount() > nestedAtMost
}

/**
 * What stands on the stack: a callback that was cut off (the time-out of `node:vm` does that) has not counted
 * itself out. Asked only where it matters: it takes some microseconds.
 */
function recount(): number {
  const { stackTraceLimit, prepareStackTrace } = Error
  const trace: { stack?: unknown } = {}
  try {
    Error.stackTraceLimit = Number.POSITIVE_INFINITY
    Reflect.deleteProperty(Error, 'prepareStackTrace')
    Error.captureStackTrace(trace)
    depth.running = String(trace.stack).split(entryName).length - 1
  } finally {
    Error.stackTraceLimit = stackTraceLimit
    if (prepareStackTrace !== undefined) Error.prepareStackTrace = prepareStackTrace
  }
  return depth.running
}

const entryName = 'calledFromC'

/** Gives a function that Koffi calls the name by which it is found on the stack. */
export function asEntryPoint<F extends (...args: never[]) => unknown>(entry: F): F {
  return Object.defineProperty(entry, 'name', { value: entryName })
}
