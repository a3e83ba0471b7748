import { outOfRange } from '../errors/rejection.ts'
import { type CountedBy, type CType, type TypeLike, typeOf } from '../types/c-type.ts'
import { WrappedType } from '../types/wrapped-type.ts'
import { roomOf } from './pointer-arguments.ts'

/**
 * An argument that was converted, where the declaration says that C reads or writes as many elements as
 * another argument counts: GNU `access(write_only, 1, 2)`. Throws a RangeError for NULL with a count that is
 * not 0, and for JavaScript's memory that has fewer. GCC warns of both.
 *
 * @param count checked on its own
 */
export function toCounted<Argument>(
  argument: Argument,
  value: unknown,
  count: unknown,
  element: TypeLike<unknown>,
  owner: string,
  name: string,
  countName: string,
): Argument {
  if (isCount(count) && argument === null) throw tooFew(null, count, element, owner, name, countName)
  enoughFor(value, count, element, owner, name, countName)
  return argument
}

/**
 * What is given for a parameter, where another one says how many elements C reads or writes, as far as names
 * and documentation tell. Throws a RangeError for JavaScript's memory that has fewer. NULL passes.
 *
 * @param count the argument of the other parameter, checked on its own; negative ones have meanings of their
 * own
 */
export function enoughFor<Value>(
  value: Value,
  count: unknown,
  element: TypeLike<unknown>,
  owner: string,
  name: string,
  countName: string,
): Value {
  if (!isCount(count)) return value
  const room = roomOf(value)
  const { size } = typeOf(element)
  if (room !== undefined && room < Number(count) * size)
    throw tooFew(Math.floor(room / size), count, element, owner, name, countName)
  return value
}

function isCount(count: unknown): count is number | bigint {
  return (typeof count === 'number' || typeof count === 'bigint') && count > 0
}

/** @param got how many there are; null for NULL */
function tooFew(
  got: number | null,
  count: number | bigint,
  element: TypeLike<unknown>,
  owner: string,
  name: string,
  countName: string,
): Error {
  const { size, name: typeName } = typeOf(element)
  const elements = size === 1 ? 'bytes' : `of ${typeName}`
  return outOfRange(owner, name, `memory of at least ${count} ${elements}, as ${countName} says`, got)
}

class CountedType<T> extends WrappedType<T> {
  readonly #countedBy: CountedBy

  constructor(type: CType<T>, countedBy: CountedBy) {
    super(type)
    this.#countedBy = countedBy
  }

  override get countedBy(): CountedBy {
    return this.#countedBy
  }
}

/**
 * The type of a parameter for as many elements as another parameter counts, 0-based: for calls that know only
 * the types.
 */
export function counted<T>(type: TypeLike<T>, element: TypeLike<unknown>, parameter: number): CType<T> {
  return new CountedType(typeOf(type), { element, parameter })
}
