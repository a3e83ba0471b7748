import { basename, isAbsolute, relative, resolve } from 'node:path'
import type { LibraryCandidates } from '../plan/plan-options.ts'
import type { Target } from '../target/target.ts'
import type { SharedLibrary } from './formats/shared-library.ts'
import { packageOfLibrary } from './search/debian-packages.ts'
import { undefinedSymbols } from './search/dependencies.ts'
import { InstalledLibraries, plainName } from './search/installed-libraries.ts'
import { libraryFolders } from './search/library-folders.ts'
import {
  candidatesFor,
  cLibraryCandidates,
  cLibraryStems,
  type LibraryName,
  parseLibraryName,
  withInstalledName,
} from './search/library-names.ts'
import { type LibraryPlace, libraryPlaces, likelyPlaces } from './search/library-places.ts'
import { headerNames } from './search/likely-library-names.ts'
import { Packages } from './search/packages.ts'
import { type Package, packageFolders } from './search/pkg-config.ts'

export interface LibraryQuery {
  /** The headers' paths, absolute. */
  readonly headers: readonly string[]
  /** The functions that the headers declare for others to call: linker names. */
  readonly symbols: readonly string[]
  /**
   * Those that the headers' own macros stand for: of several libraries with as many symbols the one that has
   * these is meant.
   */
  readonly meant: readonly string[]
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
  /**
   * The installed library that the names were made of, where it is another system's than the target's: of
   * what the target's own library defines it says nothing.
   */
  readonly ofOtherSystem: SharedLibrary | null
  /** How many of the symbols it defines. */
  readonly defined: number
  /** Libraries that define some of the rest: of headers of several libraries, or of a library in parts. */
  readonly others: readonly FoundLibrary[]
  /** The symbols that neither they define nor what they are loaded with; empty where no library was found. */
  readonly missing: readonly string[]
  /** What a linker would be given, where none of it defines any of the symbols. */
  readonly unused: readonly LinkedName[]
}

export interface LinkedName {
  readonly name: string
  readonly isInstalled: boolean
}

/**
 * Finds the shared library that defines a header's functions, by reading the symbol tables of installed ones;
 * nothing is run. Where to look comes from the header's own name, pkg-config's files and dpkg's, in this
 * order; the first place where a library defines most of the functions ends the search. Where it lacks some,
 * the likely places are and the place of the first one are searched for libraries that have those.
 */
export function findLibrary(query: LibraryQuery): FoundLibrary {
  return asTargetHasIt(searchLibrary(query), query.target)
}

function asTargetHasIt(found: FoundLibrary, target: Target): FoundLibrary {
  const { installed } = found
  const others = found.others.map((other) => asTargetHasIt(other, target))
  if (installed === null || installed.os === target.os) return { ...found, others }
  return { ...found, installed: null, ofOtherSystem: installed, defined: 0, others, missing: [] }
}

function searchLibrary(query: LibraryQuery): FoundLibrary {
  const root = query.sysroot ?? '/'
  const os = query.sysroot === null ? process.platform : query.target.os
  const installed = new InstalledLibraries([...query.folders, ...libraryFolders(query.target, root, os)])
  if (query.library !== null) return nameLibrary(query.library, query, installed, root)
  const packages = packagesOf(query, root)
  const places = libraryPlaces(query, installed, packages, root)
  const cover = coverSymbols(query, places, installed)
  const unused = unusedNames(query, installed)
  const [first] = cover.libraries
  if (first === undefined) return { ...guess(query), unused }
  // Every header declares some function of the C library; that makes it no header of the C library.
  const covered = query.symbols.length - cover.missing.length
  if (isCLibrary(first.library) && query.linked.length === 0 && covered * 2 <= query.symbols.length)
    return guess(query)
  const [found, ...others] = cover.libraries.map((one) => describe(one, query, installed, packages, root))
  const chosen = cover.libraries.map(({ library }) => library)
  return { ...found!, others, missing: undefinedSymbols(cover.missing, chosen, installed), unused }
}

