import { type CountedBy, CType, type KoffiType, type NextArgument, type Read } from './c-type.ts'

/** A type that differs from another one in what it accepts. */
export class WrappedType<T> extends CType<T> {
  readonly #type: CType<T>

  constructor(type: CType<T>) {
    super()
    this.#type = type
  }

  get name(): string {
    return this.#type.name
  }

  get size(): number {
    return this.#type.size
  }

  get alignment(): number {
    return this.#type.alignment
  }

  override get isPlain(): boolean {
    return this.#type.isPlain
  }

  get koffi(): KoffiType {
    return this.#type.koffi
  }

  override get isMemory(): boolean {
    return this.#type.isMemory
  }

  override get koffiResult(): KoffiType {
    return this.#type.koffiResult
  }

  toC(value: unknown, owner: string, name: string, next?: NextArgument): unknown {
    return this.#type.toC(value, owner, name, next)
  }

  fromC(raw: unknown, owner: string, given?: readonly unknown[]): Read<T> {
    return this.#type.fromC(raw, owner, given)
  }

  readFrom(view: DataView, offset: number, owner: string): Read<T> {
    return this.#type.readFrom(view, offset, owner)
  }

  override readAt(address: bigint, owner: string, keeper?: object): Read<T> {
    return this.#type.readAt(address, owner, keeper)
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    this.#type.writeTo(view, offset, value, owner, name)
  }

  override toSizedC(value: unknown, owner: string, name: string, size: NextArgument): unknown {
    return this.#type.toSizedC(value, owner, name, size)
  }

  override get isSized(): boolean {
    return this.#type.isSized
  }

  override get countedBy(): CountedBy | undefined {
    return this.#type.countedBy
  }

  override referent(
    address: bigint,
    keeper: object | undefined,
    given?: readonly unknown[],
  ): Read<T> | undefined {
    return this.#type.referent(address, keeper, given)
  }

  override isEqual(a: DataView, offsetInA: number, b: DataView, offsetInB: number): boolean {
    return this.#type.isEqual(a, offsetInA, b, offsetInB)
  }

  override printed(value: unknown): unknown {
    return this.#type.printed(value)
  }

  override isSame(other: CType<unknown>): boolean {
    return this.#type.isSame(other)
  }

  static inner(type: WrappedType<unknown>): CType<unknown> {
    return type.#type
  }
}
