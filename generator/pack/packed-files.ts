import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checksum, findObstacle, readIfThere } from '../write.ts'
import type { Manifest } from './package-plan.ts'

/** What a package.json of ours has for the runtime, and for the next run of `bindgen pack`. */
interface OwnField {
  /** Of the package.json without itself. */
  readonly checksum?: string
  /** Paths of the shared libraries in a platform's package, by the module's library. */
  readonly libraries?: Readonly<Record<string, readonly string[]>>
  /** Names of the files with their licences. */
  readonly licences?: readonly string[]
}

/** The package.json with the mark by which a later run sees whether somebody edited it. */
export function withManifestChecksum(manifest: Manifest): Manifest {
  const own = { ...fieldOf(manifest), checksum: checksumOf(manifest) }
  return { ...manifest, 'koffi-bindgen': own }
}

/** The checksum stands in the field that it is not made of; line endings and white space do not count. */
function checksumOf(manifest: Manifest): string {
  const { checksum: _, ...own } = fieldOf(manifest)
  return checksum(JSON.stringify({ ...manifest, 'koffi-bindgen': own }))
}

function fieldOf(manifest: Manifest): OwnField {
  const field = manifest['koffi-bindgen']
  return typeof field === 'object' && field !== null ? field : {}
}

/** null where there is none, or it is no JSON. */
function readManifest(folder: string): Manifest | null {
  try {
    return JSON.parse(readIfThere(join(folder, 'package.json')) ?? '')
  } catch {
    return null
  }
}

/** Whether a folder has been packed before: its package.json has the mark, edited or not. */
export function isPacked(folder: string): boolean {
  const manifest = readManifest(folder)
  return manifest !== null && fieldOf(manifest).checksum !== undefined
}

/**
 * A file in a packed folder that packing again would overwrite or remove, and that is not as it was written;
 * null where there is none.
 *
 * @param platform the folder of the platform's package in it
 */
export function findLost(folder: string, platform: string): string | null {
  for (const each of [folder, platform]) {
    const manifest = readManifest(each)
    const path = join(each, 'package.json')
    if (manifest === null ? existsSync(path) : fieldOf(manifest).checksum !== checksumOf(manifest))
      return path
  }
  const readme = join(folder, 'README.md')
  if (findObstacle(readme) !== null) return readme
  const { libraries = {}, licences = [] } = fieldOf(readManifest(platform) ?? {})
  const libraryNames = Object.values(libraries)
    .flat()
    .map((path) => basename(path))
  // What compilers make beside a module has no mark.
  const isMade = (path: string): boolean => /\.map$|\.shim\./.test(path)
  return (
    filesIn(join(folder, 'dist')).find((path) => !isMade(path) && findObstacle(path) !== null) ??
    filesIn(join(platform, 'lib')).find((path) => !libraryNames.includes(basename(path))) ??
    filesIn(join(platform, 'licences')).find((path) => !licences.includes(basename(path))) ??
    null
  )
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
