import { fitsPlace, valueOfLastFit } from '../name-patterns.ts'
import type { FunctionPlan } from '../plan/binding-plan.ts'
import { nameWords } from '../plan/ownership/name-words.ts'
import type { BoundParameter, BoundType } from '../plan/types/bound-type.ts'
import { isAnyMemory, isTextPointer } from '../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf, wrapperOf } from './api-context.ts'
import type { ApiArgument, ApiCapacity } from './api-plan.ts'
import type { ArrayLength, Direction, ParameterFacts } from './facts/function-facts.ts'
import { isPlural } from './facts/plurals.ts'
import { closureParameters } from './plan-closure.ts'
import { mayBeSeveral } from './several-objects.ts'

/** Which way the values of a function's pointers pass; null for what is no pointer, or not known. */
export function directionsOf(plan: FunctionPlan, context: ApiContext): readonly (Direction | null)[] {
  return plan.signature.parameters.map((parameter, index) => {
    const { type } = parameter
    if (!canBeOut(type)) return null
    const given = valueOfLastFit(context.options.directions, (pattern) =>
      fitsPlace(`${plan.cName}.${parameter.cName}`, pattern),
    )
    if (given !== undefined) return parameter.arrayLength === null || given === 'in' ? given : null
    const known = plan.makes?.parameter === index ? 'out' : factsOf(plan, index, context)?.direction?.value
    if (known === undefined) return null
    return known === 'in' || isOneObject(plan, index, context) ? known : null
  })
}

/**
 * Whether C writes one object there: room for one is made, and an array would be written past its end. That a
 * comment or an attribute calls a pointer an output does not say how much there is.
 */
function isOneObject(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  const { type, arrayLength, cName } = plan.signature.parameters[index]!
  if (arrayLength !== null) return false
  const known = factsOf(plan, index, context)
  const length = known?.length?.value ?? null
  if (length !== null && !isHandedOut(length, plan, context)) return false
  const isPointer = type.kind === 'pointer' && pointerKinds.has(type.pointee.kind)
  if (type.kind === 'pointer' && isAnyMemory(type.pointee)) return false
  if (plan.makes?.parameter === index) return true
  const evidence = known?.direction?.evidence.kind
  if (evidence === 'gir') return true
  // `char **` may lead to many texts, `const char **` hands one out.
  const isSure = isPointer && (type as { pointee: BoundType }).pointee.kind !== 'pointer'
  const isCounter = context.facts.get(plan.cName)?.parameters.some((each) => counts(each, index)) === true
  if (evidence === 'name' && !isSure && !isCounter) {
    if (mayBeSeveral(plan, index, (at) => isKnownOut(plan, at, context))) return false
  }
  const isSingular = !isPlural(nameWords(cName))
  return evidence === 'documentation' || evidence === 'attribute' ? isPointer && isSingular : isSingular
}

/** Whether a parameter, 0-based, is the length of another. */
function counts({ length }: ParameterFacts, index: number): boolean {
  return length?.value.kind === 'parameter' && length.value.parameter === index
}

function isKnownOut(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  return factsOf(plan, index, context)?.direction?.value === 'out'
}

const pointerKinds: ReadonlySet<string> = new Set([
  ...['handle', 'record-pointer', 'string', 'wide-string', 'pointer', 'callback'],
])

/** The memory is C's, and how much there is known after the call: only a pointer to it is stored. */
function isHandedOut(length: ArrayLength, plan: FunctionPlan, context: ApiContext): boolean {
  if (length.kind !== 'parameter' || length.role !== 'count') return false
  const counter = plan.signature.parameters[length.parameter]
  const direction = factsOf(plan, length.parameter, context)?.direction?.value
  return counter?.type.kind === 'pointer' && direction === 'out'
}

function canBeOut(type: BoundType): boolean {
  if (type.kind === 'record-pointer') return true
  if (type.kind !== 'pointer' || type.const) return false
  const { kind } = type.pointee
  return kind !== 'void' && kind !== 'array' && kind !== 'record'
}

/** What an out parameter holds, as it is read: text where it is text. */
export function outType(type: BoundType): BoundType {
  if (type.kind !== 'pointer') return type
  return isTextPointer(type.pointee) ? { kind: 'string' } : type.pointee
}

