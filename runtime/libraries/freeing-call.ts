import type { Call } from '../calls/native-call.ts'
import { describe } from '../errors/rejection.ts'
import type { Handle, HandleClass } from '../handles/handle.ts'
import { freedAt } from '../handles/handle-end.ts'
import { handleClassOf } from '../handles/handle-type.ts'
import { checkOwnMemory } from '../handles/owned-memory.ts'
import type { CType } from '../types/c-type.ts'
import { withoutNonnull } from '../types/nonnull.ts'
import { checkEndableAt } from './ending-checks.ts'
import { checkFree } from './memory-in-flight.ts'
import { type Scope, whereReached } from './reaching-call.ts'

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
 * A function that frees an owned handle: refused while a call uses the handle, and the handle is gone
 * although a callback threw meanwhile. One that frees memory is refused JavaScript's buffers.
 */
export function freeing(
  native: Call,
  scope: Scope,
  { symbol, index, name, type, whenZero }: Freed,
  arity: number | undefined,
): Call {
  const handleClass: HandleClass<Handle> | undefined = handleClassOf(withoutNonnull(type))
  if (handleClass === undefined) {
    const call = scope === undefined ? native : scope(native)
    return (...args) => {
      checkFreeable(args[index], symbol, name)
      checkFree(args[index], symbol, name, true)
      checkOwnMemory(args[index], symbol, name)
      // Not refused where the call that runs this was given it: an allocator's own `free` is called so.
      return call(...args)
    }
  }
  const gone = (address: unknown): void => {
    if (!whenZero) freedAt(handleClass, address, symbol)
  }
  if (arity === 1 && scope === undefined) {
    return (address: unknown) => {
      checkEndableAt(handleClass, address, symbol, name)
      try {
        return native(address)
      } catch (error) {
        gone(address)
        throw error
      }
    }
  }
  const call = whereReached(native, scope, (args) => gone(args[index]))
  return (...args) => {
    checkEndableAt(handleClass, args[index], symbol, name)
    return call(...args)
  }
}

/** Throws a TypeError for an argument that is a buffer: the C library frees what its own functions made. */
export function checkFreeable(argument: unknown, owner: string, name: string): void {
  if (typeof argument !== 'object' || argument === null) return
  throw new TypeError(
    `${owner}: ${name} is memory of JavaScript, which C must not free; got ${describe(argument)}`,
  )
}
