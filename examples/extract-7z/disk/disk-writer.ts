import { constants, fstatSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { systemError } from 'koffi-bindgen/runtime'
import { type ArchiveError, asArchiveError } from '../archive-error.ts'
import type { EntryInfo, ExactName } from '../entries/entry-info.ts'
import { close, fchmod, futimens } from '../posix.ts'
import { setTimes } from './disk-entry.ts'
import {
  check,
  cName,
  folderFlags,
  O_CLOEXEC,
  O_PATH,
  OpenFolders,
  openWithin,
  split,
} from './open-folders.ts'

export interface DiskOptions {
  /**
   * What happens to files that are there already: they stay (`never`), the newer one stays (`newer`), or the
   * archive's replaces them (`always`, the default). A file is replaced when the new one is complete, not
   * before.
   */
  readonly overwrite: 'never' | 'newer' | 'always' | undefined
  /** Restores modes exactly: set-user-id bits too, and without regard to the umask. Default: false. */
  readonly exactModes: boolean | undefined
  /** Writes on the calling thread. */
  readonly blocking: boolean | undefined
}

/** Where an entry goes: paths relative to the destination, judged safe by their names. */
export interface Place {
  readonly path: ExactName
  /** Of a hard link: the file that it shares. Of a symbolic link: its text. */
  readonly linkTarget: ExactName | undefined
  /** Permission bits. */
  readonly mode: number
}

/** A folder to extract into, and what still has to be done to the folders in it. */
export class DiskWriter {
  readonly archiveName: string
  readonly options: Partial<DiskOptions>
  /** Where files are made, and where those lie that hard links share. */
  readonly folders: OpenFolders
  readonly linkedFolders: OpenFolders
  /** What could not be done to folders. */
  readonly warnings: ArchiveError[] = []
  readonly #root: number
  /** Folders with what has to wait until all is in them. */
  readonly #unfinished: { readonly info: EntryInfo; readonly place: Place; readonly isNew: boolean }[] = []
  #temporary = 0

  /** Makes the folder where it is not there. Throws an {@link ArchiveError}. */
  constructor(directory: string, archiveName: string, options: Partial<DiskOptions>) {
    this.archiveName = archiveName
    this.options = options
    try {
      const path = resolve(directory)
      this.#root = openFolder(path)
      this.folders = new OpenFolders({ path, file: this.#root })
      this.linkedFolders = new OpenFolders({ path, file: this.#root })
    } catch (error) {
      throw asArchiveError(error, archiveName)
    }
  }

  /** A name for a file that is not complete yet, beside the one that it will replace. */
  temporaryName(): string {
    return `.extract-7z-${process.pid}-${this.#temporary++}`
  }

  finishLater(info: EntryInfo, place: Place, isNew: boolean): void {
    this.#unfinished.push({ info, place, isNew })
  }

  /** Gives folders their times and modes, the inner ones first. */
  close(): void {
    const depth = ({ place }: { readonly place: Place }) => place.path.name.split('/').length
    for (const { info, place, isNew } of this.#unfinished.sort((a, b) => depth(b) - depth(a))) {
      try {
        this.#finishFolder(info, place, isNew)
      } catch (error) {
        this.warnings.push(asArchiveError(error, this.archiveName, info.path))
      }
    }
    this.folders.leave()
    this.linkedFolders.leave()
    close(this.#root)
  }

  #finishFolder(info: EntryInfo, { path, mode }: Place, isNew: boolean): void {
    const { folder, name } = split(path)
    const file = openWithin(this.folders.enter(folder, false), cName(name), folderFlags)
    // Something else has taken its place since.
    if (file < 0) return
    try {
      setTimes(info, (times) => futimens(file, times))
      if (this.options.exactModes === true) check('fchmod', fchmod(file, mode))
      else if (isNew && (mode & 0o700) !== 0o700) {
        // It was made with all rights for its owner; the umask was minded then.
        check('fchmod', fchmod(file, fstatSync(file).mode & 0o777 & (mode | 0o077)))
      }
    } finally {
      close(file)
    }
  }
}

/**
 * Opens the destination, and makes it where it is not there. Links on the way to it are the user's own, and
 * no danger.
 */
function openFolder(path: string): number {
  const open = () => openWithin(anyFolder, path, constants.O_DIRECTORY | O_CLOEXEC | O_PATH)
  let file = open()
  if (file < 0) {
    makeFolder(path)
    file = open()
  }
  if (file < 0) throw systemError('open')
  return file
}

/** An absolute path begins at none. */
const anyFolder = -1

/**
 * Makes a folder and those on the way to it. (Node's `recursive` tries for ever where a system refuses, as in
 * /proc.)
 */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  try {
    mkdirSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path))
    mkdirSync(path)
  }
}
