import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { DebianArchive } from '../debian-archive.ts'

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
 * Unpacks packages into a folder that is a root to their programs; this machine's packages stay as they are.
 * What is there already stays.
 */
export function unpackRoot(folder: string, { suite, architecture, packages, whole }: DebianRoot): string {
  const root = join(folder, 'root')
  if (existsSync(root)) return root
  const files = join(folder, 'files')
  mkdirSync(files, { recursive: true })
  const archive = new DebianArchive(folder, [suite], architecture)
  if (!whole) archive.download(packages, files)
  const downloads = whole ? archive.downloadWhole(packages) : files
  const unpacked = `${root}.new`
  rmSync(unpacked, { recursive: true, force: true })
  for (const file of readdirSync(downloads).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg', ['-x', join(downloads, file), unpacked])
  // Since trixie the packages have all below usr, and what is installed links to that.
  if (!existsSync(join(unpacked, 'lib'))) symlinkSync('usr/lib', join(unpacked, 'lib'))
  renameSync(unpacked, root)
  return root
}
