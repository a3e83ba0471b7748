import { fitsPattern, fitsPlace, listsName, valueOfLastFit } from '../name-patterns.ts'
import type { FunctionPlan } from '../plan/binding-plan.ts'
import type { BoundType } from '../plan/types/bound-type.ts'
import { isAnyMemory } from '../plan/types/untyped-memory.ts'
import { type ApiContext, type ClassName, wrapperOf } from './api-context.ts'
import type { ApiArgument, ApiCheck, ApiEnd, ApiFunction, ApiLength, ApiOutput } from './api-plan.ts'
import { idiomaticName } from './names.ts'
import { planCheck, planEnd, planMessages } from './plan-check.ts'
import { directionsOf, factsOf, planArgument } from './plan-parameters.ts'

/** A function of the idiomatic module, and the class that it belongs to. */
export interface PlacedFunction {
  /** null for a function of the module. */
  readonly owner: ClassName | null
  readonly planned: ApiFunction
}

/** What a raw function becomes; null where it stays raw. */
export function planApiFunction(plan: FunctionPlan, context: ApiContext): PlacedFunction | null {
  const { signature, cName } = plan
  if ([signature.result, ...signature.parameters.map(({ type }) => type)].some(isOfMacro)) return null
  const directions = directionsOf(plan, context)
  const check = planCheck(plan, context)
  const end = planEnd(plan, context)
  const plain = signature.parameters.map((_, index) => planArgument(plan, index, directions, context))
  const outputs = planOutputs(plan, plain, check, end, context)
  const self = selfOf(plan, plain)
  const made = outputs.find((output) => output.isOwned && output.className !== null)
  const owner =
    self >= 0
      ? wrapperOf(signature.parameters[self]!.type, context)
      : made === undefined
        ? null
        : wrapperOf(made.type, context)
  const prefixes = owner === null ? context.prefixes : [...context.prefixes, ...classPrefixes(owner)]
  const name = idiomaticName(cName, prefixes, context.options)
  if (name === null) return null
  return {
    owner,
    planned: {
      kind: 'function',
      name,
      place: owner === null ? 'module' : self >= 0 ? 'method' : 'static',
      raw: plan.name,
      cName,
      doc: summary(plan),
      arguments: plain.map((argument, index) => (index === self ? { kind: 'self' } : argument)),
      check,
      messages: planMessages(plan, directions, context),
      end,
      outputs,
      isAsync: false,
      isVariadic: signature.variadic,
    },
  }
}

/** The twin that runs on another thread; null where the configuration wants none. */
export function asyncTwin(planned: ApiFunction, { options }: ApiContext): ApiFunction | null {
  if (planned.isVariadic || !listsName(options.async, planned.cName)) return null
  return { ...planned, name: `${planned.name}Async`, isAsync: true }
}

/** Types and members as arguments: what only a macro takes. */
function isOfMacro({ kind }: BoundType): boolean {
  return kind === 'type-argument' || kind === 'member-argument' || kind === 'typed-pointer'
}

/** The first argument that is given, where it is an object. */
function selfOf({ frees }: FunctionPlan, values: readonly ApiArgument[]): number {
  const first = values.findIndex(
    ({ kind }) => kind !== 'out' && kind !== 'record' && kind !== 'value' && kind !== 'constant',
  )
  return values[first]?.kind === 'object' && frees?.indirect !== true ? first : -1
}

function classPrefixes({ raw, cName }: ClassName): string[] {
  return [raw, cName.replace(/^(struct|union) /, '')].map((name) => `${name.replace(/_t$/, '')}_`)
}

/** The first paragraph of the raw function's documentation, and where the rest of it stands. */
function summary({ doc, name }: FunctionPlan): readonly string[] {
  const end = doc.findIndex((line) => line.trim() === '')
  const first = end < 0 ? doc : doc.slice(0, end)
  const isPlain = first.length > 0 && !/^(?:C: |@)/.test(first[0]!)
  return [...(isPlain ? [...first, ''] : []), `C: {@link raw.${name}}.`]
}

