import { type CFunction, cFunctionOf, standFor } from '../callbacks/c-function.ts'
import { functionParameters, withCallScopedCallbacks } from '../callbacks/call-scoped-callbacks.ts'
import { isInsideCallback } from '../callbacks/stubs/upcall-depth.ts'
import { throughFrame } from '../calls/frame-call.ts'
import { addBound, guarded } from '../calls/guarded-call.ts'
import type { LastingArguments } from '../calls/lasting-arguments.ts'
import type { AsyncCall, Call, KoffiFunction } from '../calls/native-call.ts'
import { withManyArguments } from '../calls/variadic-call.ts'
import { GivenAway } from '../handles/given-away.ts'
import { isRecordType } from '../records/record-type.ts'
import { type AnyFunction, memoryReach, type Prototype, resolve, type Signature } from '../types/prototype.ts'
import { type Freed, freeing } from './ending/freeing-call.ts'
import type { Scope } from './ending/reaching-call.ts'
import { takingOver } from './ending/taking-over-call.ts'
import type { Library } from './library.ts'

/** Further facts of a function. */
export interface DeclarationOptions {
  /** Result and parameters, where `fn` does not hand them to {@link Declaration.bind} before all else. */
  readonly signature?: () => Signature
  /**
   * What the generated function does after the call, for calls on other threads: marks a handle freed, an out
   * parameter owned. It gets the result and the arguments as they were passed.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the declaration's own parameters, in their order
  readonly after?: (result: any, ...args: any[]) => void
  /** The parameter with what it frees; 0-based. */
  readonly frees?: number
  /** It frees the handle whose address lies there: the parameter is a `T **`. */
  readonly indirect?: true
  /** It frees that only if it returns 0. */
  readonly whenZero?: true
  /** The parameters with what C takes over; 0-based. */
  readonly takesOver?: readonly number[]
  /** What lives as long as a record that the function returns or fills, for calls on other threads. */
  readonly lasting?: LastingArguments
  /** It ends the process, or jumps. */
  readonly neverReturns?: true
  /** `__stdcall` where it matters. */
  readonly convention?: string
}

/** What a function that is asked for its signature throws instead of binding. */
class Answer {
  readonly signature: Signature

  constructor(signature: Signature) {
    this.signature = signature
  }
}

/**
 * A C function of a library, and the generated function that stands for it. It costs an object at import; the
 * symbol is looked up and the Koffi function made at the first call.
 */
export class Declaration implements CFunction {
  readonly library: Library
  readonly symbol: string
  readonly options: DeclarationOptions
  readonly #fn: AnyFunction
  #isAsked = false
  #prototype: Prototype | undefined
  /** The Koffi function; undefined before the first call. */
  native: Call | undefined = undefined
  /** What generated functions call, with checked arguments; undefined before the first call. */
  call: Call | undefined = undefined

  constructor(library: Library, fn: AnyFunction, symbol: string, options: DeclarationOptions = {}) {
    this.library = library
    this.symbol = symbol
    this.options = options
    this.#fn = fn
    standFor(fn, this)
  }

  /** Result and parameters, resolved at the first use. */
  get prototype(): Prototype {
    this.#prototype ??= resolve(this.options.signature?.() ?? this.#ask())
    return this.#prototype
  }

  /**
   * The signature that the generated function has in its body, for who needs it before the first call: the
   * function is run up to where it binds, which is the first thing that it does.
   */
  #ask(): Signature {
    this.#isAsked = true
    try {
      ;(this.#fn as () => unknown)()
    } catch (error) {
      if (error instanceof Answer) return error.signature
      throw error
    } finally {
      this.#isAsked = false
    }
    throw new TypeError(`${this.symbol}: declared without a signature`)
  }

  /** Where the function lies. Throws an Error where the library or the symbol is missing. */
  get address(): bigint {
    return this.library.locateFunction(this.symbol)
  }

