import { wrongType } from '../errors/rejection.ts'
import { type CType, type NextArgument, type Read, type TypeLike, typeOf } from './c-type.ts'
import { WrappedType } from './wrapped-type.ts'

/** Refuses NULL for a parameter or a result that must not be it; anything else was checked before. */
export function notNull<T>(argument: T | null, owner: string, name: string): T {
  if (argument === null) throw wrongType(owner, name, 'something else than NULL', null)
  return argument
}

/** A pointer type whose values must not be NULL. */
class NonnullType<T> extends WrappedType<T> {
  override toC(value: unknown, owner: string, name: string, next?: NextArgument): unknown {
    return notNull(super.toC(value, owner, name, next), owner, name)
  }

  override fromC(raw: unknown, owner: string, given?: readonly unknown[]): Read<T> {
    return notNull(super.fromC(raw, owner, given), owner, 'the result') as Read<T>
  }
}

/** The type itself, where NULL is not refused. */
export function withoutNonnull(type: CType<unknown>): CType<unknown> {
  return type instanceof NonnullType ? WrappedType.inner(type) : type
}

/** The type of a parameter or a result that must not be NULL: for calls that know only the types. */
export function nonnull<T>(type: TypeLike<T>): CType<T> {
  return new NonnullType(typeOf(type))
}
