import { posix } from 'node:path'
import type { Include, PreprocessedSource } from '../preprocess/preprocessed-source.ts'
import type { ApiScope } from './api-scope.ts'
import { isInternalHeader, isOfCLibrary, isStandardHeader } from './c-library-headers.ts'

export interface ApiScopeOptions {
  /** As requested; `-include`d files, which come without an including file too, are none of these. */
  readonly headers: readonly string[]
  /** `-I`. */
  readonly includeFolders: readonly string[]
  /** What relative folders start from. */
  readonly workingFolder: string
  /** `-isystem`. */
  readonly systemFolders?: readonly string[]
}

/**
 * Decides from the includes alone which files declare the API: the requested headers, and the headers of the
 * same package that these lead to (quoted includes; the same directory; a directory beside one, named after
 * it; anything under `-I`; nothing that `-isystem` leads to). A header of the C library brings along the
 * internal headers that no program includes by itself.
 */
export function findApiScope(source: PreprocessedSource, options: ApiScopeOptions): ApiScope {
  const includes = source.includes
  const absolute = (folder: string): string => normalized(posix.resolve(options.workingFolder, folder))
  const others = new Set((options.systemFolders ?? []).map(absolute))
  const roots = systemRoots(includes, others)
  // A system folder given with -I as well keeps its place and its meaning, as in GCC.
  const given = options.includeFolders.map(absolute).filter((folder) => !roots.has(folder))
  const isUmbrella = (file: string): boolean => !source.lineMap.files.has(file)
  const package_ = packageFiles(includes, options.headers, roots, given, others, isUmbrella)
  const internal = internalFiles(includes, package_)
  return { has: (file) => package_.has(file) || internal.has(file) }
}

/** The folders that the system's include path starts from, as far as something was found in them. */
function systemRoots(includes: readonly Include[], systemFolders: ReadonlySet<string>): Set<string> {
  const found = includes.flatMap((i) => (i.system && i.folder !== null ? [i.folder] : []))
  return new Set([...found, ...systemFolders].map(normalized))
}

function packageFiles(
  includes: readonly Include[],
  headers: readonly string[],
  roots: ReadonlySet<string>,
  given: readonly string[],
  others: ReadonlySet<string>,
  isUmbrella: (file: string) => boolean,
): Set<string> {
  const requested = includes.filter((i) => i.from === null && headers.includes(i.spelling))
  const files = new Set(requested.map((i) => i.path))
  const folders = new Set<string>()
  const namedAfter = new Set<string>()
  const umbrellas = umbrellaFolders(requested, includes, isUmbrella)
  const belongs = (include: Include): boolean => {
    const folder = posix.dirname(normalized(include.path))
    return (
      given.some((root) => isUnder(folder, root)) ||
      folders.has(folder) ||
      isPartOfUmbrella(include, umbrellas) ||
      [...ancestors(folder)].some((ancestor) => namedAfter.has(ancestor)) ||
      (include.style === 'quoted' &&
        files.has(include.from ?? '') &&
        !isForeignQuoted(include) &&
        !others.has(normalized(include.folder ?? '')))
    )
  }
  // Each file that joins may bring others; nothing ever leaves.
  for (let noted = 0; noted < files.size; ) {
    for (const file of [...files].slice(noted)) {
      const path = normalized(file)
      const folder = posix.dirname(path)
      if (!roots.has(folder)) folders.add(folder)
      if (posix.extname(path) !== '') namedAfter.add(path.slice(0, -posix.extname(path).length))
    }
    noted = files.size
    for (const include of includes) if (!files.has(include.path) && belongs(include)) files.add(include.path)
  }
  return files
}

/**
 * Where the parts of requested headers lie that declare nothing themselves: in the folder in which the header
 * was found, or below, unless that is one that all of the system's headers share. By the header's path.
 */
function umbrellaFolders(
  requested: readonly Include[],
  includes: readonly Include[],
  isUmbrella: (file: string) => boolean,
): ReadonlyMap<string, string> {
  const shared = new Set(
    includes.flatMap((i) => (i.system && i.folder !== null ? [normalized(i.folder)] : [])),
  )
  const folders = new Map<string, string>()
  for (const { path, folder } of requested) {
    const base = normalized(folder ?? posix.dirname(normalized(path)))
    if (isUmbrella(path) && !shared.has(base)) folders.set(path, base)
  }
  return folders
}

function isPartOfUmbrella(include: Include, umbrellas: ReadonlyMap<string, string>): boolean {
  const base = umbrellas.get(include.from ?? '')
  return base !== undefined && isUnder(normalized(include.path), base) && !isStandardHeader(include.spelling)
}

/**
 * `#include "stdio.h"` in a library's header means the C library all the same, unless it stands beside that
 * header.
 */
function isForeignQuoted(include: Include): boolean {
  const beside = posix.dirname(include.path) === posix.dirname(include.from ?? '')
  return !beside && isStandardHeader(include.spelling)
}

/** The C library's internal headers that headers of the package lead to. */
function internalFiles(includes: readonly Include[], package_: ReadonlySet<string>): Set<string> {
  const includedBy = new Map<string | null, Include[]>()
  for (const include of includes) {
    const list = includedBy.get(include.from)
    if (list === undefined) includedBy.set(include.from, [include])
    else list.push(include)
  }
  const files = new Set<string>()
  const visit = (file: string, isAlready: boolean): void => {
    for (const include of includedBy.get(file) ?? []) {
      if (files.has(include.path)) continue
      const follows = isAlready
        ? !isPublicHeader(include)
        : include.system && isInternalHeader(include.spelling)
      if (!follows) continue
      files.add(include.path)
      visit(include.path, true)
    }
  }
  for (const file of package_) {
    if (includedBy.get(file)?.some((include) => isOfCLibrary(include.spelling))) visit(file, false)
  }
  return files
}

/**
 * What programs include by themselves: `stddef.h`, `sys/time.h`; not `linux/errno.h`, which `bits/errno.h`
 * leads to.
 */
function isPublicHeader(include: Include): boolean {
  if (include.style === 'quoted' || isInternalHeader(include.spelling)) return false
  return (
    !include.spelling.includes('/') ||
    isStandardHeader(include.spelling) ||
    include.spelling.startsWith('sys/')
  )
}

const normalized = (path: string): string =>
  posix.normalize(path.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '')

const isUnder = (folder: string, root: string): boolean => folder === root || folder.startsWith(`${root}/`)

function* ancestors(folder: string): Generator<string> {
  for (let at = folder; ; at = posix.dirname(at)) {
    yield at
    if (at === posix.dirname(at)) return
  }
}
