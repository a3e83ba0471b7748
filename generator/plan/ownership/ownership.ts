import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { RecordId } from '../../model/types.ts'
import { fitsPattern } from '../../name-patterns.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import { cleanupDisposers, declaredFirst, withCleanups } from './cleanup-functions.ts'
import { byConvention, type Judged } from './convention.ts'
import {
  type Disposer,
  type Disposers,
  findDisposers,
  indexOf,
  possibleDisposers,
  takesReference,
  type UnitIndex,
} from './disposers.ts'
import type { Evidence } from './evidence.ts'
import { type GirFacts, type GirFunction, noGirFacts } from './gir-facts.ts'
import { findLent, type Lent } from './lent-results.ts'
import { isReallocating, judge, type Place, partnerOf, placesOf, type Verdict } from './makers.ts'
import { parentOf } from './parents.ts'
import { pointedBy } from './pointed-subject.ts'
import { findGivenBack, type GivenBack } from './takeovers/given-back.ts'
import { findTakeovers, type TakenOver } from './takeovers/takeovers.ts'

/** A function that frees what it is given. */
export interface Free {
  readonly function: string
  /** null: plain memory. */
  readonly record: RecordId | null
  /** 0-based. */
  readonly parameter: number
  /** The parameter is a `T **`: what it leads to is freed. */
  readonly indirect: boolean
  /** What it is given stays alive unless the result is 0. */
  readonly whenZero: boolean
  readonly evidence: Evidence
}

/** A function that hands out something which the caller owns. */
export interface Maker {
  readonly function: string
  /** null: plain memory. */
  readonly record: RecordId | null
  /** 0-based parameter of the type `T **` that takes the pointer; null: it is the result. */
  readonly parameter: number | null
  readonly freedBy: string
  readonly collected: boolean
  /** 0-based parameter with the handle without which this one cannot be used; null where there is none. */
  readonly parent: number | null
  readonly evidence: Evidence
}

/**
 * Who frees what a function hands out: for each function that hands out a handle, or something else that is
 * known to be owned.
 */
export interface Handed {
  readonly function: string
  /** 0-based; null: the result. */
  readonly parameter: number | null
  readonly verdict: 'owned' | 'owned-unknown' | 'borrowed' | 'unknown'
  readonly freedBy: string | null
  readonly evidence: Evidence | null
}

export interface RefusedPair {
  /** As the configuration has it. */
  readonly maker: string
  readonly free: string
}

/** Who frees what: what the generator lists for its user, and what the runtime enforces. */
export interface Ownership {
  /** By function. */
  readonly frees: ReadonlyMap<string, Free>
  /** By function. */
  readonly makers: ReadonlyMap<string, Maker>
  /** Functions that take another reference to a counted handle → the 0-based parameter with the handle. */
  readonly references: ReadonlyMap<string, number>
  /** Functions that free later what they are given, by name. */
  readonly takenOver: ReadonlyMap<string, TakenOver>
  /** Functions that give back what another one took over, by name. */
  readonly givenBack: ReadonlyMap<string, GivenBack>
  /** Functions whose result belongs to a handle that they are given, by name. */
  readonly lent: ReadonlyMap<string, Lent>
  /** By function, in the headers' order. */
  readonly handed: ReadonlyMap<string, readonly Handed[]>
  /**
   * Pairs of the configuration whose free function takes nothing that the maker (or any that fits the
   * pattern) hands out.
   */
  readonly refused: readonly RefusedPair[]
}

const configuration: Evidence = { kind: 'configuration' }

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

/** A pattern may fit functions that hand out nothing; one that pairs none does not what its author meant. */
function refusedPairs(
  { pairs }: OwnershipOptions,
  makers: ReadonlyMap<string, Maker>,
  { functions }: UnitIndex,
): RefusedPair[] {
  return Object.entries(pairs).flatMap(([pattern, free]) => {
    const fitting = [...functions.keys()].filter((name) => fitsPattern(name, pattern))
    const isPaired = fitting.some((name) => makers.get(name)?.freedBy === free)
    return free === null || fitting.length === 0 || isPaired ? [] : [{ maker: pattern, free }]
  })
}

/** What `x_free(X **)` is given is no result. */
function indirectDisposers(disposers: Disposers): Set<string> {
  const indirect = [...disposers.values()].flat().filter((disposer) => disposer.indirect)
  return new Set(indirect.map((disposer) => disposer.function))
}

