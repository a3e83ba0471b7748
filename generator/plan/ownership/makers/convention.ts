import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { RecordId } from '../../../model/types.ts'
import type { Disposer } from '../disposers/disposer.ts'
import { nameWords } from '../name-words.ts'
import type { UnitIndex } from '../unit-index.ts'
import { leadingWords } from '../vocabulary.ts'
import type { Place, Verdict } from './makers.ts'
import { partnerOf } from './partners.ts'

export interface Judged {
  readonly declared: FunctionDeclaration
  readonly place: Place
  readonly verdict: Verdict
}

/** So many functions of a kind have to be known before they speak for the others. */
const enough = 5

/**
 * Fills what is not known from what is: where a library's parameters `T **` hand out what the caller owns as
 * often as it is known, and hardly ever anything else, others do so too, of types that are handed out so.
 */
export function byConvention(
  judged: readonly Judged[],
  disposers: ReadonlyMap<RecordId | null, readonly Disposer[]>,
  index: UnitIndex,
): Judged[] {
  const outs = judged.filter(
    ({ place }) => place.parameter !== null && !place.const && (disposers.get(place.record)?.length ?? 0) > 0,
  )
  const owned = outs.filter(({ verdict }) => verdict.kind === 'owned').length
  const borrowed = outs.filter(({ verdict }) => verdict.kind === 'borrowed').length
  const leading = outs.filter(({ verdict, declared }) => verdict.kind === 'unknown' && leads(declared)).length
  if (owned < enough || (borrowed + leading) * 10 > owned) return [...judged]
  const text = `${owned} others of these functions hand out through such a parameter what the caller owns, and hardly any anything else`
  const evidence = { kind: 'convention', text } as const
  const known = new Set(
    outs.filter(({ verdict }) => verdict.kind === 'owned').map(({ place }) => place.record),
  )
  return judged.map((each): Judged => {
    if (
      each.verdict.kind !== 'unknown' ||
      !outs.includes(each) ||
      !known.has(each.place.record) ||
      !isPlainOut(each) ||
      leads(each.declared)
    )
      return each
    const freedBy = partnerOf(each.declared, each.place, disposers.get(each.place.record)!, index)
    return freedBy === null ? each : { ...each, verdict: { kind: 'owned', freedBy, evidence } }
  })
}

/** The name says that it leads to something that is there. */
function leads({ name }: FunctionDeclaration): boolean {
  return nameWords(name).some(
    (word) =>
      ['next', 'peek', 'current', 'get0', 'borrow', 'search', 'find'].includes(word) &&
      leadingWords.has(word),
  )
}

/**
 * C writes there and reads nothing from there, as far as the prototype can say: it comes first, or is called
 * so.
 */
function isPlainOut({ declared, place }: Judged): boolean {
  const name = declared.type.parameters[place.parameter!]!.name ?? ''
  return place.parameter === 0 || /^(?:out|p?p_|ret|reply|result|r_)/.test(name) || /_out$/.test(name)
}
