import { outOfRange, wrongType } from '../errors/rejection.ts'
import type { CType, ElementsOf, Read, Scalar, TypedArrayClass } from '../types/c-type.ts'
import { MemoryValue } from './memory-value.ts'

/** `__attribute__((vector_size(n)))`: a typed array of its elements. */
export interface Vector<T> extends Scalar<'vector', ElementsOf<T>, ElementsOf<T>, never> {}

class VectorType<T> extends MemoryValue<Vector<T>> {
  readonly element: CType<T>
  readonly length: number

  constructor(element: CType<T>, length: number) {
    super()
    this.element = element
    this.length = length
  }

  get name(): string {
    return `vector of ${this.length} ${this.element.name}`
  }

  /** Three elements take the room of four. */
  get size(): number {
    return this.element.size * 2 ** Math.ceil(Math.log2(this.length))
  }

  get alignment(): number {
    return this.size
  }

  get #array(): TypedArrayClass {
    return this.element.elements!
  }

  readFrom(view: DataView, offset: number): Read<Vector<T>> {
    const start = view.byteOffset + offset
    const bytes = view.buffer.slice(start, start + this.length * this.element.size)
    return new this.#array(bytes as ArrayBuffer, 0, this.length) as Read<Vector<T>>
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    const array = this.#array
    if (!(value instanceof array)) {
      throw wrongType(owner, name, `a ${array.name} of ${this.length} (a ${this.name})`, value)
    }
    if (value.length !== this.length) {
      throw outOfRange(owner, name, `a ${array.name} of ${this.length}`, `${value.length} elements`)
    }
    const target = new Uint8Array(view.buffer, view.byteOffset + offset, this.size)
    target.fill(0).set(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  }

  override isSame(other: CType<unknown>): boolean {
    return (
      other instanceof VectorType &&
      other.length === this.length &&
      other.element.isSame(this.element as never)
    )
  }
}

const known = new Map<CType<unknown>, VectorType<unknown>[]>()

/** The vector type of so many elements. */
export function vector<T>(element: CType<T>, length: number): CType<Vector<T>> {
  const ofElement = known.get(element as CType<unknown>) ?? []
  known.set(element as CType<unknown>, ofElement)
  let type = ofElement.find((each) => each.length === length)
  if (type === undefined) {
    type = new VectorType(element as CType<unknown>, length)
    ofElement.push(type)
  }
  return type as unknown as CType<Vector<T>>
}
