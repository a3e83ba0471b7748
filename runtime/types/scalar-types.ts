import { wrongType } from '../errors/rejection.ts'
import { type Callable, CType, type Read } from './c-type.ts'
import { dataModel } from './data-model.ts'
import * as integers from './integers.ts'
import {
  boolean,
  float32,
  float64,
  int8,
  int16,
  int32,
  int64,
  type Storage,
  uint8,
  uint16,
  uint32,
  uint64,
} from './number-storage.ts'
import * as numbers from './numbers.ts'
import { alias, type Check, callable, ScalarType } from './scalar-type.ts'
import type {
  Bool,
  Char,
  Double,
  Float,
  Int,
  Long,
  LongLong,
  Short,
  SignedChar,
  UnsignedChar,
  UnsignedInt,
  UnsignedLong,
  UnsignedLongLong,
  UnsignedShort,
  Void,
} from './scalars.ts'

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
