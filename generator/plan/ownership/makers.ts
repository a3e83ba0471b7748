import type { FunctionDeclaration, VariableDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'
import { type Disposer, type Disposers, restsOfMaker, takesReference, type UnitIndex } from './disposers.ts'
import {
  type Claim,
  claimsIn,
  isEitherWay,
  namesOwner,
  relatedIn,
  returnersIn,
  usersOwn,
} from './documentation-claims.ts'
import type { Evidence } from './evidence.ts'
import { nameWords, wordsInName } from './name-words.ts'
import { names, type Pointed, pointedBy, recordNames } from './pointed-subject.ts'
import { copyingWords, creatingWords, leadingWords, makingWords, producingWords } from './vocabulary.ts'

/** A place where a function hands out a pointer: its result, or a parameter `T **`. */
export interface Place {
  readonly record: RecordId | null
  /** 0-based; null: the result. */
  readonly parameter: number | null
  readonly const: boolean
  readonly alias: string | null
}

/** Who frees what a function hands out at a place. */
export type Verdict =
  | { readonly kind: 'owned'; readonly freedBy: Disposer; readonly evidence: Evidence }
  /** Somebody else frees it, or it lives on. */
  | { readonly kind: 'borrowed'; readonly evidence: Evidence }
  /** The caller owns it; which function frees it is not known. */
  | { readonly kind: 'owned-unknown'; readonly evidence: Evidence }
  | { readonly kind: 'unknown' }

/** The places where a function hands out pointers; one that is also a disposer's parameter is none. */
export function placesOf({ type }: FunctionDeclaration, { unit }: UnitIndex): Place[] {
  const result = pointedBy(type.result, unit)
  const places: Place[] = []
  if (result !== null && !result.indirect) places.push(placeOf(result, null))
  for (const [index, parameter] of type.parameters.entries()) {
    const pointed = pointedBy(parameter.type, unit)
    if (pointed?.indirect !== true || pointed.record === null) continue
    // `T *f(…, T **reuse)`: what the function returns is also there.
    if (result !== null && result.record === pointed.record) continue
    places.push(placeOf(pointed, index))
  }
  return places
}

function placeOf({ record, alias, const: isConst }: Pointed, parameter: number | null): Place {
  return { record, parameter, const: isConst, alias }
}

/** `realloc`, `sqlite3_realloc64`: what it is given is gone, and what it returns is another. */
export function isReallocating(name: string): boolean {
  return nameWords(name).some((word) => /^realloc(?:array)?\d*$/.test(word))
}

/** `snprintf(buffer, …)`, `strcpy(to, …)`: memory that it is given to write to may be what it returns. */
function mayReturnArgument({ name, type }: FunctionDeclaration, { unit }: UnitIndex): boolean {
  if (isReallocating(name)) return false
  const kind = pointeeKind(type.result, unit)
  return type.parameters.some((parameter) => {
    const given = pointedBy(parameter.type, unit)
    if (given === null || given.record !== null || given.const || given.indirect) return false
    return [kind, 'void'].includes(pointeeKind(parameter.type, unit))
  })
}

function pointeeKind(type: CType, unit: TranslationUnit): string {
  const pointer = resolveType(type, unit)
  const pointee = pointer?.kind === 'pointer' ? resolveType(pointer.pointee, unit) : null
  return pointee?.kind === 'integer' ? pointee.name : (pointee?.kind ?? '')
}

/** Decides one place by documentation and names; `unknown` where neither says enough. */
export function judge(
  declared: FunctionDeclaration,
  place: Place,
  all: Disposers,
  allPossible: Disposers,
  index: UnitIndex,
): Verdict {
  if (place.record === null && mayReturnArgument(declared, index)) return { kind: 'unknown' }
  const own = all.get(place.record) ?? []
  const possible = allPossible.get(place.record) ?? []
  // What is allocated and has no function of its own is memory: `XAllocSizeHints`, `XFree`.
  const disposers = own.length === 0 && allocates(nameWords(declared.name)) ? (all.get(null) ?? []) : own
  const related = relatedIn(declared.comment ?? '', new Set(possible.map((each) => each.function)))
  const [only, ...more] = new Set(related)
  // Its documentation leads to the one function that frees: `\\sa x_close`.
  const closes = closingPartner(declared.name, possible)
  const refined =
    only !== undefined && more.length === 0
      ? possible.filter((each) => each.function === only)
      : closes === undefined
        ? disposers
        : [closes]
  const candidates = candidatesFor(declared, place, refined, index)
  return (
    byDisposers(declared, place, candidates, index) ??
    byDocumentation(declared, place, candidates, index) ??
    byName(declared, place, candidates, index)
  )
}

/** `x_open_thing` goes with `x_close_thing` where no function frees an `x_thing`, only the whole. */
function closingPartner(name: string, possible: readonly Disposer[]): Disposer | undefined {
  const opening = wordsInName(nameWords(name), new Set(['open'])).find(({ glued }) => !glued)
  if (opening === undefined) return undefined
  const rest = opening.rest.join(' ')
  const isCounted = possible.some(({ function: other }) => /unref/.test(other))
  if (isCounted || possible.some((each) => each.rest === rest && each.rank < 3)) return undefined
  return possible.find((each) => each.rest === rest && nameWords(each.function).includes('close'))
}

/** The documentation of a disposer says whose results it frees. */
function byDisposers(
  { name }: FunctionDeclaration,
  place: Place,
  candidates: readonly Disposer[],
  { functions }: UnitIndex,
): Verdict | null {
  if (place.parameter !== null) return null
  for (const freedBy of candidates) {
    const { comment } = functions.get(freedBy.function)!
    if (comment === null || !comment.includes(name) || !returnersIn(comment, new Set([name])).includes(name))
      continue
    return {
      kind: 'owned',
      freedBy,
      evidence: { kind: 'documentation', sentence: comment, function: freedBy.function },
    }
  }
  return null
}

function byDocumentation(
  declared: FunctionDeclaration,
  place: Place,
  candidates: readonly Disposer[],
  index: UnitIndex,
): Verdict | null {
  const { name, comment } = declared
  if (comment === null) return null
  const names = new Set(candidates.map((candidate) => candidate.function))
  const claims = claimsIn(comment, names).filter(
    ({ sentence }) => place.record !== null || !usersOwn.test(sentence),
  )
  const of = (kind: Claim['kind']): readonly Claim[] => claims.filter((each) => each.kind === kind)
  const named = of('owned').find(({ freedBy }) => freedBy !== null)
  const lent = of('lent').find(
    ({ sentence }) => place.record === null || !/\b(?:string|text|buffer|array)s?\b/i.test(sentence),
  )
  const owned = of('owned')[0]
  const claim = of('forbidden')[0] ?? named ?? (place.record === null ? (lent ?? owned) : (owned ?? lent))
  // Owned in some cases and somebody else's in others, or so the one sentence and not so the other.
  const isContradicted = place.record !== null && named === undefined && of('lent').some(namesOwner)
  if (isContradicted && claim === owned) return { kind: 'unknown' }
  if (claim === undefined) return isEitherWay(of('conditional')) ? { kind: 'unknown' } : null
  const evidence: Evidence = { kind: 'documentation', sentence: claim.sentence, function: name }
  if (claim.kind !== 'owned') return { kind: 'borrowed', evidence }
  // A sentence of memory to be freed that names no function for it may speak of an argument.
  if (place.record === null && claim.freedBy === null) {
    if (!/\breturn/i.test(claim.sentence) || !/\ballocat|\bcaller\b|\bfree/i.test(claim.sentence)) return null
  }
  if (place.const && (place.record === null || claim.freedBy === null)) return null
  const freedBy =
    candidates.find((candidate) => candidate.function === claim.freedBy) ??
    best(declared, place, candidates, index)
  return freedBy === null ? { kind: 'owned-unknown', evidence } : { kind: 'owned', freedBy, evidence }
}

function byName(
  declared: FunctionDeclaration,
  place: Place,
  candidates: readonly Disposer[],
  index: UnitIndex,
): Verdict {
  if (place.const)
    return { kind: 'borrowed', evidence: { kind: 'name', text: 'C may not change it: it is const' } }
  if (candidates.length === 0) return { kind: 'unknown' }
  const text = makesByName(declared, place, candidates, index)
  const freedBy = text === null ? null : best(declared, place, candidates, index)
  if (freedBy === null || text === null) return { kind: 'unknown' }
  if (place.record === null && !freesAll(freedBy, declared, index))
    return { kind: 'owned-unknown', evidence: { kind: 'name', text } }
  return { kind: 'owned', freedBy, evidence: { kind: 'name', text } }
}

/**
 * The function that frees memory as such (`x_free`), or that goes with the maker (`x_mem_alloc`,
 * `x_mem_free`). Another one may be for memory of its own kind (`x_strdup`, `x_mem_free`), and so may a
 * function that a variable of the headers leads to.
 */
function freesAll({ rest }: Disposer, { name }: FunctionDeclaration, { unit }: UnitIndex): boolean {
  const words = nameWords(name)
  const isOfAll = rest === '' || rest === words[0] || restsOfMaker(name).includes(rest)
  const isRival = ({ name: variable, type }: VariableDeclaration): boolean => {
    const free = wordsInName(nameWords(variable), new Set(['free', 'dealloc', 'release']))
    const pointer = resolveType(type, unit)
    const isFunction = pointer?.kind === 'pointer' && resolveType(pointer.pointee, unit)?.kind === 'function'
    return isFunction && free.some((each) => each.rest.join(' ') === (rest === '' ? '' : words[0]))
  }
  return isOfAll && (restsOfMaker(name).includes(rest) || !unit.variables.some(isRival))
}

/** What in the name says that the function makes what it hands out; null where nothing does. */
function makesByName(
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
function madeOfValues({ name, type }: FunctionDeclaration, { unit }: UnitIndex): boolean {
  if (type.parameters.length === 0 || /2/.test(name)) return false
  return type.parameters.every((parameter) => {
    const given = pointedBy(parameter.type, unit)
    return given === null || (given.record === null && !given.indirect)
  })
}

/**
 * `getaddrinfo` and `freeaddrinfo`, `if_nameindex` and `if_freenameindex`: the same name but for the verb.
 */
function gluedPair(name: string, place: Place, candidates: readonly Disposer[]): string | null {
  const rests = restsOfMaker(name)
  const partner = candidates.find(
    ({ rest, function: disposer }) => rests.includes(rest) && !disposer.includes('_free_') && rest !== '',
  )
  if (partner === undefined || (place.parameter === null && rests[0] !== nameWords(name).join(' ')))
    return null
  return `the same name as ${partner.function} but for the verb`
}

/** A parameter `T **` that a function fills in. */
function outMaker(
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

function allocates(words: readonly string[]): boolean {
  return (
    wordsInName(words, new Set(['malloc', 'calloc', 'alloc', 'strdup', 'strndup', 'memdup'])).length > 0 &&
    !words.includes('realloc')
  )
}

/**
 * The disposers that could free what stands at a place, by the typedefs that both are spelled with and by
 * what else they take.
 */
function candidatesFor(
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
function best(
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

function isOutdated({ attributes, comment }: FunctionDeclaration): boolean {
  return attributes.deprecated !== undefined || /[\\@]deprecated\b|\bdeprecated\b/i.test(comment ?? '')
}

/** Of one library: the same first word; memory without any is C's own (`malloc`, `free`). */
function sharePrefix(free: string, maker: string, isMemory: boolean): boolean {
  const [prefix] = nameWords(free)
  return nameWords(free).length === 1 ? isMemory : nameWords(maker)[0] === prefix
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
