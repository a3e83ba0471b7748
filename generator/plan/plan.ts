import type { LayoutTable } from '../layout/layout-table.ts'
import type { Declaration } from '../model/declarations.ts'
import type { Skip, TranslationUnit } from '../model/translation-unit.ts'
import { unbindableByLayout } from '../select/bindability.ts'
import type { Target } from '../target/target.ts'
import { targets } from '../target/targets.ts'
import type { BindingPlan, DeclarationPlan, ModulePlan } from './binding-plan.ts'
import { planFunction, planUnnamedFunctionTypes } from './declarations/plan-function.ts'
import { planConstant, planVariable } from './declarations/plan-object.ts'
import { planRecord } from './declarations/plan-record.ts'
import { bannerLines } from './modules/banner.ts'
import { inHeaderOrder } from './modules/header-order.ts'
import { onlyReferred } from './modules/only-referred.ts'
import { exportNames } from './naming/export-names.ts'
import { planEnum, planTypedef } from './naming/plan-type-name.ts'
import { type PlanContext, planContext } from './plan-context.ts'
import type { PlanOptions } from './plan-options.ts'
import { unbindableTypedefs } from './types/unbindable-typedefs.ts'
import { withVoidHandles } from './types/void-handles.ts'

/**
 * Decides everything about the modules that bind a unit: names, TypeScript forms, ownership, documentation. What the
 * unit's `skipped` list names is left out; so is what only the layouts show to be unbindable.
 */
export function plan(unit: TranslationUnit, layouts: LayoutTable, options: PlanOptions): BindingPlan {
  return { modules: [planModule(unit, layouts, targets[unit.target], options)] }
}

function planModule(
  unit: TranslationUnit,
  layouts: LayoutTable,
  target: Target,
  options: PlanOptions,
): ModulePlan {
  const typedefs = unbindableTypedefs(unit)
  const own = typedefs.filter(({ location }) => options.inApi(location.file))
  const skipped = [...unit.skipped, ...unbindableByLayout(unit, layouts), ...own]
  const bound = withVoidHandles(bindable(unit, skipped), options)
  const context = planContext(bound, layouts, target, options)
  const without: Omitted = {
    typedefs: new Set(typedefs.map((skip) => skip.name)),
    // A macro that repeats an enumerator: one constant serves both.
    constants: new Set([...unit.enums.values()].flatMap((e) => e.constants.map((c) => c.name))),
  }

  const foreign = new Set<DeclarationPlan>()
  const declared = inHeaderOrder(bound, context.headerOf).flatMap((declaration) => {
    const planned = planDeclaration(declaration, context, without)
    if (planned === null && declaration.kind === 'function') {
      const { name, location } = declaration
      const reason = 'a record that is bound as opaque passes by value'
      skipped.push({ name, kind: 'function', reason, location })
    }
    if (planned === null) return []
    if (!options.inApi(declaration.location.file)) foreign.add(planned)
    return [planned]
  })
  const unnamed = planUnnamedFunctionTypes(context)
  for (const functionType of unnamed) foreign.add(functionType)
  return {
    path: options.modulePath,
    banner: bannerLines(bound, options),
    runtime: options.runtime,
    library: options.library,
    target: unit.target,
    checked: !options.unchecked,
    imports: new Map(),
    declarations: onlyReferred([...declared, ...unnamed], (declaration) => !foreign.has(declaration)),
    exportNames: exportNames(context.names),
    skipped: skipped.map(({ name, kind, reason, location }) => ({
      name,
      kind,
      reason,
      where: context.docs.where(location),
    })),
  }
}

/** The unit without the functions and variables that cannot be bound. */
function bindable(unit: TranslationUnit, skipped: readonly Skip[]): TranslationUnit {
  const names = new Set(skipped.map((skip) => `${skip.kind} ${skip.name}`))
  return {
    ...unit,
    functions: unit.functions.filter(({ name }) => !names.has(`function ${name}`)),
    variables: unit.variables.filter(({ name }) => !names.has(`variable ${name}`)),
  }
}

/** Names that get no declaration of their own. */
interface Omitted {
  readonly typedefs: ReadonlySet<string>
  readonly constants: ReadonlySet<string>
}

/** null where another declaration serves, and for a function that only planning shows to be unbindable. */
function planDeclaration(
  declaration: Declaration,
  context: PlanContext,
  without: Omitted,
): DeclarationPlan | null {
  switch (declaration.kind) {
    case 'function':
      return planFunction(declaration, context)
    case 'record':
      return planRecord(declaration, context)
    case 'enum':
      return planEnum(declaration, context)
    case 'typedef':
      return without.typedefs.has(declaration.name) ? null : planTypedef(declaration, context)
    case 'variable':
      return planVariable(declaration, context)
    case 'constant':
      return without.constants.has(declaration.name) ? null : planConstant(declaration, context)
  }
}
