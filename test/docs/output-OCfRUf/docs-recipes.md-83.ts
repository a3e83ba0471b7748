import { Out } from 'koffi-bindgen/runtime'
import {
  ARCHIVE_OK,
  archive_entry,
  archive_entry_pathname,
  archive_entry_size,
  archive_error_string,
  archive_read_free,
  archive_read_new,
  archive_read_next_header,
  archive_read_open_filename,
  archive_read_support_filter_all,
  archive_read_support_format_all,
} from './archive.ts'

export function list(file: string): void {
  const reader = archive_read_new()
  try {
    archive_read_support_filter_all(reader)
    archive_read_support_format_all(reader)
    if (archive_read_open_filename(reader, file, 65536) !== ARCHIVE_OK) {
      throw new Error(archive_error_string(reader) ?? 'no reason is given')
    }
    const entry = new Out(archive_entry)
    while (archive_read_next_header(reader, entry) === ARCHIVE_OK) {
      console.log(archive_entry_size(entry.value), archive_entry_pathname(entry.value))
    }
  } finally {
    archive_read_free(reader)
  }
}
