import { isAddressInUse } from '../callbacks/memory-in-use.ts'
import type { Call } from '../calls/native-call.ts'
import { describe } from '../errors/rejection.ts'
import type { Handle, HandleClass } from '../handles/handle.ts'
import { freedAt } from '../handles/handle-end.ts'
import { handleClassOf } from '../handles/handle-type.ts'
import { checkUnusedAt, isLastReference } from '../handles/handles-in-flight.ts'
import { checkOwnAt } from '../handles/lent-handles.ts'
import type { CType } from '../types/c-type.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import { checkFree } from './memory-in-flight.ts'

/** What a free function frees. */
export interface Freed {
  readonly symbol: string
  /** The parameter; 0-based. */
  readonly index: number
  readonly name: string
  readonly type: CType<unknown>
  /** Only if the function returns 0. */
  readonly whenZero: boolean
}

/**
 * A function that frees an owned handle: refused while a call on another thread uses the handle, and the
 * handle is gone although a callback threw meanwhile. One that frees memory is refused JavaScript's buffers.
 */
export function freeing(
  call: Call,
  { symbol, index, name, type, whenZero }: Freed,
  arity: number | undefined,
): Call {
  const handleClass: HandleClass<Handle> | undefined = handleClassOf(withoutNonnull(type))
  if (handleClass === undefined) {
    return (...args) => {
      checkFreeable(args[index], symbol, name)
      checkFree(args[index], symbol, name, true)
      // Not refused where the call that runs this was given it: an allocator's own `free` is called so.
      return call(...args)
    }
  }
  const check = (address: unknown): void => {
    checkUnusedAt(handleClass, address, symbol, name)
    checkOwnAt(handleClass, address, symbol, name)
    if (isAddressInUse(address) && isLastReference(handleClass, address)) throw inUse(symbol, name)
  }
  const gone = (address: unknown): void => {
    if (!whenZero) freedAt(handleClass, address, symbol)
  }
  if (arity === 1) {
    return (address: unknown) => {
      check(address)
      try {
        return call(address)
      } catch (error) {
        gone(address)
        throw error
      }
    }
  }
  return (...args) => {
    const address: unknown = args[index]
    check(address)
    try {
      return call(...args)
    } catch (error) {
      gone(address)
      throw error
    }
  }
}

function inUse(symbol: string, name: string): TypeError {
  return new TypeError(`${symbol}: ${name} is in use by the call that runs this function`)
}

/** Throws a TypeError for an argument that is a buffer: the C library frees what its own functions made. */
export function checkFreeable(argument: unknown, owner: string, name: string): void {
  if (typeof argument !== 'object' || argument === null) return
  throw new TypeError(
    `${owner}: ${name} is memory of JavaScript, which C must not free; got ${describe(argument)}`,
  )
}
