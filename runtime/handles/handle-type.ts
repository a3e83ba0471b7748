import koffi from 'koffi'
import { readAddress } from '../memory/address.ts'
import { tiedAt, tiedTo } from '../memory/ties.ts'
import { CType, type KoffiType, type Read } from '../types/c-type.ts'
import type { Handle, HandleClass } from './handle.ts'
import { fromHandle, fromLent, fromOwned, toHandle } from './handle-arguments.ts'
import { writeHandle } from './handle-fields.ts'
import type { FreeFunction } from './handle-state.ts'

/** The class of a type of handles; undefined for any other type. */
export function handleClassOf(type: CType<unknown>): HandleClass<Handle> | undefined {
  return type instanceof HandleType ? (type.handleClass as HandleClass<Handle>) : undefined
}

/** The type of a handle class: the pointer, not what it points to. */
class HandleType<H extends Handle> extends CType<H> {
  readonly handleClass: HandleClass<H>
  readonly size = 8
  readonly alignment = 8

  constructor(handleClass: HandleClass<H>) {
    super()
    this.handleClass = handleClass
  }

  get name(): string {
    return `${this.handleClass.cName} *`
  }

  get koffi(): KoffiType {
    return 'void *'
  }

  toC(value: unknown, owner: string, name: string): unknown {
    return toHandle(this.handleClass as never, value as H | null, owner, name)
  }

  fromC(raw: unknown): Read<H> {
    return fromHandle(this.handleClass, raw as bigint | null) as Read<H>
  }

  readFrom(view: DataView, offset: number): Read<H> {
    return this.#stored(readAddress(view, offset), (address) => tiedTo(view, offset, address))
  }

  override readAt(place: bigint): Read<H> {
    const address = koffi.decode(place, 'void *') as bigint | null
    return this.#stored(address, (known) => tiedAt(place, known))
  }

  /** The handle that was stored in memory, where C has not stored another one there meanwhile. */
  #stored(address: bigint | null, keeper: (address: bigint) => object | undefined): Read<H> {
    const handle = address === null ? undefined : keeper(address)
    return handle instanceof this.handleClass && (handle as Handle).$address === address
      ? (handle as Read<H>)
      : this.fromC(address)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    writeHandle(view, offset, this.handleClass, value as H | null, owner, name)
  }
}

const handleTypes = new Map<HandleClass<Handle>, HandleType<Handle>>()

/** The type of a handle class. */
export function handleTypeOf(handleClass: HandleClass<Handle>): HandleType<Handle> {
  let type = handleTypes.get(handleClass)
  if (type === undefined) {
    type = new HandleType(handleClass)
    handleTypes.set(handleClass, type)
  }
  return type
}

/**
 * The type of a function result that the caller frees: for calls that know only the type.
 *
 * @param parent the 0-based parameter with the handle that the result depends on
 */
export function owned<H extends Handle>(
  handleClass: HandleClass<H>,
  free: () => FreeFunction<H>,
  parent?: number,
): CType<H> {
  return new OwnedHandleType(handleClass, free, parent)
}

class OwnedHandleType<H extends Handle> extends HandleType<H> {
  readonly #free: () => FreeFunction<H>
  readonly #parent: number | undefined

  constructor(handleClass: HandleClass<H>, free: () => FreeFunction<H>, parent: number | undefined) {
    super(handleClass)
    this.#free = free
    this.#parent = parent
  }

  override fromC(raw: unknown, _owner?: string, given: readonly unknown[] = []): Read<H> {
    const parent = this.#parent === undefined ? undefined : (given[this.#parent] as Handle | null)
    return fromOwned(this.handleClass, raw as bigint | null, this.#free(), parent) as Read<H>
  }
}

/**
 * The type of a function result that belongs to a handle which the function was given: for calls that know
 * only the type.
 *
 * @param parent the 0-based parameter with that handle
 */
export function lent<H extends Handle>(handleClass: HandleClass<H>, parent: number): CType<H> {
  return new LentHandleType(handleClass, parent)
}

class LentHandleType<H extends Handle> extends HandleType<H> {
  readonly #parent: number

  constructor(handleClass: HandleClass<H>, parent: number) {
    super(handleClass)
    this.#parent = parent
  }

  override fromC(raw: unknown, owner = '', given: readonly unknown[] = []): Read<H> {
    const parent = given[this.#parent] as Handle | null | undefined
    return fromLent(this.handleClass, raw as bigint | null, parent, owner) as Read<H>
  }
}
