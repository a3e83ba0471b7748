import { inspect } from 'node:util'
import koffi from 'koffi'
import { Addressed, hexadecimal, locate, pointedTo } from './addressed.ts'
import type { CType } from './c-type.ts'
import { checkFunction, inCallbackForm } from './callback-form.ts'
import { type AnyFunction, FunctionType } from './function-type.ts'
import { wrongType } from './rejection.ts'

/**
 * A JavaScript function that C may keep and call at any time, until it is disposed. Koffi has room for 8192 at a time.
 *
 *     using compare = new Callback(compare_function, (a, b) => …)
 */
export class Callback<F extends AnyFunction = AnyFunction> extends Addressed {
  readonly type: FunctionType<F>
  readonly #target: { call: AnyFunction }

  /** Throws a TypeError for what is no function, or an async one. */
  constructor(type: FunctionType<F>, fn: F) {
    if (!(type instanceof FunctionType)) throw wrongType('Callback', 'type', 'a function type', type)
    checkFunction(type, fn, 'Callback', 'fn')
    const target = { call: inCallbackForm(type, fn, `callback ${fn.name || type.name}`) }
    super(koffi.register((...args: never[]) => target.call(...args), type.koffi))
    this.type = type
    this.#target = target
  }

  /** The address that C calls; 0n once disposed. */
  get address(): bigint {
    return this.$address ?? 0n
  }

  /** Ends the callback: a later call from C is an error that says so. Does nothing the second time. */
  [Symbol.dispose](): void {
    if (this.$address === undefined) return
    const message = `${this.type.name}: C called a callback that was disposed`
    this.#target.call = () => {
      throw new TypeError(message)
    }
    retire(this.$address)
    this.$address = undefined
  }

  override [locate](owner: string, name: string): bigint {
    throw new TypeError(`${owner}: ${name} is a callback that was disposed`)
  }

  override get [pointedTo](): CType<unknown> | undefined {
    return undefined
  }

  [inspect.custom](): string {
    return this.toString()
  }

  override toString(): string {
    return `<Callback ${this.type.name}${this.$address === undefined ? ' disposed' : ` at ${hexadecimal(this.$address)}`}>`
  }
}

/** Disposed callbacks whose slots are not given back yet: until then a late call finds its own dead end. */
const retired: bigint[] = []
const retiredAtMost = 1024

function retire(address: bigint): void {
  retired.push(address)
  if (retired.length > retiredAtMost) koffi.unregister(retired.shift()!)
}
