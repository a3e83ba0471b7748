import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { RecordId } from '../../model/types.ts'
import { fitsPattern } from '../../name-patterns.ts'
import { withoutStars } from '../documentation/placed-sentences.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import type { Disposer } from './disposers/disposer.ts'
import { claimsIn } from './documentation-claims.ts'
import type { Evidence } from './evidence.ts'
import { nameWords } from './name-words.ts'
import { pointedBy, recordNames } from './pointed-subject.ts'
import { documentedBy } from './takeovers/takeovers.ts'
import type { UnitIndex } from './unit-index.ts'

/** The result of a function belongs to a handle that it was given, and lives no longer. */
export interface Lent {
  /** 0-based. */
  readonly parameter: number
  readonly evidence: Evidence
}

/** What is handed out lies in, or belongs to, something that the function was given. */
const belonging: readonly RegExp[] = [
  /\b(?:pointers?|references?|handles?|points) (?:in)?to (?:an? |the |its )?(?:internal|interior)\b/i,
  /\b(?:an?|the) internal (?:pointer|storage|structure|buffer|object|memory|handle)\b/i,
  /(?:\b(?:is|are|be|remains?|stays?|still|always|object|pointer|memory)\b[^.;]{0,12}|[,.:;(] ?|^|\[const,? )owned by\b(?! (?:the )?(?:caller|user|application|you|library|system|process|global)\b)/i,
  /\b(?:remains? (?:the )?property of|(?:it|result|object|pointer|memory|value|list|array|reference|handle) (?:belongs to|is (?:a )?part of)|data is part of)\b(?! (?:the )?(?:caller|user|application|you|library|system)\b)/i,
  /\b(?:will be|is|are|gets?) (?:automatically )?(?:freed|destroyed|released|deallocated|deleted|invalidated)\b[^.;]{0,20}\b(?:when|once|with|along with|together with|by)\b[^.;]{0,40}\b(?:freed|destroyed|closed|released|deleted|disposed|parent)\b/i,
  /\b(?:valid|exists?|live[sd]?|usable|available|guaranteed)\b[^.;]{0,40}\b(?:as long as|until|while|unless|for the (?:lifetime|duration|life) of|throughout the life\w*)\b[^.;]{0,60}\b(?:freed|destroyed|closed|deleted|released|unref\w*|exists?|lives?|alive|valid|is not|lifetime|life|disposed|finalized)\b/i,
  /\bownership\b[^.;]{0,40}\b(?:retained|kept|held) by\b(?! (?:the )?(?:caller|user|application|you|library)\b)/i,
  /\bsame lifetime as\b|\blifetime (?:is|of)\b[^.;]{0,40}\b(?:tied|bound|limited|equal|same|managed)\b/i,
]
const unrelated =
  /\b(?:next (?:call|time)|static(?:ally)?|global|(?:program|process) (?:exit|end|termination|lifetime))\b/i

/** The sentence says so, and denies nothing: `is no longer owned by the box`. */
function saysItBelongs(sentence: string): boolean {
  return belonging.some((pattern) => {
    const found = pattern.exec(sentence)
    if (found === null) return false
    const around = sentence.slice(Math.max(0, found.index - 12), found.index) + found[0].slice(0, 30)
    return !/\b(?:not|no longer|never|neither|nor)\b|n't\b/i.test(around)
  })
}

/**
 * The functions that lend handles, and the handle that these belong to: where the configuration or the
 * documentation says so. A handle that is only not the caller's may live longer.
 */
export function findLent(
  index: UnitIndex,
  isLent: (name: string) => boolean,
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  ownedBy: OwnershipOptions['ownedBy'],
): Map<string, Lent> {
  const found = new Map<string, Lent>()
  for (const declared of index.functions.values()) {
    const { name, type } = declared
    const result = pointedBy(type.result, index.unit)
    if (result === null || result.record === null || result.indirect || !isLent(name)) continue
    const configured = Object.entries(ownedBy).findLast(([pattern]) => fitsPattern(name, pattern))
    if (configured !== undefined) {
      const [, wish] = configured
      const parameter = type.parameters.findIndex(
        (each, at) => each.name === wish || String(at + 1) === String(wish),
      )
      if (wish !== null && parameter >= 0) found.set(name, { parameter, evidence: { kind: 'configuration' } })
      continue
    }
    const lent = byDocumentation(declared, result.record, disposers, index)
    if (lent !== null) found.set(name, lent)
  }
  return found
}

function byDocumentation(
  declared: FunctionDeclaration,
  record: RecordId,
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  index: UnitIndex,
): Lent | null {
  const speaking = documentedBy(declared, index)
  if (speaking === null) return null
  const comment = withoutStars(speaking.comment!).replaceAll('**', '')
  // Who owns something may depend on it: it is not lent.
  if (
    claimsIn(comment, new Set((disposers.get(record) ?? []).map((each) => each.function))).some(
      ({ kind }) => kind === 'owned',
    )
  )
    return null
  const sentences = comment
    .split(/(?<=[.!?:])\s+(?=[A-Z\\@])|\n\s*\n|\n\s*(?=[\\@]\s?\w)/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
  const sentence = sentences.find(
    (each) =>
      saysItBelongs(each) &&
      !/^\W*(?:if|otherwise|unless)\b/i.test(each) &&
      !unrelated.test(each) &&
      !/^[\\@](?:param|arg)\b/.test(each),
  )
  if (sentence === undefined) return null
  const parameter = parentIn(sentence, declared, record, disposers, index)
  const evidence: Evidence = { kind: 'documentation', sentence, function: speaking.name }
  return parameter === null ? null : { parameter, evidence }
}

/**
 * The one handle that can be freed; of several the one that the sentence names, or that is of the same type.
 */
function parentIn(
  sentence: string,
  { type }: FunctionDeclaration,
  record: RecordId,
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  { unit }: UnitIndex,
): number | null {
  const words = new Set(sentence.match(/\w+/g) ?? [])
  const lower = new Set([...words].flatMap((word) => nameWords(word)))
  const handles = type.parameters.flatMap((parameter, at) => {
    const pointed = pointedBy(parameter.type, unit)
    if (pointed === null || pointed.indirect || pointed.record === null) return []
    if ((disposers.get(pointed.record)?.length ?? 0) === 0) return []
    const declared = unit.records.get(pointed.record)
    const isNamed =
      (parameter.name !== null && words.has(parameter.name)) ||
      (declared !== undefined && recordNames(declared, pointed.alias).some((own) => lower.has(own.at(-1)!)))
    return [{ at, isNamed, isSame: pointed.record === record }]
  })
  if (handles.length === 1) return handles[0]!.at
  for (const fits of [handles.filter(({ isSame }) => isSame), handles.filter(({ isNamed }) => isNamed)]) {
    if (fits.length === 1) return fits[0]!.at
  }
  return null
}
