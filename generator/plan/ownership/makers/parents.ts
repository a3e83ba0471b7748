import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { RecordId } from '../../../model/types.ts'
import { fitsPattern } from '../../../name-patterns.ts'
import type { OwnershipOptions } from '../../plan-options.ts'
import type { Disposer } from '../disposers/disposer.ts'
import { takesReference } from '../disposers/references.ts'
import { pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import type { Place } from './makers.ts'

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
  declared: FunctionDeclaration,
  { record }: Place,
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  index: UnitIndex,
  ownedBy: OwnershipOptions['ownedBy'],
): number | null {
  const { name, type } = declared
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
  return byDocumentation(declared, disposers, index)
}

/** What is made uses what it was made of: `has an internal reference to the base geometry`. */
const usesIt =
  /\b(?:it|which|that|result|object|and) (?:internally )?(?:has|holds?|keeps?|contains?|stores?|retains?|maintains?) (?:an? |the |only )*(?:internal |weak |borrowed |direct )*(?:references?|pointers?) to\b|\b(?:must|should|has to|needs to) (?:outlive|remain (?:valid|alive)|stay (?:valid|alive)|be kept (?:alive|valid)|live (?:as long|longer)|exist (?:as long|longer))\b|\b(?:must|should) not be (?:freed|destroyed|released|deleted|closed) (?:before|until|while|as long as)\b/i
/** It counts a reference, or copies, or speaks of a callback's data. */
const usesOwn =
  /\bref(?:erence)?[- ]?count|\bcop(?:y|ies)\b|\b(?:does|do|need|must) not (?:keep|hold|retain|store)\b/i

/** The one handle that the function is given, where its documentation says that what it makes uses it. */
function byDocumentation(
  { type, comment }: FunctionDeclaration,
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  { unit }: UnitIndex,
): number | null {
  const says = (comment ?? '')
    .split(/(?<=[.!?])\s+|\n\s*\n|\n\s*(?=[\\@]\s?\w)/)
    .map((sentence) => sentence.replaceAll(/\s+\**\s*/g, ' '))
    .some((sentence) => usesIt.test(sentence) && !usesOwn.test(sentence))
  if (!says) return null
  const handles = type.parameters.flatMap((parameter, at) => {
    const given = pointedBy(parameter.type, unit)
    const isHandle = given !== null && !given.indirect && (disposers.get(given.record)?.length ?? 0) > 0
    return isHandle && given.record !== null ? [at] : []
  })
  return handles.length === 1 ? handles[0]! : null
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