/**
 * A linker passes over a library that has nothing for it; where all of them have nothing, it is a mistake.
 */
function unusedNames({ linked, symbols }: LibraryQuery, installed: InstalledLibraries): LinkedName[] {
  const found = linked.map((name) => ({ name, libraries: installed.named(name) }))
  const isUsed = found.some(({ libraries }) =>
    libraries.some(({ exports }) => symbols.some((symbol) => exports.has(symbol))),
  )
  return isUsed ? [] : found.map(({ name, libraries }) => ({ name, isInstalled: libraries.length > 0 }))
}

function packagesOf({ target, packagePath }: LibraryQuery, root: string): Packages {
  return new Packages(packageFolders(target, root, packagePath))
}

/** More libraries than a header's functions are ever spread over. */
const mostLibraries = 8

/** The library that defines most of the symbols, then those that define most of what is left. */
function coverSymbols(
  { symbols, meant }: Pick<LibraryQuery, 'symbols' | 'meant'>,
  places: readonly LibraryPlace[],
  installed: InstalledLibraries,
): { libraries: Scored[]; missing: readonly string[] } {
  const libraries: Scored[] = []
  let missing = symbols
  let where = places
  while (missing.length > 0 && libraries.length < mostLibraries) {
    const best = bestLibrary({ symbols: missing, meant }, where, installed)
    if (best === null || best.defined === 0) break
    libraries.push(best)
    missing = missing.filter((symbol) => !best.library.exports.has(symbol))
    // The parts of a library lie side by side, or are called after it.
    where = [...new Set([...places.slice(0, likelyPlaces), best.place]), partsOf(best.library, installed)]
  }
  return { libraries, missing }
}

/**
 * `libNAMEf` and `libNAMEl` beside `libNAME`: the place of libraries whose names begin with that of this one.
 */
function partsOf(library: SharedLibrary, installed: InstalledLibraries): LibraryPlace {
  const stem = plainName(parseLibraryName(nameOf(library)).stem)
  return () => (stem.length > 2 ? installed.matching((other) => other.startsWith(stem)) : [])
}

interface Placed extends Scored {
  readonly place: LibraryPlace
}

function bestLibrary(
  wanted: Wanted,
  places: readonly LibraryPlace[],
  installed: InstalledLibraries,
): Placed | null {
  let best: Placed | null = null
  for (const place of places) {
    const inPlace = bestOf(place(), wanted)
    // Of libraries with as much the one in the likelier place, which comes first.
    if (inPlace !== null && (best === null || isMore(inPlace, best))) best = { ...inPlace, place }
    if (best !== null && isEnough(best, wanted.symbols, installed)) break
  }
  return best
}

/**
 * Of several libraries the one with most; of those with as much the one with fewest others, which is the
 * narrowest.
 */
function bestOf(libraries: readonly SharedLibrary[], wanted: Wanted): Scored | null {
  let best: Scored | null = null
  for (const library of libraries) {
    const scored = score(library, wanted)
    if (best === null || isMore(scored, best)) best = scored
    else if (!isMore(best, scored) && library.exports.size < best.library.exports.size) best = scored
  }
  return best
}

/**
 * Most of the symbols; of the header of a toolkit, which leads to many libraries, a third and with those
 * most.
 */
function isEnough(
  { library, defined }: Scored,
  symbols: readonly string[],
  installed: InstalledLibraries,
): boolean {
  if (defined * 2 > symbols.length) return true
  if (defined * 3 < symbols.length) return false
  return undefinedSymbols(symbols, [library], installed).length * 2 < symbols.length
}

/** Whether a library is the C library, or a part of it. */
export function isCLibrary(library: SharedLibrary): boolean {
  return cLibraryStems.includes(parseLibraryName(nameOf(library)).stem)
}

function nameOf({ soname, path }: SharedLibrary): string {
  return soname ?? basename(path)
}

type Wanted = Pick<LibraryQuery, 'symbols' | 'meant'>

