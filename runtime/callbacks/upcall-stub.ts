import koffi from 'koffi'
import { guardCalls } from '../calls/guarded-call.ts'
import { hasCaller, setPendingError } from '../calls/pending-error.ts'
import type { FunctionTypeInfo } from '../types/prototype.ts'
import { entryOf, type Target } from './upcall-entry.ts'
import type { UpcallStubPool } from './upcall-stub-pool.ts'

/** Takes what a callback threw. */
export type Report = (error: unknown, stub: UpcallStub) => void

/** How many callbacks are running: above 0 the JavaScript that runs now was called by C. */
let running = 0

/**
 * V8 runs out of its own stack before, JavaScriptCore does not, and the stack that Koffi has for C ends at
 * some 600.
 */
const nestedAtMost = 256

/** Whether C called the JavaScript that runs now. */
export function isInsideCallback(): boolean {
  return running > 0
}

/**
 * An address that C can call at any time, from any thread, and the JavaScript function that stands behind it
 * for a while.
 *
 * Koffi can make an address for the time of one call; where C keeps that, and calls it later from another
 * thread, the process ends. The address of a stub stays good: once its function is gone, C finds one that
 * says so.
 */
export class UpcallStub {
  /** What C calls. */
  address: bigint
  /**
   * Whether C may call it at any depth. What Koffi registers inside of a callback works only below that: it
   * takes calls from above for those of another thread's stack, and V8 then sees its stack overflow.
   */
  anyDepth = !isInsideCallback()
  /** The function of the moment. */
  target: Target
  /** The function of C, or the type, that messages name. */
  owner = ''
  /** Where errors go. */
  report: Report
  /** Memory that the last result points to. */
  result: unknown
  /** The next one in the queue of those that may be used again. */
  next: UpcallStub | undefined
  /** The function that Koffi calls: nothing of JavaScript stands below it where another thread called. */
  readonly entryPoint: Target

  readonly #pool: UpcallStubPool
  #type: FunctionTypeInfo | undefined
  #entry: Target = () => undefined
  #message = ''
  /** C called it after its end: somebody holds the address, so nothing else must come to stand behind it. */
  #late = false

  constructor(pool: UpcallStubPool) {
    guardCalls()
    this.#pool = pool
    this.target = this.#refuse
    this.report = this.#reportLate
    this.entryPoint = this.#entryPoint(pool.arity)
    this.address = koffi.register(this.entryPoint, pool.trampoline)
  }

  /** Puts a function behind the address. */
  begin(type: FunctionTypeInfo, target: Target, owner: string, report: Report): void {
    if (type !== this.#type) {
      this.#type = type
      this.#entry = entryOf(type, this)
    }
    this.target = target
    this.owner = owner
    this.report = report
  }

  /** Takes the function away. From now on a call from C is an error with this message. */
  end(message: string): void {
    this.#message = message
    this.target = this.#refuse
    this.report = this.#reportLate
    this.result = undefined
    if (!this.#late) this.#pool.put(this)
  }

  /**
   * Makes it one that works wherever it is used from now on. Koffi nearly always gives the same address
   * again.
   */
  renew(): void {
    koffi.unregister(this.address)
    this.address = koffi.register(this.entryPoint, this.#pool.trampoline)
    this.anyDepth = !isInsideCallback()
  }

  /** C still holds the address. */
  get late(): boolean {
    return this.#late
  }

  /** The usual numbers of parameters go without a list of arguments: that saves 100 ns. */
  #entryPoint(arity: number): Target {
    // The frame stays on the stack, where it is looked for, although JavaScriptCore knows proper tail calls:
    // there is none in "try".
    if (arity <= 4) {
      return (a, b, c, d) => {
        running++
        try {
          return running > nestedAtMost ? this.#tooDeep([a, b, c, d]) : this.#entry(a, b, c, d)
        } finally {
          running--
        }
      }
    }
    return (...args) => {
      running++
      try {
        return running > nestedAtMost ? this.#tooDeep(args) : this.#entry(...args)
      } finally {
        running--
      }
    }
  }

  #tooDeep(args: unknown[]): unknown {
    const { target } = this
    this.target = () => {
      throw new RangeError(
        `${this.owner}: C and JavaScript call one another more than ${nestedAtMost} times deep`,
      )
    }
    try {
      return this.#entry(...args)
    } finally {
      this.target = target
    }
  }

  readonly #refuse = (): never => {
    throw new TypeError(this.#message)
  }

  readonly #reportLate: Report = (error) => {
    if (hasCaller(this.entryPoint)) setPendingError(error, this)
    // From another thread: nobody could catch it, and no harm was done, since C got zero.
    else if (!this.#late) process.emitWarning(error as Error)
    this.#late = true
  }
}
