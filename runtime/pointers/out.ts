import { inspect } from 'node:util'
import { inspection } from '../errors/inspection.ts'
import { Addressed, extent, keeper, locate, pointedTo } from '../memory/addressed.ts'
import { keeperOf } from '../memory/keeper.ts'
import { startOf } from '../memory/memory-block.ts'
import { type Accepted, type CType, type Read, type TypeLike, typeOf } from '../types/c-type.ts'

/**
 * Room for one object that a C function fills in: for `sqlite3 **`, `int *`, `char **`, `struct point *`.
 *
 *     const out = new Out(sqlite3)
 *     sqlite3_open(':memory:', out)
 *     out.value // a sqlite3, or null where the function stored NULL
 */
export class Out<T> extends Addressed {
  readonly type: CType<T>
  readonly #view: DataView
  #readAs: CType<T>
  #known: { readonly bits: bigint; readonly value: Read<T> } | undefined

  /**
   * @param type a descriptor, or a class of records or handles
   * @param initial what C finds there; zero or NULL where it is not given
   */
  constructor(type: TypeLike<T>, initial?: Accepted<T>) {
    super(undefined)
    this.type = typeOf(type)
    this.#readAs = this.type
    if (this.type.size === 0) throw new TypeError(`Out: ${this.type.name} has no size`)
    this.#view = new DataView(new ArrayBuffer(Math.max(8, this.type.size)))
    if (initial !== undefined) this.value = initial
  }

  /** What lies there now. */
  get value(): Read<T> {
    if (this.#readAs === this.type) return this.type.readFrom(this.#view, 0, 'Out.value')
    const bits = this.#view.getBigUint64(0, true)
    if (this.#known?.bits !== bits) {
      this.#known = { bits, value: this.#readAs.readFrom(this.#view, 0, 'Out.value') }
    }
    return this.#known!.value
  }

  set value(value: Accepted<T>) {
    this.#known = undefined
    this.type.writeTo(this.#view, 0, value, 'Out', 'value')
  }

  override [locate](): bigint {
    return startOf(this.#view.buffer)
  }

  override get [keeper](): object | undefined {
    return keeperOf(this.#view)
  }

  override get [extent](): number {
    return this.#view.byteLength
  }

  override get [pointedTo](): CType<unknown> {
    return this.type as CType<unknown>
  }

  override toString(): string {
    return `<Out of ${this.type.name}>`
  }

  [inspection](depth: number, options: object): string {
    return `Out<${this.type.name}> ${inspect(this.type.printed(this.value), { ...options, depth })}`
  }

  /**
   * Reads what lies there as another type of the same size from now on: a handle as one that the caller
   * frees.
   */
  static readAs<T>(out: Out<T>, type: CType<T>): void {
    out.#readAs = type
    out.#known = undefined
    void out.value
  }
}
