import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Target } from '../../target/target.ts'
import { listFolder } from '../search/library-folders.ts'
import { packageFolders, readPackage } from '../search/pkg-config.ts'

/** Where GIR files lie, below the system's root. */
const places = ['usr/local/share/gir-1.0', 'usr/share/gir-1.0', 'opt/homebrew/share/gir-1.0']

/** What comes before the namespace itself: the packages and the headers that a file is of. */
const headLength = 8192

/** The folders with a system's GIR files. */
export function girFolders(root: string): string[] {
  return places.map((place) => join(root, place))
}

/** `Pango-1.0`, and not the path of a file. */
export function isGirName(given: string): boolean {
  return !/[/\\]|\.gir$/.test(given)
}

/** The file that a name or a path stands for; null where there is none. */
export function namedGir(given: string, folders: readonly string[]): string | null {
  const candidates = isGirName(given) ? folders.map((folder) => join(folder, `${given}.gir`)) : [given]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** The names of all GIR files. */
export function girNames(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    listFolder(folder).flatMap((name) => (name.endsWith('.gir') ? [name.slice(0, -4)] : [])),
  )
}

/**
 * The GIR files that describe some headers: those that name one as it is included, and whose package has the
 * file in its include folders (two versions of a library may have a header of one name).
 *
 * @param headers as they are included, with the path that was read
 * @param root the system's root folder: `/`, or a sysroot
 */
export function findGir(headers: ReadonlyMap<string, string>, target: Target, root: string): string[] {
  const packages = packageFolders(target, root)
  return girFolders(root).flatMap((folder) =>
    listFolder(folder)
      .filter((name) => name.endsWith('.gir'))
      .map((name) => join(folder, name))
      .filter((file) => describes(headOf(file), headers, packages)),
  )
}

function describes(head: string, headers: ReadonlyMap<string, string>, folders: readonly string[]): boolean {
  const values = (element: string): string[] =>
    [...head.matchAll(new RegExp(`<${element} name="([^"]*)"`, 'g'))].map(([, name]) => name ?? '')
  const named = values('c:include').flatMap((name) => {
    const path = headers.get(name)
    return path === undefined ? [] : [{ name, path }]
  })
  if (named.length === 0) return false
  const own = values('package').flatMap((id) => includeFoldersOf(id, folders, new Set()))
  return own.length === 0 || named.some(({ name, path }) => own.some((folder) => path === join(folder, name)))
}

/** Of a package and of those that it requires: `gio/gio.h` lies in GLib's folder. */
function includeFoldersOf(id: string, folders: readonly string[], seen: Set<string>): string[] {
  if (seen.has(id)) return []
  seen.add(id)
  const found = readPackage(id, folders)
  if (found === null) return []
  return [...found.includeFolders, ...found.requires.flatMap((each) => includeFoldersOf(each, folders, seen))]
}

function headOf(file: string): string {
  let descriptor: number
  try {
    descriptor = openSync(file, 'r')
  } catch {
    return ''
  }
  try {
    const bytes = Buffer.alloc(headLength)
    return bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, headLength, 0))
  } finally {
    closeSync(descriptor)
  }
}
