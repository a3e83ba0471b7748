import type { FunctionDeclaration } from '../../../model/declarations.ts'
import { resolveType } from '../../../model/resolved-type.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { CType } from '../../../model/types.ts'
import { claimsIn, returnersIn } from '../documentation-claims.ts'
import type { Evidence } from '../evidence.ts'
import { nameWords, wordsInName } from '../name-words.ts'
import { pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import { disposingWords } from '../vocabulary.ts'
import type { Disposer } from './disposer.ts'

/**
 * `x_free_text(x, text)`: the function that frees the memory which a function returns and that takes handles
 * beside it. Nothing but documentation that brings the two together tells which of its arguments goes: the
 * maker's (`must be freed with x_free_text`), or its own (`frees what x_get_text returned`); its name says
 * that it frees, and the maker was given the same handles.
 *
 * @returns null where there is none, or several
 */
export function contextFreeOf(
  declared: FunctionDeclaration,
  index: UnitIndex,
): { readonly freedBy: Disposer; readonly evidence: Evidence } | null {
  const { name, comment } = declared
  const { unit } = index
  if (memoryIn(declared.type.result, unit) === null) return null
  const frees = contextFrees(index).filter((free) => isFreeFor(free, declared, unit))
  if (frees.length === 0) return null
  const names = new Set(frees.map((free) => free.name))
  const claim = claimsIn(comment ?? '', names).find(
    ({ kind, freedBy }) => kind === 'owned' && freedBy !== null,
  )
  const said = frees.filter((free) => free.name === claim?.freedBy)
  const saying = frees.filter((free) => returnersIn(free.comment ?? '', new Set([name])).includes(name))
  const [only, ...others] = new Set([...said, ...saying])
  if (only === undefined || others.length > 0) return null
  const evidence: Evidence =
    claim?.freedBy === only.name
      ? { kind: 'documentation', sentence: claim.sentence, function: name }
      : { kind: 'documentation', sentence: only.comment!, function: only.name }
  return { freedBy: disposerOf(only, evidence, unit), evidence }
}

function disposerOf(free: FunctionDeclaration, evidence: Evidence, unit: TranslationUnit): Disposer {
  return {
    function: free.name,
    record: null,
    parameter: memoryParameter(free, unit),
    indirect: false,
    alias: null,
    aliasOnly: false,
    whole: false,
    precise: true,
    rank: 1,
    rest: '',
    evidence,
  }
}

/** The functions whose names say that they free, and that take memory beside something else. */
function contextFrees(index: UnitIndex): readonly FunctionDeclaration[] {
  const known = found.get(index)
  if (known !== undefined) return known
  const { functions, unit } = index
  const all = [...functions.values()].filter(({ name, type }) => {
    const { parameters, result, variadic } = type
    if (variadic || parameters.length < 2 || parameters.length > 3) return false
    const isNothing = ['void', 'integer', 'enum', 'bool'].includes(resolveType(result, unit)?.kind ?? '')
    const words = wordsInName(nameWords(name), disposingWords)
    return isNothing && words.some(({ word, glued }) => !glued && disposingWords.get(word) === 1)
  })
  found.set(index, all)
  return all
}

const found = new WeakMap<UnitIndex, readonly FunctionDeclaration[]>()

/** It takes such memory, and beside it nothing but handles that the maker was given. */
function isFreeFor(free: FunctionDeclaration, maker: FunctionDeclaration, unit: TranslationUnit): boolean {
  const { parameters } = free.type
  const at = memoryParameter(free, unit)
  if (at < 0) return false
  const given = new Set(maker.type.parameters.flatMap(({ type }) => pointedBy(type, unit)?.record ?? []))
  const isContext = ({ type }: { readonly type: CType }, index: number): boolean => {
    const pointed = pointedBy(type, unit)
    if (index === at) return true
    return pointed !== null && pointed.record !== null && !pointed.indirect && given.has(pointed.record)
  }
  const freed = memoryIn(parameters[at]!.type, unit)
  return parameters.every(isContext) && (freed === 'void' || freed === memoryIn(maker.type.result, unit))
}

/** The only parameter that leads to plain memory; -1 where none does, or several do. */
function memoryParameter({ type }: FunctionDeclaration, unit: TranslationUnit): number {
  const places = type.parameters.flatMap((parameter, index) =>
    memoryIn(parameter.type, unit) === null ? [] : [index],
  )
  return places.length === 1 ? places[0]! : -1
}

/** What memory holds that a pointer leads to, and that C may free; null where it leads to none. */
function memoryIn(type: CType, unit: TranslationUnit): string | null {
  const pointer = resolveType(type, unit)
  const pointee = pointer?.kind === 'pointer' ? resolveType(pointer.pointee, unit) : null
  if (pointee === null || ('const' in pointee && pointee.const === true)) return null
  if (pointee.kind === 'void') return 'void'
  return pointee.kind === 'integer' ? pointee.name : null
}
