import type { Diagnostic, Diagnostics } from './diagnostics/diagnostics.ts'
import type { Api } from './generate.ts'
import { assumedFolder, builtinFolder } from './preprocess/builtin/builtin-headers.ts'
import type { Include, PreprocessedSource } from './preprocess/preprocessed-source.ts'
import type { ModuleRequest } from './request/request.ts'
import { isInternalHeader, isOfCLibrary, isStandardHeader } from './scope/c-library-headers.ts'

/**
 * The requests for the further targets of a module: as the first one, which was read, and with that one's
 * headers of libraries where a target's own system has none.
 */
export function furtherRequests({ request, source }: Pick<Api, 'request' | 'source'>): ModuleRequest[] {
  const lent = lentHeaders(source)
  return request.furtherTargets.map(({ target, sysroot }) => ({
    ...request,
    target,
    sysroot,
    furtherTargets: [],
    lentHeaders: lent,
  }))
}

/**
 * The headers that were found in the system's folders and are no part of its C library: by their folder. What
 * a library declares is the same on other systems.
 */
function lentHeaders({ includes }: PreprocessedSource): ReadonlyMap<string, ReadonlySet<string>> {
  const ofSystem = headersOfCLibrary(includes)
  const lent = new Map<string, Set<string>>()
  const folders = new Map<string, string>()
  for (const { path, from, folder: found, system } of includes) {
    // What stands between quotes is found beside the file that includes it.
    const folder = found ?? folders.get(from ?? '')
    if (!system || folder === undefined || folder.startsWith(builtinFolder) || ofSystem.has(path)) continue
    folders.set(path, folder)
    const files = lent.get(folder) ?? new Set<string>()
    lent.set(folder, files.add(path))
  }
  return lent
}

/** What the standards name, what includes parts of the C library, and what these lead to. */
function headersOfCLibrary(includes: readonly Include[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { path, from, folder, spelling, system } of includes) {
    // `"trace.h"` beside the file that includes it is a library's own.
    const isStandard = folder !== null && isStandardHeader(spelling)
    if (system && (isStandard || isInternalHeader(spelling))) found.add(path)
    if (system && isOfCLibrary(spelling) && from !== null) found.add(from)
  }
  for (let noted = -1; noted < found.size; ) {
    noted = found.size
    for (const { path, from } of includes) if (from !== null && found.has(from)) found.add(path)
  }
  return found
}

/** Whether our own headers stood in for those of a target's C library. */
export function isWithoutHeaders({ request, source }: Pick<Api, 'request' | 'source'>): boolean {
  const assumed = assumedFolder(request.target)
  return source.includes.some(({ folder }) => folder === assumed)
}

/** Notes what a further target's reading has to say that no other one's had. */
export function reportFurther(diagnostics: Diagnostics, others: readonly Api[]): void {
  const known = new Set(diagnostics.list.map(textOf))
  for (const { request, diagnostics: own } of others) {
    for (const diagnostic of own.list) {
      if (known.has(textOf(diagnostic))) continue
      known.add(textOf(diagnostic))
      diagnostics.take({ ...diagnostic, message: `${diagnostic.message} (for ${request.target.name})` })
    }
  }
}

function textOf({ code, message, location }: Diagnostic): string {
  return JSON.stringify([code, message, location])
}
