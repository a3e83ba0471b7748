import { namesIn as namesInTypeScript } from '../../typescript/names-in.ts'
import type { DeclarationPlan, Implementation, Translated } from '../binding-plan.ts'
import type { BoundSignature, BoundType } from '../types/bound-type.ts'

/**
 * Leaves out what other packages declare and nothing in the module refers to: the C library's own typedefs,
 * the parts of records that are bound as opaque.
 *
 * @param isOwn is it the API's own declaration, which stays in any case?
 */
export function onlyReferred(
  declarations: readonly DeclarationPlan[],
  isOwn: (declaration: DeclarationPlan) => boolean,
): DeclarationPlan[] {
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]))
  const kept = new Set<DeclarationPlan>(declarations.filter(isOwn))
  // A set that grows while it is walked visits what is added.
  for (const declaration of kept) {
    for (const name of referredNames(declaration)) {
      const referred = byName.get(name)
      if (referred !== undefined) kept.add(referred)
    }
  }
  return declarations.filter((declaration) => kept.has(declaration))
}

/** The classes, aliases, function types and functions that a declaration's TypeScript mentions. */
export function referredNames(declaration: DeclarationPlan): string[] {
  switch (declaration.kind) {
    case 'function': {
      const { signature, makes, implementation } = declaration
      const names = namesInSignature(signature)
      for (const { variants, facts } of translationsOf(implementation)) {
        names.push(...variants.map(({ definition }) => definition))
        for (const { type } of facts) if (typeof type !== 'string') names.push(...namesIn(type))
      }
      return makes === null ? names : [...names, makes.freedBy]
    }
    case 'definition':
      return [...namesInTypeScript(declaration.function.body)]
    case 'support':
      return [...namesInTypeScript(declaration.value)]
    case 'function-type':
      return namesInSignature(declaration.signature)
    case 'record-choice':
      return declaration.variants.flatMap(({ record, absent }) =>
        [...record.fields, ...absent.map(({ field }) => field)].flatMap((field) => namesIn(field.type)),
      )
    case 'enum':
      return typeof declaration.underlying === 'string' ? [] : namesIn(declaration.underlying)
    case 'record':
      return declaration.fields.flatMap((field) => namesIn(field.type))
    case 'alias':
    case 'address':
    case 'variable':
      return namesIn(declaration.type)
    default:
      return []
  }
}

function translationsOf(implementation: Implementation): readonly Translated[] {
  if (implementation.kind === 'translated') return [implementation]
  return implementation.kind === 'translated-choice'
    ? implementation.choices.map((choice) => choice.implementation)
    : []
}

function namesInSignature({ result, parameters }: BoundSignature): string[] {
  return [result, ...parameters.map((parameter) => parameter.type)].flatMap(namesIn)
}

function namesIn(type: BoundType): string[] {
  switch (type.kind) {
    case 'handle':
    case 'record':
    case 'record-pointer':
      return [type.className]
    case 'callback':
      return [type.name]
    case 'enum':
      return type.name === null ? [] : [type.name]
    case 'chosen-integer':
      return type.enumName === null ? [type.type] : [type.type, type.enumName]
    case 'pointer':
      return namesIn(type.pointee)
    case 'array':
      return namesIn(type.element)
    case 'member-argument':
      return type.of === null ? [] : [type.of]
    case 'freed-string':
      return 'name' in type.freedBy ? [type.freedBy.name] : []
    default:
      return []
  }
}
