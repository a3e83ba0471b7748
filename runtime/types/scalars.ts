import type { Scalar } from './c-type.ts'

// What TypeScript knows of each scalar type: its name in C, what is read and taken, which arrays hold it.

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
