import { type BigIntStats, constants, fstatSync, ftruncateSync } from 'node:fs'
import { callAsyncWithErrno, errnoName, systemError } from 'koffi-bindgen/runtime'
import type { EntryTask } from '../archive-walk.ts'
import type { EntryInfo, ExactName } from '../entries/entry-info.ts'
import {
  close,
  fchmod,
  futimens,
  linkat,
  mkdirat,
  mknodat,
  pwrite,
  renameat,
  symlinkat,
  utimensat,
} from '../posix.ts'
import type { DiskWriter, Place } from './disk-writer.ts'
import { AT_SYMLINK_NOFOLLOW, check, cName, O_CLOEXEC, openWithin, remove, split } from './open-folders.ts'

/**
 * Writes smaller than this are done at once: handing them to a worker thread would take longer than doing
 * them. Bytes.
 */
const smallWrite = 64 * 1024

/** What a hole in a file reads as. */
const zeros = Buffer.alloc(1024 * 1024)
const nothing = new Uint8Array()

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_WRONLY, S_IFBLK, S_IFCHR, S_IFIFO, S_IFSOCK } = constants

const newFile = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC

const nodeTypes: Readonly<Partial<Record<EntryInfo['type'], number>>> = {
  fifo: S_IFIFO,
  socket: S_IFSOCK,
  'block device': S_IFBLK,
  'character device': S_IFCHR,
}

const UTIME_NOW = process.platform === 'darwin' ? -1n : (1n << 30n) - 1n
const UTIME_OMIT = process.platform === 'darwin' ? -2n : (1n << 30n) - 2n

/** One entry on its way to the disk. One at a time. */
export class DiskEntry implements EntryTask {
  readonly #writer: DiskWriter
  readonly #info: EntryInfo
  readonly #place: Place
  /** Its name in the folder `#parent`. */
  readonly #name: ExactName
  readonly #parent: ExactName
  /** The folder that it is made in. */
  #folder = -1
  /** Its name until it is complete; undefined where there is nothing to remove. */
  #written: ExactName | undefined
  /** The descriptor of a file. */
  #file = -1
  /** Bytes written. */
  #length = 0
  /** Whether the file's end is a hole. */
  #endsInHole = false

  constructor(writer: DiskWriter, info: EntryInfo, place: Place) {
    this.#writer = writer
    this.#info = info
    this.#place = place
    const { folder, name } = split(place.path)
    this.#name = name
    this.#parent = folder
  }

