import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DebianArchive } from '../../debian-archive.ts'
import type { RunFolders } from '../../run-folders.ts'

/** Debian's packages of several of its releases, unpacked beside each other. */
export class DebianReleases {
  readonly #folders: RunFolders
  readonly #suites: readonly string[]
  #archive: DebianArchive | null = null

  /** @param suites as `bookworm` */
  constructor(folders: RunFolders, suites: readonly string[]) {
    this.#folders = folders
    this.#suites = suites
  }

  /** The root folder of a release's packages, these among them, and the version of the first one. */
  unpack(suite: string, names: readonly string[]): { readonly root: string; readonly version: string } {
    const place = this.#folders.kept(`${suite}-${names[0]}`, names, (folder) => {
      this.#archive ??= new DebianArchive(join(this.#folders.own, 'apt'), this.#suites)
      this.#archive.download(
        names.map((name) => `${name}/${suite}`),
        folder,
      )
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
        execFileSync('dpkg', ['-x', join(folder, file), join(folder, 'root')])
    })
    const file = readdirSync(place).find((name) => name.startsWith(`${names[0]}_`)) ?? ''
    return { root: join(place, 'root'), version: decodeURIComponent(file.split('_')[1] ?? '') }
  }
}
