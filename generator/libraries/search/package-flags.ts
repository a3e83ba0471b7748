import { existsSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { type CompilerFlags, splitCompilerFlags } from '../../request/compiler-flags.ts'
import { plainName } from './installed-libraries.ts'
import { type Package, packageFiles, readPackage, readPackageFile } from './pkg-config.ts'

export interface PackageFlags {
  readonly flags: CompilerFlags
  /** Those of the packages asked for that are not installed. */
  readonly missing: readonly string[]
}

/**
 * What pkg-config would print for some packages and those that they require.
 *
 * @param folders of `.pc` files
 * @param headers that are requested: a required package that is called after one of them, and has it, is
 * asked for as well
 */
export function flagsOfPackages(
  ids: readonly string[],
  folders: readonly string[],
  headers: readonly string[] = [],
): PackageFlags {
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
  const asked = packages.filter(
    (read) => ids.includes(read.id) || headers.some((header) => isOf(header, read)),
  )
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

/**
 * The package that a header comes with, if there is exactly one; several with the same flags count as one.
 *
 * @returns null where none has it, or where packages that differ do
 */
export function packageOfHeader(header: string, folders: readonly string[]): string | null {
  const having = packagesWithHeader(header, folders)
  // Of a library in many packages `alpha` has `alpha.h`, and not `alpha-gobject`.
  const stem = plainName(stemOf(header))
  const exact = having.filter((id) => [stem, `lib${stem}`].includes(plainName(id)))
  const called = having.filter((id) => isCalledAfter(id, header))
  const fitting = [exact, called, having].find((list) => list.length > 0) ?? []
  const [first] = fitting
  const forms = new Set(fitting.map((id) => JSON.stringify(flagsOfPackages([id], folders).flags)))
  return first !== undefined && forms.size === 1 ? first : null
}

/**
 * The packages that have a header in one of their own include folders, those called after it first:
 * `alpha-3.0` for `alpha/alpha.h`.
 */
export function packagesWithHeader(header: string, folders: readonly string[]): string[] {
  // Most packages name the same few folders.
  const known = new Map<string, boolean>()
  const hasHeader = (folder: string): boolean => {
    const has = known.get(folder) ?? existsSync(join(folder, header))
    known.set(folder, has)
    return has
  }
  const having = [...packageFiles(folders)]
    .filter(([, path]) => readPackageFile(path)?.includeFolders.some(hasHeader))
    .map(([id]) => id)
  const isCalled = (id: string): boolean => isCalledAfter(id, header)
  return [...having.filter(isCalled), ...having.filter((id) => !isCalled(id))]
}

/** `alpha-2.0` after `alpha.h`. */
function isCalledAfter(id: string, header: string): boolean {
  return id.toLowerCase().includes(stemOf(header))
}

const stemOf = (header: string): string => basename(header, extname(header)).toLowerCase()

function isOf(header: string, { id, includeFolders }: Package): boolean {
  return isCalledAfter(id, header) && includeFolders.some((folder) => existsSync(join(folder, header)))
}
