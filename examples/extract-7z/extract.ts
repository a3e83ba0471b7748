import {
  ARCHIVE_FORMAT_7ZIP,
  type archive_entry,
  archive_entry_rdev,
} from 'koffi-bindgen/bindings/libarchive'
import { ArchiveError, type Report } from './archive-error.ts'
import { ArchiveReader, type ReaderOptions } from './archive-reader.ts'
import type { ArchiveSource } from './archive-source.ts'
import { ArchiveWalk, type WalkOptions } from './archive-walk.ts'
import { DiskEntry, type DiskOptions, DiskWriter, type Place } from './disk-writer.ts'
import type { EntryInfo, EntryType } from './entry-info.ts'
import { placeEntry } from './entry-path.ts'
import { exactHardlink, exactPath, exactSymlink } from './exact-names.ts'

export interface ExtractOptions extends ReaderOptions, WalkOptions, Partial<DiskOptions> {
  /** Leading folders to leave out of names. Default: 0. */
  readonly stripComponents?: number | undefined
  /** Makes devices, FIFOs and sockets. Default: false, they are refused. */
  readonly specialFiles?: boolean | undefined
}

/**
 * Extracts an archive below a folder, on worker threads: the event loop goes on meanwhile.
 *
 * Nothing is written outside of the folder. An entry that cannot or must not be extracted does not stop the others; if
 * there was one, rejects with an {@link ArchiveError} whose `report` says what was done.
 */
export async function extract(
  source: ArchiveSource,
  directory: string,
  options: ExtractOptions = {},
): Promise<Report> {
  const reader = await ArchiveReader.open(source, options)
  try {
    const disk = new DiskWriter(directory, reader.name, options)
    const walk = new ArchiveWalk(reader, options)
    try {
      return await walk.run((info, entry) => {
        const place = placeSafely(entry, info, reader, options)
        return place && new DiskEntry(disk, info, place)
      })
    } finally {
      disk.close()
      walk.report.warnings.push(...disk.warnings)
    }
  } finally {
    await reader.close()
  }
}

const special: ReadonlySet<EntryType> = new Set(['fifo', 'socket', 'block device', 'character device'])

/** Where an entry goes; undefined where nothing is left of its name. Throws an {@link ArchiveError} where it is unsafe. */
function placeSafely(
  entry: archive_entry,
  info: EntryInfo,
  reader: ArchiveReader,
  { stripComponents, specialFiles, exactModes }: ExtractOptions,
): Place | undefined {
  const refuse = (reason: string): never => {
    throw new ArchiveError(reason, { archive: reader.name, entry: info.path, code: 'UNSAFE' })
  }
  if (special.has(info.type) && specialFiles !== true) refuse(`The entry is a ${info.type}`)
  const { name, encoding } = exactPath(entry, info.path)
  const place = placeEntry(name, stripComponents)
  if (place.kind === 'unsafe') return refuse(place.reason)
  if (place.kind === 'nothing') return undefined
  const path = { name: place.path, encoding }
  const mode = exactModes === true ? info.mode : plainMode(info, reader.format)
  if (info.type === 'symlink') {
    return { path, linkTarget: exactSymlink(entry, info.linkTarget ?? ''), mode, device: 0 }
  }
  if (info.type !== 'hardlink') {
    return { path, linkTarget: undefined, mode, device: archive_entry_rdev(entry) }
  }
  const target = exactHardlink(entry, info.linkTarget ?? '')
  const link = placeEntry(target.name, stripComponents)
  if (link.kind === 'place') return { path, linkTarget: { ...target, name: link.path }, mode, device: 0 }
  return refuse(
    `The hard link leads outside: ${link.kind === 'unsafe' ? link.reason : 'its target was left out'}`,
  )
}

/** Without set-user-id, set-group-id and sticky. A folder of a 7z archive is always open to its owner, as with 7-Zip. */
function plainMode({ type, mode }: EntryInfo, format: number): number {
  const isOpen = type === 'directory' && format === ARCHIVE_FORMAT_7ZIP
  return (mode & 0o777) | (isOpen ? 0o700 : 0)
}
