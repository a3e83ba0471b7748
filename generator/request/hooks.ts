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
