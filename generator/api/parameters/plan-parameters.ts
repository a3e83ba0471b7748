import { fitsPlace, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { BoundParameter, BoundType } from '../../plan/types/bound-type.ts'
import { isAnyMemory } from '../../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf } from '../api-context.ts'
import type { Direction } from '../facts/function-facts.ts'
import { flagsOf } from '../naming/constant-families.ts'
import type { ApiArgument, ApiCapacity } from '../plan/api-argument.ts'
import { parameterContents } from './plan-contents.ts'
import { isCertain, lengthOfOut, outType } from './plan-directions.ts'
import { isErrorText } from './plan-error-text.ts'
import { counterOf, planInput } from './plan-inputs.ts'

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
  const flags = flagsOf(plan, index, context)
  if (flags !== null) return { kind: 'flags', parameter, type: flags.type }
  const buffer = bufferOf(plan, parameter, context)
  if (buffer !== null) return { kind: 'buffer', name, capacity: buffer }
  const previous = parameters[index - 1]
  if (previous !== undefined && bufferOf(plan, previous, context) !== null) {
    return type.kind === 'pointer'
      ? { kind: 'buffer-length', name, type: type.pointee, of: previous.name }
      : { kind: 'capacity', of: previous.name }
  }
  if (isErrorText(plan, index, directions, context)) return { kind: 'error-text', name }
  if (isClosureData(plan, index, context)) return { kind: 'value', value: null }
  if (parameter.sizeOf !== null && !countsUnknown(plan, index, context)) return { kind: 'left-out' }
  const measured = measuredBy(plan, index, context)
  if (measured !== null) return { kind: 'length', of: measured }
  const counted = countedBy(plan, index, directions, context)
  if (counted !== null) return { kind: 'count', of: counted }
  const contents = parameterContents(plan, index, directions, context)
  if (contents?.isOut === true)
    return { kind: 'record', name, className: contents.contents.className, guard: null }
  const status = context.facts.get(plan.cName)?.status?.value
  if (
    status?.kind === 'error' &&
    status.parameter === index &&
    type.kind === 'pointer' &&
    directions[index] !== 'in'
  )
    return { kind: 'error', name, type: type.pointee }
  if (directions[index] === 'out' || directions[index] === 'inout') {
    const isInput = directions[index] === 'inout'
    const guard = isCertain(plan, index, context) ? null : { place }
    if (type.kind === 'pointer') {
      const length = lengthOfOut(plan, index, context)
      const isMeasured = length !== null && directions[length] === 'out'
      return { kind: 'out', name, type: outType(type, isMeasured), isInput, guard }
    }
    if (type.kind === 'record-pointer' && !isInput)
      return { kind: 'record', name, className: type.className, guard }
  }
  return planInput(plan, index, directions, context)
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
    return (
      known.role !== 'capacity-and-count' &&
      (known.unit === 'bytes' || (known.unit === 'elements' && !isUntyped))
    )
  })
  return found?.name ?? null
}

/** It counts something of which nobody knows how large it is: only the caller does. */
function countsUnknown(plan: FunctionPlan, index: number, context: ApiContext): boolean {
  return plan.signature.parameters.some((_, array) => {
    const length = factsOf(plan, array, context)?.length?.value
    return length?.kind === 'parameter' && length.parameter === index && length.unit === 'unknown'
  })
}

/** The array whose elements this parameter counts, which the caller gives; null where it counts nothing. */
function countedBy(
  plan: FunctionPlan,
  index: number,
  directions: readonly (Direction | null)[],
  context: ApiContext,
): string | null {
  const arrays = plan.signature.parameters.filter(
    (_, array) => counterOf(plan, array, directions, context) === index,
  )
  return arrays[0]?.name ?? null
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
