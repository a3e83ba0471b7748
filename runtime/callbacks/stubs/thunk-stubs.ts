import koffi, { type TypeObject } from 'koffi'
import { hasCaller, hasPendingError, setPendingError } from '../../calls/pending-error.ts'
import { type NumberRegister, thunkSize } from './thunk-code.ts'
import { type Block, numberBits, numberMask, Thunks } from './thunks.ts'
import {
  asEntryPoint,
  depth,
  enter,
  isBelow,
  isTooDeep,
  type StackPosition,
  stackPosition,
} from './upcall-depth.ts'
import type { Target } from './upcall-entry.ts'
import { noFunction, type Stay, UpcallStub } from './upcall-stub.ts'

/*
 * Stubs with addresses of their own: one address of Koffi's serves all functions of a signature, and the
 * number that a thunk passes behind C's arguments tells which of them is meant.
 */

class ThunkStub extends UpcallStub {
  address = 0
  readonly entryPoint: Target
  readonly #pool: ThunkStubPool
  block: Block<ThunkStub> | undefined
  index = 0

  constructor(pool: ThunkStubPool) {
    super()
    this.#pool = pool
    this.entryPoint = pool.entryPoint
  }

  end(message: string): void {
    this.returned?.end()
    this.target = noFunction
    this.#pool.put(this, message)
  }
}

/** The stubs of all function types that are one to Koffi. */
export class ThunkStubPool {
  readonly entryPoint: Target
  readonly #trampoline: TypeObject
  readonly #register: NumberRegister
  readonly #throughMemory: boolean
  /** What C gets where nobody stands behind an address any more. */
  readonly #zero: unknown
  readonly #unused: ThunkStub[] = []
  #thunks: Thunks<ThunkStub> | undefined
  #address: bigint
  /**
   * Where Koffi's address was made. C can call it from as deep in the stack, or deeper: Koffi takes calls
   * from above for those of another thread's stack, and V8 then sees its stack overflow.
   */
  #madeAt: StackPosition
  readonly #warned = new Set<string>()

  /**
   * @param trampoline the signature with one more parameter, for the number
   *
   * Throws Koffi's Error where it has no room for an address.
   */
  constructor(
    trampoline: TypeObject,
    arity: number,
    register: NumberRegister,
    throughMemory: boolean,
    zero: unknown,
  ) {
    this.#trampoline = trampoline
    this.#register = register
    this.#throughMemory = throughMemory
    this.#zero = zero
    this.entryPoint = asEntryPoint(this.#entryPointOf(arity))
    this.#madeAt = stackPosition()
    this.#address = koffi.register(this.entryPoint, trampoline)
  }

  /** A stub that nothing stands behind. Throws an Error where the system has no memory for one. */
  get(stay: Stay): ThunkStub {
    if (!isBelow(this.#madeAt)) this.#renew()
    this.#thunks ??= this.#makeThunks()
    const stub = this.#unused.pop() ?? new ThunkStub(this)
    const block = this.#thunks.blockFor(stay)
    const index = ++block.taken
    block.holders[index] = stub
    stub.block = block
    stub.index = index
    stub.address = block.start + index * thunkSize
    return stub
  }

  /** Sees to it that C can call from where JavaScript runs now, or from deeper. */
  prepare(): void {
    if (!isBelow(this.#madeAt)) this.#renew()
  }

  put(stub: ThunkStub, message: string): void {
    this.#thunks?.end(stub.block!, stub.index, message)
    this.#unused.push(stub)
  }

  /** How many are in use. */
  get length(): number {
    return this.#thunks?.length ?? 0
  }

  /** The thread ends: C gets zero from now on, and Koffi its address back. */
  end(): void {
    this.#thunks?.answerZero()
    koffi.unregister(this.#address)
  }

  #makeThunks(): Thunks<ThunkStub> {
    const thunks = Thunks.make<ThunkStub>(this.#register, this.#throughMemory, this.#address)
    if (thunks === undefined) throw new Error('the system gives no memory for addresses of callbacks')
    return thunks
  }

  #renew(): void {
    const old = this.#address
    this.#address = koffi.register(this.entryPoint, this.#trampoline)
    this.#thunks?.aim(this.#address)
    koffi.unregister(old)
    this.#madeAt = stackPosition()
  }

  /** The usual numbers of parameters go without a list of arguments: that saves 100 ns. */
  #entryPointOf(arity: number): Target {
    // The frame stays on the stack, where it is looked for, although JavaScriptCore knows proper tail calls:
    // there is none in "try".
    switch (arity) {
      case 0:
        return (number) => {
          enter()
          try {
            const stub = this.#holderOf(number as number)
            if (stub === undefined || isTooDeep()) return this.#refuse(stub, [], number)
            return stub.entry()
          } finally {
            depth.running--
          }
        }
      case 1:
        return (a, number) => {
          enter()
          try {
            const stub = this.#holderOf(number as number)
            if (stub === undefined || isTooDeep()) return this.#refuse(stub, [a], number)
            return stub.entry(a)
          } finally {
            depth.running--
          }
        }
      case 2:
        return (a, b, number) => {
          enter()
          try {
            const stub = this.#holderOf(number as number)
            if (stub === undefined || isTooDeep()) return this.#refuse(stub, [a, b], number)
            return stub.entry(a, b)
          } finally {
            depth.running--
          }
        }
      case 3:
        return (a, b, c, number) => {
          enter()
          try {
            const stub = this.#holderOf(number as number)
            if (stub === undefined || isTooDeep()) return this.#refuse(stub, [a, b, c], number)
            return stub.entry(a, b, c)
          } finally {
            depth.running--
          }
        }
      case 4:
        return (a, b, c, d, number) => {
          enter()
          try {
            const stub = this.#holderOf(number as number)
            if (stub === undefined || isTooDeep()) return this.#refuse(stub, [a, b, c, d], number)
            return stub.entry(a, b, c, d)
          } finally {
            depth.running--
          }
        }
      default:
        return (...args) => {
          enter()
          try {
            const number = args.pop()
            const stub = this.#holderOf(number as number)
            if (stub === undefined || isTooDeep()) return this.#refuse(stub, args, number)
            return stub.entry(...args)
          } finally {
            depth.running--
          }
        }
    }
  }

  #holderOf(number: number): ThunkStub | undefined {
    return this.#thunks!.blocks[number >>> numberBits]?.holders[number & numberMask]
  }

  #refuse(stub: ThunkStub | undefined, args: unknown[], number: unknown): unknown {
    if (stub !== undefined) return stub.enterTooDeep(args)
    if (hasPendingError()) return this.#zero
    const message =
      this.#thunks?.messageFor(number as number) ??
      'C called a function whose time was over long ago; it holds an address that it was lent for one call, or a disposed Callback'
    const error = new TypeError(message)
    if (hasCaller(this.entryPoint)) setPendingError(error, this)
    // From another thread: nobody could catch it, and no harm was done, since C got zero.
    else if (!this.#warned.has(message)) {
      this.#warned.add(message)
      process.emitWarning(error)
    }
    return this.#zero
  }
}
