import {
  ARCHIVE_OK,
  ARCHIVE_WARN,
  archive_entry_free,
  archive_entry_new,
  archive_entry_set_filetype,
  archive_entry_set_hardlink,
  archive_entry_set_mtime,
  archive_entry_set_pathname,
  archive_entry_set_perm,
  archive_entry_set_size,
  archive_entry_set_symlink,
  archive_error_string,
  archive_write_add_filter_by_name,
  archive_write_close,
  archive_write_data,
  archive_write_free,
  archive_write_header,
  archive_write_new,
  archive_write_open_filename,
  archive_write_set_format_by_name,
  archive_write_set_options,
  archive_write_set_passphrase,
} from 'koffi-bindgen/bindings/libarchive'
import { useUtf8Locale } from '../../examples/extract-7z/utf8-locale.ts'

/** An entry to write, however hostile. */
export interface EntryToWrite {
  readonly path: string
  readonly contents?: string | Uint8Array
  readonly type?: 'file' | 'directory' | 'symlink' | 'fifo' | 'block device' | 'character device'
  readonly mode?: number
  readonly symlink?: string
  readonly hardlink?: string
  /** Seconds since 1970. */
  readonly modified?: number
}

export interface ArchiveToWrite {
  /** As libarchive names it: `7zip`, `pax`, `zip`, … */
  readonly format: string
  readonly filter?: string
  readonly options?: string
  readonly passphrase?: string
}

const types = {
  file: 0o100000,
  directory: 0o040000,
  symlink: 0o120000,
  fifo: 0o010000,
  'block device': 0o060000,
  'character device': 0o020000,
}

/** Writes an archive with libarchive itself, which checks no name: for archives that no tool would make. */
export function writeArchive(path: string, how: ArchiveToWrite, entries: Iterable<EntryToWrite>): string {
  useUtf8Locale()
  const writer = archive_write_new()
  const check = (status: number) => {
    if (status !== ARCHIVE_OK && status !== ARCHIVE_WARN)
      throw new Error(archive_error_string(writer) ?? 'failed')
  }
  check(archive_write_set_format_by_name(writer, how.format))
  if (how.filter !== undefined) check(archive_write_add_filter_by_name(writer, how.filter))
  if (how.options !== undefined) check(archive_write_set_options(writer, how.options))
  if (how.passphrase !== undefined) check(archive_write_set_passphrase(writer, how.passphrase))
  check(archive_write_open_filename(writer, path))
  for (const { path: name, contents = '', type, mode, symlink, hardlink, modified = 1e9 } of entries) {
    const bytes = Buffer.from(contents as string)
    const entry = archive_entry_new()
    const kind = type ?? (symlink === undefined ? 'file' : 'symlink')
    archive_entry_set_pathname(entry, name)
    archive_entry_set_filetype(entry, types[kind])
    archive_entry_set_perm(entry, mode ?? (kind === 'directory' ? 0o755 : 0o644))
    archive_entry_set_mtime(entry, modified, 0)
    archive_entry_set_size(entry, bytes.length)
    if (symlink !== undefined) archive_entry_set_symlink(entry, symlink)
    if (hardlink !== undefined) archive_entry_set_hardlink(entry, hardlink)
    check(archive_write_header(writer, entry))
    if (bytes.length > 0) archive_write_data(writer, bytes, bytes.length)
    archive_entry_free(entry)
  }
  check(archive_write_close(writer))
  archive_write_free(writer)
  return path
}
