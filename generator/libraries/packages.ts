import { headerNames } from './header-names.ts'
import { plainName } from './installed-libraries.ts'
import { listPackages, type Package, readPackage } from './pkg-config.ts'

/** pkg-config's packages, each read at most once. */
export class Packages {
  readonly #folders: readonly string[]
  readonly #read = new Map<string, Package | null>()

  /** @param folders where their files are */
  constructor(folders: readonly string[]) {
    this.#folders = folders
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
