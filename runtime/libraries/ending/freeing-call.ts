import { beginEndingAt, endEndingAt } from '../../calls/calls-in-progress.ts'
import type { Call } from '../../calls/native-call.ts'
import { describe } from '../../errors/rejection.ts'
import { takeFreed } from '../../handles/freed-argument.ts'
import { Handle, type HandleClass } from '../../handles/handle.ts'
import { freed, freedAt } from '../../handles/handle-end.ts'
import { handleClassOf } from '../../handles/handle-type.ts'
import { checkOwnMemory } from '../../handles/owned/owned-memory.ts'
import type { Addressed } from '../../memory/addressed.ts'
import type { CType } from '../../types/c-type.ts'
import { withoutNonnull } from '../../types/nonnull.ts'
import { checkEndableAt, isAnyRefused } from './ending-checks.ts'
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
 * A function that frees: refused while a call uses the handle, and what it was given is gone although a
 * callback threw meanwhile. One that frees memory is refused JavaScript's buffers.
 */
export function freeing(
  native: Call,
  scope: Scope,
  { symbol, index, name, type, whenZero }: Freed,
  arity: number | undefined,
): Call {
  const handleClass: HandleClass<Handle> | undefined = handleClassOf(withoutNonnull(type))
  const check = (argument: unknown, behind: Addressed | undefined): void => {
    if (handleClass !== undefined) {
      checkEndableAt(handleClass, argument, symbol, name, behind instanceof Handle ? behind : undefined)
    } else {
      // Not refused where the call that runs this was given it: an allocator's own `free` is called so.
      checkFreeable(argument, symbol, name)
      checkFree(argument, symbol, name, true)
      checkOwnMemory(argument, symbol, name)
    }
  }
  const gone = (argument: unknown, behind: Addressed | undefined): void => {
    if (whenZero) return
    if (behind !== undefined) freed(behind, symbol)
    else if (handleClass !== undefined) freedAt(handleClass, argument, symbol)
  }
  if (arity === 1 && scope === undefined) {
    return (argument: unknown) => {
      const behind = takeFreed(argument)
      if (handleClass === undefined || isAnyRefused()) check(argument, behind)
      beginEndingAt(argument)
      let result: unknown
      try {
        result = native(argument)
      } catch (error) {
        endEndingAt()
        gone(argument, behind)
        throw error
      }
      endEndingAt()
      return result
    }
  }
  return (...args) => {
    const argument = args[index]
    const behind = takeFreed(argument)
    check(argument, behind)
    return whereReached(native, scope, behind, () => gone(argument, behind))(...args)
  }
}

/** Throws a TypeError for an argument that is a buffer: the C library frees what its own functions made. */
export function checkFreeable(argument: unknown, owner: string, name: string): void {
  if (typeof argument !== 'object' || argument === null) return
  throw new TypeError(
    `${owner}: ${name} is memory of JavaScript, which C must not free; got ${describe(argument)}`,
  )
}
