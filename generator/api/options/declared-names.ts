import type { TranslationUnit } from '../../model/translation-unit.ts'
import type { WholeModule } from '../../plan/binding-plan.ts'
import type { BoundParameter } from '../../plan/types/bound-type.ts'
import type { ApiContext } from '../api-context.ts'
import { propertyTypes } from '../members/property-types.ts'

/** The names that the options of the idiomatic layer can speak of. */
export interface DeclaredNames {
  readonly functions: readonly string[]
  readonly constants: readonly string[]
  /** Everything else that has a value and a name. */
  readonly values: readonly string[]
  /** C names of parameters, by function, or by function type. */
  readonly parameters: ReadonlyMap<string, readonly string[]>
  /** C names of fields, by the names of their record. */
  readonly fields: ReadonlyMap<string, readonly string[]>
  /** Fields of the record that a function returns, by function. */
  readonly resultFields: ReadonlyMap<string, readonly string[]>
  /** C names of records and handles. */
  readonly classes: readonly string[]
  /** The names that classes have in the idiomatic module. */
  readonly ownClasses: readonly string[]
  /** What a property can be. */
  readonly types: readonly string[]
  readonly variants: readonly string[]
  readonly enums: readonly string[]
  /** Objects of constants. */
  readonly families: readonly string[]
}

/**
 * @param unit what the headers declare: a name in it is no mistake where the module does without its function
 */
export function declaredNames(
  { declarations }: WholeModule,
  unit: TranslationUnit,
  context: ApiContext,
): DeclaredNames {
  const { functions, functionTypes, classes, records, constants, options } = context
  const plans = [...functions.values()]
  const parametersOf = (parameters: readonly BoundParameter[]): string[] =>
    parameters.map(({ cName }) => cName)
  const fieldsOf = (className: string): readonly string[] =>
    records.get(className)?.fields.map(({ cName }) => cName) ?? []
  const enumerators = [...unit.enums.values()].flatMap((each) => each.constants)
  return {
    functions: distinct([...functions.keys(), ...unit.functions.map(({ name }) => name)]),
    constants: distinct([...constants, ...unit.constants, ...enumerators].map(({ name }) => name)),
    values: declarations.flatMap(({ name }) => name ?? []),
    parameters: new Map([
      ...unit.functions.map(({ name, type: { parameters } }) => {
        const names = parameters.map((each, index) => each.name ?? `argument${index + 1}`)
        return [name, names] as const
      }),
      ...plans.map(({ cName, signature }) => [cName, parametersOf(signature.parameters)] as const),
      ...[...functionTypes].map(
        ([name, { signature }]) => [name, parametersOf(signature.parameters)] as const,
      ),
    ]),
    fields: new Map(
      [...records].flatMap(([className, { cName }]) =>
        [className, bareName(cName)].map((name) => [name, fieldsOf(className)] as const),
      ),
    ),
    resultFields: new Map(
      plans.flatMap(({ cName, signature: { result } }) =>
        result.kind === 'record-pointer' ? [[cName, fieldsOf(result.className)] as const] : [],
      ),
    ),
    classes: [...classes.values()].flatMap(({ names }) => names),
    ownClasses: [...classes.values()].map(({ name }) => name),
    types: propertyTypes(context),
    variants: Object.keys(options.variants),
    enums: declarations.flatMap((each) => (each.kind === 'enum' ? (each.name ?? []) : [])),
    families: Object.keys(options.constants),
  }
}

function bareName(cName: string): string {
  return cName.replace(/^(struct|union) /, '').replace(/_t$/, '')
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)]
}
