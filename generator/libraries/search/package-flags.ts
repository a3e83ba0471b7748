import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type CompilerFlags, splitCompilerFlags } from '../../compiler-flags.ts'
import { listPackages, type Package, readPackage } from './pkg-config.ts'

export interface PackageFlags {
  readonly flags: CompilerFlags
  /** Those of the packages asked for that are not installed. */
  readonly missing: readonly string[]
}

/**
 * What pkg-config would print for some packages and those that they require.
 *
 * @param folders of `.pc` files
 */
export function flagsOfPackages(ids: readonly string[], folders: readonly string[]): PackageFlags {
  const found = new Map<string, Package>()
  const missing: string[] = []
  const add = (id: string, isAsked: boolean): void => {
    if (found.has(id)) return
    const read = readPackage(id, folders)
    if (read === null) {
      if (isAsked) missing.push(id)
      return
    }
    found.set(id, read)
    for (const required of read.requires) add(required, false)
  }
  for (const id of ids) add(id, true)
  const packages = [...found.values()]
  const asked = packages.filter(({ id }) => ids.includes(id))
  const required = packages.filter((read) => !asked.includes(read))
  const flagsOf = (list: readonly Package[]): CompilerFlags =>
    splitCompilerFlags(list.flatMap(({ compilerFlags }) => compilerFlags)).flags
  const own = flagsOf(asked)
  const others = flagsOf(required)
  return {
    flags: {
      // What the required packages declare is theirs: their folders are searched, and no part of the API.
      includeFolders: own.includeFolders,
      systemFolders: [...own.systemFolders, ...others.includeFolders, ...others.systemFolders],
      defines: [...others.defines, ...own.defines],
      preincludes: own.preincludes,
      libraries: asked.flatMap(({ libraries }) => libraries),
      libraryFolders: asked.flatMap(({ libraryFolders }) => libraryFolders),
    },
    missing,
  }
}

/** The packages that have a header in one of their own include folders, those called after it first: `gtk+-3.0` for `gtk/gtk.h`. */
export function packagesWithHeader(header: string, folders: readonly string[]): string[] {
  const having = listPackages(folders).filter((id) => {
    const includeFolders = readPackage(id, folders)?.includeFolders ?? []
    return includeFolders.some((folder) => existsSync(join(folder, header)))
  })
  const stem = basename(header, extname(header)).toLowerCase()
  const isCalledAfter = (id: string): boolean => id.toLowerCase().includes(stem)
  return [...having.filter(isCalledAfter), ...having.filter((id) => !isCalledAfter(id))]
}
