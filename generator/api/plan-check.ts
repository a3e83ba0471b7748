import { fitsPattern, valueOfLastFit } from '../name-patterns.ts'
import type { FunctionPlan } from '../plan/binding-plan.ts'
import type { ApiContext } from './api-context.ts'
import type { ApiCheck, ApiEnd, ApiError, ApiFunction, ApiMessage } from './api-plan.ts'
import type { Direction } from './facts/function-facts.ts'

/** Which results of a function are failures: by the configuration, or by what is known of it. */
export function planCheck(plan: FunctionPlan, { options, facts }: ApiContext): ApiCheck {
  const { cName, signature } = plan
  const { kind } = signature.result
  const isNumber = kind === 'integer' || kind === 'enum'
  const given = valueOfLastFit(options.status, (pattern) => fitsPattern(cName, pattern))
  if (given !== undefined) {
    if (given === 'none') return { kind: 'none' }
    if (given === 'null') return isNumber || kind === 'void' ? { kind: 'none' } : { kind: 'null' }
    if (!isNumber) return { kind: 'none' }
    return typeof given === 'string' ? { kind: given } : { kind: 'codes', successes: given }
  }
  const status = facts.get(cName)?.status?.value
  if (status === undefined) return { kind: 'none' }
  if (status.kind === 'code' && isNumber) return { kind: 'codes', successes: [status.success] }
  if ((status.kind === 'zero' || status.kind === 'negative') && isNumber) return { kind: status.kind }
  return status.kind === 'null' && !isNumber && kind !== 'void' ? { kind: 'null' } : { kind: 'none' }
}

/** What says that there are no more, of a function that gives the next of several things; null for others. */
export function planEnd({ cName }: FunctionPlan, { options, facts }: ApiContext): ApiEnd | null {
  const given = valueOfLastFit(options.iterators, (pattern) => fitsPattern(cName, pattern))
  if (given !== undefined) return given === null ? { kind: 'null' } : { kind: 'constant', name: given }
  const end = facts.get(cName)?.next?.value.end
  if (end?.kind === 'code') return { kind: 'constant', name: end.name }
  return end?.kind === 'null' ? { kind: 'null' } : null
}

/** What is known of a failure of this one: the functions that can word it, best first, and other details. */
export function planFailure(
  { cName, signature: { parameters } }: FunctionPlan,
  directions: readonly (Direction | null)[],
  { options, functions }: ApiContext,
): Pick<ApiFunction, 'messages' | 'details'> {
  const details = Object.entries(options.details).flatMap(([name, said]) => {
    const [of] = saidBy(said)
    return of === undefined ? [] : [{ name, of }]
  })
  return { messages: options.messages.flatMap(saidBy), details }

  /** A function that can be called when this one has failed; nothing where it takes what is not there. */
  function saidBy(message: string): ApiMessage[] {
    const worded = functions.get(message)
    if (worded === undefined || message === cName) return []
    const [taken, ...others] = worded.signature.parameters
    if (taken === undefined) return [{ kind: 'of-nothing', function: worded.name }]
    if (others.length > 0) return []
    const { type } = taken
    if (type.kind === 'integer' || type.kind === 'enum') return [{ kind: 'of-status', function: worded.name }]
    if (type.kind !== 'handle') return []
    const argument = argumentWith(type.className)
    if (argument >= 0) return [{ kind: 'of-argument', function: worded.name, argument, via: null }]
    for (const name of options.messageHandles) {
      const way = functions.get(name)
      const [from] = way?.signature.parameters ?? []
      const to = way?.signature.result
      if (way === undefined || from?.type.kind !== 'handle') continue
      if (to?.kind !== 'handle' || to.className !== type.className) continue
      const start = argumentWith(from.type.className)
      if (start >= 0) return [{ kind: 'of-argument', function: worded.name, argument: start, via: way.name }]
    }
    return []
  }

  /** A handle of a class that the function was given, or made. */
  function argumentWith(wanted: string): number {
    return parameters.findIndex(({ type }, index) => {
      const pointee = directions[index] === 'out' && type.kind === 'pointer' ? type.pointee : type
      return pointee.kind === 'handle' && pointee.className === wanted
    })
  }
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
    const type = context.functions.get(said)?.signature.result
    return type === undefined ? [] : [{ name, type }]
  })
  return { name, codes: success === undefined ? [] : codesAround(success, context), details }
}

function codesAround(success: string, { constants }: ApiContext): readonly string[] {
  const start = constants.findIndex(({ name }) => name === success)
  if (start < 0) return []
  const [prefix = ''] = /^[A-Za-z\d]+_/.exec(success) ?? []
  const values = new Set<unknown>()
  const found: string[] = []
  const take = (index: number): number | null => {
    const { name, value } = constants[index] ?? {}
    if (typeof value !== 'number' || !name?.startsWith(prefix) || values.has(value)) return null
    values.add(value)
    found.push(name)
    return value
  }
  let index = start
  while (take(index) !== null) index++
  // Before it stands what is its neighbour: ARCHIVE_EOF is 1, and ARCHIVE_OK 0.
  const first = constants[start]!.value
  for (let before = start - 1; isBeside(constants[before]?.value, first, start - before); before--) {
    if (take(before) === null) break
  }
  return found
}

function isBeside(value: unknown, first: unknown, distance: number): boolean {
  return typeof value === 'number' && typeof first === 'number' && Math.abs(value - first) === distance
}
