import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import type { Target } from '../layout/target.ts'
import type { LibraryCandidates } from '../plan/plan-options.ts'
import { librariesBesideHeader, packageOfLibrary } from './debian-packages.ts'
import type { SharedLibrary } from './elf.ts'
import { InstalledLibraries, plainName } from './installed-libraries.ts'
import { libraryFolders } from './library-folders.ts'
import {
  candidatesFor,
  cLibraryCandidates,
  cLibraryStems,
  type LibraryName,
  parseLibraryName,
} from './library-names.ts'
import { listPackages, type Package, packageFolders, readPackage } from './pkg-config.ts'

export interface LibraryQuery {
  /** The headers' paths, absolute. */
  readonly headers: readonly string[]
  /** The functions that the headers declare for others to call: linker names. */
  readonly symbols: readonly string[]
  /** As the user named it: a name (`archive`), a soname, a path; null to search. */
  readonly library: string | null
  /** Names that a linker would be given (`-l`). */
  readonly linked: readonly string[]
  /** Folders that a linker would be given (`-L`). */
  readonly folders: readonly string[]
  readonly target: Target
  /** Where a relative path of a library starts from. */
  readonly workingFolder: string
  /** Where the module goes: it finds a library of a relative path from there. */
  readonly moduleFolder: string
  /** null for this system. */
  readonly sysroot: string | null
  /** `PKG_CONFIG_PATH`. */
  readonly packagePath?: string
}

export interface FoundLibrary {
  readonly candidates: LibraryCandidates
  /** The installed library whose names these are; null where none was found and the names are a guess. */
  readonly installed: SharedLibrary | null
  /** How many of the symbols it defines. */
  readonly defined: number
}

/**
 * Finds the shared library that defines a header's functions, by reading the symbol tables of installed ones;
 * nothing is run. Where to look comes from the header's own name, pkg-config's files and dpkg's, in this order; the
 * first place where a library defines most of the functions ends the search.
 */
export function findLibrary(query: LibraryQuery): FoundLibrary {
  const root = query.sysroot ?? '/'
  const installed = new InstalledLibraries([...query.folders, ...libraryFolders(query.target, root)])
  if (query.library !== null) return nameLibrary(query.library, query, installed, root)
  const packages = new Packages(query, root)
  let best: Scored | null = null
  for (const place of places(query, installed, packages, root)) {
    for (const library of place()) best = better(best, score(library, query.symbols))
    if (best !== null && best.defined * 2 > query.symbols.length) break
  }
  if (best === null || best.defined === 0) return guess(query)
  return describe(best, query, packages, root)
}

interface Scored {
  readonly library: SharedLibrary
  readonly defined: number
}

function score(library: SharedLibrary, symbols: readonly string[]): Scored {
  return { library, defined: symbols.filter((symbol) => library.exports.has(symbol)).length }
}

/** More of the symbols wins; then the library with fewer others, which is the narrower one; then the shorter name. */
function better(a: Scored | null, b: Scored): Scored {
  if (a === null || b.defined > a.defined) return b
  if (b.defined < a.defined) return a
  return b.library.exports.size < a.library.exports.size ? b : a
}

