import { analyze } from './analyze/analyze.ts'
import { choiceOf, renamesOf } from './config/choice.ts'
import { type NameUse, nameUses } from './config/name-uses.ts'
import { Diagnostics } from './diagnostics.ts'
import { emitJson } from './emit/json.ts'
import { emitTypeScript } from './emit/typescript.ts'
import { layOut } from './layout/lay-out.ts'
import type { LayoutTable } from './layout/layout-table.ts'
import { type FoundLibrary, findLibrary } from './libraries/find-library.ts'
import type { TranslationUnit } from './model/translation-unit.ts'
import { parse } from './parse/parse.ts'
import type { Account } from './plan/account/account.ts'
import type { BindingPlan, ModulePlan } from './plan/binding-plan.ts'
import { headerNames } from './plan/modules/header-names.ts'
import { type SharedModule, shareDeclarations } from './plan/modules/shared-declarations.ts'
import { splitByHeader } from './plan/modules/split-by-header.ts'
import { plan } from './plan/plan.ts'
import { defaultPlanOptions, type LibraryCandidates } from './plan/plan-options.ts'
import { preprocess } from './preprocess/preprocess.ts'
import type { PreprocessedSource } from './preprocess/preprocessed-source.ts'
import type { ModuleRequest } from './request.ts'
import type { ApiScope } from './scope/api-scope.ts'
import { findApiScope } from './scope/find-api-scope.ts'
import { select } from './select/select.ts'

/** What headers say, before anything is decided about bindings. */
export interface Api {
  readonly source: PreprocessedSource
  readonly unit: TranslationUnit
  readonly layouts: LayoutTable
  readonly scope: ApiScope
  readonly diagnostics: Diagnostics
  /** Which of the names in the options are names of something. */
  readonly nameUses: readonly NameUse[]
}

export interface Generation {
  readonly api: Api
  /** null where no module was made. */
  readonly library: FoundLibrary | null
  /** What became of everything that the headers declare; null where an error kept it from being planned. */
  readonly account: Account | null
  /** What was written out; null where no module was made. */
  readonly plan: ModulePlan | null
  /** Paths are relative to the output's folder; none where a diagnostic is an error. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** From headers to everything that is known of their API. Problems are collected, not thrown. */
export function readApi(request: ModuleRequest): Api {
  const diagnostics = new Diagnostics()
  const source = preprocess(request.headers, { ...request, diagnostics })
  const scope = findApiScope(source, request)
  const tree = parse(source, scope, diagnostics)
  const everything = analyze(tree, source, scope, request.target, diagnostics)
  const chosen = select(everything, scope, choiceOf(request))
  const unit = request.hooks.api?.(chosen) ?? chosen
  if (!diagnostics.hasErrors && isEmpty(unit)) reportNothingDeclared(request, diagnostics)
  const layouts = layOut(unit, request.target)
  return { source, unit, layouts, scope, diagnostics, nameUses: nameUses(request, everything) }
}

function isEmpty({ functions, variables, constants, records, enums, typedefs }: TranslationUnit): boolean {
  const sizes = [
    functions.length,
    variables.length,
    constants.length,
    records.size,
    enums.size,
    typedefs.size,
  ]
  return sizes.every((size) => size === 0)
}

function reportNothingDeclared({ headers, only, exclude }: ModuleRequest, diagnostics: Diagnostics): void {
  const names = headers.join(', ')
  const isChosen = only.length > 0 || exclude.length > 0
  const message = isChosen
    ? `Nothing that ${names} declares is chosen by only and exclude`
    : `${names} declares nothing that can be bound`
  const hint = isChosen
    ? `bindgen list ${headers.join(' ')} shows the names; * stands for any characters`
    : 'What other headers declare is bound only as far as these need it: name the header that declares the API'
  diagnostics.report('nothing-declared', message, null, hint)
}

/**
 * From headers to the text of a module. Nothing is written.
 *
 * @param others modules that were made before: what they declare in the same way is imported from them
 */
export async function generate(
  request: ModuleRequest,
  others: readonly SharedModule[] = [],
): Promise<Generation> {
  const api = readApi(request)
  if (api.diagnostics.hasErrors) return { api, library: null, account: null, plan: null, files: [] }
  if (request.emit === 'json') {
    const { account } = planModule(api, request)
    const text = emitJson(api.unit, api.layouts, account)
    return { api, library: null, account, plan: null, files: [{ path: request.plan.modulePath, text }] }
  }
  const library = findLibraryOf(api, request)
  const planned = planModule(api, request, library)
  const { account } = planned
  const shared = {
    modules: planned.modules.map((module) => shareDeclarations(module, others, request.plan.imports)),
    account,
  }
  const bindings = request.hooks.plan?.(shared) ?? shared
  const modules = emitTypeScript(
    request.split ? { account, modules: bindings.modules.flatMap(splitByHeader) } : bindings,
  )
  const module = bindings.modules[0] ?? null
  if (request.emit === 'ts') return { api, library, account, plan: module, files: modules }
  // ts-morph brings a compiler, which takes longer to load than all stages take to run.
  const { emitJavaScript } = await import('./emit/javascript.ts')
  return {
    api,
    library,
    account,
    plan: module,
    files: emitJavaScript(modules, request.emit === 'js' ? 'esm' : 'commonjs'),
  }
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
  return plan(api.unit, api.layouts, {
    ...planOptions(api, request),
    library: library === null ? defaultPlanOptions.library : libraryOptions(library),
  })
}

function libraryOptions({ candidates, others }: FoundLibrary): LibraryCandidates {
  return others.length === 0 ? candidates : { ...candidates, others: others.map(libraryOptions) }
}

/** The request's options, with what the headers' own stages found out. */
function planOptions(
  { source, unit, scope }: Api,
  { plan: options, rename }: ModuleRequest,
): ModuleRequest['plan'] {
  return {
    ...options,
    // The table of names wins over the configuration's function.
    renames: rename === null ? options.renames : { ...renamesOf(unit, rename), ...options.renames },
    headerNames: headerNames(source.includes),
    inApi: (file) => scope.has(file),
  }
}

/** The shared library that defines what the API declares; a warning where none is installed. */
export function findLibraryOf({ source, unit, diagnostics }: Api, request: ModuleRequest): FoundLibrary {
  const headers = source.includes.filter((include) => include.from === null).map((include) => include.path)
  const symbols = [...unit.functions.filter((declared) => !declared.inline), ...unit.variables].map(
    (declared) => declared.symbol,
  )
  const { name, linked, folders, packagePath, moduleFolder } = request.library
  const { target, sysroot, workingFolder } = request
  const found = findLibrary({
    headers,
    symbols,
    library: name,
    linked,
    folders,
    target,
    workingFolder,
    moduleFolder,
    sysroot,
    packagePath,
  })
  if (found.installed !== null && found.defined === 0 && symbols.length > 0) {
    const message = `${name ?? found.candidates.name} defines none of the functions of ${request.headers.join(', ')}`
    diagnostics.report(
      'library-not-found',
      message,
      null,
      'Without --lib, the library that defines them is looked for',
    )
  }
  if (found.installed === null && symbols.length > 0) {
    const tried = found.candidates[target.os].join(', ')
    const message =
      name === null
        ? `No installed library defines the functions of ${request.headers.join(', ')}`
        : `There is no library ${name} here to look into`
    const hint = `The module will look for ${tried} when it is used; name another with --lib NAME, SONAME or PATH`
    diagnostics.report('library-not-found', message, null, hint)
  }
  return found
}
