import { outOfRange } from '../errors/rejection.ts'
import type { CType, Read, TypedArrayClass } from '../types/c-type.ts'

/** Elements of a typed array, as far as a column reads them. */
type Numbers = Readonly<Record<number, number>> & { readonly length: number }

/**
 * One field of all records of an array: a view, which makes no object for each record. Numbers are read at
 * nearly the price of a typed array's elements.
 */
export class Column<T> implements Iterable<Read<T>> {
  readonly type: CType<T>
  readonly length: number
  readonly #view: DataView
  readonly #offset: number
  readonly #stride: number
  /**
   * The array from the first field to the last as numbers of the field's kind; none where the field does not
   * read as them.
   */
  readonly #numbers: Numbers
  /** From one field to the next in `#numbers`. */
  readonly #step: number

  /**
   * @param view the array's memory
   * @param offset of the field in the first record, bytes
   * @param stride from one record to the next, bytes
   */
  constructor(type: CType<T>, view: DataView, offset: number, stride: number, length: number) {
    this.type = type
    this.length = length
    this.#view = view
    this.#offset = offset
    this.#stride = stride
    this.#numbers = numbersOf(type, view, offset, stride, length)
    this.#step = stride / type.size
  }

  /** The field of the record at an index. Throws a RangeError outside of the array. */
  at(index: number): Read<T> {
    const numbers = this.#numbers
    const position = index * this.#step
    // None of an array that was transferred away. To ask for undefined would cost as much as all else.
    if (index >>> 0 === index && position < numbers.length) {
      return numbers[position] as Read<T>
    }
    return this.type.readFrom(this.#view, this.#offsetOf(index), 'Column.at')
  }

  /** Stores a value in the field of the record at an index. Throws a RangeError outside of the array. */
  set(index: number, value: Read<T>): void {
    this.type.writeTo(this.#view, this.#offsetOf(index), value, 'Column.set', 'value')
  }

  *[Symbol.iterator](): IterableIterator<Read<T>> {
    for (let index = 0; index < this.length; index++) yield this.at(index)
  }

  /** A copy. */
  toArray(): Read<T>[] {
    const values: Read<T>[] = []
    for (let index = 0; index < this.length; index++) values.push(this.at(index))
    return values
  }

  toString(): string {
    return `<column of ${this.length} ${this.type.name}>`
  }

  #offsetOf(index: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.length) {
      throw outOfRange('Column', 'index', `an index below ${this.length}`, index)
    }
    return this.#offset + index * this.#stride
  }
}

const none: Numbers = new Float64Array(0)

function numbersOf(
  type: CType<unknown>,
  { buffer, byteOffset }: DataView,
  offset: number,
  stride: number,
  length: number,
): Numbers {
  const elements: TypedArrayClass | undefined = type.elements
  // 64-bit integers read as numbers, and those of a typed array are bigints.
  if (elements === undefined || elements === BigInt64Array || elements === BigUint64Array) return none
  const { size } = type
  if (size !== elements.BYTES_PER_ELEMENT || byteOffset % size !== 0) return none
  if (offset % size !== 0 || stride % size !== 0 || length === 0) return none
  const count = (length - 1) * (stride / size) + 1
  return new elements(buffer, byteOffset + offset, count) as unknown as Numbers
}
