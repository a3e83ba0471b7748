import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { type ApiOptions, defaultApiOptions } from '../api/api-options.ts'
import { isGirName } from '../libraries/gir/find-gir.ts'
import { flagsOfPackages } from '../libraries/search/package-flags.ts'
import { packageFolders } from '../libraries/search/pkg-config.ts'
import type { MacroOption } from '../preprocess/preprocess-options.ts'
import { defaultModulePath, formOfPath } from '../request/module-path.ts'
import { moduleRequest } from '../request/module-request.ts'
import type { ModuleRequest } from '../request/request.ts'
import { orderedTargets, targetList } from '../request/target-list.ts'
import { signaturesAsC, signatureText } from '../select/signatures.ts'
import { ownText } from '../source/source.ts'
import type { Target } from '../target/target.ts'
import type { Configuration, ModuleConfiguration } from './configuration.ts'
import { type DescribedModule, describedModule, type FoundDescription } from './descriptions/description.ts'
import { keyOf, type Mistake } from './mistake.ts'
import { type Sysroot, sysrootMistake } from './sysroots.ts'

/** What a configuration is read with. */
export interface ConfigurationContext {
  /** The folder of the file: its relative paths start there. */
  readonly folder: string
  readonly file?: string
  /** This system's target; null where it is none. */
  readonly host: Target | null
  /** Of this package. */
  readonly version: string
  /** `PKG_CONFIG_PATH`. */
  readonly packagePath: string
  /** What files say of the headers of each module, the strongest first; left out: nothing. */
  readonly descriptions?: readonly (readonly FoundDescription[])[]
}

/** A module to be made, and the folder that its files go to. */
export interface ConfiguredModule {
  readonly request: ModuleRequest
  readonly folder: string
}

/**
 * The modules that a valid configuration describes, in its order; or what keeps one of them from being made.
 */
export function requestsFromConfiguration(
  configuration: Configuration,
  context: ConfigurationContext,
): { modules: ConfiguredModule[] } | { mistakes: Mistake[] } {
  const { modules: listed } = configuration
  const modules = modulesOf(configuration)
  const mistakes: Mistake[] = []
  const made = modules.flatMap((module, index) => {
    const path = listed === undefined ? [] : ['modules', index]
    const described = describedModule(module, context.descriptions?.[index] ?? [])
    return moduleFrom(described, path, context, mistakes) ?? []
  })
  const outputs = made.map(({ request, folder }) => resolve(folder, request.plan.modulePath))
  for (const [index, output] of outputs.entries()) {
    const first = outputs.indexOf(output)
    if (first === index) continue
    const message = `modules[${first}] writes ${output} too`
    mistakes.push(mistakeAt(['modules', index, 'output'], message, 'Give one of them another output'))
  }
  return mistakes.length === 0 ? { modules: made } : { mistakes }
}

/** Each module, with what it has in common with the others. */
export function modulesOf({ modules, manifest: _, ...common }: Configuration): ModuleConfiguration[] {
  return (modules ?? [{}]).map((module) => ({ ...common, ...module }))
}

