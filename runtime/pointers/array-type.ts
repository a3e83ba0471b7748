import { wrongType } from '../errors/rejection.ts'
import { viewAt } from '../memory/memory-block.ts'
import {
  CType,
  type KoffiType,
  type Part,
  type Read,
  type TypedArrayClass,
  type TypeLike,
  typeOf,
} from '../types/c-type.ts'
import { type ArrayOf, arrayOver, readElements, writeArray } from './array-fields.ts'

/** The type `T[length]`. */
export class ArrayType<T> extends CType<ArrayOf<T>> {
  readonly element: CType<T>
  readonly length: number

  constructor(element: CType<T>, length: number) {
    super()
    this.element = element
    this.length = length
  }

  get name(): string {
    return `${this.element.name}[${this.length}]`
  }

  get size(): number {
    return this.element.size * this.length
  }

  get alignment(): number {
    return this.element.alignment
  }

  get koffi(): KoffiType {
    throw new TypeError(`${this.name}: C passes no arrays by value`)
  }

  toC(value: unknown, owner: string, name: string): unknown {
    throw wrongType(owner, name, `no array by value (${this.name})`, value)
  }

  fromC(): Read<ArrayOf<T>> {
    throw new TypeError(`${this.name}: C passes no arrays by value`)
  }

  readFrom(view: DataView, offset: number): Read<ArrayOf<T>> {
    const aligned = (view.byteOffset + offset) % this.element.alignment === 0
    const value =
      this.element.elements !== undefined && aligned
        ? arrayOver(view, offset, this.element, this.length)
        : readElements(view, offset, this.element, this.length)
    return value as Read<ArrayOf<T>>
  }

  override get flatElements(): TypedArrayClass | undefined {
    return this.element.flatElements
  }

  override readAt(address: bigint, _owner: string, keeper?: object): Read<ArrayOf<T>> {
    return this.readFrom(viewAt(address, this.size, keeper), 0)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    writeArray(view, offset, this.element, this.length, value as never, owner, name)
  }

  override parts(offset: number): readonly Part[] {
    const { size } = this.element
    return Array.from({ length: this.length }, (_, index) => this.element.parts(offset + index * size)).flat()
  }

  override isEqual(a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    return this.areEqual(this.length, a, offsetInA, b, offsetInB)
  }

  /** Whether two arrays of a length that the type does not tell hold the same. */
  areEqual(length: number, a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    const { element } = this
    for (let i = 0; i < length; i++) {
      if (!element.isEqual(a, offsetInA + i * element.size, b, offsetInB + i * element.size)) return false
    }
    return true
  }

  override isSame(other: CType<unknown>): boolean {
    return (
      other instanceof ArrayType &&
      other.length === this.length &&
      other.element.isSame(this.element as never)
    )
  }
}

/** The type `T[length]`; a flexible array member has no length: `arrayOf(int, 0)`. */
export function arrayOf<T>(element: TypeLike<T>, length: number): CType<ArrayOf<T>> {
  return new ArrayType(typeOf(element), length)
}
