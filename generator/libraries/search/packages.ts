import { plainName } from './installed-libraries.ts'
import { headerNames } from './likely-library-names.ts'
import { type Package, packageFiles, readPackageFile } from './pkg-config.ts'

/** pkg-config's packages, each read at most once. */
export class Packages {
  readonly #folders: readonly string[]
  #files: ReadonlyMap<string, string> | null = null
  readonly #read = new Map<string, Package | null>()

  /** @param folders where their files are, listed once, and only when asked for */
  constructor(folders: readonly string[]) {
    this.#folders = folders
  }

  /** Those that are called after a header: `NAME` or `libNAME`. */
  named(name: string): Package[] {
    const ids = new Set([name, `lib${name}`, name.toLowerCase(), `lib${name.toLowerCase()}`])
    return [...ids].flatMap((id) => this.#get(id) ?? [])
  }

  /**
   * Those whose names differ from one of these in punctuation and a last `.0` only: `gtk4` is `gtk-4.0`,
   * `gtk+-3.0` is `gtk-3.0`.
   */
  similar(names: readonly string[]): Package[] {
    const wanted = new Set(names.map(withoutZero))
    const ids = [...this.#paths.keys()].filter((id) => wanted.has(withoutZero(id)))
    return ids.flatMap((id) => this.#get(id) ?? [])
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

  /**
   * The one that a library belongs to, judged by `-l`: one called after the headers or the library rather
   * than another.
   *
   * @param isMeant whether a linker takes this library for a `-l` name
   */
  of(stem: string, headers: readonly string[], isMeant: (name: string) => boolean): Package | null {
    const names = [...headerNames(headers), stem]
    const brings = ({ libraries }: Package): boolean =>
      libraries.includes(stem) || libraries.slice(0, 1).some(isMeant)
    const called = names.flatMap((name) => this.named(name))
    return called.find(brings) ?? this.similar(names).find(brings) ?? this.#onlyFor(stem)
  }

  #onlyFor(stem: string): Package | null {
    const first = this.#all().filter(({ libraries }) => libraries[0] === stem)
    const called = first.filter(({ id }) => stem.length > 2 && plainName(id).includes(plainName(stem)))
    return called[0] ?? (first.length === 1 ? first[0]! : null)
  }

  #get(id: string): Package | null {
    const known = this.#read.get(id)
    if (known !== undefined) return known
    const path = this.#paths.get(id)
    const read = path === undefined ? null : readPackageFile(path)
    this.#read.set(id, read)
    return read
  }

  get #paths(): ReadonlyMap<string, string> {
    this.#files ??= packageFiles(this.#folders)
    return this.#files
  }

  #all(): Package[] {
    return [...this.#paths.keys()].flatMap((id) => this.#get(id) ?? [])
  }
}

function withoutZero(name: string): string {
  return plainName(name.replace(/\.0$/, ''))
}
