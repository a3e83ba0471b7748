import { Addressed } from '../memory/addressed.ts'
import { type PointerArgument, type PointerTo, toPointer } from '../pointers/pointer-arguments.ts'
import type { RecordClass, Struct } from './record.ts'
/** {@link toPointer} for a pointer to a record: the record itself is the usual argument. */
export function toRecord<R extends Struct>(
  type: RecordClass<R>,
  value: PointerTo<R> | null,
  owner: string,
  name: string,
): PointerArgument {
  if (value instanceof type && Addressed.is(value)) return Addressed.of(value, owner, name)
  return toPointer(type, value, owner, name)
}
