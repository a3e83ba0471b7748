import koffi from 'koffi'
import { beginEnding, endEnding } from '../../calls/calls-in-progress.ts'
import type { Call } from '../../calls/native-call.ts'
import { describe } from '../../errors/rejection.ts'
import { takeFreed } from '../../handles/freed-argument.ts'
import { Handle, type HandleClass } from '../../handles/handle.ts'
import { freedAt, freed as markFreed } from '../../handles/handle-end.ts'
import { handleClassOf } from '../../handles/handle-type.ts'
import { checkOwnMemory } from '../../handles/owned/owned-memory.ts'
import type { Addressed } from '../../memory/addressed.ts'
import { PointerType } from '../../pointers/pointer-type.ts'
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
  /** It frees the handle whose address lies at the argument: `T **`. */
  readonly indirect: boolean
  /** Only if the function returns 0. */
  readonly whenZero: boolean
}

/**
 * A function that frees: refused while a call uses the handle, and what it was given is gone although a
 * callback threw meanwhile. One that frees memory is refused JavaScript's buffers.
 */
export function freeing(native: Call, scope: Scope, freed: Freed, arity: number | undefined): Call {
  const { symbol, index, name, indirect, whenZero } = freed
  const handleClass = freedClass(freed)
  const check = (argument: unknown, behind: Addressed | undefined): void => {
    if (handleClass !== undefined) {
      checkEndableAt(handleClass, argument, symbol, name, behind instanceof Handle ? behind : undefined)
    } else if (!indirect) {
      // Not refused where the call that runs this was given it: an allocator's own `free` is called so.
      checkFreeable(argument, symbol, name)
      checkFree(argument, symbol, name, true)
      checkOwnMemory(argument, symbol, name)
    }
  }
  const gone = (argument: unknown, behind: Addressed | undefined): void => {
    if (behind !== undefined) markFreed(behind, symbol)
    else if (handleClass !== undefined) freedAt(handleClass, argument, symbol)
  }
  if (arity === 1 && scope === undefined && !indirect) {
    return (argument: unknown) => {
      const behind = takeFreed(argument)
      if (handleClass === undefined || isAnyRefused()) check(argument, behind)
      beginEnding(argument)
      let result: unknown
      try {
        result = native(argument)
      } catch (error) {
        endEnding()
        if (!whenZero) gone(argument, behind)
        throw error
      }
      endEnding()
      return result
    }
  }
  return (...args) => {
    const address = freedAddress(freed, args[index])
    const behind = takeFreed(address)
    check(address, behind)
    const result = whereReached(native, scope, [address], () => {
      if (!whenZero) gone(address, behind)
    })(...args)
    // The generated function knows what an `Out` led to, and not what any other `T **` did.
    if (indirect && behind === undefined && (!whenZero || result === 0)) gone(address, undefined)
    return result
  }
}

/** The class of the handles that are freed; undefined where it is memory, or records. */
export function freedClass({ type, indirect }: Freed): HandleClass<Handle> | undefined {
  const given = withoutNonnull(type)
  if (!indirect) return handleClassOf(given)
  return given instanceof PointerType ? handleClassOf(withoutNonnull(given.pointee)) : undefined
}

/** The address of what is freed, by the argument in the form that C gets: of `T **` what lies there now. */
export function freedAddress({ indirect }: Freed, argument: unknown): unknown {
  return indirect && typeof argument === 'bigint' ? koffi.decode(argument, 'void *') : argument
}

/** Throws a TypeError for an argument that is a buffer: the C library frees what its own functions made. */
export function checkFreeable(argument: unknown, owner: string, name: string): void {
  if (typeof argument !== 'object' || argument === null) return
  throw new TypeError(
    `${owner}: ${name} is memory of JavaScript, which C must not free; got ${describe(argument)}`,
  )
}
