import type { DeclarationPlan, ImportedName, WholeModule } from '../binding-plan.ts'

/** A module that was planned before, as another one imports it. */
export interface SharedModule {
  /** `./sqlite3.ts`. */
  readonly specifier: string
  readonly plan: WholeModule
}

/**
 * Takes the declarations out of a module that another one makes in the same way, and has it import them from
 * there: two modules of headers that include each other have one class for `sqlite3`, not two that do not
 * fit.
 *
 * @param imports the user's word: module specifier → names that it exports
 */
export function shareDeclarations(
  module: WholeModule,
  others: readonly SharedModule[],
  imports: Readonly<Record<string, readonly string[]>>,
): WholeModule {
  const specifierByName = new Map(
    Object.entries(imports).flatMap(([specifier, names]) => names.map((name) => [name, specifier] as const)),
  )
  const madeElsewhere = others.map(({ specifier, plan }) => ({ specifier, declarations: byName(plan) }))
  const homeOf = (declaration: DeclarationPlan): string | null => {
    const { name } = declaration
    if (name === null) return null
    const named = specifierByName.get(name)
    if (named !== undefined) return named
    const home = madeElsewhere.find(({ declarations }) => isSame(declaration, declarations.get(name)))
    return home?.specifier ?? null
  }
  const imported = new Map<string, ImportedName[]>()
  const declarations = module.declarations.filter((declaration) => {
    const home = homeOf(declaration)
    if (home === null) return true
    imported.set(home, [...(imported.get(home) ?? []), ...exportedNames(declaration)])
    return false
  })
  return { ...module, declarations, imports: imported }
}

/**
 * A module as the idiomatic one over it is planned: of functions that it hands on from elsewhere there are
 * forms here too, as its own configuration has them.
 *
 * @param all the module before anything was taken out of it
 */
export function withSharedFunctions(module: WholeModule, all: WholeModule | undefined): WholeModule {
  const own = new Set(module.declarations.map(({ name }) => name))
  const imported = new Set([...module.imports.values()].flatMap((names) => names.map(({ name }) => name)))
  const shared = (all?.declarations ?? []).filter(
    ({ name }) => name !== null && !own.has(name) && imported.has(name),
  )
  if (!shared.some(({ kind }) => kind === 'function')) return module
  const order = new Map<DeclarationPlan | string | null, number>(
    all!.declarations.flatMap((each, at) => [[each, at] as const, [each.name, at] as const]),
  )
  const place = (each: DeclarationPlan): number => order.get(each) ?? order.get(each.name) ?? order.size
  const declarations = [...module.declarations, ...shared].sort((one, other) => place(one) - place(other))
  return { ...module, declarations }
}

function byName({ declarations }: WholeModule): ReadonlyMap<string, DeclarationPlan> {
  return new Map(
    declarations.flatMap((declaration) =>
      declaration.name === null ? [] : [[declaration.name, declaration]],
    ),
  )
}

/**
 * Comments do not count, which tell of the functions of a module; nor how the header is called, which depends
 * on who includes it.
 */
function isSame(one: DeclarationPlan, other: DeclarationPlan | undefined): boolean {
  return other !== undefined && withoutComments(one) === withoutComments(other)
}

function withoutComments(declaration: DeclarationPlan): string {
  return JSON.stringify(declaration, (key, value: unknown) =>
    key === 'doc' || key === 'header' ? undefined : typeof value === 'bigint' ? `${value}n` : value,
  )
}

/** An enum's alias, and its constants. */
function exportedNames(declaration: DeclarationPlan): ImportedName[] {
  if (declaration.kind !== 'enum') return [{ name: declaration.name, typeOnly: false }]
  return [
    ...(declaration.name === null ? [] : [{ name: declaration.name, typeOnly: false }]),
    ...declaration.constants.map(({ name }) => ({ name, typeOnly: false })),
  ]
}
