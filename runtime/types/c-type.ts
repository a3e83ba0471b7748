import koffi, { type TypeObject } from 'koffi'
import { describe } from '../errors/rejection.ts'

/** A type as Koffi takes it. */
export type KoffiType = TypeObject | string

declare const readAs: unique symbol
declare const writtenAs: unique symbol
declare const arrayForm: unique symbol

/**
 * What the TypeScript compiler knows of a C scalar: its name, how it reads, what it takes, and the typed
 * array that holds several. It exists in types only: `int` names both such an interface and the descriptor
 * `CType<int>`.
 */
export interface Scalar<Name extends string, Value, Accepted, Elements> {
  readonly [readAs]: [Name, Value]
  readonly [writtenAs]: Accepted
  readonly [arrayForm]: Elements
}

/** Anything that is a pointer in C: handles, pointers, functions. It reads as itself or `null`. */
export declare const pointerLike: unique symbol
export interface PointerLike {
  readonly [pointerLike]?: true
}

/** A record: a pointer to one reads as the record itself. */
export declare const recordLike: unique symbol
export interface RecordLike {
  readonly [recordLike]: true
}

/** An array, whose numbers lie one behind the other. */
declare const flatForm: unique symbol
export interface FlatArray<Elements> {
  readonly [flatForm]: Elements
}

/**
 * The typed array of the numbers in an array, of any dimensions; that of a scalar type; `never` for types
 * that have none.
 */
export type FlatElementsOf<T> = T extends FlatArray<infer Elements> ? Elements : ElementsOf<T>

/** What reading a C object of type `T` gives. */
export type Read<T> =
  T extends Scalar<string, infer Value, unknown, unknown> ? Value : T extends PointerLike ? T | null : T

/** What may be written to a C object of type `T`. */
export type Accepted<T> =
  T extends Scalar<string, unknown, infer Value, unknown> ? Value : T extends PointerLike ? T | null : T

/** The typed array of a scalar type; `never` for types that have none. */
export type ElementsOf<T> = T extends Scalar<string, unknown, unknown, infer Elements> ? Elements : never

/** An argument for a variadic function, with its type: `int(5)`. */
export class VariadicArgument {
  readonly type: CType<unknown>
  readonly value: unknown

  constructor(type: CType<unknown>, value: unknown) {
    this.type = type
    this.value = value
  }
}

/** A type that can be called: `int(5)` is an argument for a variadic function. */
export type Callable<T> = CType<T> & ((value: Accepted<T>) => VariadicArgument)

/**
 * A C type at run time: how its values pass to C, come back, and lie in memory.
 * `owner` and `name` (function and parameter, record and field) are for error messages.
 */
export abstract class CType<T> {
  declare readonly type: T

  constructor() {
    // An instance is a function, so that `int(5)` makes an argument for a variadic function.
    const make = (value: unknown): VariadicArgument =>
      new VariadicArgument(make as unknown as CType<unknown>, value)
    Reflect.deleteProperty(make, 'name')
    Reflect.deleteProperty(make, 'length')
    // biome-ignore lint/correctness/noConstructorReturn: see above
    return Object.setPrototypeOf(make, new.target.prototype) as this
  }

  /** As C spells it. */
  abstract readonly name: string
  /** Bytes. */
  abstract readonly size: number
  /** Bytes. */
  abstract readonly alignment: number
  /**
   * Whether it consists of numbers alone, each of which reads as a value of its own, not as a view of memory.
   */
  get isPlain(): boolean {
    return false
  }
  /** The type that Koffi passes. */
  abstract get koffi(): KoffiType
  /** The type in which Koffi hands out results and the arguments of callbacks. */
  get koffiResult(): KoffiType {
    return this.koffi
  }
  /** Whether C has an address for it, as far as the type itself tells. */
  get isAddress(): boolean {
    const { koffi } = this
    return koffi === 'str' || (typeof koffi === 'string' && koffi.endsWith('*'))
  }
  /** Whether that is one of memory, which somebody may free or transfer away. */
  get isMemory(): boolean {
    return this.isAddress
  }
  /**
   * A checked value in the form that Koffi takes. Throws a TypeError or RangeError.
   *
   * @param next the argument behind it, which may say how large this one is
   */
  abstract toC(value: unknown, owner: string, name: string, next?: NextArgument): unknown
  /** A value that Koffi handed out; `given` are the arguments of the call whose result it is. */
  abstract fromC(raw: unknown, owner: string, given?: readonly unknown[]): Read<T>
  /**
   * {@link toC} by itself, for what is done at each callback: a type is a function with properties of its
   * own, where the engine finds a method slowly, and it knows functions that many types share.
   */
  get converterToC(): (value: unknown, owner: string, name: string) => unknown {
    return this.toC.bind(this)
  }
  /** The same of {@link fromC}. */
  get converterFromC(): (raw: unknown, owner: string) => unknown {
    return this.fromC.bind(this)
  }
  /** Reads an object of this type in memory. */
  abstract readFrom(view: DataView, offset: number, owner: string): Read<T>
  /** Checks a value and stores it in memory. */
  abstract writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void

