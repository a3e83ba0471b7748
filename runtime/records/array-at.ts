import { outOfRange } from '../errors/rejection.ts'
import { addressOf } from '../memory/addressed.ts'
import { viewAt } from '../memory/memory-block.ts'
import { CArray } from '../pointers/c-array.ts'
import type { Pointer } from '../pointers/pointer.ts'
import { typeOf } from '../types/c-type.ts'
import { type RecordClass, Struct } from './record.ts'

/**
 * An array in C's memory, of which C says where it begins and how long it is: `arrayAt(path.data,
 * path.num_data)`. It is a view, as valid as C keeps the memory; nothing knows whether so many elements lie
 * there.
 *
 * @param first a record, which is the first element, or a pointer to the first element
 */
export function arrayAt<R extends Struct>(first: R, length: number): CArray<R>
export function arrayAt<T>(first: Pointer<T>, length: number): CArray<T>
export function arrayAt(first: Struct | Pointer<unknown>, length: number): CArray<unknown> {
  if (!Number.isSafeInteger(length) || length < 0) throw outOfRange('arrayAt', 'length', 'a length', length)
  const type =
    first instanceof Struct ? typeOf(first.constructor as unknown as RecordClass<Struct>) : first.type
  return new CArray(type as never, viewAt(addressOf(first), length * type.size, first))
}
