import { analyze } from './analyze/analyze.ts'
import { choiceOf } from './config/names/choice.ts'
import { nameUses } from './config/names/name-uses.ts'
import { Diagnostics } from './diagnostics/diagnostics.ts'
import type { NameUse } from './diagnostics/name-use.ts'
import { type Emitter, emitterHere } from './emit/emitter.ts'
import { emitJson } from './emit/json.ts'
import { type TakenPackage, withFittingPackages } from './fitting-packages.ts'
import { furtherRequests, reportFurther } from './further-targets.ts'
import { girOf } from './gir-of-headers.ts'
import { factsOf, idiomaticModule } from './idiomatic-module.ts'
import { layOut } from './layout/lay-out.ts'
import type { LayoutTable } from './layout/layout-table.ts'
import type { FoundLibrary } from './libraries/find-library.ts'
import { findLibraryOf } from './library-of-api.ts'
import type { TranslationUnit } from './model/translation-unit.ts'
import { reportNothingDeclared } from './nothing-declared.ts'
import { parse } from './parse/parse.ts'
import type { Account } from './plan/account/account.ts'
import type { WholeModule } from './plan/binding-plan.ts'
import {
  type SharedModule,
  shareDeclarations,
  withSharedFunctions,
} from './plan/modules/shared-declarations.ts'
import { splitByHeader } from './plan/modules/split-by-header.ts'
import { isTaken } from './plan/naming/reserved-words.ts'
import type { GirFacts } from './plan/ownership/gir-facts.ts'
import { onTargetOf, planModule, planModules } from './plan-modules.ts'
import { mergeAccounts } from './portable/merge-accounts.ts'
import { preprocess } from './preprocess/preprocess.ts'
import type { PreprocessedSource } from './preprocess/preprocessed-source.ts'
import { resultOfHook } from './request/hooks.ts'
import type { ModuleRequest } from './request/request.ts'
import type { ApiScope } from './scope/api-scope.ts'
import { findApiScope } from './scope/find-api-scope.ts'
import { select } from './select/select.ts'
import { withSignatures } from './select/signatures.ts'
import { writtenNames } from './select/written-names.ts'
import { withShim } from './shim-of-module.ts'
import { StageClock } from './stage-clock.ts'
import { type Translation, translate } from './translate/translate.ts'

/** What headers say, before anything is decided about bindings. */
export interface Api {
  /** As it was asked, and with the flags of the packages that were found to be missing. */
  readonly request: ModuleRequest
  readonly source: PreprocessedSource
  readonly unit: TranslationUnit
  /** All that was read, before anything of it was chosen. */
  readonly everything: TranslationUnit
  readonly layouts: LayoutTable
  /** What the headers define themselves, as TypeScript. */
  readonly translation: Translation
  readonly scope: ApiScope
  /** What GIR files say of who owns what. */
  readonly gir: GirFacts
  readonly diagnostics: Diagnostics
  /** Which of the names in the options are names of something, as far as the headers alone tell. */
  readonly nameUses: readonly NameUse[]
}

