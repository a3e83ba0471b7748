import { type BigIntStats, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  ARCHIVE_EXTRACT_PERM,
  ARCHIVE_EXTRACT_SECURE_NODOTDOT,
  ARCHIVE_EXTRACT_SECURE_SYMLINKS,
  ARCHIVE_EXTRACT_TIME,
  ARCHIVE_OK,
  ARCHIVE_WARN,
  type archive,
  type archive_entry,
  archive_entry_copy_hardlink,
  archive_entry_copy_pathname,
  archive_entry_set_perm,
  archive_write_close,
  archive_write_data,
  archive_write_disk_new,
  archive_write_disk_set_options,
  archive_write_finish_entry,
  archive_write_free,
  archive_write_header,
} from 'koffi-bindgen/bindings/libarchive'
import { type ArchiveError, asArchiveError } from './archive-error.ts'
import { type Caller, lastError, must } from './archive-reader.ts'
import type { EntryTask } from './archive-walk.ts'
import type { EntryInfo } from './entry-info.ts'
import type { ExactName } from './exact-names.ts'

export interface DiskOptions {
  /**
   * What happens to files that are there already: they stay (`never`), the newer one stays (`newer`), or the archive's
   * replaces them (`always`, the default). A file is replaced when the new one is complete, not before.
   */
  readonly overwrite: 'never' | 'newer' | 'always' | undefined
  /** Restores modes exactly: set-user-id bits too, and without regard to the umask. Default: false. */
  readonly exactModes: boolean | undefined
}

/** Where an entry goes: paths relative to the destination, judged safe by their names. */
export interface Place {
  readonly path: ExactName
  /** Of a hard link: the file that it shares. */
  readonly linkPath: ExactName | undefined
  /** Permission bits. */
  readonly mode: number
}

/** A path for `node:fs`; bytes where it is no text. */
type DiskPath = string | Buffer

/** Writes smaller than this are done at once: handing them to a worker thread would take longer than doing them. Bytes. */
const smallWrite = 64 * 1024

/**
 * A folder to extract into: libarchive's `archive_write_disk`, which restores modes and times, and refuses to go through
 * symbolic links, whoever made them.
 */
export class DiskWriter {
  readonly archiveName: string
  readonly call: Caller
  readonly options: Partial<DiskOptions>
  /** The destination, with the links on the way to it resolved: they are the user's own, and no danger. */
  readonly root: string
  readonly disk: archive
  /** What libarchive noticed and went on from. */
  readonly warnings: ArchiveError[] = []
  #temporary = 0

  /** Makes the folder where it is not there. Throws an {@link ArchiveError}. */
  constructor(
    directory: string,
    archive: { readonly name: string; readonly call: Caller },
    options: Partial<DiskOptions>,
  ) {
    this.archiveName = archive.name
    this.call = archive.call
    this.options = options
    try {
      mkdirSync(directory, { recursive: true })
      this.root = realpathSync(directory)
    } catch (error) {
      throw asArchiveError(error, archive.name)
    }
    this.disk = must(archive_write_disk_new())
    const secure = ARCHIVE_EXTRACT_SECURE_SYMLINKS | ARCHIVE_EXTRACT_SECURE_NODOTDOT
    const modes = options.exactModes === true ? ARCHIVE_EXTRACT_PERM : 0
    archive_write_disk_set_options(this.disk, ARCHIVE_EXTRACT_TIME | secure | modes)
  }

  path({ name, encoding }: ExactName): DiskPath {
    return encoding === 'utf8'
      ? join(this.root, name)
      : Buffer.from(Buffer.from(`${this.root}/`).toString('latin1') + name, 'latin1')
  }

  /** A name for a file that is not complete yet, beside the one that it will replace. */
  temporaryPath({ name, encoding }: ExactName): DiskPath {
    const temporary = `.extract-7z-${process.pid}-${this.#temporary++}`
    return this.path({ name: join(dirname(name), temporary), encoding })
  }

