import type { DeclarationPlan, FunctionPlan, WholeModule } from '../plan/binding-plan.ts'
import { namesIn } from '../typescript/names-in.ts'
import type { OnTarget } from './on-target.ts'

type Translated = Extract<DeclarationPlan, { kind: 'definition' | 'support' }>

/**
 * Gives translated code that is not the same on all targets a name for each form: `$sum$1` adds numbers of 64
 * bits, `$sum$2` of 32; `$sum_1` is what belongs to a function `sum_1`. What mentions such a function differs
 * as well.
 */
export function splitTranslations(modules: readonly OnTarget<WholeModule>[]): OnTarget<WholeModule>[] {
  const differing = differingNames(modules)
  if (differing.size === 0) return [...modules]
  const forms: string[] = []
  return modules.map(({ targets, value }) => {
    const own = translatedOf(value).filter(({ name }) => differing.has(name))
    const form = JSON.stringify(own.map((declaration) => [declaration.name, textOf(declaration)]).sort())
    if (!forms.includes(form)) forms.push(form)
    const suffix = `$${forms.indexOf(form) + 1}`
    const renamed = (name: string): string => (differing.has(name) ? `${name}${suffix}` : name)
    return {
      targets,
      value: { ...value, declarations: value.declarations.map((one) => withNames(one, renamed)) },
    }
  })
}

/** Of functions and constants that are not the same everywhere, and of all that mention them. */
function differingNames(modules: readonly OnTarget<WholeModule>[]): ReadonlySet<string> {
  const texts = new Map<string, Set<string>>()
  const users = new Map<string, Set<string>>()
  for (const declaration of modules.flatMap(({ value }) => translatedOf(value))) {
    const { name } = declaration
    texts.set(name, (texts.get(name) ?? new Set()).add(textOf(declaration)))
    for (const used of namesIn(contentsOf(declaration))) {
      users.set(used, (users.get(used) ?? new Set()).add(name))
    }
  }
  const differing = new Set([...texts].filter(([, forms]) => forms.size > 1).map(([name]) => name))
  // A set that grows while it is walked visits what is added.
  for (const name of differing) for (const user of users.get(name) ?? []) differing.add(user)
  return differing
}

function translatedOf({ declarations }: WholeModule): Translated[] {
  return declarations.filter(
    (declaration): declaration is Translated =>
      declaration.kind === 'definition' || declaration.kind === 'support',
  )
}

function contentsOf(declaration: Translated) {
  return declaration.kind === 'definition' ? declaration.function.body : declaration.value
}

/** What is emitted of it: C's types are not. */
function textOf(declaration: Translated): string {
  const shown =
    declaration.kind === 'definition'
      ? [
          declaration.function.parameters.map(({ name, machine }) => [name, machine]),
          declaration.function.result,
          declaration.function.body,
        ]
      : declaration.value
  return JSON.stringify(shown, (_, part: unknown) => (typeof part === 'bigint' ? `${part}n` : part))
}

function withNames(declaration: DeclarationPlan, renamed: (name: string) => string): DeclarationPlan {
  switch (declaration.kind) {
    case 'definition': {
      const body = withNamesInside(declaration.function.body, renamed)
      return { ...declaration, name: renamed(declaration.name), function: { ...declaration.function, body } }
    }
    case 'support':
      return {
        ...declaration,
        name: renamed(declaration.name),
        value: withNamesInside(declaration.value, renamed),
      }
    case 'function':
      return withDefinitions(declaration, renamed)
    default:
      return declaration
  }
}

function withDefinitions(plan: FunctionPlan, renamed: (name: string) => string): FunctionPlan {
  const { implementation } = plan
  if (implementation.kind !== 'translated') return plan
  const variants = implementation.variants.map((variant) => ({
    ...variant,
    definition: renamed(variant.definition),
  }))
  return { ...plan, implementation: { ...implementation, variants } }
}

/** Trees of expressions and statements are plain data; identifiers are its nodes of kind `name`. */
function withNamesInside<T>(tree: T, renamed: (name: string) => string): T {
  if (Array.isArray(tree)) return tree.map((part) => withNamesInside(part, renamed)) as T
  if (typeof tree !== 'object' || tree === null) return tree
  const { kind, name } = tree as { kind?: unknown; name?: unknown }
  if (kind === 'name' && typeof name === 'string') return { ...tree, name: renamed(name) }
  return Object.fromEntries(
    Object.entries(tree).map(([key, part]) => [key, withNamesInside(part, renamed)]),
  ) as T
}
