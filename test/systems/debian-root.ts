import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { DebianArchive } from '../debian-archive.ts'
import type { RunFolders } from '../run-folders.ts'

/** Packages of a release of Debian, for a machine. */
export interface DebianRoot {
  /** As `bookworm`. */
  readonly suite: string
  /** As dpkg calls it. */
  readonly architecture: string
  readonly packages: readonly string[]
  /** With all that they depend on, down to the C library. */
  readonly whole: boolean
}

/**
 * Packages unpacked into a folder that is a root to their programs; this machine's packages stay as they are.
 *
 * @param name of the folder
 */
export function debianRoot(folders: RunFolders, name: string, root: DebianRoot): string {
  return folders.kept(name, root, (unpacked) => {
    const { suite, architecture, packages, whole } = root
    const files = join(folders.own, `${name}-files`)
    mkdirSync(files)
    const archive = new DebianArchive(join(folders.own, `${name}-apt`), [suite], architecture)
    if (!whole) archive.download(packages, files)
    const downloads = whole ? archive.downloadWhole(packages) : files
    for (const file of readdirSync(downloads).filter((each) => each.endsWith('.deb')))
      execFileSync('dpkg', ['-x', join(downloads, file), unpacked])
    // Since trixie the packages have all below usr, and what is installed links to that.
    if (!existsSync(join(unpacked, 'lib'))) symlinkSync('usr/lib', join(unpacked, 'lib'))
  })
}
