import type { RecordId } from '../../../model/types.ts'
import { fitsPattern } from '../../../name-patterns.ts'
import { placedSentences } from '../../documentation/placed-sentences.ts'
import type { OwnershipOptions } from '../../plan-options.ts'
import { isConditional } from '../documentation-claims.ts'
import type { Evidence } from '../evidence.ts'
import { pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'

/** A function gives back what another one took over: it is the caller's to free again. */
export interface GivenBack {
  /** 0-based. */
  readonly parameter: number
  readonly evidence: Evidence
}

const givingBack =
  /\bownership\b[^.;]{0,60}\b(?:pass|return|revert|transfer|giv|go|hand|fall)\w*\b[^.;]{0,15}\bto (?:the )?(?:caller|user|application)\b|\b(?:the )?caller (?:again|then|now|re)(?: ?gains| has| owns| takes)?(?: the)? ownership\b|\bis (?:again|then|now|no longer) owned by\b[^.;]*\bcaller (?:must|should|has to) (?:free|destroy|release)\b/i
const denied = /\b(?:not|never|no ownership)\b|n't\b/i

/**
 * The functions that give back one of the handles that they are given, by the configuration or by what their
 * documentation says: `Removes the item. Ownership passes back to the caller`. One that returns a handle
 * speaks of that.
 *
 * @param isFreed whether a function frees such a record
 */
export function findGivenBack(
  { functions, unit }: UnitIndex,
  isFreed: (record: RecordId) => boolean,
  options: OwnershipOptions['givesBack'],
): Map<string, GivenBack> {
  const found = new Map<string, GivenBack>()
  for (const { name, type, comment } of functions.values()) {
    const { parameters } = type
    const configured = Object.entries(options).findLast(([pattern]) => fitsPattern(name, pattern))
    if (configured !== undefined) {
      const [, wish] = configured
      const parameter = parameters.findIndex(
        (each, at) => each.name === wish || String(at + 1) === String(wish),
      )
      if (wish !== null && parameter >= 0) found.set(name, { parameter, evidence: { kind: 'configuration' } })
      continue
    }
    const handed = [type.result, ...parameters.map((each) => each.type)].map((each) => pointedBy(each, unit))
    const isHandedOut = handed.some((each, at) => each?.record != null && each.indirect === at > 0)
    if (comment === null || isHandedOut) continue
    const names = new Set(parameters.flatMap((each) => each.name ?? []))
    const said = placedSentences(comment, names).find(
      ({ sentence }) => givingBack.test(sentence) && !denied.test(sentence) && !isConditional(sentence),
    )
    if (said === undefined) continue
    const [only, ...more] = parameters.flatMap((parameter, at) => {
      const pointed = pointedBy(parameter.type, unit)
      const isHandle = at > 0 && pointed !== null && pointed.record !== null && !pointed.const
      return isHandle && isFreed(pointed.record) ? [at] : []
    })
    if (only === undefined || more.length > 0) continue
    const evidence: Evidence = { kind: 'documentation', sentence: said.sentence, function: name }
    found.set(name, { parameter: only, evidence })
  }
  return found
}
