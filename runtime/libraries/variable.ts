import { inspection } from '../errors/inspection.ts'
import { viewAt } from '../memory/memory-block.ts'
import { Pointer } from '../pointers/pointer.ts'
import { type Accepted, type CType, type Read, type TypeLike, typeOf } from '../types/c-type.ts'
import type { Library } from './library.ts'

/** A value whose elements, where it is an array of numbers, can only be read. */
export type Constant<T> = T extends ArrayBufferView ? Readonly<T> : T

class PlacedVariable<T> {
  readonly symbol: string
  readonly #library: Library
  readonly #type: () => TypeLike<T>
  #pointer: Pointer<T> | undefined

  constructor(library: Library, symbol: string, type: () => TypeLike<T>) {
    this.symbol = symbol
    this.#library = library
    this.#type = type
  }

  /** Its type. */
  get type(): CType<T> {
    return typeOf(this.#type())
  }

  /** Where it lies. Throws an Error where the library or the symbol is missing. */
  get pointer(): Pointer<T> {
    this.#pointer ??= new Pointer(this.type, this.#library.locateVariable(this.symbol))
    return this.#pointer
  }

  protected read(): Read<T> {
    const { pointer } = this
    return pointer.type.readAt(pointer.address, this.symbol)
  }

  [inspection](): string {
    return `<${this.type.name} ${this.symbol}>`
  }
}

/** A `const` variable of a library. */
export class ReadonlyVariable<T> extends PlacedVariable<T> {
  /**
   * What it holds now. An array of numbers is C's memory, and only its TypeScript type is read-only: writing
   * there ends the process where the library has it in read-only memory.
   */
  get value(): Constant<Read<T>> {
    return this.read() as Constant<Read<T>>
  }
}

/** A variable of a library. */
export class Variable<T> extends PlacedVariable<T> {
  #view: DataView | undefined

  /** What it holds now. */
  get value(): Read<T> {
    return this.read()
  }

  /** Stores a checked value. */
  set value(value: Accepted<T>) {
    const { address, type } = this.pointer
    this.#view ??= viewAt(address, type.size)
    type.writeTo(this.#view, 0, value, this.symbol, 'value')
  }
}

/**
 * A variable of which only the place is known. Its value is a pointer there, as C takes an array for one to
 * its first element: the text of `const char version[]`, a pointer of any other array, which reads by index,
 * the handle of a record that nobody sees into.
 */
export class AddressVariable<T> {
  readonly symbol: string
  readonly #library: Library
  readonly #type: () => TypeLike<T>

  constructor(library: Library, symbol: string, type: () => TypeLike<T>) {
    this.symbol = symbol
    this.#library = library
    this.#type = type
  }

  /** Throws an Error where the library or the symbol is missing. */
  get value(): NonNullable<Read<T>> {
    return typeOf(this.#type()).fromAddress(this.#library.locateVariable(this.symbol)) as NonNullable<Read<T>>
  }

  [inspection](): string {
    return `<${this.symbol}>`
  }
}
