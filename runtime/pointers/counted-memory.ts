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
  if ((typeof count !== 'number' && typeof count !== 'bigint') || count <= 0) return argument
  const { size, name: typeName } = typeOf(element)
  const room = argument === null ? 0 : roomOf(value)
  if (room !== undefined && room < Number(count) * size) {
    const elements = size === 1 ? 'bytes' : `of ${typeName}`
    const got = argument === null ? null : Math.floor(room / size)
    throw outOfRange(owner, name, `memory of at least ${count} ${elements}, as ${countName} says`, got)
  }
  return argument
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
