import koffi from 'koffi'
import { readAddress } from '../memory/address.ts'
import { Addressed } from '../memory/addressed.ts'
import { findKeeper } from '../memory/find-keeper.ts'
import { tiedAt, tiedTo } from '../memory/ties.ts'
import {
  CType,
  type KoffiType,
  type NextArgument,
  type Read,
  type RecordLike,
  type Scalar,
  type TypeLike,
  typeOf,
} from '../types/c-type.ts'
import { voidType } from '../types/scalar-types.ts'
import type { Void } from '../types/scalars.ts'
import { Pointer } from './pointer.ts'
import { type Memory, type PointerTo, toPointer } from './pointer-arguments.ts'
import { writePointer } from './pointer-fields.ts'
import { PrintedPointer } from './printed-pointer.ts'
import { toSizedMemory } from './sized-memory.ts'
/** How C spells a pointer to a type: `char *`, `char **`, `int (*)[3]`. */
export function pointerName(pointee: string): string {
  return pointee.endsWith('*') ? `${pointee}*` : `${pointee} *`
}

/** The type of pointers to a type. */
export class PointerType<T> extends CType<Pointer<T>> {
  readonly pointee: CType<T>
  readonly size = 8
  readonly alignment = 8

  constructor(pointee: CType<T>) {
    super()
    this.pointee = pointee
  }

  get name(): string {
    return pointerName(this.pointee.name)
  }

  get koffi(): KoffiType {
    return 'void *'
  }

  toC(value: unknown, owner: string, name: string): unknown {
    return toPointer(this.pointee, value as never, owner, name)
  }

  /** A pointer to a record reads as the record, any other as a {@link Pointer}. */
  fromC(raw: unknown, _owner?: string, given: readonly unknown[] = []): Read<Pointer<T>> {
    const address = raw as bigint | null
    const keeper = address === null || given.length === 0 ? undefined : findKeeper(address, given)
    return this.#read(address, keeper, given)
  }

  readFrom(view: DataView, offset: number): Read<Pointer<T>> {
    const address = readAddress(view, offset)
    return this.#read(address, address === null ? undefined : tiedTo(view, offset, address))
  }

  override readAt(place: bigint): Read<Pointer<T>> {
    const address = koffi.decode(place, 'void *') as bigint | null
    return this.#read(address, address === null ? undefined : tiedAt(place, address))
  }

  #read(address: bigint | null, keeper: object | undefined, given?: readonly unknown[]): Read<Pointer<T>> {
    if (address === null) return null as Read<Pointer<T>>
    const { pointee } = this
    return (pointee.referent(address, keeper, given) ?? new Pointer(pointee, address, keeper)) as Read<
      Pointer<T>
    >
  }

  writeTo(view: DataView, offset: number, value: unknown, owner: string, name: string): void {
    writePointer(view, offset, this.pointee, value as never, owner, name)
  }

  override toSizedC(
    value: unknown,
    owner: string,
    name: string,
    { name: sizeName, value: size }: NextArgument,
  ): unknown {
    return toSizedMemory(value as Memory | null, size as number, owner, name, sizeName)
  }

  /**
   * What it points to is not followed: it may lead back, as in a list that is linked both ways, or be freed.
   */
  override printed(value: unknown): unknown {
    return Addressed.is(value) ? new PrintedPointer(value) : value
  }

  override isSame(other: CType<unknown>): boolean {
    return other instanceof PointerType && other.pointee.isSame(this.pointee)
  }
}

const pointerTypes = new WeakMap<CType<unknown>, PointerType<unknown>>()

/**
 * The type of a pointer to a record, which reads as the record: `struct point *` as a field, an element, a
 * result.
 */
export interface RecordPointer<R> extends Scalar<'record *', R | null, PointerTo<R> | null, never> {}

/** The type `T *`: `pointer(int)`, `pointer(point)`, `pointer(pointer(char))`. */
export function pointer<R extends RecordLike>(pointee: TypeLike<R>): CType<RecordPointer<R>>
export function pointer<T>(pointee: TypeLike<T>): CType<Pointer<T>>
export function pointer(pointee: TypeLike<unknown>): CType<unknown> {
  const type = typeOf(pointee)
  let known = pointerTypes.get(type)
  if (known === undefined) {
    known = new PointerType(type as CType<unknown>)
    pointerTypes.set(type, known)
  }
  return known
}

/** `void *` */
export const voidPointer: CType<Pointer<Void>> = pointer(voidType)
