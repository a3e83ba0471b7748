import { dirname } from 'node:path'
import type { Diagnostics } from './diagnostics/diagnostics.ts'
import { suggest } from './diagnostics/suggest.ts'
import { findGir, girFolders, girNames, isGirName, namedGir } from './libraries/gir/find-gir.ts'
import { readGir } from './libraries/gir/read-gir.ts'
import { headerNames } from './plan/modules/header-names.ts'
import { type GirFacts, noGirFacts } from './plan/ownership/gir-facts.ts'
import type { PreprocessedSource } from './preprocess/preprocessed-source.ts'
import type { ModuleRequest } from './request/request.ts'

/**
 * What GIR files say of the headers that were asked for: those that the request names, then the installed
 * ones that describe the headers, unless the system is left out. What is named and not there, or no GIR file,
 * is an error.
 */
export function girOf(
  source: PreprocessedSource,
  { gir, target, sysroot, systemIncludes }: ModuleRequest,
  diagnostics: Diagnostics,
): GirFacts {
  const root = sysroot ?? '/'
  const folders = girFolders(root)
  const named = gir.flatMap((given) => {
    const path = namedGir(given, folders)
    if (path === null) reportMissing(given, folders, diagnostics)
    return path ?? []
  })
  const found = systemIncludes ? findGir(askedHeaders(source), target, root) : []
  if (named.length + found.length === 0) return noGirFacts
  const beside = named.map((path) => dirname(path))
  return readGir([...named, ...found], [...new Set([...beside, ...folders])], (path, problem) => {
    if (named.includes(path)) diagnostics.report('gir-unreadable', { path, problem }, null)
  })
}

/** The headers that were asked for, as they are included, and the paths that were read. */
function askedHeaders({ includes }: PreprocessedSource): ReadonlyMap<string, string> {
  const asked = includes.filter(({ from }) => from === null)
  return new Map([...headerNames(asked)].map(([path, name]) => [name, path]))
}

function reportMissing(given: string, folders: readonly string[], diagnostics: Diagnostics): void {
  if (!isGirName(given)) {
    diagnostics.report('gir-not-found', { name: given, searched: [] }, null)
    return
  }
  const near = suggest(given, girNames(folders))
  const file = `${given}.gir`
  const hint =
    near !== null
      ? `Did you mean ${near}?`
      : `It comes with the library's package for developers: apt-file search /${file} (Debian), ` +
        `dnf provides '*/${file}' (Fedora) or pkgfile ${file} (Arch) tells which that is`
  diagnostics.report('gir-not-found', { name: given, searched: folders }, null, hint)
}
