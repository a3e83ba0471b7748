import type { EnumDeclaration, FunctionDeclaration } from '../../model/declarations.ts'
import { resolveType } from '../../model/resolved-type.ts'
import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { Evidence } from '../../plan/ownership/evidence.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import { failingValue, meaningOf } from './documentation/failing-values.ts'
import type { Known, NextConvention, StatusConvention } from './function-facts.ts'

/** The constants of a unit, by name. */
export type Constants = ReadonlyMap<string, bigint>

/** Enumerators and integer macros. */
export function constantsOf({ enums, constants }: TranslationUnit): Constants {
  const macros = constants.flatMap(({ name, value }) =>
    value.kind === 'integer' ? [[name, value.value] as const] : [],
  )
  const enumerators = [...enums.values()].flatMap((each) =>
    each.constants.map(({ name, value }) => [name, value] as const),
  )
  return new Map([...macros, ...enumerators])
}

/** An enum of codes of which one, zero, says that all went well: `CURLE_OK`, `X_SUCCESS`. */
export function statusByType(
  { name, type }: FunctionDeclaration,
  unit: TranslationUnit,
): Known<StatusConvention> | null {
  const result = resolveType(type.result, unit)
  if (result?.kind !== 'enum') return null
  // `x_get_status` hands a code out as what it was asked for.
  const words = nameWords(name)
  if (/^(?:status|error|errno|code|reason|result)$/.test(words.at(-1) ?? '') || words.includes('get'))
    return null
  const declared = unit.enums.get(result.id)
  const success = declared === undefined ? null : successOf(declared)
  if (declared === undefined || success === null) return null
  const evidence: Evidence = { kind: 'name', text: `${declared.cName ?? 'an enum'} has ${success}` }
  return { value: { kind: 'code', success, value: 0n }, evidence }
}

function successOf({ constants }: EnumDeclaration): string | null {
  const zero = constants.find(({ value }) => value === 0n)
  if (zero === undefined || constants.length < 3) return null
  return /(?:^|_|[a-zE])(?:OK|SUCCESS|NO_ERROR|NOERROR|NO_ERR|Success|Ok)$/.test(zero.name) ? zero.name : null
}

/** What the documentation of the result says of failure. */
export function statusByDocumentation(
  { name, type }: FunctionDeclaration,
  text: string,
  unit: TranslationUnit,
): Known<StatusConvention> | null {
  const result = resolveType(type.result, unit)
  const evidence: Evidence = { kind: 'documentation', sentence: text, function: name }
  const known = (value: StatusConvention): Known<StatusConvention> => ({ value, evidence })
  if (result?.kind === 'pointer') {
    const says =
      /\bNULL (?:on|upon|in case of|if|when|for|otherwise)\b[^.]{0,60}(?:fail|error|out of memory|otherwise|could not|cannot|invalid)/i
    const clause = /\bNULL\b([^,;.]*)/.exec(text)?.[1]
    return says.test(text) && meaningOf(clause ?? '') !== 'success' ? known({ kind: 'null' }) : null
  }
  if (result?.kind !== 'integer') return null
  const failing = failingValue(text)
  if (failing !== null) return failing === 'unclear' ? null : known({ kind: failing })
  if (/-1\b[^.]*\berrno\b|\berrno\b[^.]*-1\b/.test(text)) return known({ kind: 'errno' })
  // `< 0 on failure, >= 0 on success`
  const isOpen = />= ?0|\bnon-?negative\b|\bzero or (?:more|greater)\b/i.test(text)
  if (
    isOpen &&
    /(?:< ?0|\bnegative\b)/i.test(text.replace(/\bnon-?negative\b/gi, '')) &&
    /fail|error/i.test(text)
  )
    return known({ kind: 'negative' })
  const isZero = /^\W*(?:0|zero)\b(?! (?:if not|otherwise|when not|if false|for false))/i.test(text)
  const fails = /\berror\b|\bfail|\bnon-?zero\b|\b(?:negative|< ?0|-1)\b/i
  const counts =
    /^\W*(?:1|true|the (?:number|count|size|length)|number of|how many|non-?zero|a positive|[a-z]+ if)\b/i
  if (
    isZero &&
    /\b(?:success|ok|or an error|or error|on error|otherwise|if|error code|non-?zero|< ?0|-1|negative)\b/i.test(
      text,
    ) &&
    fails.test(text)
  ) {
    // `0 if it is not, 1 if it is, an error code otherwise`
    return known(
      /(?<![-\w])1\b[^.]*\b(?:if|when|where)\b/.test(text) ? { kind: 'negative' } : { kind: 'zero' },
    )
  }
  // What is a number otherwise can be no code unless that is negative: `or @ref opus_errorcodes`.
  if (counts.test(text) && /error[ _]?codes?\b|\b(?:negative|< ?0|-1)\b/i.test(text))
    return known({ kind: 'negative' })
  return null
}

/** A function that steps through several things: what it returns when there are no more. */
export function nextByDocumentation(
  { name }: FunctionDeclaration,
  text: string,
  constants: Constants,
): Known<NextConvention> | null {
  if (!nameWords(name).includes('next')) return null
  const found = [...text.matchAll(/\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g)].map(([word]) => word)
  const end = found.find((word) => /OVER|END|DONE|EOF|STOP/.test(word) && constants.has(word))
  if (end === undefined) return null
  const evidence: Evidence = { kind: 'documentation', sentence: text, function: name }
  return {
    value: {
      element: null,
      end: { kind: 'code', name: end, value: constants.get(end)! },
    },
    evidence,
  }
}