function moduleFrom(
  { module, described }: DescribedModule,
  path: readonly PropertyKey[],
  context: ConfigurationContext,
  mistakes: Mistake[],
): ConfiguredModule | null {
  const headers = many(module.headers)
  if (headers.length === 0) {
    mistakes.push(mistakeAt([...path, 'headers'], 'no header is given', "For example: headers: 'archive.h'"))
    return null
  }
  if (module.target !== undefined && module.targets !== undefined) {
    const message = 'target and targets exclude each other'
    mistakes.push(mistakeAt([...path, 'target'], message, 'Name all of them in targets'))
    return null
  }
  const chosen = module.target === undefined ? (module.targets ?? []) : [module.target]
  const ordered = orderedTargets(targetList(typeof chosen === 'string' ? [chosen] : chosen), context.host)
  if (ordered === null) {
    mistakes.push(mistakeAt([...path, 'target'], 'this system is none of the targets', 'Name the target'))
    return null
  }
  const [target, ...further] = ordered
  const roots = sysrootsFrom(module.sysroot, target)
  const mistake = sysrootMistake(roots, ordered, context.folder)
  if (mistake !== null) mistakes.push(mistakeAt([...path, 'sysroot'], mistake.message, mistake.hint))
  const sysroots = new Map(roots.map(([name, folder]) => [name, inFolder(context)(folder)]))
  const sysroot = sysroots.get(target.name) ?? null
  const folders = packageFolders(target, sysroot ?? '/', context.packagePath)
  const { flags: fromPackages, missing } = flagsOfPackages(many(module.packages), folders, headers)
  for (const id of missing) {
    const hint = `Looked for ${id}.pc in ${folders.join(', ')}`
    mistakes.push(mistakeAt([...path, 'packages'], `there is no package ${id}`, hint))
  }
  const emit = module.emit ?? formOfPath(module.output ?? null)
  const output = resolve(context.folder, module.output ?? defaultModulePath(headers, emit))
  const ownTexts = textsOf(module)
  const request = moduleRequest({
    headers: [...headers, ...ownTexts.keys()],
    texts: ownTexts.size === 0 ? undefined : ownTexts,
    emit,
    target,
    includeFolders: [...many(module.includeFolders).map(inFolder(context)), ...fromPackages.includeFolders],
    systemFolders: [...many(module.systemFolders).map(inFolder(context)), ...fromPackages.systemFolders],
    sysroot,
    furtherTargets: further.map((other) => ({ target: other, sysroot: sysroots.get(other.name) ?? null })),
    systemIncludes: module.systemIncludes,
    defines: [...fromPackages.defines, ...definesFrom(module.defines ?? {})],
    preincludes: many(module.preincludes),
    gir: many(module.gir).map((given) => (isGirName(given) ? given : inFolder(context)(given))),
    workingFolder: context.folder,
    library: {
      name: module.library,
      linked: fromPackages.libraries,
      folders: fromPackages.libraryFolders,
      packagePath: context.packagePath,
      moduleFolder: dirname(output),
    },
    plan: {
      modulePath: basename(output),
      generator: `bindgen ${context.version}`,
      command: 'bindgen',
      runtime: module.runtime,
      int64: module.int64,
      int64Overrides: module.int64Overrides,
      ...meaningOf(module),
      deepBinding: module.deepBinding,
      unchecked: module.unchecked,
      shim: module.shim,
      longDouble: module.longDouble,
      constants: module.constants,
      renames: module.renames,
      stripPrefixes: many(module.stripPrefixes),
      imports: module.imports,
    },
    only: many(module.only),
    exclude: many(module.exclude),
    rename: module.rename,
    hooks: module.hooks,
    strict: module.strict,
    split: module.split,
    api: apiFrom(module.api),
    configuration: context.file ?? null,
    described,
  })
  return { request, folder: dirname(output) }
}

/** What is read behind the headers as one of them. */
function textsOf({ c, signatures }: ModuleConfiguration): Map<string, string> {
  const texts = new Map<string, string>()
  if (signatures !== undefined) texts.set(signatureText, signaturesAsC(signatures))
  if (c !== undefined) texts.set(ownText, c)
  return texts
}

/** What the keys of a description say of the raw module. */
export function meaningOf(module: ModuleConfiguration) {
  const { ownership, nullable, strings } = module
  return {
    ownership,
    nullable,
    strings,
    keptCallbacks: many(module.keptCallbacks),
    setCallbacks: many(module.setCallbacks),
    keptArguments: many(module.keptArguments),
    opaque: many(module.opaque),
    handles: many(module.handles),
  }
}

function mistakeAt(path: readonly PropertyKey[], message: string, hint: string): Mistake {
  return { key: keyOf(path), path, message, hint }
}

function inFolder({ folder }: ConfigurationContext): (path: string) => string {
  return (path) => (isAbsolute(path) ? path : resolve(folder, path))
}

/** One folder alone is the first target's. */
function sysrootsFrom(given: ModuleConfiguration['sysroot'], first: Target): readonly Sysroot[] {
  if (given === undefined) return []
  return typeof given === 'string' ? [[first.name, given]] : Object.entries(given)
}

/** The options of the idiomatic module; null where none is wanted. */
export function apiFrom(api: ModuleConfiguration['api']): ApiOptions | null {
  if (api === undefined || api === false) return null
  const { prefixes, messages, messageHandles, texts, async: onThreads, ...others } = api === true ? {} : api
  return {
    ...defaultApiOptions,
    ...others,
    prefixes: prefixes === undefined ? null : many(prefixes),
    messages: many(messages),
    messageHandles: many(messageHandles),
    texts: many(texts),
    async: many(onThreads),
  }
}

function definesFrom(defines: NonNullable<ModuleConfiguration['defines']>): MacroOption[] {
  return Object.entries(defines).map(([name, value]) =>
    value === false || value === null
      ? { kind: 'undefine', name }
      : { kind: 'define', text: value === true ? name : `${name}=${value}` },
  )
}

function many<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly T[]) : [value as T]
}