/** Where the value of a parameter comes from. */
export function planArgument(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): ApiArgument {
  const { parameters } = plan.signature
  const parameter = parameters[index]!
  const { type, name } = parameter
  const place = `${plan.cName}.${parameter.cName}`
  const value = valueOfLastFit(context.options.values, (pattern) => fitsPlace(place, pattern))
  if (value !== undefined) {
    return typeof value === 'string' ? { kind: 'constant', name: value } : { kind: 'value', value }
  }
  const buffer = bufferOf(plan, parameter, context)
  if (buffer !== null) return { kind: 'buffer', name, capacity: buffer }
  const previous = parameters[index - 1]
  if (previous !== undefined && bufferOf(plan, previous, context) !== null) {
    return type.kind === 'pointer'
      ? { kind: 'buffer-length', name, type: type.pointee, of: previous.name }
      : { kind: 'capacity', of: previous.name }
  }
  if (isClosureData(plan, index, context)) return { kind: 'value', value: null }
  if (parameter.sizeOf !== null) return { kind: 'left-out' }
  const measured = measuredBy(plan, index, context)
  if (measured !== null) return { kind: 'length', of: measured }
  if (directions[index] === 'out' || directions[index] === 'inout') {
    const isInput = directions[index] === 'inout'
    if (type.kind === 'pointer') return { kind: 'out', name, type: outType(type), isInput }
    if (type.kind === 'record-pointer' && !isInput) return { kind: 'record', name, className: type.className }
  }
  const known = factsOf(plan, index, context)?.nullable?.value
  const isNullable = !parameter.nonnull && known !== false
  const isOptional = isNullable && known === true
  const wrapper = wrapperOf(type, context)
  if (wrapper !== null) return { kind: 'object', name, className: wrapper.name, isNullable, isOptional }
  if (type.kind === 'callback') {
    const taken = factsOf(plan, index, context)?.closure?.value.takes ?? null
    const closure = closureParameters(type.name, taken, context)
    const signature = context.functionTypes.get(type.name)?.signature
    if (closure !== null && signature !== undefined) {
      return {
        kind: 'closure',
        name,
        type: type.name,
        signature,
        parameters: closure,
        isNullable,
        isOptional,
      }
    }
  }
  return { kind: 'input', parameter, isNullable, isOptional }
}

/**
 * The memory that this parameter counts the bytes of, which the caller gives; null where it counts nothing.
 */
function measuredBy(plan: FunctionPlan, index: number, context: ApiContext): string | null {
  const { parameters } = plan.signature
  const own = parameters[index]!
  if (own.type.kind !== 'integer') return null
  const found = parameters.find((array, place) => {
    if (array.type.kind !== 'string' && !isMemory(array.type)) return false
    const given = valueOfLastFit(context.options.lengths, (pattern) =>
      fitsPlace(`${plan.cName}.${array.cName}`, pattern),
    )
    if (given !== undefined) return given === own.cName
    const known = factsOf(plan, place, context)?.length?.value
    if (known?.kind !== 'parameter' || known.parameter !== index) return false
    // Elements of memory without a type may be of any size.
    const isUntyped = array.type.kind === 'pointer' && array.type.pointee.kind === 'void'
    return known.role !== 'capacity-and-count' && (known.unit === 'bytes' || !isUntyped)
  })
  return found?.name ?? null
}

function isMemory(type: BoundType): boolean {
  return type.kind === 'pointer' && isAnyMemory(type.pointee)
}

/** It is what C hands to a callback of the call, and JavaScript's functions need no such thing. */
function isClosureData(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  const facts = context.facts.get(plan.cName)?.parameters ?? []
  return facts.some(({ closure }, callback) => {
    const isCallback = plan.signature.parameters[callback]?.type.kind === 'callback'
    return isCallback && (closure?.value.data === index || closure?.value.destroy === index)
  })
}

/** How large memory is made for a parameter; null where the caller gives it. */
function bufferOf(plan: FunctionPlan, parameter: BoundParameter, context: ApiContext): ApiCapacity | null {
  const given = valueOfLastFit(context.options.buffers, (pattern) =>
    fitsPlace(`${plan.cName}.${parameter.cName}`, pattern),
  )
  if (given === undefined) return null
  const grow = given.grow ?? null
  const { capacity } = given
  if (typeof capacity === 'number') return { kind: 'bytes', bytes: capacity, grow }
  const [, called = '', list = ''] = /^(\w+)\((.*)\)$/.exec(capacity) ?? []
  const names = list.split(',').map((name) => name.trim())
  const values = names
    .filter((name) => name !== '')
    .map((name) => {
      const meant = plan.signature.parameters.find(({ cName }) => cName === name)
      // A length is that of what the caller gives.
      const isLength = meant?.sizeOf != null
      return { name: (isLength ? meant?.sizeOf : meant?.name) ?? name, isLength }
    })
  return { kind: 'call', function: context.functions.get(called)?.name ?? called, arguments: values, grow }
}
