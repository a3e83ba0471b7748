import { Addressed } from '../memory/addressed.ts'
import { assignFields } from '../records/assign-fields.ts'
import type { InitialFields, Struct } from '../records/record.ts'

/** What passes for a record that C reads: the record, or its fields. */
export type RecordInput<R extends Struct> = R | InitialFields<R>

/**
 * The record that the caller gave, or a new one with the fields that it gave; null for none.
 *
 * @param prepare what C wants done to a record before its fields are stored
 */
export function recordFrom<R extends Struct>(
  type: new () => R,
  given: NoInfer<RecordInput<R>>,
  prepare?: (record: NoInfer<R>) => unknown,
): R
export function recordFrom<R extends Struct>(
  type: new () => R,
  given: NoInfer<RecordInput<R>> | null | undefined,
  prepare?: (record: NoInfer<R>) => unknown,
): R | null
export function recordFrom<R extends Struct>(
  type: new () => R,
  given: NoInfer<RecordInput<R>> | null | undefined,
  prepare?: (record: NoInfer<R>) => unknown,
): R | null {
  if (given === null || given === undefined) return null
  // A pointer of another kind is refused by the raw function.
  if (given instanceof type || Addressed.is(given)) return given as R
  const record = new type()
  prepare?.(record)
  assignFields(record, given)
  return record
}
