import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { RecordId } from '../../model/types.ts'
import { fitsPattern } from '../../name-patterns.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import { cleanupDisposers, declaredFirst, withCleanups } from './cleanup-functions.ts'
import { lastFitting, refusedPairs, withConfigured } from './configured-ownership.ts'
import type { Disposer, Disposers } from './disposers/disposer.ts'
import { findDisposers } from './disposers/disposers.ts'
import { possibleDisposers } from './disposers/possible-disposers.ts'
import type { Evidence } from './evidence.ts'
import { type GirFacts, type GirFunction, noGirFacts } from './gir-facts.ts'
import type { Handed, Maker, Ownership } from './inferred-ownership.ts'
import { findLent } from './lent-results.ts'
import { byConvention, type Judged } from './makers/convention.ts'
import { judge, type Place, placesOf, type Verdict } from './makers/makers.ts'
import { parentOf } from './makers/parents.ts'
import { partnerOf } from './makers/partners.ts'
import { planFrees, planReferences, withWitnessed } from './planned-frees.ts'
import { pointedBy } from './pointed-subject.ts'
import { findGivenBack, type GivenBack } from './takeovers/given-back.ts'
import { findTakeovers, type TakenOver } from './takeovers/takeovers.ts'
import { indexOf, type UnitIndex } from './unit-index.ts'

export const configuration: Evidence = { kind: 'configuration' }

/**
 * Infers who frees what, on evidence: what the configuration, the header's attributes, and its documentation
 * say; whole words of names and the types beside them last. Where nothing says enough, nothing is claimed.
 *
 * @param isHandle which records are handles: of others only what a function makes is freed
 */
export function inferOwnership(
  unit: TranslationUnit,
  isHandle: (id: RecordId) => boolean,
  options: OwnershipOptions,
  gir: GirFacts = noGirFacts,
): Ownership {
  const index = indexOf(unit)
  const found = withCleanups(findDisposers(index), cleanupDisposers(index))
  const disposers = withConfigured(found, index, options)
  const partners = declaredFirst(disposers, disposers)
  const possible = declaredFirst(possibleDisposers(index), disposers)
  const indirect = indirectDisposers(disposers)
  const judged: Judged[] = [...index.functions.values()].flatMap((declared) => {
    if (indirect.has(declared.name)) return []
    return placesOf(declared, index).map((place) => ({
      declared,
      place,
      verdict: decide(declared, place, { disposers, partners, possible }, index, options, gir),
    }))
  })
  const settled = byConvention(judged, partners, index)
  const makers = new Map<string, Maker>()
  for (const { declared, place, verdict } of settled) {
    if (verdict.kind !== 'owned' || makers.has(declared.name)) continue
    const { record, parameter } = place
    makers.set(declared.name, {
      function: declared.name,
      record,
      parameter,
      freedBy: verdict.freedBy.function,
      collected: options.collected.some((pattern) => fitsPattern(declared.name, pattern)),
      parent: parentOf(declared, place, disposers, index, options.ownedBy),
      evidence: verdict.evidence,
    })
  }
  const frees = planFrees(withWitnessed(disposers, settled), makers, isHandle, options)
  const references = planReferences(index, frees)
  const handed = new Map<string, Handed[]>()
  for (const each of settled.flatMap((judgement) => handedOf(judgement, isHandle))) {
    handed.set(each.function, [...(handed.get(each.function) ?? []), each])
  }
  const freed = new Set([...frees.values()].map(({ record }) => record))
  const givenBack = findGivenBack(index, (record) => freed.has(record), options.givesBack)
  const takenOver = livingOn(findTakeovers(index, frees, options.takesOver, gir), givenBack, index)
  const isLent = (name: string): boolean =>
    !makers.has(name) &&
    !takenOver.has(name) &&
    handed.get(name)?.some((each) => each.parameter === null && each.verdict === 'owned-unknown') !== true
  const lent = findLent(index, isLent, disposers, options.ownedBy)
  const refused = refusedPairs(options, makers, index)
  return {
    frees,
    makers: withoutTaken(makers, takenOver),
    references,
    takenOver,
    givenBack,
    lent,
    handed,
    refused,
  }
}

/** What some function can take out of its owner again lives on in it. */
function livingOn(
  takenOver: ReadonlyMap<string, TakenOver>,
  givenBack: ReadonlyMap<string, GivenBack>,
  { functions, unit }: UnitIndex,
): ReadonlyMap<string, TakenOver> {
  const recordAt = (name: string, place: number | 'result'): RecordId | null => {
    const { result, parameters } = functions.get(name)!.type
    return pointedBy(place === 'result' ? result : parameters[place]!.type, unit)?.record ?? null
  }
  const returned = new Set(
    [...givenBack].map(([name, { parameter }]) => `${recordAt(name, parameter)} of ${recordAt(name, 0)}`),
  )
  return new Map(
    [...takenOver].map(([name, taken]) => {
      const { owner, parameters } = taken
      const comesBack =
        owner !== null &&
        parameters.every((at) => returned.has(`${recordAt(name, at)} of ${recordAt(name, owner)}`))
      return [name, { ...taken, livesOn: taken.livesOn || comesBack }]
    }),
  )
}

