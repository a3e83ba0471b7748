import type { DeclarationPlan, Portability, SkipPlan, WholeModule } from '../plan/binding-plan.ts'
import { referredNames } from '../plan/modules/only-referred.ts'
import type { TargetName } from '../target/target.ts'
import { ChosenTypes } from './chosen-types.ts'
import { mergeDeclarations } from './merge-declarations.ts'
import type { OnTarget } from './on-target.ts'
import { splitTranslations } from './split-translations.ts'

/**
 * The module that stands for modules of the same headers for several targets: what they have in common once,
 * and what differs as a choice that the module makes when it loads.
 *
 * @param planned each with one target; the first one's comments and order are kept
 */
export function mergePlans(
  planned: readonly OnTarget<WholeModule>[],
  portability: Pick<Portability, 'command'>,
): WholeModule {
  const modules = splitTranslations(planned)
  const [{ value: first }] = modules as [OnTarget<WholeModule>]
  const all = modules.flatMap(({ targets }) => targets)
  const byName = declarationsByName(modules)
  const chosen = new ChosenTypes((name) => byName.has(name) || byName.has(name.slice(1)))
  const presence = new Map<string, readonly TargetName[]>()
  const merged = [...byName.values()].map((declarations) => {
    const one = mergeDeclarations(declarations, all, chosen)
    for (const [name, targets] of one.presence) presence.set(name, targets)
    return one.declaration
  })
  // Translated code is nobody's but the module's own.
  for (const { kind, name } of merged) if (kind === 'definition' || kind === 'support') presence.delete(name)
  const mentioned = new Set(merged.flatMap(referredNames))
  const types = chosen.plans.filter(({ name }) => mentioned.has(name))
  return {
    ...first,
    portability: { targets: all, command: portability.command },
    presence,
    declarations: [...merged, ...types],
    exportNames: new Map(modules.flatMap(({ value }) => [...value.exportNames])),
    macroAliases: new Map(modules.flatMap(({ value }) => [...value.macroAliases])),
    skipped: mergeSkips(modules),
  }
}

/** In the order of the first module; what only others have follows. */
function declarationsByName(
  modules: readonly OnTarget<WholeModule>[],
): ReadonlyMap<string, readonly OnTarget<DeclarationPlan>[]> {
  const found = new Map<string, OnTarget<DeclarationPlan>[]>()
  for (const { targets, value } of modules) {
    for (const declaration of value.declarations) {
      const key = keyOf(declaration)
      const known = found.get(key)
      if (known === undefined) found.set(key, [{ targets, value: declaration }])
      else known.push({ targets, value: declaration })
    }
  }
  return found
}

/** An enum without a name is known by its constants. */
function keyOf(declaration: DeclarationPlan): string {
  if (declaration.name !== null) return declaration.name
  return declaration.kind === 'enum' ? `enum ${declaration.constants[0]?.name ?? ''}` : ''
}

/** What some target's module lacks; one that is lacking everywhere for one reason is said once. */
function mergeSkips(modules: readonly OnTarget<WholeModule>[]): SkipPlan[] {
  const found = new Map<string, { skip: SkipPlan; targets: TargetName[] }>()
  for (const { targets, value } of modules) {
    for (const skip of value.skipped) {
      const key = JSON.stringify([skip.outcome, skip.kind, skip.name, skip.reason])
      const known = found.get(key)
      if (known === undefined) found.set(key, { skip, targets: [...targets] })
      else known.targets.push(...targets)
    }
  }
  const all = modules.flatMap(({ targets }) => targets).length
  return [...found.values()].map(({ skip, targets }) =>
    targets.length === all ? skip : { ...skip, reason: `${skip.reason} (${targets.join(', ')})` },
  )
}
