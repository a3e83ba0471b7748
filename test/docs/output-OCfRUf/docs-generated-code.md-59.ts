import { archive_format_name, archive_read_free, archive_read_new } from './archive.ts'

const reader = archive_read_new()
archive_read_free(reader)
try {
  archive_format_name(reader)
} catch (error) {
  console.log((error as Error).message) // archive_format_name: argument1 is a struct archive * that was freed by archive_read_free
}
