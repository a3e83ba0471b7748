import type { FunctionDeclaration } from '../../model/declarations.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { RecordId } from '../../model/types.ts'
import { nameWords, wordsInName } from './name-words.ts'
import { pointedBy } from './pointed-subject.ts'
import { makingWords } from './vocabulary.ts'

/** The functions of a unit that hand out or free pointers to a record; inline ones have no symbol to call. */
export interface UnitIndex {
  readonly unit: TranslationUnit
  readonly functions: ReadonlyMap<string, FunctionDeclaration>
  /** By record: the names of functions that hand out a pointer to it, without what makes them do so. */
  readonly madeRests: ReadonlyMap<RecordId, ReadonlySet<string>>
  /** By record: the functions whose prototypes lead to it. */
  readonly mentioning: ReadonlyMap<RecordId, readonly FunctionDeclaration[]>
  /** Words that so many functions' names begin with that they stand for the library. */
  readonly prefixes: ReadonlySet<string>
}

/** Looks the functions of a unit through once. */
export function indexOf(unit: TranslationUnit): UnitIndex {
  const functions = new Map(
    unit.functions.filter(({ inline }) => !inline).map((declared) => [declared.name, declared]),
  )
  const madeRests = new Map<RecordId, Set<string>>()
  const mentioning = new Map<RecordId, FunctionDeclaration[]>()
  for (const declared of functions.values()) {
    const { name, type } = declared
    const places = [type.result, ...type.parameters.map((parameter) => parameter.type)].map((t) =>
      pointedBy(t, unit),
    )
    for (const record of new Set(places.flatMap((place) => place?.record ?? []))) {
      const others = mentioning.get(record)
      if (others === undefined) mentioning.set(record, [declared])
      else others.push(declared)
    }
    for (const [index, place] of places.entries()) {
      if (place === null || place.record === null || place.const || place.indirect === (index === 0)) continue
      const rests = madeRests.get(place.record) ?? new Set()
      madeRests.set(place.record, rests)
      for (const rest of restsOfMaker(name)) rests.add(rest)
    }
  }
  return { unit, functions, madeRests, mentioning, prefixes: prefixesOf(functions.keys()) }
}

function prefixesOf(names: Iterable<string>): Set<string> {
  const counts = new Map<string, number>()
  let all = 0
  for (const name of names) {
    const [first = ''] = nameWords(name)
    counts.set(first, (counts.get(first) ?? 0) + 1)
    all++
  }
  return new Set([...counts].filter(([, count]) => count >= 3 && count >= all / 50).map(([word]) => word))
}

/**
 * What a maker's name has beside the word that makes it one; `getaddrinfo` and `if_nameindex` count as well.
 */
export function restsOfMaker(name: string): string[] {
  const words = nameWords(name)
  const found = wordsInName(words, makingWords).map(({ rest }) => rest.join(' '))
  const glued = wordsInName(words, new Set(['get', 'set', 'find'])).filter((each) => each.glued)
  return [
    ...found,
    ...glued.map(({ rest }) => rest.join(' ')),
    ...(found.length === 0 ? [words.join(' ')] : []),
  ]
}
