import type { Diagnostics } from '../diagnostics/diagnostics.ts'
import type { SourceHook } from '../emit/source-hook.ts'
import type { TranslationUnit } from '../model/translation-unit.ts'
import type { BindingPlan } from '../plan/binding-plan.ts'

/** Functions over the generator's own data, for what no key can say. They return a changed copy. */
export interface Hooks {
  /** After the declarations were chosen, before anything is decided about them. */
  readonly api?: (unit: TranslationUnit) => TranslationUnit
  /** After everything was decided, before it is written. */
  readonly plan?: (plan: BindingPlan) => BindingPlan
  /** Before a module is written: it changes the source file that it is given. */
  readonly source?: SourceHook
}

/** The configuration's own functions, by their keys. */
export type HookName = 'rename' | `hooks.${keyof Hooks}`

/**
 * What a function of the configuration makes; null where it throws, or returns nothing, which is reported: it
 * is the user's code, and every problem in it is one of the configuration.
 */
export function resultOfHook<Result extends object>(
  name: HookName,
  diagnostics: Diagnostics,
  run: () => Result | undefined,
): Result | null {
  try {
    const result: unknown = run()
    if (typeof result === 'object' && result !== null && !(result instanceof Promise)) return result as Result
    const problem = 'It has to return what it was given, changed or not, and returned '
    diagnostics.report('hook-failed', { hook: name, problem: problem + described(result) }, null)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    diagnostics.report('hook-failed', { hook: name, problem }, null)
  }
  return null
}

function described(result: unknown): string {
  return result instanceof Promise ? 'a promise' : String(result)
}
