import type { Call } from '../calls/native-call.ts'
import type { CType } from '../types/c-type.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import type { Prototype } from '../types/prototype.ts'
import { FunctionType } from './function-type.ts'
import { checkFixed, checkThere } from './memory-in-use.ts'
import type { Target } from './stubs/upcall-entry.ts'
import type { Report, UpcallStub } from './stubs/upcall-stub.ts'
import { callScopedStub } from './stubs/upcall-stub-pool.ts'

/** A parameter that takes a function. */
export interface FunctionParameter {
  readonly index: number
  readonly type: FunctionType
  /** What an error says when C calls a plain function after the call that it was passed to. */
  readonly lateMessage: string
}

/** The parameters of a C function that take functions. */
export function functionParameters(symbol: string, prototype: Prototype): readonly FunctionParameter[] {
  return prototype.parameters.flatMap(([name, declared], index) => {
    const type: CType<unknown> = withoutNonnull(declared)
    if (!(type instanceof FunctionType)) return []
    const typeName = /^\w+$/.test(type.name) ? type.name : 'type'
    const lateMessage =
      `${symbol}: C called the function passed as "${name}" after the call had returned; a plain function lives for the ` +
      `call only: pass new Callback(${typeName}, fn), or name the parameter under "keptCallbacks" in the configuration`
    return [{ index, type: type as FunctionType, lateMessage }]
  })
}

/** Plain functions that C can call during one call. */
export class CallScopedCallbacks {
  readonly #stubs: UpcallStub[] = []
  readonly #messages: string[] = []

  /** Puts addresses in the place of the functions among the arguments. */
  begin(args: unknown[], symbol: string, parameters: readonly FunctionParameter[], report?: Report): void {
    for (const { index, type, lateMessage } of parameters) {
      const fn = args[index]
      if (typeof fn !== 'function') continue
      const stub = callScopedStub(type, fn as Target, symbol, report)
      this.#stubs.push(stub)
      this.#messages.push(lateMessage)
      args[index] = stub.address
    }
  }

  /** How many there are. */
  get length(): number {
    return this.#stubs.length
  }

  /** Runs none of them any more: one has failed. */
  refuse(error: unknown): void {
    for (const stub of this.#stubs) {
      stub.target = () => {
        throw error
      }
    }
  }

  /** The call has returned. */
  end(): void {
    this.#stubs.forEach((stub, index) => {
      stub.end(this.#messages[index]!)
    })
  }
}

/** A C function that takes functions: plain ones live until it returns. */
export function withCallScopedCallbacks(
  call: Call,
  symbol: string,
  parameters: readonly FunctionParameter[],
  arity: number | undefined,
): Call {
  const [only] = parameters
  if (only === undefined) return call
  const callScoped =
    parameters.length === 1 ? callWithOne(call, symbol, only) : callWithAll(call, symbol, parameters)
  if (parameters.length > 1) return (...args: unknown[]) => callScoped(args)
  const { index } = only
  // A Callback passes as an address.
  switch (arity) {
    case 1:
      return (a: unknown) => (typeof a === 'function' ? callScoped([a]) : call(a))
    case 2:
      return (a: unknown, b: unknown) =>
        typeof (index === 0 ? a : b) === 'function' ? callScoped([a, b]) : call(a, b)
    case 3:
      return (a: unknown, b: unknown, c: unknown) =>
        typeof (index === 0 ? a : index === 1 ? b : c) === 'function' ? callScoped([a, b, c]) : call(a, b, c)
    default:
      return (...args: unknown[]) => (typeof args[index] === 'function' ? callScoped(args) : call(...args))
  }
}

function callWithOne(call: Call, symbol: string, parameter: FunctionParameter): (args: unknown[]) => unknown {
  const { index, type, lateMessage } = parameter
  return (args) => {
    const stub = callScopedStub(type, args[index] as Target, symbol)
    args[index] = stub.address
    try {
      return callRunningFunctions(call, args, symbol)
    } finally {
      stub.end(lateMessage)
    }
  }
}

function callWithAll(
  call: Call,
  symbol: string,
  parameters: readonly FunctionParameter[],
): (args: unknown[]) => unknown {
  return (args) => {
    const scoped = new CallScopedCallbacks()
    try {
      scoped.begin(args, symbol, parameters)
      return callRunningFunctions(call, args, symbol)
    } finally {
      scoped.end()
    }
  }
}

/**
 * Makes a call that runs functions which it is given: meanwhile JavaScript may do anything to the other
 * arguments. Throws a TypeError for a buffer that can shrink, and afterwards for one that was transferred
 * away.
 */
function callRunningFunctions(call: Call, args: readonly unknown[], symbol: string): unknown {
  for (const each of args) if (typeof each === 'object' && each !== null) checkFixed(each, symbol)
  const result = call(...args)
  for (const each of args) if (typeof each === 'object' && each !== null) checkThere(each, symbol)
  return result
}