  /**
   * Makes {@link call}. Throws an Error where the library or the symbol is missing.
   *
   * @param signature result and parameters, where they are not among the options
   */
  bind(signature?: Signature): Call {
    if (signature !== undefined) {
      if (this.#isAsked) throw new Answer(signature)
      this.#prototype ??= resolve(signature)
    }
    const { prototype, symbol, arity } = this
    const isFramed = this.#takesRecords && this.library.passesByValue
    const native = (isFramed ? throughFrame(prototype, () => this.address) : undefined) ?? this.#made.native
    this.native = native
    const functions = functionParameters(symbol, prototype)
    const { freed } = this
    const { neverReturns = false, takesOver } = this.options
    if (functions.length === 0 && freed === undefined && takesOver === undefined && !neverReturns)
      addBound(this)
    else {
      const reached = guarded(native, arity, this.memoryReach)
      const scope: Scope =
        functions.length === 0 ? undefined : (call) => withCallScopedCallbacks(call, symbol, functions, arity)
      if (takesOver !== undefined) {
        const inner = freed === undefined ? reached : freeing(reached, undefined, freed, arity)
        this.call = takingOver(inner, scope, symbol, takesOver)
      } else if (freed !== undefined) this.call = freeing(reached, scope, freed, arity)
      else this.call = scope === undefined ? reached : scope(reached)
    }
    if (neverReturns) this.call = outsideOfCallbacks(this.call!, symbol)
    return this.call!
  }

  /** The call on another thread. Throws an Error where the library or the symbol is missing. */
  get async(): AsyncCall {
    return this.#made.async
  }

  get #takesRecords(): boolean {
    const { types, result } = this.prototype
    return isRecordType(result) || types.some(isRecordType)
  }

  #koffiFunction: { readonly native: Call; readonly async: AsyncCall } | undefined

  /** The Koffi function, with records in a form that Koffi can pass. */
  get #made(): { readonly native: Call; readonly async: AsyncCall } {
    this.#koffiFunction ??= this.#make()
    return this.#koffiFunction
  }

  #make(): { readonly native: Call; readonly async: AsyncCall } {
    const { prototype, symbol } = this
    const library = this.library.loadFor(symbol)
    const exported = this.library.exportedName(symbol)
    const passing = this.library.passing(prototype)
    const types = [...passing.types]
    const { convention } = this.options
    const made: KoffiFunction =
      convention === undefined
        ? library.func(exported, passing.result, types)
        : library.func(convention, exported, passing.result, types)
    const called = prototype.variadic
      ? withManyArguments(made, {
          symbol: exported,
          library,
          result: passing.result,
          types: types.slice(0, -1),
        })
      : made
    return { native: passing.wrap(called), async: passing.wrapAsync(made) }
  }

  /** How many arguments there are up to the last that C gets as an address of memory. */
  get memoryReach(): number {
    return memoryReach(this.prototype)
  }

  /** What it frees, if anything. */
  get freed(): Freed | undefined {
    const { frees: index, indirect = false, whenZero = false } = this.options
    const parameter = index === undefined ? undefined : this.prototype.parameters[index]
    if (index === undefined || parameter === undefined) return undefined
    const [name, type] = parameter
    return { symbol: this.symbol, index, name, type, indirect, whenZero }
  }

  /**
   * The arguments that C takes over.
   *
   * @param raws the same arguments in the form that Koffi takes
   */
  givenAway(args: readonly unknown[], raws: readonly unknown[]): [place: number, given: GivenAway][] {
    const { parameters } = this.prototype
    return (this.options.takesOver ?? []).map((place) => [
      place,
      new GivenAway(raws[place], args[place], this.symbol, parameters[place]?.[0] ?? ''),
    ])
  }

  /** How many arguments it takes; undefined where that varies. */
  get arity(): number | undefined {
    const { parameters, variadic } = this.prototype
    return variadic ? undefined : parameters.length
  }
}

/** A function that does not return: refused where it would jump across JavaScript, which ends the process. */
function outsideOfCallbacks(call: Call, symbol: string): Call {
  return (...args: unknown[]) => {
    if (isInsideCallback()) {
      throw new Error(
        `${symbol}: it does not return, and C called the function that runs now: a jump from here would end the process; ` +
          'return first, or throw: the JavaScript that called C gets the error',
      )
    }
    return call(...args)
  }
}

/** The declaration of a generated function; undefined for any other function. */
export function declarationOf(fn: AnyFunction): Declaration | undefined {
  const cFunction = cFunctionOf(fn)
  return cFunction instanceof Declaration ? cFunction : undefined
}
