import { wrongType } from '../errors/rejection.ts'
import {
  type Callable,
  CType,
  type KoffiType,
  type Read,
  type Scalar,
  type TypedArrayClass,
} from './c-type.ts'
import { dataModel } from './data-model.ts'
import * as integers from './integers.ts'
import * as numbers from './numbers.ts'

/** How a kind of number lies in memory. */
interface Storage {
  readonly size: number
  /** What Koffi calls it. */
  readonly koffi: string
  readonly elements: TypedArrayClass | undefined
  read(view: DataView, offset: number): unknown
  write(view: DataView, offset: number, value: never): void
}

const int8: Storage = {
  size: 1,
  koffi: 'int8',
  elements: Int8Array,
  read: (view, offset) => view.getInt8(offset),
  write: (view, offset, value) => view.setInt8(offset, value),
}
const uint8: Storage = {
  size: 1,
  koffi: 'uint8',
  elements: Uint8Array,
  read: (view, offset) => view.getUint8(offset),
  write: (view, offset, value) => view.setUint8(offset, value),
}
const int16: Storage = {
  size: 2,
  koffi: 'int16',
  elements: Int16Array,
  read: (view, offset) => view.getInt16(offset, true),
  write: (view, offset, value) => view.setInt16(offset, value, true),
}
const uint16: Storage = {
  size: 2,
  koffi: 'uint16',
  elements: Uint16Array,
  read: (view, offset) => view.getUint16(offset, true),
  write: (view, offset, value) => view.setUint16(offset, value, true),
}
const int32: Storage = {
  size: 4,
  koffi: 'int32',
  elements: Int32Array,
  read: (view, offset) => view.getInt32(offset, true),
  // A `long` of four bytes takes bigints.
  write: (view, offset, value) => view.setInt32(offset, Number(value), true),
}
const uint32: Storage = {
  size: 4,
  koffi: 'uint32',
  elements: Uint32Array,
  read: (view, offset) => view.getUint32(offset, true),
  write: (view, offset, value) => view.setUint32(offset, Number(value), true),
}
const int64: Storage = {
  size: 8,
  koffi: 'int64',
  elements: BigInt64Array,
  read: (view, offset) => narrow(view.getBigInt64(offset, true)),
  write: (view, offset, value) => view.setBigInt64(offset, BigInt(value), true),
}
const uint64: Storage = {
  size: 8,
  koffi: 'uint64',
  elements: BigUint64Array,
  read: (view, offset) => narrow(view.getBigUint64(offset, true)),
  write: (view, offset, value) => view.setBigUint64(offset, BigInt(value), true),
}
const float32: Storage = {
  size: 4,
  koffi: 'float',
  elements: Float32Array,
  read: (view, offset) => view.getFloat32(offset, true),
  write: (view, offset, value) => view.setFloat32(offset, value, true),
}
const float64: Storage = {
  size: 8,
  koffi: 'double',
  elements: Float64Array,
  read: (view, offset) => view.getFloat64(offset, true),
  write: (view, offset, value) => view.setFloat64(offset, value, true),
}
const boolean: Storage = {
  size: 1,
  koffi: 'bool',
  elements: undefined,
  read: (view, offset) => view.getUint8(offset) !== 0,
  write: (view, offset, value) => view.setUint8(offset, Number(value)),
}

