import { wrongType } from '../errors/rejection.ts'
import type { CType, Read, Scalar, TypedArrayClass } from '../types/c-type.ts'
import { double, float } from '../types/scalar-types.ts'
import type { Double, Float } from '../types/scalars.ts'
import { longDouble, type OtherFloat } from './floating.ts'
import { MemoryValue } from './memory-value.ts'

/** A complex number: its real and its imaginary part. */
export interface Complex {
  readonly re: number
  readonly im: number
}

export interface FloatComplex extends Scalar<'float _Complex', Complex, Complex, Float32Array> {}
export interface DoubleComplex extends Scalar<'double _Complex', Complex, Complex, Float64Array> {}
export interface LongDoubleComplex extends Scalar<'long double _Complex', Complex, Complex, never> {}

/** Twice its element (N1570 6.2.5p13). */
class ComplexType<T> extends MemoryValue<T> {
  readonly element: CType<Float | Double | OtherFloat>

  constructor(element: CType<Float | Double | OtherFloat>) {
    super()
    this.element = element
  }

  get name(): string {
    return `${this.element.name} _Complex`
  }

  get size(): number {
    return 2 * this.element.size
  }

  get alignment(): number {
    return this.element.alignment
  }

  /** Parts of several numbers, one behind the other. */
  override get flatElements(): TypedArrayClass | undefined {
    return this.element.elements
  }

  readFrom(view: DataView, offset: number, owner: string): Read<T> {
    const { element } = this
    const part = (at: number): number => element.readFrom(view, at, owner)
    return { re: part(offset), im: part(offset + element.size) } as Read<T>
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    const { re, im } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Complex>
    if (typeof re !== 'number' || typeof im !== 'number') {
      throw wrongType(owner, name, `a ${this.name}: { re: number, im: number }`, value)
    }
    this.element.writeTo(view, offset, re, owner, name)
    this.element.writeTo(view, offset + this.element.size, im, owner, name)
  }

  override isEqual(a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    const { element } = this
    return [0, element.size].every((part) => element.isEqual(a, offsetInA + part, b, offsetInB + part))
  }
}

export const floatComplex: CType<FloatComplex> = new ComplexType<FloatComplex>(float as never)
export const doubleComplex: CType<DoubleComplex> = new ComplexType<DoubleComplex>(double as never)
export const longDoubleComplex: CType<LongDoubleComplex> = new ComplexType<LongDoubleComplex>(
  longDouble as never,
)
