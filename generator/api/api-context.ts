import type {
  ConstantPlan,
  DeclarationPlan,
  FunctionPlan,
  FunctionTypePlan,
  WholeModule,
} from '../plan/binding-plan.ts'
import type { BoundType } from '../plan/types/bound-type.ts'
import type { ApiOptions } from './api-options.ts'
import type { FunctionFacts, ParameterFacts } from './facts/function-facts.ts'
import { className, commonPrefix } from './names.ts'

/** A class of the idiomatic module. */
export interface ClassName {
  readonly name: string
  /** In the raw module. */
  readonly raw: string
  readonly cName: string
  readonly wraps: 'handle' | 'record'
  readonly doc: readonly string[]
}

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
  /** What is taken off all names. */
  readonly prefixes: readonly string[]
}

export function apiContext(
  { declarations }: WholeModule,
  facts: ReadonlyMap<string, FunctionFacts>,
  options: ApiOptions,
): ApiContext {
  const functions = declarations.filter((each) => each.kind === 'function')
  const prefixes = options.prefixes ?? [commonPrefix(functions.map(({ cName }) => cName))]
  return {
    options,
    facts,
    functions: new Map(functions.map((plan) => [plan.cName, plan])),
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
    classes: new Map(
      declarations.flatMap((each) => {
        const found = classOf(each, prefixes, options)
        return found === null ? [] : [[found.raw, found] as const]
      }),
    ),
    prefixes,
  }
}

/** Every handle has a class; a record has one where the configuration names it. */
function classOf(
  declaration: DeclarationPlan,
  prefixes: readonly string[],
  { classes }: ApiOptions,
): ClassName | null {
  const { kind } = declaration
  if (kind !== 'handle' && kind !== 'record' && kind !== 'record-choice') return null
  const { name: raw, doc } = declaration
  // Of one with several layouts all are called alike.
  const { cName } = kind === 'record-choice' ? declaration.variants[0]!.record : declaration
  const given = classes[raw] ?? classes[cName.replace(/^(struct|union) /, '')]
  const wraps = kind === 'handle' ? 'handle' : 'record'
  if (wraps === 'record' && given === undefined) return null
  return { name: given ?? className(cName, prefixes), raw, cName, wraps, doc }
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