/** The form in which Koffi hands out 64-bit integers: a number where it is exact. */
function narrow(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

type Check = (value: never, owner: string, name: string) => unknown

/** A number, a character or a bool. */
class ScalarType<T> extends CType<T> {
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

/** No object: what `void *` points to, and the result of a function that has none. */
class VoidType extends CType<Void> {
  readonly name = 'void'
  readonly size = 0
  readonly alignment = 1
  readonly koffi = 'void'

  toC(value: unknown, owner: string, name: string): unknown {
    if (value !== undefined) throw wrongType(owner, name, 'undefined: the C function has no result', value)
    return undefined
  }

  fromC(): Read<Void> {
    return undefined as Read<Void>
  }

  override readAt(_address: bigint, owner: string): Read<Void> {
    throw new TypeError(`${owner}: a void * has no object to read; cast it to another pointer first`)
  }

  readFrom(_view: DataView, _offset: number, owner: string): Read<Void> {
    throw new TypeError(`${owner}: a void * has no object to read; cast it to another pointer first`)
  }

  writeTo(_view: DataView, _offset: number, _value: unknown, owner: string): void {
    throw new TypeError(`${owner}: a void * has no object to write; cast it to another pointer first`)
  }
}

type Small<Name extends string, Elements> = Scalar<Name, number, number, Elements>
type Wide<Name extends string, Elements> = Scalar<Name, number, number | bigint, Elements>

export interface Void extends Scalar<'void', void, undefined, never> {}
export interface Bool extends Scalar<'bool', boolean, boolean, never> {}
export interface Char extends Scalar<'char', number, number | string, Int8Array | Uint8Array> {}
export interface SignedChar extends Small<'signed char', Int8Array> {}
export interface UnsignedChar extends Small<'unsigned char', Uint8Array | Uint8ClampedArray> {}
export interface Short extends Small<'short', Int16Array> {}
export interface UnsignedShort extends Small<'unsigned short', Uint16Array> {}
export interface Int extends Small<'int', Int32Array> {}
export interface UnsignedInt extends Small<'unsigned int', Uint32Array> {}
export interface Long extends Wide<'long', BigInt64Array | Int32Array> {}
export interface UnsignedLong extends Wide<'unsigned long', BigUint64Array | Uint32Array> {}
export interface LongLong extends Wide<'long long', BigInt64Array> {}
export interface UnsignedLongLong extends Wide<'unsigned long long', BigUint64Array> {}
export interface Float extends Small<'float', Float32Array> {}
export interface Double extends Small<'double', Float64Array> {}
/** A 64-bit integer as a number where that is exact, and as a bigint beyond ±(2^53 - 1). */
export interface ExactInteger
  extends Scalar<'64-bit integer', number | bigint, number | bigint, BigInt64Array | BigUint64Array> {}
export interface BigInteger
  extends Scalar<'64-bit integer', bigint, number | bigint, BigInt64Array | BigUint64Array> {}

/** An integer type that the running target decides: it reads as a number, and takes numbers and bigints. */
export interface ChosenInteger
  extends Scalar<
    'integer',
    number,
    number | bigint,
    Int32Array | Uint32Array | Uint16Array | BigInt64Array | BigUint64Array
  > {}

/** Every descriptor is a function; the compiler learns it here. */
function callable<T>(type: CType<T>): Callable<T> {
  return type as Callable<T>
}

function scalar<T>(name: string, storage: Storage, check: Check, canonical?: string): Callable<T> {
  return callable(new ScalarType<T>(name, storage, check, canonical))
}

export const voidType: CType<Void> = new VoidType()
export const bool: Callable<Bool> = scalar<Bool>('bool', boolean, numbers.toBool)
export const char: Callable<Char> = scalar<Char>('char', int8, integers.toChar)
export const signedChar: Callable<SignedChar> = scalar<SignedChar>('signed char', int8, integers.toSignedChar)
export const unsignedChar: Callable<UnsignedChar> = scalar<UnsignedChar>(
  'unsigned char',
  uint8,
  integers.toUnsignedChar,
)
export const short: Callable<Short> = scalar<Short>('short', int16, integers.toShort)
export const unsignedShort: Callable<UnsignedShort> = scalar<UnsignedShort>(
  'unsigned short',
  uint16,
  integers.toUnsignedShort,
)
export const int: Callable<Int> = scalar<Int>('int', int32, integers.toInt)
export const unsignedInt: Callable<UnsignedInt> = scalar<UnsignedInt>(
  'unsigned int',
  uint32,
  integers.toUnsignedInt,
)

const longIsWide = dataModel.long === 8
const longType = new ScalarType<Long>('long', longIsWide ? int64 : int32, integers.toLong)
const unsignedLongType = new ScalarType<UnsignedLong>(
  'unsigned long',
  longIsWide ? uint64 : uint32,
  integers.toUnsignedLong,
)
const longLongType = new ScalarType<LongLong>('long long', int64, integers.toLongLong)
const unsignedLongLongType = new ScalarType<UnsignedLongLong>(
  'unsigned long long',
  uint64,
  integers.toUnsignedLongLong,
)
export const long: Callable<Long> = callable(longType)
export const unsignedLong: Callable<UnsignedLong> = callable(unsignedLongType)
export const longLong: Callable<LongLong> = callable(longLongType)
export const unsignedLongLong: Callable<UnsignedLongLong> = callable(unsignedLongLongType)

export const float: Callable<Float> = scalar<Float>('float', float32, numbers.toFloat)
export const double: Callable<Double> = scalar<Double>('double', float64, numbers.toDouble)

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

// The standard library's typedefs, as a binding written by hand spells them.
export const int8_t: Callable<SignedChar> = alias('int8_t', signedChar)
export const uint8_t: Callable<UnsignedChar> = alias('uint8_t', unsignedChar)
export const int16_t: Callable<Short> = alias('int16_t', short)
export const uint16_t: Callable<UnsignedShort> = alias('uint16_t', unsignedShort)
export const int32_t: Callable<Int> = alias('int32_t', int)
export const uint32_t: Callable<UnsignedInt> = alias('uint32_t', unsignedInt)
export const int64_t: Callable<Long> = callable(
  longIsWide ? longType.alias<Long>('int64_t') : longLongType.alias<Long>('int64_t'),
)
export const uint64_t: Callable<UnsignedLong> = callable(
  longIsWide
    ? unsignedLongType.alias<UnsignedLong>('uint64_t')
    : unsignedLongLongType.alias<UnsignedLong>('uint64_t'),
)
export const size_t: Callable<UnsignedLong> = scalar<UnsignedLong>(
  'size_t',
  uint64,
  integers.toSize,
  longIsWide ? 'unsigned long' : 'unsigned long long',
)
export const ssize_t: Callable<Long> = callable(
  longIsWide ? longType.alias<Long>('ssize_t') : longLongType.alias<Long>('ssize_t'),
)
export const char16_t: Callable<UnsignedShort> = alias('char16_t', unsignedShort)
export const char32_t: Callable<UnsignedInt> = alias('char32_t', unsignedInt)
export const wchar_t = (
  dataModel.wchar_t === 4 ? alias('wchar_t', int) : alias('wchar_t', unsignedShort)
) as Callable<Int>
