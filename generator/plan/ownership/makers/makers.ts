import type { FunctionDeclaration, VariableDeclaration } from '../../../model/declarations.ts'
import { resolveType } from '../../../model/resolved-type.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { CType, RecordId } from '../../../model/types.ts'
import { contextFreeOf } from '../disposers/context-frees.ts'
import type { Disposer, Disposers } from '../disposers/disposer.ts'
import {
  type Claim,
  claimsIn,
  isEitherWay,
  namesOwner,
  relatedIn,
  returnersIn,
  usersOwn,
} from '../documentation-claims.ts'
import type { Evidence } from '../evidence.ts'
import { nameWords, wordsInName } from '../name-words.ts'
import { type Pointed, pointedBy } from '../pointed-subject.ts'
import { restsOfMaker, type UnitIndex } from '../unit-index.ts'
import { allocates, makesByName } from './maker-names.ts'
import { best, candidatesFor } from './partners.ts'
import { mayBelongToArgument } from './possible-owners.ts'

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
  const inContext = place.record === null ? contextFreeOf(declared, index) : null
  if (inContext !== null) return { kind: 'owned', ...inContext }
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
    byName(declared, place, candidates, all, index)
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
  all: Disposers,
  index: UnitIndex,
): Verdict {
  if (place.const)
    return { kind: 'borrowed', evidence: { kind: 'name', text: 'C may not change it: it is const' } }
  if (candidates.length === 0) return { kind: 'unknown' }
  const text = makesByName(declared, place, candidates, index)
  const freedBy = text === null ? null : best(declared, place, candidates, index)
  if (freedBy === null || text === null) return { kind: 'unknown' }
  if (mayBelongToArgument(declared, place, freedBy, all, index)) return { kind: 'unknown' }
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