const plainOutput = { from: 'out', className: null, isOwned: false, isText: false, length: null } as const

function planOutputs(
  plan: FunctionPlan,
  values: readonly ApiArgument[],
  check: ApiCheck,
  end: ApiEnd | null,
  context: ApiContext,
): readonly ApiOutput[] {
  const { result, parameters } = plan.signature
  const lengths = new Map<number, ApiLength>()
  const hidden = new Set<string>()
  for (const index of parameters.keys()) {
    const given = valueOfLastFit(context.options.lengths, (pattern) =>
      fitsPlace(`${plan.cName}.${parameters[index]!.cName}`, pattern),
    )
    const measured = parameters.find(({ cName }) => cName === given)
    if (measured !== undefined && values[index]?.kind === 'out') {
      lengths.set(index, { kind: 'out', name: measured.name })
      hidden.add(measured.name)
      continue
    }
    const length = factsOf(plan, index, context)?.length?.value
    if (length?.kind !== 'parameter' || values[index]?.kind !== 'out' || length.unit !== 'bytes') continue
    if (values[length.parameter]?.kind !== 'out') continue
    const { name } = parameters[length.parameter]!
    lengths.set(index, { kind: 'out', name })
    hidden.add(name)
  }
  const ofResult = resultLength(plan, values, context)
  if (ofResult?.kind === 'out') hidden.add(ofResult.name)
  const outs = values.flatMap((value, index): ApiOutput[] => {
    if (value.kind === 'buffer') {
      const next = values[index + 1]
      const length: ApiLength =
        next?.kind === 'buffer-length' ? { kind: 'out', name: next.name } : { kind: 'result' }
      const { type } = parameters[index]!
      return [{ ...plainOutput, name: value.name, type, nonnull: true, length }]
    }
    if (value.kind === 'record') {
      const type = { kind: 'record', className: value.className } as const
      return [{ ...plainOutput, name: value.name, type, nonnull: true }]
    }
    if (value.kind !== 'out' || hidden.has(value.name)) return []
    const wrapper = wrapperOf(value.type, context)
    const isMade = plan.makes?.parameter === index
    const isKnown = factsOf(plan, index, context)?.nullableValue?.value === false
    return [
      {
        ...plainOutput,
        name: value.name,
        type: value.type,
        className: wrapper?.name ?? null,
        isOwned: isMade,
        nonnull: isMade || isKnown || (wrapper !== null && end !== null),
        length: lengths.get(index) ?? null,
      },
    ]
  })
  const resultIsLength = outs.some(({ length }) => length?.kind === 'result')
  const isStatus = check.kind === 'codes' || check.kind === 'zero'
  if (result.kind === 'void' || isStatus || resultIsLength) return outs
  const isNonnull = plan.nonnullResult !== null || check.kind === 'null' || end?.kind === 'null'
  const known = context.facts.get(plan.cName)?.result.nullable?.value === false
  return [
    {
      name: 'result',
      from: 'result',
      type: result,
      className: wrapperOf(result, context)?.name ?? null,
      isOwned: plan.makes?.parameter === null,
      nonnull: isNonnull || known,
      isText: result.kind === 'pointer' && listsName(context.options.texts, plan.cName),
      length: ofResult,
    },
    ...outs,
  ]
}

/** Where it stands how long the memory is that a function returns; null where nothing says it. */
function resultLength(
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
    const out = parameters.find(({ cName }) => cName === given)
    return out === undefined ? null : { kind: 'out', name: out.name }
  }
  const known = facts.get(plan.cName)?.result.length?.value
  if (known?.kind !== 'parameter' || known.unit !== 'bytes') return null
  return values[known.parameter]?.kind === 'out'
    ? { kind: 'out', name: parameters[known.parameter]!.name }
    : null
}
