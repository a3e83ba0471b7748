import { defaultPlanOptions } from '../plan/plan-options.ts'
import { defaultModulePath } from './module-path.ts'
import type { LibraryRequest, ModuleRequest } from './request.ts'
import { withSlashes } from './slashes.ts'

/** Some properties; those that are undefined count as left out. */
type Some<T> = { readonly [Key in keyof T]?: T[Key] | undefined }

/** What a request says otherwise than by default. */
export type RequestOverrides = Pick<ModuleRequest, 'headers' | 'target'> &
  Some<Omit<ModuleRequest, 'headers' | 'target' | 'library' | 'plan'>> & {
    readonly library?: Some<LibraryRequest>
    readonly plan?: Some<Omit<ModuleRequest['plan'], 'ownership'>> & {
      readonly ownership?: Some<ModuleRequest['plan']['ownership']> | undefined
    }
  }

/**
 * A request with every default filled in. The environment says what it says to C compilers: `INCLUDE` the
 * include folders of Windows, `PKG_CONFIG_PATH` where descriptions of packages lie.
 */
export function moduleRequest(overrides: RequestOverrides): ModuleRequest {
  const { library: _, ...plan } = defaultPlanOptions
  const emit = overrides.emit ?? 'ts'
  const workingFolder = overrides.workingFolder ?? process.cwd()
  const defaults: Omit<ModuleRequest, 'headers' | 'target'> = {
    emit,
    furtherTargets: [],
    portableCommand: `bindgen ${overrides.headers.join(' ')} --target`,
    split: false,
    api: null,
    configuration: null,
    described: { files: [], found: [], origins: new Map() },
    includeFolders: [],
    systemFolders: [],
    sysroot: null,
    systemIncludes: true,
    windowsInclude: process.env.INCLUDE ?? '',
    defines: [],
    preincludes: [],
    gir: [],
    workingFolder,
    library: {
      name: null,
      linked: [],
      folders: [],
      packagePath: process.env.PKG_CONFIG_PATH ?? '',
      moduleFolder: workingFolder,
      packages: null,
    },
    plan: { ...plan, modulePath: defaultModulePath(overrides.headers, emit) },
    only: [],
    exclude: [],
    rename: null,
    hooks: {},
    strict: false,
  }
  const { library, plan: planned, ...others } = overrides
  const { target } = overrides
  return {
    ...withSlashesIn({ ...over(defaults, others), headers: overrides.headers }),
    target,
    library: over(defaults.library, library ?? {}),
    plan: {
      ...over(defaults.plan, { ...planned, ownership: undefined }),
      ownership: over(plan.ownership, planned?.ownership ?? {}),
    },
  }
}

/** Every path that headers are looked for with. */
function withSlashesIn<T extends Omit<ModuleRequest, 'target' | 'library' | 'plan'>>(request: T): T {
  const { headers, includeFolders, systemFolders, preincludes, sysroot, workingFolder, furtherTargets } =
    request
  const all = (paths: readonly string[]): string[] => paths.map((path) => withSlashes(path))
  const root = (path: string | null): string | null => path && withSlashes(path)
  return {
    ...request,
    headers: all(headers),
    includeFolders: all(includeFolders),
    systemFolders: all(systemFolders),
    preincludes: all(preincludes),
    sysroot: root(sysroot),
    workingFolder: withSlashes(workingFolder),
    furtherTargets: furtherTargets.map((one) => ({ ...one, sysroot: root(one.sysroot) })),
  }
}

/** The defaults, with what is defined of the others in their place. */
function over<T extends object>(defaults: T, overrides: Some<T>): T {
  const defined = Object.entries(overrides).filter(([, value]) => value !== undefined)
  return { ...defaults, ...Object.fromEntries(defined) }
}
