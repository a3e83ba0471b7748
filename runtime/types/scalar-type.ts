import { type Callable, CType, type KoffiType, type Read, type TypedArrayClass } from './c-type.ts'
import * as integers from './integers.ts'
import type { Storage } from './number-storage.ts'
import type {
  BigInteger,
  ChosenInteger,
  ExactInteger,
  Long,
  LongLong,
  UnsignedLong,
  UnsignedLongLong,
} from './scalars.ts'

export type Check = (value: never, owner: string, name: string) => unknown

/** What Koffi hands out is the value. */
function asItComes(raw: unknown): unknown {
  return raw
}

/** A number, a character or a bool. */
export class ScalarType<T> extends CType<T> {
  readonly name: string
  readonly size: number
  readonly alignment: number
  readonly koffi: KoffiType
  readonly #storage: Storage
  readonly #check: Check
  readonly #canonical: string

  constructor(name: string, storage: Storage, check: Check, canonical: string = name) {
    super()
    this.name = name
    this.size = storage.size
    this.alignment = storage.size
    this.koffi = storage.koffi
    this.#storage = storage
    this.#check = check
    this.#canonical = canonical
  }

  override get isPlain(): boolean {
    return true
  }

  override get elements(): TypedArrayClass | undefined {
    return this.#storage.elements
  }

  toC(value: unknown, owner: string, name: string): unknown {
    return this.#check(value as never, owner, name)
  }

  fromC(raw: unknown, owner: string): Read<T> {
    return (typeof raw === 'bigint' ? integers.fromInteger64(raw, owner) : raw) as Read<T>
  }

  override get converterToC(): (value: unknown, owner: string, name: string) => unknown {
    return this.#check as (value: unknown, owner: string, name: string) => unknown
  }

  override get converterFromC(): (raw: unknown, owner: string) => unknown {
    return this.size < 8 || this.koffi === 'double' ? asItComes : super.converterFromC
  }

  readFrom(view: DataView, offset: number, owner: string): Read<T> {
    return this.fromC(this.#storage.read(view, offset), owner)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    this.#storage.write(view, offset, this.#check(value as never, owner, name) as never)
  }

  override isSame(other: CType<unknown>): boolean {
    return other instanceof ScalarType && other.#canonical === this.#canonical
  }

  /** The same type under another name. */
  alias<U = T>(name: string): ScalarType<U> {
    return new ScalarType<U>(name, this.#storage, this.#check, this.#canonical)
  }

  /** The same type, whose values come out as numbers where these are exact, and as bigints beyond. */
  asExact(): Callable<ExactInteger> {
    return callable(new ExactType(this.name, this.#storage, this.#check, this.#canonical))
  }

  /** The same type, whose values come out as bigints. */
  asBigInt(): Callable<BigInteger> {
    return callable(new BigIntType(this.name, this.#storage, this.#check, this.#canonical))
  }
}

/** A 64-bit integer by the option `bigint`. */
class BigIntType extends ScalarType<BigInteger> {
  override fromC(raw: unknown): Read<BigInteger> {
    return BigInt(raw as number) as Read<BigInteger>
  }

  override alias<U = BigInteger>(name: string): ScalarType<U> {
    return super.alias(name).asBigInt() as unknown as ScalarType<U>
  }
}

/** A 64-bit integer by the option `exact`. */
class ExactType extends ScalarType<ExactInteger> {
  override fromC(raw: unknown): Read<ExactInteger> {
    return raw as Read<ExactInteger>
  }

  override alias<U = ExactInteger>(name: string): ScalarType<U> {
    return super.alias(name).asExact() as unknown as ScalarType<U>
  }
}

/** Every descriptor is a function; the compiler learns it here. */
export function callable<T>(type: CType<T>): Callable<T> {
  return type as Callable<T>
}

/** A 64-bit type whose results and fields are bigints (the option `bigint`). */
export function asBigInt(
  type: CType<Long | UnsignedLong | LongLong | UnsignedLongLong | ChosenInteger>,
): Callable<BigInteger> {
  // A type that has 64 bits on some targets has no less than 32 on the others.
  if (!(type instanceof ScalarType) || type.size < 4) throw new TypeError(`${type.name} has no 64 bits`)
  return type.asBigInt()
}

/**
 * A 64-bit type whose results and fields are bigints only where a number is not exact (the option `exact`).
 */
export function asExact(
  type: CType<Long | UnsignedLong | LongLong | UnsignedLongLong | ChosenInteger>,
): Callable<ExactInteger> {
  // A type that has 64 bits on some targets has no less than 32 on the others.
  if (!(type instanceof ScalarType) || type.size < 4) throw new TypeError(`${type.name} has no 64 bits`)
  return type.asExact()
}

/** Another name of a scalar type: a C typedef. */
export function alias<T>(name: string, type: CType<T>): Callable<T> {
  return callable(type instanceof ScalarType ? type.alias<T>(name) : type)
}