/** With those of the configuration, before the others; without those that it denies. */
function withConfigured(
  found: Disposers,
  { functions, unit }: UnitIndex,
  { frees, pairs }: OwnershipOptions,
): Disposers {
  const denied = (name: string): boolean => lastFitting(frees, name)?.[1] === null
  const all = new Map(
    [...found].map(([record, list]) => [record, list.filter((each) => !denied(each.function))]),
  )
  const named = [...functions.values()].flatMap(
    (declared): { declared: FunctionDeclaration; parameter: number | null }[] => {
      const wish = lastFitting(frees, declared.name)?.[1]
      if (wish !== undefined && wish !== null) return [{ declared, parameter: (wish.parameter ?? 1) - 1 }]
      return Object.values(pairs).includes(declared.name) ? [{ declared, parameter: null }] : []
    },
  )
  for (const { declared, parameter } of named) {
    for (const [at, { type }] of declared.type.parameters.entries()) {
      const pointed = pointedBy(type, unit)
      if (pointed === null || (parameter !== null && parameter !== at)) continue
      const list = all.get(pointed.record) ?? []
      const place = {
        function: declared.name,
        record: pointed.record,
        parameter: at,
        indirect: pointed.indirect,
      }
      const own = {
        ...place,
        alias: pointed.alias,
        aliasOnly: false,
        whole: false,
        precise: true,
        rank: 0,
        rest: '',
        evidence: configuration,
      }
      all.set(pointed.record, [own, ...list.filter((each) => each.function !== declared.name)])
      if (parameter === null) break
    }
  }
  return all
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

/** The last pattern that fits a name, with its value. */
function lastFitting<T>(table: Readonly<Record<string, T>>, name: string): [string, T] | null {
  return Object.entries(table).findLast(([pattern]) => fitsPattern(name, pattern)) ?? null
}

/** With the functions that only the documentation of a maker led to. */
function withWitnessed(disposers: Disposers, judged: readonly Judged[]): Disposers {
  const all = new Map(disposers)
  for (const { verdict } of judged) {
    if (verdict.kind !== 'owned') continue
    const { record } = verdict.freedBy
    const list = all.get(record) ?? []
    if (!list.some((each) => each.function === verdict.freedBy.function))
      all.set(record, [...list, verdict.freedBy])
  }
  return all
}

/**
 * Which functions mark what they are given: those that free handles, and of other things those that free what
 * some function makes: a record that the caller laid out itself only loses its contents (`regfree`).
 */
function planFrees(
  disposers: Disposers,
  makers: ReadonlyMap<string, Maker>,
  isHandle: (id: RecordId) => boolean,
  options: OwnershipOptions,
): Map<string, Free> {
  const witnessed = new Set([...makers.values()].map(({ record }) => record))
  const byMakers = new Set([...makers.values()].map(({ freedBy }) => freedBy))
  const frees = new Map<string, Free>()
  for (const { function: name, record, parameter, indirect, rank, precise, evidence } of [
    ...disposers.values(),
  ].flat()) {
    const isPlain = record !== null && isHandle(record) && (rank <= 1 || precise)
    if (
      !isPlain &&
      !byMakers.has(name) &&
      !(record === null ? rank <= 1 : witnessed.has(record)) &&
      evidence.kind !== 'configuration'
    )
      continue
    const whenZero = lastFitting(options.frees, name)?.[1]?.whenZero ?? false
    frees.set(name, { function: name, record, parameter, indirect, whenZero, evidence })
  }
  for (const name of makers.keys()) {
    if (!isReallocating(name) || frees.has(name)) continue
    const evidence: Evidence = { kind: 'name', text: `${name} gives other memory for what it is given` }
    frees.set(name, {
      function: name,
      record: null,
      parameter: 0,
      indirect: false,
      whenZero: false,
      evidence,
    })
  }
  return frees
}

/** `x_ref(x)`, where `x_unref` gives references back, and the result says nothing but whether it worked. */
function planReferences(
  { functions, unit }: UnitIndex,
  frees: ReadonlyMap<string, Free>,
): Map<string, number> {
  const freed = new Set([...frees.values()].map(({ record }) => record))
  const references = new Map<string, number>()
  for (const { name, type } of functions.values()) {
    const [only, ...more] = type.parameters
    const given = only === undefined || more.length > 0 ? null : pointedBy(only.type, unit)
    if (given === null || given.indirect || !takesReference(name, given.record, unit)) continue
    if (given.record === null) {
      // `g_object_ref(void *)` beside `g_object_unref(void *)`: of whatever object.
      if (frees.has(name.replace(/ref$/, 'unref'))) references.set(name, 0)
    } else if (freed.has(given.record) && pointedBy(type.result, unit) === null) references.set(name, 0)
  }
  return references
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
