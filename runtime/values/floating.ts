import { wrongType } from '../errors/rejection.ts'
import type { CType, Read, Scalar } from '../types/c-type.ts'
import {
  bfloat16,
  binary16,
  binary64,
  binary128,
  bitsOfNumber,
  bitsOfText,
  type FloatFormat,
  numberOfBits,
  textOfBits,
  x87Extended,
} from './float-format.ts'
import { MemoryValue } from './memory-value.ts'

/** A floating-point number of more or less than 64 bits, as the nearest number. */
export interface OtherFloat extends Scalar<'floating', number, number, never> {}
/** The same, exactly: as decimal text, the shortest that reads back the same. */
export interface ExactFloat extends Scalar<'exact floating', string, string | number | bigint, never> {}

/** How floating-point numbers of a type lie in memory. */
export interface FloatStorage {
  readonly format: FloatFormat
  readonly size: number
}

/** What `long double` is here: the x87's 80 bits in 16 bytes, IEC 60559's 128 bits, or a double. */
export const longDoubleStorage: FloatStorage =
  process.platform === 'win32' || (process.platform === 'darwin' && process.arch === 'arm64')
    ? { format: binary64, size: 8 }
    : process.arch === 'x64'
      ? { format: x87Extended, size: 16 }
      : { format: binary128, size: 16 }

export function readBits(view: DataView, offset: number, { format }: FloatStorage): bigint {
  let bits = 0n
  for (let i = format.bytes - 1; i >= 0; i--) bits = (bits << 8n) | BigInt(view.getUint8(offset + i))
  return bits
}

export function writeBits(view: DataView, offset: number, bits: bigint, storage: FloatStorage): void {
  for (let i = 0, rest = bits; i < storage.size; i++, rest >>= 8n) {
    view.setUint8(offset + i, Number(rest & 0xffn))
  }
}

abstract class FloatingType<T> extends MemoryValue<T> {
  readonly name: string
  readonly storage: FloatStorage

  constructor(name: string, storage: FloatStorage) {
    super()
    this.name = name
    this.storage = storage
  }

  get size(): number {
    return this.storage.size
  }

  get alignment(): number {
    return this.storage.size
  }

  /** Bytes that only fill up do not count. */
  override isEqual(a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    return readBits(a, offsetInA, this.storage) === readBits(b, offsetInB, this.storage)
  }

  override isSame(other: CType<unknown>): boolean {
    return other instanceof FloatingType && other.name === this.name
  }
}

class NumberType extends FloatingType<OtherFloat> {
  readFrom(view: DataView, offset: number): Read<OtherFloat> {
    return numberOfBits(readBits(view, offset, this.storage), this.storage.format)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    if (typeof value !== 'number') throw wrongType(owner, name, `a ${this.name}, a number`, value)
    writeBits(view, offset, bitsOfNumber(value, this.storage.format), this.storage)
  }
}

class TextType extends FloatingType<ExactFloat> {
  readFrom(view: DataView, offset: number): Read<ExactFloat> {
    return textOfBits(readBits(view, offset, this.storage), this.storage.format)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    const { storage } = this
    const bits =
      typeof value === 'number'
        ? bitsOfNumber(value, storage.format)
        : typeof value === 'string' || typeof value === 'bigint'
          ? bitsOfText(String(value), storage.format)
          : null
    if (bits === null) {
      throw wrongType(owner, name, `a ${this.name}: decimal text ('-1.5e300'), a number or a bigint`, value)
    }
    writeBits(view, offset, bits, storage)
  }
}

export const longDouble: CType<OtherFloat> = new NumberType('long double', longDoubleStorage)
export const exactLongDouble: CType<ExactFloat> = new TextType('long double', longDoubleStorage)
export const float128: CType<OtherFloat> = new NumberType('__float128', { format: binary128, size: 16 })
export const exactFloat128: CType<ExactFloat> = new TextType('__float128', { format: binary128, size: 16 })
export const float16: CType<OtherFloat> = new NumberType('_Float16', { format: binary16, size: 2 })
export const brainFloat16: CType<OtherFloat> = new NumberType('__bf16', { format: bfloat16, size: 2 })
