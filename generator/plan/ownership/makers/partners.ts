import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { RecordId } from '../../../model/types.ts'
import type { Disposer } from '../disposers/disposer.ts'
import { nameWords } from '../name-words.ts'
import { pointedBy } from '../pointed-subject.ts'
import { restsOfMaker, type UnitIndex } from '../unit-index.ts'
import type { Place } from './makers.ts'

/**
 * The disposers that could free what stands at a place, by the typedefs that both are spelled with and by
 * what else they take.
 */
export function candidatesFor(
  declared: FunctionDeclaration,
  place: Place,
  disposers: readonly Disposer[],
  index: UnitIndex,
): Disposer[] {
  const fitting = disposers.filter(({ aliasOnly, alias }) => !aliasOnly || alias === place.alias)
  const contexts = (name: string): (RecordId | null)[] =>
    index.functions.get(name)!.type.parameters.flatMap(({ type }) => {
      const given = pointedBy(type, index.unit)
      return given === null || given.record === null || given.indirect ? [] : [given.record]
    })
  const given = new Set(contexts(declared.name))
  const possible = fitting.filter((disposer) => {
    const others = contexts(disposer.function).filter((record) => record !== place.record)
    return others.every((record) => given.has(record))
  })
  // Where the maker takes a context that a disposer asks for too, as `x_make_r(context)` does, that one
  // belongs to it.
  const most = Math.max(0, ...possible.map((disposer) => contexts(disposer.function).length))
  const closest = possible.filter(
    (disposer) => contexts(disposer.function).length === most || disposer.indirect,
  )
  return closest.length > 0 ? closest : possible
}

/** The function that frees what a function hands out, if it is owned. */
export function partnerOf(
  declared: FunctionDeclaration,
  place: Place,
  disposers: readonly Disposer[],
  index: UnitIndex,
): Disposer | null {
  return best(declared, place, candidatesFor(declared, place, disposers, index), index)
}

/**
 * The disposer that fits a maker's name best: the same name but for the verb, the typedef, the library's
 * prefix, the shortest.
 */
export function best(
  declared: FunctionDeclaration,
  place: Place,
  candidates: readonly Disposer[],
  index: UnitIndex,
): Disposer | null {
  if (candidates.length === 0) return null
  const rests = restsOfMaker(declared.name)
  // Several that are called differently: only the one that has the record's own name is for all that no other
  // is meant for.
  const paired = candidates.filter((candidate) => candidate.rest !== '' && rests.includes(candidate.rest))
  const aliased = candidates.filter(
    (candidate) => candidate.alias !== null && candidate.alias === place.alias,
  )
  const whole = candidates.filter((candidate) => candidate.whole)
  const chosen = [paired, aliased.length < candidates.length ? aliased : [], whole, candidates].find(
    (list) => list.length > 0,
  )!
  const differ = new Set(chosen.map((candidate) => candidate.rest)).size > 1
  if (differ && chosen === candidates && !candidates.every(({ record }) => record === null)) return null
  const score = (candidate: Disposer): number =>
    (isOutdated(index.functions.get(candidate.function)!) ? -1000 : 0) +
    (candidate.record === null ? 100 * commonPrefix(candidate.function, declared.name) : 0) -
    candidate.function.length
  const [first] = [...chosen].sort((a, b) => score(b) - score(a))
  if (first!.record === null && !sharePrefix(first!.function, declared.name, place.record === null))
    return null
  return first ?? null
}

export function isOutdated({ attributes, comment }: FunctionDeclaration): boolean {
  return attributes.deprecated !== undefined || /[\\@]deprecated\b|\bdeprecated\b/i.test(comment ?? '')
}

/** Of one library: the same first word; memory without any is C's own (`malloc`, `free`). */
export function sharePrefix(free: string, maker: string, isMemory: boolean): boolean {
  const [prefix] = nameWords(free)
  return nameWords(free).length === 1 ? isMemory : nameWords(maker)[0] === prefix
}

export function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
