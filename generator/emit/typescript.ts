import type { BindingPlan } from '../plan/binding-plan.ts'
import { moduleStatements } from './module-text.ts'

/** A file's path, relative to the output's folder, and its text. */
export interface EmittedModule {
  readonly path: string
  readonly text: string
}

/** The TypeScript modules of a plan. The same plan gives the same bytes. */
export function emitTypeScript(plan: BindingPlan): EmittedModule[] {
  return plan.modules.map((module) => ({
    path: module.path,
    text: `${moduleStatements(module).join('\n\n')}\n`,
  }))
}