  /** The pointer that an address is; text, for pointers to characters. */
  fromAddress(address: bigint): Read<T> {
    return this.fromC(address, this.name)
  }

  /**
   * Reads an object of this type in C's memory. The last argument is what has to live for the memory to be
   * there, if anything.
   */
  readAt(address: bigint, owner: string, _keeper?: object): Read<T> {
    return this.fromC(koffi.decode(address, this.koffi), owner)
  }

  /**
   * What a pointer to an object of this type reads as, where that is the object itself: a record. undefined
   * where it is a pointer, which holds for every other type. It is told what has to live for the memory to be
   * there (undefined for C's memory), and the arguments of the call whose result the address is.
   */
  referent(_address: bigint, _keeper: object | undefined, _given?: readonly unknown[]): Read<T> | undefined {
    return undefined
  }

  /** Whether two objects in memory hold the same value; padding does not count. */
  isEqual(a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    for (let i = 0; i < this.size; i++) {
      if (a.getUint8(offsetInA + i) !== b.getUint8(offsetInB + i)) return false
    }
    return true
  }

  /**
   * A field of a record: its type, and its offset in bytes. undefined where there is none of the name, or it
   * is a bit-field.
   */
  field(_name: string): readonly [type: CType<unknown>, offset: number] | undefined {
    return undefined
  }

  /** A value of this type as it is printed. */
  printed(value: unknown): unknown {
    return value
  }

  /** Whether the next argument says how large the memory of this one is. */
  get isSized(): boolean {
    return false
  }

  /** Which argument counts the elements that C reads or writes; undefined where none does. */
  get countedBy(): CountedBy | undefined {
    return undefined
  }

  /** Like {@link toC}, for memory of which the next argument says the size. */
  toSizedC(value: unknown, owner: string, name: string, _size: NextArgument): unknown {
    return this.toC(value, owner, name)
  }

  /** The numbers that an object of this type consists of, for passing it by value. */
  parts(offset: number): readonly Part[] {
    return [{ offset, size: this.size, float: this.koffi === 'float' || this.koffi === 'double' }]
  }

  /** The typed array class whose elements are of this type; undefined where there is none. */
  get elements(): TypedArrayClass | undefined {
    return undefined
  }

  /**
   * The typed array class for several objects of this type, one behind the other: an array of numbers, of any
   * dimensions, has that of its numbers.
   */
  get flatElements(): TypedArrayClass | undefined {
    return this.elements
  }

  /** Two types that C lets one pointer stand for: `int` and a typedef of it are one. */
  isSame(other: CType<unknown>): boolean {
    return this.name === other.name
  }

  toString(): string {
    return this.name
  }
}

/** The parameter, 0-based, that says how many elements of a type C reads or writes. */
export interface CountedBy {
  readonly element: TypeLike<unknown>
  readonly parameter: number
}

/** The argument behind another one, and the name of its parameter. */
export interface NextArgument {
  readonly name: string
  readonly value: unknown
  /** It is the most that C reads of text, which ends at its NUL. */
  readonly isLimit?: boolean
}

/**
 * A number inside of an object: bytes from its start, bytes, and whether it goes into a floating-point
 * register.
 */
export interface Part {
  readonly offset: number
  readonly size: number
  readonly float: boolean
  /** It belongs to the bit-field of the part before it. */
  readonly goesOn?: boolean
  /** It may share its place with others. */
  readonly inUnion?: boolean
}

/** A typed array. */
export type TypedArray =
  | Int8Array
  | Uint8Array
  | Uint8ClampedArray
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array

export interface TypedArrayClass {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): TypedArray
  readonly BYTES_PER_ELEMENT: number
  readonly name: string
}

/** The key under which a class of records or handles keeps its {@link CType}. */
export const ctype: unique symbol = Symbol('ctype')

/** A descriptor, or a class of records or handles that stands for one. */
export type TypeLike<T> = CType<T> | { readonly [ctype]: CType<unknown>; readonly prototype: T }

/** The descriptor that a descriptor or a class stands for. Throws a TypeError for anything else. */
export function typeOf<T>(type: TypeLike<T>): CType<T> {
  if (type instanceof CType) return type
  const found = (type as { readonly [ctype]?: unknown } | null | undefined)?.[ctype]
  if (found instanceof CType) return found as CType<T>
  throw new TypeError(
    `a C type must be a descriptor such as int or pointer(char), or a class of records or handles; got ${describe(type)}`,
  )
}
