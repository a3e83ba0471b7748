import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { DebianArchive } from '../../debian-archive.ts'

/** Debian's packages of several of its releases, unpacked beside each other. */
export class DebianReleases {
  readonly #folder: string
  readonly #archive: DebianArchive

  /** @param suites as `bookworm` */
  constructor(folder: string, suites: readonly string[]) {
    this.#folder = folder
    this.#archive = new DebianArchive(folder, suites)
  }

  /** The root folder of a release's packages, these among them, and the version of the first one. */
  unpack(suite: string, names: readonly string[]): { readonly root: string; readonly version: string } {
    const place = join(this.#folder, suite, names[0]!)
    const root = join(place, 'root')
    if (!existsSync(root)) {
      mkdirSync(place, { recursive: true })
      this.#archive.download(
        names.map((name) => `${name}/${suite}`),
        place,
      )
      for (const file of readdirSync(place).filter((name) => name.endsWith('.deb')))
        execFileSync('dpkg', ['-x', join(place, file), `${root}.new`])
      renameSync(`${root}.new`, root)
    }
    const file = readdirSync(place).find((name) => name.startsWith(`${names[0]}_`)) ?? ''
    return { root, version: decodeURIComponent(file.split('_')[1] ?? '') }
  }
}
