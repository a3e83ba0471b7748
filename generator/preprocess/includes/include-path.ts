import { existsSync } from 'node:fs'
import { assumedFolder, includeFolder, vectorFolder } from '../builtin/builtin-headers.ts'
import { findCompilerFolder } from '../compiler/compiler-folder.ts'
import type { PreprocessOptions } from '../preprocess-options.ts'
import { folderOf, joinPath, type SearchFolder } from './include-search.ts'
import { hasCLibrary, systemFrameworkFolders, systemIncludeFolders } from './system-include-folders.ts'

export interface IncludePath {
  /** In the order of the search. */
  readonly folders: readonly SearchFolder[]
  /** No C library's headers are among them: what is known of the standard types stands in. */
  readonly headersAssumed: boolean
}

/**
 * Where headers are looked for: `-I`, `-isystem`, the compiler's own folders, the system's, and after all
 * others the folders of those requested headers that are paths, since a library's headers lie side by side.
 *
 * @param compilerFolders the compiler's own; null for those that suit the target
 */
export function includePath(
  headers: readonly string[],
  options: Omit<PreprocessOptions, 'diagnostics'>,
  compilerFolders: readonly string[] | null = null,
): IncludePath {
  const { target, workingFolder } = options
  const sysroot = options.sysroot === null ? null : joinPath(workingFolder, options.sysroot)
  const system = options.systemIncludes
    ? systemIncludeFolders(target, sysroot, options.windowsInclude ?? null).filter((path) => existsSync(path))
    : []
  const frameworks = options.systemIncludes ? systemFrameworkFolders(target, sysroot) : []
  const headersAssumed = !hasCLibrary(target, sysroot, system)
  // Another system's headers would follow an installed compiler's.
  const installed = headersAssumed ? null : findCompilerFolder(target, sysroot)
  const own = [
    ...(compilerFolders ?? [vectorFolder, installed ?? includeFolder]),
    ...(headersAssumed ? [assumedFolder(target)] : []),
    ...system,
  ]
  const beside = headers.map((header) => joinPath(workingFolder, header)).filter((path) => existsSync(path))
  const folders: SearchFolder[] = [
    ...userFolders([...options.includeFolders, ...options.systemFolders], workingFolder),
    ...own.map((path) => ({ path, system: true, framework: false })),
    ...[...(options.lentHeaders ?? [])]
      .filter(([path]) => !system.includes(path))
      .map(([path, only]) => ({ path, system: true, framework: false, only })),
    ...frameworks.map((path) => ({ path, system: true, framework: true })),
    ...userFolders(beside.map(folderOf), workingFolder),
  ]
  return { folders, headersAssumed }
}

function userFolders(paths: readonly string[], workingFolder: string): SearchFolder[] {
  return paths.map((path) => {
    const absolute = joinPath(workingFolder, path)
    return {
      path: absolute.length > 1 ? absolute.replace(/[/\\]+$/, '') : absolute,
      system: false,
      framework: false,
    }
  })
}
