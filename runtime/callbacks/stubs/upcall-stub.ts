import { nestedAtMost } from '../../calls/calls-in-progress.ts'
import { setPendingError } from '../../calls/pending-error.ts'
import type { FunctionTypeInfo } from '../../types/prototype.ts'
import type { Returned } from './returned.ts'
import { entryOf, type Target } from './upcall-entry.ts'

/** Takes what a callback threw. */
export type Report = (error: unknown, stub: UpcallStub) => void

/** How long a function stays behind its address: for one call into C, or for nobody knows how long. */
export type Stay = 'brief' | 'lasting'

/**
 * An address that C can call at any time, from any thread, and the JavaScript function that stands behind it
 * for a while.
 *
 * Koffi can make an address for the time of one call; where C keeps that, and calls it later from another
 * thread, the process ends. The address of a stub stays good: once its function is gone, C finds one that
 * says so.
 */
export abstract class UpcallStub {
  /** What C calls. */
  abstract readonly address: bigint | number
  /** The function that Koffi calls: nothing of JavaScript stands below it where another thread called. */
  abstract readonly entryPoint: Target
  /** The function of the moment. */
  target: Target = noFunction
  /** The function of C, or the type, that messages name. */
  owner = ''
  /** Where errors go. */
  report: Report = setPendingError
  /** What the function's results point to; undefined as long as they pointed to nothing. */
  returned: Returned | undefined
  /** Converts arguments, calls the target, converts its result. Never throws. */
  entry: Target = noFunction
  #type: FunctionTypeInfo | undefined

  /** Puts a function behind the address. */
  begin(type: FunctionTypeInfo, target: Target, owner: string, report: Report): void {
    if (type !== this.#type) {
      this.#type = type
      this.entry = entryOf(type, this)
    }
    this.target = target
    this.owner = owner
    this.report = report
  }

  /** Takes the function away. From now on a call from C is an error with this message. */
  abstract end(message: string): void

  /** What C gets where callbacks nest too deep. */
  enterTooDeep(args: unknown[]): unknown {
    const { target } = this
    this.target = () => {
      throw new RangeError(
        `${this.owner}: C and JavaScript call one another more than ${nestedAtMost} times deep`,
      )
    }
    try {
      return this.entry(...args)
    } finally {
      this.target = target
    }
  }
}

/** Nobody's function: a stub that is not in use holds none. */
export function noFunction(): undefined {
  return undefined
}
