import { archive_read_free, archive_read_new, archive_read_next_header } from './archive.ts'

const reader = archive_read_new()
archive_read_free(reader)
try {
  archive_read_next_header(reader, null)
} catch (error) {
  console.log((error as Error).message) // archive_read_next_header: argument1 is a struct archive * that was freed by archive_read_free
}
