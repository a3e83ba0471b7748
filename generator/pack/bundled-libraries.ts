import { basename } from 'node:path'
import type { SharedLibrary } from '../libraries/formats/shared-library.ts'
import type { InstalledLibraries } from '../libraries/search/installed-libraries.ts'

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
 * What every system of a kind has, and has to bring itself: the C library with its parts, the compiler's own,
 * and the C++ library, with which Node is linked.
 */
const systemLibraries =
  /^(ld-(linux|musl).*|lib(c|m|dl|rt|pthread|resolv|util|nsl|anl)\.so\..*|libc\.musl-.*|lib(gcc_s|stdc\+\+)\.so\..*|\/usr\/lib\/.*|\/System\/.*)$/

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
      if (seen.has(needed) || systemLibraries.test(name) || systemLibraries.test(needed)) continue
      seen.add(needed)
      const found = installed.withSoname(needed)
      if (found === null) missing.push(needed)
      else visit(found, needed)
    }
    libraries.push({ file, path: one.path, package: packageOf(file) })
  }
  const own = basename(library.soname ?? library.path)
  seen.add(own)
  visit(library, own)
  return { libraries, missing }
}
