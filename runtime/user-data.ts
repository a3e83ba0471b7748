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
  /** One byte, so that the address is nobody else's. */
  readonly #place = new ArrayBuffer(1)

  constructor(value: T) {
    super(undefined)
    this.value = value
  }

  /** The value behind a pointer that C handed back. Throws a TypeError for any other address, and a collected one. */
  static get<T = unknown>(pointer: Addressed | null): T {
    const address = pointer === null ? 0n : Addressed.of(pointer, 'UserData.get', 'pointer')
    const data = places.get(address)?.deref()
    if (data === undefined) {
      throw new TypeError(`UserData.get: ${hexadecimal(address)} is no user data, or nobody held it any more`)
    }
    return data.value as T
  }

  override [locate](): bigint {
    const address = BigInt(koffi.address(this.#place))
    places.set(address, new WeakRef(this))
    collected.register(this, address)
    return address
  }

  override get [pointedTo](): CType<unknown> {
    return voidType
  }

  [inspect.custom](_depth: number, options: object): string {
    return `UserData ${inspect(this.value, options)}`
  }
}

const places = new Map<bigint, WeakRef<UserData<unknown>>>()

const collected = new FinalizationRegistry((address: bigint) => {
  if (places.get(address)?.deref() === undefined) places.delete(address)
})
