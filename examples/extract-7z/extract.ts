import { raw } from 'koffi-bindgen/bindings/libarchive/api'
import { ArchiveError, type Report } from './archive-error.ts'
import { ArchiveReader, type Header, type ReaderOptions } from './archive-reader.ts'
import type { ArchiveSource } from './archive-source.ts'
import { ArchiveWalk, type WalkOptions } from './archive-walk.ts'
import { DiskEntry } from './disk/disk-entry.ts'
import { type DiskOptions, DiskWriter, type Place } from './disk/disk-writer.ts'
import type { EntryInfo, EntryType } from './entries/entry-info.ts'
import { placeEntry } from './entries/entry-path.ts'

export interface ExtractOptions extends ReaderOptions, WalkOptions, Partial<DiskOptions> {
  /** Leading folders to leave out of names. Default: 0. */
  readonly stripComponents?: number | undefined
  /** Makes devices, FIFOs and sockets. Default: false, they are refused. */
  readonly specialFiles?: boolean | undefined
}

/**
 * Extracts an archive below a folder, on worker threads: the event loop goes on meanwhile.
 *
 * Nothing is written outside of the folder. An entry that cannot or must not be extracted does not stop the
 * others; if there was one, rejects with an {@link ArchiveError} whose `report` says what was done.
 */
export async function extract(
  source: ArchiveSource,
  directory: string,
  options: ExtractOptions = {},
): Promise<Report> {
  const readsAll = options.filter === undefined
  const isShown = !readsAll || options.onProgress !== undefined
  const reader = await ArchiveReader.open(source, { ...options, readsAll, isShown })
  try {
    const disk = new DiskWriter(directory, reader.name, options)
    const walk = new ArchiveWalk(reader, options)
    try {
      return await walk.run((header) => {
        const place = placeSafely(header, reader, options)
        return place && new DiskEntry(disk, header.info, place)
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

/**
 * Where an entry goes; undefined where nothing is left of its name. Throws an {@link ArchiveError} where it
 * is unsafe.
 */
function placeSafely(
  { info, names }: Header,
  reader: ArchiveReader,
  { stripComponents, specialFiles, exactModes }: ExtractOptions,
): Place | undefined {
  if (special.has(info.type) && specialFiles !== true)
    throw refusal(`The entry is a ${info.type}`, info, reader)
  const placement = placeEntry(names.path.name, stripComponents)
  if (placement.kind === 'unsafe') throw refusal(placement.reason, info, reader)
  if (placement.kind === 'nothing') return undefined
  const path = { name: placement.path, encoding: names.path.encoding }
  const mode = exactModes === true ? info.mode : plainMode(info, reader)
  const { linkTarget } = names
  if (info.type !== 'hardlink' || linkTarget === undefined) return { path, linkTarget, mode }
  const target = placeEntry(linkTarget.name, stripComponents)
  if (target.kind === 'place') {
    return { path, linkTarget: { name: target.path, encoding: linkTarget.encoding }, mode }
  }
  const reason = target.kind === 'unsafe' ? target.reason : 'its target was left out'
  throw refusal(`The hard link leads outside: ${reason}`, info, reader)
}

function refusal(reason: string, { path }: EntryInfo, { name }: ArchiveReader): ArchiveError {
  return new ArchiveError(reason, { archive: name, entry: path, code: 'UNSAFE' })
}

/**
 * Without set-user-id, set-group-id and sticky. A folder of a 7z archive is always open to its owner, as with
 * 7-Zip.
 */
function plainMode({ type, mode }: EntryInfo, reader: ArchiveReader): number {
  const isOpen = type === 'directory' && reader.format === raw.ARCHIVE_FORMAT_7ZIP
  return (mode & 0o777) | (isOpen ? 0o700 : 0)
}