  /** Creates the file, folder or link; returns false where an old file is to stay. */
  start(): boolean {
    const { folders } = this.#writer
    const { type } = this.#info
    this.#folder = folders.enter(this.#parent, true)
    let isNew = true
    if (this.#make(this.#name) < 0) {
      if (errnoName() !== 'EEXIST') throw systemError('create')
      const old = folders.look(this.#place.path)
      isNew = type !== 'directory' || !old?.isDirectory()
      if (type !== 'directory' && old !== undefined && this.#isKept(old)) return false
      if (isNew) this.#replace(old)
    }
    if (type === 'directory') this.#writer.finishLater(this.#info, this.#place, isNew)
    else this.#written ??= this.#name
    return true
  }

  #isKept(old: BigIntStats): boolean {
    const { overwrite } = this.#writer.options
    return overwrite === 'never' || (overwrite === 'newer' && old.mtimeNs >= (this.#info.modified ?? 0n))
  }

  /**
   * A file takes an old one's place when it is complete. Everything else does at once, and an old link is not
   * followed.
   */
  #replace(old: BigIntStats | undefined): void {
    if (old?.isFile() && this.#info.type === 'file') {
      this.#written = { ...this.#name, name: this.#writer.temporaryName() }
    } else if (old !== undefined) remove(this.#folder, this.#name, old.isDirectory())
    check('create', this.#make(this.#written ?? this.#name))
  }

  /** Returns a negative number where it fails. */
  #make(name: ExactName): number {
    const { type, device = 0 } = this.#info
    const { mode } = this.#place
    const text = cName(name)
    const rights = mode & 0o777
    switch (type) {
      case 'file':
        this.#file = openWithin(this.#folder, text, newFile, rights)
        return this.#file
      case 'directory':
        return mkdirat(this.#folder, text, rights | 0o700)
      case 'symlink':
        return symlinkat(cName(this.#linkTarget), this.#folder, text)
      case 'hardlink':
        return this.#makeHardLink(text)
      default:
        return mknodat(this.#folder, text, (nodeTypes[type] ?? 0) | rights, device)
    }
  }

  #makeHardLink(text: string | Buffer): number {
    if (this.#linkTarget.name === this.#place.path.name) throw new Error('The hard link leads to itself')
    const { folder, name } = split(this.#linkTarget)
    const status = linkat(this.#writer.linkedFolders.enter(folder, false), cName(name), this.#folder, text, 0)
    // Formats like cpio may store the contents with the last of the links.
    if (status < 0 || !this.#info.size) return status
    this.#file = openWithin(this.#folder, text, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if (this.#file >= 0 && fstatSync(this.#file).isFile()) ftruncateSync(this.#file)
    else this.#closeFile()
    return status
  }

  get #linkTarget(): ExactName {
    return this.#place.linkTarget ?? { name: '', encoding: 'utf8' }
  }

  write(block: Uint8Array): Promise<void> | undefined {
    const { size = Number.POSITIVE_INFINITY } = this.#info
    // What goes beyond the size that the header states is left out, as tar does.
    const room = Math.max(0, size - this.#length)
    const bytes = block.length > room ? block.subarray(0, room) : block
    if (this.#file < 0 || bytes.length === 0) return undefined
    this.#endsInHole =
      bytes.length > smallWrite &&
      bytes[0] === 0 &&
      zeros.compare(bytes, 0, bytes.length, 0, bytes.length) === 0
    if (this.#endsInHole) {
      this.#length += bytes.length
      return undefined
    }
    if (this.#writer.options.blocking !== true && bytes.length > smallWrite) return this.#writeOnThread(bytes)
    for (let rest = bytes; rest.length > 0; ) {
      rest = this.#without(rest, pwrite(this.#file, rest, rest.length, this.#length))
    }
    return undefined
  }

  async #writeOnThread(bytes: Uint8Array): Promise<void> {
    for (let rest = bytes; rest.length > 0; ) {
      const call = callAsyncWithErrno(pwrite, [this.#file, rest, rest.length, this.#length])
      const { result, errno: code } = await call
      rest = this.#without(rest, result, code)
    }
  }

  /** What is left to be written. Throws where nothing was. */
  #without(bytes: Uint8Array, written: number, code?: number): Uint8Array {
    if (written < 0) throw systemError('write', code)
    this.#length += written
    // As a rule one call writes all, and another view costs as much as the call.
    return written === bytes.length ? nothing : bytes.subarray(written)
  }

  /** Gives the file its times, mode and name. */
  finish(): void {
    const { type, size = 0 } = this.#info
    if (this.#file >= 0) this.#finishFile(Math.max(size, this.#length))
    else if (type !== 'directory' && type !== 'hardlink') {
      setTimes(this.#info, (times) => utimensat(this.#folder, cName(this.#name), times, AT_SYMLINK_NOFOLLOW))
    }
    if (this.#written === undefined || this.#written === this.#name) return
    check('rename', renameat(this.#folder, cName(this.#written), this.#folder, cName(this.#name)))
  }

  #finishFile(size: number): void {
    if (this.#endsInHole || size > this.#length) ftruncateSync(this.#file, size)
    if (this.#writer.options.exactModes === true) check('fchmod', fchmod(this.#file, this.#place.mode))
    setTimes(this.#info, (times) => futimens(this.#file, times))
    const file = this.#file
    this.#file = -1
    check('close', close(file))
  }

  #closeFile(): void {
    if (this.#file >= 0) close(this.#file)
    this.#file = -1
  }

  /** Removes what there is of the entry. */
  abandon(): void {
    this.#closeFile()
    if (this.#written !== undefined) remove(this.#folder, this.#written, false)
  }
}

/** Sets the times that the archive has. */
export function setTimes({ accessed, modified }: EntryInfo, set: (times: BigInt64Array) => number): void {
  if (accessed === undefined && modified === undefined) return
  putTime(0, accessed, UTIME_NOW)
  putTime(2, modified, UTIME_OMIT)
  check('utimens', set(times))
}

/** Seconds and nanoseconds of both times. */
const times = new BigInt64Array(4)

function putTime(at: 0 | 2, time: bigint | undefined, otherwise: bigint): void {
  if (time === undefined) {
    times[at] = 0n
    times[at + 1] = otherwise
    return
  }
  // Nanoseconds count forward, before 1970 too.
  const seconds = (time < 0n ? time - 999_999_999n : time) / 1_000_000_000n
  times[at] = seconds
  times[at + 1] = time - seconds * 1_000_000_000n
}
