import { fitsPlace, valueOfLastFit } from '../../name-patterns.ts'
import type { BoundParameter, BoundType } from '../../plan/types/bound-type.ts'
import { namesBytes } from '../../plan/types/length-pairs.ts'
import { isAnyMemory } from '../../plan/types/untyped-memory.ts'
import { type ApiContext, wrapperOf } from '../api-context.ts'
import { parameterNames } from '../naming/parameter-names.ts'
import type { ApiCallbackParameter } from '../plan/api-argument.ts'

/**
 * What the function that a caller gives is called with: no data of the callback's own, objects for handles,
 * and memory with a length beside it as text or bytes. null where that is what C gives. Where the headers or
 * the configuration do not say that C never gives NULL, the function has to take null.
 *
 * @param takes the parameter that is the closure's own data; null where there is none
 */
export function closureParameters(
  typeName: string,
  takes: number | null,
  context: ApiContext,
): readonly ApiCallbackParameter[] | null {
  const type = context.functionTypes.get(typeName)
  if (type === undefined) return null
  const { parameters } = type.signature
  const measured = parameters.map((parameter, place) => {
    const configured = valueOfLastFit(context.options.lengths, (pattern) =>
      fitsPlace(`${typeName}.${parameter.cName}`, pattern),
    )
    const lengths = configured === undefined ? sizeBeside(parameters, place) : factors(configured, parameters)
    return lengths.length === 0 ? null : memoryOf(parameter, lengths, context)
  })
  const lengths = new Set(measured.flatMap((each) => each?.lengths ?? []))
  const planned = parameters.map((parameter, place): ApiCallbackParameter => {
    const { name, type, nonnull } = parameter
    if (place === takes || lengths.has(name)) return { kind: 'dropped', name }
    const memory = measured[place] ?? null
    if (memory !== null) return memory
    const wrapper = wrapperOf(type, context)
    return wrapper === null
      ? { kind: 'plain', name, type, isNullable: !nonnull }
      : { kind: 'object', name, className: wrapper.name, isNullable: !nonnull }
  })
  return planned.every(({ kind }) => kind === 'plain') ? null : named(planned)
}

/** As parameters of functions are; those without a name after their class. */
function named(planned: readonly ApiCallbackParameter[]): ApiCallbackParameter[] {
  const names = parameterNames(
    planned.map((each) => ({
      name: each.name,
      cName: each.name,
      className: 'className' in each ? each.className : null,
      isSeveral: each.kind === 'objects',
    })),
  )
  return planned.map((each, index) => (each.kind === 'dropped' ? each : { ...each, name: names[index]! }))
}

/** The parameter behind it, where that is its size in bytes: elements of `void *` may be of any size. */
function sizeBeside(parameters: readonly BoundParameter[], place: number): readonly string[] {
  const { sized, type } = parameters[place]!
  const next = parameters[place + 1]
  if (sized === null || sized.isLimit || next === undefined) return []
  const isUntyped = type.kind === 'pointer' && type.pointee.kind === 'void'
  return isUntyped && !namesBytes(next.cName) ? [] : [next.name]
}

/** `size * nitems`: the parameters that are multiplied; nothing where one is none. */
function factors(configured: string, parameters: readonly BoundParameter[]): readonly string[] {
  const names = configured.split('*').map((name) => name.trim())
  const found = names.flatMap((name) => parameters.find(({ cName }) => cName === name)?.name ?? [])
  return found.length === names.length ? found : []
}

/** An array as its objects, memory as text or bytes; null for memory of anything else. */
function memoryOf(
  { name, type }: BoundParameter,
  lengths: readonly string[],
  context: ApiContext,
): Extract<ApiCallbackParameter, { readonly lengths: readonly string[] }> | null {
  if (type.kind !== 'pointer') return null
  const element = wrapperOf(type.pointee, context)
  if (element !== null) return { kind: 'objects', name, className: element.name, lengths }
  if (!isAnyMemory(type.pointee)) return null
  if (type.const && isCharacter(type.pointee)) return { kind: 'text', name, lengths }
  return { kind: 'bytes', name, lengths, isLent: !type.const }
}

/** `unsigned char` and `signed char` are bytes. */
function isCharacter(type: BoundType): boolean {
  return type.kind === 'integer' && type.type === 'char'
}
