import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { RecordId } from '../../model/types.ts'
import { fitsPattern } from '../../name-patterns.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import { type Disposer, takesReference, type UnitIndex } from './disposers.ts'
import type { Place } from './makers.ts'
import { pointedBy } from './pointed-subject.ts'

/**
 * The handle without which what a function makes cannot be used: a statement's connection.
 *
 * It is one that the function was given, is not counted (else the child has a reference of its own), and the
 * child leads back to it: some function takes the child alone and returns such a handle (`sqlite3_db_handle`,
 * `mdb_txn_env`).
 *
 * @returns the 0-based parameter; null where there is none
 */
export function parentOf(
  { name, type }: FunctionDeclaration,
  { record }: Place,
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  index: UnitIndex,
  ownedBy: OwnershipOptions['ownedBy'],
): number | null {
  const configured = Object.entries(ownedBy).findLast(([pattern]) => fitsPattern(name, pattern))
  if (configured !== undefined) {
    const [, wish] = configured
    const at = type.parameters.findIndex(
      (parameter, position) => parameter.name === wish || String(position + 1) === String(wish),
    )
    return wish === null || at < 0 ? null : at
  }
  for (const [at, parameter] of type.parameters.entries()) {
    const given = pointedBy(parameter.type, index.unit)
    if (given === null || given.indirect || given.record === null || given.record === record) continue
    if ((disposers.get(given.record)?.length ?? 0) > 0 && leadsBack(record, given.record, index)) return at
  }
  return null
}

function leadsBack(child: RecordId | null, parent: RecordId, { mentioning, unit }: UnitIndex): boolean {
  let found = false
  for (const { name, type } of mentioning.get(parent) ?? []) {
    const [only, ...more] = type.parameters.map((parameter) => pointedBy(parameter.type, unit))
    if (only === undefined || only === null || more.length > 0 || only.indirect) continue
    if (only.record === parent && takesReference(name, parent, unit)) return false
    found ||= only.record === child && pointedBy(type.result, unit)?.record === parent
  }
  return found
}
