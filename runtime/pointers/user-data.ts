import { inspect } from 'node:util'
import koffi from 'koffi'
import { inspection } from '../errors/inspection.ts'
import { hexadecimal } from '../memory/address.ts'
import { Addressed, locate, pointedTo } from '../memory/addressed.ts'
import type { CType } from '../types/c-type.ts'
import { voidType } from '../types/scalar-types.ts'

/**
 * A JavaScript value on its way through C's `void *data` and back.
 *
 *     const data = new UserData({ total: 0 })
 *     each_item(list, (item, pointer) => { UserData.get(pointer).total++ }, data)
 *
 * C sees an address that stands for the value; nothing lies there. The object must be held for as long as C
 * may hand the address back: once it is collected, {@link UserData.get} throws, and nothing is leaked.
 */
export class UserData<T> extends Addressed {
  readonly value: T

  constructor(value: T) {
    super(undefined)
    this.value = value
  }

  /**
   * The value behind a pointer that C handed back. Throws a TypeError for any other address, and a collected
   * one.
   */
  static get<T = unknown>(pointer: Addressed | null): T {
    const address = pointer === null ? 0n : Addressed.of(pointer, 'UserData.get', 'pointer')
    const data = dataAt(address)
    if (data === undefined) {
      throw new TypeError(`UserData.get: ${hexadecimal(address)} is no user data, or nobody held it any more`)
    }
    return data.value as T
  }

  override [locate](): bigint {
    return place(this)
  }

  override get [pointedTo](): CType<unknown> {
    return voidType
  }

  override toString(): string {
    return '<UserData>'
  }

  [inspection](_depth: number, options: object): string {
    return `UserData ${inspect(this.value, options)}`
  }
}

/** Bytes of memory whose addresses stand for values: one byte each, so that no address is anybody else's. */
const slabSize = 4096
const slabs: { readonly memory: ArrayBuffer; readonly start: bigint }[] = []
/** By the place in all slabs. */
const values: (WeakRef<UserData<unknown>> | undefined)[] = []
const freePlaces: number[] = []

const collected = new FinalizationRegistry((index: number) => {
  values[index] = undefined
  freePlaces.push(index)
  // Nobody holds any: the slabs are given back.
  if (freePlaces.length === values.length) slabs.length = values.length = freePlaces.length = 0
})

function place(data: UserData<unknown>): bigint {
  if (freePlaces.length === 0) grow()
  const index = freePlaces.pop()!
  values[index] = new WeakRef(data)
  collected.register(data, index)
  return slabs[Math.floor(index / slabSize)]!.start + BigInt(index % slabSize)
}

function grow(): void {
  const memory = new ArrayBuffer(slabSize)
  slabs.push({ memory, start: BigInt(koffi.address(memory)) })
  for (let place = slabSize; place > 0; place--) freePlaces.push(values.length + place - 1)
  values.length += slabSize
}

function dataAt(address: bigint): UserData<unknown> | undefined {
  const slab = slabs.findIndex(({ start }) => address >= start && address < start + BigInt(slabSize))
  return slab < 0 ? undefined : values[slab * slabSize + Number(address - slabs[slab]!.start)]?.deref()
}
