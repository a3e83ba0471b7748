import { fitsPattern, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import type { ApiContext } from '../api-context.ts'
import type { ApiArgument } from '../plan/api-argument.ts'
import type { ApiCheck, ApiErrorObject } from '../plan/api-check.ts'
import type { ApiEnd } from '../plan/api-function.ts'
import type { ApiError } from '../plan/api-module.ts'

/** Which results of a function are failures: by the configuration, or by what is known of it. */
export function planCheck(plan: FunctionPlan, values: readonly ApiArgument[], context: ApiContext): ApiCheck {
  const { cName, signature } = plan
  const { options, facts } = context
  const given = valueOfLastFit(options.status, (pattern) => fitsPattern(cName, pattern))
  const error = values.find((value) => value.kind === 'error')
  if (error !== undefined) return { kind: 'error', error: errorObject(error, context) }
  const { kind } = signature.result
  if (given !== undefined && typeof given !== 'string') {
    return isNumber(kind) ? { kind: 'codes', successes: given } : { kind: 'none' }
  }
  const status = facts.get(cName)?.status?.value
  if (given === undefined && status?.kind === 'code')
    return isNumber(kind) ? { kind: 'codes', successes: [status.success] } : { kind: 'none' }
  return checkOf(given ?? status?.kind ?? 'none', kind)
}

/** A convention says something of results that it can speak of. */
function checkOf(convention: string, kind: BoundType['kind']): ApiCheck {
  const isPointer = !isNumber(kind) && kind !== 'bool' && kind !== 'void' && kind !== 'float'
  switch (convention) {
    case 'negative':
    case 'error-code':
    case 'zero':
      return { kind: isNumber(kind) ? convention : 'none' }
    case 'false':
      return { kind: isNumber(kind) || kind === 'bool' ? convention : 'none' }
    case 'null':
      return { kind: isPointer ? convention : 'none' }
    case 'errno':
      if (isPointer) return { kind: convention, failure: 'null' }
      return isNumber(kind) ? { kind: convention, failure: 'negative' } : { kind: 'none' }
    default:
      return { kind: 'none' }
  }
}

function isNumber(kind: BoundType['kind']): boolean {
  return kind === 'integer' || kind === 'enum' || kind === 'chosen-integer'
}

/** What an error that C makes has to say: fields of a record, or what functions make of a handle. */
function errorObject(
  { name, type }: ApiArgument & { readonly kind: 'error' },
  { frees, messages, records }: ApiContext,
): ApiErrorObject {
  const className = type.kind === 'handle' || type.kind === 'record-pointer' ? type.className : ''
  const fields = records.get(className)?.fields ?? []
  const code = fields.find(({ cName, type: { kind } }) => isNumber(kind) && codeWords.test(cName))
  const text = fields.find(
    ({ cName, type: { kind } }) => (kind === 'string' || kind === 'pointer') && textWords.test(cName),
  )
  const worded = messages.find(({ plan: { signature } }) => {
    const [taken, ...others] = signature.parameters
    return others.length === 0 && taken?.type.kind === 'handle' && taken.type.className === className
  })
  // More than one could free it: nothing says which.
  const [free, ...others] = frees.get(className) ?? []
  return {
    name,
    code: code?.name ?? null,
    message:
      text !== undefined
        ? { kind: 'field', name: text.name, isPointer: text.type.kind === 'pointer' }
        : worded !== undefined
          ? { kind: 'function', name: worded.plan.name }
          : null,
    freedBy: others.length === 0 ? (free?.name ?? null) : null,
  }
}

const codeWords = /^(?:code|status|errcode|error_code|err|number|errno|errnum)$/
const textWords = /^(?:message|msg|text|description|desc|reason|str|string)$/

/** What says that there are no more, of a function that gives the next of several things; null for others. */
export function planEnd({ cName }: FunctionPlan, { options, facts }: ApiContext): ApiEnd | null {
  const given = valueOfLastFit(options.iterators, (pattern) => fitsPattern(cName, pattern))
  if (given !== undefined) return given === null ? { kind: 'null' } : { kind: 'constant', name: given }
  const end = facts.get(cName)?.next?.value.end
  if (end?.kind === 'code') return { kind: 'constant', name: end.name }
  return end?.kind === 'null' ? { kind: 'null' } : null
}

/**
 * The class of errors, and the constants that are their codes: those around one that means success, as far
 * as their values differ.
 *
 * @param checks of all functions; null is returned where none of them fails
 */
export function planError(checks: readonly ApiCheck[], name: string, context: ApiContext): ApiError | null {
  if (checks.every(({ kind }) => kind === 'none')) return null
  const [success] = checks.flatMap((check) => (check.kind === 'codes' ? check.successes : []))
  const details = Object.entries(context.options.details).flatMap(([name, said]) => {
    const told = context.functions.get(said)
    return told === undefined ? [] : [{ name, function: told.name, type: told.signature.result }]
  })
  const codes = success === undefined ? negativeCodes(context) : codesAround(success, context)
  return { name, codes, isOpen: checks.some(({ kind }) => kind === 'errno'), details }
}

/** The only constants of which one, zero, is called a success and all others are negative. */
function negativeCodes(context: ApiContext): readonly string[] {
  const values = new Map(context.constants.map(({ name, value }) => [name, value]))
  const families = context.constants.flatMap(({ name, value }) => {
    if (Number(value) !== 0 || !/(?:^|_)(?:OK|SUCCESS|NO_?ERROR)$/.test(name)) return []
    const codes = codesFrom(name, context)
    const failures = codes.filter((code) => Number(values.get(code)) < 0)
    return failures.length >= 3 && failures.length === codes.length - 1 ? [codes] : []
  })
  return families.length === 1 ? families[0]! : []
}

/** The constants around one, in the headers' order, as far as their values differ. */
export function codesAround(success: string, context: ApiContext): readonly string[] {
  const { constants } = context
  const start = constants.findIndex(({ name }) => name === success)
  const found = [...codesFrom(success, context)]
  const values = new Set(constants.flatMap(({ name, value }) => (found.includes(name) ? [value] : [])))
  const first = constants[start]?.value
  // Before it stands what is its neighbour: ARCHIVE_EOF is 1, and ARCHIVE_OK 0.
  for (let before = start - 1; isBeside(constants[before]?.value, first, start - before); before--) {
    const { name, value } = constants[before]!
    if (!name.startsWith(prefixOf(success)) || values.has(value)) break
    values.add(value)
    found.push(name)
  }
  return found
}

/** A constant and those behind it, as far as their values differ and their names begin alike. */
function codesFrom(success: string, { constants }: ApiContext): readonly string[] {
  const start = constants.findIndex(({ name }) => name === success)
  const values = new Set<unknown>()
  const found: string[] = []
  for (const { name, value } of start < 0 ? [] : constants.slice(start)) {
    if (typeof value !== 'number' || !name.startsWith(prefixOf(success)) || values.has(value)) break
    values.add(value)
    found.push(name)
  }
  return found
}

function prefixOf(name: string): string {
  return /^[A-Za-z\d]+_/.exec(name)?.[0] ?? ''
}

function isBeside(value: unknown, first: unknown, distance: number): boolean {
  return typeof value === 'number' && typeof first === 'number' && Math.abs(value - first) === distance
}
