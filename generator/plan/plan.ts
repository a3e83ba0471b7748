import type { LayoutTable } from '../layout/layout-table.ts'
import { targets } from '../layout/targets.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { BindingPlan } from './binding-plan.ts'
import { ModulePlanner } from './module-planner.ts'
import type { PlanOptions } from './plan-options.ts'

/**
 * Decides everything about the modules that bind a unit: names, TypeScript forms, ownership, documentation. What the
 * unit's `skipped` list names is left out; so is what only the layouts show to be unbindable.
 */
export function plan(unit: TranslationUnit, layouts: LayoutTable, options: PlanOptions): BindingPlan {
  const planner = new ModulePlanner(unit, layouts, targets[unit.target], options)
  return { modules: [planner.plan()] }
}
