import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import { isTextPointer } from '../../plan/types/untyped-memory.ts'
import type { ApiContext } from '../api-context.ts'
import type { Direction } from '../facts/function-facts.ts'
import type { ApiMessage, ApiMessageText } from '../plan/api-check.ts'
import type { ApiFunction } from '../plan/api-function.ts'

/** A function that words failures. */
export interface MessageSource {
  readonly plan: FunctionPlan
  readonly text: ApiMessageText
}

/**
 * The functions that word failures: those that the configuration names (`f`, or `f.field` where the result is
 * a record), else those whose names and types say that they do.
 */
export function messageSources({
  options,
  functions,
  records,
}: Pick<ApiContext, 'options' | 'functions' | 'records'>): readonly MessageSource[] {
  if (options.messages.length === 0) {
    const found = [...functions.values()].flatMap((plan) => namedSource(plan, records) ?? [])
    return found.sort((one, other) => rankOf(one) - rankOf(other))
  }
  return options.messages.flatMap((message): MessageSource[] => {
    const [name = '', field] = message.split('.')
    const plan = functions.get(name)
    if (plan === undefined) return []
    if (field === undefined) {
      const { result } = plan.signature
      const isPointed = result.kind === 'pointer' && isTextPointer(result)
      return [{ plan, text: { kind: isPointed ? 'pointed' : 'result' } }]
    }
    const text = textField(plan.signature.result, records, (each) => each === field)
    return text === null ? [] : [{ plan, text }]
  })
}

/** A field of a record that a function returns, which has text; null where there is none. */
function textField(
  result: BoundType,
  records: ApiContext['records'],
  fits: (cName: string) => boolean,
): ApiMessageText | null {
  if (result.kind !== 'record-pointer') return null
  for (const { name, cName, type } of records.get(result.className)?.fields ?? []) {
    if (fits(cName) && (type.kind === 'string' || type.kind === 'pointer'))
      return { kind: 'field', name, isPointer: type.kind === 'pointer' }
  }
  return null
}

const errorWords = /^(?:err|error|errno|errmsg|errstr|strerror)$/
const textWords = /^(?:str|string|msg|message|text|errmsg|errstr|strerror)$/

/** A text that is worded wrongly harms nobody: whole words of the name are evidence enough. */
function namedSource(plan: FunctionPlan, records: ApiContext['records']): MessageSource | null {
  const { result, parameters, variadic } = plan.signature
  const words = nameWords(plan.cName)
  const [taken, ...others] = parameters
  if (variadic || others.length > 0 || !words.some((word) => errorWords.test(word))) return null
  if (result.kind === 'string') {
    const isLast = taken === undefined && words.some((word) => word === 'last' || word === 'get')
    const isOfCode = taken !== undefined && isCode(taken.type) && errorWords.test(words.at(-1) ?? '')
    const isWorded = words.some((word) => textWords.test(word))
    return isLast || isOfCode || isWorded ? { plan, text: { kind: 'result' } } : null
  }
  if (taken !== undefined || !words.includes('last')) return null
  const text = textField(result, records, (field) => textWords.test(field))
  return text === null ? null : { plan, text }
}

/** What an object knows says more than what all share, and that more than what a number means. */
function rankOf({ plan }: MessageSource): number {
  const type = plan.signature.parameters[0]?.type
  return type === undefined ? 1 : isCode(type) ? 2 : 0
}

function isCode({ kind }: BoundType): boolean {
  return kind === 'integer' || kind === 'enum' || kind === 'chosen-integer'
}

/** What is known of a failure of a function: those that can word it, best first, and other details. */
export function planFailure(
  { cName, signature: { parameters, result } }: FunctionPlan,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): Pick<ApiFunction, 'messages' | 'details'> {
  const details = Object.entries(context.options.details).flatMap(([name, said]) => {
    const plan = context.functions.get(said)
    const [of] = plan === undefined ? [] : saidBy({ plan, text: { kind: 'result' } })
    return of === undefined ? [] : [{ name, of }]
  })
  return { messages: context.messages.flatMap(saidBy), details }

  /** A function that can be called when this one has failed; nothing where it takes what is not there. */
  function saidBy({ plan, text }: MessageSource): ApiMessage[] {
    if (plan.cName === cName) return []
    const source = { function: plan.name, text }
    const [taken, ...others] = plan.signature.parameters
    if (taken === undefined) return [{ kind: 'of-nothing', ...source }]
    if (others.length > 0) return []
    const { type } = taken
    if (isCode(type)) return isOfKind(type, result) ? [{ kind: 'of-status', ...source }] : []
    if (type.kind !== 'handle') return []
    const argument = argumentWith(type.className)
    if (argument >= 0) return [{ kind: 'of-argument', ...source, argument, via: null }]
    for (const [index, { type: from }] of parameters.entries()) {
      const via = from.kind === 'handle' ? wayTo(from.className, type.className, context) : null
      if (via !== null) return [{ kind: 'of-argument', ...source, argument: index, via: via.name }]
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

/** The codes of another enum mean something else. */
function isOfKind(code: BoundType, result: BoundType): boolean {
  if (code.kind === 'enum' && result.kind === 'enum') return code.name === result.name
  return isCode(result)
}

/**
 * The function that leads from a handle to the one that knows what failed: the configuration's, or the only
 * one that does.
 */
function wayTo(from: string, to: string, { options, ways }: ApiContext): FunctionPlan | null {
  const leading = ways.get(`${from} ${to}`) ?? []
  const configured = leading.find(({ cName }) => options.messageHandles.includes(cName))
  return configured ?? (leading.length === 1 ? leading[0]! : null)
}
