import { inspect } from 'node:util'
import { inspection } from '../errors/inspection.ts'
import { outOfRange, wrongType } from '../errors/rejection.ts'
import { Addressed, extent, keeper, locate, pointedTo } from '../memory/addressed.ts'
import { keeperOf } from '../memory/keeper.ts'
import { startOf } from '../memory/memory-block.ts'
import { type Accepted, type CType, type Read, type TypeLike, typeOf } from '../types/c-type.ts'
import { Column } from './column.ts'

/** An array in memory whose elements are no plain numbers: records, pointers, strings, arrays. */
export class CArray<T> extends Addressed implements Iterable<Read<T>> {
  readonly type: CType<T>
  readonly length: number
  readonly #view: DataView

  /**
   * @param type of the elements: a descriptor, or a class of records or handles
   * @param source a length (zeroed memory of its own), or the elements
   */
  constructor(type: TypeLike<T>, source: number | Iterable<Accepted<NoInfer<T>>> | DataView) {
    super(undefined)
    this.type = typeOf(type)
    if (this.type.size === 0) throw new TypeError(`CArray: ${this.type.name} has no size`)
    const values = typeof source === 'number' || source instanceof DataView ? undefined : [...source]
    this.#view =
      source instanceof DataView
        ? source
        : new DataView(new ArrayBuffer(checkLength(values?.length ?? (source as number)) * this.type.size))
    this.length = Math.floor(this.#view.byteLength / this.type.size)
    values?.forEach((value, index) => {
      this.set(index, value)
    })
  }

  /** The element at an index; a record is a view, not a copy. Throws a RangeError outside of the array. */
  at(index: number): Read<T> {
    return this.type.readFrom(this.#view, this.#offset(index), 'CArray.at')
  }

  /** Stores an element. Throws a RangeError outside of the array. */
  set(index: number, value: Accepted<T>): void {
    this.type.writeTo(this.#view, this.#offset(index), value, 'CArray.set', 'value')
  }

  /**
   * One field of all records: `points.column('x').at(5)` is `points.at(5).x`, without an object for each.
   * Throws a TypeError for what is no field of its own: a bit-field, a name that the record does not have.
   */
  column<Name extends string & keyof Read<T>>(name: Name): Column<Read<T>[Name]> {
    const found = this.type.field(name)
    if (found === undefined) {
      throw wrongType('CArray.column', 'name', `a field of ${this.type.name} that is no bit-field`, name)
    }
    const [type, offset] = found
    return new Column(type as CType<Read<T>[Name]>, this.#view, offset, this.type.size, this.length)
  }

  *[Symbol.iterator](): IterableIterator<Read<T>> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  override [locate](): bigint {
    return startOf(this.#view.buffer) + BigInt(this.#view.byteOffset)
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
    return `<${this.type.name}[${this.length}]>`
  }

  toJSON(): unknown[] {
    return Array.from(this, (value) => this.type.printed(value))
  }

  [inspection](depth: number, options: object): string {
    return `${this.type.name}[${this.length}] ${inspect(this.toJSON(), { ...options, depth })}`
  }

  #offset(index: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw outOfRange('CArray', 'index', `an index below ${this.length}`, index)
    }
    return index * this.type.size
  }
}

function checkLength(length: number): number {
  if (!Number.isSafeInteger(length) || length < 0) throw outOfRange('CArray', 'length', 'a length', length)
  return length
}
