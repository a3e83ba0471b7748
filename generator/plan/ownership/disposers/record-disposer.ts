import type { FunctionDeclaration, RecordDeclaration } from '../../../model/declarations.ts'
import { resolveType } from '../../../model/resolved-type.ts'
import type { Evidence } from '../evidence.ts'
import type { WordInName } from '../name-words.ts'
import { names, type Pointed, pointedBy, recordNames } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import {
  askingWords,
  disposingWords,
  doubtfulDisposingWords,
  neutralWords,
  tellingWords,
} from '../vocabulary.ts'
import type { Disposer } from './disposer.ts'

/**
 * A function that could end a record, its handle or a part of it: what its name has beside the disposing word
 * decides; null where it frees something in the record, or tells something of it.
 */
export function recordDisposer(
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
