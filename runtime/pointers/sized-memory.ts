import { outOfRange } from '../errors/rejection.ts'
import { type CType, type NextArgument, type TypeLike, typeOf } from '../types/c-type.ts'
import { WrappedType } from '../types/wrapped-type.ts'
import { type Memory, type PointerArgument, roomOf, toMemory } from './pointer-arguments.ts'

/**
 * The argument for a parameter that takes any memory, of which another parameter says how many bytes C reads
 * or writes. Throws a RangeError for JavaScript's memory that has fewer. How much of C's memory lies behind a
 * pointer is not known, and not checked.
 *
 * @param size the argument of the other parameter, checked on its own; negative ones have meanings of their
 * own, and without one it is all of the memory
 */
export function toSizedMemory(
  value: Memory | null,
  size: number | bigint | undefined,
  owner: string,
  name: string,
  sizeName: string,
): PointerArgument {
  if (value instanceof Uint8Array && typeof size === 'number' && value.length > 0 && value.length >= size)
    return value
  const argument = toMemory(value, owner, name)
  const isSize = typeof size === 'bigint' || (typeof size === 'number' && Number.isInteger(size))
  const room = isSize ? roomOf(value) : undefined
  if (room !== undefined && room < size!) {
    throw outOfRange(owner, name, `at least ${size} bytes, as ${sizeName} says`, room)
  }
  return argument
}

/** A type of memory whose size the next parameter says. */
class SizedType<T> extends WrappedType<T> {
  readonly #isLimit: boolean

  constructor(type: CType<T>, isLimit: boolean) {
    super(type)
    this.#isLimit = isLimit
  }

  override get isSized(): boolean {
    return true
  }

  override toC(value: unknown, owner: string, name: string, next?: NextArgument): unknown {
    return next === undefined
      ? super.toC(value, owner, name)
      : WrappedType.inner(this).toSizedC(
          value,
          owner,
          name,
          this.#isLimit ? { ...next, isLimit: true } : next,
        )
  }
}

/**
 * The type of a parameter for memory whose size the next parameter says: for calls that know only the types.
 */
export function sized<T>(type: TypeLike<T>): CType<T> {
  return new SizedType(typeOf(type), false)
}

/** As {@link sized}, where C reads text up to its NUL, and so many bytes at most. */
export function limited<T>(type: TypeLike<T>): CType<T> {
  return new SizedType(typeOf(type), true)
}
