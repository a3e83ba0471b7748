import koffi, { type TypeObject } from 'koffi'
import { hasCaller, setPendingError } from '../../calls/pending-error.ts'
import { asEntryPoint, depth, enter, isInsideCallback, isTooDeep } from './upcall-depth.ts'
import type { Target } from './upcall-entry.ts'
import { type Report, type Stay, UpcallStub } from './upcall-stub.ts'

/*
 * Stubs that are addresses of Koffi's own: for systems where no memory can be made executable here, and for
 * signatures that leave no register free. Koffi has room for 8192 in a process, so they are used again, and C
 * that calls a stale one may reach another function.
 */

/**
 * How many ended stubs stay unused before the first is used again: the more, the more late calls are noticed.
 */
const quarantine = 128
/**
 * How many unused stubs are reserved, by signature and in all, for retained functions that are passed inside
 * of a callback: a stub that is made there works only at that depth of the stack.
 */
const reservedEach = 4
const reservedAtMost = 256
let reservedInAll = 0

/** Whether less is prepared than there should be. */
export const preparation = { isDue: true }

class KoffiStub extends UpcallStub {
  address: bigint
  readonly entryPoint: Target
  /**
   * Whether C may call it at any depth. What Koffi registers inside of a callback works only below that: it
   * takes calls from above for those of another thread's stack, and V8 then sees its stack overflow.
   */
  anyDepth = !isInsideCallback()
  /** The next one in the queue of those that may be used again. */
  next: KoffiStub | undefined
  /** C called it after its end: somebody holds the address, so nothing else must come to stand behind it. */
  late = false
  readonly #pool: KoffiStubPool
  #message = ''

  constructor(pool: KoffiStubPool) {
    super()
    this.#pool = pool
    this.target = this.#refuse
    this.report = this.#reportLate
    this.entryPoint = asEntryPoint(this.#entryPoint(pool.arity))
    this.address = koffi.register(this.entryPoint, pool.trampoline)
  }

  get inUse(): boolean {
    return this.target !== this.#refuse
  }

  end(message: string): void {
    this.#message = message
    this.target = this.#refuse
    this.report = this.#reportLate
    this.returned?.end()
    if (!this.late) this.#pool.put(this)
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

  /** The usual numbers of parameters go without a list of arguments: that saves 100 ns. */
  #entryPoint(arity: number): Target {
    // The frame stays on the stack, where it is looked for, although JavaScriptCore knows proper tail calls:
    // there is none in "try".
    if (arity <= 4) {
      return (a, b, c, d) => {
        enter()
        try {
          return isTooDeep() ? this.enterTooDeep([a, b, c, d]) : this.entry(a, b, c, d)
        } finally {
          depth.running--
        }
      }
    }
    return (...args) => {
      enter()
      try {
        return isTooDeep() ? this.enterTooDeep(args) : this.entry(...args)
      } finally {
        depth.running--
      }
    }
  }

  readonly #refuse = (): never => {
    throw new TypeError(this.#message)
  }

  readonly #reportLate: Report = (error) => {
    if (hasCaller(this.entryPoint)) setPendingError(error, this)
    // From another thread: nobody could catch it, and no harm was done, since C got zero.
    else if (!this.late) process.emitWarning(error as Error)
    this.late = true
  }
}

/** The stubs of all function types that are one to Koffi. */
export class KoffiStubPool {
  readonly trampoline: TypeObject
  readonly arity: number
  readonly #all = new Set<KoffiStub>()
  readonly #reserved: KoffiStub[] = []
  #first: KoffiStub | undefined
  #last: KoffiStub | undefined
  #length = 0

  constructor(trampoline: TypeObject, arity: number) {
    this.trampoline = trampoline
    this.arity = arity
  }

  /** A stub that nothing stands behind. Throws Koffi's Error where it has no room for one. */
  get(stay: Stay): KoffiStub {
    if (stay === 'lasting' && isInsideCallback()) {
      const stub = this.#takeReserved()
      if (stub !== undefined) return stub
    }
    return (this.#length >= quarantine ? this.#take() : undefined) ?? this.#make()
  }

  /** A stub that ended. */
  put(stub: KoffiStub): void {
    if (this.#last === undefined) this.#first = stub
    else this.#last.next = stub
    this.#last = stub
    this.#length++
  }

  /** Reserves some for functions that are passed inside of a callback first. */
  prepare(): void {
    while (this.#reserved.length < reservedEach && reservedInAll < reservedAtMost) {
      this.#reserved.push(this.#register())
      reservedInAll++
    }
  }

  get isPrepared(): boolean {
    return this.#reserved.length >= reservedEach || reservedInAll >= reservedAtMost
  }

  /** Gives a stub that nobody uses back to Koffi. */
  giveBack(): boolean {
    const stub = this.#takeReserved() ?? this.#take()
    if (stub === undefined) return false
    this.#all.delete(stub)
    koffi.unregister(stub.address)
    return true
  }

  /** Gives everything back: the thread ends. */
  end(): void {
    for (const stub of this.#all) koffi.unregister(stub.address)
    this.#all.clear()
  }

  /** What the functions in use were passed to, or are called. */
  get owners(): readonly string[] {
    return [...this.#all].filter((stub) => stub.inUse).map((stub) => stub.owner)
  }

  #register(): KoffiStub {
    const stub = new KoffiStub(this)
    this.#all.add(stub)
    return stub
  }

  #make(): KoffiStub {
    try {
      return this.#register()
    } catch (error) {
      // Koffi has no room for another one.
      const own = this.#takeReserved() ?? this.#take()
      if (own !== undefined) return own
      throw error
    }
  }

  /** The stub that ended first and that C does not hold any more, as far as anybody knows. */
  #take(): KoffiStub | undefined {
    const stub = this.#first
    if (stub === undefined) return undefined
    this.#first = stub.next
    if (stub.next === undefined) this.#last = undefined
    stub.next = undefined
    this.#length--
    if (stub.late) return this.#take()
    if (!stub.anyDepth) stub.renew()
    return stub
  }

  #takeReserved(): KoffiStub | undefined {
    const stub = this.#reserved.pop()
    if (stub !== undefined) {
      reservedInAll--
      preparation.isDue = true
    }
    return stub
  }
}
