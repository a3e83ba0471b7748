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
  #known: { readonly bits: bigint; readonly value: Read<T>; readonly owned: boolean } | undefined

  /**
   * @param type a descriptor, or a class of records or handles
   * @param initial what C finds there; zero or NULL where it is not given
   * @param memory where it lies; memory of its own where it is not given
   */
  constructor(type: TypeLike<T>, initial?: Accepted<T>, memory?: DataView) {
    super(undefined)
    this.type = typeOf(type)
    if (this.type.size === 0) throw new TypeError(`Out: ${this.type.name} has no size`)
    this.#view = memory ?? new DataView(new ArrayBuffer(Math.max(8, this.type.size)))
    if (initial !== undefined) this.value = initial
  }

  /** What lies there now. */
  get value(): Read<T> {
    if (this.#known !== undefined && this.#known.bits === this.#view.getBigUint64(0, true)) {
      return this.#known.value
    }
    return this.type.readFrom(this.#view, 0, 'Out.value')
  }

  /**
   * What lies there, where C handed it to the caller to free: `using db = out.owned`. Throws a TypeError
   * where it is NULL, or was only lent.
   */
  get owned(): NonNullable<Read<T>> & Disposable {
    const { value } = this
    if (value === null || this.#known?.owned !== true || this.#known.value !== value) {
      throw new TypeError(`${this}: nothing that the caller owns was stored here`)
    }
    return value as NonNullable<Read<T>> & Disposable
  }

  set value(value: Accepted<T>) {
    this.#known = undefined
    this.type.writeTo(this.#view, 0, value, 'Out', 'value')
    // A handle reads as itself. Anything else is copied, or reads as something that leads to the same memory.
    if (value instanceof Addressed && this.type.readFrom(this.#view, 0, 'Out.value') === value) {
      Out.note(this, value)
    }
  }

  override [locate](): bigint {
    return startOf(this.#view.buffer) + BigInt(this.#view.byteOffset)
  }

  override get [keeper](): object | undefined {
    return keeperOf(this.#view)
  }

  override get [extent](): number {
    return this.type.size
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

  /** The eight bytes that lie there. */
  static bits<T>(out: Out<T>): bigint {
    return out.#view.getBigUint64(0, true)
  }

  /**
   * Notes the object that what lies there now stands for, until C stores something else.
   *
   * @param owned the caller has to free it
   */
  static note<T>(out: Out<T>, value: unknown, owned = false): void {
    out.#known = { bits: Out.bits(out), value: value as Read<T>, owned }
  }

  /** The object that was noted last. */
  static lastNoted<T>(out: Out<T>): unknown {
    return out.#known?.value
  }

  /** The object that was noted, if that still lies there. */
  static noted<T>(out: Out<T>): unknown {
    return out.#known !== undefined && out.#known.bits === Out.bits(out) ? out.#known.value : undefined
  }
}
