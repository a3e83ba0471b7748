import type { FunctionDeclaration } from '../../../model/declarations.ts'
import { resolveType } from '../../../model/resolved-type.ts'
import type { TranslationUnit } from '../../../model/translation-unit.ts'
import type { CType, RecordId } from '../../../model/types.ts'
import { saysItFrees } from '../documentation-claims.ts'
import type { Evidence } from '../evidence.ts'
import { nameWords, type WordInName, wordsInName } from '../name-words.ts'
import { type Pointed, pointedBy } from '../pointed-subject.ts'
import type { UnitIndex } from '../unit-index.ts'
import { disposingWords, doubtfulDisposingWords } from '../vocabulary.ts'
import type { Disposer, Disposers } from './disposer.ts'
import { recordDisposer } from './record-disposer.ts'

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
