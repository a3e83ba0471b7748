import { outOfRange, wrongType } from '../errors/rejection.ts'
import type { CType, Read, Scalar } from '../types/c-type.ts'
import { MemoryValue } from './memory-value.ts'

/** An integer of 128 bits. */
export interface Int128 extends Scalar<'__int128', bigint, number | bigint, never> {}
export interface UnsignedInt128 extends Scalar<'unsigned __int128', bigint, number | bigint, never> {}

class Int128Type<T> extends MemoryValue<T> {
  readonly name: string
  readonly size = 16
  readonly alignment = 16
  readonly #signed: boolean

  constructor(name: string, signed: boolean) {
    super()
    this.name = name
    this.#signed = signed
  }

  readFrom(view: DataView, offset: number): Read<T> {
    const low = view.getBigUint64(offset, true)
    const high = this.#signed ? view.getBigInt64(offset + 8, true) : view.getBigUint64(offset + 8, true)
    return ((high << 64n) | low) as Read<T>
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    const integer = this.#checked(value, owner, name)
    view.setBigUint64(offset, BigInt.asUintN(64, integer), true)
    view.setBigUint64(offset + 8, BigInt.asUintN(64, integer >> 64n), true)
  }

  #checked(value: unknown, owner: string, name: string): bigint {
    if (typeof value === 'number' ? !Number.isSafeInteger(value) : typeof value !== 'bigint') {
      const expected = `an ${this.name}, a bigint or a number without a fraction up to 2^53 - 1`
      throw wrongType(owner, name, expected, value)
    }
    const integer = BigInt(value as number | bigint)
    const fits = this.#signed ? BigInt.asIntN(128, integer) : BigInt.asUintN(128, integer)
    if (fits !== integer) throw outOfRange(owner, name, `an ${this.name}, 128 bits`, value)
    return integer
  }

  override isSame(other: CType<unknown>): boolean {
    return other instanceof Int128Type && other.#signed === this.#signed
  }
}

export const int128: CType<Int128> = new Int128Type<Int128>('__int128', true)
export const unsignedInt128: CType<UnsignedInt128> = new Int128Type<UnsignedInt128>(
  'unsigned __int128',
  false,
)
