import type { Diagnostic } from './diagnostics/diagnostics.ts'
import { flagsOfPackages, packageOfHeader } from './libraries/search/package-flags.ts'
import { packageFolders } from './libraries/search/pkg-config.ts'
import type { CompilerFlags } from './request/compiler-flags.ts'
import type { ModuleRequest } from './request/request.ts'
import { hostTarget } from './target/targets.ts'

/** A header that was not found, and the package that it comes with. */
export interface TakenPackage {
  readonly header: string
  readonly package: string
}

/**
 * The same request with the flags of the packages that missing headers come with, where exactly one package
 * fits. What a header leads to is searched for headers only: it is another package's API.
 *
 * @returns null where no package is of help
 */
export function withFittingPackages(
  request: ModuleRequest,
  diagnostics: readonly Diagnostic[],
): { readonly request: ModuleRequest; readonly taken: readonly TakenPackage[] } | null {
  const { target, sysroot, library } = request
  // The packages of this system say nothing of another one's headers.
  if (sysroot === null && target.name !== hostTarget()?.name) return null
  const folders = packageFolders(target, sysroot ?? '/', library.packagePath)
  const taken: TakenPackage[] = []
  let changed = request
  for (const { header, isRequested } of missingHeaders(diagnostics)) {
    const id = packageOfHeader(header, folders)
    if (id === null || taken.some((other) => other.package === id)) continue
    const next = withFlags(changed, flagsOfPackages([id], folders).flags, isRequested)
    if (next === null) continue
    changed = next
    taken.push({ header, package: id })
  }
  return taken.length === 0 ? null : { request: changed, taken }
}

export interface MissingHeader {
  /** As it is written. */
  readonly header: string
  /** By the user, not by another header. */
  readonly isRequested: boolean
}

/** The headers that no folder has, each once. */
export function missingHeaders(diagnostics: readonly Diagnostic[]): readonly MissingHeader[] {
  const missing = diagnostics.flatMap((diagnostic): MissingHeader[] => {
    const { code } = diagnostic
    return code === 'header-not-found' || code === 'include-not-found'
      ? [{ header: diagnostic.particulars.header, isRequested: code === 'header-not-found' }]
      : []
  })
  return [...new Map(missing.map((one) => [one.header, one])).values()]
}

/** null where the request has all of the folders, so that they are of no help. */
function withFlags(request: ModuleRequest, flags: CompilerFlags, isRequested: boolean): ModuleRequest | null {
  const known = new Set([...request.includeFolders, ...request.systemFolders])
  const isNew = (folder: string): boolean => !known.has(folder)
  const own = flags.includeFolders.filter(isNew)
  const others = flags.systemFolders.filter(isNew)
  if (own.length + others.length === 0) return null
  const { library } = request
  return {
    ...request,
    includeFolders: isRequested ? [...request.includeFolders, ...own] : request.includeFolders,
    systemFolders: [...request.systemFolders, ...(isRequested ? [] : own), ...others],
    defines: [...flags.defines, ...request.defines],
    library: isRequested
      ? {
          ...library,
          linked: [...library.linked, ...flags.libraries],
          folders: [...library.folders, ...flags.libraryFolders],
        }
      : library,
  }
}