/** What a function takes over belongs to what it makes, and not the other way round. */
function withoutTaken(
  makers: ReadonlyMap<string, Maker>,
  takenOver: ReadonlyMap<string, TakenOver>,
): ReadonlyMap<string, Maker> {
  return new Map(
    [...makers].map(([name, maker]) => {
      const isTaken = maker.parent !== null && takenOver.get(name)?.parameters.includes(maker.parent) === true
      return [name, isTaken ? { ...maker, parent: null } : maker]
    }),
  )
}

/** What `x_free(X **)` is given is no result. */
function indirectDisposers(disposers: Disposers): Set<string> {
  const indirect = [...disposers.values()].flat().filter((disposer) => disposer.indirect)
  return new Set(indirect.map((disposer) => disposer.function))
}

/** The functions that free things, by what they are given. */
interface Known {
  readonly disposers: Disposers
  /** Without those that give way to what the header declares. */
  readonly partners: Disposers
  /** Those that could free by their names and types alone. */
  readonly possible: Disposers
}

function decide(
  declared: FunctionDeclaration,
  place: Place,
  { disposers, partners, possible }: Known,
  index: UnitIndex,
  options: OwnershipOptions,
  gir: GirFacts,
): Verdict {
  const configured = lastFitting(options.pairs, declared.name)
  if (configured !== null) {
    const [, free] = configured
    if (free === null) return { kind: 'borrowed', evidence: configuration }
    const freedBy =
      (disposers.get(place.record) ?? disposers.get(null))?.find((each) => each.function === free) ??
      memoryFree(free, disposers)
    if (freedBy !== null) return { kind: 'owned', freedBy, evidence: configuration }
    return { kind: 'unknown' }
  }
  const { freedBy: attribute } = declared.attributes
  if (attribute !== undefined && place.parameter === null) {
    const freedBy = [...disposers.values()].flat().find((each) => each.function === attribute.function)
    const evidence: Evidence = { kind: 'attribute', text: `malloc(${attribute.function})` }
    if (freedBy !== undefined) return { kind: 'owned', freedBy, evidence }
  }
  const fact = place.parameter === null ? gir.get(declared.name) : undefined
  if (fact !== undefined) return byGir(fact, declared, place, disposers, index)
  return judge(declared, place, partners, possible, index)
}

/**
 * A GIR file knows what becomes of each result; what frees it is its type's, or the best of those that take
 * it.
 */
function byGir(
  { transfer, freedBy: name, namespace }: GirFunction,
  declared: FunctionDeclaration,
  place: Place,
  disposers: Disposers,
  index: UnitIndex,
): Verdict {
  const evidence: Evidence = { kind: 'gir', text: `${namespace}, transfer ${transfer}` }
  if (transfer === 'none' || transfer === 'floating') return { kind: 'borrowed', evidence }
  if (transfer === 'container' || place.record === null) return { kind: 'owned-unknown', evidence }
  const known = name === null ? undefined : index.functions.get(name)
  const pointed = known?.type.parameters[0] && pointedBy(known.type.parameters[0].type, index.unit)
  const takesIt = pointed && (pointed.record === null || pointed.record === place.record)
  if (known !== undefined && takesIt && known.type.parameters.length === 1) {
    const { record, indirect, alias } = pointed
    const from = { function: known.name, record, parameter: 0, indirect, alias, aliasOnly: false }
    return {
      kind: 'owned',
      freedBy: { ...from, whole: true, precise: true, rank: 1, rest: '', evidence },
      evidence,
    }
  }
  const plain = (disposers.get(place.record) ?? []).filter(({ rank }) => rank === 1)
  const freedBy = name === null ? partnerOf(declared, place, plain, index) : null
  return freedBy === null ? { kind: 'owned-unknown', evidence } : { kind: 'owned', freedBy, evidence }
}

/** Any pointer may go to a function that frees memory as such: `free`, `PQfreemem`. */
function memoryFree(name: string, disposers: Disposers): Disposer | null {
  return disposers.get(null)?.find((each) => each.function === name) ?? null
}

function handedOf({ declared, place, verdict }: Judged, isHandle: (id: RecordId) => boolean): Handed[] {
  const isShown = place.record !== null && isHandle(place.record) && !place.const
  if (!isShown && verdict.kind !== 'owned' && verdict.kind !== 'owned-unknown') return []
  return [
    {
      function: declared.name,
      parameter: place.parameter,
      verdict: verdict.kind,
      freedBy: verdict.kind === 'owned' ? verdict.freedBy.function : null,
      evidence: verdict.kind === 'unknown' ? null : verdict.evidence,
    },
  ]
}
