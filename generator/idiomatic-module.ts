import { apiContext } from './api/api-context.ts'
import type { ApiOptions } from './api/api-options.ts'
import type { FunctionFacts } from './api/facts/function-facts.ts'
import { inferFacts } from './api/facts/infer-facts.ts'
import { declaredNames } from './api/options/declared-names.ts'
import { optionNameUses } from './api/options/option-name-uses.ts'
import type { ApiModule } from './api/plan/api-module.ts'
import { planApi } from './api/plan-api.ts'
import type { NameUse } from './diagnostics/name-use.ts'
import type { Api } from './generate.ts'
import type { WholeModule } from './plan/binding-plan.ts'

/** What is known of the headers' functions beyond their types. */
export function factsOf({ unit, gir, source }: Api): ReadonlyMap<string, FunctionFacts> {
  return inferFacts(unit, { gir, files: source.files })
}

export interface IdiomaticModule {
  readonly planned: ApiModule
  /** Which of the names in the options are names of something. */
  readonly nameUses: readonly NameUse[]
}

/** The idiomatic module over one of the headers, as the options have it. */
export function idiomaticModule(
  module: WholeModule,
  api: Api,
  facts: ReadonlyMap<string, FunctionFacts>,
  options: ApiOptions,
): IdiomaticModule {
  const context = apiContext(module, facts, options)
  const declared = declaredNames(module, api.everything, context)
  return { planned: planApi(module, context), nameUses: optionNameUses(options, declared) }
}
