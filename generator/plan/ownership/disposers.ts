import type { FunctionDeclaration, RecordDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'
import { saysItFrees } from './documentation-claims.ts'
import type { Evidence } from './evidence.ts'
import { nameWords, type WordInName, wordsInName } from './name-words.ts'
import { names, type Pointed, pointedBy, recordNames } from './pointed-subject.ts'
import {
  askingWords,
  disposingWords,
  doubtfulDisposingWords,
  makingWords,
  neutralWords,
  tellingWords,
} from './vocabulary.ts'

/** A function that could free what one of its parameters leads to. */
export interface Disposer {
  readonly function: string
  /** null: plain memory. */
  readonly record: RecordId | null
  /** 0-based. */
  readonly parameter: number
  /** It takes a `T **`, and writes NULL there as a rule. */
  readonly indirect: boolean
  /** The typedef that its parameter is spelled with. */
  readonly alias: string | null
  /** It frees only what is called by {@link alias}: another typedef of the record is something else. */
  readonly aliasOnly: boolean
  /** Its name is the record's, but for the verb. */
  readonly whole: boolean
  /** Its name has the record's, or that of a function that makes one; else only the library's. */
  readonly precise: boolean
  /** How plainly its name says so; the lower the plainer. */
  readonly rank: number
  /** What its name has beside the disposing word. */
  readonly rest: string
  readonly evidence: Evidence
}

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

/** By what they are given; null is plain memory. */
export type Disposers = ReadonlyMap<RecordId | null, readonly Disposer[]>

/** The functions of a unit that free what they are given. Of each record only those of the best rank. */
export function findDisposers(index: UnitIndex): Disposers {
  const found = possibleDisposers(index)
  return new Map([...found].map(([record, disposers]) => [record, ofBestRank(disposers, record, index)]))
}

/** The functions that could free what they are given, by their names and types alone. */
export function possibleDisposers(index: UnitIndex): Disposers {
  const found = new Map<RecordId | null, Disposer[]>()
  for (const declared of index.functions.values()) {
    const disposer = disposerOf(declared, index)
    if (disposer === null) continue
    const others = found.get(disposer.record)
    if (others === undefined) found.set(disposer.record, [disposer])
    else others.push(disposer)
  }
  return found
}

/**
 * Where a handle can be freed, what only closes it leaves it to be freed. References are given back where
 * some function takes them; else `unref` drops what the handle refers to, beside a `free`.
 */
function ofBestRank(disposers: readonly Disposer[], record: RecordId | null, index: UnitIndex): Disposer[] {
  if (record === null) return [...disposers]
  const counted = isCounted(record, index)
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

/**
 * Whether a function takes one more reference to a record: its only parameter leads there, and its name says
 * so.
 */
function isCounted(record: RecordId, { mentioning, unit }: UnitIndex): boolean {
  return (mentioning.get(record) ?? []).some(({ name, type }) => {
    const only = type.parameters.length === 1 ? pointedBy(type.parameters[0]!.type, unit) : null
    return only?.record === record && !only.indirect && takesReference(name, record, unit)
  })
}

/**
 * `x_ref`, `X509_up_ref`, `cairo_reference`, `libusb_ref_device`; not `x_get_reference_count`, `x_unref`, nor
 * `git_reference_free`, whose record is called so.
 */
export function takesReference(name: string, record: RecordId | null, unit: TranslationUnit): boolean {
  const words = withoutOwnName(nameWords(name), record, unit)
  if (words.some((word) => askingWords.has(word) || word === 'sink' || word === 'count')) return false
  return words.some((word) => ['ref', 'reference', 'retain', 'addref', 'incref'].includes(word))
}

/** The words of a function's name behind those of the record that it is about. */
function withoutOwnName(
  words: readonly string[],
  record: RecordId | null,
  unit: TranslationUnit,
): readonly string[] {
  const declared = record === null ? undefined : unit.records.get(record)
  for (const name of [declared?.tag, declared?.typedefName]) {
    const own = name == null ? [] : nameWords(name.replace(/_t$/, ''))
    if (own.length > 0 && own.every((word, index) => words[index] === word)) return words.slice(own.length)
  }
  return words
}

function disposerOf(declared: FunctionDeclaration, index: UnitIndex): Disposer | null {
  const { name, type, comment } = declared
  const { unit } = index
  if (type.variadic || type.parameters.length === 0 || type.parameters.length > 4) return null
  const words = nameWords(name)
  const documented = comment === null ? null : saysItFrees(comment)
  for (const inName of disposing(words, documented)) {
    for (const [parameter, { type: parameterType }] of type.parameters.entries()) {
      const pointed = pointedBy(parameterType, unit)
      if (pointed === null || !returnsNothingElse(type.result, pointed, unit)) continue
      const found =
        pointed.record === null
          ? memoryDisposer(declared, inName, pointed, parameter)
          : recordDisposer(declared, inName, pointed, parameter, documented, index)
      if (found !== null) return found
    }
  }
  return null
}

/** The disposing words of a name: the plain ones, or with documentation that says so the doubtful. */
function disposing(
  words: readonly string[],
  documented: string | null,
): (WordInName & { readonly rank: number })[] {
  const plain = wordsInName(words, disposingWords).map((found) => ({
    ...found,
    rank: disposingWords.get(found.word)!,
  }))
  if (plain.some(({ glued }) => !glued) || documented === null) return plain.sort((a, b) => a.rank - b.rank)
  const doubtful = wordsInName(words, doubtfulDisposingWords).map((found) => ({ ...found, rank: 4 }))
  return [...plain, ...doubtful]
}

/** Nothing, a status, or the pointer itself: NULL, as `p = x_free(p)` likes to have it. */
function returnsNothingElse(result: CType, given: Pointed, unit: TranslationUnit): boolean {
  const resolved = resolveType(result, unit)
  if (resolved === null) return false
  if (['void', 'integer', 'enum', 'bool'].includes(resolved.kind)) return true
  const returned = pointedBy(result, unit)
  if (given.record === null || returned === null || returned.indirect) return false
  // `x_str_finish` hands the text out that it was building.
  return returned.record === given.record || (returned.record === null && !returned.const)
}

/** `free`, `sqlite3_free`, `PQfreemem`: of memory as such, not of something in it. */
function memoryDisposer(
  { name, type }: FunctionDeclaration,
  { rest, rank, glued }: WordInName & { readonly rank: number },
  pointed: Pointed,
  parameter: number,
): Disposer | null {
  const others = rest.filter((word) => word !== 'mem' && word !== 'memory')
  if (rank !== 1 || glued || pointed.const || pointed.indirect || others.length > 1) return null
  if (type.parameters.length !== 1) return null
  const evidence: Evidence = { kind: 'name', text: `${name} frees memory` }
  return {
    function: name,
    record: null,
    parameter,
    indirect: false,
    alias: null,
    aliasOnly: false,
    whole: false,
    precise: true,
    rank,
    rest: rest.join(' '),
    evidence,
  }
}

function recordDisposer(
  declared: FunctionDeclaration,
  inName: WordInName & { readonly rank: number },
  pointed: Pointed,
  parameter: number,
  documented: string | null,
  { unit, madeRests, prefixes }: UnitIndex,
): Disposer | null {
  const { name, type } = declared
  const record = unit.records.get(pointed.record!)
  if (record === undefined) return null
  const { rest, rank, glued } = inName
  const others = rest.filter((word) => !neutralWords.has(word) && !disposingWords.has(word))
  const fewer = others.filter((word) => !doubtfulDisposingWords.has(word))
  const own = recordNames(record, null)
  const aliased = recordNames(record, pointed.alias)
  const isBare = fewer.length === 0 || (fewer.length === 1 && prefixes.has(fewer[0]!))
  const named = (called: readonly (readonly string[])[]): boolean =>
    names(others, called) || names(fewer, called)
  const whole = named(own) ? 'own' : named(aliased) ? 'alias' : null
  const made = madeRests.get(record.id)
  const paired =
    (made?.has(rest.join(' ')) === true || made?.has(others.join(' ')) === true) &&
    !(isBare && type.parameters.length > 1)
  const asks = (word: string): boolean => tellingWords.has(word) && !isInName(word, aliased)
  const telling = whole === null && others.some((word) => asks(word) && (!paired || askingWords.has(word)))
  if (telling || (glued && whole === null && !paired)) return null
  const extras = type.parameters
    .filter((_, index) => index !== parameter)
    .map((extra) => resolveType(extra.type, unit)?.kind)
  // `x_free(x, memory)`: the first is where the other one came from.
  const behind = type.parameters.slice(parameter + 1).map((extra) => pointedBy(extra.type, unit))
  if (behind.some((extra) => extra !== null && extra.record === null && !extra.const && !extra.indirect))
    return null
  const precise = whole !== null || paired
  const bare = others.filter((word) => !prefixes.has(word))
  const isOnly = documented !== null && rank === 1 && !glued && endsWhole(declared, bare)
  if (!precise && ((!isBare && !isOnly) || extras.length > 0)) return null
  if (rank > 1 && extras.some((kind) => kind !== 'pointer')) return null
  if (
    rank > 1 &&
    extras.length > 0 &&
    !hasContextFirst(
      type.parameters.map((p) => pointedBy(p.type, unit)),
      parameter,
    )
  )
    return null
  if (pointed.const && (rank > 1 || whole === null)) return null
  const says = documented !== null
  const evidence: Evidence = says
    ? { kind: 'documentation', sentence: documented, function: name }
    : {
        kind: 'name',
        text: whole === null ? `${name} is the only one of its kind` : `${name} ends a ${spelled(record)}`,
      }
  const place = {
    function: name,
    record: record.id,
    parameter,
    indirect: pointed.indirect,
    alias: pointed.alias,
  }
  return {
    ...place,
    whole: whole !== null,
    precise,
    aliasOnly: whole === 'alias' && !paired,
    rank,
    rest: rest.join(' '),
    evidence,
  }
}

/** `void x_free_it(T *)`, where "it" is no word for a part: contents, data, items. */
function endsWhole({ type }: FunctionDeclaration, others: readonly string[]): boolean {
  const isPart = (word: string): boolean =>
    /(?:s|data|content|buffer|memory|name|text|string|list|array|table|cache|value|part|inner|member)$/.test(
      word,
    )
  return type.result.kind === 'void' && type.parameters.length === 1 && !others.some(isPart)
}

/** `XFreeGC(display, gc)`: what stands before the handle is a handle too. */
function hasContextFirst(parameters: readonly (Pointed | null)[], parameter: number): boolean {
  return (
    parameters.every(
      (other, index) => index >= parameter || (other !== null && other.record !== null && !other.indirect),
    ) && parameters.length === parameter + 1
  )
}

function isInName(word: string, names: readonly (readonly string[])[]): boolean {
  return names.some((name) => name.includes(word))
}

function spelled({ tag, typedefName, recordKind }: RecordDeclaration): string {
  return typedefName ?? (tag === null ? 'record' : `${recordKind} ${tag}`)
}
