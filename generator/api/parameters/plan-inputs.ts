import { fitsPlace, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { nameWords } from '../../plan/ownership/name-words.ts'
import type { BoundType } from '../../plan/types/bound-type.ts'
import { isAnyMemory } from '../../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf, wrapperOf } from '../api-context.ts'
import type { Direction } from '../facts/function-facts.ts'
import { compositeWords } from '../facts/names/number-words.ts'
import { isPlural, singular } from '../facts/names/plurals.ts'
import type { ApiArgument, ApiInitializer } from '../plan/api-argument.ts'
import { closureParameters } from './plan-closure.ts'
import { parameterContents } from './plan-contents.ts'
import { countedOf } from './plan-counted.ts'

/** How the caller gives what C reads in a parameter. */
export function planInput(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): ApiArgument {
  const parameter = plan.signature.parameters[index]!
  const { type, name } = parameter
  const known = factsOf(plan, index, context)?.nullable?.value
  const isNullable = !parameter.nonnull && known !== false
  const isOptional = isNullable && known === true
  const given = { name, isNullable, isOptional } as const
  if (counterOf(plan, index, directions, context) !== null) {
    const element = elementOf(type)!
    return { kind: 'elements', ...given, element, className: wrapperOf(element, context)?.name ?? null }
  }
  const wrapper = wrapperOf(type, context)
  if (wrapper !== null) return { kind: 'object', ...given, className: wrapper.name }
  if (type.kind === 'callback') {
    const taken = factsOf(plan, index, context)?.closure?.value.takes ?? null
    const closure = closureParameters(type.name, taken, context)
    const signature = context.functionTypes.get(type.name)?.signature
    if (closure !== null && signature !== undefined)
      return { kind: 'closure', ...given, type: type.name, signature, parameters: closure }
  }
  const contents = parameterContents(plan, index, directions, context)
  const isReadable = contents !== null && contents.contents.form.kind !== 'bytes'
  if (isReadable) return { kind: 'contents', ...given, contents: contents.contents }
  if (type.kind === 'record-pointer' && isOneRecord(plan, index, directions, context)) {
    const { className } = type
    const initializer = initializerOf(className, context)
    // What has a function that prepares it is the caller's, also where C could write to it.
    const isGiven = directions[index] === 'in' || (initializer !== null && initializer.function !== plan.name)
    return isGiven
      ? { kind: 'fields', ...given, className, initializer }
      : { kind: 'view', ...given, className }
  }
  const counted = countedOf(plan, index, directions, context)
  return { kind: 'input', parameter, isNullable, isOptional, counted }
}

/**
 * The parameter that counts the elements of an array which the caller gives; null where none does, or where
 * it counts those of several arrays.
 */
export function counterOf(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): number | null {
  const { parameters } = plan.signature
  const { type, cName } = parameters[index]!
  const element = elementOf(type)
  // Pointers to memory are made by the caller.
  if (element === null || element.kind === 'pointer' || isAnyMemory(element)) return null
  const given = valueOfLastFit(context.options.lengths, (pattern) =>
    fitsPlace(`${plan.cName}.${cName}`, pattern),
  )
  const named = parameters.findIndex((each) => each.cName === given)
  const counter = named >= 0 ? named : countOf(plan, index, context)
  if (counter === null || parameters[counter]?.type.kind !== 'integer') return null
  if (named < 0 && directions[index] !== 'in') return null
  if (named < 0 && !isKnownArray(plan, index, context)) return null
  const isShared = parameters.some((_, other) => other !== index && countOf(plan, other, context) === counter)
  return isShared ? null : counter
}

/**
 * Names say it only of several things in the plural that are one element each: `azParam, nParam` may be
 * pairs, and `points, n` two numbers each.
 */
function isKnownArray(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  if (factsOf(plan, index, context)?.length?.evidence.kind !== 'name') return true
  const { type, cName } = plan.signature.parameters[index]!
  const words = nameWords(cName)
  const isNumbers =
    type.kind === 'pointer' && (type.pointee.kind === 'integer' || type.pointee.kind === 'float')
  return isPlural(words) && !(isNumbers && words.some((word) => compositeWords.has(singular(word))))
}

function countOf(plan: FunctionPlan, index: number, context: ApiContext): number | null {
  const length = factsOf(plan, index, context)?.length?.value
  if (length?.kind !== 'parameter' || length.role !== 'count' || length.unit !== 'elements') return null
  return length.parameter
}

/** What an array has several of. */
function elementOf(type: BoundType): BoundType | null {
  if (type.kind === 'record-pointer') return { kind: 'record', className: type.className }
  if (type.kind !== 'pointer' || type.pointee.kind === 'void') return null
  return type.pointee
}

/** One record in spite of their plural. */
const setWords: ReadonlySet<string> = new Set([
  ...['opts', 'options', 'callbacks', 'settings', 'hooks', 'ops', 'prefs', 'preferences', 'stats'],
])

/** C looks at one record there, and not the first of several. */
function isOneRecord(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): boolean {
  const { type, cName, arrayLength } = plan.signature.parameters[index]!
  const words = nameWords(cName)
  const isSeveral = isPlural(words) && !setWords.has(words.at(-1) ?? '')
  if (type.kind !== 'record-pointer' || arrayLength !== null || isSeveral) return false
  if (factsOf(plan, index, context)?.length?.value !== undefined) return false
  return directions[index] !== 'out'
}

/** The function that prepares a record: `R_init(R *)`, `R_init(R *, R_VERSION)`. */
export function initializerOf(className: string, context: ApiContext): ApiInitializer | null {
  const record = context.records.get(className)
  if (record === undefined) return null
  const base = record.cName.replace(/^(struct|union) /, '').replace(/_t$/, '')
  const plan = context.functions.get(`${base}_init`)
  const [taken, version, ...others] = plan?.signature.parameters ?? []
  if (plan === undefined || taken?.type.kind !== 'record-pointer' || others.length > 0) return null
  if (taken.type.className !== className) return null
  if (version === undefined) return { function: plan.name, version: null }
  const constant = context.constants.find(({ name }) => name === `${base.toUpperCase()}_VERSION`)
  return version.type.kind === 'integer' && constant !== undefined
    ? { function: plan.name, version: constant.name }
    : null
}
