import type { PointerArgument } from '../../pointers/pointer-arguments.ts'
import { type CType, type NextArgument, type TypeLike, typeOf } from '../../types/c-type.ts'
import { WrappedType } from '../../types/wrapped-type.ts'
import type { Handle } from '../handle.ts'
import { heldBy } from '../handle-state.ts'

/** What lives for the rest of the process, since nobody sees when C lets go of it. */
const forGood = { values: new Set<unknown>(), texts: new Map<string, Uint8Array>() }

/**
 * An argument that C keeps: text gets memory of its own, and both text and memory live until the handle is
 * freed that they were given with, or for good where there is none.
 *
 * @param argument in the form that Koffi takes
 * @param value as the caller gave it
 */
export function toHeld(
  argument: PointerArgument | string,
  value: unknown,
  holder: Handle | null = null,
): PointerArgument {
  const { values, texts } = holder === null ? forGood : heldBy(holder)
  if (typeof argument === 'string') {
    const known = texts.get(argument)
    if (known !== undefined) return known
    const memory = Buffer.from(`${argument}\0`, 'utf8')
    texts.set(argument, memory)
    return memory
  }
  if (typeof value === 'object' && value !== null) values.add(value)
  // What was made of text of two or four bytes a character.
  if (typeof argument === 'object' && argument !== null) values.add(argument)
  return argument
}

/** The handle with which ends what is kept of the arguments that are just converted. */
let holderOfCall: Handle | null = null

/** Converts the arguments of a call that knows only the types: what C keeps lives as long as a handle. */
export function holdingWith<T>(holder: Handle | null, convert: () => T): T {
  const around = holderOfCall
  holderOfCall = holder
  try {
    return convert()
  } finally {
    holderOfCall = around
  }
}

/** The type of a parameter whose text and memory C keeps: for calls that know only the types. */
class HeldType<T> extends WrappedType<T> {
  override get koffi(): string {
    return 'void *'
  }

  override toC(value: unknown, owner: string, name: string, next?: NextArgument): unknown {
    return toHeld(super.toC(value, owner, name, next) as PointerArgument | string, value, holderOfCall)
  }
}

/** The type of a parameter whose text and memory C keeps. */
export function held<T>(type: TypeLike<T>): CType<T> {
  return new HeldType(typeOf(type))
}