/** How many of the wanted symbols a library defines. */
interface Scored {
  readonly library: SharedLibrary
  readonly defined: number
  readonly definedOfMeant: number
}

function score(library: SharedLibrary, { symbols, meant }: Wanted): Scored {
  const countIn = (names: readonly string[]): number =>
    names.filter((symbol) => library.exports.has(symbol)).length
  return { library, defined: countIn(symbols), definedOfMeant: countIn(meant) }
}

function isMore(a: Scored, b: Scored): boolean {
  return a.defined === b.defined ? a.definedOfMeant > b.definedOfMeant : a.defined > b.defined
}

function describe(
  found: Scored,
  query: LibraryQuery,
  libraries: InstalledLibraries,
  packages: Packages,
  root: string,
): FoundLibrary {
  const soname = nameOf(found.library)
  const name = parseLibraryName(soname)
  const { library: installed, defined } = found
  const base = { installed, ofOtherSystem: null, defined, others: [], missing: [], unused: [] }
  if (isCLibrary(installed)) {
    return { ...base, candidates: { name: name.stem, ...cLibraryCandidates(soname), version: null } }
  }
  const isMeant = (linked: string): boolean =>
    libraries.named(linked).some((other) => nameOf(other) === soname)
  const owner = packages.of(name.stem, query.headers, isMeant)
  const candidates: LibraryCandidates = {
    name: displayName(name.stem, owner),
    ...withInstalledName(candidatesFor(name, owner?.id), soname),
    version: owner?.version ?? null,
    package: packageOfLibrary(soname, name.stem, root),
  }
  return { ...base, candidates }
}

/** `zlib` says more than `z`. */
function displayName(stem: string, owner: Package | null): string {
  return stem.length < 3 && owner !== null ? owner.id : stem
}

const notInstalled = {
  installed: null,
  ofOtherSystem: null,
  defined: 0,
  others: [],
  missing: [],
  unused: [],
}

/** The library that the user named. */
function nameLibrary(
  library: string,
  query: LibraryQuery,
  installed: InstalledLibraries,
  root: string,
): FoundLibrary {
  const name = parseLibraryName(library)
  const missingFrom = (found: SharedLibrary | null): readonly string[] =>
    found === null ? [] : undefinedSymbols(query.symbols, [found], installed)
  if (/[/\\]/.test(library)) {
    const read = installed.read(resolve(query.workingFolder, library))
    const candidates = { name: name.stem, ...candidatesAtPath(library, name, query), version: null }
    const missing = missingFrom(read)
    const defined = read === null ? 0 : query.symbols.length - missing.length
    return { ...notInstalled, candidates, installed: read, defined, missing }
  }
  const isFileName = name.stem !== library
  const found = isFileName ? [installed.withSoname(library) ?? []].flat() : installed.named(library)
  const best = bestOf(found, query)
  if (best !== null) {
    const described = describe(best, query, installed, packagesOf(query, root), root)
    const candidates = isFileName ? withInstalledName(described.candidates, library) : described.candidates
    return { ...described, candidates, missing: missingFrom(best.library) }
  }
  const candidates = { name: name.stem, ...withInstalledName(candidatesFor(name), library), version: null }
  return { candidates, ...notInstalled }
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
  const names = candidatesFor({ stem: name.stem, version: null })
  const beside = (list: readonly string[]): string[] => list.map((file) => folder + file)
  const others = { linux: beside(names.linux), darwin: beside(names.darwin), win32: beside(names.win32) }
  return { ...others, [target.os]: [path] }
}

/** Names by convention, where no installed library defines the functions. */
function guess(query: LibraryQuery): FoundLibrary {
  const [stem = 'c'] = query.linked.length > 0 ? query.linked : headerNames(query.headers)
  const name = parseLibraryName(stem.replace(/^lib(?=.)/, ''))
  const candidates = { name: name.stem, ...candidatesFor(name), version: null }
  return { candidates, ...notInstalled }
}
