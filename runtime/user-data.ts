import { inspect } from 'node:util'
import koffi from 'koffi'
import { Addressed, hexadecimal, locate, pointedTo } from './addressed.ts'
import type { CType } from './c-type.ts'
import { voidType } from './scalar-types.ts'

/**
 * A JavaScript value on its way through C's `void *data` and back.
 *
 *     const data = new UserData({ total: 0 })
 *     each_item(list, (item, pointer) => { UserData.get(pointer).total++ }, data)
 *
 * C sees an address that stands for the value; nothing lies there. The object must be held for as long as C may hand
 * the address back: once it is collected, {@link UserData.get} throws, and nothing is leaked.
 */
export class UserData<T> extends Addressed {
  readonly value: T

  constructor(value: T) {
    super(undefined)
    this.value = value
  }

  /** The value behind a pointer that C handed back. Throws a TypeError for any other address, and a collected one. */
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

  [inspect.custom](_depth: number, options: object): string {
    return `UserData ${inspect(this.value, options)}`
  }
}

/** Memory whose addresses stand for values: one byte each, so that no address is anybody else's. */
interface Slab {
  readonly memory: ArrayBuffer
  readonly start: bigint
  readonly values: (WeakRef<UserData<unknown>> | undefined)[]
}

const slabSize = 4096
const slabs: Slab[] = []
const free: { readonly slab: Slab; readonly index: number }[] = []

const collected = new FinalizationRegistry((place: { readonly slab: Slab; readonly index: number }) => {
  place.slab.values[place.index] = undefined
  free.push(place)
})

function place(data: UserData<unknown>): bigint {
  const found = free.pop() ?? grow()
  found.slab.values[found.index] = new WeakRef(data)
  collected.register(data, found)
  return found.slab.start + BigInt(found.index)
}

function grow(): { readonly slab: Slab; readonly index: number } {
  const memory = new ArrayBuffer(slabSize)
  const slab: Slab = { memory, start: BigInt(koffi.address(memory)), values: new Array(slabSize) }
  slabs.push(slab)
  for (let index = slabSize - 1; index > 0; index--) free.push({ slab, index })
  return { slab, index: 0 }
}

function dataAt(address: bigint): UserData<unknown> | undefined {
  const slab = slabs.find(({ start }) => address >= start && address < start + BigInt(slabSize))
  return slab?.values[Number(address - slab.start)]?.deref()
}
