import type {
  ConstantPlan,
  DeclarationPlan,
  FunctionPlan,
  FunctionTypePlan,
  RecordPlan,
  WholeModule,
} from '../plan/binding-plan.ts'
import type { BoundType } from '../plan/types/bound-type.ts'
import type { ApiOptions } from './api-options.ts'
import type { FunctionFacts, ParameterFacts } from './facts/function-facts.ts'
import { type MessageSource, messageSources } from './functions/plan-messages.ts'
import { type ClassName, classNames } from './naming/class-names.ts'
import { commonPrefix } from './naming/names.ts'

/** What deciding about one function has to know of all of the module. */
export interface ApiContext {
  readonly options: ApiOptions
  readonly facts: ReadonlyMap<string, FunctionFacts>
  /** By C name. */
  readonly functions: ReadonlyMap<string, FunctionPlan>
  /** In the headers' order, enumerators among them. */
  readonly constants: readonly ConstantPlan[]
  /** By their name in the module. */
  readonly functionTypes: ReadonlyMap<string, FunctionTypePlan>
  /** By the raw class. */
  readonly classes: ReadonlyMap<string, ClassName>
  /** By the raw class; of a record with several layouts with the fields that all have. */
  readonly records: ReadonlyMap<string, RecordPlan>
  /** Functions that word failures, best first. */
  readonly messages: readonly MessageSource[]
  /** Functions that lead from one handle to another and make nothing, by the classes: `from to`. */
  readonly ways: ReadonlyMap<string, readonly FunctionPlan[]>
  /** Functions that free one thing alone, by its class. */
  readonly frees: ReadonlyMap<string, readonly FunctionPlan[]>
  /** What is taken off all names. */
  readonly prefixes: readonly string[]
}

export function apiContext(
  { declarations }: WholeModule,
  facts: ReadonlyMap<string, FunctionFacts>,
  options: ApiOptions,
): ApiContext {
  const plans = declarations.filter((each) => each.kind === 'function')
  const functions = new Map(plans.map((plan) => [plan.cName, plan]))
  const prefixes = options.prefixes ?? [commonPrefix(plans.map(({ cName }) => cName))]
  const records = new Map(
    declarations.flatMap((each) => recordOf(each) ?? []).map((each) => [each.name, each]),
  )
  return {
    options,
    facts,
    functions,
    records,
    messages: messageSources({ options, functions, records }),
    ways: grouped(plans, wayOf),
    frees: grouped(plans, freedClass),
    constants: declarations.flatMap((each) =>
      each.kind === 'constant'
        ? [each]
        : each.kind === 'enum'
          ? each.constants.filter((constant) => constant.kind === 'constant')
          : [],
    ),
    functionTypes: new Map(
      declarations.flatMap((each) => (each.kind === 'function-type' ? [[each.name, each] as const] : [])),
    ),
    classes: classNames(declarations, prefixes, options),
    prefixes,
  }
}

/** By a key; without those that have none. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const key = keyOf(one)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}

function wayOf({ signature: { parameters, result }, makes }: FunctionPlan): string | null {
  const [taken, ...others] = parameters
  if (taken?.type.kind !== 'handle' || result.kind !== 'handle' || others.length > 0 || makes !== null)
    return null
  return `${taken.type.className} ${result.className}`
}

function freedClass({ frees, signature: { parameters } }: FunctionPlan): string | null {
  if (frees === null || frees.indirect || parameters.length !== 1) return null
  const freed = parameters[0]!.type
  return freed.kind === 'handle' || freed.kind === 'record-pointer' ? freed.className : null
}

function recordOf(declaration: DeclarationPlan): RecordPlan | null {
  if (declaration.kind === 'record') return declaration
  if (declaration.kind !== 'record-choice') return null
  const [first, ...others] = declaration.variants.map(({ record }) => record)
  const isEverywhere = (name: string): boolean =>
    others.every(({ fields }) => fields.some((field) => field.name === name))
  return { ...first!, name: declaration.name, fields: first!.fields.filter(({ name }) => isEverywhere(name)) }
}

/** The class that a value of a type is wrapped in; null where it is not. */
export function wrapperOf(type: BoundType, { classes }: ApiContext): ClassName | null {
  return type.kind === 'handle' || type.kind === 'record-pointer'
    ? (classes.get(type.className) ?? null)
    : null
}

/** What is known of a parameter. */
export function factsOf(
  { cName }: FunctionPlan,
  index: number,
  { facts }: ApiContext,
): ParameterFacts | null {
  return facts.get(cName)?.parameters[index] ?? null
}
