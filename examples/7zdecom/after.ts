import { realpathSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import * as c from 'koffi-bindgen/bindings/libarchive'
import { useUtf8Locale } from '../extract-7z/utf8-locale.ts'

/**
 * Extracts a 7z archive into a folder beside it. Returns the number of files; throws with libarchive's words.
 */
export function decompress(archive: string): number {
  const folder = join(realpathSync(dirname(archive)), parse(archive).name)
  useUtf8Locale()
  using reader = c.archive_read_new()
  using disk = c.archive_write_disk_new()
  using entry = c.archive_entry_new()
  const check = (status: number, by: c.archive = reader): void => {
    if (status < c.ARCHIVE_OK) throw new Error(`${archive}: ${c.archive_error_string(by)}`)
  }
  const nowhereElse = c.ARCHIVE_EXTRACT_SECURE_NODOTDOT | c.ARCHIVE_EXTRACT_SECURE_SYMLINKS
  check(c.archive_write_disk_set_options(disk, c.ARCHIVE_EXTRACT_TIME | nowhereElse), disk)
  check(c.archive_read_support_format_7zip(reader))
  check(c.archive_read_open_filename(reader, archive, 65_536))
  for (let files = 0; ; ) {
    const status = c.archive_read_next_header2(reader, entry)
    if (status === c.ARCHIVE_EOF) return files
    check(status)
    c.archive_entry_set_pathname(entry, `${folder}/${c.archive_entry_pathname(entry)}`)
    check(c.archive_read_extract2(reader, entry, disk))
    if (c.archive_entry_filetype(entry) === c.AE_IFREG) files++
  }
}
