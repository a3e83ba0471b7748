import { existsSync, realpathSync } from 'node:fs'
import { posix } from 'node:path'
import { builtinFolder } from '../builtin/builtin-headers.ts'
import type { SourceFiles } from '../text/source-files.ts'
import type { SourceText } from '../text/source-text.ts'

/** A folder of the include path. */
export interface SearchFolder {
  readonly path: string
  /** Of the system's own include path, or built in. */
  readonly system: boolean
  /** It holds Apple's frameworks: `<A/b.h>` is in `A.framework/Headers`. */
  readonly framework: boolean
  /** The only files in it that are there; undefined where all are. */
  readonly only?: ReadonlySet<string>
}

/** A header that was found. */
export interface FoundHeader {
  readonly source: SourceText
  /** Its folder's place in the include path; -1 if it was not found through that. */
  readonly folderIndex: number
}

/** The include path, and what was found along it. */
export class IncludeSearch {
  readonly folders: readonly SearchFolder[]
  readonly #files: SourceFiles
  readonly #folderExists = new Map<string, boolean>()
  readonly #found = new Map<string, FoundHeader | null>()

  constructor(folders: readonly SearchFolder[], files: SourceFiles) {
    this.folders = distinctFolders(folders)
    this.#files = files
  }

  /** `#include <spelling>`, or `#include_next` with the place to go on from. */
  find(spelling: string, from = 0): FoundHeader | null {
    const key = `${from}:${spelling}`
    let found = this.#found.get(key)
    if (found === undefined) {
      found = this.#search(spelling, from)
      this.#found.set(key, found)
    }
    return found
  }

  #search(spelling: string, from: number): FoundHeader | null {
    if (isAbsolute(spelling)) {
      const source = this.#files.read(spelling)
      return source === null ? null : { source, folderIndex: -1 }
    }
    const nested = spelling.includes('/')
    for (let index = from; index < this.folders.length; index++) {
      const folder = this.folders[index]!
      const name = folder.framework ? spelling.replace('/', '.framework/Headers/') : spelling
      const path = joinPath(folder.path, name)
      // Most folders lack the header's subfolder: one look spares one for each header of it.
      if (folder.only !== undefined && !folder.only.has(path)) continue
      if (nested && !this.#hasFolder(folderOf(path))) continue
      const source = this.#files.read(path)
      if (source !== null) return { source, folderIndex: index }
    }
    return null
  }

  #hasFolder(path: string): boolean {
    if (path.startsWith(builtinFolder)) return true
    let exists = this.#folderExists.get(path)
    if (exists === undefined) {
      exists = existsSync(path)
      this.#folderExists.set(path, exists)
    }
    return exists
  }
}

/** Folder and name as one path, `.` and `..` resolved, separated by slashes. */
export function joinPath(folder: string, name: string): string {
  if (isAbsolute(name)) return name
  const path = `${isWindowsPath(folder) ? folder.replaceAll('\\', '/') : folder}/${name}`
  return path.includes('/.') ? posix.normalize(path) : path
}

/** The folder of a file, without a slash at the end. */
export function folderOf(path: string): string {
  const folder = path.replace(/[/\\][^/\\]*$/, '')
  return folder === path ? '.' : folder
}

export function isAbsolute(path: string): boolean {
  return path.startsWith('/') || path.startsWith('<') || isWindowsPath(path)
}

/** `C:\x`, `C:/x` or `\\server\x`. */
function isWindowsPath(path: string): boolean {
  return path.startsWith('\\') || /^[A-Za-z]:[/\\]/.test(path)
}

/** As GCC has it: a folder that comes again goes, and the system's own stay in their place. */
function distinctFolders(folders: readonly SearchFolder[]): SearchFolder[] {
  const real = folders
    .map((folder) => ({ folder, path: realPath(folder.path) }))
    .filter(({ path }) => path !== null)
  const systems = new Set(real.filter(({ folder }) => folder.system).map(({ path }) => path))
  const seen = new Set<string | null>()
  const result: SearchFolder[] = []
  for (const { folder, path } of real) {
    if (seen.has(path) || (!folder.system && systems.has(path))) continue
    seen.add(path)
    result.push(folder)
  }
  return result
}

function realPath(path: string): string | null {
  if (path.startsWith(builtinFolder)) return path
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}
