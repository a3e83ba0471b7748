import { renamesOf } from './config/names/choice.ts'
import { isWithoutHeaders } from './further-targets.ts'
import type { Api } from './generate.ts'
import type { FoundLibrary } from './libraries/find-library.ts'
import type { BindingPlan } from './plan/binding-plan.ts'
import { headerNames } from './plan/modules/header-names.ts'
import { plan } from './plan/plan.ts'
import { defaultPlanOptions, type LibraryCandidates } from './plan/plan-options.ts'
import { halfKnownRecords, withKnownRecords } from './portable/known-records.ts'
import { mergeAccounts } from './portable/merge-accounts.ts'
import { mergePlans } from './portable/merge-plans.ts'
import type { OnTarget } from './portable/on-target.ts'
import { resultOfHook } from './request/hooks.ts'
import type { ModuleRequest } from './request/request.ts'

/** What is known of one target. */
export function onTargetOf<T>({ request }: Api, value: T): OnTarget<T> {
  return { targets: [request.target.name], value }
}

/**
 * From what headers say to what a module of theirs has.
 *
 * @param library null where the module is not to be written
 */
export function planModule(
  api: Api,
  request: ModuleRequest,
  library: FoundLibrary | null = null,
): BindingPlan {
  const options = {
    ...planOptions(api, request),
    library: library === null ? defaultPlanOptions.library : libraryOptions(library, request),
  }
  const planned = plan(api.unit, api.layouts, options, api.translation)
  const hint = 'bindgen list shows what functions hand out, and what frees it'
  for (const refused of planned.ownership.refused) {
    api.diagnostics.report('ownership-refused', refused, null, hint)
  }
  return planned
}

/** The module of one target, or the one that stands for those of several. */
export function planModules(
  apis: readonly [Api, ...Api[]],
  request: ModuleRequest,
  library: FoundLibrary,
): BindingPlan {
  const [first, ...others] = apis
  if (others.length === 0) return planModule(first, request, library)
  const targets = apis.map(({ request }) => request.target.name)
  const targetsWithoutHeaders = apis.filter(isWithoutHeaders).map(({ request }) => request.target.name)
  const planAll = (opaque: readonly string[]) => {
    const options = {
      ...request.plan,
      servedTargets: targets,
      targetsWithoutHeaders,
      opaque: [...request.plan.opaque, ...opaque],
    }
    return apis.map((api) => planModule(api, { ...request, plan: options }, library))
  }
  const plans = planAll([])
  const { shown, hidden } = halfKnownRecords(plans.flatMap(({ modules }) => modules))
  const [planned, ...rest] = hidden.length === 0 ? plans : planAll(hidden)
  const all = [planned!, ...rest]
  const modules = all.map(({ modules: [module] }, index) =>
    onTargetOf(apis[index]!, withKnownRecords(module!, shown)),
  )
  const account = mergeAccounts(all.map(({ account }, index) => onTargetOf(apis[index]!, account)))
  return { ...planned!, account, modules: [mergePlans(modules, { command: request.portableCommand })] }
}

function libraryOptions(
  { candidates, others }: FoundLibrary,
  request: Pick<ModuleRequest, 'plan' | 'library'>,
): LibraryCandidates {
  const { packages } = request.library
  return {
    ...candidates,
    ...(request.plan.deepBinding ? {} : { deep: false }),
    ...(packages === null ? {} : { packages }),
    ...(others.length === 0 ? {} : { others: others.map((each) => libraryOptions(each, request)) }),
  }
}

/** The request's options, with what the headers' own stages found out. */
function planOptions(
  { source, unit, scope, gir, diagnostics }: Api,
  request: ModuleRequest,
): ModuleRequest['plan'] {
  const { plan: options, rename } = request
  return {
    ...options,
    // The table of names wins over the configuration's function.
    renames:
      rename === null
        ? options.renames
        : { ...resultOfHook('rename', diagnostics, () => renamesOf(unit, rename)), ...options.renames },
    headerNames: headerNames(source.includes),
    gir,
    inApi: (file) => scope.has(file),
  }
}
