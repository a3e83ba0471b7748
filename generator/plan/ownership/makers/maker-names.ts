import type { FunctionDeclaration } from '../../../model/declarations.ts'
import type { Disposer } from '../disposers/disposer.ts'
import { takesReference } from '../disposers/references.ts'
import { nameWords, wordsInName } from '../name-words.ts'
import { names, pointedBy, recordNames } from '../pointed-subject.ts'
import { restsOfMaker, type UnitIndex } from '../unit-index.ts'
import { copyingWords, creatingWords, leadingWords, makingWords, producingWords } from '../vocabulary.ts'
import type { Place } from './makers.ts'

/** What in the name says that the function makes what it hands out; null where nothing does. */
export function makesByName(
  declared: FunctionDeclaration,
  place: Place,
  candidates: readonly Disposer[],
  index: UnitIndex,
): string | null {
  const { name, type } = declared
  const { unit } = index
  const words = nameWords(name)
  const record = place.record === null ? undefined : unit.records.get(place.record)
  const own = record === undefined ? [] : recordNames(record, place.alias)
  const others = words.filter((word) => !own.some((each) => each.includes(word)))
  const parameters = type.parameters.map((parameter) => pointedBy(parameter.type, unit))
  const takesSame = parameters.some(
    (given) => given !== null && !given.indirect && !given.const && given.record === place.record,
  )
  const takesConst = parameters.some(
    (given) => given?.const === true && !given.indirect && given.record === place.record,
  )
  const isCreating =
    words.some((word) => creatingWords.has(word)) && own.some((each) => words.includes(each.at(-1)!))
  // What a lookup returns was there before; one that writes to a parameter has read or opened it.
  const leads = (word: string): boolean =>
    leadingWords.has(word) || (word === 'lookup' && place.parameter === null)
  const leading = isCreating ? undefined : others.find(leads)
  if (place.record === null) return allocates(words) ? `${name} allocates` : null
  const copying = wordsInName(words, copyingWords).find(({ glued, rest }) => !glued || names(rest, own))?.word
  if (place.parameter === null && (takesSame || takesConst) && takesReference(name, place.record, unit))
    return `"${copying}" counts one more reference`
  if (leading !== undefined && !words.includes('get1')) return gluedPair(name, place, candidates)
  if (copying !== undefined) return `"${copying}"`
  // `x_init(x)` fills in what it is given, and may return it.
  const made = wordsInName(words, makingWords).filter(({ word }) => !(takesSame && word === 'init'))
  const making = made.find(({ glued }) => !glued)
  if (place.parameter !== null)
    return outMaker(declared, place, words, own) ?? gluedPair(name, place, candidates)
  if (making !== undefined) {
    // `x_new_child(x)` may hand out a part of what it was given, unless the name says that it is a thing of
    // its own.
    return takesSame &&
      !names(making.rest, own) &&
      !candidates.some(({ rest }) => rest === making.rest.join(' ')) &&
      !/\bcreate\b/.test(making.word)
      ? null
      : `"${making.word}"`
  }
  const glued = made.find(
    ({ rest }) => candidates.some((candidate) => candidate.rest === rest.join(' ')) || names(rest, own),
  )
  const isNew = made.some(({ word, rest }) => creatingWords.has(word) && names(rest, own))
  if (glued !== undefined && (!takesSame || isNew)) return `"${glued.word}"`
  // `x_bsearch(key, in, compare)` gives what is there.
  const searches = wordsInName(words, new Set(['search', 'find'])).length > 0
  if (takesConst && !takesSame && !searches)
    return `a ${unit.records.get(place.record)?.typedefName ?? 'record'} made of a constant one`
  const producing = wordsInName(words, producingWords).find((each) => !each.glued)
  if (producing !== undefined && !takesSame && candidates.length > 0) return `"${producing.word}"`
  const hasWhole = candidates.some(({ precise, evidence }) => precise || evidence.kind === 'documentation')
  if (hasWhole && madeOfValues(declared, index))
    return 'made of values alone: there is nothing that it could belong to'
  return gluedPair(name, place, candidates)
}

/** Texts, numbers, functions: what the result is made of holds nothing that could be handed out. */
export function madeOfValues({ name, type }: FunctionDeclaration, { unit }: UnitIndex): boolean {
  if (type.parameters.length === 0 || /2/.test(name)) return false
  return type.parameters.every((parameter) => {
    const given = pointedBy(parameter.type, unit)
    return given === null || (given.record === null && !given.indirect)
  })
}

/**
 * `getaddrinfo` and `freeaddrinfo`, `if_nameindex` and `if_freenameindex`: the same name but for the verb.
 */
export function gluedPair(name: string, place: Place, candidates: readonly Disposer[]): string | null {
  const rests = restsOfMaker(name)
  const partner = candidates.find(
    ({ rest, function: disposer }) => rests.includes(rest) && !disposer.includes('_free_') && rest !== '',
  )
  if (partner === undefined || (place.parameter === null && rests[0] !== nameWords(name).join(' ')))
    return null
  return `the same name as ${partner.function} but for the verb`
}

/** A parameter `T **` that a function fills in. */
export function outMaker(
  declared: FunctionDeclaration,
  place: Place,
  words: readonly string[],
  own: readonly (readonly string[])[],
): string | null {
  const making =
    wordsInName(words, makingWords).find(({ glued }) => !glued) ??
    wordsInName(words, producingWords).find(({ glued }) => !glued)
  const parameter = declared.type.parameters[place.parameter!]!
  const isNamedOut = /^(?:out|p?p?_?result|ret|r_|new_|pp[A-Z_]|a[A-Z]|reply)|_(?:out|return|ret)$/.test(
    parameter.name ?? '',
  )
  if (making === undefined) return null
  const isAbout =
    names(making.rest, own) || own.some(([first]) => making.rest.length === 1 && making.rest[0] === first)
  return place.parameter === 0 || isNamedOut || isAbout ? `"${making.word}"` : null
}

export function allocates(words: readonly string[]): boolean {
  return (
    wordsInName(words, new Set(['malloc', 'calloc', 'alloc', 'strdup', 'strndup', 'memdup'])).length > 0 &&
    !words.includes('realloc')
  )
}
