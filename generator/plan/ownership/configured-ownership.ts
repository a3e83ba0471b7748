import type { FunctionDeclaration } from '../../model/declarations.ts'
import { fitsPattern } from '../../name-patterns.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import type { Disposers } from './disposers/disposer.ts'
import type { Maker, RefusedPair } from './inferred-ownership.ts'
import { placesOf } from './makers/makers.ts'
import { configuration } from './ownership.ts'
import { pointedBy } from './pointed-subject.ts'
import type { UnitIndex } from './unit-index.ts'

/** A pattern may fit functions that hand out nothing; one that pairs none does not what its author meant. */
export function refusedPairs(
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

/** With those of the configuration, before the others; without those that it denies. */
export function withConfigured(
  found: Disposers,
  index: UnitIndex,
  { frees, pairs }: OwnershipOptions,
): Disposers {
  const { functions, unit } = index
  const denied = (name: string): boolean => lastFitting(frees, name)?.[1] === null
  const all = new Map(
    [...found].map(([record, list]) => [record, list.filter((each) => !denied(each.function))]),
  )
  const named = [...functions.values()].flatMap(
    (declared): { declared: FunctionDeclaration; parameter: number | null }[] => {
      const wish = lastFitting(frees, declared.name)?.[1]
      if (wish !== undefined && wish !== null) return [{ declared, parameter: (wish.parameter ?? 1) - 1 }]
      const paired = Object.entries(pairs).filter(([, free]) => free === declared.name)
      return paired.length === 0 ? [] : [{ declared, parameter: pairedParameter(declared, paired, index) }]
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

/**
 * Which of its parameters a function frees that is the pair of others: the first that takes what they hand
 * out.
 *
 * @returns 0-based; null for the first pointer, where none does
 */
function pairedParameter(
  { type }: FunctionDeclaration,
  paired: readonly [string, string | null][],
  index: UnitIndex,
): number | null {
  const handedOut = new Set(
    [...index.functions.values()]
      .filter(({ name }) => paired.some(([pattern]) => fitsPattern(name, pattern)))
      .flatMap((maker) => placesOf(maker, index))
      .map(({ record }) => record),
  )
  const at = type.parameters.findIndex((parameter) => {
    const pointed = pointedBy(parameter.type, index.unit)
    return pointed !== null && handedOut.has(pointed.record)
  })
  return at < 0 ? null : at
}

/** The last pattern that fits a name, with its value. */
export function lastFitting<T>(table: Readonly<Record<string, T>>, name: string): [string, T] | null {
  return Object.entries(table).findLast(([pattern]) => fitsPattern(name, pattern)) ?? null
}
