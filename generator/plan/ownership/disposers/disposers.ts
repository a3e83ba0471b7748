import type { RecordId } from '../../../model/types.ts'
import { nameWords } from '../name-words.ts'
import { pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import { neutralWords } from '../vocabulary.ts'
import type { Disposer, Disposers } from './disposer.ts'
import { possibleDisposers } from './possible-disposers.ts'
import { isCounted } from './references.ts'

/** The functions of a unit that free what they are given. Of each record only those of the best rank. */
export function findDisposers(index: UnitIndex): Disposers {
  const found = possibleDisposers(index)
  return new Map([...found].map(([record, disposers]) => [record, ofBestRank(disposers, record, index)]))
}

/**
 * Where a handle can be freed, what only closes it leaves it to be freed. References are given back where
 * some function takes them; else `unref` drops what the handle refers to, beside a `free`.
 */
function ofBestRank(found: readonly Disposer[], record: RecordId | null, index: UnitIndex): Disposer[] {
  if (record === null) return [...found]
  const counted = isCounted(record, index)
  const disposers = withoutInner(found, record, index)
  const isUnref = ({ function: name }: Disposer): boolean =>
    /unref|decref|unreference/.test(nameWords(name).join(' '))
  const others = disposers.filter((disposer) => !isUnref(disposer))
  const unrefs = disposers.filter(isUnref)
  const freeing = others.filter(({ rank, precise }) => rank === 1 && precise)
  const chosen =
    counted && unrefs.length > 0
      ? [...unrefs, ...freeing]
      : closesRather(others, record, index)
        ? []
        : others.some(({ rank }) => rank === 1)
          ? others
          : disposers
  const groups = new Map<string, Disposer[]>()
  for (const disposer of chosen) {
    const group = disposer.aliasOnly ? (disposer.alias ?? '') : ''
    groups.set(group, [...(groups.get(group) ?? []), disposer])
  }
  return [...groups.values()].flatMap((group) => {
    const best = Math.min(...group.map(({ rank }) => rank))
    const plainest = group.filter(({ rank }) => rank === best)
    const precise = plainest.filter((disposer) => disposer.precise)
    return precise.length > 0 ? precise : plainest
  })
}

/**
 * Where `x_free` goes with `x_new`, a function whose name says more (`x_free_doc`) may undo only what another
 * did to the handle (`x_new_doc`): it ends the handle where its documentation says so, or where a function
 * of the same name but for the verb makes one.
 */
function withoutInner(
  disposers: readonly Disposer[],
  record: RecordId,
  { madeRests, prefixes }: UnitIndex,
): readonly Disposer[] {
  const made = madeRests.get(record)
  const withoutNeutral = (rest: string): string =>
    rest
      .split(' ')
      .filter((word) => !neutralWords.has(word))
      .join(' ')
  const isPaired = ({ rest }: Disposer): boolean =>
    made?.has(rest) === true || made?.has(withoutNeutral(rest)) === true
  const isWhole = ({ rank, rest }: Disposer): boolean =>
    rank === 1 && made?.has(rest) === true && prefixes.has(rest)
  if (!disposers.some(isWhole)) return disposers
  return disposers.filter(
    (each) => isPaired(each) || each.evidence.kind === 'documentation' || each.aliasOnly,
  )
}

/**
 * `x_open`, `x_close` and `x_free` for one type: either could be the end, and `free` may only empty it. Only
 * where some function knows of a closed one is it certain that closing leaves it alive.
 */
function closesRather(
  disposers: readonly Disposer[],
  record: RecordId,
  { mentioning, unit }: UnitIndex,
): boolean {
  const rests = (rank: number): string[] =>
    disposers.filter((each) => each.rank === rank && each.precise).map(({ rest }) => rest)
  const both = rests(1).filter((rest) => rests(3).includes(rest))
  if (both.length === 0) return false
  let opened = false
  for (const { name, type } of mentioning.get(record) ?? []) {
    const words = nameWords(name)
    const places = [type.result, ...type.parameters.map((parameter) => parameter.type)].map((each) =>
      pointedBy(each, unit),
    )
    if (!places.some((place) => place?.record === record)) continue
    if (words.some((word) => word === 'closed' || word === 'new' || word === 'create')) return false
    opened ||=
      words.includes('open') &&
      places.some((place, index) => place?.record === record && place.indirect === index > 0)
  }
  return opened
}
