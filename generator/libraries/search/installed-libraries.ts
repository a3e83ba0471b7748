import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readSharedLibrary, type SharedLibrary } from '../formats/shared-library.ts'
import { listFolder } from './library-folders.ts'
import { parseLibraryName } from './library-names.ts'

/**
 * The shared libraries in some folders: each folder is listed once, each file read once, and only when asked
 * for.
 */
export class InstalledLibraries {
  readonly #folders: readonly string[]
  #files: readonly string[] | null = null
  #stems: ReadonlyMap<string, readonly string[]> | null = null
  readonly #read = new Map<string, SharedLibrary | null>()

  /** @param folders searched in this order */
  constructor(folders: readonly string[]) {
    this.#folders = folders
  }

  /** The paths of all of them, without those whose name an earlier folder has too. */
  get files(): readonly string[] {
    if (this.#files === null) {
      const byName = new Map<string, string>()
      for (const folder of this.#folders) {
        for (const name of listFolder(folder)) {
          if (/\.(so(\.[\d.]+)?|dylib|tbd|dll)$/i.test(name) && !byName.has(name))
            byName.set(name, join(folder, name))
        }
      }
      this.#files = [...byName.values()].sort()
    }
    return this.#files
  }

  /**
   * What a linker takes for `-l NAME`: `libNAME.so` or what other systems call it, or what its soname alone
   * leads to.
   */
  named(name: string): SharedLibrary[] {
    for (const folder of this.#folders) {
      for (const file of [
        `lib${name}.so`,
        `lib${name}.dylib`,
        `lib${name}.tbd`,
        `${name}.dll`,
        `lib${name}.dll`,
      ]) {
        const library = this.read(join(folder, file))
        if (library !== null) return [library]
      }
    }
    return this.#readAll(this.files.filter((file) => parseLibraryName(file).stem === name))
  }

  /** Those whose stem, in small letters and without punctuation, satisfies a condition. */
  matching(condition: (stem: string) => boolean): SharedLibrary[] {
    return this.#readAll([...this.#byStem].flatMap(([stem, files]) => (condition(stem) ? files : [])))
  }

  get #byStem(): ReadonlyMap<string, readonly string[]> {
    if (this.#stems === null) {
      const stems = new Map<string, string[]>()
      for (const file of this.files) {
        const stem = plainName(parseLibraryName(file).stem)
        const files = stems.get(stem)
        if (files === undefined) stems.set(stem, [file])
        else files.push(file)
      }
      this.#stems = stems
    }
    return this.#stems
  }

  /** The library of this soname; null where none of the folders has it. */
  withSoname(soname: string): SharedLibrary | null {
    for (const folder of this.#folders) {
      const path = join(folder, soname)
      if (existsSync(path)) return this.read(path)
    }
    // Windows takes no notice of capitals in a file's name.
    const plain = soname.toLowerCase()
    if (!plain.endsWith('.dll')) return null
    const path = this.files.find((file) => basename(file).toLowerCase() === plain)
    return path === undefined ? null : this.read(path)
  }

  read(path: string): SharedLibrary | null {
    const known = this.#read.get(path)
    if (known !== undefined) return known
    const library = readSharedLibrary(path)
    this.#read.set(path, library)
    return library
  }

  /** Several files of one soname are one library: `libz.so`, `libz.so.1` and `libz.so.1.2.13`. */
  #readAll(files: readonly string[]): SharedLibrary[] {
    const bySoname = new Map<string, SharedLibrary>()
    for (const file of files) {
      const library = this.read(file)
      if (library === null) continue
      const key = library.soname ?? library.path
      if (!bySoname.has(key)) bySoname.set(key, library)
    }
    return [...bySoname.values()]
  }
}

/** A name for comparing: `gtk-3.0`, `GTK_3` and `GTKv3` become `gtk30`, `gtk3` and `gtk3`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?<=[a-z])v(?=\d)/g, '')
}
