import type { DeclarationPlan, FunctionPlan, WholeModule } from '../plan/binding-plan.ts'
import { namesIn } from '../typescript/names-in.ts'
import type { OnTarget } from './on-target.ts'

type Translated = Extract<DeclarationPlan, { kind: 'definition' | 'support' }>

/**
 * Gives translated code that is not the same on all targets a name for each form: `$sum$1` adds numbers of
 * 64 bits, `$sum$2` of 32; `$sum_1` is what belongs to a function `sum_1`. What mentions code that differs
 * differs as well, where it is not the same form of it.
 */
export function splitTranslations(modules: readonly OnTarget<WholeModule>[]): OnTarget<WholeModule>[] {
  const forms = formsOf(modules.map(({ value }) => translatedOf(value)))
  const numbers = new Map<string, string[]>()
  for (const [name, form] of forms.flatMap((own) => [...own])) {
    const known = numbers.get(name) ?? []
    if (!known.includes(form)) numbers.set(name, [...known, form])
  }
  return modules.map(({ targets, value }, index) => {
    const renamed = (name: string): string => {
      const known = numbers.get(name)
      const form = forms[index]!.get(name)
      if (known === undefined || form === undefined || known.length === 1) return name
      return `${name}$${known.indexOf(form) + 1}`
    }
    return {
      targets,
      value: { ...value, declarations: value.declarations.map((one) => withNames(one, renamed)) },
    }
  })
}

/**
 * For each target, by name, what tells the forms of its code apart: at first its own text, then that with the
 * forms of what it mentions, until this tells no more of them apart.
 */
function formsOf(modules: readonly (readonly Translated[])[]): readonly ReadonlyMap<string, string>[] {
  const parts = modules.map((own) =>
    own.map((declaration) => ({
      name: declaration.name,
      text: textOf(declaration),
      used: [...new Set(namesIn(contentsOf(declaration)))],
    })),
  )
  let forms = parts.map((own) => new Map(own.map(({ name, text }) => [name, text])))
  for (let before = 0; ; ) {
    const numbers = new Map<string, number>()
    const next = parts.map((own, index) => {
      const known = forms[index]!
      return new Map(
        own.map(({ name, text, used }) => {
          const mentioned = used.flatMap((other) => known.get(other) ?? [])
          const key = JSON.stringify([name, text, ...mentioned])
          if (!numbers.has(key)) numbers.set(key, numbers.size)
          return [name, String(numbers.get(key))] as const
        }),
      )
    })
    forms = next
    if (numbers.size === before) return forms
    before = numbers.size
  }
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