export interface Generation {
  readonly api: Api
  /** null where no module was made. */
  readonly library: FoundLibrary | null
  /** What became of everything that the headers declare; null where an error kept it from being planned. */
  readonly account: Account | null
  /** Which of the names in the options are names of something. */
  readonly nameUses: readonly NameUse[]
  /** What was written out; null where no module was made. */
  readonly plan: WholeModule | null
  /** Paths are relative to the output's folder; none where a diagnostic is an error. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/**
 * From headers to everything that is known of their API. Problems are collected, not thrown. Where a header
 * is missing that exactly one package has, that package's flags are taken.
 */
export function readApi(request: ModuleRequest, clock = new StageClock()): Api {
  const taken: TakenPackage[] = []
  let api = readHeaders(request, clock)
  while (api.diagnostics.hasErrors) {
    const fitting = withFittingPackages(api.request, api.diagnostics.list)
    if (fitting === null) break
    taken.push(...fitting.taken)
    api = readHeaders(fitting.request, clock)
  }
  for (const one of taken) api.diagnostics.report('package-taken', one, null)
  const { headers, described } = request
  for (const file of described.found) api.diagnostics.report('description-taken', { headers, file }, null)
  return api
}

/**
 * What the headers say on the further targets of a request. What that brings to light is reported among the
 * first target's diagnostics, and where they say nothing on any target, that.
 */
export function readFurther(api: Api, clock = new StageClock()): Api[] {
  const further = furtherRequests(api).map((request) => readHeaders(request, clock))
  reportFurther(api.diagnostics, further)
  reportNothingDeclared([api, ...further])
  return further
}

function readHeaders(request: ModuleRequest, clock: StageClock): Api {
  const { headers, target, hooks } = request
  const diagnostics = new Diagnostics()
  const source = clock.run('preprocess', () => preprocess(headers, { ...request, diagnostics }))
  const scope = clock.run('scope', () => findApiScope(source, request))
  const gir = clock.run('scope', () => girOf(source, request, diagnostics))
  const wanted = new Set([...gir.values()].flatMap(({ freedBy }) => freedBy ?? []))
  const tree = clock.run('parse', () => parse(source, scope, diagnostics, wanted))
  const everything = clock.run('analyze', () => analyze(tree, source, scope, target, diagnostics))
  const chosen = clock.run('select', () => select(everything, scope, choiceOf(request), wanted))
  const signed = withSignatures(chosen)
  const { api } = hooks
  const unit = (api && resultOfHook('hooks.api', diagnostics, () => api(signed))) ?? signed
  const translation = clock.run('translate', () =>
    translate(everything, unit, target, isTaken, writtenNames(source.files)),
  )
  const layouts = clock.run('layout', () => layOut(unit, target))
  return {
    request,
    source,
    unit,
    everything,
    layouts,
    translation,
    scope,
    gir,
    diagnostics,
    nameUses: nameUses(request, everything, gir),
  }
}

/**
 * From headers to the text of a module. Nothing is written.
 *
 * @param others modules that were made before: what they declare in the same way is imported from them
 * @param clock that tells afterwards how long each stage took
 * @param emitter that makes the modules' text, unless a hook changes it
 */
export async function generate(
  asked: ModuleRequest,
  others: readonly SharedModule[] = [],
  clock = new StageClock(),
  emitter: Emitter = emitterHere(),
): Promise<Generation> {
  const api = readApi(asked, clock)
  const { request } = api
  if (api.diagnostics.hasErrors) return noModule(api)
  if (request.emit === 'json') return describeAll(api, request, clock)
  const library = clock.run('library', () => findLibraryOf(api, request))
  const elsewhere = readFurther(api, clock)
  if (api.diagnostics.hasErrors) return noModule(api, { library })
  const planned = clock.run('plan', () => planModules([api, ...elsewhere], request, library))
  const { account } = planned
  const shared = {
    modules: planned.modules.map((module) => shareDeclarations(module, others, request.plan.imports)),
    account,
    ownership: planned.ownership,
  }
  const { plan: planHook } = request.hooks
  const bindings = (planHook && resultOfHook('hooks.plan', api.diagnostics, () => planHook(shared))) ?? shared
  if (api.diagnostics.hasErrors) return noModule(api, { library, account })
  const shims = bindings.modules.map((module) => clock.run('plan', () => withShim(module, api, request)))
  const whole = shims.map(({ module }) => module)
  const shimFiles = shims.flatMap(({ files }) => files)
  const modules = request.split ? whole.flatMap(splitByHeader) : whole
  const { api: options } = request
  const idiomatic =
    options === null
      ? []
      : clock.run('plan', () =>
          whole.map((module, index) => {
            const named = withSharedFunctions(module, planned.modules[index])
            return idiomaticModule(named, api, factsOf(api), options)
          }),
        )
  const emitted = [...modules, ...idiomatic.map(({ planned }) => planned)]
  const { emit: form, hooks } = request
  const nameUses = [...api.nameUses, ...idiomatic.flatMap((each) => each.nameUses)]
  const made = { api, library, account, nameUses, plan: whole[0] ?? null }
  const { source } = hooks
  if (source === undefined) {
    const files = await clock.run('emit', () => emitter.emit(emitted, form))
    return { ...made, files: [...files, ...shimFiles] }
  }
  try {
    const files = await clock.run('emit', () => emitterHere(source).emit(emitted, form))
    return { ...made, files: [...files, ...shimFiles] }
  } catch (error) {
    // The user's function threw, or left a module behind that does not parse.
    const hint = 'What hooks.source does to a module is the last change to it before it is written'
    const problem = (error as Error).message
    api.diagnostics.report('hook-failed', { hook: 'hooks.source', problem }, null, hint)
    return { ...made, files: [] }
  }
}

/** What came of a request that made no module. */
function noModule(api: Api, known: Partial<Generation> = {}): Generation {
  const { nameUses } = api
  return { api, library: null, account: null, nameUses, plan: null, files: [], ...known }
}

/** Every fact about the API as JSON: a document, or for several targets an array with one for each. */
function describeAll(api: Api, request: ModuleRequest, clock: StageClock): Generation {
  const apis = [api, ...readFurther(api, clock)]
  if (api.diagnostics.hasErrors) return noModule(api)
  const accounts = clock.run('plan', () => apis.map((each) => planModule(each, request).account))
  const documents = clock.run('emit', () =>
    apis.map(({ unit, layouts }, index) => emitJson(unit, layouts, accounts[index]!)),
  )
  const text = documents.length === 1 ? documents[0]! : `[\n${documents.join(',\n')}]\n`
  const account = mergeAccounts(accounts.map((value, index) => onTargetOf(apis[index]!, value)))
  return noModule(api, { account, files: [{ path: request.plan.modulePath, text }] })
}
