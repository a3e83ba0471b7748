import {
  ARCHIVE_WARN,
  type archive,
  archive_error_string,
  archive_read_support_filter_bzip2,
  archive_read_support_filter_compress,
  archive_read_support_filter_gzip,
  archive_read_support_filter_lz4,
  archive_read_support_filter_lzip,
  archive_read_support_filter_lzma,
  archive_read_support_filter_rpm,
  archive_read_support_filter_uu,
  archive_read_support_filter_xz,
  archive_read_support_filter_zstd,
  archive_read_support_format_all,
} from 'koffi-bindgen/bindings/libarchive'

/**
 * Every compression that libarchive undoes by itself. `archive_read_support_filter_all` would add those for
 * which it starts a program (lrzip, grzip, lzop): an archive must not be able to make this process start
 * another.
 */
const filters = [
  archive_read_support_filter_bzip2,
  archive_read_support_filter_compress,
  archive_read_support_filter_gzip,
  archive_read_support_filter_lz4,
  archive_read_support_filter_lzip,
  archive_read_support_filter_lzma,
  archive_read_support_filter_rpm,
  archive_read_support_filter_uu,
  archive_read_support_filter_xz,
  archive_read_support_filter_zstd,
]

/** Registers all formats and compressions of libarchive. */
export function supportEverything(reader: archive): void {
  const status = archive_read_support_format_all(reader)
  if (status < ARCHIVE_WARN) throw new Error(archive_error_string(reader) ?? 'libarchive knows no format')
  // A warning here means that this libarchive was built without the compression: then such an archive is not
  // recognised.
  for (const support of filters) support(reader)
}
