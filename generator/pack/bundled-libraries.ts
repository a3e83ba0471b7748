import { basename } from 'node:path'
import type { SharedLibrary } from '../libraries/formats/shared-library.ts'
import type { InstalledLibraries } from '../libraries/search/installed-libraries.ts'
import { isSystemLibrary } from './system-libraries.ts'

/** A shared library that a package carries. */
export interface BundledLibrary {
  /** By this name others ask for it, and it stands in the package. */
  readonly file: string
  /** Where it lies on this system. */
  readonly path: string
  /** The Debian package that it came with; null where it is not known. */
  readonly package: string | null
}

/**
 * A library with what it is linked with, the system's own apart, in an order in which they can be loaded one
 * after the other: a library that is loaded satisfies those that ask for its name later, wherever it lies.
 *
 * @param packageOf the Debian package that brings a file
 * @returns with the names of dependencies that are not installed here
 */
export function bundleOf(
  library: SharedLibrary,
  installed: InstalledLibraries,
  packageOf: (file: string) => string | null,
): { readonly libraries: readonly BundledLibrary[]; readonly missing: readonly string[] } {
  const libraries: BundledLibrary[] = []
  const missing: string[] = []
  const seen = new Set<string>()
  const visit = (one: SharedLibrary, file: string): void => {
    for (const name of one.dependencies) {
      const needed = basename(name)
      if (seen.has(plain(needed)) || isSystemLibrary(name)) continue
      seen.add(plain(needed))
      const found = installed.withSoname(needed)
      if (found === null) missing.push(needed)
      else visit(found, needed)
    }
    libraries.push({ file, path: one.path, package: packageOf(file) })
  }
  const own = basename(library.soname ?? library.path)
  seen.add(plain(own))
  visit(library, own)
  return { libraries, missing }
}

/** Windows takes no notice of capitals in a DLL's name. */
function plain(name: string): string {
  return /\.dll$/i.test(name) ? name.toLowerCase() : name
}
