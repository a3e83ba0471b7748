import { fitsPattern, listsName, valueOfLastFit } from '../../name-patterns.ts'
import type { FunctionPlan } from '../../plan/binding-plan.ts'
import type { BoundParameter, BoundType } from '../../plan/types/bound-type.ts'
import { type ApiContext, wrapperOf } from '../api-context.ts'
import type { ClassName } from '../naming/class-names.ts'
import { classPrefixes, idiomaticName } from '../naming/names.ts'
import { parameterNames } from '../naming/parameter-names.ts'
import { linksToRaw } from '../naming/raw-links.ts'
import { directionsOf } from '../parameters/plan-directions.ts'
import { planArgument } from '../parameters/plan-parameters.ts'
import type { ApiArgument } from '../plan/api-argument.ts'
import type { ApiFunction } from '../plan/api-function.ts'
import { planCheck, planEnd } from './plan-check.ts'
import { planFailure } from './plan-messages.ts'
import { planOutputs } from './plan-outputs.ts'
import { planVerdict } from './plan-verdict.ts'

/** A function of the idiomatic module, and the class that it belongs to. */
export interface PlacedFunction {
  /** null for a function of the module. */
  readonly owner: ClassName | null
  readonly planned: ApiFunction
}

/** What a raw function becomes; null where it stays raw. */
export function planApiFunction(raw: FunctionPlan, context: ApiContext): PlacedFunction | null {
  const plan = withFreeNames(raw, context)
  const { signature, cName } = plan
  if ([signature.result, ...signature.parameters.map(({ type }) => type)].some(isOfMacro)) return null
  const directions = directionsOf(plan, context)
  const verdict = planVerdict(plan, context)
  const plain = signature.parameters.map((_, index) => planArgument(plan, index, directions, context))
  const planned = planCheck(plan, plain, context)
  // Nothing can be said of NULL.
  const check = verdict !== null && planned.kind === 'none' ? { kind: 'null' as const } : planned
  const end = planEnd(plan, context)
  const outputs = planOutputs(plan, plain, check, end, context)
  const placed = placeGiven(cName, context)
  const self = placed === null ? selfOf(plan, plain) : -1
  const made = outputs.find((output) => output.isOwned && output.kind === 'object')
  const owner =
    placed?.owner ??
    (self >= 0
      ? wrapperOf(signature.parameters[self]!.type, context)
      : made === undefined
        ? null
        : wrapperOf(made.type, context))
  const prefixes =
    owner === null
      ? context.prefixes
      : [...context.prefixes, ...classPrefixes(owner, cName, context.prefixes)]
  const name = placed?.name ?? idiomaticName(cName, prefixes, context.options)
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
      verdict,
      ...planFailure(plan, directions, context),
      end,
      outputs,
      isAsync: false,
      isVariadic: signature.variadic,
    },
  }
}

/** `names: { curl_slist_append: 'Slist.append' }`: a static method of a class, whatever it takes. */
function placeGiven(
  cName: string,
  { options, classes }: ApiContext,
): { readonly owner: ClassName; readonly name: string } | null {
  const given = valueOfLastFit(options.names, (pattern) => fitsPattern(cName, pattern))
  const [className, name] = given?.split('.') ?? []
  const owner = [...classes.values()].find((each) => each.name === className)
  return owner === undefined || name === undefined ? null : { owner, name }
}

/** What bodies call their own, and the twin's last parameter. */
const bodyNames: ReadonlySet<string> = new Set(['result', 'settled', 'capacity', 'rest'])

/** Parameters are called as readers expect it, and not as something in the body. */
function withFreeNames(plan: FunctionPlan, context: ApiContext): FunctionPlan {
  const hasTwin = listsName(context.options.async, plan.cName)
  const isUsed = (name: string): boolean => bodyNames.has(name) || (hasTwin && name === 'options')
  const { parameters } = plan.signature
  const names = parameterNames(
    parameters.map(({ name, cName, type }) => ({ name, cName, className: classIn(type, context) })),
    isUsed,
  )
  const renamed = new Map(
    parameters.map(({ name }, index) => [name, isUsed(names[index]!) ? `${name}_` : names[index]!]),
  )
  const nameOf = (name: string): string => renamed.get(name) ?? name
  const free = parameters.map((parameter): BoundParameter => {
    const { name, sizeOf, counted } = parameter
    return {
      ...parameter,
      name: nameOf(name),
      sizeOf: sizeOf === null ? null : nameOf(sizeOf),
      counted: counted === null ? null : { ...counted, name: nameOf(counted.name) },
    }
  })
  return { ...plan, signature: { ...plan.signature, parameters: free } }
}

/** The class of the object that a parameter is, or leads to; of functions there is often one. */
function classIn(type: BoundType, context: ApiContext): string | null {
  if (type.kind === 'callback') return 'Callback'
  return wrapperOf(type.kind === 'pointer' ? type.pointee : type, context)?.name ?? null
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

/** Kinds of arguments that nobody gives. */
const notGiven: ReadonlySet<string> = new Set(['out', 'record', 'error', 'error-text', 'value', 'constant'])

/** The first argument that is given, where it is an object. */
function selfOf({ frees }: FunctionPlan, values: readonly ApiArgument[]): number {
  const first = values.findIndex(({ kind }) => !notGiven.has(kind))
  return values[first]?.kind === 'object' && frees?.indirect !== true ? first : -1
}

/** The first paragraph of the raw function's documentation, and where the rest of it stands. */
function summary({ doc, name }: FunctionPlan): readonly string[] {
  const end = doc.findIndex((line) => line.trim() === '')
  const first = end < 0 ? doc : doc.slice(0, end)
  const isPlain = first.length > 0 && !/^(?:C: |@)/.test(first[0]!)
  return [...(isPlain ? [...linksToRaw(first), ''] : []), `C: {@link raw.${name}}.`]
}
