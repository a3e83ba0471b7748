import type { FunctionDeclaration } from '../../model/declarations.ts'
import { pointedRecord, resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { CType, RecordId } from '../../model/types.ts'
import { ownValue } from '../../own-value.ts'
import type { OwnershipOptions } from '../plan-options.ts'
import { functionNameWords, type VerbInName, verbsInName } from './function-name-words.ts'
import {
  countingWords,
  makerWords,
  strongFreeWords,
  vagueMakerWords,
  weakFreeWords,
} from './ownership-words.ts'

/** A function that frees a handle that it is given. */
export interface Free {
  readonly function: string
  readonly record: RecordId
  /** 0-based. */
  readonly parameter: number
  /** The handle stays alive unless the result is 0. */
  readonly whenZero: boolean
  /** It gives back one reference; the handle is gone with the last one. */
  readonly counts: boolean
}

/** A function that hands out a handle which the caller owns. */
export interface Maker {
  readonly function: string
  readonly record: RecordId
  /** 0-based parameter of the type `T **` that takes the handle; null: it is the result. */
  readonly parameter: number | null
  /** The function that frees the handle. */
  readonly freedBy: string
  readonly collected: boolean
}

/** Who frees what: what the generator lists for its user, and what the runtime enforces. */
export interface Ownership {
  /** By function. */
  readonly frees: ReadonlyMap<string, Free>
  /** By function. */
  readonly makers: ReadonlyMap<string, Maker>
  /** Functions that take another reference to a counted handle → the 0-based parameter with the handle. */
  readonly references: ReadonlyMap<string, number>
}

/**
 * Infers which function frees which handle, from names and types; the options correct it.
 *
 * A function frees if its name says so (`x_free`, `closedir`) and its only parameter, or the first of
 * two, points to a record. A function makes if its name says so and its result, or an out parameter,
 * is a pointer to a record for which a partner is found.
 *
 * @param isHandle which records are handles: only their memory belongs to C for certain
 */
export function inferOwnership(
  unit: TranslationUnit,
  isHandle: (id: RecordId) => boolean,
  options: OwnershipOptions,
): Ownership {
  const functions = new Map(unit.functions.map((f) => [f.name, f]))
  const candidates = freeCandidates(unit, isHandle)
  const makers = new Map<string, Maker>()
  for (const declaration of functions.values()) {
    const maker = planMaker(declaration, unit, isHandle, candidates, options)
    if (maker !== null) makers.set(maker.function, maker)
  }
  const frees = planFrees(functions, unit, candidates, makers, options)
  return { frees, makers, references: planReferences(unit, frees) }
}

/**
 * Functions that free what is no handle: a complete record that some function makes (`fclose`, `freeaddrinfo`), and plain memory
 * (`sqlite3_free(void *)`). What was given to them must not be used again.
 */
export function inferOtherFrees(
  unit: TranslationUnit,
  isHandle: (id: RecordId) => boolean,
  options: OwnershipOptions,
): ReadonlyMap<string, Omit<Free, 'record'>> {
  const { frees, makers } = inferOwnership(unit, (id) => !isHandle(id), { ...options, frees: {} })
  const witnessed = new Set([...makers.values()].map((maker) => maker.freedBy))
  const found = new Map<string, Omit<Free, 'record'>>()
  for (const [name, free] of frees) {
    if (isHandle(free.record) || free.counts || !witnessed.has(name)) continue
    if (ownValue(options.frees, name) !== null) found.set(name, free)
  }
  for (const { name, type, inline } of unit.functions) {
    const [only, ...more] = type.parameters
    if (inline || only === undefined || more.length > 0 || ownValue(options.frees, name) === null) continue
    if (isMemoryFree(name) && isWritableMemory(only.type, unit)) found.set(name, firstOf(name))
  }
  return found
}

/** `free`, `sqlite3_free`, `curl_free`: this word alone, since `x_delete(void *key)` is something else. */
function isMemoryFree(name: string): boolean {
  return functionNameWords(name).at(-1) === 'free'
}

function isWritableMemory(type: CType, unit: TranslationUnit): boolean {
  const pointer = resolveType(type, unit)
  if (pointer?.kind !== 'pointer') return false
  const pointee = resolveType(pointer.pointee, unit)
  return pointee?.kind === 'void' && pointee.const !== true
}

/** `x_ref(x)`, where `x_unref` gives references back. */
function planReferences(unit: TranslationUnit, frees: ReadonlyMap<string, Free>): Map<string, number> {
  const counted = new Set([...frees.values()].filter((free) => free.counts).map((free) => free.record))
  const references = new Map<string, number>()
  for (const { name, type } of unit.functions) {
    const target = type.parameters.length === 1 ? pointedRecord(type.parameters[0]!.type, unit) : null
    if (target === null || !counted.has(target.id)) continue
    if (verbsInName(name, ['ref', 'retain', 'addref']).length > 0) references.set(name, 0)
  }
  return references
}

interface FreeCandidate {
  readonly name: string
  readonly verbs: readonly VerbInName[]
}

/** By record, the functions whose name and type allow that they free it. */
type FreeCandidates = ReadonlyMap<RecordId, readonly FreeCandidate[]>

function freeCandidates(unit: TranslationUnit, isHandle: (id: RecordId) => boolean): FreeCandidates {
  const words = [...strongFreeWords, ...weakFreeWords]
  const candidates = new Map<RecordId, FreeCandidate[]>()
  for (const { name, type, inline } of unit.functions) {
    const { parameters, variadic, result } = type
    if (inline || parameters.length !== 1 || variadic) continue
    const target = pointedRecord(parameters[0]!.type, unit)
    if (target === null || !isHandle(target.id)) continue
    const returned = resolveType(result, unit)?.kind
    if (returned !== 'void' && returned !== 'integer' && returned !== 'enum') continue
    const verbs = verbsInName(name, words)
    if (verbs.length === 0) continue
    const others = candidates.get(target.id)
    if (others === undefined) candidates.set(target.id, [{ name, verbs }])
    else others.push({ name, verbs })
  }
  return candidates
}

function planMaker(
  declaration: FunctionDeclaration,
  unit: TranslationUnit,
  isHandle: (id: RecordId) => boolean,
  candidates: FreeCandidates,
  options: OwnershipOptions,
): Maker | null {
  const configured = ownValue(options.pairs, declaration.name)
  if (configured === null) return null
  for (const place of handlePlaces(declaration, unit)) {
    if (!isHandle(place.record) && configured === undefined) continue
    const freedBy = configured ?? partner(declaration.name, candidates.get(place.record) ?? [])
    if (freedBy === null) continue
    const collected = options.collected.includes(declaration.name)
    return { function: declaration.name, ...place, freedBy, collected }
  }
  return null
}

/** Where a function hands out pointers to records: its result, or parameters `T **`. Constness means borrowed. */
function handlePlaces(
  declaration: FunctionDeclaration,
  unit: TranslationUnit,
): { record: RecordId; parameter: number | null }[] {
  const result = pointedRecord(declaration.type.result, unit)
  const places: { record: RecordId; parameter: number | null }[] = []
  if (result !== null && !result.const) places.push({ record: result.id, parameter: null })
  for (const [index, parameter] of declaration.type.parameters.entries()) {
    const outer = resolveType(parameter.type, unit)
    if (outer?.kind !== 'pointer') continue
    const inner = pointedRecord(outer.pointee, unit)
    if (inner !== null && !inner.const) places.push({ record: inner.id, parameter: index })
  }
  return places
}

/** The free function that fits a maker's name best; null if none does. */
function partner(name: string, candidates: readonly FreeCandidate[]): string | null {
  if (candidates.length === 0) return null
  let best: { name: string; score: number } | null = null
  for (const made of verbsInName(name, Object.keys(makerWords))) {
    const words = makerWords[made.verb]!
    for (const candidate of candidates) {
      for (const freed of candidate.verbs) {
        if (!words.includes(freed.verb)) continue
        if (made.rest !== freed.rest && vagueMakerWords.has(made.verb)) continue
        const score =
          (made.rest === freed.rest ? 1000 : 0) +
          commonPrefix(name, candidate.name) * 10 -
          words.indexOf(freed.verb) -
          candidate.name.length / 100
        if (best === null || score > best.score) best = { name: candidate.name, score }
      }
    }
  }
  return best === null ? null : best.name
}

function planFrees(
  functions: ReadonlyMap<string, FunctionDeclaration>,
  unit: TranslationUnit,
  candidates: FreeCandidates,
  makers: ReadonlyMap<string, Maker>,
  options: OwnershipOptions,
): Map<string, Free> {
  const partners = new Set([...makers.values()].map((maker) => maker.freedBy))
  const versions = new Set([...partners].map((name) => functionNameWords(name).join()))
  const frees = new Map<string, Free>()
  for (const [record, ofRecord] of candidates) {
    for (const { name } of ofRecord) {
      const words = functionNameWords(name)
      if (!isVersion(name, words, partners, versions) && !isPlainlyFree(words)) continue
      frees.set(name, { ...firstOf(name), record })
    }
  }
  for (const maker of makers.values()) {
    if (frees.has(maker.freedBy)) continue
    frees.set(maker.freedBy, { ...firstOf(maker.freedBy), record: maker.record })
  }
  for (const [name, free] of Object.entries(options.frees)) {
    frees.delete(name)
    if (free === null) continue
    const parameter = (free.parameter ?? 1) - 1
    const type = functions.get(name)?.type.parameters[parameter]?.type
    const target = type === undefined ? null : pointedRecord(type, unit)
    if (target === null) continue
    frees.set(name, { ...firstOf(name), record: target.id, parameter, whenZero: free.whenZero ?? false })
  }
  return frees
}

/** `x_free`, `free_x`, `xmlFreeDoc` is not: a strong word that begins or ends the name needs no maker as a witness. */
function isPlainlyFree(words: readonly string[]): boolean {
  return strongFreeWords.some((word) => words[0] === word || words.at(-1) === word)
}

/** `sqlite3_close_v2` of the partner `sqlite3_close`, `gzclose_r` of `gzclose`. */
function isVersion(
  name: string,
  words: readonly string[],
  partners: ReadonlySet<string>,
  versions: ReadonlySet<string>,
): boolean {
  return partners.has(name) || versions.has(words.join()) || partners.has(name.replace(/_[^_]{1,2}$/, ''))
}

function firstOf(name: string): Omit<Free, 'record'> {
  const counts = verbsInName(name, countingWords).length > 0
  return { function: name, parameter: 0, whenZero: false, counts }
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
