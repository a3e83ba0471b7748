import { join } from 'node:path'
import type { SharedLibrary } from '../formats/shared-library.ts'
import { librariesBesideHeader } from './debian-packages.ts'
import { type InstalledLibraries, plainName } from './installed-libraries.ts'
import { cLibraryStems } from './library-names.ts'
import { headerNames } from './likely-library-names.ts'
import type { Packages } from './packages.ts'
import type { Package } from './pkg-config.ts'

/** A place to look for libraries; nothing is read before it is asked. */
export type LibraryPlace = () => SharedLibrary[]

/** The first of the places: what the user or a name leads to. The rest are surmises. */
export const likelyPlaces = 4

/** Where libraries are looked for, cheap and likely places first. */
export function libraryPlaces(
  query: { readonly headers: readonly string[]; readonly linked: readonly string[] },
  installed: InstalledLibraries,
  packages: Packages,
  root: string,
): LibraryPlace[] {
  const names = headerNames(query.headers)
  const plain = [...new Set(names.flatMap((name) => [plainName(name), plainName(withoutVersion(name))]))]
  const fromPackage = (found: Package): SharedLibrary[] =>
    found.libraries.flatMap((name) => installed.named(name))
  return [
    () => query.linked.flatMap((name) => installed.named(name)),
    () => names.flatMap((name) => packages.named(name)).flatMap(fromPackage),
    () => installed.matching((stem) => plain.includes(stem)),
    () => cLibrary(installed),
    () => packages.similar(names).flatMap(fromPackage),
    () => packages.around(query.headers).flatMap(fromPackage),
    () => installed.matching((stem) => plain.some((name) => name.length > 2 && stem.startsWith(name))),
    () => query.headers.flatMap((header) => besideHeader(header, installed, root)),
    () => installed.matching((stem) => plain.some((name) => stem.length > 2 && name.startsWith(stem))),
  ]
}

/** `gtk` of `gtk-3.0`. */
function withoutVersion(name: string): string {
  return name.replace(/(?<=.)[-_.]?\d[\d.]*$/, '')
}

function cLibrary(installed: InstalledLibraries): SharedLibrary[] {
  return cLibraryStems.flatMap((stem) => installed.matching((other) => other === stem))
}

function besideHeader(header: string, installed: InstalledLibraries, root: string): SharedLibrary[] {
  const paths = librariesBesideHeader(header, root)
  return paths.flatMap((path) => installed.read(join(root, path)) ?? [])
}
