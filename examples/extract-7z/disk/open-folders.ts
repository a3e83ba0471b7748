import { type BigIntStats, constants, lstatSync } from 'node:fs'
import { constants as system } from 'node:os'
import { join } from 'node:path'
import { errno, systemError, unsignedInt } from 'koffi-bindgen/runtime'
import type { ExactName } from '../entries/entry-info.ts'
import { close, mkdirat, openat, openat_with_mode, unlinkat } from '../posix.ts'

/** A path or name for `node:fs`; bytes where it is no text. */
export type DiskPath = string | Buffer

const isMac = process.platform === 'darwin'

/** Flags of <fcntl.h> for which `node:fs` has no name: POSIX leaves the values to the systems. */
export const O_CLOEXEC = isMac ? 0x1000000 : 0o2000000
export const AT_SYMLINK_NOFOLLOW = isMac ? 0x20 : 0x100
const AT_REMOVEDIR = isMac ? 0x80 : 0x200
/** Linux: to stand in a folder that one may enter, but not list. */
export const O_PATH = isMac ? 0 : 0o10000000

/** For a folder that is to be read or changed itself. Fails at a symbolic link. */
export const folderFlags = constants.O_DIRECTORY | constants.O_NOFOLLOW | O_CLOEXEC

/** Opens or makes a file within an open folder. Returns its descriptor; negative where that fails. */
export function openWithin(folder: number, name: DiskPath, flags: number, mode = 0): number {
  return isMac ? openat(folder, name, flags, unsignedInt(mode)) : openat_with_mode(folder, name, flags, mode)
}

const { EEXIST, ELOOP, ENOENT, ENOTDIR } = system.errno

/**
 * The folders on the way from the destination to where the last file was made, each held open.
 *
 * A folder is opened within the one before it, and never through a symbolic link; then files are made
 * relative to the open folder. So it does not matter who makes what links meanwhile, and the way is not
 * looked at again for each file.
 */
export class OpenFolders {
  readonly #root: { readonly path: string; readonly file: number }
  readonly #way: { readonly name: string; readonly file: number }[] = []
  #encoding: ExactName['encoding'] = 'utf8'
  /** The whole way, where it is as it was entered last. */
  #name: string | undefined = ''

  /** @param root the destination: its path, and its descriptor, which is not closed here */
  constructor(root: { readonly path: string; readonly file: number }) {
    this.#root = root
  }

  /**
   * The descriptor of a folder, good until the next call. Throws an error of the operating system.
   *
   * @param make makes folders that are missing, in place of files that are in the way
   */
  enter({ name, encoding }: ExactName, make: boolean): number {
    if (name === this.#name && encoding === this.#encoding) return this.#current
    const names = name === '' ? [] : name.split('/')
    let depth = 0
    if (encoding === this.#encoding)
      while (depth < this.#way.length && this.#way[depth]?.name === names[depth]) depth++
    this.leave(depth)
    this.#name = undefined
    this.#encoding = encoding
    for (; depth < names.length; depth++) {
      const part = names[depth] ?? ''
      const path = names.slice(0, depth + 1).join('/')
      this.#way.push({ name: part, file: this.#open({ name: part, encoding }, path, make) })
    }
    this.#name = name
    return this.#current
  }

  /** Closes all but the first folders of the way. */
  leave(depth = 0): void {
    this.#name = ''
    for (const { file } of this.#way.splice(depth)) close(file)
  }

  /** Looks at a file below the destination, without following a link at its end. */
  look({ name, encoding }: ExactName): BigIntStats | undefined {
    return lstatSync(this.path({ name, encoding }), { bigint: true, throwIfNoEntry: false })
  }

  path({ name, encoding }: ExactName): DiskPath {
    const { path } = this.#root
    return encoding === 'utf8'
      ? join(path, name)
      : Buffer.concat([Buffer.from(`${path}/`), Buffer.from(name, encoding)])
  }

  get #current(): number {
    return this.#way.at(-1)?.file ?? this.#root.file
  }

  #open(name: ExactName, path: string, make: boolean): number {
    const at = this.#current
    const text = cName(name)
    const open = () => openWithin(at, text, folderFlags | O_PATH)
    let file = open()
    if (file < 0 && make && errno() === ENOENT) {
      // Somebody else may make it at the same moment: what counts is that it can be opened.
      if (mkdirat(at, text, 0o777) < 0 && errno() !== EEXIST) throw systemError('mkdir')
      file = open()
    }
    if (file >= 0) return file
    const code = errno()
    if (code !== ENOTDIR && code !== ELOOP) throw systemError('open', code)
    const inTheWay = this.look({ name: path, encoding: name.encoding })
    if (inTheWay?.isSymbolicLink()) throw new SymbolicLinkError(path)
    if (!make) throw systemError('open', code)
    remove(at, name, false)
    if (mkdirat(at, text, 0o777) < 0) throw systemError('mkdir')
    file = open()
    if (file < 0) throw systemError('open')
    return file
  }
}

/** There is a symbolic link on the way to a file. */
export class SymbolicLinkError extends Error {
  readonly code = 'UNSAFE'

  constructor(path: string) {
    super(`Cannot extract through the symlink ${path}`)
  }
}

/** A name as C takes it: bytes need the NUL that text gets by itself. */
export function cName({ name, encoding }: ExactName): DiskPath {
  return encoding === 'utf8' ? name : Buffer.from(`${name}\0`, encoding)
}

/**
 * Removes a file, a link (not what it leads to) or an empty folder. Throws an error of the operating system.
 */
export function remove(folder: number, name: ExactName, isFolder: boolean): void {
  if (unlinkat(folder, cName(name), isFolder ? AT_REMOVEDIR : 0) < 0) throw systemError('unlink')
}

/** A path as the folder and the name in it. */
export function split({ name: path, encoding }: ExactName): {
  readonly folder: ExactName
  readonly name: ExactName
} {
  const end = path.lastIndexOf('/')
  return {
    folder: { name: path.slice(0, Math.max(0, end)), encoding },
    name: { name: path.slice(end + 1), encoding },
  }
}

/** Throws an error of the operating system where a call has failed. */
export function check(call: string, status: number): void {
  if (status < 0) throw systemError(call)
}
