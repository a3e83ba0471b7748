import { CType, type KoffiType, type Read, type TypeLike, typeOf } from './c-type.ts'
import { wrongType } from './rejection.ts'

/** Refuses NULL for a parameter or a result that must not be it; anything else was checked before. */
export function notNull<T>(argument: T | null, owner: string, name: string): T {
  if (argument === null) throw wrongType(owner, name, 'something else than NULL', null)
  return argument
}

/** A pointer type whose values must not be NULL. */
class NonnullType<T> extends CType<T> {
  readonly #type: CType<T>

  constructor(type: CType<T>) {
    super()
    this.#type = type
  }

  get name(): string {
    return this.#type.name
  }

  get size(): number {
    return this.#type.size
  }

  get alignment(): number {
    return this.#type.alignment
  }

  get koffi(): KoffiType {
    return this.#type.koffi
  }

  override get koffiResult(): KoffiType {
    return this.#type.koffiResult
  }

  toC(value: unknown, owner: string, name: string): unknown {
    return notNull(this.#type.toC(value, owner, name), owner, name)
  }

  fromC(raw: unknown, owner: string, given?: readonly unknown[]): Read<T> {
    return notNull(this.#type.fromC(raw, owner, given), owner, 'the result') as Read<T>
  }

  readFrom(view: DataView, offset: number, owner: string): Read<T> {
    return this.#type.readFrom(view, offset, owner)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    this.#type.writeTo(view, offset, value, owner, name)
  }

  override isSame(other: CType<unknown>): boolean {
    return this.#type.isSame(other)
  }

  static inner(type: NonnullType<unknown>): CType<unknown> {
    return type.#type
  }
}

/** The type itself, where NULL is not refused. */
export function withoutNonnull(type: CType<unknown>): CType<unknown> {
  return type instanceof NonnullType ? NonnullType.inner(type) : type
}

/** The type of a parameter or a result that must not be NULL: for calls that know only the types. */
export function nonnull<T>(type: TypeLike<T>): CType<T> {
  return new NonnullType(typeOf(type))
}