  /** Gives folders their times and modes, which had to wait until all was in them. */
  async close(): Promise<void> {
    const status = await this.call(archive_write_close, [this.disk])
    if (status !== ARCHIVE_OK) this.warnings.push(lastError(this.disk, { archive: this.archiveName }))
    archive_write_free(this.disk)
  }
}

/** One entry on its way to the disk. One at a time. */
export class DiskEntry implements EntryTask {
  readonly #writer: DiskWriter
  readonly #info: EntryInfo
  readonly #entry: archive_entry
  readonly #place: Place
  /** The file's name in the end. */
  readonly #path: DiskPath
  /** The file's name until it is complete; undefined where there is none yet. */
  #written: DiskPath | undefined

  constructor(writer: DiskWriter, info: EntryInfo, entry: archive_entry, place: Place) {
    this.#writer = writer
    this.#info = info
    this.#entry = entry
    this.#place = place
    this.#path = writer.path(place.path)
  }

  /**
   * Creates the file, folder or link; returns false where an old file is to stay. Stays on the main thread: libarchive
   * learns the process's umask by setting it for a moment, and two threads that do so at once can leave it at zero.
   */
  start(): boolean {
    const writer = this.#writer
    const { disk, options } = writer
    const { path, linkPath, mode } = this.#place
    const { type, modified = 0n } = this.#info
    const old = type === 'directory' ? undefined : this.#oldFile()
    if (old !== undefined && options.overwrite === 'never') return false
    if (old !== undefined && options.overwrite === 'newer' && old.mtimeNs >= modified) return false
    const target = old?.isFile() && type === 'file' ? writer.temporaryPath(path) : this.#path
    archive_entry_copy_pathname(this.#entry, cString(target))
    if (linkPath !== undefined) archive_entry_copy_hardlink(this.#entry, cString(writer.path(linkPath)))
    archive_entry_set_perm(this.#entry, mode)
    const status = archive_write_header(disk, this.#entry)
    if (status >= ARCHIVE_WARN) this.#written = target
    this.#check(status)
    return true
  }

  /** What lies where the entry is to go. */
  #oldFile(): BigIntStats | undefined {
    const { overwrite = 'always' } = this.#writer.options
    // Mostly nothing does, and this question is the cheaper one. Dangling links escape it: they are replaced anyway.
    if (overwrite === 'always' && !existsSync(this.#path)) return undefined
    return lstatSync(this.#path, { throwIfNoEntry: false, bigint: true })
  }

  async write(block: Uint8Array): Promise<void> {
    const { disk, call } = this.#writer
    const isSmall = block.length <= smallWrite
    const written = isSmall
      ? archive_write_data(disk, block, block.length)
      : await call(archive_write_data, [disk, block, block.length])
    // A disk that is full is only a "warning" to libarchive; the file is not whole all the same.
    if (written < 0) throw this.#error()
  }

  /** Closes the file and gives it its times, mode and name. */
  async finish(): Promise<void> {
    const { disk, call } = this.#writer
    const isSmall = (this.#info.size ?? Number.POSITIVE_INFINITY) <= smallWrite
    this.#check(isSmall ? archive_write_finish_entry(disk) : await call(archive_write_finish_entry, [disk]))
    if (this.#written !== undefined && this.#written !== this.#path) renameSync(this.#written, this.#path)
  }

  /** Removes what there is of the entry. */
  abandon(): void {
    if (this.#written === undefined) return
    archive_write_finish_entry(this.#writer.disk)
    if (this.#info.type !== 'directory') rmSync(this.#written, { force: true })
  }

  #check(status: number): void {
    if (status === ARCHIVE_OK) return
    if (status < ARCHIVE_WARN) throw this.#error()
    this.#writer.warnings.push(this.#error())
  }

  #error(): ArchiveError {
    return lastError(this.#writer.disk, { archive: this.#writer.archiveName, entry: this.#info.path })
  }
}

/** A path as C takes it: bytes need the NUL that text gets by itself. */
function cString(path: DiskPath): DiskPath {
  return typeof path === 'string' ? path : Buffer.concat([path, Buffer.of(0)])
}