/** Where libraries are looked for, cheap and likely places first. */
function places(
  query: LibraryQuery,
  installed: InstalledLibraries,
  packages: Packages,
  root: string,
): (() => SharedLibrary[])[] {
  const names = headerNames(query.headers)
  const plain = [...new Set(names.flatMap((name) => [plainName(name), plainName(withoutVersion(name))]))]
  const fromPackage = (found: Package): SharedLibrary[] =>
    found.libraries.flatMap((name) => installed.named(name))
  return [
    () => query.linked.flatMap((name) => installed.named(name)),
    () => names.flatMap((name) => packages.named(name)).flatMap(fromPackage),
    () => installed.matching((stem) => plain.includes(stem)),
    () => cLibrary(installed),
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

/** What a header and the folders it stands in are called, the nearest first: `gtk`, `gtk-3.0` of `…/include/gtk-3.0/gtk/gtk.h`. */
export function headerNames(headers: readonly string[]): string[] {
  const names = new Set<string>()
  for (const header of headers) {
    names.add(basename(header).replace(/\.\w+$/, ''))
    for (let folder = dirname(header); folder !== dirname(folder); folder = dirname(folder)) {
      const name = basename(folder)
      if (name === 'include' || /-linux-gnu$/.test(name)) break
      names.add(name)
    }
  }
  return [...names]
}

/** pkg-config's packages, each read at most once. */
class Packages {
  readonly #folders: readonly string[]
  readonly #read = new Map<string, Package | null>()

  constructor(query: LibraryQuery, root: string) {
    this.#folders = packageFolders(query.target, root, query.packagePath)
  }

  /** Those that are called after a header: `NAME` or `libNAME`. */
  named(name: string): Package[] {
    const ids = new Set([name, `lib${name}`, name.toLowerCase(), `lib${name.toLowerCase()}`])
    return [...ids].flatMap((id) => this.#get(id) ?? [])
  }

  /** Those with an include folder of their own around one of the headers. */
  around(headers: readonly string[]): Package[] {
    return this.#all().filter((found) =>
      found.includeFolders.some(
        (folder) =>
          !/\/include\/?$/.test(folder) && headers.some((header) => header.startsWith(`${folder}/`)),
      ),
    )
  }

  /** The one that a library belongs to, judged by `-l`: one called after the headers or the library rather than another. */
  of(stem: string, headers: readonly string[]): Package | null {
    const likely = [...headerNames(headers), stem].flatMap((name) => this.named(name))
    return likely.find((found) => found.libraries.includes(stem)) ?? this.#onlyFor(stem)
  }

  #onlyFor(stem: string): Package | null {
    const first = this.#all().filter(({ libraries }) => libraries[0] === stem)
    const called = first.filter(({ id }) => stem.length > 2 && plainName(id).includes(plainName(stem)))
    return called[0] ?? (first.length === 1 ? first[0]! : null)
  }

  #get(id: string): Package | null {
    const known = this.#read.get(id)
    if (known !== undefined) return known
    const read = readPackage(id, this.#folders)
    this.#read.set(id, read)
    return read
  }

  #all(): Package[] {
    return listPackages(this.#folders).flatMap((id) => this.#get(id) ?? [])
  }
}

function describe(found: Scored, query: LibraryQuery, packages: Packages, root: string): FoundLibrary {
  const soname = found.library.soname ?? basename(found.library.path)
  const name = parseLibraryName(soname)
  const isCLibrary = (cLibraryStems as readonly string[]).includes(name.stem)
  const { library: installed, defined } = found
  if (isCLibrary) {
    return {
      candidates: { name: name.stem, ...cLibraryCandidates(soname), version: null },
      installed,
      defined,
    }
  }
  const owner = packages.of(name.stem, query.headers)
  const candidates: LibraryCandidates = {
    name: displayName(name.stem, owner),
    ...candidatesFor(name, soname, owner?.id),
    version: owner?.version ?? null,
    package: packageOfLibrary(soname, name.stem, root),
  }
  return { candidates, installed, defined }
}

/** `zlib` says more than `z`. */
function displayName(stem: string, owner: Package | null): string {
  return stem.length < 3 && owner !== null ? owner.id : stem
}

/** The library that the user named. */
function nameLibrary(
  library: string,
  query: LibraryQuery,
  installed: InstalledLibraries,
  root: string,
): FoundLibrary {
  const name = parseLibraryName(library)
  if (/[/\\]/.test(library)) {
    const read = installed.read(resolve(query.workingFolder, library))
    const candidates = { name: name.stem, ...candidatesAtPath(library, name, query), version: null }
    return { candidates, installed: read, defined: read === null ? 0 : score(read, query.symbols).defined }
  }
  const isFileName = name.stem !== library
  const found = isFileName ? [installed.withSoname(library) ?? []].flat() : installed.named(library)
  const best = found.reduce<Scored | null>((a, b) => better(a, score(b, query.symbols)), null)
  if (best !== null) {
    const described = describe(best, query, new Packages(query, root), root)
    if (!isFileName) return described
    const linux = [...new Set([library, ...described.candidates.linux])]
    return { ...described, candidates: { ...described.candidates, linux } }
  }
  const soname = isFileName && library.includes('.so') ? library : null
  const candidates = { name: name.stem, ...candidatesFor(name, soname), version: null }
  return { candidates, installed: null, defined: 0 }
}

/** The file that the user named; on other systems, what it would be called in the same folder. */
function candidatesAtPath(
  library: string,
  name: LibraryName,
  { target, workingFolder, moduleFolder }: LibraryQuery,
): Pick<LibraryCandidates, 'linux' | 'darwin' | 'win32'> {
  const path = isAbsolute(library)
    ? library
    : `./${relative(moduleFolder, resolve(workingFolder, library))}`.replace(/^\.\/(?=\.\.\/)/, '')
  const folder = path.slice(0, path.length - basename(path).length)
  const names = candidatesFor({ stem: name.stem, version: null }, null)
  const beside = (list: readonly string[]): string[] => list.map((file) => folder + file)
  const others = { linux: beside(names.linux), darwin: beside(names.darwin), win32: beside(names.win32) }
  return { ...others, [target.os]: [path] }
}

/** Names by convention, where no installed library defines the functions. */
function guess(query: LibraryQuery): FoundLibrary {
  const [stem = 'c'] = query.linked.length > 0 ? query.linked : headerNames(query.headers)
  const name = parseLibraryName(stem.replace(/^lib(?=.)/, ''))
  const candidates = { name: name.stem, ...candidatesFor(name, null), version: null }
  return { candidates, installed: null, defined: 0 }
}
