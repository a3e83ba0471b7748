// `Symbol.dispose`, for compilers whose settings do not have it.
/// <reference lib="esnext.disposable" preserve="true" />
import { inspection } from '../errors/inspection.ts'
import { wrongType } from '../errors/rejection.ts'
import { hexadecimal } from '../memory/address.ts'
import { Addressed, locate, pointedTo } from '../memory/addressed.ts'
import type { CType } from '../types/c-type.ts'
import type { AnyFunction } from '../types/prototype.ts'
import { forgetCollected, noteCollected } from './collected-callbacks.ts'
import { FunctionType } from './function-type.ts'
import { checkFunction, type Target } from './stubs/upcall-entry.ts'
import type { UpcallStub } from './stubs/upcall-stub.ts'
import { retainedStub } from './stubs/upcall-stub-pool.ts'

const forgotten =
  'C called a function that nothing held any more: the record in whose field it was stored is gone'

/** Ends what stands behind the addresses of callbacks that nobody holds. */
const collected = new FinalizationRegistry<() => void>((end) => end())

declare const passed: unique symbol

/**
 * A JavaScript function that C may keep and call at any time, until it is disposed. Koffi has room for 8192
 * at a time.
 *
 *     using compare = new Callback(compare_function, (a, b) => …)
 */
export class Callback<F extends AnyFunction = AnyFunction> extends Addressed {
  declare readonly [passed]: F
  readonly type: FunctionType
  readonly #stub: UpcallStub

  /** Throws a TypeError for what is no function, or an async one. */
  constructor(type: FunctionType<F>, fn: F) {
    if (!(type instanceof FunctionType)) throw wrongType('Callback', 'type', 'a function type', type)
    checkFunction(type, fn, 'Callback', 'fn')
    const stub = retainedStub(type, fn as unknown as Target, `callback ${fn.name || type.name}`)
    super(BigInt(stub.address))
    this.type = type as unknown as FunctionType
    this.#stub = stub
  }

  /** One that is disposed when nobody holds it any more. */
  static collected<F extends AnyFunction>(type: FunctionType<F>, fn: F): Callback<F> {
    const callback = new Callback(type, fn)
    const stub = callback.#stub
    const { address } = callback
    noteCollected(address, callback)
    const end = (): void => {
      forgetCollected(address)
      stub.end(`${type.name}: ${forgotten}`)
    }
    collected.register(callback, end, callback)
    return callback
  }

  /** The address that C calls; 0n once disposed. */
  get address(): bigint {
    return this.$address ?? 0n
  }

  /** Ends the callback: a later call from C is an error that says so. Does nothing the second time. */
  [Symbol.dispose](): void {
    if (this.$address === undefined) return
    forgetCollected(this.$address)
    this.$address = undefined
    collected.unregister(this)
    this.#stub.end(`${this.type.name}: C called a callback that was disposed`)
  }

  override [locate](owner: string, name: string): bigint {
    throw new TypeError(`${owner}: ${name} is a callback that was disposed`)
  }

  override get [pointedTo](): CType<unknown> | undefined {
    return undefined
  }

  [inspection](): string {
    return this.toString()
  }

  override toString(): string {
    return `<Callback ${this.type.name}${this.$address === undefined ? ' disposed' : ` at ${hexadecimal(this.$address)}`}>`
  }
}
