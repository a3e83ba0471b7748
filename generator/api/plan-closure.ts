import type { FunctionPlan } from '../plan/binding-plan.ts'
import type { BoundParameter, BoundType } from '../plan/types/bound-type.ts'
import { isAnyMemory } from '../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf, wrapperOf } from './api-context.ts'
import type { ApiCallbackParameter } from './api-plan.ts'

/**
 * What the function that a caller gives is called with: no data of the callback's own, objects for handles,
 * and memory with a length beside it as text or bytes. null where that is what C gives.
 */
export function closureParameters(
  plan: FunctionPlan,
  index: number,
  typeName: string,
  context: ApiContext,
): readonly ApiCallbackParameter[] | null {
  const type = context.functionTypes.get(typeName)
  if (type === undefined) return null
  const { parameters } = type.signature
  const takes = factsOf(plan, index, context)?.closure?.value.takes ?? null
  const measured = parameters.map((parameter, place) => {
    const configured = context.options.lengths[`${typeName}.${parameter.cName}`]
    const length =
      configured === undefined
        ? sizeBeside(parameters, place)
        : parameters.find(({ cName }) => cName === configured)
    return length === undefined ? null : memoryOf(parameter, length, context)
  })
  const lengths = new Set(measured.flatMap((each) => (each === null ? [] : [each.length])))
  const planned = parameters.map((parameter, place): ApiCallbackParameter => {
    const { name, type } = parameter
    if (place === takes || lengths.has(name)) return { kind: 'dropped', name }
    const memory = measured[place] ?? null
    if (memory !== null) return memory
    const wrapper = wrapperOf(type, context)
    return wrapper === null
      ? { kind: 'plain', name, type }
      : { kind: 'object', name, className: wrapper.name }
  })
  return planned.every(({ kind }) => kind === 'plain') ? null : planned
}

/** The parameter behind it, where that is its size in bytes. */
function sizeBeside(parameters: readonly BoundParameter[], place: number): BoundParameter | undefined {
  const { sized } = parameters[place]!
  return sized === null || sized.isLimit ? undefined : parameters[place + 1]
}

/** An array as its objects, memory as text or bytes; null for memory of anything else. */
function memoryOf(
  { name, type }: BoundParameter,
  { name: length }: BoundParameter,
  context: ApiContext,
): Extract<ApiCallbackParameter, { readonly length: string }> | null {
  if (type.kind !== 'pointer') return null
  const element = wrapperOf(type.pointee, context)
  if (element !== null) return { kind: 'objects', name, className: element.name, length }
  if (!isAnyMemory(type.pointee)) return null
  if (type.const && isCharacter(type.pointee)) return { kind: 'text', name, length }
  return { kind: 'bytes', name, length, isLent: !type.const }
}

/** `unsigned char` and `signed char` are bytes. */
function isCharacter(type: BoundType): boolean {
  return type.kind === 'integer' && type.type === 'char'
}
