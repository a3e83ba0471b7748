import { fitsPattern, listsName, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import { isAnyMemory } from '../../plan/types/untyped-memory.ts'
import { type ApiContext, factsOf, wrapperOf } from '../api-context.ts'
import { contentsOf, parameterContents } from '../parameters/plan-contents.ts'
import { lengthOfOut } from '../parameters/plan-directions.ts'
import type { ApiArgument } from '../plan/api-argument.ts'
import type { ApiCheck } from '../plan/api-check.ts'
import type { ApiEnd } from '../plan/api-function.ts'
import type { ApiLength, ApiOutput } from '../plan/api-output.ts'

/** What a function gives back: its result, where that is not a status or a length, then what it fills in. */
export function planOutputs(
  plan: FunctionPlan,
  values: readonly ApiArgument[],
  check: ApiCheck,
  end: ApiEnd | null,
  context: ApiContext,
): readonly ApiOutput[] {
  const { result } = plan.signature
  const measured = outLengths(plan, values, context)
  const resultLength = lengthOfResult(plan, values, context)
  const lengths = [...measured.values(), ...(resultLength === null ? [] : [resultLength])]
  const hidden = new Set(lengths.flatMap((length) => (length.kind === 'out' ? [length.name] : [])))
  const outs = values.flatMap((value, index): ApiOutput[] => {
    if ('name' in value && hidden.has(value.name)) return []
    const output = planOut(plan, values, index, measured.get(index) ?? null, check, end, context)
    return output === null ? [] : [output]
  })
  const resultIsLength = outs.some((output) => output.kind === 'buffer' && output.length.kind === 'result')
  if (result.kind === 'void' || resultIsLength) return outs
  if (saysOnlyThat(check, outs, plan, context)) return outs
  return [planResult(plan, resultLength, check, end, context), ...outs]
}

/** A result says whether the function succeeded, and nothing else. */
function saysOnlyThat(
  { kind }: ApiCheck,
  outs: readonly ApiOutput[],
  { cName }: FunctionPlan,
  { facts }: ApiContext,
): boolean {
  if (kind === 'codes' || kind === 'zero' || kind === 'false') return true
  if (kind === 'error-code' && outs.length > 0) return true
  // `0 on success`: of what a pattern of the configuration says of many.
  const known = facts.get(cName)?.status?.value.kind
  return (kind === 'negative' || kind === 'error-code' || kind === 'errno') && known === 'zero'
}

function planResult(
  plan: FunctionPlan,
  length: ApiLength | null,
  check: ApiCheck,
  end: ApiEnd | null,
  context: ApiContext,
): ApiOutput {
  const { result } = plan.signature
  const known = context.facts.get(plan.cName)?.result.nullable?.value === false
  const source = {
    name: 'result',
    from: 'result',
    type: result,
    nonnull: plan.nonnullResult !== null || check.kind === 'null' || end?.kind === 'null' || known,
    isOwned: plan.makes?.parameter === null,
  } as const
  if (length !== null) return { ...source, kind: 'bytes', length }
  return isTextResult(plan, source.isOwned, context)
    ? { ...source, kind: 'text' }
    : { ...source, ...wrapped(source.type, context) }
}

/**
 * The configuration says it, or the documentation of what the caller frees: of other memory it may be a part.
 */
function isTextResult(
  { cName, signature: { result, parameters } }: FunctionPlan,
  isOwned: boolean,
  { options, facts }: ApiContext,
): boolean {
  if (result.kind !== 'pointer') return false
  if (listsName(options.texts, cName)) return true
  const mayBeMeasured = parameters.some(
    ({ type }) => type.kind === 'pointer' && !type.const && type.pointee.kind === 'integer',
  )
  const isCharacters = result.pointee.kind === 'integer' && isAnyMemory(result.pointee)
  return isOwned && isCharacters && !mayBeMeasured && facts.get(cName)?.result.text?.value === true
}

function wrapped(
  type: ApiOutput['type'],
  context: ApiContext,
): { readonly kind: 'plain' } | { readonly kind: 'object'; readonly className: string } {
  const wrapper = wrapperOf(type, context)
  return wrapper === null ? { kind: 'plain' } : { kind: 'object', className: wrapper.name }
}

/** What an argument gives back; null where that is nothing. */
function planOut(
  plan: FunctionPlan,
  values: readonly ApiArgument[],
  index: number,
  length: ApiLength | null,
  check: ApiCheck,
  end: ApiEnd | null,
  context: ApiContext,
): ApiOutput | null {
  const value = values[index]!
  const { type } = plan.signature.parameters[index]!
  const made = { from: 'out', nonnull: true, isOwned: false } as const
  switch (value.kind) {
    case 'buffer': {
      const next = values[index + 1]
      const filled: ApiLength =
        next?.kind === 'buffer-length' ? { kind: 'out', name: next.name } : { kind: 'result' }
      return { ...made, kind: 'buffer', name: value.name, type, length: filled }
    }
    case 'record': {
      const source = {
        ...made,
        name: value.name,
        type: { kind: 'record', className: value.className },
      } as const
      const contents = contentsOf(value.className, context)
      const isContents = contents !== null && parameterContents(plan, index, [], context) !== null
      if (isContents) return { ...source, kind: 'contents', contents }
      const wrapper = context.classes.get(value.className)
      return wrapper === undefined
        ? { ...source, kind: 'record' }
        : { ...source, kind: 'object', className: wrapper.name }
    }
    case 'out': {
      const form = wrapped(value.type, context)
      const isOwned = plan.makes?.parameter === index
      const isKnown = factsOf(plan, index, context)?.nullableValue?.value === false
      // Where nothing says whether the call failed, NULL does.
      const isChecked = check.kind !== 'none' || plan.signature.result.kind === 'void'
      const nonnull = (isOwned && isChecked) || isKnown || (form.kind === 'object' && end !== null)
      const source = { name: value.name, from: 'out', type: value.type, nonnull, isOwned } as const
      return length === null ? { ...source, ...form } : { ...source, kind: 'bytes', length }
    }
    default:
      return null
  }
}

/** By parameter, 0-based: which out parameter says how long the memory is that another one is set to. */
function outLengths(
  plan: FunctionPlan,
  values: readonly ApiArgument[],
  context: ApiContext,
): ReadonlyMap<number, ApiLength> {
  const { parameters } = plan.signature
  const lengths = new Map<number, ApiLength>()
  for (const index of parameters.keys()) {
    if (values[index]?.kind !== 'out') continue
    const length = lengthOfOut(plan, index, context)
    if (length !== null && values[length]?.kind === 'out')
      lengths.set(index, { kind: 'out', name: parameters[length]!.name })
  }
  return lengths
}

/** Where it stands how long the memory is that a function returns; null where nothing says it. */
function lengthOfResult(
  plan: FunctionPlan,
  values: readonly ApiArgument[],
  { options, functions, facts }: ApiContext,
): ApiLength | null {
  const { result, parameters } = plan.signature
  if (result.kind !== 'pointer' || !isAnyMemory(result.pointee)) return null
  const given = valueOfLastFit(options.lengths, (pattern) => fitsPattern(plan.cName, pattern))
  if (given !== undefined) {
    const called = functions.get(given)
    if (called !== undefined) return { kind: 'function', name: called.name }
    const at = parameters.findIndex(({ cName }) => cName === given)
    return values[at]?.kind === 'out' ? { kind: 'out', name: parameters[at]!.name } : null
  }
  const known = facts.get(plan.cName)?.result.length?.value
  if (known?.kind !== 'parameter' || known.unit !== 'bytes') return null
  return values[known.parameter]?.kind === 'out'
    ? { kind: 'out', name: parameters[known.parameter]!.name }
    : null
}
