// Made by bindgen 0.1.0 from archive.h, archive_entry.h (archive 3.6.2) for 8 targets.
// Without the C library's headers of aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc: bindgen's own stood in for them.
// Do not edit; run: bindgen
import * as $ from 'koffi-bindgen/runtime/generated';

/** The system that this runs on: what differs between systems is chosen by it. */
export const $target: $.RunningTarget = $.portable({
    name: 'archive',
    targets: [
      'x86_64-linux-gnu',
      'aarch64-linux-gnu',
      'riscv64-linux-gnu',
      'x86_64-linux-musl',
      'aarch64-linux-musl',
      'x86_64-apple-darwin',
      'arm64-apple-darwin',
      'x86_64-windows-msvc',
    ],
    command: 'bindgen archive.h archive_entry.h --target',
  });

/** Where the library is found; `$library.use(path)` before the first call chooses another file. */
export const $library: $.Library = /* @__PURE__ */
  $.library({
    name: 'archive',
    version: '3.6.2',
    linux: ['libarchive.so.13', 'libarchive.so'],
    darwin: ['libarchive.13.dylib', 'libarchive.dylib'],
    win32: ['archive.dll', 'libarchive.dll', 'libarchive-13.dll', 'libarchive13.dll'],
    install: { linux: 'apt-get install libarchive13' },
  });

function $declare(...declared: $.DeclarationArguments): $.Declaration {
  return $library.declare(...declared);
}

export const $unsignedLong_int_unsignedInt: $.Callable<$.ChosenInteger> = /* @__PURE__ */
  $.chosenInteger(
    $target.choose({
      'x86_64-apple-darwin arm64-apple-darwin': $.int,
      'x86_64-windows-msvc': $.unsignedInt,
      others: $.unsignedLong,
    }),
  );

export const $unsignedInt_unsignedShort: $.Callable<$.ChosenInteger> = /* @__PURE__ */
  $.chosenInteger(
    $target.choose({
      'x86_64-apple-darwin arm64-apple-darwin x86_64-windows-msvc': $.unsignedShort,
      others: $.unsignedInt,
    }),
  );

export const $int_unsignedInt_unsignedShort: $.Callable<$.ChosenInteger> = /* @__PURE__ */
  $.chosenInteger(
    $target.choose({
      'aarch64-linux-gnu aarch64-linux-musl': $.unsignedInt,
      'x86_64-windows-msvc': $.unsignedShort,
      others: $.int,
    }),
  );

// --- Constants

/** Textual name/version of the library, useful for version displays. */
export const ARCHIVE_VERSION_ONLY_STRING = '3.6.2';
export const ARCHIVE_VERSION_STRING = 'libarchive 3.6.2';

/** Found end of archive. */
export const ARCHIVE_EOF = 1;

/** Operation was successful. */
export const ARCHIVE_OK = 0;

/** Retry might succeed. */
export const ARCHIVE_RETRY = -10;

/** Partial success. */
export const ARCHIVE_WARN = -20;

/** Current operation cannot complete. */
export const ARCHIVE_FAILED = -25;

/** No more operations are possible. */
export const ARCHIVE_FATAL = -30;

/** Codes to identify various stream filters. */
export const ARCHIVE_FILTER_NONE = 0;
export const ARCHIVE_FILTER_GZIP = 1;
export const ARCHIVE_FILTER_BZIP2 = 2;
export const ARCHIVE_FILTER_COMPRESS = 3;
export const ARCHIVE_FILTER_PROGRAM = 4;
export const ARCHIVE_FILTER_LZMA = 5;
export const ARCHIVE_FILTER_XZ = 6;
export const ARCHIVE_FILTER_UU = 7;
export const ARCHIVE_FILTER_RPM = 8;
export const ARCHIVE_FILTER_LZIP = 9;
export const ARCHIVE_FILTER_LRZIP = 10;
export const ARCHIVE_FILTER_LZOP = 11;
export const ARCHIVE_FILTER_GRZIP = 12;
export const ARCHIVE_FILTER_LZ4 = 13;
export const ARCHIVE_FILTER_ZSTD = 14;
export const ARCHIVE_COMPRESSION_NONE = 0;
export const ARCHIVE_COMPRESSION_GZIP = 1;
export const ARCHIVE_COMPRESSION_BZIP2 = 2;
export const ARCHIVE_COMPRESSION_COMPRESS = 3;
export const ARCHIVE_COMPRESSION_PROGRAM = 4;
export const ARCHIVE_COMPRESSION_LZMA = 5;
export const ARCHIVE_COMPRESSION_XZ = 6;
export const ARCHIVE_COMPRESSION_UU = 7;
export const ARCHIVE_COMPRESSION_RPM = 8;
export const ARCHIVE_COMPRESSION_LZIP = 9;
export const ARCHIVE_COMPRESSION_LRZIP = 10;

/**
 * Codes returned by archive_format.
 *
 * Top 16 bits identifies the format family (e.g., "tar"); lower
 * 16 bits indicate the variant.  This is updated by read_next_header.
 * Note that the lower 16 bits will often vary from entry to entry.
 * In some cases, this variation occurs as libarchive learns more about
 * the archive (for example, later entries might utilize extensions that
 * weren't necessary earlier in the archive; in this case, libarchive
 * will change the format code to indicate the extended format that
 * was used).  In other cases, it's because different tools have
 * modified the archive and so different parts of the archive
 * actually have slightly different formats.  (Both tar and cpio store
 * format codes in each entry, so it is quite possible for each
 * entry to be in a different format.)
 */
export const ARCHIVE_FORMAT_BASE_MASK = 0xff0000;
export const ARCHIVE_FORMAT_CPIO = 0x10000;
export const ARCHIVE_FORMAT_CPIO_POSIX = 0x10001;
export const ARCHIVE_FORMAT_CPIO_BIN_LE = 0x10002;
export const ARCHIVE_FORMAT_CPIO_BIN_BE = 0x10003;
export const ARCHIVE_FORMAT_CPIO_SVR4_NOCRC = 0x10004;
export const ARCHIVE_FORMAT_CPIO_SVR4_CRC = 0x10005;
export const ARCHIVE_FORMAT_CPIO_AFIO_LARGE = 0x10006;
export const ARCHIVE_FORMAT_CPIO_PWB = 0x10007;
export const ARCHIVE_FORMAT_SHAR = 0x20000;
export const ARCHIVE_FORMAT_SHAR_BASE = 0x20001;
export const ARCHIVE_FORMAT_SHAR_DUMP = 0x20002;
export const ARCHIVE_FORMAT_TAR = 0x30000;
export const ARCHIVE_FORMAT_TAR_USTAR = 0x30001;
export const ARCHIVE_FORMAT_TAR_PAX_INTERCHANGE = 0x30002;
export const ARCHIVE_FORMAT_TAR_PAX_RESTRICTED = 0x30003;
export const ARCHIVE_FORMAT_TAR_GNUTAR = 0x30004;
export const ARCHIVE_FORMAT_ISO9660 = 0x40000;
export const ARCHIVE_FORMAT_ISO9660_ROCKRIDGE = 0x40001;
export const ARCHIVE_FORMAT_ZIP = 0x50000;
export const ARCHIVE_FORMAT_EMPTY = 0x60000;
export const ARCHIVE_FORMAT_AR = 0x70000;
export const ARCHIVE_FORMAT_AR_GNU = 0x70001;
export const ARCHIVE_FORMAT_AR_BSD = 0x70002;
export const ARCHIVE_FORMAT_MTREE = 0x80000;
export const ARCHIVE_FORMAT_RAW = 0x90000;
export const ARCHIVE_FORMAT_XAR = 0xa0000;
export const ARCHIVE_FORMAT_LHA = 0xb0000;
export const ARCHIVE_FORMAT_CAB = 0xc0000;
export const ARCHIVE_FORMAT_RAR = 0xd0000;
export const ARCHIVE_FORMAT_7ZIP = 0xe0000;
export const ARCHIVE_FORMAT_WARC = 0xf0000;
export const ARCHIVE_FORMAT_RAR_V5 = 0x100000;

/** no special capabilities */
export const ARCHIVE_READ_FORMAT_CAPS_NONE = 0;

/** reader can detect encrypted data */
export const ARCHIVE_READ_FORMAT_CAPS_ENCRYPT_DATA = 1;

/** reader can detect encryptable metadata (pathname, mtime, etc.) */
export const ARCHIVE_READ_FORMAT_CAPS_ENCRYPT_METADATA = 2;

/**
 * Codes returned by {@link archive_read_has_encrypted_entries}.
 *
 * In case the archive does not support encryption detection at all
 * ARCHIVE_READ_FORMAT_ENCRYPTION_UNSUPPORTED is returned. If the reader
 * for some other reason (e.g. not enough bytes read) cannot say if
 * there are encrypted entries, ARCHIVE_READ_FORMAT_ENCRYPTION_DONT_KNOW
 * is returned.
 */
export const ARCHIVE_READ_FORMAT_ENCRYPTION_UNSUPPORTED = -2;
export const ARCHIVE_READ_FORMAT_ENCRYPTION_DONT_KNOW = -1;

/** Default: Do not try to set owner/group. */
export const ARCHIVE_EXTRACT_OWNER = 1;

/** Default: Do obey umask, do not restore SUID/SGID/SVTX bits. */
export const ARCHIVE_EXTRACT_PERM = 2;

/** Default: Do not restore mtime/atime. */
export const ARCHIVE_EXTRACT_TIME = 4;

/** Default: Replace existing files. */
export const ARCHIVE_EXTRACT_NO_OVERWRITE = 8;

/** Default: Try create first, unlink only if create fails with EEXIST. */
export const ARCHIVE_EXTRACT_UNLINK = 0x10;

/** Default: Do not restore ACLs. */
export const ARCHIVE_EXTRACT_ACL = 0x20;

/** Default: Do not restore fflags. */
export const ARCHIVE_EXTRACT_FFLAGS = 0x40;

/** Default: Do not restore xattrs. */
export const ARCHIVE_EXTRACT_XATTR = 0x80;

/** Note: With ARCHIVE_EXTRACT_UNLINK, will remove any intermediate symlink. */
export const ARCHIVE_EXTRACT_SECURE_SYMLINKS = 0x100;

/** Default: Do not reject entries with '..' as path elements. */
export const ARCHIVE_EXTRACT_SECURE_NODOTDOT = 0x200;

/** Default: Create parent directories as needed. */
export const ARCHIVE_EXTRACT_NO_AUTODIR = 0x400;

/** Default: Overwrite files, even if one on disk is newer. */
export const ARCHIVE_EXTRACT_NO_OVERWRITE_NEWER = 0x800;

/** Detect blocks of 0 and write holes instead. */
export const ARCHIVE_EXTRACT_SPARSE = 0x1000;

/** This has no effect except on Mac OS. */
export const ARCHIVE_EXTRACT_MAC_METADATA = 0x2000;

/** This has no effect except on Mac OS v10.6 or later. */
export const ARCHIVE_EXTRACT_NO_HFS_COMPRESSION = 0x4000;

/** This has no effect except on Mac OS v10.6 or later. */
export const ARCHIVE_EXTRACT_HFS_COMPRESSION_FORCED = 0x8000;

/** Default: Do not reject entries with absolute paths */
export const ARCHIVE_EXTRACT_SECURE_NOABSOLUTEPATHS = 0x10000;

/** Default: Do not clear no-change flags when unlinking object */
export const ARCHIVE_EXTRACT_CLEAR_NOCHANGE_FFLAGS = 0x20000;

/** Default: Do not extract atomically (using rename) */
export const ARCHIVE_EXTRACT_SAFE_WRITES = 0x40000;

/**
 * Request that the access time of the entry visited by traversal be restored.
 * This is the same as archive_read_disk_set_atime_restored.
 */
export const ARCHIVE_READDISK_RESTORE_ATIME = 1;

/** Default: Do not skip an entry which has nodump flags. */
export const ARCHIVE_READDISK_HONOR_NODUMP = 2;

/**
 * Default: Skip a mac resource fork file whose prefix is "._" because of
 * using copyfile.
 */
export const ARCHIVE_READDISK_MAC_COPYFILE = 4;

/** Default: Traverse mount points. */
export const ARCHIVE_READDISK_NO_TRAVERSE_MOUNTS = 8;

/** Default: Xattrs are read from disk. */
export const ARCHIVE_READDISK_NO_XATTR = 0x10;

/** Default: ACLs are read from disk. */
export const ARCHIVE_READDISK_NO_ACL = 0x20;

/** Default: File flags are read from disk. */
export const ARCHIVE_READDISK_NO_FFLAGS = 0x40;

/** Default: Sparse file information is read from disk. */
export const ARCHIVE_READDISK_NO_SPARSE = 0x80;

/** Time flag: mtime to be tested. */
export const ARCHIVE_MATCH_MTIME = 0x100;

/** Time flag: ctime to be tested. */
export const ARCHIVE_MATCH_CTIME = 0x200;

/** Comparison flag: Match the time if it is newer than. */
export const ARCHIVE_MATCH_NEWER = 1;

/** Comparison flag: Match the time if it is older than. */
export const ARCHIVE_MATCH_OLDER = 2;

/** Comparison flag: Match the time if it is equal to. */
export const ARCHIVE_MATCH_EQUAL = 0x10;

/** Note: Compiler will complain if this does not match archive.h! */
export const ARCHIVE_VERSION_NUMBER = 3006002;

/**
 * In libarchive 4.0, we can drop the casts here.
 * They're needed to work around Borland C's broken mode_t.
 */
export const AE_IFMT = 61440;
export const AE_IFREG = 32768;
export const AE_IFLNK = 40960;
export const AE_IFSOCK = 49152;
export const AE_IFCHR = 8192;
export const AE_IFBLK = 24576;
export const AE_IFDIR = 16384;
export const AE_IFIFO = 4096;

/** Symlink types */
export const AE_SYMLINK_TYPE_UNDEFINED = 0;
export const AE_SYMLINK_TYPE_FILE = 1;
export const AE_SYMLINK_TYPE_DIRECTORY = 2;

/**
 * Digest routine. This is used to query the raw hex digest for the
 * given entry. The type of digest is provided as an argument.
 */
export const ARCHIVE_ENTRY_DIGEST_MD5 = 1;
export const ARCHIVE_ENTRY_DIGEST_RMD160 = 2;
export const ARCHIVE_ENTRY_DIGEST_SHA1 = 3;
export const ARCHIVE_ENTRY_DIGEST_SHA256 = 4;
export const ARCHIVE_ENTRY_DIGEST_SHA384 = 5;
export const ARCHIVE_ENTRY_DIGEST_SHA512 = 6;

/** Permission bits. */
export const ARCHIVE_ENTRY_ACL_EXECUTE = 1;
export const ARCHIVE_ENTRY_ACL_WRITE = 2;
export const ARCHIVE_ENTRY_ACL_READ = 4;
export const ARCHIVE_ENTRY_ACL_READ_DATA = 8;
export const ARCHIVE_ENTRY_ACL_LIST_DIRECTORY = 8;
export const ARCHIVE_ENTRY_ACL_WRITE_DATA = 0x10;
export const ARCHIVE_ENTRY_ACL_ADD_FILE = 0x10;
export const ARCHIVE_ENTRY_ACL_APPEND_DATA = 0x20;
export const ARCHIVE_ENTRY_ACL_ADD_SUBDIRECTORY = 0x20;
export const ARCHIVE_ENTRY_ACL_READ_NAMED_ATTRS = 0x40;
export const ARCHIVE_ENTRY_ACL_WRITE_NAMED_ATTRS = 0x80;
export const ARCHIVE_ENTRY_ACL_DELETE_CHILD = 0x100;
export const ARCHIVE_ENTRY_ACL_READ_ATTRIBUTES = 0x200;
export const ARCHIVE_ENTRY_ACL_WRITE_ATTRIBUTES = 0x400;
export const ARCHIVE_ENTRY_ACL_DELETE = 0x800;
export const ARCHIVE_ENTRY_ACL_READ_ACL = 0x1000;
export const ARCHIVE_ENTRY_ACL_WRITE_ACL = 0x2000;
export const ARCHIVE_ENTRY_ACL_WRITE_OWNER = 0x4000;
export const ARCHIVE_ENTRY_ACL_SYNCHRONIZE = 0x8000;
export const ARCHIVE_ENTRY_ACL_PERMS_POSIX1E = 7;
export const ARCHIVE_ENTRY_ACL_PERMS_NFS4 = 0xfff9;

/** Inheritance values (NFS4 ACLs only); included in permset. */
export const ARCHIVE_ENTRY_ACL_ENTRY_INHERITED = 0x1000000;
export const ARCHIVE_ENTRY_ACL_ENTRY_FILE_INHERIT = 0x2000000;
export const ARCHIVE_ENTRY_ACL_ENTRY_DIRECTORY_INHERIT = 0x4000000;
export const ARCHIVE_ENTRY_ACL_ENTRY_NO_PROPAGATE_INHERIT = 0x8000000;
export const ARCHIVE_ENTRY_ACL_ENTRY_INHERIT_ONLY = 0x10000000;
export const ARCHIVE_ENTRY_ACL_ENTRY_SUCCESSFUL_ACCESS = 0x20000000;
export const ARCHIVE_ENTRY_ACL_ENTRY_FAILED_ACCESS = 0x40000000;
export const ARCHIVE_ENTRY_ACL_INHERITANCE_NFS4 = 0x7f000000;

/** POSIX.1e only */
export const ARCHIVE_ENTRY_ACL_TYPE_ACCESS = 0x100;

/** POSIX.1e only */
export const ARCHIVE_ENTRY_ACL_TYPE_DEFAULT = 0x200;

/** NFS4 only */
export const ARCHIVE_ENTRY_ACL_TYPE_ALLOW = 0x400;

/** NFS4 only */
export const ARCHIVE_ENTRY_ACL_TYPE_DENY = 0x800;

/** NFS4 only */
export const ARCHIVE_ENTRY_ACL_TYPE_AUDIT = 0x1000;

/** NFS4 only */
export const ARCHIVE_ENTRY_ACL_TYPE_ALARM = 0x2000;
export const ARCHIVE_ENTRY_ACL_TYPE_POSIX1E = 0x300;
export const ARCHIVE_ENTRY_ACL_TYPE_NFS4 = 0x3c00;

/** Specified user. */
export const ARCHIVE_ENTRY_ACL_USER = 10001;

/** User who owns the file. */
export const ARCHIVE_ENTRY_ACL_USER_OBJ = 10002;

/** Specified group. */
export const ARCHIVE_ENTRY_ACL_GROUP = 10003;

/** Group who owns the file. */
export const ARCHIVE_ENTRY_ACL_GROUP_OBJ = 10004;

/** Modify group access (POSIX.1e only) */
export const ARCHIVE_ENTRY_ACL_MASK = 10005;

/** Public (POSIX.1e only) */
export const ARCHIVE_ENTRY_ACL_OTHER = 10006;

/** Everyone (NFS4 only) */
export const ARCHIVE_ENTRY_ACL_EVERYONE = 10107;

/**
 * Construct a text-format ACL.  The flags argument is a bitmask that
 * can include any of the following:
 *
 * Flags only for archive entries with POSIX.1e ACL:
 * ARCHIVE_ENTRY_ACL_TYPE_ACCESS - Include POSIX.1e "access" entries.
 * ARCHIVE_ENTRY_ACL_TYPE_DEFAULT - Include POSIX.1e "default" entries.
 * ARCHIVE_ENTRY_ACL_STYLE_MARK_DEFAULT - Include "default:" before each
 *    default ACL entry.
 * ARCHIVE_ENTRY_ACL_STYLE_SOLARIS - Output only one colon after "other" and
 *    "mask" entries.
 *
 * Flags only for archive entries with NFSv4 ACL:
 * ARCHIVE_ENTRY_ACL_STYLE_COMPACT - Do not output the minus character for
 *    unset permissions and flags in NFSv4 ACL permission and flag fields
 *
 * Flags for for archive entries with POSIX.1e ACL or NFSv4 ACL:
 * ARCHIVE_ENTRY_ACL_STYLE_EXTRA_ID - Include extra numeric ID field in
 *    each ACL entry.
 * ARCHIVE_ENTRY_ACL_STYLE_SEPARATOR_COMMA - Separate entries with comma
 *    instead of newline.
 */
export const ARCHIVE_ENTRY_ACL_STYLE_EXTRA_ID = 1;
export const ARCHIVE_ENTRY_ACL_STYLE_MARK_DEFAULT = 2;
export const ARCHIVE_ENTRY_ACL_STYLE_SOLARIS = 4;
export const ARCHIVE_ENTRY_ACL_STYLE_SEPARATOR_COMMA = 8;
export const ARCHIVE_ENTRY_ACL_STYLE_COMPACT = 0x10;

/** Deprecated constants */
export const OLD_ARCHIVE_ENTRY_ACL_STYLE_EXTRA_ID = 1024;
export const OLD_ARCHIVE_ENTRY_ACL_STYLE_MARK_DEFAULT = 2048;

// --- Handles

/**
 * Declare our basic types.
 *
 * `struct archive`: a handle. Freed by {@link archive_read_free}, {@link archive_write_free}, {@link archive_free}, {@link archive_match_free}.
 */
export class archive extends $.Handle<'struct archive'> {
  static override readonly cName = 'struct archive';

  static toC(value: archive | null, owner: string, name: string): bigint | null {
    const address = value instanceof archive ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(archive, value, owner, name);
  }
}

/** `struct archive_entry`: a handle. Freed by {@link archive_entry_free}. */
export class archive_entry extends $.Handle<'struct archive_entry'> {
  static override readonly cName = 'struct archive_entry';

  static toC(value: archive_entry | null, owner: string, name: string): bigint | null {
    const address = value instanceof archive_entry ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(archive_entry, value, owner, name);
  }
}

/**
 * There's not yet anything clients can actually do with this...
 *
 * `struct archive_acl`: a handle.
 */
export class archive_acl extends $.Handle<'struct archive_acl'> {
  static override readonly cName = 'struct archive_acl';

  static toC(value: archive_acl | null, owner: string, name: string): bigint | null {
    const address = value instanceof archive_acl ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(archive_acl, value, owner, name);
  }
}

/**
 * Utility to match up hardlinks.
 *
 * The 'struct archive_entry_linkresolver' is a cache of archive entries
 * for files with multiple links.  Here's how to use it:
 *   1. Create a lookup object with {@link archive_entry_linkresolver_new}
 *   2. Tell it the archive format you're using.
 *   3. Hand each archive_entry to {@link archive_entry_linkify}.
 *      That function will return 0, 1, or 2 entries that should
 *      be written.
 *   4. Call archive_entry_linkify(resolver, NULL) until
 *      no more entries are returned.
 *   5. Call archive_entry_linkresolver_free(resolver) to free resources.
 *
 * The entries returned have their hardlink and size fields updated
 * appropriately.  If an entry is passed in that does not refer to
 * a file with multiple links, it is returned unchanged.  The intention
 * is that you should be able to simply filter all entries through
 * this machine.
 *
 * To make things more efficient, be sure that each entry has a valid
 * nlinks value.  The hardlink cache uses this to track when all links
 * have been found.  If the nlinks value is zero, it will keep every
 * name in the cache indefinitely, which can use a lot of memory.
 *
 * Note that {@link archive_entry_size} is reset to zero if the file
 * body should not be written to the archive.  Pay attention!
 *
 * `struct archive_entry_linkresolver`: a handle. Freed by {@link archive_entry_linkresolver_free}.
 */
export class archive_entry_linkresolver extends $.Handle<'struct archive_entry_linkresolver'> {
  static override readonly cName = 'struct archive_entry_linkresolver';

  static toC(value: archive_entry_linkresolver | null, owner: string, name: string): bigint | null {
    const address = value instanceof archive_entry_linkresolver ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(archive_entry_linkresolver, value, owner, name);
  }
}

/**
 * The tag name of this struct is _IO_FILE to preserve historic
 * C++ mangled names for functions taking FILE* arguments.
 * That name should not be used in new code.
 *
 * `FILE`: a handle.
 */
export class FILE extends $.Handle<'FILE'> {
  static override readonly cName = 'FILE';

  static toC(value: FILE | null, owner: string, name: string): bigint | null {
    const address = value instanceof FILE ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(FILE, value, owner, name);
  }
}

/**
 * Only on x86_64-windows-msvc.
 *
 * `BY_HANDLE_FILE_INFORMATION`: a handle.
 */
export class BY_HANDLE_FILE_INFORMATION extends $.Handle<'BY_HANDLE_FILE_INFORMATION'> {
  static override readonly cName = 'BY_HANDLE_FILE_INFORMATION';

  static toC(value: BY_HANDLE_FILE_INFORMATION | null, owner: string, name: string): bigint | null {
    const address = value instanceof BY_HANDLE_FILE_INFORMATION ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toHandle(BY_HANDLE_FILE_INFORMATION, value, owner, name);
  }
}

// --- Records

/**
 * Its fields are known on x86_64-linux-gnu, aarch64-linux-gnu, riscv64-linux-gnu, x86_64-linux-musl only.
 *
 * POSIX.1b structure for a time value.  This is like a `struct timeval' but
 * has nanoseconds instead of microseconds.
 *
 * `struct timespec`, 16 bytes
 */
export class timespec extends $.Struct<'struct timespec', {
    tv_sec?: number | bigint;
    tv_nsec?: number | bigint;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $target.layoutOnly(
      'struct timespec',
      'x86_64-linux-gnu aarch64-linux-gnu riscv64-linux-gnu x86_64-linux-musl',
      $.layout('struct timespec', 16, 8, () => ({
        tv_sec: [$.long, 0],
        tv_nsec: [$.long, 8],
      })),
    );

  /**
   * Seconds.
   *
   * C: `__time_t tv_sec`
   */
  get tv_sec(): number {
    return $.readInt64(this.$view, 0, 'struct timespec', 'tv_sec');
  }

  set tv_sec(value: number | bigint) {
    $.writeInt64(this.$view, 0, value, 'struct timespec', 'tv_sec');
  }

  /**
   * Nanoseconds.
   *
   * C: `__syscall_slong_t tv_nsec`
   */
  get tv_nsec(): number {
    return $.readInt64(this.$view, 8, 'struct timespec', 'tv_nsec');
  }

  set tv_nsec(value: number | bigint) {
    $.writeInt64(this.$view, 8, value, 'struct timespec', 'tv_nsec');
  }

  static toC(value: $.PointerTo<timespec> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof timespec ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(timespec, value, owner, name);
  }
}

/**
 * Its fields are known on x86_64-linux-gnu, aarch64-linux-gnu, riscv64-linux-gnu, x86_64-linux-musl only.
 *
 * Its layout depends on the target: 128 bytes, and 144 bytes on x86_64-linux-gnu, 144 bytes on x86_64-linux-musl.
 *
 * `struct stat`, 144 bytes
 */
class $stat$1 extends $.Struct<'struct stat', {
    st_dev?: number | bigint;
    st_ino?: number | bigint;
    st_nlink?: number | bigint;
    st_mode?: number;
    st_uid?: number;
    st_gid?: number;
    __pad0?: number;
    st_rdev?: number | bigint;
    st_size?: number | bigint;
    st_blksize?: number | bigint;
    st_blocks?: number | bigint;
    st_atim?: $.RecordInput<timespec>;
    st_mtim?: $.RecordInput<timespec>;
    st_ctim?: $.RecordInput<timespec>;
    __glibc_reserved?: $.ArrayInput<$.LongLong> | $.ArrayInput<$.Int>;
    __pad1?: number | bigint;
    __pad2?: number;
    __unused?: $.ArrayInput<$.LongLong>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $target.layoutOnly(
      'struct stat',
      'x86_64-linux-gnu aarch64-linux-gnu riscv64-linux-gnu x86_64-linux-musl',
      $.layout('struct stat', 144, 8, () => ({
        st_dev: [$.unsignedLong, 0],
        st_ino: [$.unsignedLong, 8],
        st_nlink: [$.unsignedLong, 16],
        st_mode: [$.unsignedInt, 24],
        st_uid: [$.unsignedInt, 28],
        st_gid: [$.unsignedInt, 32],
        __pad0: [$.int, 36],
        st_rdev: [$.unsignedLong, 40],
        st_size: [$.long, 48],
        st_blksize: [$.long, 56],
        st_blocks: [$.long, 64],
        st_atim: [timespec, 72],
        st_mtim: [timespec, 88],
        st_ctim: [timespec, 104],
        __glibc_reserved: [$.arrayOf($.long, 3), 120],
      })),
    );

  /**
   * Device.
   *
   * C: `__dev_t st_dev`
   */
  get st_dev(): number {
    return $.readUint64(this.$view, 0, 'struct stat', 'st_dev');
  }

  set st_dev(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'struct stat', 'st_dev');
  }

  /**
   * File serial number.
   *
   * C: `__ino_t st_ino`
   */
  get st_ino(): number {
    return $.readUint64(this.$view, 8, 'struct stat', 'st_ino');
  }

  set st_ino(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct stat', 'st_ino');
  }

  /**
   * Link count.
   *
   * C: `__nlink_t st_nlink`
   */
  get st_nlink(): number {
    return $.readUint64(this.$view, 16, 'struct stat', 'st_nlink');
  }

  set st_nlink(value: number | bigint) {
    $.writeUint64(this.$view, 16, value, 'struct stat', 'st_nlink');
  }

  /**
   * File mode.
   *
   * C: `__mode_t st_mode`
   */
  get st_mode(): number {
    return this.$view.getUint32(24, true);
  }

  set st_mode(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'struct stat', 'st_mode'), true);
  }

  /**
   * User ID of the file's owner.
   *
   * C: `__uid_t st_uid`
   */
  get st_uid(): number {
    return this.$view.getUint32(28, true);
  }

  set st_uid(value: number) {
    this.$view.setUint32(28, $.toUnsignedInt(value, 'struct stat', 'st_uid'), true);
  }

  /**
   * Group ID of the file's group.
   *
   * C: `__gid_t st_gid`
   */
  get st_gid(): number {
    return this.$view.getUint32(32, true);
  }

  set st_gid(value: number) {
    this.$view.setUint32(32, $.toUnsignedInt(value, 'struct stat', 'st_gid'), true);
  }

  /**
   * Only on x86_64-linux-gnu, x86_64-linux-musl.
   *
   * C: `int __pad0`
   */
  get __pad0(): number {
    return this.$view.getInt32(36, true);
  }

  set __pad0(value: number) {
    this.$view.setInt32(36, $.toInt(value, 'struct stat', '__pad0'), true);
  }

  /**
   * Device number, if device.
   *
   * C: `__dev_t st_rdev`
   */
  get st_rdev(): number {
    return $.readUint64(this.$view, 40, 'struct stat', 'st_rdev');
  }

  set st_rdev(value: number | bigint) {
    $.writeUint64(this.$view, 40, value, 'struct stat', 'st_rdev');
  }

  /**
   * Size of file, in bytes.
   *
   * C: `__off_t st_size`
   */
  get st_size(): number {
    return $.readInt64(this.$view, 48, 'struct stat', 'st_size');
  }

  set st_size(value: number | bigint) {
    $.writeInt64(this.$view, 48, value, 'struct stat', 'st_size');
  }

  /**
   * Optimal block size for I/O.
   *
   * C: `__blksize_t st_blksize`
   */
  get st_blksize(): number {
    return $.readInt64(this.$view, 56, 'struct stat', 'st_blksize');
  }

  set st_blksize(value: number | bigint) {
    $.writeInt64(this.$view, 56, value, 'struct stat', 'st_blksize');
  }

  /**
   * Number 512-byte blocks allocated.
   *
   * C: `__blkcnt_t st_blocks`
   */
  get st_blocks(): number {
    return $.readInt64(this.$view, 64, 'struct stat', 'st_blocks');
  }

  set st_blocks(value: number | bigint) {
    $.writeInt64(this.$view, 64, value, 'struct stat', 'st_blocks');
  }

  /**
   * Time of last access.
   *
   * C: `struct timespec st_atim`
   */
  get st_atim(): timespec {
    return $.readNested(this.$view, 72, timespec);
  }

  set st_atim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 72, timespec, value, 'struct stat', 'st_atim');
  }

  /**
   * Time of last modification.
   *
   * C: `struct timespec st_mtim`
   */
  get st_mtim(): timespec {
    return $.readNested(this.$view, 88, timespec);
  }

  set st_mtim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 88, timespec, value, 'struct stat', 'st_mtim');
  }

  /**
   * Time of last status change.
   *
   * C: `struct timespec st_ctim`
   */
  get st_ctim(): timespec {
    return $.readNested(this.$view, 104, timespec);
  }

  set st_ctim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 104, timespec, value, 'struct stat', 'st_ctim');
  }

  /**
   * Only on x86_64-linux-gnu, aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `__syscall_slong_t __glibc_reserved[3]`
   */
  get __glibc_reserved(): BigInt64Array | Int32Array {
    return $.readArray(this.$view, 120, $.longLong, 3);
  }

  set __glibc_reserved(given: $.ArrayInput<$.LongLong> | $.ArrayInput<$.Int>) {
    const value = given as $.ArrayInput<$.LongLong>;
    $.writeArray(this.$view, 120, $.longLong, 3, value, 'struct stat', '__glibc_reserved');
  }

  /**
   * Only on aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `__dev_t __pad1`
   */
  get __pad1(): number {
    return $target.absent('struct stat.__pad1', 'aarch64-linux-gnu riscv64-linux-gnu');
  }

  set __pad1(value: number | bigint) {
    $target.absent('struct stat.__pad1', 'aarch64-linux-gnu riscv64-linux-gnu', value);
  }

  /**
   * Only on aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `int __pad2`
   */
  get __pad2(): number {
    return $target.absent('struct stat.__pad2', 'aarch64-linux-gnu riscv64-linux-gnu');
  }

  set __pad2(value: number) {
    $target.absent('struct stat.__pad2', 'aarch64-linux-gnu riscv64-linux-gnu', value);
  }

  /**
   * Only on x86_64-linux-musl.
   *
   * C: `long __unused[3]`
   */
  get __unused(): BigInt64Array {
    return $target.absent('struct stat.__unused', 'x86_64-linux-musl');
  }

  set __unused(value: $.ArrayInput<$.LongLong>) {
    $target.absent('struct stat.__unused', 'x86_64-linux-musl', value);
  }

  static toC(value: $.PointerTo<stat> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof stat ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(stat, value, owner, name);
  }
}

class $stat$2 extends $.Struct<'struct stat', {
    st_dev?: number | bigint;
    st_ino?: number | bigint;
    st_mode?: number;
    st_nlink?: number | bigint;
    st_uid?: number;
    st_gid?: number;
    st_rdev?: number | bigint;
    __pad1?: number | bigint;
    st_size?: number | bigint;
    st_blksize?: number | bigint;
    __pad2?: number;
    st_blocks?: number | bigint;
    st_atim?: $.RecordInput<timespec>;
    st_mtim?: $.RecordInput<timespec>;
    st_ctim?: $.RecordInput<timespec>;
    __glibc_reserved?: $.ArrayInput<$.LongLong> | $.ArrayInput<$.Int>;
    __pad0?: number;
    __unused?: $.ArrayInput<$.LongLong>;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $target.layoutOnly(
      'struct stat',
      'x86_64-linux-gnu aarch64-linux-gnu riscv64-linux-gnu x86_64-linux-musl',
      $.layout('struct stat', 128, 8, () => ({
        st_dev: [$.unsignedLong, 0],
        st_ino: [$.unsignedLong, 8],
        st_mode: [$.unsignedInt, 16],
        st_nlink: [$.unsignedInt, 20],
        st_uid: [$.unsignedInt, 24],
        st_gid: [$.unsignedInt, 28],
        st_rdev: [$.unsignedLong, 32],
        __pad1: [$.unsignedLong, 40],
        st_size: [$.long, 48],
        st_blksize: [$.int, 56],
        __pad2: [$.int, 60],
        st_blocks: [$.long, 64],
        st_atim: [timespec, 72],
        st_mtim: [timespec, 88],
        st_ctim: [timespec, 104],
        __glibc_reserved: [$.arrayOf($.int, 2), 120],
      })),
    );

  /**
   * Device.
   *
   * C: `__dev_t st_dev`
   */
  get st_dev(): number {
    return $.readUint64(this.$view, 0, 'struct stat', 'st_dev');
  }

  set st_dev(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'struct stat', 'st_dev');
  }

  /**
   * File serial number.
   *
   * C: `__ino_t st_ino`
   */
  get st_ino(): number {
    return $.readUint64(this.$view, 8, 'struct stat', 'st_ino');
  }

  set st_ino(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct stat', 'st_ino');
  }

  /**
   * File mode.
   *
   * C: `__mode_t st_mode`
   */
  get st_mode(): number {
    return this.$view.getUint32(16, true);
  }

  set st_mode(value: number) {
    this.$view.setUint32(16, $.toUnsignedInt(value, 'struct stat', 'st_mode'), true);
  }

  /**
   * Link count.
   *
   * C: `__nlink_t st_nlink`
   */
  get st_nlink(): number {
    return this.$view.getUint32(20, true);
  }

  set st_nlink(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setUint32(20, $.toUnsignedInt(value, 'struct stat', 'st_nlink'), true);
  }

  /**
   * User ID of the file's owner.
   *
   * C: `__uid_t st_uid`
   */
  get st_uid(): number {
    return this.$view.getUint32(24, true);
  }

  set st_uid(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'struct stat', 'st_uid'), true);
  }

  /**
   * Group ID of the file's group.
   *
   * C: `__gid_t st_gid`
   */
  get st_gid(): number {
    return this.$view.getUint32(28, true);
  }

  set st_gid(value: number) {
    this.$view.setUint32(28, $.toUnsignedInt(value, 'struct stat', 'st_gid'), true);
  }

  /**
   * Device number, if device.
   *
   * C: `__dev_t st_rdev`
   */
  get st_rdev(): number {
    return $.readUint64(this.$view, 32, 'struct stat', 'st_rdev');
  }

  set st_rdev(value: number | bigint) {
    $.writeUint64(this.$view, 32, value, 'struct stat', 'st_rdev');
  }

  /**
   * Only on aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `__dev_t __pad1`
   */
  get __pad1(): number {
    return $.readUint64(this.$view, 40, 'struct stat', '__pad1');
  }

  set __pad1(value: number | bigint) {
    $.writeUint64(this.$view, 40, value, 'struct stat', '__pad1');
  }

  /**
   * Size of file, in bytes.
   *
   * C: `__off_t st_size`
   */
  get st_size(): number {
    return $.readInt64(this.$view, 48, 'struct stat', 'st_size');
  }

  set st_size(value: number | bigint) {
    $.writeInt64(this.$view, 48, value, 'struct stat', 'st_size');
  }

  /**
   * Optimal block size for I/O.
   *
   * C: `__blksize_t st_blksize`
   */
  get st_blksize(): number {
    return this.$view.getInt32(56, true);
  }

  set st_blksize(given: number | bigint) {
    const value = $.toNarrow(given);
    this.$view.setInt32(56, $.toInt(value, 'struct stat', 'st_blksize'), true);
  }

  /**
   * Only on aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `int __pad2`
   */
  get __pad2(): number {
    return this.$view.getInt32(60, true);
  }

  set __pad2(value: number) {
    this.$view.setInt32(60, $.toInt(value, 'struct stat', '__pad2'), true);
  }

  /**
   * 512-byte blocks
   *
   * C: `__blkcnt_t st_blocks`
   */
  get st_blocks(): number {
    return $.readInt64(this.$view, 64, 'struct stat', 'st_blocks');
  }

  set st_blocks(value: number | bigint) {
    $.writeInt64(this.$view, 64, value, 'struct stat', 'st_blocks');
  }

  /**
   * Time of last access.
   *
   * C: `struct timespec st_atim`
   */
  get st_atim(): timespec {
    return $.readNested(this.$view, 72, timespec);
  }

  set st_atim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 72, timespec, value, 'struct stat', 'st_atim');
  }

  /**
   * Time of last modification.
   *
   * C: `struct timespec st_mtim`
   */
  get st_mtim(): timespec {
    return $.readNested(this.$view, 88, timespec);
  }

  set st_mtim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 88, timespec, value, 'struct stat', 'st_mtim');
  }

  /**
   * Time of last status change.
   *
   * C: `struct timespec st_ctim`
   */
  get st_ctim(): timespec {
    return $.readNested(this.$view, 104, timespec);
  }

  set st_ctim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 104, timespec, value, 'struct stat', 'st_ctim');
  }

  /**
   * Only on x86_64-linux-gnu, aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `int __glibc_reserved[2]`
   */
  get __glibc_reserved(): BigInt64Array | Int32Array {
    return $.readArray(this.$view, 120, $.int, 2);
  }

  set __glibc_reserved(given: $.ArrayInput<$.LongLong> | $.ArrayInput<$.Int>) {
    const value = given as $.ArrayInput<$.Int>;
    $.writeArray(this.$view, 120, $.int, 2, value, 'struct stat', '__glibc_reserved');
  }

  /**
   * Only on x86_64-linux-gnu, x86_64-linux-musl.
   *
   * C: `int __pad0`
   */
  get __pad0(): number {
    return $target.absent('struct stat.__pad0', 'x86_64-linux-gnu x86_64-linux-musl');
  }

  set __pad0(value: number) {
    $target.absent('struct stat.__pad0', 'x86_64-linux-gnu x86_64-linux-musl', value);
  }

  /**
   * Only on x86_64-linux-musl.
   *
   * C: `long __unused[3]`
   */
  get __unused(): BigInt64Array {
    return $target.absent('struct stat.__unused', 'x86_64-linux-musl');
  }

  set __unused(value: $.ArrayInput<$.LongLong>) {
    $target.absent('struct stat.__unused', 'x86_64-linux-musl', value);
  }

  static toC(value: $.PointerTo<stat> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof stat ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(stat, value, owner, name);
  }
}

class $stat$3 extends $.Struct<'struct stat', {
    st_dev?: number | bigint;
    st_ino?: number | bigint;
    st_nlink?: number | bigint;
    st_mode?: number;
    st_uid?: number;
    st_gid?: number;
    __pad0?: number;
    st_rdev?: number | bigint;
    st_size?: number | bigint;
    st_blksize?: number | bigint;
    st_blocks?: number | bigint;
    st_atim?: $.RecordInput<timespec>;
    st_mtim?: $.RecordInput<timespec>;
    st_ctim?: $.RecordInput<timespec>;
    __unused?: $.ArrayInput<$.LongLong>;
    __glibc_reserved?: $.ArrayInput<$.LongLong> | $.ArrayInput<$.Int>;
    __pad1?: number | bigint;
    __pad2?: number;
  }> {
  static override readonly layout: $.RecordLayout = /* @__PURE__ */
    $target.layoutOnly(
      'struct stat',
      'x86_64-linux-gnu aarch64-linux-gnu riscv64-linux-gnu x86_64-linux-musl',
      $.layout('struct stat', 144, 8, () => ({
        st_dev: [$.unsignedLong, 0],
        st_ino: [$.unsignedLong, 8],
        st_nlink: [$.unsignedLong, 16],
        st_mode: [$.unsignedInt, 24],
        st_uid: [$.unsignedInt, 28],
        st_gid: [$.unsignedInt, 32],
        __pad0: [$.unsignedInt, 36],
        st_rdev: [$.unsignedLong, 40],
        st_size: [$.long, 48],
        st_blksize: [$.long, 56],
        st_blocks: [$.long, 64],
        st_atim: [timespec, 72],
        st_mtim: [timespec, 88],
        st_ctim: [timespec, 104],
        __unused: [$.arrayOf($.long, 3), 120],
      })),
    );

  /** C: `dev_t st_dev` */
  get st_dev(): number {
    return $.readUint64(this.$view, 0, 'struct stat', 'st_dev');
  }

  set st_dev(value: number | bigint) {
    $.writeUint64(this.$view, 0, value, 'struct stat', 'st_dev');
  }

  /** C: `ino_t st_ino` */
  get st_ino(): number {
    return $.readUint64(this.$view, 8, 'struct stat', 'st_ino');
  }

  set st_ino(value: number | bigint) {
    $.writeUint64(this.$view, 8, value, 'struct stat', 'st_ino');
  }

  /** C: `nlink_t st_nlink` */
  get st_nlink(): number {
    return $.readUint64(this.$view, 16, 'struct stat', 'st_nlink');
  }

  set st_nlink(value: number | bigint) {
    $.writeUint64(this.$view, 16, value, 'struct stat', 'st_nlink');
  }

  /** C: `mode_t st_mode` */
  get st_mode(): number {
    return this.$view.getUint32(24, true);
  }

  set st_mode(value: number) {
    this.$view.setUint32(24, $.toUnsignedInt(value, 'struct stat', 'st_mode'), true);
  }

  /** C: `uid_t st_uid` */
  get st_uid(): number {
    return this.$view.getUint32(28, true);
  }

  set st_uid(value: number) {
    this.$view.setUint32(28, $.toUnsignedInt(value, 'struct stat', 'st_uid'), true);
  }

  /** C: `gid_t st_gid` */
  get st_gid(): number {
    return this.$view.getUint32(32, true);
  }

  set st_gid(value: number) {
    this.$view.setUint32(32, $.toUnsignedInt(value, 'struct stat', 'st_gid'), true);
  }

  /**
   * Only on x86_64-linux-gnu, x86_64-linux-musl.
   *
   * C: `unsigned int __pad0`
   */
  get __pad0(): number {
    return this.$view.getUint32(36, true);
  }

  set __pad0(value: number) {
    this.$view.setUint32(36, $.toUnsignedInt(value, 'struct stat', '__pad0'), true);
  }

  /** C: `dev_t st_rdev` */
  get st_rdev(): number {
    return $.readUint64(this.$view, 40, 'struct stat', 'st_rdev');
  }

  set st_rdev(value: number | bigint) {
    $.writeUint64(this.$view, 40, value, 'struct stat', 'st_rdev');
  }

  /** C: `off_t st_size` */
  get st_size(): number {
    return $.readInt64(this.$view, 48, 'struct stat', 'st_size');
  }

  set st_size(value: number | bigint) {
    $.writeInt64(this.$view, 48, value, 'struct stat', 'st_size');
  }

  /** C: `blksize_t st_blksize` */
  get st_blksize(): number {
    return $.readInt64(this.$view, 56, 'struct stat', 'st_blksize');
  }

  set st_blksize(value: number | bigint) {
    $.writeInt64(this.$view, 56, value, 'struct stat', 'st_blksize');
  }

  /** C: `blkcnt_t st_blocks` */
  get st_blocks(): number {
    return $.readInt64(this.$view, 64, 'struct stat', 'st_blocks');
  }

  set st_blocks(value: number | bigint) {
    $.writeInt64(this.$view, 64, value, 'struct stat', 'st_blocks');
  }

  /** C: `struct timespec st_atim` */
  get st_atim(): timespec {
    return $.readNested(this.$view, 72, timespec);
  }

  set st_atim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 72, timespec, value, 'struct stat', 'st_atim');
  }

  /** C: `struct timespec st_mtim` */
  get st_mtim(): timespec {
    return $.readNested(this.$view, 88, timespec);
  }

  set st_mtim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 88, timespec, value, 'struct stat', 'st_mtim');
  }

  /** C: `struct timespec st_ctim` */
  get st_ctim(): timespec {
    return $.readNested(this.$view, 104, timespec);
  }

  set st_ctim(value: $.RecordInput<timespec>) {
    $.writeNested(this.$view, 104, timespec, value, 'struct stat', 'st_ctim');
  }

  /**
   * Only on x86_64-linux-musl.
   *
   * C: `long __unused[3]`
   */
  get __unused(): BigInt64Array {
    return $.readArray(this.$view, 120, $.longLong, 3);
  }

  set __unused(value: $.ArrayInput<$.LongLong>) {
    $.writeArray(this.$view, 120, $.longLong, 3, value, 'struct stat', '__unused');
  }

  /**
   * Only on x86_64-linux-gnu, aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `__syscall_slong_t __glibc_reserved[3]`
   */
  get __glibc_reserved(): BigInt64Array | Int32Array {
    return $target.absent(
      'struct stat.__glibc_reserved',
      'x86_64-linux-gnu aarch64-linux-gnu riscv64-linux-gnu',
    );
  }

  set __glibc_reserved(value: $.ArrayInput<$.LongLong> | $.ArrayInput<$.Int>) {
    $target.absent(
      'struct stat.__glibc_reserved',
      'x86_64-linux-gnu aarch64-linux-gnu riscv64-linux-gnu',
      value,
    );
  }

  /**
   * Only on aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `__dev_t __pad1`
   */
  get __pad1(): number {
    return $target.absent('struct stat.__pad1', 'aarch64-linux-gnu riscv64-linux-gnu');
  }

  set __pad1(value: number | bigint) {
    $target.absent('struct stat.__pad1', 'aarch64-linux-gnu riscv64-linux-gnu', value);
  }

  /**
   * Only on aarch64-linux-gnu, riscv64-linux-gnu.
   *
   * C: `int __pad2`
   */
  get __pad2(): number {
    return $target.absent('struct stat.__pad2', 'aarch64-linux-gnu riscv64-linux-gnu');
  }

  set __pad2(value: number) {
    $target.absent('struct stat.__pad2', 'aarch64-linux-gnu riscv64-linux-gnu', value);
  }

  static toC(value: $.PointerTo<stat> | null, owner: string, name: string): $.PointerArgument {
    const address = value instanceof stat ? value.$address : undefined;
    return typeof address === 'bigint' ? address : $.toRecord(stat, value, owner, name);
  }
}

export type stat = $stat$1;
export const stat: typeof $stat$1 = /* @__PURE__ */
  $.chosenClass(
    'stat',
    $target.choose({ 'x86_64-linux-gnu': $stat$1, 'x86_64-linux-musl': $stat$3, others: $stat$2 }),
  );

// --- Function types

/**
 * Returns pointer and size of next block of data from archive.
 *
 * C: `typedef la_ssize_t archive_read_callback(struct archive *, void *_client_data, const void **_buffer)`
 *
 * @see archive.h:224
 */
export type archive_read_callback = (
    argument1: archive,
    _client_data: $.Pointer<$.Void> | null,
    _buffer: $.Pointer<$.Pointer<$.Void>> | null,
  ) => number | bigint;
export const archive_read_callback: $.FunctionType<archive_read_callback> = /* @__PURE__ */
  $.functionType('archive_read_callback', () => [
    $.longLong,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer, _buffer: $.pointer($.voidPointer) },
  ]);

/**
 * Skips at most request bytes from archive and returns the skipped amount.
 * This may skip fewer bytes than requested; it may even skip zero bytes.
 * If you do skip fewer bytes than requested, libarchive will invoke your
 * read callback and discard data as necessary to make up the full skip.
 *
 * C: `typedef la_int64_t archive_skip_callback(struct archive *, void *_client_data, la_int64_t request)`
 *
 * @see archive.h:232
 */
export type archive_skip_callback = (
    argument1: archive,
    _client_data: $.Pointer<$.Void> | null,
    request: number,
  ) => number | bigint;
export const archive_skip_callback: $.FunctionType<archive_skip_callback> = /* @__PURE__ */
  $.functionType('archive_skip_callback', () => [
    $.longLong,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer, request: $.longLong },
  ]);

/**
 * Seeks to specified location in the file and returns the position.
 * Whence values are SEEK_SET, SEEK_CUR, SEEK_END from stdio.h.
 * Return ARCHIVE_FATAL if the seek fails for any reason.
 *
 * C: `typedef la_int64_t archive_seek_callback(struct archive *, void *_client_data, la_int64_t offset, int whence)`
 *
 * @see archive.h:239
 */
export type archive_seek_callback = (
    argument1: archive,
    _client_data: $.Pointer<$.Void> | null,
    offset: number,
    whence: number,
  ) => number | bigint;
export const archive_seek_callback: $.FunctionType<archive_seek_callback> = /* @__PURE__ */
  $.functionType('archive_seek_callback', () => [
    $.longLong,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer, offset: $.longLong, whence: $.int },
  ]);

/**
 * Returns size actually written, zero on EOF, -1 on error.
 *
 * C: `typedef la_ssize_t archive_write_callback(struct archive *, void *_client_data, const void *_buffer, size_t _length)`
 *
 * @see archive.h:243
 */
export type archive_write_callback = (
    argument1: archive,
    _client_data: $.Pointer<$.Void> | null,
    _buffer: $.Pointer<$.Void> | null,
    _length: number,
  ) => number | bigint;
export const archive_write_callback: $.FunctionType<archive_write_callback> = /* @__PURE__ */
  $.functionType('archive_write_callback', () => [
    $.longLong,
    {
      argument1: $.nonnull(archive),
      _client_data: $.voidPointer,
      _buffer: $.sized($.bytes($.voidPointer)),
      _length: $.unsignedLongLong,
    },
  ]);

/**
 * C: `typedef int archive_open_callback(struct archive *, void *_client_data)`
 *
 * @see archive.h:247
 */
export type archive_open_callback = (argument1: archive, _client_data: $.Pointer<$.Void> | null) => number;
export const archive_open_callback: $.FunctionType<archive_open_callback> = /* @__PURE__ */
  $.functionType('archive_open_callback', () => [
    $.int,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer },
  ]);

/**
 * C: `typedef int archive_close_callback(struct archive *, void *_client_data)`
 *
 * @see archive.h:249
 */
export type archive_close_callback = (argument1: archive, _client_data: $.Pointer<$.Void> | null) => number;
export const archive_close_callback: $.FunctionType<archive_close_callback> = /* @__PURE__ */
  $.functionType('archive_close_callback', () => [
    $.int,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer },
  ]);

/**
 * C: `typedef int archive_free_callback(struct archive *, void *_client_data)`
 *
 * @see archive.h:251
 */
export type archive_free_callback = (argument1: archive, _client_data: $.Pointer<$.Void> | null) => number;
export const archive_free_callback: $.FunctionType<archive_free_callback> = /* @__PURE__ */
  $.functionType('archive_free_callback', () => [
    $.int,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer },
  ]);

/**
 * Switches from one client data object to the next/prev client data object.
 * This is useful for reading from different data blocks such as a set of files
 * that make up one large file.
 *
 * C: `typedef int archive_switch_callback(struct archive *, void *_client_data1, void *_client_data2)`
 *
 * @see archive.h:257
 */
export type archive_switch_callback = (
    argument1: archive,
    _client_data1: $.Pointer<$.Void> | null,
    _client_data2: $.Pointer<$.Void> | null,
  ) => number;
export const archive_switch_callback: $.FunctionType<archive_switch_callback> = /* @__PURE__ */
  $.functionType('archive_switch_callback', () => [
    $.int,
    { argument1: $.nonnull(archive), _client_data1: $.voidPointer, _client_data2: $.voidPointer },
  ]);

/**
 * Returns a passphrase used for encryption or decryption, NULL on nothing
 * to do and give it up.
 *
 * C: `typedef const char *archive_passphrase_callback(struct archive *, void *_client_data)`
 *
 * @see archive.h:264
 */
export type archive_passphrase_callback = (
    argument1: archive,
    _client_data: $.Pointer<$.Void> | null,
  ) => $.CStringInput | null;
export const archive_passphrase_callback: $.FunctionType<archive_passphrase_callback> = /* @__PURE__ */
  $.functionType('archive_passphrase_callback', () => [
    $.cstring,
    { argument1: $.nonnull(archive), _client_data: $.voidPointer },
  ]);

/** The type of `archive_read_extract_set_progress_callback._progress_func`. C: `void (*)(void *)` */
export type archive_read_extract_set_progress_callback__progress_func = (
    argument1: $.Pointer<$.Void> | null,
  ) => void;
export const archive_read_extract_set_progress_callback__progress_func: $.FunctionType<archive_read_extract_set_progress_callback__progress_func> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `archive_write_disk_set_group_lookup.argument3`. C: `la_int64_t (*)(void *, const char *, la_int64_t)`
 */
export type archive_write_disk_set_group_lookup_argument3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: string | null,
    argument3: number,
  ) => number | bigint;
export const archive_write_disk_set_group_lookup_argument3: $.FunctionType<archive_write_disk_set_group_lookup_argument3> = /* @__PURE__ */
  $.functionType('la_int64_t (*)(void *, const char *, la_int64_t)', () => [
    $.longLong,
    { argument1: $.voidPointer, argument2: $.cstring, argument3: $.longLong },
  ]);

/** The type of `archive_write_disk_set_group_lookup.argument4`. C: `void (*)(void *)` */
export type archive_write_disk_set_group_lookup_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const archive_write_disk_set_group_lookup_argument4: $.FunctionType<archive_write_disk_set_group_lookup_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `archive_write_disk_set_user_lookup.argument3`. C: `la_int64_t (*)(void *, const char *, la_int64_t)`
 */
export type archive_write_disk_set_user_lookup_argument3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: string | null,
    argument3: number,
  ) => number | bigint;
export const archive_write_disk_set_user_lookup_argument3: $.FunctionType<archive_write_disk_set_user_lookup_argument3> = /* @__PURE__ */
  $.functionType('la_int64_t (*)(void *, const char *, la_int64_t)', () => [
    $.longLong,
    { argument1: $.voidPointer, argument2: $.cstring, argument3: $.longLong },
  ]);

/** The type of `archive_write_disk_set_user_lookup.argument4`. C: `void (*)(void *)` */
export type archive_write_disk_set_user_lookup_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const archive_write_disk_set_user_lookup_argument4: $.FunctionType<archive_write_disk_set_user_lookup_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `archive_read_disk_set_gname_lookup.argument3`. C: `const char *(*)(void *, la_int64_t)` */
export type archive_read_disk_set_gname_lookup_argument3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
  ) => $.CStringInput | null;
export const archive_read_disk_set_gname_lookup_argument3: $.FunctionType<archive_read_disk_set_gname_lookup_argument3> = /* @__PURE__ */
  $.functionType('const char *(*)(void *, la_int64_t)', () => [
    $.cstring,
    { argument1: $.voidPointer, argument2: $.longLong },
  ]);

/** The type of `archive_read_disk_set_gname_lookup.argument4`. C: `void (*)(void *)` */
export type archive_read_disk_set_gname_lookup_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const archive_read_disk_set_gname_lookup_argument4: $.FunctionType<archive_read_disk_set_gname_lookup_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/** The type of `archive_read_disk_set_uname_lookup.argument3`. C: `const char *(*)(void *, la_int64_t)` */
export type archive_read_disk_set_uname_lookup_argument3 = (
    argument1: $.Pointer<$.Void> | null,
    argument2: number,
  ) => $.CStringInput | null;
export const archive_read_disk_set_uname_lookup_argument3: $.FunctionType<archive_read_disk_set_uname_lookup_argument3> = /* @__PURE__ */
  $.functionType('const char *(*)(void *, la_int64_t)', () => [
    $.cstring,
    { argument1: $.voidPointer, argument2: $.longLong },
  ]);

/** The type of `archive_read_disk_set_uname_lookup.argument4`. C: `void (*)(void *)` */
export type archive_read_disk_set_uname_lookup_argument4 = (argument1: $.Pointer<$.Void> | null) => void;
export const archive_read_disk_set_uname_lookup_argument4: $.FunctionType<archive_read_disk_set_uname_lookup_argument4> = /* @__PURE__ */
  $.functionType('void (*)(void *)', () => [$.voidType, { argument1: $.voidPointer }]);

/**
 * The type of `archive_read_disk_set_matching._excluded_func`. C: `void (*)(struct archive *, void *, struct archive_entry *)`
 */
export type archive_read_disk_set_matching__excluded_func = (
    argument1: archive,
    argument2: $.Pointer<$.Void> | null,
    argument3: archive_entry,
  ) => void;
export const archive_read_disk_set_matching__excluded_func: $.FunctionType<archive_read_disk_set_matching__excluded_func> = /* @__PURE__ */
  $.functionType('void (*)(struct archive *, void *, struct archive_entry *)', () => [
    $.voidType,
    { argument1: $.nonnull(archive), argument2: $.voidPointer, argument3: $.nonnull(archive_entry) },
  ]);

/**
 * The type of `archive_read_disk_set_metadata_filter_callback._metadata_filter_func`. C: `int (*)(struct archive *, void *, struct archive_entry *)`
 */
export type archive_read_disk_set_metadata_filter_callback__metadata_filter_func = (
    argument1: archive,
    argument2: $.Pointer<$.Void> | null,
    argument3: archive_entry,
  ) => number;
export const archive_read_disk_set_metadata_filter_callback__metadata_filter_func: $.FunctionType<archive_read_disk_set_metadata_filter_callback__metadata_filter_func> = /* @__PURE__ */
  $.functionType('int (*)(struct archive *, void *, struct archive_entry *)', () => [
    $.int,
    { argument1: $.nonnull(archive), argument2: $.voidPointer, argument3: $.nonnull(archive_entry) },
  ]);

// --- Typedefs

/**
 * C: `typedef int64_t la_int64_t`
 *
 * @see archive.h:73
 */
export type la_int64_t = number;
export const la_int64_t: $.Callable<$.LongLong> = /* @__PURE__ */ $.alias('la_int64_t', $.longLong);

/**
 * C: `typedef ssize_t la_ssize_t`
 *
 * @see archive.h:95
 */
export type la_ssize_t = number;
export const la_ssize_t: $.Callable<$.LongLong> = /* @__PURE__ */ $.alias('la_ssize_t', $.longLong);

// --- Functions

const $archive_version_number = /* @__PURE__ */ $declare(archive_version_number, 'archive_version_number');

/**
 * The version number is provided as both a macro and a function.
 * The macro identifies the installed header; the function identifies
 * the library version (which may not be the same if you're using a
 * dynamically-linked version of the library).  Of course, if the
 * header and library are very different, you should expect some
 * strangeness.  Don't do that.
 *
 * C: `int archive_version_number(void)`
 *
 * @see archive.h:155
 */
export function archive_version_number(): number {
  const call = $archive_version_number.call ?? $archive_version_number.bind([$.int, {}]);
  return call();
}

const $archive_version_string = /* @__PURE__ */ $declare(archive_version_string, 'archive_version_string');

/**
 * C: `const char *archive_version_string(void)`
 *
 * @see archive.h:162
 */
export function archive_version_string(): string | null {
  const call = $archive_version_string.call ?? $archive_version_string.bind([$.cstring, {}]);
  return call();
}

const $archive_version_details = /* @__PURE__ */ $declare(archive_version_details, 'archive_version_details');

/**
 * Detailed textual name/version of the library and its dependencies.
 * This has the form:
 *    "libarchive x.y.z zlib/a.b.c liblzma/d.e.f ... etc ..."
 * the list of libraries described here will vary depending on how
 * libarchive was compiled.
 *
 * C: `const char *archive_version_details(void)`
 *
 * @see archive.h:171
 */
export function archive_version_details(): string | null {
  const call = $archive_version_details.call ?? $archive_version_details.bind([$.cstring, {}]);
  return call();
}

const $archive_zlib_version = /* @__PURE__ */ $declare(archive_zlib_version, 'archive_zlib_version');

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: `const char *archive_zlib_version(void)`
 *
 * @see archive.h:178
 */
export function archive_zlib_version(): string | null {
  const call = $archive_zlib_version.call ?? $archive_zlib_version.bind([$.cstring, {}]);
  return call();
}

const $archive_liblzma_version = /* @__PURE__ */ $declare(archive_liblzma_version, 'archive_liblzma_version');

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: `const char *archive_liblzma_version(void)`
 *
 * @see archive.h:179
 */
export function archive_liblzma_version(): string | null {
  const call = $archive_liblzma_version.call ?? $archive_liblzma_version.bind([$.cstring, {}]);
  return call();
}

const $archive_bzlib_version = /* @__PURE__ */ $declare(archive_bzlib_version, 'archive_bzlib_version');

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: `const char *archive_bzlib_version(void)`
 *
 * @see archive.h:180
 */
export function archive_bzlib_version(): string | null {
  const call = $archive_bzlib_version.call ?? $archive_bzlib_version.bind([$.cstring, {}]);
  return call();
}

const $archive_liblz4_version = /* @__PURE__ */ $declare(archive_liblz4_version, 'archive_liblz4_version');

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: `const char *archive_liblz4_version(void)`
 *
 * @see archive.h:181
 */
export function archive_liblz4_version(): string | null {
  const call = $archive_liblz4_version.call ?? $archive_liblz4_version.bind([$.cstring, {}]);
  return call();
}

const $archive_libzstd_version = /* @__PURE__ */ $declare(archive_libzstd_version, 'archive_libzstd_version');

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: `const char *archive_libzstd_version(void)`
 *
 * @see archive.h:182
 */
export function archive_libzstd_version(): string | null {
  const call = $archive_libzstd_version.call ?? $archive_libzstd_version.bind([$.cstring, {}]);
  return call();
}

const $archive_read_new = /* @__PURE__ */ $declare(archive_read_new, 'archive_read_new');

/**
 * Basic outline for reading an archive:
 * 1) Ask archive_read_new for an archive reader object.
 * 2) Update any global properties as appropriate.
 *    In particular, you'll certainly want to call appropriate
 *    archive_read_support_XXX functions.
 * 3) Call archive_read_open_XXX to open the archive
 * 4) Repeatedly call archive_read_next_header to get information about
 *    successive archive entries.  Call archive_read_data to extract
 *    data for entries of interest.
 * 5) Call archive_read_free to end processing.
 *
 * The caller owns what it returns: free it with {@link archive_read_free} (names: "new").
 * C: `struct archive *archive_read_new(void)`
 *
 * @see archive.h:386
 */
export function archive_read_new(): $.Owned<archive> {
  const call =
    $archive_read_new.call ??
      $archive_read_new.bind([$.nonnull($.owned(archive, () => archive_read_free)), {}]);
  return $.notNull($.fromOwned(archive, call(), archive_read_free), 'archive_read_new', 'the result');
}

const $archive_read_support_compression_all = /* @__PURE__ */
  $declare(archive_read_support_compression_all, 'archive_read_support_compression_all');

/**
 * C: `int archive_read_support_compression_all(struct archive *)`
 *
 * @deprecated
 * @see archive.h:397
 */
export function archive_read_support_compression_all(argument1: archive): number {
  const call =
    $archive_read_support_compression_all.call ??
      $archive_read_support_compression_all.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_all', 'argument1'),
      'archive_read_support_compression_all',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_bzip2 = /* @__PURE__ */
  $declare(archive_read_support_compression_bzip2, 'archive_read_support_compression_bzip2');

/**
 * C: `int archive_read_support_compression_bzip2(struct archive *)`
 *
 * @deprecated
 * @see archive.h:399
 */
export function archive_read_support_compression_bzip2(argument1: archive): number {
  const call =
    $archive_read_support_compression_bzip2.call ??
      $archive_read_support_compression_bzip2.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_bzip2', 'argument1'),
      'archive_read_support_compression_bzip2',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_compress = /* @__PURE__ */
  $declare(archive_read_support_compression_compress, 'archive_read_support_compression_compress');

/**
 * C: `int archive_read_support_compression_compress(struct archive *)`
 *
 * @deprecated
 * @see archive.h:401
 */
export function archive_read_support_compression_compress(argument1: archive): number {
  const call =
    $archive_read_support_compression_compress.call ??
      $archive_read_support_compression_compress.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_compress', 'argument1'),
      'archive_read_support_compression_compress',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_gzip = /* @__PURE__ */
  $declare(archive_read_support_compression_gzip, 'archive_read_support_compression_gzip');

/**
 * C: `int archive_read_support_compression_gzip(struct archive *)`
 *
 * @deprecated
 * @see archive.h:403
 */
export function archive_read_support_compression_gzip(argument1: archive): number {
  const call =
    $archive_read_support_compression_gzip.call ??
      $archive_read_support_compression_gzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_gzip', 'argument1'),
      'archive_read_support_compression_gzip',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_lzip = /* @__PURE__ */
  $declare(archive_read_support_compression_lzip, 'archive_read_support_compression_lzip');

/**
 * C: `int archive_read_support_compression_lzip(struct archive *)`
 *
 * @deprecated
 * @see archive.h:405
 */
export function archive_read_support_compression_lzip(argument1: archive): number {
  const call =
    $archive_read_support_compression_lzip.call ??
      $archive_read_support_compression_lzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_lzip', 'argument1'),
      'archive_read_support_compression_lzip',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_lzma = /* @__PURE__ */
  $declare(archive_read_support_compression_lzma, 'archive_read_support_compression_lzma');

/**
 * C: `int archive_read_support_compression_lzma(struct archive *)`
 *
 * @deprecated
 * @see archive.h:407
 */
export function archive_read_support_compression_lzma(argument1: archive): number {
  const call =
    $archive_read_support_compression_lzma.call ??
      $archive_read_support_compression_lzma.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_lzma', 'argument1'),
      'archive_read_support_compression_lzma',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_none = /* @__PURE__ */
  $declare(archive_read_support_compression_none, 'archive_read_support_compression_none');

/**
 * C: `int archive_read_support_compression_none(struct archive *)`
 *
 * @deprecated
 * @see archive.h:409
 */
export function archive_read_support_compression_none(argument1: archive): number {
  const call =
    $archive_read_support_compression_none.call ??
      $archive_read_support_compression_none.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_none', 'argument1'),
      'archive_read_support_compression_none',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_program = /* @__PURE__ */
  $declare(archive_read_support_compression_program, 'archive_read_support_compression_program');

/**
 * C: `int archive_read_support_compression_program(struct archive *, const char *command)`
 *
 * @deprecated
 * @see archive.h:411
 */
export function archive_read_support_compression_program(
  argument1: archive,
  command: $.CStringInput | null,
): number {
  const call =
    $archive_read_support_compression_program.call ??
      $archive_read_support_compression_program.bind([
        $.int,
        { argument1: $.nonnull(archive), command: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_program', 'argument1'),
      'archive_read_support_compression_program',
      'argument1',
    ),
    $.toCString(command, 'archive_read_support_compression_program', 'command'),
  );
  $.keepAlive(command);
  return result;
}

const $archive_read_support_compression_program_signature = /* @__PURE__ */
  $declare(
    archive_read_support_compression_program_signature,
    'archive_read_support_compression_program_signature',
  );

/**
 * C: `int archive_read_support_compression_program_signature(struct archive *, const char *, const void *, size_t)`
 *
 * @deprecated
 * @see archive.h:413
 */
export function archive_read_support_compression_program_signature(
  argument1: archive,
  argument2: $.CStringInput | null,
  argument3: $.Bytes | null,
  argument4?: number | bigint,
): number {
  const call =
    $archive_read_support_compression_program_signature.call ??
      $archive_read_support_compression_program_signature.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.cstring,
          argument3: $.sized($.bytes($.voidPointer)),
          argument4: $.unsignedLongLong,
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_program_signature', 'argument1'),
      'archive_read_support_compression_program_signature',
      'argument1',
    ),
    $.toCString(argument2, 'archive_read_support_compression_program_signature', 'argument2'),
    $.toSizedBytes(
      argument3,
      argument4,
      'archive_read_support_compression_program_signature',
      'argument3',
      'argument4',
    ),
    $.toUnsignedLongLong(
      argument4 ??
        $.byteLengthOf(
          argument3,
          'archive_read_support_compression_program_signature',
          'argument3',
          'argument4',
        ),
      'archive_read_support_compression_program_signature',
      'argument4',
    ),
  );
  $.keepAlive(argument2, argument3);
  return result;
}

const $archive_read_support_compression_rpm = /* @__PURE__ */
  $declare(archive_read_support_compression_rpm, 'archive_read_support_compression_rpm');

/**
 * C: `int archive_read_support_compression_rpm(struct archive *)`
 *
 * @deprecated
 * @see archive.h:417
 */
export function archive_read_support_compression_rpm(argument1: archive): number {
  const call =
    $archive_read_support_compression_rpm.call ??
      $archive_read_support_compression_rpm.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_rpm', 'argument1'),
      'archive_read_support_compression_rpm',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_uu = /* @__PURE__ */
  $declare(archive_read_support_compression_uu, 'archive_read_support_compression_uu');

/**
 * C: `int archive_read_support_compression_uu(struct archive *)`
 *
 * @deprecated
 * @see archive.h:419
 */
export function archive_read_support_compression_uu(argument1: archive): number {
  const call =
    $archive_read_support_compression_uu.call ??
      $archive_read_support_compression_uu.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_uu', 'argument1'),
      'archive_read_support_compression_uu',
      'argument1',
    ),
  );
}

const $archive_read_support_compression_xz = /* @__PURE__ */
  $declare(archive_read_support_compression_xz, 'archive_read_support_compression_xz');

/**
 * C: `int archive_read_support_compression_xz(struct archive *)`
 *
 * @deprecated
 * @see archive.h:421
 */
export function archive_read_support_compression_xz(argument1: archive): number {
  const call =
    $archive_read_support_compression_xz.call ??
      $archive_read_support_compression_xz.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_compression_xz', 'argument1'),
      'archive_read_support_compression_xz',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_all = /* @__PURE__ */
  $declare(archive_read_support_filter_all, 'archive_read_support_filter_all');

/**
 * C: `int archive_read_support_filter_all(struct archive *)`
 *
 * @see archive.h:425
 */
export function archive_read_support_filter_all(argument1: archive): number {
  const call =
    $archive_read_support_filter_all.call ??
      $archive_read_support_filter_all.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_all', 'argument1'),
      'archive_read_support_filter_all',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_by_code = /* @__PURE__ */
  $declare(archive_read_support_filter_by_code, 'archive_read_support_filter_by_code');

/**
 * C: `int archive_read_support_filter_by_code(struct archive *, int)`
 *
 * @see archive.h:426
 */
export function archive_read_support_filter_by_code(argument1: archive, argument2: number): number {
  const call =
    $archive_read_support_filter_by_code.call ??
      $archive_read_support_filter_by_code.bind([$.int, { argument1: $.nonnull(archive), argument2: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_by_code', 'argument1'),
      'archive_read_support_filter_by_code',
      'argument1',
    ),
    $.toInt(argument2, 'archive_read_support_filter_by_code', 'argument2'),
  );
}

const $archive_read_support_filter_bzip2 = /* @__PURE__ */
  $declare(archive_read_support_filter_bzip2, 'archive_read_support_filter_bzip2');

/**
 * C: `int archive_read_support_filter_bzip2(struct archive *)`
 *
 * @see archive.h:427
 */
export function archive_read_support_filter_bzip2(argument1: archive): number {
  const call =
    $archive_read_support_filter_bzip2.call ??
      $archive_read_support_filter_bzip2.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_bzip2', 'argument1'),
      'archive_read_support_filter_bzip2',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_compress = /* @__PURE__ */
  $declare(archive_read_support_filter_compress, 'archive_read_support_filter_compress');

/**
 * C: `int archive_read_support_filter_compress(struct archive *)`
 *
 * @see archive.h:428
 */
export function archive_read_support_filter_compress(argument1: archive): number {
  const call =
    $archive_read_support_filter_compress.call ??
      $archive_read_support_filter_compress.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_compress', 'argument1'),
      'archive_read_support_filter_compress',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_gzip = /* @__PURE__ */
  $declare(archive_read_support_filter_gzip, 'archive_read_support_filter_gzip');

/**
 * C: `int archive_read_support_filter_gzip(struct archive *)`
 *
 * @see archive.h:429
 */
export function archive_read_support_filter_gzip(argument1: archive): number {
  const call =
    $archive_read_support_filter_gzip.call ??
      $archive_read_support_filter_gzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_gzip', 'argument1'),
      'archive_read_support_filter_gzip',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_grzip = /* @__PURE__ */
  $declare(archive_read_support_filter_grzip, 'archive_read_support_filter_grzip');

/**
 * C: `int archive_read_support_filter_grzip(struct archive *)`
 *
 * @see archive.h:430
 */
export function archive_read_support_filter_grzip(argument1: archive): number {
  const call =
    $archive_read_support_filter_grzip.call ??
      $archive_read_support_filter_grzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_grzip', 'argument1'),
      'archive_read_support_filter_grzip',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_lrzip = /* @__PURE__ */
  $declare(archive_read_support_filter_lrzip, 'archive_read_support_filter_lrzip');

/**
 * C: `int archive_read_support_filter_lrzip(struct archive *)`
 *
 * @see archive.h:431
 */
export function archive_read_support_filter_lrzip(argument1: archive): number {
  const call =
    $archive_read_support_filter_lrzip.call ??
      $archive_read_support_filter_lrzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_lrzip', 'argument1'),
      'archive_read_support_filter_lrzip',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_lz4 = /* @__PURE__ */
  $declare(archive_read_support_filter_lz4, 'archive_read_support_filter_lz4');

/**
 * C: `int archive_read_support_filter_lz4(struct archive *)`
 *
 * @see archive.h:432
 */
export function archive_read_support_filter_lz4(argument1: archive): number {
  const call =
    $archive_read_support_filter_lz4.call ??
      $archive_read_support_filter_lz4.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_lz4', 'argument1'),
      'archive_read_support_filter_lz4',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_lzip = /* @__PURE__ */
  $declare(archive_read_support_filter_lzip, 'archive_read_support_filter_lzip');

/**
 * C: `int archive_read_support_filter_lzip(struct archive *)`
 *
 * @see archive.h:433
 */
export function archive_read_support_filter_lzip(argument1: archive): number {
  const call =
    $archive_read_support_filter_lzip.call ??
      $archive_read_support_filter_lzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_lzip', 'argument1'),
      'archive_read_support_filter_lzip',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_lzma = /* @__PURE__ */
  $declare(archive_read_support_filter_lzma, 'archive_read_support_filter_lzma');

/**
 * C: `int archive_read_support_filter_lzma(struct archive *)`
 *
 * @see archive.h:434
 */
export function archive_read_support_filter_lzma(argument1: archive): number {
  const call =
    $archive_read_support_filter_lzma.call ??
      $archive_read_support_filter_lzma.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_lzma', 'argument1'),
      'archive_read_support_filter_lzma',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_lzop = /* @__PURE__ */
  $declare(archive_read_support_filter_lzop, 'archive_read_support_filter_lzop');

/**
 * C: `int archive_read_support_filter_lzop(struct archive *)`
 *
 * @see archive.h:435
 */
export function archive_read_support_filter_lzop(argument1: archive): number {
  const call =
    $archive_read_support_filter_lzop.call ??
      $archive_read_support_filter_lzop.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_lzop', 'argument1'),
      'archive_read_support_filter_lzop',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_none = /* @__PURE__ */
  $declare(archive_read_support_filter_none, 'archive_read_support_filter_none');

/**
 * C: `int archive_read_support_filter_none(struct archive *)`
 *
 * @see archive.h:436
 */
export function archive_read_support_filter_none(argument1: archive): number {
  const call =
    $archive_read_support_filter_none.call ??
      $archive_read_support_filter_none.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_none', 'argument1'),
      'archive_read_support_filter_none',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_program = /* @__PURE__ */
  $declare(archive_read_support_filter_program, 'archive_read_support_filter_program');

/**
 * C: `int archive_read_support_filter_program(struct archive *, const char *command)`
 *
 * @see archive.h:437
 */
export function archive_read_support_filter_program(
  argument1: archive,
  command: $.CStringInput | null,
): number {
  const call =
    $archive_read_support_filter_program.call ??
      $archive_read_support_filter_program.bind([
        $.int,
        { argument1: $.nonnull(archive), command: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_program', 'argument1'),
      'archive_read_support_filter_program',
      'argument1',
    ),
    $.toCString(command, 'archive_read_support_filter_program', 'command'),
  );
  $.keepAlive(command);
  return result;
}

const $archive_read_support_filter_program_signature = /* @__PURE__ */
  $declare(archive_read_support_filter_program_signature, 'archive_read_support_filter_program_signature');

/**
 * C: `int archive_read_support_filter_program_signature(struct archive *, const char *, const void *, size_t)`
 *
 * @see archive.h:439
 */
export function archive_read_support_filter_program_signature(
  argument1: archive,
  argument2: $.CStringInput | null,
  argument3: $.Bytes | null,
  argument4?: number | bigint,
): number {
  const call =
    $archive_read_support_filter_program_signature.call ??
      $archive_read_support_filter_program_signature.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.cstring,
          argument3: $.sized($.bytes($.voidPointer)),
          argument4: $.unsignedLongLong,
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_program_signature', 'argument1'),
      'archive_read_support_filter_program_signature',
      'argument1',
    ),
    $.toCString(argument2, 'archive_read_support_filter_program_signature', 'argument2'),
    $.toSizedBytes(
      argument3,
      argument4,
      'archive_read_support_filter_program_signature',
      'argument3',
      'argument4',
    ),
    $.toUnsignedLongLong(
      argument4 ??
        $.byteLengthOf(argument3, 'archive_read_support_filter_program_signature', 'argument3', 'argument4'),
      'archive_read_support_filter_program_signature',
      'argument4',
    ),
  );
  $.keepAlive(argument2, argument3);
  return result;
}

const $archive_read_support_filter_rpm = /* @__PURE__ */
  $declare(archive_read_support_filter_rpm, 'archive_read_support_filter_rpm');

/**
 * C: `int archive_read_support_filter_rpm(struct archive *)`
 *
 * @see archive.h:442
 */
export function archive_read_support_filter_rpm(argument1: archive): number {
  const call =
    $archive_read_support_filter_rpm.call ??
      $archive_read_support_filter_rpm.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_rpm', 'argument1'),
      'archive_read_support_filter_rpm',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_uu = /* @__PURE__ */
  $declare(archive_read_support_filter_uu, 'archive_read_support_filter_uu');

/**
 * C: `int archive_read_support_filter_uu(struct archive *)`
 *
 * @see archive.h:443
 */
export function archive_read_support_filter_uu(argument1: archive): number {
  const call =
    $archive_read_support_filter_uu.call ??
      $archive_read_support_filter_uu.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_uu', 'argument1'),
      'archive_read_support_filter_uu',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_xz = /* @__PURE__ */
  $declare(archive_read_support_filter_xz, 'archive_read_support_filter_xz');

/**
 * C: `int archive_read_support_filter_xz(struct archive *)`
 *
 * @see archive.h:444
 */
export function archive_read_support_filter_xz(argument1: archive): number {
  const call =
    $archive_read_support_filter_xz.call ??
      $archive_read_support_filter_xz.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_xz', 'argument1'),
      'archive_read_support_filter_xz',
      'argument1',
    ),
  );
}

const $archive_read_support_filter_zstd = /* @__PURE__ */
  $declare(archive_read_support_filter_zstd, 'archive_read_support_filter_zstd');

/**
 * C: `int archive_read_support_filter_zstd(struct archive *)`
 *
 * @see archive.h:445
 */
export function archive_read_support_filter_zstd(argument1: archive): number {
  const call =
    $archive_read_support_filter_zstd.call ??
      $archive_read_support_filter_zstd.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_filter_zstd', 'argument1'),
      'archive_read_support_filter_zstd',
      'argument1',
    ),
  );
}

const $archive_read_support_format_7zip = /* @__PURE__ */
  $declare(archive_read_support_format_7zip, 'archive_read_support_format_7zip');

/**
 * C: `int archive_read_support_format_7zip(struct archive *)`
 *
 * @see archive.h:447
 */
export function archive_read_support_format_7zip(argument1: archive): number {
  const call =
    $archive_read_support_format_7zip.call ??
      $archive_read_support_format_7zip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_7zip', 'argument1'),
      'archive_read_support_format_7zip',
      'argument1',
    ),
  );
}

const $archive_read_support_format_all = /* @__PURE__ */
  $declare(archive_read_support_format_all, 'archive_read_support_format_all');

/**
 * C: `int archive_read_support_format_all(struct archive *)`
 *
 * @see archive.h:448
 */
export function archive_read_support_format_all(argument1: archive): number {
  const call =
    $archive_read_support_format_all.call ??
      $archive_read_support_format_all.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_all', 'argument1'),
      'archive_read_support_format_all',
      'argument1',
    ),
  );
}

const $archive_read_support_format_ar = /* @__PURE__ */
  $declare(archive_read_support_format_ar, 'archive_read_support_format_ar');

/**
 * C: `int archive_read_support_format_ar(struct archive *)`
 *
 * @see archive.h:449
 */
export function archive_read_support_format_ar(argument1: archive): number {
  const call =
    $archive_read_support_format_ar.call ??
      $archive_read_support_format_ar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_ar', 'argument1'),
      'archive_read_support_format_ar',
      'argument1',
    ),
  );
}

const $archive_read_support_format_by_code = /* @__PURE__ */
  $declare(archive_read_support_format_by_code, 'archive_read_support_format_by_code');

/**
 * C: `int archive_read_support_format_by_code(struct archive *, int)`
 *
 * @see archive.h:450
 */
export function archive_read_support_format_by_code(argument1: archive, argument2: number): number {
  const call =
    $archive_read_support_format_by_code.call ??
      $archive_read_support_format_by_code.bind([$.int, { argument1: $.nonnull(archive), argument2: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_by_code', 'argument1'),
      'archive_read_support_format_by_code',
      'argument1',
    ),
    $.toInt(argument2, 'archive_read_support_format_by_code', 'argument2'),
  );
}

const $archive_read_support_format_cab = /* @__PURE__ */
  $declare(archive_read_support_format_cab, 'archive_read_support_format_cab');

/**
 * C: `int archive_read_support_format_cab(struct archive *)`
 *
 * @see archive.h:451
 */
export function archive_read_support_format_cab(argument1: archive): number {
  const call =
    $archive_read_support_format_cab.call ??
      $archive_read_support_format_cab.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_cab', 'argument1'),
      'archive_read_support_format_cab',
      'argument1',
    ),
  );
}

const $archive_read_support_format_cpio = /* @__PURE__ */
  $declare(archive_read_support_format_cpio, 'archive_read_support_format_cpio');

/**
 * C: `int archive_read_support_format_cpio(struct archive *)`
 *
 * @see archive.h:452
 */
export function archive_read_support_format_cpio(argument1: archive): number {
  const call =
    $archive_read_support_format_cpio.call ??
      $archive_read_support_format_cpio.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_cpio', 'argument1'),
      'archive_read_support_format_cpio',
      'argument1',
    ),
  );
}

const $archive_read_support_format_empty = /* @__PURE__ */
  $declare(archive_read_support_format_empty, 'archive_read_support_format_empty');

/**
 * C: `int archive_read_support_format_empty(struct archive *)`
 *
 * @see archive.h:453
 */
export function archive_read_support_format_empty(argument1: archive): number {
  const call =
    $archive_read_support_format_empty.call ??
      $archive_read_support_format_empty.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_empty', 'argument1'),
      'archive_read_support_format_empty',
      'argument1',
    ),
  );
}

const $archive_read_support_format_gnutar = /* @__PURE__ */
  $declare(archive_read_support_format_gnutar, 'archive_read_support_format_gnutar');

/**
 * C: `int archive_read_support_format_gnutar(struct archive *)`
 *
 * @see archive.h:454
 */
export function archive_read_support_format_gnutar(argument1: archive): number {
  const call =
    $archive_read_support_format_gnutar.call ??
      $archive_read_support_format_gnutar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_gnutar', 'argument1'),
      'archive_read_support_format_gnutar',
      'argument1',
    ),
  );
}

const $archive_read_support_format_iso9660 = /* @__PURE__ */
  $declare(archive_read_support_format_iso9660, 'archive_read_support_format_iso9660');

/**
 * C: `int archive_read_support_format_iso9660(struct archive *)`
 *
 * @see archive.h:455
 */
export function archive_read_support_format_iso9660(argument1: archive): number {
  const call =
    $archive_read_support_format_iso9660.call ??
      $archive_read_support_format_iso9660.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_iso9660', 'argument1'),
      'archive_read_support_format_iso9660',
      'argument1',
    ),
  );
}

const $archive_read_support_format_lha = /* @__PURE__ */
  $declare(archive_read_support_format_lha, 'archive_read_support_format_lha');

/**
 * C: `int archive_read_support_format_lha(struct archive *)`
 *
 * @see archive.h:456
 */
export function archive_read_support_format_lha(argument1: archive): number {
  const call =
    $archive_read_support_format_lha.call ??
      $archive_read_support_format_lha.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_lha', 'argument1'),
      'archive_read_support_format_lha',
      'argument1',
    ),
  );
}

const $archive_read_support_format_mtree = /* @__PURE__ */
  $declare(archive_read_support_format_mtree, 'archive_read_support_format_mtree');

/**
 * C: `int archive_read_support_format_mtree(struct archive *)`
 *
 * @see archive.h:457
 */
export function archive_read_support_format_mtree(argument1: archive): number {
  const call =
    $archive_read_support_format_mtree.call ??
      $archive_read_support_format_mtree.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_mtree', 'argument1'),
      'archive_read_support_format_mtree',
      'argument1',
    ),
  );
}

const $archive_read_support_format_rar = /* @__PURE__ */
  $declare(archive_read_support_format_rar, 'archive_read_support_format_rar');

/**
 * C: `int archive_read_support_format_rar(struct archive *)`
 *
 * @see archive.h:458
 */
export function archive_read_support_format_rar(argument1: archive): number {
  const call =
    $archive_read_support_format_rar.call ??
      $archive_read_support_format_rar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_rar', 'argument1'),
      'archive_read_support_format_rar',
      'argument1',
    ),
  );
}

const $archive_read_support_format_rar5 = /* @__PURE__ */
  $declare(archive_read_support_format_rar5, 'archive_read_support_format_rar5');

/**
 * C: `int archive_read_support_format_rar5(struct archive *)`
 *
 * @see archive.h:459
 */
export function archive_read_support_format_rar5(argument1: archive): number {
  const call =
    $archive_read_support_format_rar5.call ??
      $archive_read_support_format_rar5.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_rar5', 'argument1'),
      'archive_read_support_format_rar5',
      'argument1',
    ),
  );
}

const $archive_read_support_format_raw = /* @__PURE__ */
  $declare(archive_read_support_format_raw, 'archive_read_support_format_raw');

/**
 * C: `int archive_read_support_format_raw(struct archive *)`
 *
 * @see archive.h:460
 */
export function archive_read_support_format_raw(argument1: archive): number {
  const call =
    $archive_read_support_format_raw.call ??
      $archive_read_support_format_raw.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_raw', 'argument1'),
      'archive_read_support_format_raw',
      'argument1',
    ),
  );
}

const $archive_read_support_format_tar = /* @__PURE__ */
  $declare(archive_read_support_format_tar, 'archive_read_support_format_tar');

/**
 * C: `int archive_read_support_format_tar(struct archive *)`
 *
 * @see archive.h:461
 */
export function archive_read_support_format_tar(argument1: archive): number {
  const call =
    $archive_read_support_format_tar.call ??
      $archive_read_support_format_tar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_tar', 'argument1'),
      'archive_read_support_format_tar',
      'argument1',
    ),
  );
}

const $archive_read_support_format_warc = /* @__PURE__ */
  $declare(archive_read_support_format_warc, 'archive_read_support_format_warc');

/**
 * C: `int archive_read_support_format_warc(struct archive *)`
 *
 * @see archive.h:462
 */
export function archive_read_support_format_warc(argument1: archive): number {
  const call =
    $archive_read_support_format_warc.call ??
      $archive_read_support_format_warc.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_warc', 'argument1'),
      'archive_read_support_format_warc',
      'argument1',
    ),
  );
}

const $archive_read_support_format_xar = /* @__PURE__ */
  $declare(archive_read_support_format_xar, 'archive_read_support_format_xar');

/**
 * C: `int archive_read_support_format_xar(struct archive *)`
 *
 * @see archive.h:463
 */
export function archive_read_support_format_xar(argument1: archive): number {
  const call =
    $archive_read_support_format_xar.call ??
      $archive_read_support_format_xar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_xar', 'argument1'),
      'archive_read_support_format_xar',
      'argument1',
    ),
  );
}

const $archive_read_support_format_zip = /* @__PURE__ */
  $declare(archive_read_support_format_zip, 'archive_read_support_format_zip');

/**
 * {@link archive_read_support_format_zip} enables both streamable and seekable
 * zip readers.
 *
 * C: `int archive_read_support_format_zip(struct archive *)`
 *
 * @see archive.h:466
 */
export function archive_read_support_format_zip(argument1: archive): number {
  const call =
    $archive_read_support_format_zip.call ??
      $archive_read_support_format_zip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_zip', 'argument1'),
      'archive_read_support_format_zip',
      'argument1',
    ),
  );
}

const $archive_read_support_format_zip_streamable = /* @__PURE__ */
  $declare(archive_read_support_format_zip_streamable, 'archive_read_support_format_zip_streamable');

/**
 * Reads Zip archives as stream from beginning to end.  Doesn't
 * correctly handle SFX ZIP files or ZIP archives that have been modified
 * in-place.
 *
 * C: `int archive_read_support_format_zip_streamable(struct archive *)`
 *
 * @see archive.h:470
 */
export function archive_read_support_format_zip_streamable(argument1: archive): number {
  const call =
    $archive_read_support_format_zip_streamable.call ??
      $archive_read_support_format_zip_streamable.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_zip_streamable', 'argument1'),
      'archive_read_support_format_zip_streamable',
      'argument1',
    ),
  );
}

const $archive_read_support_format_zip_seekable = /* @__PURE__ */
  $declare(archive_read_support_format_zip_seekable, 'archive_read_support_format_zip_seekable');

/**
 * Reads starting from central directory; requires seekable input.
 *
 * C: `int archive_read_support_format_zip_seekable(struct archive *)`
 *
 * @see archive.h:472
 */
export function archive_read_support_format_zip_seekable(argument1: archive): number {
  const call =
    $archive_read_support_format_zip_seekable.call ??
      $archive_read_support_format_zip_seekable.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_support_format_zip_seekable', 'argument1'),
      'archive_read_support_format_zip_seekable',
      'argument1',
    ),
  );
}

const $archive_read_set_format = /* @__PURE__ */ $declare(archive_read_set_format, 'archive_read_set_format');

/**
 * Functions to manually set the format and filters to be used. This is
 * useful to bypass the bidding process when the format and filters to use
 * is known in advance.
 *
 * C: `int archive_read_set_format(struct archive *, int)`
 *
 * @see archive.h:478
 */
export function archive_read_set_format(argument1: archive, argument2: number): number {
  const call =
    $archive_read_set_format.call ??
      $archive_read_set_format.bind([$.int, { argument1: $.nonnull(archive), argument2: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_format', 'argument1'),
      'archive_read_set_format',
      'argument1',
    ),
    $.toInt(argument2, 'archive_read_set_format', 'argument2'),
  );
}

const $archive_read_append_filter = /* @__PURE__ */
  $declare(archive_read_append_filter, 'archive_read_append_filter');

/**
 * Functions to manually set the format and filters to be used. This is
 * useful to bypass the bidding process when the format and filters to use
 * is known in advance.
 *
 * C: `int archive_read_append_filter(struct archive *, int)`
 *
 * @see archive.h:479
 */
export function archive_read_append_filter(argument1: archive, argument2: number): number {
  const call =
    $archive_read_append_filter.call ??
      $archive_read_append_filter.bind([$.int, { argument1: $.nonnull(archive), argument2: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_append_filter', 'argument1'),
      'archive_read_append_filter',
      'argument1',
    ),
    $.toInt(argument2, 'archive_read_append_filter', 'argument2'),
  );
}

const $archive_read_append_filter_program = /* @__PURE__ */
  $declare(archive_read_append_filter_program, 'archive_read_append_filter_program');

/**
 * Functions to manually set the format and filters to be used. This is
 * useful to bypass the bidding process when the format and filters to use
 * is known in advance.
 *
 * C: `int archive_read_append_filter_program(struct archive *, const char *)`
 *
 * @see archive.h:480
 */
export function archive_read_append_filter_program(
  argument1: archive,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_read_append_filter_program.call ??
      $archive_read_append_filter_program.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_append_filter_program', 'argument1'),
      'archive_read_append_filter_program',
      'argument1',
    ),
    $.toCString(argument2, 'archive_read_append_filter_program', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_read_append_filter_program_signature = /* @__PURE__ */
  $declare(archive_read_append_filter_program_signature, 'archive_read_append_filter_program_signature');

/**
 * Functions to manually set the format and filters to be used. This is
 * useful to bypass the bidding process when the format and filters to use
 * is known in advance.
 *
 * C: `int archive_read_append_filter_program_signature(struct archive *, const char *, const void *, size_t)`
 *
 * @see archive.h:482
 */
export function archive_read_append_filter_program_signature(
  argument1: archive,
  argument2: $.CStringInput | null,
  argument3: $.Bytes | null,
  argument4?: number | bigint,
): number {
  const call =
    $archive_read_append_filter_program_signature.call ??
      $archive_read_append_filter_program_signature.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.cstring,
          argument3: $.sized($.bytes($.voidPointer)),
          argument4: $.unsignedLongLong,
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_append_filter_program_signature', 'argument1'),
      'archive_read_append_filter_program_signature',
      'argument1',
    ),
    $.toCString(argument2, 'archive_read_append_filter_program_signature', 'argument2'),
    $.toSizedBytes(
      argument3,
      argument4,
      'archive_read_append_filter_program_signature',
      'argument3',
      'argument4',
    ),
    $.toUnsignedLongLong(
      argument4 ??
        $.byteLengthOf(argument3, 'archive_read_append_filter_program_signature', 'argument3', 'argument4'),
      'archive_read_append_filter_program_signature',
      'argument4',
    ),
  );
  $.keepAlive(argument2, argument3);
  return result;
}

const $archive_read_set_open_callback = /* @__PURE__ */
  $declare(archive_read_set_open_callback, 'archive_read_set_open_callback');

/**
 * Set various callbacks.
 *
 * C: `int archive_read_set_open_callback(struct archive *, archive_open_callback *)`
 *
 * @see archive.h:486
 */
export function archive_read_set_open_callback(
  argument1: archive,
  argument2: $.FunctionInput<archive_open_callback> | null,
): number {
  const call =
    $archive_read_set_open_callback.call ??
      $archive_read_set_open_callback.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.set(archive_open_callback) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_open_callback', 'argument1'),
      'archive_read_set_open_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_open_callback,
      argument2,
      'archive_read_set_open_callback',
      'argument2',
      argument1,
    ),
  );
  $.keepAlive(argument2);
  $.settleInPlace(argument1, 'archive_read_set_open_callback', result);
  return result;
}

const $archive_read_set_read_callback = /* @__PURE__ */
  $declare(archive_read_set_read_callback, 'archive_read_set_read_callback');

/**
 * C: `int archive_read_set_read_callback(struct archive *, archive_read_callback *)`
 *
 * @see archive.h:488
 */
export function archive_read_set_read_callback(
  argument1: archive,
  argument2: $.FunctionInput<archive_read_callback> | null,
): number {
  const call =
    $archive_read_set_read_callback.call ??
      $archive_read_set_read_callback.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.set(archive_read_callback) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_read_callback', 'argument1'),
      'archive_read_set_read_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_read_callback,
      argument2,
      'archive_read_set_read_callback',
      'argument2',
      argument1,
    ),
  );
  $.keepAlive(argument2);
  $.settleInPlace(argument1, 'archive_read_set_read_callback', result);
  return result;
}

const $archive_read_set_seek_callback = /* @__PURE__ */
  $declare(archive_read_set_seek_callback, 'archive_read_set_seek_callback');

/**
 * C: `int archive_read_set_seek_callback(struct archive *, archive_seek_callback *)`
 *
 * @see archive.h:490
 */
export function archive_read_set_seek_callback(
  argument1: archive,
  argument2: $.FunctionInput<archive_seek_callback> | null,
): number {
  const call =
    $archive_read_set_seek_callback.call ??
      $archive_read_set_seek_callback.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.set(archive_seek_callback) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_seek_callback', 'argument1'),
      'archive_read_set_seek_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_seek_callback,
      argument2,
      'archive_read_set_seek_callback',
      'argument2',
      argument1,
    ),
  );
  $.keepAlive(argument2);
  $.settleInPlace(argument1, 'archive_read_set_seek_callback', result);
  return result;
}

const $archive_read_set_skip_callback = /* @__PURE__ */
  $declare(archive_read_set_skip_callback, 'archive_read_set_skip_callback');

/**
 * C: `int archive_read_set_skip_callback(struct archive *, archive_skip_callback *)`
 *
 * @see archive.h:492
 */
export function archive_read_set_skip_callback(
  argument1: archive,
  argument2: $.FunctionInput<archive_skip_callback> | null,
): number {
  const call =
    $archive_read_set_skip_callback.call ??
      $archive_read_set_skip_callback.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.set(archive_skip_callback) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_skip_callback', 'argument1'),
      'archive_read_set_skip_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_skip_callback,
      argument2,
      'archive_read_set_skip_callback',
      'argument2',
      argument1,
    ),
  );
  $.keepAlive(argument2);
  $.settleInPlace(argument1, 'archive_read_set_skip_callback', result);
  return result;
}

const $archive_read_set_close_callback = /* @__PURE__ */
  $declare(archive_read_set_close_callback, 'archive_read_set_close_callback');

/**
 * C: `int archive_read_set_close_callback(struct archive *, archive_close_callback *)`
 *
 * @see archive.h:494
 */
export function archive_read_set_close_callback(
  argument1: archive,
  argument2: $.FunctionInput<archive_close_callback> | null,
): number {
  const call =
    $archive_read_set_close_callback.call ??
      $archive_read_set_close_callback.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.set(archive_close_callback) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_close_callback', 'argument1'),
      'archive_read_set_close_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_close_callback,
      argument2,
      'archive_read_set_close_callback',
      'argument2',
      argument1,
    ),
  );
  $.keepAlive(argument2);
  $.settleInPlace(argument1, 'archive_read_set_close_callback', result);
  return result;
}

const $archive_read_set_switch_callback = /* @__PURE__ */
  $declare(archive_read_set_switch_callback, 'archive_read_set_switch_callback');

/**
 * Callback used to switch between one data object to the next
 *
 * C: `int archive_read_set_switch_callback(struct archive *, archive_switch_callback *)`
 *
 * @see archive.h:497
 */
export function archive_read_set_switch_callback(
  argument1: archive,
  argument2: $.FunctionInput<archive_switch_callback> | null,
): number {
  const call =
    $archive_read_set_switch_callback.call ??
      $archive_read_set_switch_callback.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.set(archive_switch_callback) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_switch_callback', 'argument1'),
      'archive_read_set_switch_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_switch_callback,
      argument2,
      'archive_read_set_switch_callback',
      'argument2',
      argument1,
    ),
  );
  $.keepAlive(argument2);
  $.settleInPlace(argument1, 'archive_read_set_switch_callback', result);
  return result;
}

const $archive_read_set_callback_data = /* @__PURE__ */
  $declare(archive_read_set_callback_data, 'archive_read_set_callback_data');

/**
 * This sets the first data object.
 *
 * C: `int archive_read_set_callback_data(struct archive *, void *)`
 *
 * @see archive.h:501
 */
export function archive_read_set_callback_data(argument1: archive, argument2: $.Memory | null): number {
  const call =
    $archive_read_set_callback_data.call ??
      $archive_read_set_callback_data.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.voidPointer },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_callback_data', 'argument1'),
      'archive_read_set_callback_data',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_set_callback_data', 'argument2'),
  );
  $.keepAlive(argument2);
  $.hold(argument1, argument2);
  return result;
}

const $archive_read_set_callback_data2 = /* @__PURE__ */
  $declare(archive_read_set_callback_data2, 'archive_read_set_callback_data2');

/**
 * This sets data object at specified index
 *
 * C: `int archive_read_set_callback_data2(struct archive *, void *, unsigned int)`
 *
 * @see archive.h:503
 */
export function archive_read_set_callback_data2(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: number,
): number {
  const call =
    $archive_read_set_callback_data2.call ??
      $archive_read_set_callback_data2.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.voidPointer, argument3: $.unsignedInt },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_callback_data2', 'argument1'),
      'archive_read_set_callback_data2',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_set_callback_data2', 'argument2'),
    $.toUnsignedInt(argument3, 'archive_read_set_callback_data2', 'argument3'),
  );
  $.keepAlive(argument2);
  $.hold(argument1, argument2);
  return result;
}

const $archive_read_add_callback_data = /* @__PURE__ */
  $declare(archive_read_add_callback_data, 'archive_read_add_callback_data');

/**
 * This adds a data object at the specified index.
 *
 * C: `int archive_read_add_callback_data(struct archive *, void *, unsigned int)`
 *
 * @see archive.h:506
 */
export function archive_read_add_callback_data(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: number,
): number {
  const call =
    $archive_read_add_callback_data.call ??
      $archive_read_add_callback_data.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.voidPointer, argument3: $.unsignedInt },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_add_callback_data', 'argument1'),
      'archive_read_add_callback_data',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_add_callback_data', 'argument2'),
    $.toUnsignedInt(argument3, 'archive_read_add_callback_data', 'argument3'),
  );
  $.keepAlive(argument2);
  $.hold(argument1, argument2);
  return result;
}

const $archive_read_append_callback_data = /* @__PURE__ */
  $declare(archive_read_append_callback_data, 'archive_read_append_callback_data');

/**
 * This appends a data object to the end of list
 *
 * C: `int archive_read_append_callback_data(struct archive *, void *)`
 *
 * @see archive.h:509
 */
export function archive_read_append_callback_data(argument1: archive, argument2: $.Memory | null): number {
  const call =
    $archive_read_append_callback_data.call ??
      $archive_read_append_callback_data.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.voidPointer },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_append_callback_data', 'argument1'),
      'archive_read_append_callback_data',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_append_callback_data', 'argument2'),
  );
  $.keepAlive(argument2);
  $.hold(argument1, argument2);
  return result;
}

const $archive_read_prepend_callback_data = /* @__PURE__ */
  $declare(archive_read_prepend_callback_data, 'archive_read_prepend_callback_data');

/**
 * This prepends a data object to the beginning of list
 *
 * C: `int archive_read_prepend_callback_data(struct archive *, void *)`
 *
 * @see archive.h:511
 */
export function archive_read_prepend_callback_data(argument1: archive, argument2: $.Memory | null): number {
  const call =
    $archive_read_prepend_callback_data.call ??
      $archive_read_prepend_callback_data.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.voidPointer },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_prepend_callback_data', 'argument1'),
      'archive_read_prepend_callback_data',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_prepend_callback_data', 'argument2'),
  );
  $.keepAlive(argument2);
  $.hold(argument1, argument2);
  return result;
}

const $archive_read_open1 = /* @__PURE__ */ $declare(archive_read_open1, 'archive_read_open1');

/**
 * Opening freezes the callbacks.
 *
 * C: `int archive_read_open1(struct archive *)`
 *
 * @see archive.h:514
 */
export function archive_read_open1(argument1: archive): number {
  const call =
    $archive_read_open1.call ?? $archive_read_open1.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_read_open1', 'argument1'), 'archive_read_open1', 'argument1'),
  );
}

const $archive_read_open = /* @__PURE__ */ $declare(archive_read_open, 'archive_read_open');

/**
 * Convenience wrappers around the above.
 *
 * C: `int archive_read_open(struct archive *, void *_client_data, archive_open_callback *, archive_read_callback *, archive_close_callback *)`
 *
 * @see archive.h:517
 */
export function archive_read_open(
  argument1: archive,
  _client_data: $.Memory | null,
  argument3: $.FunctionInput<archive_open_callback> | null,
  argument4: $.FunctionInput<archive_read_callback> | null,
  argument5: $.FunctionInput<archive_close_callback> | null,
): number {
  const call =
    $archive_read_open.call ??
      $archive_read_open.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          _client_data: $.voidPointer,
          argument3: $.kept(archive_open_callback),
          argument4: $.kept(archive_read_callback),
          argument5: $.kept(archive_close_callback),
        },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_read_open', 'argument1'), 'archive_read_open', 'argument1'),
    $.toMemory(_client_data, 'archive_read_open', '_client_data'),
    $.toKeptFunction(archive_open_callback, argument3, 'archive_read_open', 'argument3', argument1),
    $.toKeptFunction(archive_read_callback, argument4, 'archive_read_open', 'argument4', argument1),
    $.toKeptFunction(archive_close_callback, argument5, 'archive_read_open', 'argument5', argument1),
  );
  $.keepAlive(_client_data, argument3, argument4, argument5);
  $.hold(argument1, _client_data);
  return result;
}

const $archive_read_open2 = /* @__PURE__ */ $declare(archive_read_open2, 'archive_read_open2');

/**
 * C: `int archive_read_open2(struct archive *, void *_client_data, archive_open_callback *, archive_read_callback *, archive_skip_callback *, archive_close_callback *)`
 *
 * @see archive.h:520
 */
export function archive_read_open2(
  argument1: archive,
  _client_data: $.Memory | null,
  argument3: $.FunctionInput<archive_open_callback> | null,
  argument4: $.FunctionInput<archive_read_callback> | null,
  argument5: $.FunctionInput<archive_skip_callback> | null,
  argument6: $.FunctionInput<archive_close_callback> | null,
): number {
  const call =
    $archive_read_open2.call ??
      $archive_read_open2.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          _client_data: $.voidPointer,
          argument3: $.kept(archive_open_callback),
          argument4: $.kept(archive_read_callback),
          argument5: $.kept(archive_skip_callback),
          argument6: $.kept(archive_close_callback),
        },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_read_open2', 'argument1'), 'archive_read_open2', 'argument1'),
    $.toMemory(_client_data, 'archive_read_open2', '_client_data'),
    $.toKeptFunction(archive_open_callback, argument3, 'archive_read_open2', 'argument3', argument1),
    $.toKeptFunction(archive_read_callback, argument4, 'archive_read_open2', 'argument4', argument1),
    $.toKeptFunction(archive_skip_callback, argument5, 'archive_read_open2', 'argument5', argument1),
    $.toKeptFunction(archive_close_callback, argument6, 'archive_read_open2', 'argument6', argument1),
  );
  $.keepAlive(_client_data, argument3, argument4, argument5);
  $.keepAlive(argument6);
  $.hold(argument1, _client_data);
  return result;
}

const $archive_read_open_filename = /* @__PURE__ */
  $declare(archive_read_open_filename, 'archive_read_open_filename');

/**
 * Use this if you know the filename.  Note: NULL indicates stdin.
 *
 * C: `int archive_read_open_filename(struct archive *, const char *_filename, size_t _block_size)`
 *
 * @see archive.h:530
 */
export function archive_read_open_filename(
  argument1: archive,
  _filename: $.CStringInput | null,
  _block_size: number | bigint,
): number {
  const call =
    $archive_read_open_filename.call ??
      $archive_read_open_filename.bind([
        $.int,
        { argument1: $.nonnull(archive), _filename: $.cstring, _block_size: $.unsignedLongLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_filename', 'argument1'),
      'archive_read_open_filename',
      'argument1',
    ),
    $.toCString(_filename, 'archive_read_open_filename', '_filename'),
    $.toUnsignedLongLong(_block_size, 'archive_read_open_filename', '_block_size'),
  );
  $.keepAlive(_filename);
  return result;
}

const $archive_read_open_filenames = /* @__PURE__ */
  $declare(archive_read_open_filenames, 'archive_read_open_filenames');

/**
 * Use this for reading multivolume files by filenames.
 * NOTE: Must be NULL terminated. Sorting is NOT done.
 *
 * C: `int archive_read_open_filenames(struct archive *, const char **_filenames, size_t _block_size)`
 *
 * @see archive.h:534
 */
export function archive_read_open_filenames(
  argument1: archive,
  _filenames: $.StringsInput | null,
  _block_size: number | bigint,
): number {
  const call =
    $archive_read_open_filenames.call ??
      $archive_read_open_filenames.bind([
        $.int,
        { argument1: $.nonnull(archive), _filenames: $.pointer($.cstring), _block_size: $.unsignedLongLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_filenames', 'argument1'),
      'archive_read_open_filenames',
      'argument1',
    ),
    $.toStrings(_filenames, 'archive_read_open_filenames', '_filenames'),
    $.toUnsignedLongLong(_block_size, 'archive_read_open_filenames', '_block_size'),
  );
  $.keepAlive(_filenames);
  return result;
}

const $archive_read_open_filename_w = /* @__PURE__ */
  $declare(archive_read_open_filename_w, 'archive_read_open_filename_w');

/**
 * Use this for reading multivolume files by filenames.
 * NOTE: Must be NULL terminated. Sorting is NOT done.
 *
 * C: `int archive_read_open_filename_w(struct archive *, const wchar_t *_filename, size_t _block_size)`
 *
 * @see archive.h:536
 */
export function archive_read_open_filename_w(
  argument1: archive,
  _filename: $.WideStringInput | null,
  _block_size: number | bigint,
): number {
  const call =
    $archive_read_open_filename_w.call ??
      $archive_read_open_filename_w.bind([
        $.int,
        { argument1: $.nonnull(archive), _filename: $.pointer($.wchar_t), _block_size: $.unsignedLongLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_filename_w', 'argument1'),
      'archive_read_open_filename_w',
      'argument1',
    ),
    $.toWideString(_filename, 'archive_read_open_filename_w', '_filename'),
    $.toUnsignedLongLong(_block_size, 'archive_read_open_filename_w', '_block_size'),
  );
  $.keepAlive(_filename);
  return result;
}

const $archive_read_open_file = /* @__PURE__ */ $declare(archive_read_open_file, 'archive_read_open_file');

/**
 * {@link archive_read_open_file} is a deprecated synonym for ..._open_filename().
 *
 * C: `int archive_read_open_file(struct archive *, const char *_filename, size_t _block_size)`
 *
 * @deprecated
 * @see archive.h:539
 */
export function archive_read_open_file(
  argument1: archive,
  _filename: $.CStringInput | null,
  _block_size: number | bigint,
): number {
  const call =
    $archive_read_open_file.call ??
      $archive_read_open_file.bind([
        $.int,
        { argument1: $.nonnull(archive), _filename: $.cstring, _block_size: $.unsignedLongLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_file', 'argument1'),
      'archive_read_open_file',
      'argument1',
    ),
    $.toCString(_filename, 'archive_read_open_file', '_filename'),
    $.toUnsignedLongLong(_block_size, 'archive_read_open_file', '_block_size'),
  );
  $.keepAlive(_filename);
  return result;
}

const $archive_read_open_memory = /* @__PURE__ */
  $declare(archive_read_open_memory, 'archive_read_open_memory');

/**
 * Read an archive that's stored in memory.
 *
 * C: `int archive_read_open_memory(struct archive *, const void *buff, size_t size)`
 *
 * @see archive.h:542
 */
export function archive_read_open_memory(
  argument1: archive,
  buff: $.Bytes | null,
  size?: number | bigint,
): number {
  const call =
    $archive_read_open_memory.call ??
      $archive_read_open_memory.bind([
        $.int,
        { argument1: $.nonnull(archive), buff: $.sized($.bytes($.voidPointer)), size: $.unsignedLongLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_memory', 'argument1'),
      'archive_read_open_memory',
      'argument1',
    ),
    $.toSizedBytes(buff, size, 'archive_read_open_memory', 'buff', 'size'),
    $.toUnsignedLongLong(
      size ?? $.byteLengthOf(buff, 'archive_read_open_memory', 'buff', 'size'),
      'archive_read_open_memory',
      'size',
    ),
  );
  $.keepAlive(buff);
  return result;
}

const $archive_read_open_memory2 = /* @__PURE__ */
  $declare(archive_read_open_memory2, 'archive_read_open_memory2');

/**
 * A more involved version that is only used for internal testing.
 *
 * C: `int archive_read_open_memory2(struct archive *a, const void *buff, size_t size, size_t read_size)`
 *
 * @see archive.h:545
 */
export function archive_read_open_memory2(
  a: archive,
  buff: $.Bytes | null,
  size: number | bigint | undefined,
  read_size: number | bigint,
): number {
  const call =
    $archive_read_open_memory2.call ??
      $archive_read_open_memory2.bind([
        $.int,
        {
          a: $.nonnull(archive),
          buff: $.sized($.bytes($.voidPointer)),
          size: $.unsignedLongLong,
          read_size: $.unsignedLongLong,
        },
      ]);
  const result = call(
    $.notNull(archive.toC(a, 'archive_read_open_memory2', 'a'), 'archive_read_open_memory2', 'a'),
    $.toSizedBytes(buff, size, 'archive_read_open_memory2', 'buff', 'size'),
    $.toUnsignedLongLong(
      size ?? $.byteLengthOf(buff, 'archive_read_open_memory2', 'buff', 'size'),
      'archive_read_open_memory2',
      'size',
    ),
    $.toUnsignedLongLong(read_size, 'archive_read_open_memory2', 'read_size'),
  );
  $.keepAlive(buff);
  return result;
}

const $archive_read_open_fd = /* @__PURE__ */ $declare(archive_read_open_fd, 'archive_read_open_fd');

/**
 * Read an archive that's already open, using the file descriptor.
 *
 * C: `int archive_read_open_fd(struct archive *, int _fd, size_t _block_size)`
 *
 * @see archive.h:548
 */
export function archive_read_open_fd(argument1: archive, _fd: number, _block_size: number | bigint): number {
  const call =
    $archive_read_open_fd.call ??
      $archive_read_open_fd.bind([
        $.int,
        { argument1: $.nonnull(archive), _fd: $.int, _block_size: $.unsignedLongLong },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_fd', 'argument1'),
      'archive_read_open_fd',
      'argument1',
    ),
    $.toInt(_fd, 'archive_read_open_fd', '_fd'),
    $.toUnsignedLongLong(_block_size, 'archive_read_open_fd', '_block_size'),
  );
}

const $archive_read_open_FILE = /* @__PURE__ */ $declare(archive_read_open_FILE, 'archive_read_open_FILE');

/**
 * Note: DO NOT use this with tape drives.
 *
 * C: `int archive_read_open_FILE(struct archive *, FILE *_file)`
 *
 * @see archive.h:552
 */
export function archive_read_open_FILE(argument1: archive, _file: FILE | null): number {
  const call =
    $archive_read_open_FILE.call ??
      $archive_read_open_FILE.bind([$.int, { argument1: $.nonnull(archive), _file: FILE }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_open_FILE', 'argument1'),
      'archive_read_open_FILE',
      'argument1',
    ),
    FILE.toC(_file, 'archive_read_open_FILE', '_file'),
  );
}

const $archive_read_next_header = /* @__PURE__ */
  $declare(archive_read_next_header, 'archive_read_next_header');

/**
 * Parses and returns next entry header.
 *
 * Whether the caller owns what it returns is not known.
 * C: `int archive_read_next_header(struct archive *, struct archive_entry **)`
 *
 * @see archive.h:555
 */
export function archive_read_next_header(
  argument1: archive,
  argument2: $.PointerTo<archive_entry> | null,
): number {
  const call =
    $archive_read_next_header.call ??
      $archive_read_next_header.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer(archive_entry) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_next_header', 'argument1'),
      'archive_read_next_header',
      'argument1',
    ),
    $.toPointer(archive_entry, argument2, 'archive_read_next_header', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_read_next_header2 = /* @__PURE__ */
  $declare(archive_read_next_header2, 'archive_read_next_header2');

/**
 * Parses and returns next entry header using the archive_entry passed in
 *
 * C: `int archive_read_next_header2(struct archive *, struct archive_entry *)`
 *
 * @see archive.h:559
 */
export function archive_read_next_header2(argument1: archive, argument2: archive_entry): number {
  const call =
    $archive_read_next_header2.call ??
      $archive_read_next_header2.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_next_header2', 'argument1'),
      'archive_read_next_header2',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_read_next_header2', 'argument2'),
      'archive_read_next_header2',
      'argument2',
    ),
  );
}

const $archive_read_header_position = /* @__PURE__ */
  $declare(archive_read_header_position, 'archive_read_header_position');

/**
 * Retrieve the byte offset in UNCOMPRESSED data where last-read
 * header started.
 *
 * C: `la_int64_t archive_read_header_position(struct archive *)`
 *
 * @see archive.h:566
 */
export function archive_read_header_position(argument1: archive): number {
  const call =
    $archive_read_header_position.call ??
      $archive_read_header_position.bind([$.longLong, { argument1: $.nonnull(archive) }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_header_position', 'argument1'),
      'archive_read_header_position',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_read_header_position');
}

const $archive_read_has_encrypted_entries = /* @__PURE__ */
  $declare(archive_read_has_encrypted_entries, 'archive_read_has_encrypted_entries');

/**
 * Returns 1 if the archive contains at least one encrypted entry.
 * If the archive format not support encryption at all
 * ARCHIVE_READ_FORMAT_ENCRYPTION_UNSUPPORTED is returned.
 * If for any other reason (e.g. not enough data read so far)
 * we cannot say whether there are encrypted entries, then
 * ARCHIVE_READ_FORMAT_ENCRYPTION_DONT_KNOW is returned.
 * In general, this function will return values below zero when the
 * reader is uncertain or totally incapable of encryption support.
 * When this function returns 0 you can be sure that the reader
 * supports encryption detection but no encrypted entries have
 * been found yet.
 *
 * NOTE: If the metadata/header of an archive is also encrypted, you
 * cannot rely on the number of encrypted entries. That is why this
 * function does not return the number of encrypted entries but#
 * just shows that there are some.
 *
 * C: `int archive_read_has_encrypted_entries(struct archive *)`
 *
 * @see archive.h:586
 */
export function archive_read_has_encrypted_entries(argument1: archive): number {
  const call =
    $archive_read_has_encrypted_entries.call ??
      $archive_read_has_encrypted_entries.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_has_encrypted_entries', 'argument1'),
      'archive_read_has_encrypted_entries',
      'argument1',
    ),
  );
}

const $archive_read_format_capabilities = /* @__PURE__ */
  $declare(archive_read_format_capabilities, 'archive_read_format_capabilities');

/**
 * Returns a bitmask of capabilities that are supported by the archive format reader.
 * If the reader has no special capabilities, ARCHIVE_READ_FORMAT_CAPS_NONE is returned.
 *
 * C: `int archive_read_format_capabilities(struct archive *)`
 *
 * @see archive.h:592
 */
export function archive_read_format_capabilities(argument1: archive): number {
  const call =
    $archive_read_format_capabilities.call ??
      $archive_read_format_capabilities.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_format_capabilities', 'argument1'),
      'archive_read_format_capabilities',
      'argument1',
    ),
  );
}

const $archive_read_data = /* @__PURE__ */ $declare(archive_read_data, 'archive_read_data');

/**
 * Read data from the body of an entry.  Similar to read(2).
 *
 * C: `la_ssize_t archive_read_data(struct archive *, void *, size_t)`
 *
 * @see archive.h:595
 */
export function archive_read_data(
  argument1: archive,
  argument2: $.Memory | null,
  argument3?: number | bigint,
): number {
  const call =
    $archive_read_data.call ??
      $archive_read_data.bind([
        $.longLong,
        { argument1: $.nonnull(archive), argument2: $.sized($.voidPointer), argument3: $.unsignedLongLong },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_read_data', 'argument1'), 'archive_read_data', 'argument1'),
    $.toSizedMemory(argument2, argument3, 'archive_read_data', 'argument2', 'argument3'),
    $.toUnsignedLongLong(
      argument3 ?? $.byteLengthOf(argument2, 'archive_read_data', 'argument2', 'argument3'),
      'archive_read_data',
      'argument3',
    ),
  );
  $.keepAlive(argument2);
  return $.fromInteger64(result, 'archive_read_data');
}

const $archive_seek_data = /* @__PURE__ */ $declare(archive_seek_data, 'archive_seek_data');

/**
 * Seek within the body of an entry.  Similar to lseek(2).
 *
 * C: `la_int64_t archive_seek_data(struct archive *, la_int64_t, int)`
 *
 * @see archive.h:599
 */
export function archive_seek_data(argument1: archive, argument2: number | bigint, argument3: number): number {
  const call =
    $archive_seek_data.call ??
      $archive_seek_data.bind([
        $.longLong,
        { argument1: $.nonnull(archive), argument2: $.longLong, argument3: $.int },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_seek_data', 'argument1'), 'archive_seek_data', 'argument1'),
    $.toLongLong(argument2, 'archive_seek_data', 'argument2'),
    $.toInt(argument3, 'archive_seek_data', 'argument3'),
  );
  return $.fromInteger64(result, 'archive_seek_data');
}

const $archive_read_data_block = /* @__PURE__ */ $declare(archive_read_data_block, 'archive_read_data_block');

/**
 * A zero-copy version of archive_read_data that also exposes the file offset
 * of each returned block.  Note that the client has no way to specify
 * the desired size of the block.  The API does guarantee that offsets will
 * be strictly increasing and that returned blocks will not overlap.
 *
 * C: `int archive_read_data_block(struct archive *a, const void **buff, size_t *size, la_int64_t *offset)`
 *
 * @see archive.h:607
 */
export function archive_read_data_block(
  a: archive,
  buff: $.PointerTo<$.Pointer<$.Void>> | null,
  size: $.PointerTo<$.UnsignedLongLong> | null,
  offset: $.PointerTo<$.LongLong> | null,
): number {
  const call =
    $archive_read_data_block.call ??
      $archive_read_data_block.bind([
        $.int,
        {
          a: $.nonnull(archive),
          buff: $.pointer($.voidPointer),
          size: $.pointer($.unsignedLongLong),
          offset: $.pointer($.longLong),
        },
      ]);
  const result = call(
    $.notNull(archive.toC(a, 'archive_read_data_block', 'a'), 'archive_read_data_block', 'a'),
    $.toPointer($.voidPointer, buff, 'archive_read_data_block', 'buff'),
    $.toPointer($.unsignedLongLong, size, 'archive_read_data_block', 'size'),
    $.toPointer($.longLong, offset, 'archive_read_data_block', 'offset'),
  );
  $.keepAlive(buff, size, offset);
  return result;
}

const $archive_read_data_skip = /* @__PURE__ */ $declare(archive_read_data_skip, 'archive_read_data_skip');

/**
 * Some convenience functions that are built on archive_read_data:
 * 'skip': skips entire entry
 * 'into_buffer': writes data into memory buffer that you provide
 * 'into_fd': writes data to specified filedes
 *
 * C: `int archive_read_data_skip(struct archive *)`
 *
 * @see archive.h:616
 */
export function archive_read_data_skip(argument1: archive): number {
  const call =
    $archive_read_data_skip.call ?? $archive_read_data_skip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_data_skip', 'argument1'),
      'archive_read_data_skip',
      'argument1',
    ),
  );
}

const $archive_read_data_into_fd = /* @__PURE__ */
  $declare(archive_read_data_into_fd, 'archive_read_data_into_fd');

/**
 * Some convenience functions that are built on archive_read_data:
 * 'skip': skips entire entry
 * 'into_buffer': writes data into memory buffer that you provide
 * 'into_fd': writes data to specified filedes
 *
 * C: `int archive_read_data_into_fd(struct archive *, int fd)`
 *
 * @see archive.h:617
 */
export function archive_read_data_into_fd(argument1: archive, fd: number): number {
  const call =
    $archive_read_data_into_fd.call ??
      $archive_read_data_into_fd.bind([$.int, { argument1: $.nonnull(archive), fd: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_data_into_fd', 'argument1'),
      'archive_read_data_into_fd',
      'argument1',
    ),
    $.toInt(fd, 'archive_read_data_into_fd', 'fd'),
  );
}

const $archive_read_set_format_option = /* @__PURE__ */
  $declare(archive_read_set_format_option, 'archive_read_set_format_option');

/**
 * Apply option to the format only.
 *
 * C: `int archive_read_set_format_option(struct archive *_a, const char *m, const char *o, const char *v)`
 *
 * @see archive.h:623
 */
export function archive_read_set_format_option(
  _a: archive,
  m: $.CStringInput | null,
  o: $.CStringInput | null,
  v: $.CStringInput | null,
): number {
  const call =
    $archive_read_set_format_option.call ??
      $archive_read_set_format_option.bind([
        $.int,
        { _a: $.nonnull(archive), m: $.cstring, o: $.cstring, v: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(_a, 'archive_read_set_format_option', '_a'),
      'archive_read_set_format_option',
      '_a',
    ),
    $.toCString(m, 'archive_read_set_format_option', 'm'),
    $.toCString(o, 'archive_read_set_format_option', 'o'),
    $.toCString(v, 'archive_read_set_format_option', 'v'),
  );
  $.keepAlive(m, o, v);
  return result;
}

const $archive_read_set_filter_option = /* @__PURE__ */
  $declare(archive_read_set_filter_option, 'archive_read_set_filter_option');

/**
 * Apply option to the filter only.
 *
 * C: `int archive_read_set_filter_option(struct archive *_a, const char *m, const char *o, const char *v)`
 *
 * @see archive.h:627
 */
export function archive_read_set_filter_option(
  _a: archive,
  m: $.CStringInput | null,
  o: $.CStringInput | null,
  v: $.CStringInput | null,
): number {
  const call =
    $archive_read_set_filter_option.call ??
      $archive_read_set_filter_option.bind([
        $.int,
        { _a: $.nonnull(archive), m: $.cstring, o: $.cstring, v: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(_a, 'archive_read_set_filter_option', '_a'),
      'archive_read_set_filter_option',
      '_a',
    ),
    $.toCString(m, 'archive_read_set_filter_option', 'm'),
    $.toCString(o, 'archive_read_set_filter_option', 'o'),
    $.toCString(v, 'archive_read_set_filter_option', 'v'),
  );
  $.keepAlive(m, o, v);
  return result;
}

const $archive_read_set_option = /* @__PURE__ */ $declare(archive_read_set_option, 'archive_read_set_option');

/**
 * Apply option to both the format and the filter.
 *
 * C: `int archive_read_set_option(struct archive *_a, const char *m, const char *o, const char *v)`
 *
 * @see archive.h:631
 */
export function archive_read_set_option(
  _a: archive,
  m: $.CStringInput | null,
  o: $.CStringInput | null,
  v: $.CStringInput | null,
): number {
  const call =
    $archive_read_set_option.call ??
      $archive_read_set_option.bind([
        $.int,
        { _a: $.nonnull(archive), m: $.cstring, o: $.cstring, v: $.cstring },
      ]);
  const result = call(
    $.notNull(archive.toC(_a, 'archive_read_set_option', '_a'), 'archive_read_set_option', '_a'),
    $.toCString(m, 'archive_read_set_option', 'm'),
    $.toCString(o, 'archive_read_set_option', 'o'),
    $.toCString(v, 'archive_read_set_option', 'v'),
  );
  $.keepAlive(m, o, v);
  return result;
}

const $archive_read_set_options = /* @__PURE__ */
  $declare(archive_read_set_options, 'archive_read_set_options');

/**
 * Apply option string to both the format and the filter.
 *
 * C: `int archive_read_set_options(struct archive *_a, const char *opts)`
 *
 * @see archive.h:635
 */
export function archive_read_set_options(_a: archive, opts: $.CStringInput | null): number {
  const call =
    $archive_read_set_options.call ??
      $archive_read_set_options.bind([$.int, { _a: $.nonnull(archive), opts: $.cstring }]);
  const result = call(
    $.notNull(archive.toC(_a, 'archive_read_set_options', '_a'), 'archive_read_set_options', '_a'),
    $.toCString(opts, 'archive_read_set_options', 'opts'),
  );
  $.keepAlive(opts);
  return result;
}

const $archive_read_add_passphrase = /* @__PURE__ */
  $declare(archive_read_add_passphrase, 'archive_read_add_passphrase');

/**
 * Add a decryption passphrase.
 *
 * C: `int archive_read_add_passphrase(struct archive *, const char *)`
 *
 * @see archive.h:641
 */
export function archive_read_add_passphrase(argument1: archive, argument2: $.CStringInput | null): number {
  const call =
    $archive_read_add_passphrase.call ??
      $archive_read_add_passphrase.bind([$.int, { argument1: $.nonnull(archive), argument2: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_add_passphrase', 'argument1'),
      'archive_read_add_passphrase',
      'argument1',
    ),
    $.toCString(argument2, 'archive_read_add_passphrase', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_read_set_passphrase_callback = /* @__PURE__ */
  $declare(archive_read_set_passphrase_callback, 'archive_read_set_passphrase_callback');

/**
 * Add a decryption passphrase.
 *
 * C: `int archive_read_set_passphrase_callback(struct archive *, void *client_data, archive_passphrase_callback *)`
 *
 * @see archive.h:642
 */
export function archive_read_set_passphrase_callback(
  argument1: archive,
  client_data: $.Memory | null,
  argument3: $.FunctionInput<archive_passphrase_callback> | null,
): number {
  const call =
    $archive_read_set_passphrase_callback.call ??
      $archive_read_set_passphrase_callback.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          client_data: $.voidPointer,
          argument3: $.set(archive_passphrase_callback),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_set_passphrase_callback', 'argument1'),
      'archive_read_set_passphrase_callback',
      'argument1',
    ),
    $.toMemory(client_data, 'archive_read_set_passphrase_callback', 'client_data'),
    $.toSetFunction(
      archive_passphrase_callback,
      argument3,
      'archive_read_set_passphrase_callback',
      'argument3',
      argument1,
    ),
  );
  $.keepAlive(client_data, argument3);
  $.settleInPlace(argument1, 'archive_read_set_passphrase_callback', result, client_data);
  return result;
}

const $archive_read_extract = /* @__PURE__ */ $declare(archive_read_extract, 'archive_read_extract');

/**
 * C: `int archive_read_extract(struct archive *, struct archive_entry *, int flags)`
 *
 * @see archive.h:705
 */
export function archive_read_extract(argument1: archive, argument2: archive_entry, flags: number): number {
  const call =
    $archive_read_extract.call ??
      $archive_read_extract.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry), flags: $.int },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_extract', 'argument1'),
      'archive_read_extract',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_read_extract', 'argument2'),
      'archive_read_extract',
      'argument2',
    ),
    $.toInt(flags, 'archive_read_extract', 'flags'),
  );
}

const $archive_read_extract2 = /* @__PURE__ */ $declare(archive_read_extract2, 'archive_read_extract2');

/**
 * C: `int archive_read_extract2(struct archive *, struct archive_entry *, struct archive *)`
 *
 * @see archive.h:707
 */
export function archive_read_extract2(
  argument1: archive,
  argument2: archive_entry,
  argument3: archive,
): number {
  const call =
    $archive_read_extract2.call ??
      $archive_read_extract2.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry), argument3: $.nonnull(archive) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_extract2', 'argument1'),
      'archive_read_extract2',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_read_extract2', 'argument2'),
      'archive_read_extract2',
      'argument2',
    ),
    $.notNull(
      archive.toC(argument3, 'archive_read_extract2', 'argument3'),
      'archive_read_extract2',
      'argument3',
    ),
  );
}

const $archive_read_extract_set_progress_callback = /* @__PURE__ */
  $declare(archive_read_extract_set_progress_callback, 'archive_read_extract_set_progress_callback');

/**
 * C: `void archive_read_extract_set_progress_callback(struct archive *, void (*_progress_func)(void *), void *_user_data)`
 *
 * @see archive.h:709
 */
export function archive_read_extract_set_progress_callback(
  argument1: archive,
  _progress_func: $.FunctionInput<archive_read_extract_set_progress_callback__progress_func> | null,
  _user_data: $.Memory | null,
): void {
  const call =
    $archive_read_extract_set_progress_callback.call ??
      $archive_read_extract_set_progress_callback.bind([
        $.voidType,
        {
          argument1: $.nonnull(archive),
          _progress_func: $.set(archive_read_extract_set_progress_callback__progress_func),
          _user_data: $.voidPointer,
        },
      ]);
  call(
    $.notNull(
      archive.toC(argument1, 'archive_read_extract_set_progress_callback', 'argument1'),
      'archive_read_extract_set_progress_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_read_extract_set_progress_callback__progress_func,
      _progress_func,
      'archive_read_extract_set_progress_callback',
      '_progress_func',
      argument1,
    ),
    $.toMemory(_user_data, 'archive_read_extract_set_progress_callback', '_user_data'),
  );
  $.keepAlive(_progress_func, _user_data);
  $.settleInPlace(argument1, 'archive_read_extract_set_progress_callback', undefined, _user_data);
}

const $archive_read_extract_set_skip_file = /* @__PURE__ */
  $declare(archive_read_extract_set_skip_file, 'archive_read_extract_set_skip_file');

/**
 * Record the dev/ino of a file that will not be written.  This is
 * generally set to the dev/ino of the archive being read.
 *
 * C: `void archive_read_extract_set_skip_file(struct archive *, la_int64_t, la_int64_t)`
 *
 * @see archive.h:714
 */
export function archive_read_extract_set_skip_file(
  argument1: archive,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_read_extract_set_skip_file.call ??
      $archive_read_extract_set_skip_file.bind([
        $.voidType,
        { argument1: $.nonnull(archive), argument2: $.longLong, argument3: $.longLong },
      ]);
  call(
    $.notNull(
      archive.toC(argument1, 'archive_read_extract_set_skip_file', 'argument1'),
      'archive_read_extract_set_skip_file',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_read_extract_set_skip_file', 'argument2'),
    $.toLongLong(argument3, 'archive_read_extract_set_skip_file', 'argument3'),
  );
}

const $archive_read_close = /* @__PURE__ */ $declare(archive_read_close, 'archive_read_close');

/**
 * Close the file and release most resources.
 *
 * C: `int archive_read_close(struct archive *)`
 *
 * @see archive.h:718
 */
export function archive_read_close(argument1: archive): number {
  const call =
    $archive_read_close.call ?? $archive_read_close.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_read_close', 'argument1'), 'archive_read_close', 'argument1'),
  );
}

const $archive_read_free = /* @__PURE__ */
  $declare(archive_read_free, 'archive_read_free', {
    after: (_result, argument1) => $.freed(argument1, 'archive_read_free'),
    frees: 0,
  });

/**
 * Note that archive_read_free will call archive_read_close for you.
 *
 * C: `int archive_read_free(struct archive *)`
 *
 * @see archive.h:721
 */
export function archive_read_free(argument1: archive | null): number {
  const call = $archive_read_free.call ?? $archive_read_free.bind([$.int, { argument1: archive }]);
  const result = call($.toFreed(archive.toC(argument1, 'archive_read_free', 'argument1'), argument1));
  $.freed(argument1, 'archive_read_free');
  return result;
}

const $archive_read_finish = /* @__PURE__ */
  $declare(archive_read_finish, 'archive_read_finish', {
    after: (_result, argument1) => $.freed(argument1, 'archive_read_finish'),
    frees: 0,
  });

/**
 * Synonym for {@link archive_read_free} for backwards compatibility.
 *
 * C: `int archive_read_finish(struct archive *)`
 *
 * @deprecated
 * @see archive.h:724
 */
export function archive_read_finish(argument1: archive): number {
  const call =
    $archive_read_finish.call ?? $archive_read_finish.bind([$.int, { argument1: $.nonnull(archive) }]);
  const result = call(
    $.toFreed(
      $.notNull(
        archive.toC(argument1, 'archive_read_finish', 'argument1'),
        'archive_read_finish',
        'argument1',
      ),
      argument1,
    ),
  );
  $.freed(argument1, 'archive_read_finish');
  return result;
}

const $archive_write_new = /* @__PURE__ */ $declare(archive_write_new, 'archive_write_new');

/**
 * To create an archive:
 * 1) Ask archive_write_new for an archive writer object.
 * 2) Set any global properties.  In particular, you should set
 *    the compression and format to use.
 * 3) Call archive_write_open to open the file (most people
 *     will use archive_write_open_file or archive_write_open_fd,
 *     which provide convenient canned I/O callbacks for you).
 * 4) For each entry:
 *    - construct an appropriate struct archive_entry structure
 *    - archive_write_header to write the header
 *    - archive_write_data to write the entry data
 * 5) archive_write_close to close the output
 * 6) archive_write_free to cleanup the writer and release resources
 *
 * The caller owns what it returns: free it with {@link archive_write_free} (its documentation: "- archive_write_data to write the entry data 5) archive_write_close to close the output 6) archive_…").
 * C: `struct archive *archive_write_new(void)`
 *
 * @see archive.h:742
 */
export function archive_write_new(): $.Owned<archive> {
  const call =
    $archive_write_new.call ??
      $archive_write_new.bind([$.nonnull($.owned(archive, () => archive_write_free)), {}]);
  return $.notNull($.fromOwned(archive, call(), archive_write_free), 'archive_write_new', 'the result');
}

const $archive_write_set_bytes_per_block = /* @__PURE__ */
  $declare(archive_write_set_bytes_per_block, 'archive_write_set_bytes_per_block');

/**
 * To create an archive:
 * 1) Ask archive_write_new for an archive writer object.
 * 2) Set any global properties.  In particular, you should set
 *    the compression and format to use.
 * 3) Call archive_write_open to open the file (most people
 *     will use archive_write_open_file or archive_write_open_fd,
 *     which provide convenient canned I/O callbacks for you).
 * 4) For each entry:
 *    - construct an appropriate struct archive_entry structure
 *    - archive_write_header to write the header
 *    - archive_write_data to write the entry data
 * 5) archive_write_close to close the output
 *
 * See {@link archive_write_new}.
 *
 * C: `int archive_write_set_bytes_per_block(struct archive *, int bytes_per_block)`
 *
 * @see archive.h:743
 */
export function archive_write_set_bytes_per_block(argument1: archive, bytes_per_block: number): number {
  const call =
    $archive_write_set_bytes_per_block.call ??
      $archive_write_set_bytes_per_block.bind([
        $.int,
        { argument1: $.nonnull(archive), bytes_per_block: $.int },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_bytes_per_block', 'argument1'),
      'archive_write_set_bytes_per_block',
      'argument1',
    ),
    $.toInt(bytes_per_block, 'archive_write_set_bytes_per_block', 'bytes_per_block'),
  );
}

const $archive_write_get_bytes_per_block = /* @__PURE__ */
  $declare(archive_write_get_bytes_per_block, 'archive_write_get_bytes_per_block');

/**
 * To create an archive:
 * 1) Ask archive_write_new for an archive writer object.
 * 2) Set any global properties.  In particular, you should set
 *    the compression and format to use.
 * 3) Call archive_write_open to open the file (most people
 *     will use archive_write_open_file or archive_write_open_fd,
 *     which provide convenient canned I/O callbacks for you).
 * 4) For each entry:
 *    - construct an appropriate struct archive_entry structure
 *    - archive_write_header to write the header
 *    - archive_write_data to write the entry data
 * 5) archive_write_close to close the output
 *
 * See {@link archive_write_new}.
 *
 * C: `int archive_write_get_bytes_per_block(struct archive *)`
 *
 * @see archive.h:745
 */
export function archive_write_get_bytes_per_block(argument1: archive): number {
  const call =
    $archive_write_get_bytes_per_block.call ??
      $archive_write_get_bytes_per_block.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_get_bytes_per_block', 'argument1'),
      'archive_write_get_bytes_per_block',
      'argument1',
    ),
  );
}

const $archive_write_set_bytes_in_last_block = /* @__PURE__ */
  $declare(archive_write_set_bytes_in_last_block, 'archive_write_set_bytes_in_last_block');

/**
 * XXX This is badly misnamed; suggestions appreciated. XXX
 *
 * C: `int archive_write_set_bytes_in_last_block(struct archive *, int bytes_in_last_block)`
 *
 * @see archive.h:747
 */
export function archive_write_set_bytes_in_last_block(
  argument1: archive,
  bytes_in_last_block: number,
): number {
  const call =
    $archive_write_set_bytes_in_last_block.call ??
      $archive_write_set_bytes_in_last_block.bind([
        $.int,
        { argument1: $.nonnull(archive), bytes_in_last_block: $.int },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_bytes_in_last_block', 'argument1'),
      'archive_write_set_bytes_in_last_block',
      'argument1',
    ),
    $.toInt(bytes_in_last_block, 'archive_write_set_bytes_in_last_block', 'bytes_in_last_block'),
  );
}

const $archive_write_get_bytes_in_last_block = /* @__PURE__ */
  $declare(archive_write_get_bytes_in_last_block, 'archive_write_get_bytes_in_last_block');

/**
 * C: `int archive_write_get_bytes_in_last_block(struct archive *)`
 *
 * @see archive.h:749
 */
export function archive_write_get_bytes_in_last_block(argument1: archive): number {
  const call =
    $archive_write_get_bytes_in_last_block.call ??
      $archive_write_get_bytes_in_last_block.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_get_bytes_in_last_block', 'argument1'),
      'archive_write_get_bytes_in_last_block',
      'argument1',
    ),
  );
}

const $archive_write_set_skip_file = /* @__PURE__ */
  $declare(archive_write_set_skip_file, 'archive_write_set_skip_file');

/**
 * The dev/ino of a file that won't be archived.  This is used
 * to avoid recursively adding an archive to itself.
 *
 * C: `int archive_write_set_skip_file(struct archive *, la_int64_t, la_int64_t)`
 *
 * @see archive.h:753
 */
export function archive_write_set_skip_file(
  argument1: archive,
  argument2: number | bigint,
  argument3: number | bigint,
): number {
  const call =
    $archive_write_set_skip_file.call ??
      $archive_write_set_skip_file.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.longLong, argument3: $.longLong },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_skip_file', 'argument1'),
      'archive_write_set_skip_file',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_write_set_skip_file', 'argument2'),
    $.toLongLong(argument3, 'archive_write_set_skip_file', 'argument3'),
  );
}

const $archive_write_set_compression_bzip2 = /* @__PURE__ */
  $declare(archive_write_set_compression_bzip2, 'archive_write_set_compression_bzip2');

/**
 * C: `int archive_write_set_compression_bzip2(struct archive *)`
 *
 * @deprecated
 * @see archive.h:757
 */
export function archive_write_set_compression_bzip2(argument1: archive): number {
  const call =
    $archive_write_set_compression_bzip2.call ??
      $archive_write_set_compression_bzip2.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_bzip2', 'argument1'),
      'archive_write_set_compression_bzip2',
      'argument1',
    ),
  );
}

const $archive_write_set_compression_compress = /* @__PURE__ */
  $declare(archive_write_set_compression_compress, 'archive_write_set_compression_compress');

/**
 * C: `int archive_write_set_compression_compress(struct archive *)`
 *
 * @deprecated
 * @see archive.h:759
 */
export function archive_write_set_compression_compress(argument1: archive): number {
  const call =
    $archive_write_set_compression_compress.call ??
      $archive_write_set_compression_compress.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_compress', 'argument1'),
      'archive_write_set_compression_compress',
      'argument1',
    ),
  );
}

const $archive_write_set_compression_gzip = /* @__PURE__ */
  $declare(archive_write_set_compression_gzip, 'archive_write_set_compression_gzip');

/**
 * C: `int archive_write_set_compression_gzip(struct archive *)`
 *
 * @deprecated
 * @see archive.h:761
 */
export function archive_write_set_compression_gzip(argument1: archive): number {
  const call =
    $archive_write_set_compression_gzip.call ??
      $archive_write_set_compression_gzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_gzip', 'argument1'),
      'archive_write_set_compression_gzip',
      'argument1',
    ),
  );
}

const $archive_write_set_compression_lzip = /* @__PURE__ */
  $declare(archive_write_set_compression_lzip, 'archive_write_set_compression_lzip');

/**
 * C: `int archive_write_set_compression_lzip(struct archive *)`
 *
 * @deprecated
 * @see archive.h:763
 */
export function archive_write_set_compression_lzip(argument1: archive): number {
  const call =
    $archive_write_set_compression_lzip.call ??
      $archive_write_set_compression_lzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_lzip', 'argument1'),
      'archive_write_set_compression_lzip',
      'argument1',
    ),
  );
}

const $archive_write_set_compression_lzma = /* @__PURE__ */
  $declare(archive_write_set_compression_lzma, 'archive_write_set_compression_lzma');

/**
 * C: `int archive_write_set_compression_lzma(struct archive *)`
 *
 * @deprecated
 * @see archive.h:765
 */
export function archive_write_set_compression_lzma(argument1: archive): number {
  const call =
    $archive_write_set_compression_lzma.call ??
      $archive_write_set_compression_lzma.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_lzma', 'argument1'),
      'archive_write_set_compression_lzma',
      'argument1',
    ),
  );
}

const $archive_write_set_compression_none = /* @__PURE__ */
  $declare(archive_write_set_compression_none, 'archive_write_set_compression_none');

/**
 * C: `int archive_write_set_compression_none(struct archive *)`
 *
 * @deprecated
 * @see archive.h:767
 */
export function archive_write_set_compression_none(argument1: archive): number {
  const call =
    $archive_write_set_compression_none.call ??
      $archive_write_set_compression_none.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_none', 'argument1'),
      'archive_write_set_compression_none',
      'argument1',
    ),
  );
}

const $archive_write_set_compression_program = /* @__PURE__ */
  $declare(archive_write_set_compression_program, 'archive_write_set_compression_program');

/**
 * C: `int archive_write_set_compression_program(struct archive *, const char *cmd)`
 *
 * @deprecated
 * @see archive.h:769
 */
export function archive_write_set_compression_program(
  argument1: archive,
  cmd: $.CStringInput | null,
): number {
  const call =
    $archive_write_set_compression_program.call ??
      $archive_write_set_compression_program.bind([$.int, { argument1: $.nonnull(archive), cmd: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_program', 'argument1'),
      'archive_write_set_compression_program',
      'argument1',
    ),
    $.toCString(cmd, 'archive_write_set_compression_program', 'cmd'),
  );
  $.keepAlive(cmd);
  return result;
}

const $archive_write_set_compression_xz = /* @__PURE__ */
  $declare(archive_write_set_compression_xz, 'archive_write_set_compression_xz');

/**
 * C: `int archive_write_set_compression_xz(struct archive *)`
 *
 * @deprecated
 * @see archive.h:771
 */
export function archive_write_set_compression_xz(argument1: archive): number {
  const call =
    $archive_write_set_compression_xz.call ??
      $archive_write_set_compression_xz.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_compression_xz', 'argument1'),
      'archive_write_set_compression_xz',
      'argument1',
    ),
  );
}

const $archive_write_add_filter = /* @__PURE__ */
  $declare(archive_write_add_filter, 'archive_write_add_filter');

/**
 * A convenience function to set the filter based on the code.
 *
 * C: `int archive_write_add_filter(struct archive *, int filter_code)`
 *
 * @see archive.h:776
 */
export function archive_write_add_filter(argument1: archive, filter_code: number): number {
  const call =
    $archive_write_add_filter.call ??
      $archive_write_add_filter.bind([$.int, { argument1: $.nonnull(archive), filter_code: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter', 'argument1'),
      'archive_write_add_filter',
      'argument1',
    ),
    $.toInt(filter_code, 'archive_write_add_filter', 'filter_code'),
  );
}

const $archive_write_add_filter_by_name = /* @__PURE__ */
  $declare(archive_write_add_filter_by_name, 'archive_write_add_filter_by_name');

/**
 * C: `int archive_write_add_filter_by_name(struct archive *, const char *name)`
 *
 * @see archive.h:777
 */
export function archive_write_add_filter_by_name(argument1: archive, name: $.CStringInput | null): number {
  const call =
    $archive_write_add_filter_by_name.call ??
      $archive_write_add_filter_by_name.bind([$.int, { argument1: $.nonnull(archive), name: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_by_name', 'argument1'),
      'archive_write_add_filter_by_name',
      'argument1',
    ),
    $.toCString(name, 'archive_write_add_filter_by_name', 'name'),
  );
  $.keepAlive(name);
  return result;
}

const $archive_write_add_filter_b64encode = /* @__PURE__ */
  $declare(archive_write_add_filter_b64encode, 'archive_write_add_filter_b64encode');

/**
 * C: `int archive_write_add_filter_b64encode(struct archive *)`
 *
 * @see archive.h:779
 */
export function archive_write_add_filter_b64encode(argument1: archive): number {
  const call =
    $archive_write_add_filter_b64encode.call ??
      $archive_write_add_filter_b64encode.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_b64encode', 'argument1'),
      'archive_write_add_filter_b64encode',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_bzip2 = /* @__PURE__ */
  $declare(archive_write_add_filter_bzip2, 'archive_write_add_filter_bzip2');

/**
 * C: `int archive_write_add_filter_bzip2(struct archive *)`
 *
 * @see archive.h:780
 */
export function archive_write_add_filter_bzip2(argument1: archive): number {
  const call =
    $archive_write_add_filter_bzip2.call ??
      $archive_write_add_filter_bzip2.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_bzip2', 'argument1'),
      'archive_write_add_filter_bzip2',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_compress = /* @__PURE__ */
  $declare(archive_write_add_filter_compress, 'archive_write_add_filter_compress');

/**
 * C: `int archive_write_add_filter_compress(struct archive *)`
 *
 * @see archive.h:781
 */
export function archive_write_add_filter_compress(argument1: archive): number {
  const call =
    $archive_write_add_filter_compress.call ??
      $archive_write_add_filter_compress.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_compress', 'argument1'),
      'archive_write_add_filter_compress',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_grzip = /* @__PURE__ */
  $declare(archive_write_add_filter_grzip, 'archive_write_add_filter_grzip');

/**
 * C: `int archive_write_add_filter_grzip(struct archive *)`
 *
 * @see archive.h:782
 */
export function archive_write_add_filter_grzip(argument1: archive): number {
  const call =
    $archive_write_add_filter_grzip.call ??
      $archive_write_add_filter_grzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_grzip', 'argument1'),
      'archive_write_add_filter_grzip',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_gzip = /* @__PURE__ */
  $declare(archive_write_add_filter_gzip, 'archive_write_add_filter_gzip');

/**
 * C: `int archive_write_add_filter_gzip(struct archive *)`
 *
 * @see archive.h:783
 */
export function archive_write_add_filter_gzip(argument1: archive): number {
  const call =
    $archive_write_add_filter_gzip.call ??
      $archive_write_add_filter_gzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_gzip', 'argument1'),
      'archive_write_add_filter_gzip',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_lrzip = /* @__PURE__ */
  $declare(archive_write_add_filter_lrzip, 'archive_write_add_filter_lrzip');

/**
 * C: `int archive_write_add_filter_lrzip(struct archive *)`
 *
 * @see archive.h:784
 */
export function archive_write_add_filter_lrzip(argument1: archive): number {
  const call =
    $archive_write_add_filter_lrzip.call ??
      $archive_write_add_filter_lrzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_lrzip', 'argument1'),
      'archive_write_add_filter_lrzip',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_lz4 = /* @__PURE__ */
  $declare(archive_write_add_filter_lz4, 'archive_write_add_filter_lz4');

/**
 * C: `int archive_write_add_filter_lz4(struct archive *)`
 *
 * @see archive.h:785
 */
export function archive_write_add_filter_lz4(argument1: archive): number {
  const call =
    $archive_write_add_filter_lz4.call ??
      $archive_write_add_filter_lz4.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_lz4', 'argument1'),
      'archive_write_add_filter_lz4',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_lzip = /* @__PURE__ */
  $declare(archive_write_add_filter_lzip, 'archive_write_add_filter_lzip');

/**
 * C: `int archive_write_add_filter_lzip(struct archive *)`
 *
 * @see archive.h:786
 */
export function archive_write_add_filter_lzip(argument1: archive): number {
  const call =
    $archive_write_add_filter_lzip.call ??
      $archive_write_add_filter_lzip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_lzip', 'argument1'),
      'archive_write_add_filter_lzip',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_lzma = /* @__PURE__ */
  $declare(archive_write_add_filter_lzma, 'archive_write_add_filter_lzma');

/**
 * C: `int archive_write_add_filter_lzma(struct archive *)`
 *
 * @see archive.h:787
 */
export function archive_write_add_filter_lzma(argument1: archive): number {
  const call =
    $archive_write_add_filter_lzma.call ??
      $archive_write_add_filter_lzma.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_lzma', 'argument1'),
      'archive_write_add_filter_lzma',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_lzop = /* @__PURE__ */
  $declare(archive_write_add_filter_lzop, 'archive_write_add_filter_lzop');

/**
 * C: `int archive_write_add_filter_lzop(struct archive *)`
 *
 * @see archive.h:788
 */
export function archive_write_add_filter_lzop(argument1: archive): number {
  const call =
    $archive_write_add_filter_lzop.call ??
      $archive_write_add_filter_lzop.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_lzop', 'argument1'),
      'archive_write_add_filter_lzop',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_none = /* @__PURE__ */
  $declare(archive_write_add_filter_none, 'archive_write_add_filter_none');

/**
 * C: `int archive_write_add_filter_none(struct archive *)`
 *
 * @see archive.h:789
 */
export function archive_write_add_filter_none(argument1: archive): number {
  const call =
    $archive_write_add_filter_none.call ??
      $archive_write_add_filter_none.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_none', 'argument1'),
      'archive_write_add_filter_none',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_program = /* @__PURE__ */
  $declare(archive_write_add_filter_program, 'archive_write_add_filter_program');

/**
 * C: `int archive_write_add_filter_program(struct archive *, const char *cmd)`
 *
 * @see archive.h:790
 */
export function archive_write_add_filter_program(argument1: archive, cmd: $.CStringInput | null): number {
  const call =
    $archive_write_add_filter_program.call ??
      $archive_write_add_filter_program.bind([$.int, { argument1: $.nonnull(archive), cmd: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_program', 'argument1'),
      'archive_write_add_filter_program',
      'argument1',
    ),
    $.toCString(cmd, 'archive_write_add_filter_program', 'cmd'),
  );
  $.keepAlive(cmd);
  return result;
}

const $archive_write_add_filter_uuencode = /* @__PURE__ */
  $declare(archive_write_add_filter_uuencode, 'archive_write_add_filter_uuencode');

/**
 * C: `int archive_write_add_filter_uuencode(struct archive *)`
 *
 * @see archive.h:792
 */
export function archive_write_add_filter_uuencode(argument1: archive): number {
  const call =
    $archive_write_add_filter_uuencode.call ??
      $archive_write_add_filter_uuencode.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_uuencode', 'argument1'),
      'archive_write_add_filter_uuencode',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_xz = /* @__PURE__ */
  $declare(archive_write_add_filter_xz, 'archive_write_add_filter_xz');

/**
 * C: `int archive_write_add_filter_xz(struct archive *)`
 *
 * @see archive.h:793
 */
export function archive_write_add_filter_xz(argument1: archive): number {
  const call =
    $archive_write_add_filter_xz.call ??
      $archive_write_add_filter_xz.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_xz', 'argument1'),
      'archive_write_add_filter_xz',
      'argument1',
    ),
  );
}

const $archive_write_add_filter_zstd = /* @__PURE__ */
  $declare(archive_write_add_filter_zstd, 'archive_write_add_filter_zstd');

/**
 * C: `int archive_write_add_filter_zstd(struct archive *)`
 *
 * @see archive.h:794
 */
export function archive_write_add_filter_zstd(argument1: archive): number {
  const call =
    $archive_write_add_filter_zstd.call ??
      $archive_write_add_filter_zstd.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_add_filter_zstd', 'argument1'),
      'archive_write_add_filter_zstd',
      'argument1',
    ),
  );
}

const $archive_write_set_format = /* @__PURE__ */
  $declare(archive_write_set_format, 'archive_write_set_format');

/**
 * A convenience function to set the format based on the code or name.
 *
 * C: `int archive_write_set_format(struct archive *, int format_code)`
 *
 * @see archive.h:798
 */
export function archive_write_set_format(argument1: archive, format_code: number): number {
  const call =
    $archive_write_set_format.call ??
      $archive_write_set_format.bind([$.int, { argument1: $.nonnull(archive), format_code: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format', 'argument1'),
      'archive_write_set_format',
      'argument1',
    ),
    $.toInt(format_code, 'archive_write_set_format', 'format_code'),
  );
}

const $archive_write_set_format_by_name = /* @__PURE__ */
  $declare(archive_write_set_format_by_name, 'archive_write_set_format_by_name');

/**
 * C: `int archive_write_set_format_by_name(struct archive *, const char *name)`
 *
 * @see archive.h:799
 */
export function archive_write_set_format_by_name(argument1: archive, name: $.CStringInput | null): number {
  const call =
    $archive_write_set_format_by_name.call ??
      $archive_write_set_format_by_name.bind([$.int, { argument1: $.nonnull(archive), name: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_by_name', 'argument1'),
      'archive_write_set_format_by_name',
      'argument1',
    ),
    $.toCString(name, 'archive_write_set_format_by_name', 'name'),
  );
  $.keepAlive(name);
  return result;
}

const $archive_write_set_format_7zip = /* @__PURE__ */
  $declare(archive_write_set_format_7zip, 'archive_write_set_format_7zip');

/**
 * To minimize link pollution, use one or more of the following.
 *
 * C: `int archive_write_set_format_7zip(struct archive *)`
 *
 * @see archive.h:802
 */
export function archive_write_set_format_7zip(argument1: archive): number {
  const call =
    $archive_write_set_format_7zip.call ??
      $archive_write_set_format_7zip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_7zip', 'argument1'),
      'archive_write_set_format_7zip',
      'argument1',
    ),
  );
}

const $archive_write_set_format_ar_bsd = /* @__PURE__ */
  $declare(archive_write_set_format_ar_bsd, 'archive_write_set_format_ar_bsd');

/**
 * C: `int archive_write_set_format_ar_bsd(struct archive *)`
 *
 * @see archive.h:803
 */
export function archive_write_set_format_ar_bsd(argument1: archive): number {
  const call =
    $archive_write_set_format_ar_bsd.call ??
      $archive_write_set_format_ar_bsd.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_ar_bsd', 'argument1'),
      'archive_write_set_format_ar_bsd',
      'argument1',
    ),
  );
}

const $archive_write_set_format_ar_svr4 = /* @__PURE__ */
  $declare(archive_write_set_format_ar_svr4, 'archive_write_set_format_ar_svr4');

/**
 * C: `int archive_write_set_format_ar_svr4(struct archive *)`
 *
 * @see archive.h:804
 */
export function archive_write_set_format_ar_svr4(argument1: archive): number {
  const call =
    $archive_write_set_format_ar_svr4.call ??
      $archive_write_set_format_ar_svr4.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_ar_svr4', 'argument1'),
      'archive_write_set_format_ar_svr4',
      'argument1',
    ),
  );
}

const $archive_write_set_format_cpio = /* @__PURE__ */
  $declare(archive_write_set_format_cpio, 'archive_write_set_format_cpio');

/**
 * C: `int archive_write_set_format_cpio(struct archive *)`
 *
 * @see archive.h:805
 */
export function archive_write_set_format_cpio(argument1: archive): number {
  const call =
    $archive_write_set_format_cpio.call ??
      $archive_write_set_format_cpio.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_cpio', 'argument1'),
      'archive_write_set_format_cpio',
      'argument1',
    ),
  );
}

const $archive_write_set_format_cpio_bin = /* @__PURE__ */
  $declare(archive_write_set_format_cpio_bin, 'archive_write_set_format_cpio_bin');

/**
 * C: `int archive_write_set_format_cpio_bin(struct archive *)`
 *
 * @see archive.h:806
 */
export function archive_write_set_format_cpio_bin(argument1: archive): number {
  const call =
    $archive_write_set_format_cpio_bin.call ??
      $archive_write_set_format_cpio_bin.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_cpio_bin', 'argument1'),
      'archive_write_set_format_cpio_bin',
      'argument1',
    ),
  );
}

const $archive_write_set_format_cpio_newc = /* @__PURE__ */
  $declare(archive_write_set_format_cpio_newc, 'archive_write_set_format_cpio_newc');

/**
 * C: `int archive_write_set_format_cpio_newc(struct archive *)`
 *
 * @see archive.h:807
 */
export function archive_write_set_format_cpio_newc(argument1: archive): number {
  const call =
    $archive_write_set_format_cpio_newc.call ??
      $archive_write_set_format_cpio_newc.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_cpio_newc', 'argument1'),
      'archive_write_set_format_cpio_newc',
      'argument1',
    ),
  );
}

const $archive_write_set_format_cpio_odc = /* @__PURE__ */
  $declare(archive_write_set_format_cpio_odc, 'archive_write_set_format_cpio_odc');

/**
 * C: `int archive_write_set_format_cpio_odc(struct archive *)`
 *
 * @see archive.h:808
 */
export function archive_write_set_format_cpio_odc(argument1: archive): number {
  const call =
    $archive_write_set_format_cpio_odc.call ??
      $archive_write_set_format_cpio_odc.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_cpio_odc', 'argument1'),
      'archive_write_set_format_cpio_odc',
      'argument1',
    ),
  );
}

const $archive_write_set_format_cpio_pwb = /* @__PURE__ */
  $declare(archive_write_set_format_cpio_pwb, 'archive_write_set_format_cpio_pwb');

/**
 * C: `int archive_write_set_format_cpio_pwb(struct archive *)`
 *
 * @see archive.h:809
 */
export function archive_write_set_format_cpio_pwb(argument1: archive): number {
  const call =
    $archive_write_set_format_cpio_pwb.call ??
      $archive_write_set_format_cpio_pwb.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_cpio_pwb', 'argument1'),
      'archive_write_set_format_cpio_pwb',
      'argument1',
    ),
  );
}

const $archive_write_set_format_gnutar = /* @__PURE__ */
  $declare(archive_write_set_format_gnutar, 'archive_write_set_format_gnutar');

/**
 * C: `int archive_write_set_format_gnutar(struct archive *)`
 *
 * @see archive.h:810
 */
export function archive_write_set_format_gnutar(argument1: archive): number {
  const call =
    $archive_write_set_format_gnutar.call ??
      $archive_write_set_format_gnutar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_gnutar', 'argument1'),
      'archive_write_set_format_gnutar',
      'argument1',
    ),
  );
}

const $archive_write_set_format_iso9660 = /* @__PURE__ */
  $declare(archive_write_set_format_iso9660, 'archive_write_set_format_iso9660');

/**
 * C: `int archive_write_set_format_iso9660(struct archive *)`
 *
 * @see archive.h:811
 */
export function archive_write_set_format_iso9660(argument1: archive): number {
  const call =
    $archive_write_set_format_iso9660.call ??
      $archive_write_set_format_iso9660.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_iso9660', 'argument1'),
      'archive_write_set_format_iso9660',
      'argument1',
    ),
  );
}

const $archive_write_set_format_mtree = /* @__PURE__ */
  $declare(archive_write_set_format_mtree, 'archive_write_set_format_mtree');

/**
 * C: `int archive_write_set_format_mtree(struct archive *)`
 *
 * @see archive.h:812
 */
export function archive_write_set_format_mtree(argument1: archive): number {
  const call =
    $archive_write_set_format_mtree.call ??
      $archive_write_set_format_mtree.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_mtree', 'argument1'),
      'archive_write_set_format_mtree',
      'argument1',
    ),
  );
}

const $archive_write_set_format_mtree_classic = /* @__PURE__ */
  $declare(archive_write_set_format_mtree_classic, 'archive_write_set_format_mtree_classic');

/**
 * C: `int archive_write_set_format_mtree_classic(struct archive *)`
 *
 * @see archive.h:813
 */
export function archive_write_set_format_mtree_classic(argument1: archive): number {
  const call =
    $archive_write_set_format_mtree_classic.call ??
      $archive_write_set_format_mtree_classic.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_mtree_classic', 'argument1'),
      'archive_write_set_format_mtree_classic',
      'argument1',
    ),
  );
}

const $archive_write_set_format_pax = /* @__PURE__ */
  $declare(archive_write_set_format_pax, 'archive_write_set_format_pax');

/**
 * TODO: int archive_write_set_format_old_tar(struct archive *);
 *
 * C: `int archive_write_set_format_pax(struct archive *)`
 *
 * @see archive.h:815
 */
export function archive_write_set_format_pax(argument1: archive): number {
  const call =
    $archive_write_set_format_pax.call ??
      $archive_write_set_format_pax.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_pax', 'argument1'),
      'archive_write_set_format_pax',
      'argument1',
    ),
  );
}

const $archive_write_set_format_pax_restricted = /* @__PURE__ */
  $declare(archive_write_set_format_pax_restricted, 'archive_write_set_format_pax_restricted');

/**
 * C: `int archive_write_set_format_pax_restricted(struct archive *)`
 *
 * @see archive.h:816
 */
export function archive_write_set_format_pax_restricted(argument1: archive): number {
  const call =
    $archive_write_set_format_pax_restricted.call ??
      $archive_write_set_format_pax_restricted.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_pax_restricted', 'argument1'),
      'archive_write_set_format_pax_restricted',
      'argument1',
    ),
  );
}

const $archive_write_set_format_raw = /* @__PURE__ */
  $declare(archive_write_set_format_raw, 'archive_write_set_format_raw');

/**
 * C: `int archive_write_set_format_raw(struct archive *)`
 *
 * @see archive.h:817
 */
export function archive_write_set_format_raw(argument1: archive): number {
  const call =
    $archive_write_set_format_raw.call ??
      $archive_write_set_format_raw.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_raw', 'argument1'),
      'archive_write_set_format_raw',
      'argument1',
    ),
  );
}

const $archive_write_set_format_shar = /* @__PURE__ */
  $declare(archive_write_set_format_shar, 'archive_write_set_format_shar');

/**
 * C: `int archive_write_set_format_shar(struct archive *)`
 *
 * @see archive.h:818
 */
export function archive_write_set_format_shar(argument1: archive): number {
  const call =
    $archive_write_set_format_shar.call ??
      $archive_write_set_format_shar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_shar', 'argument1'),
      'archive_write_set_format_shar',
      'argument1',
    ),
  );
}

const $archive_write_set_format_shar_dump = /* @__PURE__ */
  $declare(archive_write_set_format_shar_dump, 'archive_write_set_format_shar_dump');

/**
 * C: `int archive_write_set_format_shar_dump(struct archive *)`
 *
 * @see archive.h:819
 */
export function archive_write_set_format_shar_dump(argument1: archive): number {
  const call =
    $archive_write_set_format_shar_dump.call ??
      $archive_write_set_format_shar_dump.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_shar_dump', 'argument1'),
      'archive_write_set_format_shar_dump',
      'argument1',
    ),
  );
}

const $archive_write_set_format_ustar = /* @__PURE__ */
  $declare(archive_write_set_format_ustar, 'archive_write_set_format_ustar');

/**
 * C: `int archive_write_set_format_ustar(struct archive *)`
 *
 * @see archive.h:820
 */
export function archive_write_set_format_ustar(argument1: archive): number {
  const call =
    $archive_write_set_format_ustar.call ??
      $archive_write_set_format_ustar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_ustar', 'argument1'),
      'archive_write_set_format_ustar',
      'argument1',
    ),
  );
}

const $archive_write_set_format_v7tar = /* @__PURE__ */
  $declare(archive_write_set_format_v7tar, 'archive_write_set_format_v7tar');

/**
 * C: `int archive_write_set_format_v7tar(struct archive *)`
 *
 * @see archive.h:821
 */
export function archive_write_set_format_v7tar(argument1: archive): number {
  const call =
    $archive_write_set_format_v7tar.call ??
      $archive_write_set_format_v7tar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_v7tar', 'argument1'),
      'archive_write_set_format_v7tar',
      'argument1',
    ),
  );
}

const $archive_write_set_format_warc = /* @__PURE__ */
  $declare(archive_write_set_format_warc, 'archive_write_set_format_warc');

/**
 * C: `int archive_write_set_format_warc(struct archive *)`
 *
 * @see archive.h:822
 */
export function archive_write_set_format_warc(argument1: archive): number {
  const call =
    $archive_write_set_format_warc.call ??
      $archive_write_set_format_warc.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_warc', 'argument1'),
      'archive_write_set_format_warc',
      'argument1',
    ),
  );
}

const $archive_write_set_format_xar = /* @__PURE__ */
  $declare(archive_write_set_format_xar, 'archive_write_set_format_xar');

/**
 * C: `int archive_write_set_format_xar(struct archive *)`
 *
 * @see archive.h:823
 */
export function archive_write_set_format_xar(argument1: archive): number {
  const call =
    $archive_write_set_format_xar.call ??
      $archive_write_set_format_xar.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_xar', 'argument1'),
      'archive_write_set_format_xar',
      'argument1',
    ),
  );
}

const $archive_write_set_format_zip = /* @__PURE__ */
  $declare(archive_write_set_format_zip, 'archive_write_set_format_zip');

/**
 * C: `int archive_write_set_format_zip(struct archive *)`
 *
 * @see archive.h:824
 */
export function archive_write_set_format_zip(argument1: archive): number {
  const call =
    $archive_write_set_format_zip.call ??
      $archive_write_set_format_zip.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_format_zip', 'argument1'),
      'archive_write_set_format_zip',
      'argument1',
    ),
  );
}

const $archive_write_set_format_filter_by_ext = /* @__PURE__ */
  $declare(archive_write_set_format_filter_by_ext, 'archive_write_set_format_filter_by_ext');

/**
 * C: `int archive_write_set_format_filter_by_ext(struct archive *a, const char *filename)`
 *
 * @see archive.h:825
 */
export function archive_write_set_format_filter_by_ext(a: archive, filename: $.CStringInput | null): number {
  const call =
    $archive_write_set_format_filter_by_ext.call ??
      $archive_write_set_format_filter_by_ext.bind([$.int, { a: $.nonnull(archive), filename: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(a, 'archive_write_set_format_filter_by_ext', 'a'),
      'archive_write_set_format_filter_by_ext',
      'a',
    ),
    $.toCString(filename, 'archive_write_set_format_filter_by_ext', 'filename'),
  );
  $.keepAlive(filename);
  return result;
}

const $archive_write_set_format_filter_by_ext_def = /* @__PURE__ */
  $declare(archive_write_set_format_filter_by_ext_def, 'archive_write_set_format_filter_by_ext_def');

/**
 * C: `int archive_write_set_format_filter_by_ext_def(struct archive *a, const char *filename, const char *def_ext)`
 *
 * @see archive.h:826
 */
export function archive_write_set_format_filter_by_ext_def(
  a: archive,
  filename: $.CStringInput | null,
  def_ext: $.CStringInput | null,
): number {
  const call =
    $archive_write_set_format_filter_by_ext_def.call ??
      $archive_write_set_format_filter_by_ext_def.bind([
        $.int,
        { a: $.nonnull(archive), filename: $.cstring, def_ext: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(a, 'archive_write_set_format_filter_by_ext_def', 'a'),
      'archive_write_set_format_filter_by_ext_def',
      'a',
    ),
    $.toCString(filename, 'archive_write_set_format_filter_by_ext_def', 'filename'),
    $.toCString(def_ext, 'archive_write_set_format_filter_by_ext_def', 'def_ext'),
  );
  $.keepAlive(filename, def_ext);
  return result;
}

const $archive_write_zip_set_compression_deflate = /* @__PURE__ */
  $declare(archive_write_zip_set_compression_deflate, 'archive_write_zip_set_compression_deflate');

/**
 * C: `int archive_write_zip_set_compression_deflate(struct archive *)`
 *
 * @see archive.h:827
 */
export function archive_write_zip_set_compression_deflate(argument1: archive): number {
  const call =
    $archive_write_zip_set_compression_deflate.call ??
      $archive_write_zip_set_compression_deflate.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_zip_set_compression_deflate', 'argument1'),
      'archive_write_zip_set_compression_deflate',
      'argument1',
    ),
  );
}

const $archive_write_zip_set_compression_store = /* @__PURE__ */
  $declare(archive_write_zip_set_compression_store, 'archive_write_zip_set_compression_store');

/**
 * C: `int archive_write_zip_set_compression_store(struct archive *)`
 *
 * @see archive.h:828
 */
export function archive_write_zip_set_compression_store(argument1: archive): number {
  const call =
    $archive_write_zip_set_compression_store.call ??
      $archive_write_zip_set_compression_store.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_zip_set_compression_store', 'argument1'),
      'archive_write_zip_set_compression_store',
      'argument1',
    ),
  );
}

const $archive_write_open = /* @__PURE__ */ $declare(archive_write_open, 'archive_write_open');

/**
 * Deprecated; use archive_write_open2 instead
 *
 * C: `int archive_write_open(struct archive *, void *, archive_open_callback *, archive_write_callback *, archive_close_callback *)`
 *
 * @see archive.h:830
 */
export function archive_write_open(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<archive_open_callback> | null,
  argument4: $.FunctionInput<archive_write_callback> | null,
  argument5: $.FunctionInput<archive_close_callback> | null,
): number {
  const call =
    $archive_write_open.call ??
      $archive_write_open.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.voidPointer,
          argument3: $.kept(archive_open_callback),
          argument4: $.kept(archive_write_callback),
          argument5: $.kept(archive_close_callback),
        },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_write_open', 'argument1'), 'archive_write_open', 'argument1'),
    $.toMemory(argument2, 'archive_write_open', 'argument2'),
    $.toKeptFunction(archive_open_callback, argument3, 'archive_write_open', 'argument3', argument1),
    $.toKeptFunction(archive_write_callback, argument4, 'archive_write_open', 'argument4', argument1),
    $.toKeptFunction(archive_close_callback, argument5, 'archive_write_open', 'argument5', argument1),
  );
  $.keepAlive(argument2, argument3, argument4, argument5);
  $.hold(argument1, argument2);
  return result;
}

const $archive_write_open2 = /* @__PURE__ */ $declare(archive_write_open2, 'archive_write_open2');

/**
 * C: `int archive_write_open2(struct archive *, void *, archive_open_callback *, archive_write_callback *, archive_close_callback *, archive_free_callback *)`
 *
 * @see archive.h:833
 */
export function archive_write_open2(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<archive_open_callback> | null,
  argument4: $.FunctionInput<archive_write_callback> | null,
  argument5: $.FunctionInput<archive_close_callback> | null,
  argument6: $.FunctionInput<archive_free_callback> | null,
): number {
  const call =
    $archive_write_open2.call ??
      $archive_write_open2.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.voidPointer,
          argument3: $.kept(archive_open_callback),
          argument4: $.kept(archive_write_callback),
          argument5: $.kept(archive_close_callback),
          argument6: $.kept(archive_free_callback),
        },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_write_open2', 'argument1'), 'archive_write_open2', 'argument1'),
    $.toMemory(argument2, 'archive_write_open2', 'argument2'),
    $.toKeptFunction(archive_open_callback, argument3, 'archive_write_open2', 'argument3', argument1),
    $.toKeptFunction(archive_write_callback, argument4, 'archive_write_open2', 'argument4', argument1),
    $.toKeptFunction(archive_close_callback, argument5, 'archive_write_open2', 'argument5', argument1),
    $.toKeptFunction(archive_free_callback, argument6, 'archive_write_open2', 'argument6', argument1),
  );
  $.keepAlive(argument2, argument3, argument4, argument5);
  $.keepAlive(argument6);
  $.hold(argument1, argument2);
  return result;
}

const $archive_write_open_fd = /* @__PURE__ */ $declare(archive_write_open_fd, 'archive_write_open_fd');

/**
 * C: `int archive_write_open_fd(struct archive *, int _fd)`
 *
 * @see archive.h:836
 */
export function archive_write_open_fd(argument1: archive, _fd: number): number {
  const call =
    $archive_write_open_fd.call ??
      $archive_write_open_fd.bind([$.int, { argument1: $.nonnull(archive), _fd: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_open_fd', 'argument1'),
      'archive_write_open_fd',
      'argument1',
    ),
    $.toInt(_fd, 'archive_write_open_fd', '_fd'),
  );
}

const $archive_write_open_filename = /* @__PURE__ */
  $declare(archive_write_open_filename, 'archive_write_open_filename');

/**
 * C: `int archive_write_open_filename(struct archive *, const char *_file)`
 *
 * @see archive.h:837
 */
export function archive_write_open_filename(argument1: archive, _file: $.CStringInput | null): number {
  const call =
    $archive_write_open_filename.call ??
      $archive_write_open_filename.bind([$.int, { argument1: $.nonnull(archive), _file: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_open_filename', 'argument1'),
      'archive_write_open_filename',
      'argument1',
    ),
    $.toCString(_file, 'archive_write_open_filename', '_file'),
  );
  $.keepAlive(_file);
  return result;
}

const $archive_write_open_filename_w = /* @__PURE__ */
  $declare(archive_write_open_filename_w, 'archive_write_open_filename_w');

/**
 * C: `int archive_write_open_filename_w(struct archive *, const wchar_t *_file)`
 *
 * @see archive.h:838
 */
export function archive_write_open_filename_w(argument1: archive, _file: $.WideStringInput | null): number {
  const call =
    $archive_write_open_filename_w.call ??
      $archive_write_open_filename_w.bind([
        $.int,
        { argument1: $.nonnull(archive), _file: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_open_filename_w', 'argument1'),
      'archive_write_open_filename_w',
      'argument1',
    ),
    $.toWideString(_file, 'archive_write_open_filename_w', '_file'),
  );
  $.keepAlive(_file);
  return result;
}

const $archive_write_open_file = /* @__PURE__ */ $declare(archive_write_open_file, 'archive_write_open_file');

/**
 * A deprecated synonym for {@link archive_write_open_filename}
 *
 * C: `int archive_write_open_file(struct archive *, const char *_file)`
 *
 * @deprecated
 * @see archive.h:841
 */
export function archive_write_open_file(argument1: archive, _file: $.CStringInput | null): number {
  const call =
    $archive_write_open_file.call ??
      $archive_write_open_file.bind([$.int, { argument1: $.nonnull(archive), _file: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_open_file', 'argument1'),
      'archive_write_open_file',
      'argument1',
    ),
    $.toCString(_file, 'archive_write_open_file', '_file'),
  );
  $.keepAlive(_file);
  return result;
}

const $archive_write_open_FILE = /* @__PURE__ */ $declare(archive_write_open_FILE, 'archive_write_open_FILE');

/**
 * C: `int archive_write_open_FILE(struct archive *, FILE *)`
 *
 * @see archive.h:843
 */
export function archive_write_open_FILE(argument1: archive, argument2: FILE | null): number {
  const call =
    $archive_write_open_FILE.call ??
      $archive_write_open_FILE.bind([$.int, { argument1: $.nonnull(archive), argument2: FILE }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_open_FILE', 'argument1'),
      'archive_write_open_FILE',
      'argument1',
    ),
    FILE.toC(argument2, 'archive_write_open_FILE', 'argument2'),
  );
}

const $archive_write_open_memory = /* @__PURE__ */
  $declare(archive_write_open_memory, 'archive_write_open_memory');

/**
 * _buffSize is the size of the buffer, _used refers to a variable that
 * will be updated after each write into the buffer.
 *
 * C: `int archive_write_open_memory(struct archive *, void *_buffer, size_t _buffSize, size_t *_used)`
 *
 * @see archive.h:846
 */
export function archive_write_open_memory(
  argument1: archive,
  _buffer: $.Memory | null,
  _buffSize: number | bigint | undefined,
  _used: $.PointerTo<$.UnsignedLongLong> | null,
): number {
  const call =
    $archive_write_open_memory.call ??
      $archive_write_open_memory.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          _buffer: $.sized($.voidPointer),
          _buffSize: $.unsignedLongLong,
          _used: $.pointer($.unsignedLongLong),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_open_memory', 'argument1'),
      'archive_write_open_memory',
      'argument1',
    ),
    $.toSizedMemory(_buffer, _buffSize, 'archive_write_open_memory', '_buffer', '_buffSize'),
    $.toUnsignedLongLong(
      _buffSize ?? $.byteLengthOf(_buffer, 'archive_write_open_memory', '_buffer', '_buffSize'),
      'archive_write_open_memory',
      '_buffSize',
    ),
    $.toPointer($.unsignedLongLong, _used, 'archive_write_open_memory', '_used'),
  );
  $.keepAlive(_buffer, _used);
  $.hold(argument1, _buffer);
  return result;
}

const $archive_write_header = /* @__PURE__ */ $declare(archive_write_header, 'archive_write_header');

/**
 * Note that the library will truncate writes beyond the size provided
 * to archive_write_header or pad if the provided data is short.
 *
 * C: `int archive_write_header(struct archive *, struct archive_entry *)`
 *
 * @see archive.h:853
 */
export function archive_write_header(argument1: archive, argument2: archive_entry): number {
  const call =
    $archive_write_header.call ??
      $archive_write_header.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_header', 'argument1'),
      'archive_write_header',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_write_header', 'argument2'),
      'archive_write_header',
      'argument2',
    ),
  );
}

const $archive_write_data = /* @__PURE__ */ $declare(archive_write_data, 'archive_write_data');

/**
 * Note that the library will truncate writes beyond the size provided
 * to archive_write_header or pad if the provided data is short.
 *
 * C: `la_ssize_t archive_write_data(struct archive *, const void *, size_t)`
 *
 * @see archive.h:855
 */
export function archive_write_data(
  argument1: archive,
  argument2: $.Bytes | null,
  argument3?: number | bigint,
): number {
  const call =
    $archive_write_data.call ??
      $archive_write_data.bind([
        $.longLong,
        {
          argument1: $.nonnull(archive),
          argument2: $.sized($.bytes($.voidPointer)),
          argument3: $.unsignedLongLong,
        },
      ]);
  const result = call(
    $.notNull(archive.toC(argument1, 'archive_write_data', 'argument1'), 'archive_write_data', 'argument1'),
    $.toSizedBytes(argument2, argument3, 'archive_write_data', 'argument2', 'argument3'),
    $.toUnsignedLongLong(
      argument3 ?? $.byteLengthOf(argument2, 'archive_write_data', 'argument2', 'argument3'),
      'archive_write_data',
      'argument3',
    ),
  );
  $.keepAlive(argument2);
  return $.fromInteger64(result, 'archive_write_data');
}

const $archive_write_data_block = /* @__PURE__ */
  $declare(archive_write_data_block, 'archive_write_data_block');

/**
 * This interface is currently only available for archive_write_disk handles.
 *
 * C: `la_ssize_t archive_write_data_block(struct archive *, const void *, size_t, la_int64_t)`
 *
 * @see archive.h:859
 */
export function archive_write_data_block(
  argument1: archive,
  argument2: $.Bytes | null,
  argument3: number | bigint | undefined,
  argument4: number | bigint,
): number {
  const call =
    $archive_write_data_block.call ??
      $archive_write_data_block.bind([
        $.longLong,
        {
          argument1: $.nonnull(archive),
          argument2: $.sized($.bytes($.voidPointer)),
          argument3: $.unsignedLongLong,
          argument4: $.longLong,
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_data_block', 'argument1'),
      'archive_write_data_block',
      'argument1',
    ),
    $.toSizedBytes(argument2, argument3, 'archive_write_data_block', 'argument2', 'argument3'),
    $.toUnsignedLongLong(
      argument3 ?? $.byteLengthOf(argument2, 'archive_write_data_block', 'argument2', 'argument3'),
      'archive_write_data_block',
      'argument3',
    ),
    $.toLongLong(argument4, 'archive_write_data_block', 'argument4'),
  );
  $.keepAlive(argument2);
  return $.fromInteger64(result, 'archive_write_data_block');
}

const $archive_write_finish_entry = /* @__PURE__ */
  $declare(archive_write_finish_entry, 'archive_write_finish_entry');

/**
 * C: `int archive_write_finish_entry(struct archive *)`
 *
 * @see archive.h:862
 */
export function archive_write_finish_entry(argument1: archive): number {
  const call =
    $archive_write_finish_entry.call ??
      $archive_write_finish_entry.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_finish_entry', 'argument1'),
      'archive_write_finish_entry',
      'argument1',
    ),
  );
}

const $archive_write_close = /* @__PURE__ */ $declare(archive_write_close, 'archive_write_close');

/**
 * C: `int archive_write_close(struct archive *)`
 *
 * @see archive.h:863
 */
export function archive_write_close(argument1: archive): number {
  const call =
    $archive_write_close.call ?? $archive_write_close.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_write_close', 'argument1'), 'archive_write_close', 'argument1'),
  );
}

const $archive_write_fail = /* @__PURE__ */ $declare(archive_write_fail, 'archive_write_fail');

/**
 * Marks the archive as FATAL so that a subsequent free() operation
 * won't try to close() cleanly.  Provides a fast abort capability
 * when the client discovers that things have gone wrong.
 *
 * C: `int archive_write_fail(struct archive *)`
 *
 * @see archive.h:867
 */
export function archive_write_fail(argument1: archive): number {
  const call =
    $archive_write_fail.call ?? $archive_write_fail.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_write_fail', 'argument1'), 'archive_write_fail', 'argument1'),
  );
}

const $archive_write_free = /* @__PURE__ */
  $declare(archive_write_free, 'archive_write_free', {
    after: (_result, argument1) => $.freed(argument1, 'archive_write_free'),
    frees: 0,
  });

/**
 * This can fail if the archive wasn't already closed, in which case
 * {@link archive_write_free} will implicitly call {@link archive_write_close}.
 *
 * C: `int archive_write_free(struct archive *)`
 *
 * @see archive.h:870
 */
export function archive_write_free(argument1: archive | null): number {
  const call = $archive_write_free.call ?? $archive_write_free.bind([$.int, { argument1: archive }]);
  const result = call($.toFreed(archive.toC(argument1, 'archive_write_free', 'argument1'), argument1));
  $.freed(argument1, 'archive_write_free');
  return result;
}

const $archive_write_finish = /* @__PURE__ */
  $declare(archive_write_finish, 'archive_write_finish', {
    after: (_result, argument1) => $.freed(argument1, 'archive_write_finish'),
    frees: 0,
  });

/**
 * Synonym for {@link archive_write_free} for backwards compatibility.
 *
 * C: `int archive_write_finish(struct archive *)`
 *
 * @deprecated
 * @see archive.h:873
 */
export function archive_write_finish(argument1: archive): number {
  const call =
    $archive_write_finish.call ?? $archive_write_finish.bind([$.int, { argument1: $.nonnull(archive) }]);
  const result = call(
    $.toFreed(
      $.notNull(
        archive.toC(argument1, 'archive_write_finish', 'argument1'),
        'archive_write_finish',
        'argument1',
      ),
      argument1,
    ),
  );
  $.freed(argument1, 'archive_write_finish');
  return result;
}

const $archive_write_set_format_option = /* @__PURE__ */
  $declare(archive_write_set_format_option, 'archive_write_set_format_option');

/**
 * Apply option to the format only.
 *
 * C: `int archive_write_set_format_option(struct archive *_a, const char *m, const char *o, const char *v)`
 *
 * @see archive.h:880
 */
export function archive_write_set_format_option(
  _a: archive,
  m: $.CStringInput | null,
  o: $.CStringInput | null,
  v: $.CStringInput | null,
): number {
  const call =
    $archive_write_set_format_option.call ??
      $archive_write_set_format_option.bind([
        $.int,
        { _a: $.nonnull(archive), m: $.cstring, o: $.cstring, v: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(_a, 'archive_write_set_format_option', '_a'),
      'archive_write_set_format_option',
      '_a',
    ),
    $.toCString(m, 'archive_write_set_format_option', 'm'),
    $.toCString(o, 'archive_write_set_format_option', 'o'),
    $.toCString(v, 'archive_write_set_format_option', 'v'),
  );
  $.keepAlive(m, o, v);
  return result;
}

const $archive_write_set_filter_option = /* @__PURE__ */
  $declare(archive_write_set_filter_option, 'archive_write_set_filter_option');

/**
 * Apply option to the filter only.
 *
 * C: `int archive_write_set_filter_option(struct archive *_a, const char *m, const char *o, const char *v)`
 *
 * @see archive.h:884
 */
export function archive_write_set_filter_option(
  _a: archive,
  m: $.CStringInput | null,
  o: $.CStringInput | null,
  v: $.CStringInput | null,
): number {
  const call =
    $archive_write_set_filter_option.call ??
      $archive_write_set_filter_option.bind([
        $.int,
        { _a: $.nonnull(archive), m: $.cstring, o: $.cstring, v: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(_a, 'archive_write_set_filter_option', '_a'),
      'archive_write_set_filter_option',
      '_a',
    ),
    $.toCString(m, 'archive_write_set_filter_option', 'm'),
    $.toCString(o, 'archive_write_set_filter_option', 'o'),
    $.toCString(v, 'archive_write_set_filter_option', 'v'),
  );
  $.keepAlive(m, o, v);
  return result;
}

const $archive_write_set_option = /* @__PURE__ */
  $declare(archive_write_set_option, 'archive_write_set_option');

/**
 * Apply option to both the format and the filter.
 *
 * C: `int archive_write_set_option(struct archive *_a, const char *m, const char *o, const char *v)`
 *
 * @see archive.h:888
 */
export function archive_write_set_option(
  _a: archive,
  m: $.CStringInput | null,
  o: $.CStringInput | null,
  v: $.CStringInput | null,
): number {
  const call =
    $archive_write_set_option.call ??
      $archive_write_set_option.bind([
        $.int,
        { _a: $.nonnull(archive), m: $.cstring, o: $.cstring, v: $.cstring },
      ]);
  const result = call(
    $.notNull(archive.toC(_a, 'archive_write_set_option', '_a'), 'archive_write_set_option', '_a'),
    $.toCString(m, 'archive_write_set_option', 'm'),
    $.toCString(o, 'archive_write_set_option', 'o'),
    $.toCString(v, 'archive_write_set_option', 'v'),
  );
  $.keepAlive(m, o, v);
  return result;
}

const $archive_write_set_options = /* @__PURE__ */
  $declare(archive_write_set_options, 'archive_write_set_options');

/**
 * Apply option string to both the format and the filter.
 *
 * C: `int archive_write_set_options(struct archive *_a, const char *opts)`
 *
 * @see archive.h:892
 */
export function archive_write_set_options(_a: archive, opts: $.CStringInput | null): number {
  const call =
    $archive_write_set_options.call ??
      $archive_write_set_options.bind([$.int, { _a: $.nonnull(archive), opts: $.cstring }]);
  const result = call(
    $.notNull(archive.toC(_a, 'archive_write_set_options', '_a'), 'archive_write_set_options', '_a'),
    $.toCString(opts, 'archive_write_set_options', 'opts'),
  );
  $.keepAlive(opts);
  return result;
}

const $archive_write_set_passphrase = /* @__PURE__ */
  $declare(archive_write_set_passphrase, 'archive_write_set_passphrase');

/**
 * Set a encryption passphrase.
 *
 * C: `int archive_write_set_passphrase(struct archive *_a, const char *p)`
 *
 * @see archive.h:898
 */
export function archive_write_set_passphrase(_a: archive, p: $.CStringInput | null): number {
  const call =
    $archive_write_set_passphrase.call ??
      $archive_write_set_passphrase.bind([$.int, { _a: $.nonnull(archive), p: $.cstring }]);
  const result = call(
    $.notNull(archive.toC(_a, 'archive_write_set_passphrase', '_a'), 'archive_write_set_passphrase', '_a'),
    $.toCString(p, 'archive_write_set_passphrase', 'p'),
  );
  $.keepAlive(p);
  return result;
}

const $archive_write_set_passphrase_callback = /* @__PURE__ */
  $declare(archive_write_set_passphrase_callback, 'archive_write_set_passphrase_callback');

/**
 * Set a encryption passphrase.
 *
 * C: `int archive_write_set_passphrase_callback(struct archive *, void *client_data, archive_passphrase_callback *)`
 *
 * @see archive.h:899
 */
export function archive_write_set_passphrase_callback(
  argument1: archive,
  client_data: $.Memory | null,
  argument3: $.FunctionInput<archive_passphrase_callback> | null,
): number {
  const call =
    $archive_write_set_passphrase_callback.call ??
      $archive_write_set_passphrase_callback.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          client_data: $.voidPointer,
          argument3: $.set(archive_passphrase_callback),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_set_passphrase_callback', 'argument1'),
      'archive_write_set_passphrase_callback',
      'argument1',
    ),
    $.toMemory(client_data, 'archive_write_set_passphrase_callback', 'client_data'),
    $.toSetFunction(
      archive_passphrase_callback,
      argument3,
      'archive_write_set_passphrase_callback',
      'argument3',
      argument1,
    ),
  );
  $.keepAlive(client_data, argument3);
  $.settleInPlace(argument1, 'archive_write_set_passphrase_callback', result, client_data);
  return result;
}

const $archive_write_disk_new = /* @__PURE__ */ $declare(archive_write_disk_new, 'archive_write_disk_new');

/**
 * ARCHIVE_WRITE_DISK API
 *
 * To create objects on disk:
 *   1) Ask archive_write_disk_new for a new archive_write_disk object.
 *   2) Set any global properties.  In particular, you probably
 *      want to set the options.
 *   3) For each entry:
 *      - construct an appropriate struct archive_entry structure
 *      - archive_write_header to create the file/dir/etc on disk
 *      - archive_write_data to write the entry data
 *   4) archive_write_free to cleanup the writer and release resources
 *
 * In particular, you can use this in conjunction with archive_read()
 * to pull entries out of an archive and create them on disk.
 *
 * The caller owns what it returns: free it with {@link archive_write_free} (its documentation: "- archive_write_data to write the entry data 4) archive_write_free to cleanup the writer and releas…").
 * C: `struct archive *archive_write_disk_new(void)`
 *
 * @see archive.h:918
 */
export function archive_write_disk_new(): $.Owned<archive> {
  const call =
    $archive_write_disk_new.call ??
      $archive_write_disk_new.bind([$.nonnull($.owned(archive, () => archive_write_free)), {}]);
  return $.notNull($.fromOwned(archive, call(), archive_write_free), 'archive_write_disk_new', 'the result');
}

const $archive_write_disk_set_skip_file = /* @__PURE__ */
  $declare(archive_write_disk_set_skip_file, 'archive_write_disk_set_skip_file');

/**
 * This file will not be overwritten.
 *
 * C: `int archive_write_disk_set_skip_file(struct archive *, la_int64_t, la_int64_t)`
 *
 * @see archive.h:920
 */
export function archive_write_disk_set_skip_file(
  argument1: archive,
  argument2: number | bigint,
  argument3: number | bigint,
): number {
  const call =
    $archive_write_disk_set_skip_file.call ??
      $archive_write_disk_set_skip_file.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.longLong, argument3: $.longLong },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_set_skip_file', 'argument1'),
      'archive_write_disk_set_skip_file',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_write_disk_set_skip_file', 'argument2'),
    $.toLongLong(argument3, 'archive_write_disk_set_skip_file', 'argument3'),
  );
}

const $archive_write_disk_set_options = /* @__PURE__ */
  $declare(archive_write_disk_set_options, 'archive_write_disk_set_options');

/**
 * Set flags to control how the next item gets created.
 * This accepts a bitmask of ARCHIVE_EXTRACT_XXX flags defined above.
 *
 * C: `int archive_write_disk_set_options(struct archive *, int flags)`
 *
 * @see archive.h:924
 */
export function archive_write_disk_set_options(argument1: archive, flags: number): number {
  const call =
    $archive_write_disk_set_options.call ??
      $archive_write_disk_set_options.bind([$.int, { argument1: $.nonnull(archive), flags: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_set_options', 'argument1'),
      'archive_write_disk_set_options',
      'argument1',
    ),
    $.toInt(flags, 'archive_write_disk_set_options', 'flags'),
  );
}

const $archive_write_disk_set_standard_lookup = /* @__PURE__ */
  $declare(archive_write_disk_set_standard_lookup, 'archive_write_disk_set_standard_lookup');

/**
 * The "standard" lookup functions use common system calls to lookup
 * the uname/gname, falling back to the uid/gid if the names can't be
 * found.  They cache lookups and are reasonably fast, but can be very
 * large, so they are not used unless you ask for them.  In
 * particular, these match the specifications of POSIX "pax" and old
 * POSIX "tar".
 *
 * C: `int archive_write_disk_set_standard_lookup(struct archive *)`
 *
 * @see archive.h:943
 */
export function archive_write_disk_set_standard_lookup(argument1: archive): number {
  const call =
    $archive_write_disk_set_standard_lookup.call ??
      $archive_write_disk_set_standard_lookup.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_set_standard_lookup', 'argument1'),
      'archive_write_disk_set_standard_lookup',
      'argument1',
    ),
  );
}

const $archive_write_disk_set_group_lookup = /* @__PURE__ */
  $declare(archive_write_disk_set_group_lookup, 'archive_write_disk_set_group_lookup');

/**
 * If neither the default (naive) nor the standard (big) functions suit
 * your needs, you can write your own and register them.  Be sure to
 * include a cleanup function if you have allocated private data.
 *
 * C: `int archive_write_disk_set_group_lookup(struct archive *, void *, la_int64_t (*)(void *, const char *, la_int64_t), void (*)(void *))`
 *
 * @see archive.h:949
 */
export function archive_write_disk_set_group_lookup(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<archive_write_disk_set_group_lookup_argument3> | null,
  argument4: $.FunctionInput<archive_write_disk_set_group_lookup_argument4> | null,
): number {
  const call =
    $archive_write_disk_set_group_lookup.call ??
      $archive_write_disk_set_group_lookup.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.voidPointer,
          argument3: $.set(archive_write_disk_set_group_lookup_argument3),
          argument4: $.set(archive_write_disk_set_group_lookup_argument4),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_set_group_lookup', 'argument1'),
      'archive_write_disk_set_group_lookup',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_write_disk_set_group_lookup', 'argument2'),
    $.toSetFunction(
      archive_write_disk_set_group_lookup_argument3,
      argument3,
      'archive_write_disk_set_group_lookup',
      'argument3',
      argument1,
    ),
    $.toSetFunction(
      archive_write_disk_set_group_lookup_argument4,
      argument4,
      'archive_write_disk_set_group_lookup',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3, argument4);
  $.settleInPlace(argument1, 'archive_write_disk_set_group_lookup', result, argument2);
  return result;
}

const $archive_write_disk_set_user_lookup = /* @__PURE__ */
  $declare(archive_write_disk_set_user_lookup, 'archive_write_disk_set_user_lookup');

/**
 * If neither the default (naive) nor the standard (big) functions suit
 * your needs, you can write your own and register them.  Be sure to
 * include a cleanup function if you have allocated private data.
 *
 * C: `int archive_write_disk_set_user_lookup(struct archive *, void *, la_int64_t (*)(void *, const char *, la_int64_t), void (*)(void *))`
 *
 * @see archive.h:953
 */
export function archive_write_disk_set_user_lookup(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<archive_write_disk_set_user_lookup_argument3> | null,
  argument4: $.FunctionInput<archive_write_disk_set_user_lookup_argument4> | null,
): number {
  const call =
    $archive_write_disk_set_user_lookup.call ??
      $archive_write_disk_set_user_lookup.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.voidPointer,
          argument3: $.set(archive_write_disk_set_user_lookup_argument3),
          argument4: $.set(archive_write_disk_set_user_lookup_argument4),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_set_user_lookup', 'argument1'),
      'archive_write_disk_set_user_lookup',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_write_disk_set_user_lookup', 'argument2'),
    $.toSetFunction(
      archive_write_disk_set_user_lookup_argument3,
      argument3,
      'archive_write_disk_set_user_lookup',
      'argument3',
      argument1,
    ),
    $.toSetFunction(
      archive_write_disk_set_user_lookup_argument4,
      argument4,
      'archive_write_disk_set_user_lookup',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3, argument4);
  $.settleInPlace(argument1, 'archive_write_disk_set_user_lookup', result, argument2);
  return result;
}

const $archive_write_disk_gid = /* @__PURE__ */ $declare(archive_write_disk_gid, 'archive_write_disk_gid');

/**
 * If neither the default (naive) nor the standard (big) functions suit
 * your needs, you can write your own and register them.  Be sure to
 * include a cleanup function if you have allocated private data.
 *
 * C: `la_int64_t archive_write_disk_gid(struct archive *, const char *, la_int64_t)`
 *
 * @see archive.h:957
 */
export function archive_write_disk_gid(
  argument1: archive,
  argument2: $.CStringInput | null,
  argument3: number | bigint,
): number {
  const call =
    $archive_write_disk_gid.call ??
      $archive_write_disk_gid.bind([
        $.longLong,
        { argument1: $.nonnull(archive), argument2: $.cstring, argument3: $.longLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_gid', 'argument1'),
      'archive_write_disk_gid',
      'argument1',
    ),
    $.toCString(argument2, 'archive_write_disk_gid', 'argument2'),
    $.toLongLong(argument3, 'archive_write_disk_gid', 'argument3'),
  );
  $.keepAlive(argument2);
  return $.fromInteger64(result, 'archive_write_disk_gid');
}

const $archive_write_disk_uid = /* @__PURE__ */ $declare(archive_write_disk_uid, 'archive_write_disk_uid');

/**
 * If neither the default (naive) nor the standard (big) functions suit
 * your needs, you can write your own and register them.  Be sure to
 * include a cleanup function if you have allocated private data.
 *
 * C: `la_int64_t archive_write_disk_uid(struct archive *, const char *, la_int64_t)`
 *
 * @see archive.h:958
 */
export function archive_write_disk_uid(
  argument1: archive,
  argument2: $.CStringInput | null,
  argument3: number | bigint,
): number {
  const call =
    $archive_write_disk_uid.call ??
      $archive_write_disk_uid.bind([
        $.longLong,
        { argument1: $.nonnull(archive), argument2: $.cstring, argument3: $.longLong },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_write_disk_uid', 'argument1'),
      'archive_write_disk_uid',
      'argument1',
    ),
    $.toCString(argument2, 'archive_write_disk_uid', 'argument2'),
    $.toLongLong(argument3, 'archive_write_disk_uid', 'argument3'),
  );
  $.keepAlive(argument2);
  return $.fromInteger64(result, 'archive_write_disk_uid');
}

const $archive_read_disk_new = /* @__PURE__ */ $declare(archive_read_disk_new, 'archive_read_disk_new');

/**
 * ARCHIVE_READ_DISK API
 *
 * This is still evolving and somewhat experimental.
 *
 * The caller owns what it returns: free it with {@link archive_free} (names: "new").
 * C: `struct archive *archive_read_disk_new(void)`
 *
 * @see archive.h:965
 */
export function archive_read_disk_new(): $.Owned<archive> {
  const call =
    $archive_read_disk_new.call ??
      $archive_read_disk_new.bind([$.nonnull($.owned(archive, () => archive_free)), {}]);
  return $.notNull($.fromOwned(archive, call(), archive_free), 'archive_read_disk_new', 'the result');
}

const $archive_read_disk_set_symlink_logical = /* @__PURE__ */
  $declare(archive_read_disk_set_symlink_logical, 'archive_read_disk_set_symlink_logical');

/**
 * Follow all symlinks.
 *
 * C: `int archive_read_disk_set_symlink_logical(struct archive *)`
 *
 * @see archive.h:969
 */
export function archive_read_disk_set_symlink_logical(argument1: archive): number {
  const call =
    $archive_read_disk_set_symlink_logical.call ??
      $archive_read_disk_set_symlink_logical.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_symlink_logical', 'argument1'),
      'archive_read_disk_set_symlink_logical',
      'argument1',
    ),
  );
}

const $archive_read_disk_set_symlink_physical = /* @__PURE__ */
  $declare(archive_read_disk_set_symlink_physical, 'archive_read_disk_set_symlink_physical');

/**
 * Follow no symlinks.
 *
 * C: `int archive_read_disk_set_symlink_physical(struct archive *)`
 *
 * @see archive.h:971
 */
export function archive_read_disk_set_symlink_physical(argument1: archive): number {
  const call =
    $archive_read_disk_set_symlink_physical.call ??
      $archive_read_disk_set_symlink_physical.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_symlink_physical', 'argument1'),
      'archive_read_disk_set_symlink_physical',
      'argument1',
    ),
  );
}

const $archive_read_disk_set_symlink_hybrid = /* @__PURE__ */
  $declare(archive_read_disk_set_symlink_hybrid, 'archive_read_disk_set_symlink_hybrid');

/**
 * Follow symlink initially, then not.
 *
 * C: `int archive_read_disk_set_symlink_hybrid(struct archive *)`
 *
 * @see archive.h:973
 */
export function archive_read_disk_set_symlink_hybrid(argument1: archive): number {
  const call =
    $archive_read_disk_set_symlink_hybrid.call ??
      $archive_read_disk_set_symlink_hybrid.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_symlink_hybrid', 'argument1'),
      'archive_read_disk_set_symlink_hybrid',
      'argument1',
    ),
  );
}

const $archive_read_disk_entry_from_file = /* @__PURE__ */
  $declare(archive_read_disk_entry_from_file, 'archive_read_disk_entry_from_file');

/**
 * TODO: Handle Linux stat32/stat64 ugliness. \<sigh>
 *
 * C: `int archive_read_disk_entry_from_file(struct archive *, struct archive_entry *, int, const struct stat *)`
 *
 * @see archive.h:975
 */
export function archive_read_disk_entry_from_file(
  argument1: archive,
  argument2: archive_entry,
  argument3: number,
  argument4: $.PointerTo<stat> | null,
): number {
  const call =
    $archive_read_disk_entry_from_file.call ??
      $archive_read_disk_entry_from_file.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.nonnull(archive_entry),
          argument3: $.int,
          argument4: $.pointer(stat),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_entry_from_file', 'argument1'),
      'archive_read_disk_entry_from_file',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_read_disk_entry_from_file', 'argument2'),
      'archive_read_disk_entry_from_file',
      'argument2',
    ),
    $.toInt(argument3, 'archive_read_disk_entry_from_file', 'argument3'),
    stat.toC(argument4, 'archive_read_disk_entry_from_file', 'argument4'),
  );
  $.keepAlive(argument4);
  return result;
}

const $archive_read_disk_gname = /* @__PURE__ */ $declare(archive_read_disk_gname, 'archive_read_disk_gname');

/**
 * Default implementations are very, very stupid.
 *
 * C: `const char *archive_read_disk_gname(struct archive *, la_int64_t)`
 *
 * @see archive.h:979
 */
export function archive_read_disk_gname(argument1: archive, argument2: number | bigint): string | null {
  const call =
    $archive_read_disk_gname.call ??
      $archive_read_disk_gname.bind([$.cstring, { argument1: $.nonnull(archive), argument2: $.longLong }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_gname', 'argument1'),
      'archive_read_disk_gname',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_read_disk_gname', 'argument2'),
  );
}

const $archive_read_disk_uname = /* @__PURE__ */ $declare(archive_read_disk_uname, 'archive_read_disk_uname');

/**
 * C: `const char *archive_read_disk_uname(struct archive *, la_int64_t)`
 *
 * @see archive.h:980
 */
export function archive_read_disk_uname(argument1: archive, argument2: number | bigint): string | null {
  const call =
    $archive_read_disk_uname.call ??
      $archive_read_disk_uname.bind([$.cstring, { argument1: $.nonnull(archive), argument2: $.longLong }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_uname', 'argument1'),
      'archive_read_disk_uname',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_read_disk_uname', 'argument2'),
  );
}

const $archive_read_disk_set_standard_lookup = /* @__PURE__ */
  $declare(archive_read_disk_set_standard_lookup, 'archive_read_disk_set_standard_lookup');

/**
 * "Standard" implementation uses getpwuid_r, getgrgid_r and caches the
 * results for performance.
 *
 * C: `int archive_read_disk_set_standard_lookup(struct archive *)`
 *
 * @see archive.h:983
 */
export function archive_read_disk_set_standard_lookup(argument1: archive): number {
  const call =
    $archive_read_disk_set_standard_lookup.call ??
      $archive_read_disk_set_standard_lookup.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_standard_lookup', 'argument1'),
      'archive_read_disk_set_standard_lookup',
      'argument1',
    ),
  );
}

const $archive_read_disk_set_gname_lookup = /* @__PURE__ */
  $declare(archive_read_disk_set_gname_lookup, 'archive_read_disk_set_gname_lookup');

/**
 * You can install your own lookups if you like.
 *
 * C: `int archive_read_disk_set_gname_lookup(struct archive *, void *, const char *(*)(void *, la_int64_t), void (*)(void *))`
 *
 * @see archive.h:985
 */
export function archive_read_disk_set_gname_lookup(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<archive_read_disk_set_gname_lookup_argument3> | null,
  argument4: $.FunctionInput<archive_read_disk_set_gname_lookup_argument4> | null,
): number {
  const call =
    $archive_read_disk_set_gname_lookup.call ??
      $archive_read_disk_set_gname_lookup.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.voidPointer,
          argument3: $.set(archive_read_disk_set_gname_lookup_argument3),
          argument4: $.set(archive_read_disk_set_gname_lookup_argument4),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_gname_lookup', 'argument1'),
      'archive_read_disk_set_gname_lookup',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_disk_set_gname_lookup', 'argument2'),
    $.toSetFunction(
      archive_read_disk_set_gname_lookup_argument3,
      argument3,
      'archive_read_disk_set_gname_lookup',
      'argument3',
      argument1,
    ),
    $.toSetFunction(
      archive_read_disk_set_gname_lookup_argument4,
      argument4,
      'archive_read_disk_set_gname_lookup',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3, argument4);
  $.settleInPlace(argument1, 'archive_read_disk_set_gname_lookup', result, argument2);
  return result;
}

const $archive_read_disk_set_uname_lookup = /* @__PURE__ */
  $declare(archive_read_disk_set_uname_lookup, 'archive_read_disk_set_uname_lookup');

/**
 * C: `int archive_read_disk_set_uname_lookup(struct archive *, void *, const char *(*)(void *, la_int64_t), void (*)(void *))`
 *
 * @see archive.h:989
 */
export function archive_read_disk_set_uname_lookup(
  argument1: archive,
  argument2: $.Memory | null,
  argument3: $.FunctionInput<archive_read_disk_set_uname_lookup_argument3> | null,
  argument4: $.FunctionInput<archive_read_disk_set_uname_lookup_argument4> | null,
): number {
  const call =
    $archive_read_disk_set_uname_lookup.call ??
      $archive_read_disk_set_uname_lookup.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          argument2: $.voidPointer,
          argument3: $.set(archive_read_disk_set_uname_lookup_argument3),
          argument4: $.set(archive_read_disk_set_uname_lookup_argument4),
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_uname_lookup', 'argument1'),
      'archive_read_disk_set_uname_lookup',
      'argument1',
    ),
    $.toMemory(argument2, 'archive_read_disk_set_uname_lookup', 'argument2'),
    $.toSetFunction(
      archive_read_disk_set_uname_lookup_argument3,
      argument3,
      'archive_read_disk_set_uname_lookup',
      'argument3',
      argument1,
    ),
    $.toSetFunction(
      archive_read_disk_set_uname_lookup_argument4,
      argument4,
      'archive_read_disk_set_uname_lookup',
      'argument4',
      argument1,
    ),
  );
  $.keepAlive(argument2, argument3, argument4);
  $.settleInPlace(argument1, 'archive_read_disk_set_uname_lookup', result, argument2);
  return result;
}

const $archive_read_disk_open = /* @__PURE__ */ $declare(archive_read_disk_open, 'archive_read_disk_open');

/**
 * Start traversal.
 *
 * C: `int archive_read_disk_open(struct archive *, const char *)`
 *
 * @see archive.h:994
 */
export function archive_read_disk_open(argument1: archive, argument2: $.CStringInput | null): number {
  const call =
    $archive_read_disk_open.call ??
      $archive_read_disk_open.bind([$.int, { argument1: $.nonnull(archive), argument2: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_open', 'argument1'),
      'archive_read_disk_open',
      'argument1',
    ),
    $.toCString(argument2, 'archive_read_disk_open', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_read_disk_open_w = /* @__PURE__ */
  $declare(archive_read_disk_open_w, 'archive_read_disk_open_w');

/**
 * C: `int archive_read_disk_open_w(struct archive *, const wchar_t *)`
 *
 * @see archive.h:995
 */
export function archive_read_disk_open_w(argument1: archive, argument2: $.WideStringInput | null): number {
  const call =
    $archive_read_disk_open_w.call ??
      $archive_read_disk_open_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_open_w', 'argument1'),
      'archive_read_disk_open_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_read_disk_open_w', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_read_disk_descend = /* @__PURE__ */
  $declare(archive_read_disk_descend, 'archive_read_disk_descend');

/**
 * Request that current entry be visited.  If you invoke it on every
 * directory, you'll get a physical traversal.  This is ignored if the
 * current entry isn't a directory or a link to a directory.  So, if
 * you invoke this on every returned path, you'll get a full logical
 * traversal.
 *
 * C: `int archive_read_disk_descend(struct archive *)`
 *
 * @see archive.h:1003
 */
export function archive_read_disk_descend(argument1: archive): number {
  const call =
    $archive_read_disk_descend.call ??
      $archive_read_disk_descend.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_descend', 'argument1'),
      'archive_read_disk_descend',
      'argument1',
    ),
  );
}

const $archive_read_disk_can_descend = /* @__PURE__ */
  $declare(archive_read_disk_can_descend, 'archive_read_disk_can_descend');

/**
 * Request that current entry be visited.  If you invoke it on every
 * directory, you'll get a physical traversal.  This is ignored if the
 * current entry isn't a directory or a link to a directory.  So, if
 * you invoke this on every returned path, you'll get a full logical
 * traversal.
 *
 * C: `int archive_read_disk_can_descend(struct archive *)`
 *
 * @see archive.h:1004
 */
export function archive_read_disk_can_descend(argument1: archive): number {
  const call =
    $archive_read_disk_can_descend.call ??
      $archive_read_disk_can_descend.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_can_descend', 'argument1'),
      'archive_read_disk_can_descend',
      'argument1',
    ),
  );
}

const $archive_read_disk_current_filesystem = /* @__PURE__ */
  $declare(archive_read_disk_current_filesystem, 'archive_read_disk_current_filesystem');

/**
 * Request that current entry be visited.  If you invoke it on every
 * directory, you'll get a physical traversal.  This is ignored if the
 * current entry isn't a directory or a link to a directory.  So, if
 * you invoke this on every returned path, you'll get a full logical
 * traversal.
 *
 * C: `int archive_read_disk_current_filesystem(struct archive *)`
 *
 * @see archive.h:1005
 */
export function archive_read_disk_current_filesystem(argument1: archive): number {
  const call =
    $archive_read_disk_current_filesystem.call ??
      $archive_read_disk_current_filesystem.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_current_filesystem', 'argument1'),
      'archive_read_disk_current_filesystem',
      'argument1',
    ),
  );
}

const $archive_read_disk_current_filesystem_is_synthetic = /* @__PURE__ */
  $declare(
    archive_read_disk_current_filesystem_is_synthetic,
    'archive_read_disk_current_filesystem_is_synthetic',
  );

/**
 * Request that current entry be visited.  If you invoke it on every
 * directory, you'll get a physical traversal.  This is ignored if the
 * current entry isn't a directory or a link to a directory.  So, if
 * you invoke this on every returned path, you'll get a full logical
 * traversal.
 *
 * C: `int archive_read_disk_current_filesystem_is_synthetic(struct archive *)`
 *
 * @see archive.h:1006
 */
export function archive_read_disk_current_filesystem_is_synthetic(argument1: archive): number {
  const call =
    $archive_read_disk_current_filesystem_is_synthetic.call ??
      $archive_read_disk_current_filesystem_is_synthetic.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_current_filesystem_is_synthetic', 'argument1'),
      'archive_read_disk_current_filesystem_is_synthetic',
      'argument1',
    ),
  );
}

const $archive_read_disk_current_filesystem_is_remote = /* @__PURE__ */
  $declare(archive_read_disk_current_filesystem_is_remote, 'archive_read_disk_current_filesystem_is_remote');

/**
 * Request that current entry be visited.  If you invoke it on every
 * directory, you'll get a physical traversal.  This is ignored if the
 * current entry isn't a directory or a link to a directory.  So, if
 * you invoke this on every returned path, you'll get a full logical
 * traversal.
 *
 * C: `int archive_read_disk_current_filesystem_is_remote(struct archive *)`
 *
 * @see archive.h:1007
 */
export function archive_read_disk_current_filesystem_is_remote(argument1: archive): number {
  const call =
    $archive_read_disk_current_filesystem_is_remote.call ??
      $archive_read_disk_current_filesystem_is_remote.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_current_filesystem_is_remote', 'argument1'),
      'archive_read_disk_current_filesystem_is_remote',
      'argument1',
    ),
  );
}

const $archive_read_disk_set_atime_restored = /* @__PURE__ */
  $declare(archive_read_disk_set_atime_restored, 'archive_read_disk_set_atime_restored');

/**
 * Request that the access time of the entry visited by traversal be restored.
 *
 * C: `int archive_read_disk_set_atime_restored(struct archive *)`
 *
 * @see archive.h:1009
 */
export function archive_read_disk_set_atime_restored(argument1: archive): number {
  const call =
    $archive_read_disk_set_atime_restored.call ??
      $archive_read_disk_set_atime_restored.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_atime_restored', 'argument1'),
      'archive_read_disk_set_atime_restored',
      'argument1',
    ),
  );
}

const $archive_read_disk_set_behavior = /* @__PURE__ */
  $declare(archive_read_disk_set_behavior, 'archive_read_disk_set_behavior');

/**
 * C: `int archive_read_disk_set_behavior(struct archive *, int flags)`
 *
 * @see archive.h:1032
 */
export function archive_read_disk_set_behavior(argument1: archive, flags: number): number {
  const call =
    $archive_read_disk_set_behavior.call ??
      $archive_read_disk_set_behavior.bind([$.int, { argument1: $.nonnull(archive), flags: $.int }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_behavior', 'argument1'),
      'archive_read_disk_set_behavior',
      'argument1',
    ),
    $.toInt(flags, 'archive_read_disk_set_behavior', 'flags'),
  );
}

const $archive_read_disk_set_matching = /* @__PURE__ */
  $declare(archive_read_disk_set_matching, 'archive_read_disk_set_matching');

/**
 * Set archive_match object that will be used in archive_read_disk to
 * know whether an entry should be skipped. The callback function
 * _excluded_func will be invoked when an entry is skipped by the result
 * of archive_match.
 *
 * C: `int archive_read_disk_set_matching(struct archive *, struct archive *_matching, void (*_excluded_func)(struct archive *, void *, struct archive_entry *), void *_client_data)`
 *
 * @see archive.h:1041
 */
export function archive_read_disk_set_matching(
  argument1: archive,
  _matching: archive,
  _excluded_func: $.FunctionInput<archive_read_disk_set_matching__excluded_func> | null,
  _client_data: $.Memory | null,
): number {
  const call =
    $archive_read_disk_set_matching.call ??
      $archive_read_disk_set_matching.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          _matching: $.nonnull(archive),
          _excluded_func: $.set(archive_read_disk_set_matching__excluded_func),
          _client_data: $.voidPointer,
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_matching', 'argument1'),
      'archive_read_disk_set_matching',
      'argument1',
    ),
    $.notNull(
      archive.toC(_matching, 'archive_read_disk_set_matching', '_matching'),
      'archive_read_disk_set_matching',
      '_matching',
    ),
    $.toSetFunction(
      archive_read_disk_set_matching__excluded_func,
      _excluded_func,
      'archive_read_disk_set_matching',
      '_excluded_func',
      argument1,
    ),
    $.toMemory(_client_data, 'archive_read_disk_set_matching', '_client_data'),
  );
  $.keepAlive(_excluded_func, _client_data);
  $.settleInPlace(argument1, 'archive_read_disk_set_matching', result, _client_data);
  return result;
}

const $archive_read_disk_set_metadata_filter_callback = /* @__PURE__ */
  $declare(archive_read_disk_set_metadata_filter_callback, 'archive_read_disk_set_metadata_filter_callback');

/**
 * Set archive_match object that will be used in archive_read_disk to
 * know whether an entry should be skipped. The callback function
 * _excluded_func will be invoked when an entry is skipped by the result
 * of archive_match.
 *
 * C: `int archive_read_disk_set_metadata_filter_callback(struct archive *, int (*_metadata_filter_func)(struct archive *, void *, struct archive_entry *), void *_client_data)`
 *
 * @see archive.h:1045
 */
export function archive_read_disk_set_metadata_filter_callback(
  argument1: archive,
  _metadata_filter_func: $.FunctionInput<archive_read_disk_set_metadata_filter_callback__metadata_filter_func> | null,
  _client_data: $.Memory | null,
): number {
  const call =
    $archive_read_disk_set_metadata_filter_callback.call ??
      $archive_read_disk_set_metadata_filter_callback.bind([
        $.int,
        {
          argument1: $.nonnull(archive),
          _metadata_filter_func: $.set(archive_read_disk_set_metadata_filter_callback__metadata_filter_func),
          _client_data: $.voidPointer,
        },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_read_disk_set_metadata_filter_callback', 'argument1'),
      'archive_read_disk_set_metadata_filter_callback',
      'argument1',
    ),
    $.toSetFunction(
      archive_read_disk_set_metadata_filter_callback__metadata_filter_func,
      _metadata_filter_func,
      'archive_read_disk_set_metadata_filter_callback',
      '_metadata_filter_func',
      argument1,
    ),
    $.toMemory(_client_data, 'archive_read_disk_set_metadata_filter_callback', '_client_data'),
  );
  $.keepAlive(_metadata_filter_func, _client_data);
  $.settleInPlace(argument1, 'archive_read_disk_set_metadata_filter_callback', result, _client_data);
  return result;
}

const $archive_free = /* @__PURE__ */
  $declare(archive_free, 'archive_free', {
    after: (_result, argument1) => $.freed(argument1, 'archive_free'),
    frees: 0,
  });

/**
 * Simplified cleanup interface;
 * This calls {@link archive_read_free} or {@link archive_write_free} as needed.
 *
 * C: `int archive_free(struct archive *)`
 *
 * @see archive.h:1051
 */
export function archive_free(argument1: archive | null): number {
  const call = $archive_free.call ?? $archive_free.bind([$.int, { argument1: archive }]);
  const result = call($.toFreed(archive.toC(argument1, 'archive_free', 'argument1'), argument1));
  $.freed(argument1, 'archive_free');
  return result;
}

const $archive_filter_count = /* @__PURE__ */ $declare(archive_filter_count, 'archive_filter_count');

/**
 * Filter #0 is the one closest to the format, -1 is a synonym for the
 * last filter, which is always the pseudo-filter that wraps the
 * client callbacks.
 *
 * C: `int archive_filter_count(struct archive *)`
 *
 * @see archive.h:1062
 */
export function archive_filter_count(argument1: archive): number {
  const call =
    $archive_filter_count.call ?? $archive_filter_count.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_filter_count', 'argument1'),
      'archive_filter_count',
      'argument1',
    ),
  );
}

const $archive_filter_bytes = /* @__PURE__ */ $declare(archive_filter_bytes, 'archive_filter_bytes');

/**
 * Filter #0 is the one closest to the format, -1 is a synonym for the
 * last filter, which is always the pseudo-filter that wraps the
 * client callbacks.
 *
 * C: `la_int64_t archive_filter_bytes(struct archive *, int)`
 *
 * @see archive.h:1063
 */
export function archive_filter_bytes(argument1: archive, argument2: number): number {
  const call =
    $archive_filter_bytes.call ??
      $archive_filter_bytes.bind([$.longLong, { argument1: $.nonnull(archive), argument2: $.int }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_filter_bytes', 'argument1'),
      'archive_filter_bytes',
      'argument1',
    ),
    $.toInt(argument2, 'archive_filter_bytes', 'argument2'),
  );
  return $.fromInteger64(result, 'archive_filter_bytes');
}

const $archive_filter_code = /* @__PURE__ */ $declare(archive_filter_code, 'archive_filter_code');

/**
 * Filter #0 is the one closest to the format, -1 is a synonym for the
 * last filter, which is always the pseudo-filter that wraps the
 * client callbacks.
 *
 * C: `int archive_filter_code(struct archive *, int)`
 *
 * @see archive.h:1064
 */
export function archive_filter_code(argument1: archive, argument2: number): number {
  const call =
    $archive_filter_code.call ??
      $archive_filter_code.bind([$.int, { argument1: $.nonnull(archive), argument2: $.int }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_filter_code', 'argument1'), 'archive_filter_code', 'argument1'),
    $.toInt(argument2, 'archive_filter_code', 'argument2'),
  );
}

const $archive_filter_name = /* @__PURE__ */ $declare(archive_filter_name, 'archive_filter_name');

/**
 * Filter #0 is the one closest to the format, -1 is a synonym for the
 * last filter, which is always the pseudo-filter that wraps the
 * client callbacks.
 *
 * C: `const char *archive_filter_name(struct archive *, int)`
 *
 * @see archive.h:1065
 */
export function archive_filter_name(argument1: archive, argument2: number): string | null {
  const call =
    $archive_filter_name.call ??
      $archive_filter_name.bind([$.cstring, { argument1: $.nonnull(archive), argument2: $.int }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_filter_name', 'argument1'), 'archive_filter_name', 'argument1'),
    $.toInt(argument2, 'archive_filter_name', 'argument2'),
  );
}

const $archive_position_compressed = /* @__PURE__ */
  $declare(archive_position_compressed, 'archive_position_compressed');

/**
 * As of libarchive 3.0, this is an alias for archive_filter_bytes(a, -1);
 *
 * C: `la_int64_t archive_position_compressed(struct archive *)`
 *
 * @deprecated
 * @see archive.h:1071
 */
export function archive_position_compressed(argument1: archive): number {
  const call =
    $archive_position_compressed.call ??
      $archive_position_compressed.bind([$.longLong, { argument1: $.nonnull(archive) }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_position_compressed', 'argument1'),
      'archive_position_compressed',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_position_compressed');
}

const $archive_position_uncompressed = /* @__PURE__ */
  $declare(archive_position_uncompressed, 'archive_position_uncompressed');

/**
 * As of libarchive 3.0, this is an alias for archive_filter_bytes(a, 0);
 *
 * C: `la_int64_t archive_position_uncompressed(struct archive *)`
 *
 * @deprecated
 * @see archive.h:1074
 */
export function archive_position_uncompressed(argument1: archive): number {
  const call =
    $archive_position_uncompressed.call ??
      $archive_position_uncompressed.bind([$.longLong, { argument1: $.nonnull(archive) }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_position_uncompressed', 'argument1'),
      'archive_position_uncompressed',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_position_uncompressed');
}

const $archive_compression_name = /* @__PURE__ */
  $declare(archive_compression_name, 'archive_compression_name');

/**
 * As of libarchive 3.0, this is an alias for archive_filter_name(a, 0);
 *
 * C: `const char *archive_compression_name(struct archive *)`
 *
 * @deprecated
 * @see archive.h:1077
 */
export function archive_compression_name(argument1: archive): string | null {
  const call =
    $archive_compression_name.call ??
      $archive_compression_name.bind([$.cstring, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_compression_name', 'argument1'),
      'archive_compression_name',
      'argument1',
    ),
  );
}

const $archive_compression = /* @__PURE__ */ $declare(archive_compression, 'archive_compression');

/**
 * As of libarchive 3.0, this is an alias for archive_filter_code(a, 0);
 *
 * C: `int archive_compression(struct archive *)`
 *
 * @deprecated
 * @see archive.h:1080
 */
export function archive_compression(argument1: archive): number {
  const call =
    $archive_compression.call ?? $archive_compression.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_compression', 'argument1'), 'archive_compression', 'argument1'),
  );
}

const $archive_errno = /* @__PURE__ */ $declare(archive_errno, 'archive_errno');

/**
 * C: `int archive_errno(struct archive *)`
 *
 * @see archive.h:1084
 */
export function archive_errno(argument1: archive): number {
  const call = $archive_errno.call ?? $archive_errno.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call($.notNull(archive.toC(argument1, 'archive_errno', 'argument1'), 'archive_errno', 'argument1'));
}

const $archive_error_string = /* @__PURE__ */ $declare(archive_error_string, 'archive_error_string');

/**
 * C: `const char *archive_error_string(struct archive *)`
 *
 * @see archive.h:1085
 */
export function archive_error_string(argument1: archive): string | null {
  const call =
    $archive_error_string.call ?? $archive_error_string.bind([$.cstring, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_error_string', 'argument1'),
      'archive_error_string',
      'argument1',
    ),
  );
}

const $archive_format_name = /* @__PURE__ */ $declare(archive_format_name, 'archive_format_name');

/**
 * C: `const char *archive_format_name(struct archive *)`
 *
 * @see archive.h:1086
 */
export function archive_format_name(argument1: archive): string | null {
  const call =
    $archive_format_name.call ?? $archive_format_name.bind([$.cstring, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_format_name', 'argument1'), 'archive_format_name', 'argument1'),
  );
}

const $archive_format = /* @__PURE__ */ $declare(archive_format, 'archive_format');

/**
 * C: `int archive_format(struct archive *)`
 *
 * @see archive.h:1087
 */
export function archive_format(argument1: archive): number {
  const call = $archive_format.call ?? $archive_format.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_format', 'argument1'), 'archive_format', 'argument1'),
  );
}

const $archive_clear_error = /* @__PURE__ */ $declare(archive_clear_error, 'archive_clear_error');

/**
 * C: `void archive_clear_error(struct archive *)`
 *
 * @see archive.h:1088
 */
export function archive_clear_error(argument1: archive): void {
  const call =
    $archive_clear_error.call ?? $archive_clear_error.bind([$.voidType, { argument1: $.nonnull(archive) }]);
  call(
    $.notNull(archive.toC(argument1, 'archive_clear_error', 'argument1'), 'archive_clear_error', 'argument1'),
  );
}

const $archive_set_error = /* @__PURE__ */ $declare(archive_set_error, 'archive_set_error');

/**
 * C: `void archive_set_error(struct archive *, int _err, const char *fmt, ...)`
 *
 * @see archive.h:1089
 */
export function archive_set_error(
  argument1: archive,
  _err: number,
  fmt: $.CStringInput | null,
  ...rest: $.Variadic[]
): void {
  const call =
    $archive_set_error.call ??
      $archive_set_error.bind([
        $.voidType,
        { argument1: $.nonnull(archive), _err: $.int, fmt: $.cstring },
        '...',
      ]);
  call(
    $.notNull(archive.toC(argument1, 'archive_set_error', 'argument1'), 'archive_set_error', 'argument1'),
    $.toInt(_err, 'archive_set_error', '_err'),
    $.toCString(fmt, 'archive_set_error', 'fmt'),
    ...$.toVariadic(rest, 'archive_set_error'),
  );
  $.keepAlive(fmt, rest);
}

const $archive_copy_error = /* @__PURE__ */ $declare(archive_copy_error, 'archive_copy_error');

/**
 * C: `void archive_copy_error(struct archive *dest, struct archive *src)`
 *
 * @see archive.h:1091
 */
export function archive_copy_error(dest: archive, src: archive): void {
  const call =
    $archive_copy_error.call ??
      $archive_copy_error.bind([$.voidType, { dest: $.nonnull(archive), src: $.nonnull(archive) }]);
  call(
    $.notNull(archive.toC(dest, 'archive_copy_error', 'dest'), 'archive_copy_error', 'dest'),
    $.notNull(archive.toC(src, 'archive_copy_error', 'src'), 'archive_copy_error', 'src'),
  );
}

const $archive_file_count = /* @__PURE__ */ $declare(archive_file_count, 'archive_file_count');

/**
 * C: `int archive_file_count(struct archive *)`
 *
 * @see archive.h:1093
 */
export function archive_file_count(argument1: archive): number {
  const call =
    $archive_file_count.call ?? $archive_file_count.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(archive.toC(argument1, 'archive_file_count', 'argument1'), 'archive_file_count', 'argument1'),
  );
}

const $archive_match_new = /* @__PURE__ */ $declare(archive_match_new, 'archive_match_new');

/**
 * ARCHIVE_MATCH API
 *
 * The caller owns what it returns: free it with {@link archive_match_free} (names: "new").
 * C: `struct archive *archive_match_new(void)`
 *
 * @see archive.h:1098
 */
export function archive_match_new(): $.Owned<archive> {
  const call =
    $archive_match_new.call ??
      $archive_match_new.bind([$.nonnull($.owned(archive, () => archive_match_free)), {}]);
  return $.notNull($.fromOwned(archive, call(), archive_match_free), 'archive_match_new', 'the result');
}

const $archive_match_free = /* @__PURE__ */
  $declare(archive_match_free, 'archive_match_free', {
    after: (_result, argument1) => $.freed(argument1, 'archive_match_free'),
    frees: 0,
  });

/**
 * ARCHIVE_MATCH API
 *
 * C: `int archive_match_free(struct archive *)`
 *
 * @see archive.h:1099
 */
export function archive_match_free(argument1: archive | null): number {
  const call = $archive_match_free.call ?? $archive_match_free.bind([$.int, { argument1: archive }]);
  const result = call($.toFreed(archive.toC(argument1, 'archive_match_free', 'argument1'), argument1));
  $.freed(argument1, 'archive_match_free');
  return result;
}

const $archive_match_excluded = /* @__PURE__ */ $declare(archive_match_excluded, 'archive_match_excluded');

/**
 * Test if archive_entry is excluded.
 * This is a convenience function. This is the same as calling all
 * archive_match_path_excluded, archive_match_time_excluded
 * and archive_match_owner_excluded.
 *
 * C: `int archive_match_excluded(struct archive *, struct archive_entry *)`
 *
 * @see archive.h:1107
 */
export function archive_match_excluded(argument1: archive, argument2: archive_entry): number {
  const call =
    $archive_match_excluded.call ??
      $archive_match_excluded.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_excluded', 'argument1'),
      'archive_match_excluded',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_match_excluded', 'argument2'),
      'archive_match_excluded',
      'argument2',
    ),
  );
}

const $archive_match_path_excluded = /* @__PURE__ */
  $declare(archive_match_path_excluded, 'archive_match_path_excluded');

/**
 * Test if pathname is excluded. The conditions are set by following functions.
 *
 * C: `int archive_match_path_excluded(struct archive *, struct archive_entry *)`
 *
 * @see archive.h:1113
 */
export function archive_match_path_excluded(argument1: archive, argument2: archive_entry): number {
  const call =
    $archive_match_path_excluded.call ??
      $archive_match_path_excluded.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_path_excluded', 'argument1'),
      'archive_match_path_excluded',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_match_path_excluded', 'argument2'),
      'archive_match_path_excluded',
      'argument2',
    ),
  );
}

const $archive_match_set_inclusion_recursion = /* @__PURE__ */
  $declare(archive_match_set_inclusion_recursion, 'archive_match_set_inclusion_recursion');

/**
 * Control recursive inclusion of directory content when directory is included. Default on.
 *
 * C: `int archive_match_set_inclusion_recursion(struct archive *, int)`
 *
 * @see archive.h:1116
 */
export function archive_match_set_inclusion_recursion(argument1: archive, argument2: number): number {
  const call =
    $archive_match_set_inclusion_recursion.call ??
      $archive_match_set_inclusion_recursion.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.int },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_set_inclusion_recursion', 'argument1'),
      'archive_match_set_inclusion_recursion',
      'argument1',
    ),
    $.toInt(argument2, 'archive_match_set_inclusion_recursion', 'argument2'),
  );
}

const $archive_match_exclude_pattern = /* @__PURE__ */
  $declare(archive_match_exclude_pattern, 'archive_match_exclude_pattern');

/**
 * Add exclusion pathname pattern.
 *
 * C: `int archive_match_exclude_pattern(struct archive *, const char *)`
 *
 * @see archive.h:1118
 */
export function archive_match_exclude_pattern(argument1: archive, argument2: $.CStringInput | null): number {
  const call =
    $archive_match_exclude_pattern.call ??
      $archive_match_exclude_pattern.bind([$.int, { argument1: $.nonnull(archive), argument2: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_exclude_pattern', 'argument1'),
      'archive_match_exclude_pattern',
      'argument1',
    ),
    $.toCString(argument2, 'archive_match_exclude_pattern', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_exclude_pattern_w = /* @__PURE__ */
  $declare(archive_match_exclude_pattern_w, 'archive_match_exclude_pattern_w');

/**
 * C: `int archive_match_exclude_pattern_w(struct archive *, const wchar_t *)`
 *
 * @see archive.h:1119
 */
export function archive_match_exclude_pattern_w(
  argument1: archive,
  argument2: $.WideStringInput | null,
): number {
  const call =
    $archive_match_exclude_pattern_w.call ??
      $archive_match_exclude_pattern_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_exclude_pattern_w', 'argument1'),
      'archive_match_exclude_pattern_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_match_exclude_pattern_w', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_exclude_pattern_from_file = /* @__PURE__ */
  $declare(archive_match_exclude_pattern_from_file, 'archive_match_exclude_pattern_from_file');

/**
 * Add exclusion pathname pattern from file.
 *
 * C: `int archive_match_exclude_pattern_from_file(struct archive *, const char *, int _nullSeparator)`
 *
 * @see archive.h:1122
 */
export function archive_match_exclude_pattern_from_file(
  argument1: archive,
  argument2: $.CStringInput | null,
  _nullSeparator: number,
): number {
  const call =
    $archive_match_exclude_pattern_from_file.call ??
      $archive_match_exclude_pattern_from_file.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.cstring, _nullSeparator: $.int },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_exclude_pattern_from_file', 'argument1'),
      'archive_match_exclude_pattern_from_file',
      'argument1',
    ),
    $.toCString(argument2, 'archive_match_exclude_pattern_from_file', 'argument2'),
    $.toInt(_nullSeparator, 'archive_match_exclude_pattern_from_file', '_nullSeparator'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_exclude_pattern_from_file_w = /* @__PURE__ */
  $declare(archive_match_exclude_pattern_from_file_w, 'archive_match_exclude_pattern_from_file_w');

/**
 * C: `int archive_match_exclude_pattern_from_file_w(struct archive *, const wchar_t *, int _nullSeparator)`
 *
 * @see archive.h:1124
 */
export function archive_match_exclude_pattern_from_file_w(
  argument1: archive,
  argument2: $.WideStringInput | null,
  _nullSeparator: number,
): number {
  const call =
    $archive_match_exclude_pattern_from_file_w.call ??
      $archive_match_exclude_pattern_from_file_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t), _nullSeparator: $.int },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_exclude_pattern_from_file_w', 'argument1'),
      'archive_match_exclude_pattern_from_file_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_match_exclude_pattern_from_file_w', 'argument2'),
    $.toInt(_nullSeparator, 'archive_match_exclude_pattern_from_file_w', '_nullSeparator'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_pattern = /* @__PURE__ */
  $declare(archive_match_include_pattern, 'archive_match_include_pattern');

/**
 * Add inclusion pathname pattern.
 *
 * C: `int archive_match_include_pattern(struct archive *, const char *)`
 *
 * @see archive.h:1127
 */
export function archive_match_include_pattern(argument1: archive, argument2: $.CStringInput | null): number {
  const call =
    $archive_match_include_pattern.call ??
      $archive_match_include_pattern.bind([$.int, { argument1: $.nonnull(archive), argument2: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_pattern', 'argument1'),
      'archive_match_include_pattern',
      'argument1',
    ),
    $.toCString(argument2, 'archive_match_include_pattern', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_pattern_w = /* @__PURE__ */
  $declare(archive_match_include_pattern_w, 'archive_match_include_pattern_w');

/**
 * C: `int archive_match_include_pattern_w(struct archive *, const wchar_t *)`
 *
 * @see archive.h:1128
 */
export function archive_match_include_pattern_w(
  argument1: archive,
  argument2: $.WideStringInput | null,
): number {
  const call =
    $archive_match_include_pattern_w.call ??
      $archive_match_include_pattern_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_pattern_w', 'argument1'),
      'archive_match_include_pattern_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_match_include_pattern_w', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_pattern_from_file = /* @__PURE__ */
  $declare(archive_match_include_pattern_from_file, 'archive_match_include_pattern_from_file');

/**
 * Add inclusion pathname pattern from file.
 *
 * C: `int archive_match_include_pattern_from_file(struct archive *, const char *, int _nullSeparator)`
 *
 * @see archive.h:1131
 */
export function archive_match_include_pattern_from_file(
  argument1: archive,
  argument2: $.CStringInput | null,
  _nullSeparator: number,
): number {
  const call =
    $archive_match_include_pattern_from_file.call ??
      $archive_match_include_pattern_from_file.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.cstring, _nullSeparator: $.int },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_pattern_from_file', 'argument1'),
      'archive_match_include_pattern_from_file',
      'argument1',
    ),
    $.toCString(argument2, 'archive_match_include_pattern_from_file', 'argument2'),
    $.toInt(_nullSeparator, 'archive_match_include_pattern_from_file', '_nullSeparator'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_pattern_from_file_w = /* @__PURE__ */
  $declare(archive_match_include_pattern_from_file_w, 'archive_match_include_pattern_from_file_w');

/**
 * C: `int archive_match_include_pattern_from_file_w(struct archive *, const wchar_t *, int _nullSeparator)`
 *
 * @see archive.h:1133
 */
export function archive_match_include_pattern_from_file_w(
  argument1: archive,
  argument2: $.WideStringInput | null,
  _nullSeparator: number,
): number {
  const call =
    $archive_match_include_pattern_from_file_w.call ??
      $archive_match_include_pattern_from_file_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t), _nullSeparator: $.int },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_pattern_from_file_w', 'argument1'),
      'archive_match_include_pattern_from_file_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_match_include_pattern_from_file_w', 'argument2'),
    $.toInt(_nullSeparator, 'archive_match_include_pattern_from_file_w', '_nullSeparator'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_path_unmatched_inclusions = /* @__PURE__ */
  $declare(archive_match_path_unmatched_inclusions, 'archive_match_path_unmatched_inclusions');

/**
 * Return the amount number of unmatched inclusion patterns.
 *
 * C: `int archive_match_path_unmatched_inclusions(struct archive *)`
 *
 * @see archive.h:1139
 */
export function archive_match_path_unmatched_inclusions(argument1: archive): number {
  const call =
    $archive_match_path_unmatched_inclusions.call ??
      $archive_match_path_unmatched_inclusions.bind([$.int, { argument1: $.nonnull(archive) }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_path_unmatched_inclusions', 'argument1'),
      'archive_match_path_unmatched_inclusions',
      'argument1',
    ),
  );
}

const $archive_match_path_unmatched_inclusions_next = /* @__PURE__ */
  $declare(archive_match_path_unmatched_inclusions_next, 'archive_match_path_unmatched_inclusions_next');

/**
 * Return the pattern of unmatched inclusion with ARCHIVE_OK.
 * Return ARCHIVE_EOF if there is no inclusion pattern.
 *
 * C: `int archive_match_path_unmatched_inclusions_next(struct archive *, const char **)`
 *
 * @see archive.h:1142
 */
export function archive_match_path_unmatched_inclusions_next(
  argument1: archive,
  argument2: $.StringsInput | null,
): number {
  const call =
    $archive_match_path_unmatched_inclusions_next.call ??
      $archive_match_path_unmatched_inclusions_next.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.cstring) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_path_unmatched_inclusions_next', 'argument1'),
      'archive_match_path_unmatched_inclusions_next',
      'argument1',
    ),
    $.toStrings(argument2, 'archive_match_path_unmatched_inclusions_next', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_path_unmatched_inclusions_next_w = /* @__PURE__ */
  $declare(archive_match_path_unmatched_inclusions_next_w, 'archive_match_path_unmatched_inclusions_next_w');

/**
 * Return the pattern of unmatched inclusion with ARCHIVE_OK.
 * Return ARCHIVE_EOF if there is no inclusion pattern.
 *
 * C: `int archive_match_path_unmatched_inclusions_next_w(struct archive *, const wchar_t **)`
 *
 * @see archive.h:1144
 */
export function archive_match_path_unmatched_inclusions_next_w(
  argument1: archive,
  argument2: $.PointerTo<$.Pointer<$.Int>> | null,
): number {
  const call =
    $archive_match_path_unmatched_inclusions_next_w.call ??
      $archive_match_path_unmatched_inclusions_next_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.pointer($.wchar_t)) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_path_unmatched_inclusions_next_w', 'argument1'),
      'archive_match_path_unmatched_inclusions_next_w',
      'argument1',
    ),
    $.toPointer(
      $.pointer($.wchar_t),
      argument2,
      'archive_match_path_unmatched_inclusions_next_w',
      'argument2',
    ),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_time_excluded = /* @__PURE__ */
  $declare(archive_match_time_excluded, 'archive_match_time_excluded');

/**
 * Test if a file is excluded by its time stamp.
 * The conditions are set by following functions.
 *
 * C: `int archive_match_time_excluded(struct archive *, struct archive_entry *)`
 *
 * @see archive.h:1151
 */
export function archive_match_time_excluded(argument1: archive, argument2: archive_entry): number {
  const call =
    $archive_match_time_excluded.call ??
      $archive_match_time_excluded.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_time_excluded', 'argument1'),
      'archive_match_time_excluded',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_match_time_excluded', 'argument2'),
      'archive_match_time_excluded',
      'argument2',
    ),
  );
}

const $archive_match_include_time = /* @__PURE__ */
  $declare(archive_match_include_time, 'archive_match_include_time');

/**
 * Set inclusion time.
 *
 * C: `int archive_match_include_time(struct archive *, int _flag, time_t _sec, long _nsec)`
 *
 * @see archive.h:1169
 */
export function archive_match_include_time(
  argument1: archive,
  _flag: number,
  _sec: number | bigint,
  _nsec: number | bigint,
): number {
  const call =
    $archive_match_include_time.call ??
      $archive_match_include_time.bind([
        $.int,
        { argument1: $.nonnull(archive), _flag: $.int, _sec: $.longLong, _nsec: $.long },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_time', 'argument1'),
      'archive_match_include_time',
      'argument1',
    ),
    $.toInt(_flag, 'archive_match_include_time', '_flag'),
    $.toLongLong(_sec, 'archive_match_include_time', '_sec'),
    $.toLong(_nsec, 'archive_match_include_time', '_nsec'),
  );
}

const $archive_match_include_date = /* @__PURE__ */
  $declare(archive_match_include_date, 'archive_match_include_date');

/**
 * Set inclusion time by a date string.
 *
 * C: `int archive_match_include_date(struct archive *, int _flag, const char *_datestr)`
 *
 * @see archive.h:1172
 */
export function archive_match_include_date(
  argument1: archive,
  _flag: number,
  _datestr: $.CStringInput | null,
): number {
  const call =
    $archive_match_include_date.call ??
      $archive_match_include_date.bind([
        $.int,
        { argument1: $.nonnull(archive), _flag: $.int, _datestr: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_date', 'argument1'),
      'archive_match_include_date',
      'argument1',
    ),
    $.toInt(_flag, 'archive_match_include_date', '_flag'),
    $.toCString(_datestr, 'archive_match_include_date', '_datestr'),
  );
  $.keepAlive(_datestr);
  return result;
}

const $archive_match_include_date_w = /* @__PURE__ */
  $declare(archive_match_include_date_w, 'archive_match_include_date_w');

/**
 * C: `int archive_match_include_date_w(struct archive *, int _flag, const wchar_t *_datestr)`
 *
 * @see archive.h:1174
 */
export function archive_match_include_date_w(
  argument1: archive,
  _flag: number,
  _datestr: $.WideStringInput | null,
): number {
  const call =
    $archive_match_include_date_w.call ??
      $archive_match_include_date_w.bind([
        $.int,
        { argument1: $.nonnull(archive), _flag: $.int, _datestr: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_date_w', 'argument1'),
      'archive_match_include_date_w',
      'argument1',
    ),
    $.toInt(_flag, 'archive_match_include_date_w', '_flag'),
    $.toWideString(_datestr, 'archive_match_include_date_w', '_datestr'),
  );
  $.keepAlive(_datestr);
  return result;
}

const $archive_match_include_file_time = /* @__PURE__ */
  $declare(archive_match_include_file_time, 'archive_match_include_file_time');

/**
 * Set inclusion time by a particular file.
 *
 * C: `int archive_match_include_file_time(struct archive *, int _flag, const char *_pathname)`
 *
 * @see archive.h:1177
 */
export function archive_match_include_file_time(
  argument1: archive,
  _flag: number,
  _pathname: $.CStringInput | null,
): number {
  const call =
    $archive_match_include_file_time.call ??
      $archive_match_include_file_time.bind([
        $.int,
        { argument1: $.nonnull(archive), _flag: $.int, _pathname: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_file_time', 'argument1'),
      'archive_match_include_file_time',
      'argument1',
    ),
    $.toInt(_flag, 'archive_match_include_file_time', '_flag'),
    $.toCString(_pathname, 'archive_match_include_file_time', '_pathname'),
  );
  $.keepAlive(_pathname);
  return result;
}

const $archive_match_include_file_time_w = /* @__PURE__ */
  $declare(archive_match_include_file_time_w, 'archive_match_include_file_time_w');

/**
 * C: `int archive_match_include_file_time_w(struct archive *, int _flag, const wchar_t *_pathname)`
 *
 * @see archive.h:1179
 */
export function archive_match_include_file_time_w(
  argument1: archive,
  _flag: number,
  _pathname: $.WideStringInput | null,
): number {
  const call =
    $archive_match_include_file_time_w.call ??
      $archive_match_include_file_time_w.bind([
        $.int,
        { argument1: $.nonnull(archive), _flag: $.int, _pathname: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_file_time_w', 'argument1'),
      'archive_match_include_file_time_w',
      'argument1',
    ),
    $.toInt(_flag, 'archive_match_include_file_time_w', '_flag'),
    $.toWideString(_pathname, 'archive_match_include_file_time_w', '_pathname'),
  );
  $.keepAlive(_pathname);
  return result;
}

const $archive_match_exclude_entry = /* @__PURE__ */
  $declare(archive_match_exclude_entry, 'archive_match_exclude_entry');

/**
 * Add exclusion entry.
 *
 * C: `int archive_match_exclude_entry(struct archive *, int _flag, struct archive_entry *)`
 *
 * @see archive.h:1182
 */
export function archive_match_exclude_entry(
  argument1: archive,
  _flag: number,
  argument3: archive_entry,
): number {
  const call =
    $archive_match_exclude_entry.call ??
      $archive_match_exclude_entry.bind([
        $.int,
        { argument1: $.nonnull(archive), _flag: $.int, argument3: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_exclude_entry', 'argument1'),
      'archive_match_exclude_entry',
      'argument1',
    ),
    $.toInt(_flag, 'archive_match_exclude_entry', '_flag'),
    $.notNull(
      archive_entry.toC(argument3, 'archive_match_exclude_entry', 'argument3'),
      'archive_match_exclude_entry',
      'argument3',
    ),
  );
}

const $archive_match_owner_excluded = /* @__PURE__ */
  $declare(archive_match_owner_excluded, 'archive_match_owner_excluded');

/**
 * Test if a file is excluded by its uid ,gid, uname or gname.
 * The conditions are set by following functions.
 *
 * C: `int archive_match_owner_excluded(struct archive *, struct archive_entry *)`
 *
 * @see archive.h:1189
 */
export function archive_match_owner_excluded(argument1: archive, argument2: archive_entry): number {
  const call =
    $archive_match_owner_excluded.call ??
      $archive_match_owner_excluded.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.nonnull(archive_entry) },
      ]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_owner_excluded', 'argument1'),
      'archive_match_owner_excluded',
      'argument1',
    ),
    $.notNull(
      archive_entry.toC(argument2, 'archive_match_owner_excluded', 'argument2'),
      'archive_match_owner_excluded',
      'argument2',
    ),
  );
}

const $archive_match_include_uid = /* @__PURE__ */
  $declare(archive_match_include_uid, 'archive_match_include_uid');

/**
 * Add inclusion uid, gid, uname and gname.
 *
 * C: `int archive_match_include_uid(struct archive *, la_int64_t)`
 *
 * @see archive.h:1192
 */
export function archive_match_include_uid(argument1: archive, argument2: number | bigint): number {
  const call =
    $archive_match_include_uid.call ??
      $archive_match_include_uid.bind([$.int, { argument1: $.nonnull(archive), argument2: $.longLong }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_uid', 'argument1'),
      'archive_match_include_uid',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_match_include_uid', 'argument2'),
  );
}

const $archive_match_include_gid = /* @__PURE__ */
  $declare(archive_match_include_gid, 'archive_match_include_gid');

/**
 * C: `int archive_match_include_gid(struct archive *, la_int64_t)`
 *
 * @see archive.h:1193
 */
export function archive_match_include_gid(argument1: archive, argument2: number | bigint): number {
  const call =
    $archive_match_include_gid.call ??
      $archive_match_include_gid.bind([$.int, { argument1: $.nonnull(archive), argument2: $.longLong }]);
  return call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_gid', 'argument1'),
      'archive_match_include_gid',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_match_include_gid', 'argument2'),
  );
}

const $archive_match_include_uname = /* @__PURE__ */
  $declare(archive_match_include_uname, 'archive_match_include_uname');

/**
 * C: `int archive_match_include_uname(struct archive *, const char *)`
 *
 * @see archive.h:1194
 */
export function archive_match_include_uname(argument1: archive, argument2: $.CStringInput | null): number {
  const call =
    $archive_match_include_uname.call ??
      $archive_match_include_uname.bind([$.int, { argument1: $.nonnull(archive), argument2: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_uname', 'argument1'),
      'archive_match_include_uname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_match_include_uname', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_uname_w = /* @__PURE__ */
  $declare(archive_match_include_uname_w, 'archive_match_include_uname_w');

/**
 * C: `int archive_match_include_uname_w(struct archive *, const wchar_t *)`
 *
 * @see archive.h:1195
 */
export function archive_match_include_uname_w(
  argument1: archive,
  argument2: $.WideStringInput | null,
): number {
  const call =
    $archive_match_include_uname_w.call ??
      $archive_match_include_uname_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_uname_w', 'argument1'),
      'archive_match_include_uname_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_match_include_uname_w', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_gname = /* @__PURE__ */
  $declare(archive_match_include_gname, 'archive_match_include_gname');

/**
 * C: `int archive_match_include_gname(struct archive *, const char *)`
 *
 * @see archive.h:1197
 */
export function archive_match_include_gname(argument1: archive, argument2: $.CStringInput | null): number {
  const call =
    $archive_match_include_gname.call ??
      $archive_match_include_gname.bind([$.int, { argument1: $.nonnull(archive), argument2: $.cstring }]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_gname', 'argument1'),
      'archive_match_include_gname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_match_include_gname', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_match_include_gname_w = /* @__PURE__ */
  $declare(archive_match_include_gname_w, 'archive_match_include_gname_w');

/**
 * C: `int archive_match_include_gname_w(struct archive *, const wchar_t *)`
 *
 * @see archive.h:1198
 */
export function archive_match_include_gname_w(
  argument1: archive,
  argument2: $.WideStringInput | null,
): number {
  const call =
    $archive_match_include_gname_w.call ??
      $archive_match_include_gname_w.bind([
        $.int,
        { argument1: $.nonnull(archive), argument2: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive.toC(argument1, 'archive_match_include_gname_w', 'argument1'),
      'archive_match_include_gname_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_match_include_gname_w', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_utility_string_sort = /* @__PURE__ */
  $declare(archive_utility_string_sort, 'archive_utility_string_sort');

/**
 * Convenience function to sort a NULL terminated list of strings
 *
 * C: `int archive_utility_string_sort(char **)`
 *
 * @see archive.h:1203
 */
export function archive_utility_string_sort(argument1: $.StringsInput | null): number {
  const call =
    $archive_utility_string_sort.call ??
      $archive_utility_string_sort.bind([$.int, { argument1: $.pointer($.pointer($.char)) }]);
  const result = call($.toStrings(argument1, 'archive_utility_string_sort', 'argument1'));
  $.keepAlive(argument1);
  return result;
}

const $archive_entry_clear = /* @__PURE__ */ $declare(archive_entry_clear, 'archive_entry_clear');

/**
 * Whether the caller owns what it returns is not known.
 * C: `struct archive_entry *archive_entry_clear(struct archive_entry *)`
 *
 * @see archive_entry.h:206
 */
export function archive_entry_clear(argument1: archive_entry): archive_entry | null {
  const call =
    $archive_entry_clear.call ??
      $archive_entry_clear.bind([archive_entry, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_clear', 'argument1'),
      'archive_entry_clear',
      'argument1',
    ),
  );
  return $.fromHandle(archive_entry, result);
}

const $archive_entry_clone = /* @__PURE__ */ $declare(archive_entry_clone, 'archive_entry_clone');

/**
 * The 'clone' function does a deep copy; all of the strings are copied too.
 *
 * The caller owns what it returns: free it with {@link archive_entry_free} (names: "clone").
 * C: `struct archive_entry *archive_entry_clone(struct archive_entry *)`
 *
 * @see archive_entry.h:208
 */
export function archive_entry_clone(argument1: archive_entry): $.Owned<archive_entry> {
  const call =
    $archive_entry_clone.call ??
      $archive_entry_clone.bind([
        $.nonnull($.owned(archive_entry, () => archive_entry_free)),
        { argument1: $.nonnull(archive_entry) },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_clone', 'argument1'),
      'archive_entry_clone',
      'argument1',
    ),
  );
  return $.notNull(
    $.fromOwned(archive_entry, result, archive_entry_free),
    'archive_entry_clone',
    'the result',
  );
}

const $archive_entry_free = /* @__PURE__ */
  $declare(archive_entry_free, 'archive_entry_free', {
    after: (_result, argument1) => $.freed(argument1, 'archive_entry_free'),
    frees: 0,
  });

/**
 * C: `void archive_entry_free(struct archive_entry *)`
 *
 * @see archive_entry.h:209
 */
export function archive_entry_free(argument1: archive_entry | null): void {
  const call =
    $archive_entry_free.call ?? $archive_entry_free.bind([$.voidType, { argument1: archive_entry }]);
  call($.toFreed(archive_entry.toC(argument1, 'archive_entry_free', 'argument1'), argument1));
  $.freed(argument1, 'archive_entry_free');
}

const $archive_entry_new = /* @__PURE__ */ $declare(archive_entry_new, 'archive_entry_new');

/**
 * The caller owns what it returns: free it with {@link archive_entry_free} (names: "new").
 * C: `struct archive_entry *archive_entry_new(void)`
 *
 * @see archive_entry.h:210
 */
export function archive_entry_new(): $.Owned<archive_entry> {
  const call =
    $archive_entry_new.call ??
      $archive_entry_new.bind([$.nonnull($.owned(archive_entry, () => archive_entry_free)), {}]);
  return $.notNull($.fromOwned(archive_entry, call(), archive_entry_free), 'archive_entry_new', 'the result');
}

const $archive_entry_new2 = /* @__PURE__ */ $declare(archive_entry_new2, 'archive_entry_new2');

/**
 * This form of {@link archive_entry_new2} will pull character-set
 * conversion information from the specified archive handle.  The
 * older archive_entry_new(void) form is equivalent to calling
 * archive_entry_new2(NULL) and will result in the use of an internal
 * default character-set conversion.
 *
 * The caller owns what it returns: free it with {@link archive_entry_free} (names: "new").
 * C: `struct archive_entry *archive_entry_new2(struct archive *)`
 *
 * @see archive_entry.h:219
 */
export function archive_entry_new2(argument1: archive | null): $.Owned<archive_entry> {
  const call =
    $archive_entry_new2.call ??
      $archive_entry_new2.bind([
        $.nonnull($.owned(archive_entry, () => archive_entry_free)),
        { argument1: archive },
      ]);
  const result = call(archive.toC(argument1, 'archive_entry_new2', 'argument1'));
  return $.notNull(
    $.fromOwned(archive_entry, result, archive_entry_free),
    'archive_entry_new2',
    'the result',
  );
}

const $archive_entry_atime = /* @__PURE__ */ $declare(archive_entry_atime, 'archive_entry_atime');

/**
 * Retrieve fields from an archive_entry.
 *
 * There are a number of implicit conversions among these fields.  For
 * example, if a regular string field is set and you read the _w wide
 * character field, the entry will implicitly convert narrow-to-wide
 * using the current locale.  Similarly, dev values are automatically
 * updated when you write devmajor or devminor and vice versa.
 *
 * In addition, fields can be "set" or "unset."  Unset string fields
 * return NULL, non-string fields have _is_set() functions to test
 * whether they've been set.  You can "unset" a string field by
 * assigning NULL; non-string fields have _unset() functions to
 * unset them.
 *
 * Note: There is one ambiguity in the above; string fields will
 * also return NULL when implicit character set conversions fail.
 * This is usually what you want.
 *
 * C: `time_t archive_entry_atime(struct archive_entry *)`
 *
 * @see archive_entry.h:240
 */
export function archive_entry_atime(argument1: archive_entry): number {
  const call =
    $archive_entry_atime.call ??
      $archive_entry_atime.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_atime', 'argument1'),
      'archive_entry_atime',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_atime');
}

const $archive_entry_atime_nsec = /* @__PURE__ */
  $declare(archive_entry_atime_nsec, 'archive_entry_atime_nsec');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `long archive_entry_atime_nsec(struct archive_entry *)`
 *
 * @see archive_entry.h:241
 */
export function archive_entry_atime_nsec(argument1: archive_entry): number {
  const call =
    $archive_entry_atime_nsec.call ??
      $archive_entry_atime_nsec.bind([$.long, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_atime_nsec', 'argument1'),
      'archive_entry_atime_nsec',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_atime_nsec');
}

const $archive_entry_atime_is_set = /* @__PURE__ */
  $declare(archive_entry_atime_is_set, 'archive_entry_atime_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_atime_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:242
 */
export function archive_entry_atime_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_atime_is_set.call ??
      $archive_entry_atime_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_atime_is_set', 'argument1'),
      'archive_entry_atime_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_birthtime = /* @__PURE__ */ $declare(archive_entry_birthtime, 'archive_entry_birthtime');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `time_t archive_entry_birthtime(struct archive_entry *)`
 *
 * @see archive_entry.h:243
 */
export function archive_entry_birthtime(argument1: archive_entry): number {
  const call =
    $archive_entry_birthtime.call ??
      $archive_entry_birthtime.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_birthtime', 'argument1'),
      'archive_entry_birthtime',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_birthtime');
}

const $archive_entry_birthtime_nsec = /* @__PURE__ */
  $declare(archive_entry_birthtime_nsec, 'archive_entry_birthtime_nsec');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `long archive_entry_birthtime_nsec(struct archive_entry *)`
 *
 * @see archive_entry.h:244
 */
export function archive_entry_birthtime_nsec(argument1: archive_entry): number {
  const call =
    $archive_entry_birthtime_nsec.call ??
      $archive_entry_birthtime_nsec.bind([$.long, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_birthtime_nsec', 'argument1'),
      'archive_entry_birthtime_nsec',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_birthtime_nsec');
}

const $archive_entry_birthtime_is_set = /* @__PURE__ */
  $declare(archive_entry_birthtime_is_set, 'archive_entry_birthtime_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_birthtime_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:245
 */
export function archive_entry_birthtime_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_birthtime_is_set.call ??
      $archive_entry_birthtime_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_birthtime_is_set', 'argument1'),
      'archive_entry_birthtime_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_ctime = /* @__PURE__ */ $declare(archive_entry_ctime, 'archive_entry_ctime');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `time_t archive_entry_ctime(struct archive_entry *)`
 *
 * @see archive_entry.h:246
 */
export function archive_entry_ctime(argument1: archive_entry): number {
  const call =
    $archive_entry_ctime.call ??
      $archive_entry_ctime.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_ctime', 'argument1'),
      'archive_entry_ctime',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_ctime');
}

const $archive_entry_ctime_nsec = /* @__PURE__ */
  $declare(archive_entry_ctime_nsec, 'archive_entry_ctime_nsec');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `long archive_entry_ctime_nsec(struct archive_entry *)`
 *
 * @see archive_entry.h:247
 */
export function archive_entry_ctime_nsec(argument1: archive_entry): number {
  const call =
    $archive_entry_ctime_nsec.call ??
      $archive_entry_ctime_nsec.bind([$.long, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_ctime_nsec', 'argument1'),
      'archive_entry_ctime_nsec',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_ctime_nsec');
}

const $archive_entry_ctime_is_set = /* @__PURE__ */
  $declare(archive_entry_ctime_is_set, 'archive_entry_ctime_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_ctime_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:248
 */
export function archive_entry_ctime_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_ctime_is_set.call ??
      $archive_entry_ctime_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_ctime_is_set', 'argument1'),
      'archive_entry_ctime_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_dev = /* @__PURE__ */ $declare(archive_entry_dev, 'archive_entry_dev');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `dev_t archive_entry_dev(struct archive_entry *)`
 *
 * @see archive_entry.h:249
 */
export function archive_entry_dev(argument1: archive_entry): number {
  const call =
    $archive_entry_dev.call ??
      $archive_entry_dev.bind([$unsignedLong_int_unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_dev', 'argument1'),
      'archive_entry_dev',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_dev');
}

const $archive_entry_dev_is_set = /* @__PURE__ */
  $declare(archive_entry_dev_is_set, 'archive_entry_dev_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_dev_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:250
 */
export function archive_entry_dev_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_dev_is_set.call ??
      $archive_entry_dev_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_dev_is_set', 'argument1'),
      'archive_entry_dev_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_devmajor = /* @__PURE__ */ $declare(archive_entry_devmajor, 'archive_entry_devmajor');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `dev_t archive_entry_devmajor(struct archive_entry *)`
 *
 * @see archive_entry.h:251
 */
export function archive_entry_devmajor(argument1: archive_entry): number {
  const call =
    $archive_entry_devmajor.call ??
      $archive_entry_devmajor.bind([$unsignedLong_int_unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_devmajor', 'argument1'),
      'archive_entry_devmajor',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_devmajor');
}

const $archive_entry_devminor = /* @__PURE__ */ $declare(archive_entry_devminor, 'archive_entry_devminor');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `dev_t archive_entry_devminor(struct archive_entry *)`
 *
 * @see archive_entry.h:252
 */
export function archive_entry_devminor(argument1: archive_entry): number {
  const call =
    $archive_entry_devminor.call ??
      $archive_entry_devminor.bind([$unsignedLong_int_unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_devminor', 'argument1'),
      'archive_entry_devminor',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_devminor');
}

const $archive_entry_filetype = /* @__PURE__ */ $declare(archive_entry_filetype, 'archive_entry_filetype');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `mode_t archive_entry_filetype(struct archive_entry *)`
 *
 * @see archive_entry.h:253
 */
export function archive_entry_filetype(argument1: archive_entry): number {
  const call =
    $archive_entry_filetype.call ??
      $archive_entry_filetype.bind([$unsignedInt_unsignedShort, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_filetype', 'argument1'),
      'archive_entry_filetype',
      'argument1',
    ),
  );
}

const $archive_entry_fflags = /* @__PURE__ */ $declare(archive_entry_fflags, 'archive_entry_fflags');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `void archive_entry_fflags(struct archive_entry *, unsigned long *, unsigned long *)`
 *
 * @see archive_entry.h:254
 */
export function archive_entry_fflags(
  argument1: archive_entry,
  argument2: $.PointerTo<$.UnsignedLong> | null,
  argument3: $.PointerTo<$.UnsignedLong> | null,
): void {
  const call =
    $archive_entry_fflags.call ??
      $archive_entry_fflags.bind([
        $.voidType,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.pointer($.unsignedLong),
          argument3: $.pointer($.unsignedLong),
        },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_fflags', 'argument1'),
      'archive_entry_fflags',
      'argument1',
    ),
    $.toPointer($.unsignedLong, argument2, 'archive_entry_fflags', 'argument2'),
    $.toPointer($.unsignedLong, argument3, 'archive_entry_fflags', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
}

const $archive_entry_fflags_text = /* @__PURE__ */
  $declare(archive_entry_fflags_text, 'archive_entry_fflags_text');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_fflags_text(struct archive_entry *)`
 *
 * @see archive_entry.h:257
 */
export function archive_entry_fflags_text(argument1: archive_entry): string | null {
  const call =
    $archive_entry_fflags_text.call ??
      $archive_entry_fflags_text.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_fflags_text', 'argument1'),
      'archive_entry_fflags_text',
      'argument1',
    ),
  );
}

const $archive_entry_gid = /* @__PURE__ */ $declare(archive_entry_gid, 'archive_entry_gid');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `la_int64_t archive_entry_gid(struct archive_entry *)`
 *
 * @see archive_entry.h:258
 */
export function archive_entry_gid(argument1: archive_entry): number {
  const call =
    $archive_entry_gid.call ?? $archive_entry_gid.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_gid', 'argument1'),
      'archive_entry_gid',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_gid');
}

const $archive_entry_gname = /* @__PURE__ */ $declare(archive_entry_gname, 'archive_entry_gname');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_gname(struct archive_entry *)`
 *
 * @see archive_entry.h:259
 */
export function archive_entry_gname(argument1: archive_entry): string | null {
  const call =
    $archive_entry_gname.call ??
      $archive_entry_gname.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_gname', 'argument1'),
      'archive_entry_gname',
      'argument1',
    ),
  );
}

const $archive_entry_gname_utf8 = /* @__PURE__ */
  $declare(archive_entry_gname_utf8, 'archive_entry_gname_utf8');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_gname_utf8(struct archive_entry *)`
 *
 * @see archive_entry.h:260
 */
export function archive_entry_gname_utf8(argument1: archive_entry): string | null {
  const call =
    $archive_entry_gname_utf8.call ??
      $archive_entry_gname_utf8.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_gname_utf8', 'argument1'),
      'archive_entry_gname_utf8',
      'argument1',
    ),
  );
}

const $archive_entry_gname_w = /* @__PURE__ */ $declare(archive_entry_gname_w, 'archive_entry_gname_w');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const wchar_t *archive_entry_gname_w(struct archive_entry *)`
 *
 * @see archive_entry.h:261
 */
export function archive_entry_gname_w(argument1: archive_entry): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_gname_w.call ??
      $archive_entry_gname_w.bind([$.pointer($.wchar_t), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_gname_w', 'argument1'),
      'archive_entry_gname_w',
      'argument1',
    ),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_hardlink = /* @__PURE__ */ $declare(archive_entry_hardlink, 'archive_entry_hardlink');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_hardlink(struct archive_entry *)`
 *
 * @see archive_entry.h:262
 */
export function archive_entry_hardlink(argument1: archive_entry): string | null {
  const call =
    $archive_entry_hardlink.call ??
      $archive_entry_hardlink.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_hardlink', 'argument1'),
      'archive_entry_hardlink',
      'argument1',
    ),
  );
}

const $archive_entry_hardlink_utf8 = /* @__PURE__ */
  $declare(archive_entry_hardlink_utf8, 'archive_entry_hardlink_utf8');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_hardlink_utf8(struct archive_entry *)`
 *
 * @see archive_entry.h:263
 */
export function archive_entry_hardlink_utf8(argument1: archive_entry): string | null {
  const call =
    $archive_entry_hardlink_utf8.call ??
      $archive_entry_hardlink_utf8.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_hardlink_utf8', 'argument1'),
      'archive_entry_hardlink_utf8',
      'argument1',
    ),
  );
}

const $archive_entry_hardlink_w = /* @__PURE__ */
  $declare(archive_entry_hardlink_w, 'archive_entry_hardlink_w');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const wchar_t *archive_entry_hardlink_w(struct archive_entry *)`
 *
 * @see archive_entry.h:264
 */
export function archive_entry_hardlink_w(argument1: archive_entry): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_hardlink_w.call ??
      $archive_entry_hardlink_w.bind([$.pointer($.wchar_t), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_hardlink_w', 'argument1'),
      'archive_entry_hardlink_w',
      'argument1',
    ),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_ino = /* @__PURE__ */ $declare(archive_entry_ino, 'archive_entry_ino');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `la_int64_t archive_entry_ino(struct archive_entry *)`
 *
 * @see archive_entry.h:265
 */
export function archive_entry_ino(argument1: archive_entry): number {
  const call =
    $archive_entry_ino.call ?? $archive_entry_ino.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_ino', 'argument1'),
      'archive_entry_ino',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_ino');
}

const $archive_entry_ino64 = /* @__PURE__ */ $declare(archive_entry_ino64, 'archive_entry_ino64');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `la_int64_t archive_entry_ino64(struct archive_entry *)`
 *
 * @see archive_entry.h:266
 */
export function archive_entry_ino64(argument1: archive_entry): number {
  const call =
    $archive_entry_ino64.call ??
      $archive_entry_ino64.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_ino64', 'argument1'),
      'archive_entry_ino64',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_ino64');
}

const $archive_entry_ino_is_set = /* @__PURE__ */
  $declare(archive_entry_ino_is_set, 'archive_entry_ino_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_ino_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:267
 */
export function archive_entry_ino_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_ino_is_set.call ??
      $archive_entry_ino_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_ino_is_set', 'argument1'),
      'archive_entry_ino_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_mode = /* @__PURE__ */ $declare(archive_entry_mode, 'archive_entry_mode');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `mode_t archive_entry_mode(struct archive_entry *)`
 *
 * @see archive_entry.h:268
 */
export function archive_entry_mode(argument1: archive_entry): number {
  const call =
    $archive_entry_mode.call ??
      $archive_entry_mode.bind([$unsignedInt_unsignedShort, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_mode', 'argument1'),
      'archive_entry_mode',
      'argument1',
    ),
  );
}

const $archive_entry_mtime = /* @__PURE__ */ $declare(archive_entry_mtime, 'archive_entry_mtime');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `time_t archive_entry_mtime(struct archive_entry *)`
 *
 * @see archive_entry.h:269
 */
export function archive_entry_mtime(argument1: archive_entry): number {
  const call =
    $archive_entry_mtime.call ??
      $archive_entry_mtime.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_mtime', 'argument1'),
      'archive_entry_mtime',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_mtime');
}

const $archive_entry_mtime_nsec = /* @__PURE__ */
  $declare(archive_entry_mtime_nsec, 'archive_entry_mtime_nsec');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `long archive_entry_mtime_nsec(struct archive_entry *)`
 *
 * @see archive_entry.h:270
 */
export function archive_entry_mtime_nsec(argument1: archive_entry): number {
  const call =
    $archive_entry_mtime_nsec.call ??
      $archive_entry_mtime_nsec.bind([$.long, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_mtime_nsec', 'argument1'),
      'archive_entry_mtime_nsec',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_mtime_nsec');
}

const $archive_entry_mtime_is_set = /* @__PURE__ */
  $declare(archive_entry_mtime_is_set, 'archive_entry_mtime_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_mtime_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:271
 */
export function archive_entry_mtime_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_mtime_is_set.call ??
      $archive_entry_mtime_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_mtime_is_set', 'argument1'),
      'archive_entry_mtime_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_nlink = /* @__PURE__ */ $declare(archive_entry_nlink, 'archive_entry_nlink');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `unsigned int archive_entry_nlink(struct archive_entry *)`
 *
 * @see archive_entry.h:272
 */
export function archive_entry_nlink(argument1: archive_entry): number {
  const call =
    $archive_entry_nlink.call ??
      $archive_entry_nlink.bind([$.unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_nlink', 'argument1'),
      'archive_entry_nlink',
      'argument1',
    ),
  );
}

const $archive_entry_pathname = /* @__PURE__ */ $declare(archive_entry_pathname, 'archive_entry_pathname');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_pathname(struct archive_entry *)`
 *
 * @see archive_entry.h:273
 */
export function archive_entry_pathname(argument1: archive_entry): string | null {
  const call =
    $archive_entry_pathname.call ??
      $archive_entry_pathname.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_pathname', 'argument1'),
      'archive_entry_pathname',
      'argument1',
    ),
  );
}

const $archive_entry_pathname_utf8 = /* @__PURE__ */
  $declare(archive_entry_pathname_utf8, 'archive_entry_pathname_utf8');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_pathname_utf8(struct archive_entry *)`
 *
 * @see archive_entry.h:274
 */
export function archive_entry_pathname_utf8(argument1: archive_entry): string | null {
  const call =
    $archive_entry_pathname_utf8.call ??
      $archive_entry_pathname_utf8.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_pathname_utf8', 'argument1'),
      'archive_entry_pathname_utf8',
      'argument1',
    ),
  );
}

const $archive_entry_pathname_w = /* @__PURE__ */
  $declare(archive_entry_pathname_w, 'archive_entry_pathname_w');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const wchar_t *archive_entry_pathname_w(struct archive_entry *)`
 *
 * @see archive_entry.h:275
 */
export function archive_entry_pathname_w(argument1: archive_entry): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_pathname_w.call ??
      $archive_entry_pathname_w.bind([$.pointer($.wchar_t), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_pathname_w', 'argument1'),
      'archive_entry_pathname_w',
      'argument1',
    ),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_perm = /* @__PURE__ */ $declare(archive_entry_perm, 'archive_entry_perm');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `mode_t archive_entry_perm(struct archive_entry *)`
 *
 * @see archive_entry.h:276
 */
export function archive_entry_perm(argument1: archive_entry): number {
  const call =
    $archive_entry_perm.call ??
      $archive_entry_perm.bind([$unsignedInt_unsignedShort, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_perm', 'argument1'),
      'archive_entry_perm',
      'argument1',
    ),
  );
}

const $archive_entry_rdev = /* @__PURE__ */ $declare(archive_entry_rdev, 'archive_entry_rdev');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `dev_t archive_entry_rdev(struct archive_entry *)`
 *
 * @see archive_entry.h:277
 */
export function archive_entry_rdev(argument1: archive_entry): number {
  const call =
    $archive_entry_rdev.call ??
      $archive_entry_rdev.bind([$unsignedLong_int_unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_rdev', 'argument1'),
      'archive_entry_rdev',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_rdev');
}

const $archive_entry_rdevmajor = /* @__PURE__ */ $declare(archive_entry_rdevmajor, 'archive_entry_rdevmajor');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `dev_t archive_entry_rdevmajor(struct archive_entry *)`
 *
 * @see archive_entry.h:278
 */
export function archive_entry_rdevmajor(argument1: archive_entry): number {
  const call =
    $archive_entry_rdevmajor.call ??
      $archive_entry_rdevmajor.bind([$unsignedLong_int_unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_rdevmajor', 'argument1'),
      'archive_entry_rdevmajor',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_rdevmajor');
}

const $archive_entry_rdevminor = /* @__PURE__ */ $declare(archive_entry_rdevminor, 'archive_entry_rdevminor');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `dev_t archive_entry_rdevminor(struct archive_entry *)`
 *
 * @see archive_entry.h:279
 */
export function archive_entry_rdevminor(argument1: archive_entry): number {
  const call =
    $archive_entry_rdevminor.call ??
      $archive_entry_rdevminor.bind([$unsignedLong_int_unsignedInt, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_rdevminor', 'argument1'),
      'archive_entry_rdevminor',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_rdevminor');
}

const $archive_entry_sourcepath = /* @__PURE__ */
  $declare(archive_entry_sourcepath, 'archive_entry_sourcepath');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_sourcepath(struct archive_entry *)`
 *
 * @see archive_entry.h:280
 */
export function archive_entry_sourcepath(argument1: archive_entry): string | null {
  const call =
    $archive_entry_sourcepath.call ??
      $archive_entry_sourcepath.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sourcepath', 'argument1'),
      'archive_entry_sourcepath',
      'argument1',
    ),
  );
}

const $archive_entry_sourcepath_w = /* @__PURE__ */
  $declare(archive_entry_sourcepath_w, 'archive_entry_sourcepath_w');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const wchar_t *archive_entry_sourcepath_w(struct archive_entry *)`
 *
 * @see archive_entry.h:281
 */
export function archive_entry_sourcepath_w(argument1: archive_entry): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_sourcepath_w.call ??
      $archive_entry_sourcepath_w.bind([$.pointer($.wchar_t), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sourcepath_w', 'argument1'),
      'archive_entry_sourcepath_w',
      'argument1',
    ),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_size = /* @__PURE__ */ $declare(archive_entry_size, 'archive_entry_size');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `la_int64_t archive_entry_size(struct archive_entry *)`
 *
 * @see archive_entry.h:282
 */
export function archive_entry_size(argument1: archive_entry): number {
  const call =
    $archive_entry_size.call ??
      $archive_entry_size.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_size', 'argument1'),
      'archive_entry_size',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_size');
}

const $archive_entry_size_is_set = /* @__PURE__ */
  $declare(archive_entry_size_is_set, 'archive_entry_size_is_set');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_size_is_set(struct archive_entry *)`
 *
 * @see archive_entry.h:283
 */
export function archive_entry_size_is_set(argument1: archive_entry): number {
  const call =
    $archive_entry_size_is_set.call ??
      $archive_entry_size_is_set.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_size_is_set', 'argument1'),
      'archive_entry_size_is_set',
      'argument1',
    ),
  );
}

const $archive_entry_strmode = /* @__PURE__ */ $declare(archive_entry_strmode, 'archive_entry_strmode');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_strmode(struct archive_entry *)`
 *
 * @see archive_entry.h:284
 */
export function archive_entry_strmode(argument1: archive_entry): string | null {
  const call =
    $archive_entry_strmode.call ??
      $archive_entry_strmode.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_strmode', 'argument1'),
      'archive_entry_strmode',
      'argument1',
    ),
  );
}

const $archive_entry_symlink = /* @__PURE__ */ $declare(archive_entry_symlink, 'archive_entry_symlink');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_symlink(struct archive_entry *)`
 *
 * @see archive_entry.h:285
 */
export function archive_entry_symlink(argument1: archive_entry): string | null {
  const call =
    $archive_entry_symlink.call ??
      $archive_entry_symlink.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_symlink', 'argument1'),
      'archive_entry_symlink',
      'argument1',
    ),
  );
}

const $archive_entry_symlink_utf8 = /* @__PURE__ */
  $declare(archive_entry_symlink_utf8, 'archive_entry_symlink_utf8');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_symlink_utf8(struct archive_entry *)`
 *
 * @see archive_entry.h:286
 */
export function archive_entry_symlink_utf8(argument1: archive_entry): string | null {
  const call =
    $archive_entry_symlink_utf8.call ??
      $archive_entry_symlink_utf8.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_symlink_utf8', 'argument1'),
      'archive_entry_symlink_utf8',
      'argument1',
    ),
  );
}

const $archive_entry_symlink_type = /* @__PURE__ */
  $declare(archive_entry_symlink_type, 'archive_entry_symlink_type');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_symlink_type(struct archive_entry *)`
 *
 * @see archive_entry.h:287
 */
export function archive_entry_symlink_type(argument1: archive_entry): number {
  const call =
    $archive_entry_symlink_type.call ??
      $archive_entry_symlink_type.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_symlink_type', 'argument1'),
      'archive_entry_symlink_type',
      'argument1',
    ),
  );
}

const $archive_entry_symlink_w = /* @__PURE__ */ $declare(archive_entry_symlink_w, 'archive_entry_symlink_w');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const wchar_t *archive_entry_symlink_w(struct archive_entry *)`
 *
 * @see archive_entry.h:288
 */
export function archive_entry_symlink_w(argument1: archive_entry): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_symlink_w.call ??
      $archive_entry_symlink_w.bind([$.pointer($.wchar_t), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_symlink_w', 'argument1'),
      'archive_entry_symlink_w',
      'argument1',
    ),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_uid = /* @__PURE__ */ $declare(archive_entry_uid, 'archive_entry_uid');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `la_int64_t archive_entry_uid(struct archive_entry *)`
 *
 * @see archive_entry.h:289
 */
export function archive_entry_uid(argument1: archive_entry): number {
  const call =
    $archive_entry_uid.call ?? $archive_entry_uid.bind([$.longLong, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_uid', 'argument1'),
      'archive_entry_uid',
      'argument1',
    ),
  );
  return $.fromInteger64(result, 'archive_entry_uid');
}

const $archive_entry_uname = /* @__PURE__ */ $declare(archive_entry_uname, 'archive_entry_uname');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_uname(struct archive_entry *)`
 *
 * @see archive_entry.h:290
 */
export function archive_entry_uname(argument1: archive_entry): string | null {
  const call =
    $archive_entry_uname.call ??
      $archive_entry_uname.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_uname', 'argument1'),
      'archive_entry_uname',
      'argument1',
    ),
  );
}

const $archive_entry_uname_utf8 = /* @__PURE__ */
  $declare(archive_entry_uname_utf8, 'archive_entry_uname_utf8');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const char *archive_entry_uname_utf8(struct archive_entry *)`
 *
 * @see archive_entry.h:291
 */
export function archive_entry_uname_utf8(argument1: archive_entry): string | null {
  const call =
    $archive_entry_uname_utf8.call ??
      $archive_entry_uname_utf8.bind([$.cstring, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_uname_utf8', 'argument1'),
      'archive_entry_uname_utf8',
      'argument1',
    ),
  );
}

const $archive_entry_uname_w = /* @__PURE__ */ $declare(archive_entry_uname_w, 'archive_entry_uname_w');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `const wchar_t *archive_entry_uname_w(struct archive_entry *)`
 *
 * @see archive_entry.h:292
 */
export function archive_entry_uname_w(argument1: archive_entry): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_uname_w.call ??
      $archive_entry_uname_w.bind([$.pointer($.wchar_t), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_uname_w', 'argument1'),
      'archive_entry_uname_w',
      'argument1',
    ),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_is_data_encrypted = /* @__PURE__ */
  $declare(archive_entry_is_data_encrypted, 'archive_entry_is_data_encrypted');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_is_data_encrypted(struct archive_entry *)`
 *
 * @see archive_entry.h:293
 */
export function archive_entry_is_data_encrypted(argument1: archive_entry): number {
  const call =
    $archive_entry_is_data_encrypted.call ??
      $archive_entry_is_data_encrypted.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_is_data_encrypted', 'argument1'),
      'archive_entry_is_data_encrypted',
      'argument1',
    ),
  );
}

const $archive_entry_is_metadata_encrypted = /* @__PURE__ */
  $declare(archive_entry_is_metadata_encrypted, 'archive_entry_is_metadata_encrypted');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_is_metadata_encrypted(struct archive_entry *)`
 *
 * @see archive_entry.h:294
 */
export function archive_entry_is_metadata_encrypted(argument1: archive_entry): number {
  const call =
    $archive_entry_is_metadata_encrypted.call ??
      $archive_entry_is_metadata_encrypted.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_is_metadata_encrypted', 'argument1'),
      'archive_entry_is_metadata_encrypted',
      'argument1',
    ),
  );
}

const $archive_entry_is_encrypted = /* @__PURE__ */
  $declare(archive_entry_is_encrypted, 'archive_entry_is_encrypted');

/**
 * Retrieve fields from an archive_entry.
 *
 * See {@link archive_entry_atime}.
 *
 * C: `int archive_entry_is_encrypted(struct archive_entry *)`
 *
 * @see archive_entry.h:295
 */
export function archive_entry_is_encrypted(argument1: archive_entry): number {
  const call =
    $archive_entry_is_encrypted.call ??
      $archive_entry_is_encrypted.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_is_encrypted', 'argument1'),
      'archive_entry_is_encrypted',
      'argument1',
    ),
  );
}

const $archive_entry_set_atime = /* @__PURE__ */ $declare(archive_entry_set_atime, 'archive_entry_set_atime');

/**
 * C: `void archive_entry_set_atime(struct archive_entry *, time_t, long)`
 *
 * @see archive_entry.h:306
 */
export function archive_entry_set_atime(
  argument1: archive_entry,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_entry_set_atime.call ??
      $archive_entry_set_atime.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong, argument3: $.long },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_atime', 'argument1'),
      'archive_entry_set_atime',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_atime', 'argument2'),
    $.toLong(argument3, 'archive_entry_set_atime', 'argument3'),
  );
}

const $archive_entry_unset_atime = /* @__PURE__ */
  $declare(archive_entry_unset_atime, 'archive_entry_unset_atime');

/**
 * C: `void archive_entry_unset_atime(struct archive_entry *)`
 *
 * @see archive_entry.h:307
 */
export function archive_entry_unset_atime(argument1: archive_entry): void {
  const call =
    $archive_entry_unset_atime.call ??
      $archive_entry_unset_atime.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_unset_atime', 'argument1'),
      'archive_entry_unset_atime',
      'argument1',
    ),
  );
}

const $archive_entry_set_birthtime = /* @__PURE__ */
  $declare(archive_entry_set_birthtime, 'archive_entry_set_birthtime');

/**
 * C: `void archive_entry_set_birthtime(struct archive_entry *, time_t, long)`
 *
 * @see archive_entry.h:311
 */
export function archive_entry_set_birthtime(
  argument1: archive_entry,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_entry_set_birthtime.call ??
      $archive_entry_set_birthtime.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong, argument3: $.long },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_birthtime', 'argument1'),
      'archive_entry_set_birthtime',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_birthtime', 'argument2'),
    $.toLong(argument3, 'archive_entry_set_birthtime', 'argument3'),
  );
}

const $archive_entry_unset_birthtime = /* @__PURE__ */
  $declare(archive_entry_unset_birthtime, 'archive_entry_unset_birthtime');

/**
 * C: `void archive_entry_unset_birthtime(struct archive_entry *)`
 *
 * @see archive_entry.h:312
 */
export function archive_entry_unset_birthtime(argument1: archive_entry): void {
  const call =
    $archive_entry_unset_birthtime.call ??
      $archive_entry_unset_birthtime.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_unset_birthtime', 'argument1'),
      'archive_entry_unset_birthtime',
      'argument1',
    ),
  );
}

const $archive_entry_set_ctime = /* @__PURE__ */ $declare(archive_entry_set_ctime, 'archive_entry_set_ctime');

/**
 * C: `void archive_entry_set_ctime(struct archive_entry *, time_t, long)`
 *
 * @see archive_entry.h:313
 */
export function archive_entry_set_ctime(
  argument1: archive_entry,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_entry_set_ctime.call ??
      $archive_entry_set_ctime.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong, argument3: $.long },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_ctime', 'argument1'),
      'archive_entry_set_ctime',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_ctime', 'argument2'),
    $.toLong(argument3, 'archive_entry_set_ctime', 'argument3'),
  );
}

const $archive_entry_unset_ctime = /* @__PURE__ */
  $declare(archive_entry_unset_ctime, 'archive_entry_unset_ctime');

/**
 * C: `void archive_entry_unset_ctime(struct archive_entry *)`
 *
 * @see archive_entry.h:314
 */
export function archive_entry_unset_ctime(argument1: archive_entry): void {
  const call =
    $archive_entry_unset_ctime.call ??
      $archive_entry_unset_ctime.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_unset_ctime', 'argument1'),
      'archive_entry_unset_ctime',
      'argument1',
    ),
  );
}

const $archive_entry_set_dev = /* @__PURE__ */ $declare(archive_entry_set_dev, 'archive_entry_set_dev');

/**
 * C: `void archive_entry_set_dev(struct archive_entry *, dev_t)`
 *
 * @see archive_entry.h:315
 */
export function archive_entry_set_dev(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_dev.call ??
      $archive_entry_set_dev.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedLong_int_unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_dev', 'argument1'),
      'archive_entry_set_dev',
      'argument1',
    ),
    $.toChosen($unsignedLong_int_unsignedInt, argument2, 'archive_entry_set_dev', 'argument2'),
  );
}

const $archive_entry_set_devmajor = /* @__PURE__ */
  $declare(archive_entry_set_devmajor, 'archive_entry_set_devmajor');

/**
 * C: `void archive_entry_set_devmajor(struct archive_entry *, dev_t)`
 *
 * @see archive_entry.h:316
 */
export function archive_entry_set_devmajor(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_devmajor.call ??
      $archive_entry_set_devmajor.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedLong_int_unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_devmajor', 'argument1'),
      'archive_entry_set_devmajor',
      'argument1',
    ),
    $.toChosen($unsignedLong_int_unsignedInt, argument2, 'archive_entry_set_devmajor', 'argument2'),
  );
}

const $archive_entry_set_devminor = /* @__PURE__ */
  $declare(archive_entry_set_devminor, 'archive_entry_set_devminor');

/**
 * C: `void archive_entry_set_devminor(struct archive_entry *, dev_t)`
 *
 * @see archive_entry.h:317
 */
export function archive_entry_set_devminor(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_devminor.call ??
      $archive_entry_set_devminor.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedLong_int_unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_devminor', 'argument1'),
      'archive_entry_set_devminor',
      'argument1',
    ),
    $.toChosen($unsignedLong_int_unsignedInt, argument2, 'archive_entry_set_devminor', 'argument2'),
  );
}

const $archive_entry_set_filetype = /* @__PURE__ */
  $declare(archive_entry_set_filetype, 'archive_entry_set_filetype');

/**
 * C: `void archive_entry_set_filetype(struct archive_entry *, unsigned int)`
 *
 * @see archive_entry.h:318
 */
export function archive_entry_set_filetype(argument1: archive_entry, argument2: number): void {
  const call =
    $archive_entry_set_filetype.call ??
      $archive_entry_set_filetype.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_filetype', 'argument1'),
      'archive_entry_set_filetype',
      'argument1',
    ),
    $.toUnsignedInt(argument2, 'archive_entry_set_filetype', 'argument2'),
  );
}

const $archive_entry_set_fflags = /* @__PURE__ */
  $declare(archive_entry_set_fflags, 'archive_entry_set_fflags');

/**
 * C: `void archive_entry_set_fflags(struct archive_entry *, unsigned long, unsigned long)`
 *
 * @see archive_entry.h:319
 */
export function archive_entry_set_fflags(
  argument1: archive_entry,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_entry_set_fflags.call ??
      $archive_entry_set_fflags.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.unsignedLong, argument3: $.unsignedLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_fflags', 'argument1'),
      'archive_entry_set_fflags',
      'argument1',
    ),
    $.toUnsignedLong(argument2, 'archive_entry_set_fflags', 'argument2'),
    $.toUnsignedLong(argument3, 'archive_entry_set_fflags', 'argument3'),
  );
}

const $archive_entry_copy_fflags_text = /* @__PURE__ */
  $declare(archive_entry_copy_fflags_text, 'archive_entry_copy_fflags_text');

/**
 * Note that all recognized tokens are processed, regardless.
 *
 * C: `const char *archive_entry_copy_fflags_text(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:323
 */
export function archive_entry_copy_fflags_text(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): string | null {
  const call =
    $archive_entry_copy_fflags_text.call ??
      $archive_entry_copy_fflags_text.bind([
        $.cstring,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_fflags_text', 'argument1'),
      'archive_entry_copy_fflags_text',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_fflags_text', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_copy_fflags_text_w = /* @__PURE__ */
  $declare(archive_entry_copy_fflags_text_w, 'archive_entry_copy_fflags_text_w');

/**
 * C: `const wchar_t *archive_entry_copy_fflags_text_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:325
 */
export function archive_entry_copy_fflags_text_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_copy_fflags_text_w.call ??
      $archive_entry_copy_fflags_text_w.bind([
        $.pointer($.wchar_t),
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_fflags_text_w', 'argument1'),
      'archive_entry_copy_fflags_text_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_fflags_text_w', 'argument2'),
  );
  $.keepAlive(argument2);
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_set_gid = /* @__PURE__ */ $declare(archive_entry_set_gid, 'archive_entry_set_gid');

/**
 * C: `void archive_entry_set_gid(struct archive_entry *, la_int64_t)`
 *
 * @see archive_entry.h:327
 */
export function archive_entry_set_gid(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_gid.call ??
      $archive_entry_set_gid.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_gid', 'argument1'),
      'archive_entry_set_gid',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_gid', 'argument2'),
  );
}

const $archive_entry_set_gname = /* @__PURE__ */ $declare(archive_entry_set_gname, 'archive_entry_set_gname');

/**
 * C: `void archive_entry_set_gname(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:328
 */
export function archive_entry_set_gname(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_set_gname.call ??
      $archive_entry_set_gname.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_gname', 'argument1'),
      'archive_entry_set_gname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_gname', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_gname_utf8 = /* @__PURE__ */
  $declare(archive_entry_set_gname_utf8, 'archive_entry_set_gname_utf8');

/**
 * C: `void archive_entry_set_gname_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:329
 */
export function archive_entry_set_gname_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_set_gname_utf8.call ??
      $archive_entry_set_gname_utf8.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_gname_utf8', 'argument1'),
      'archive_entry_set_gname_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_gname_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_gname = /* @__PURE__ */
  $declare(archive_entry_copy_gname, 'archive_entry_copy_gname');

/**
 * C: `void archive_entry_copy_gname(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:330
 */
export function archive_entry_copy_gname(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_copy_gname.call ??
      $archive_entry_copy_gname.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_gname', 'argument1'),
      'archive_entry_copy_gname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_gname', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_gname_w = /* @__PURE__ */
  $declare(archive_entry_copy_gname_w, 'archive_entry_copy_gname_w');

/**
 * C: `void archive_entry_copy_gname_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:331
 */
export function archive_entry_copy_gname_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_gname_w.call ??
      $archive_entry_copy_gname_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_gname_w', 'argument1'),
      'archive_entry_copy_gname_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_gname_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_update_gname_utf8 = /* @__PURE__ */
  $declare(archive_entry_update_gname_utf8, 'archive_entry_update_gname_utf8');

/**
 * C: `int archive_entry_update_gname_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:332
 */
export function archive_entry_update_gname_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_entry_update_gname_utf8.call ??
      $archive_entry_update_gname_utf8.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_update_gname_utf8', 'argument1'),
      'archive_entry_update_gname_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_update_gname_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_set_hardlink = /* @__PURE__ */
  $declare(archive_entry_set_hardlink, 'archive_entry_set_hardlink');

/**
 * C: `void archive_entry_set_hardlink(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:333
 */
export function archive_entry_set_hardlink(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_set_hardlink.call ??
      $archive_entry_set_hardlink.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_hardlink', 'argument1'),
      'archive_entry_set_hardlink',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_hardlink', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_hardlink_utf8 = /* @__PURE__ */
  $declare(archive_entry_set_hardlink_utf8, 'archive_entry_set_hardlink_utf8');

/**
 * C: `void archive_entry_set_hardlink_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:334
 */
export function archive_entry_set_hardlink_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_set_hardlink_utf8.call ??
      $archive_entry_set_hardlink_utf8.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_hardlink_utf8', 'argument1'),
      'archive_entry_set_hardlink_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_hardlink_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_hardlink = /* @__PURE__ */
  $declare(archive_entry_copy_hardlink, 'archive_entry_copy_hardlink');

/**
 * C: `void archive_entry_copy_hardlink(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:335
 */
export function archive_entry_copy_hardlink(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_copy_hardlink.call ??
      $archive_entry_copy_hardlink.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_hardlink', 'argument1'),
      'archive_entry_copy_hardlink',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_hardlink', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_hardlink_w = /* @__PURE__ */
  $declare(archive_entry_copy_hardlink_w, 'archive_entry_copy_hardlink_w');

/**
 * C: `void archive_entry_copy_hardlink_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:336
 */
export function archive_entry_copy_hardlink_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_hardlink_w.call ??
      $archive_entry_copy_hardlink_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_hardlink_w', 'argument1'),
      'archive_entry_copy_hardlink_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_hardlink_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_update_hardlink_utf8 = /* @__PURE__ */
  $declare(archive_entry_update_hardlink_utf8, 'archive_entry_update_hardlink_utf8');

/**
 * C: `int archive_entry_update_hardlink_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:337
 */
export function archive_entry_update_hardlink_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_entry_update_hardlink_utf8.call ??
      $archive_entry_update_hardlink_utf8.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_update_hardlink_utf8', 'argument1'),
      'archive_entry_update_hardlink_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_update_hardlink_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_set_ino = /* @__PURE__ */ $declare(archive_entry_set_ino, 'archive_entry_set_ino');

/**
 * C: `void archive_entry_set_ino(struct archive_entry *, la_int64_t)`
 *
 * @see archive_entry.h:338
 */
export function archive_entry_set_ino(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_ino.call ??
      $archive_entry_set_ino.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_ino', 'argument1'),
      'archive_entry_set_ino',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_ino', 'argument2'),
  );
}

const $archive_entry_set_ino64 = /* @__PURE__ */ $declare(archive_entry_set_ino64, 'archive_entry_set_ino64');

/**
 * C: `void archive_entry_set_ino64(struct archive_entry *, la_int64_t)`
 *
 * @see archive_entry.h:339
 */
export function archive_entry_set_ino64(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_ino64.call ??
      $archive_entry_set_ino64.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_ino64', 'argument1'),
      'archive_entry_set_ino64',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_ino64', 'argument2'),
  );
}

const $archive_entry_set_link = /* @__PURE__ */ $declare(archive_entry_set_link, 'archive_entry_set_link');

/**
 * C: `void archive_entry_set_link(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:340
 */
export function archive_entry_set_link(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_set_link.call ??
      $archive_entry_set_link.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_link', 'argument1'),
      'archive_entry_set_link',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_link', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_link_utf8 = /* @__PURE__ */
  $declare(archive_entry_set_link_utf8, 'archive_entry_set_link_utf8');

/**
 * C: `void archive_entry_set_link_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:341
 */
export function archive_entry_set_link_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_set_link_utf8.call ??
      $archive_entry_set_link_utf8.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_link_utf8', 'argument1'),
      'archive_entry_set_link_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_link_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_link = /* @__PURE__ */ $declare(archive_entry_copy_link, 'archive_entry_copy_link');

/**
 * C: `void archive_entry_copy_link(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:342
 */
export function archive_entry_copy_link(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_copy_link.call ??
      $archive_entry_copy_link.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_link', 'argument1'),
      'archive_entry_copy_link',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_link', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_link_w = /* @__PURE__ */
  $declare(archive_entry_copy_link_w, 'archive_entry_copy_link_w');

/**
 * C: `void archive_entry_copy_link_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:343
 */
export function archive_entry_copy_link_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_link_w.call ??
      $archive_entry_copy_link_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_link_w', 'argument1'),
      'archive_entry_copy_link_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_link_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_update_link_utf8 = /* @__PURE__ */
  $declare(archive_entry_update_link_utf8, 'archive_entry_update_link_utf8');

/**
 * C: `int archive_entry_update_link_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:344
 */
export function archive_entry_update_link_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_entry_update_link_utf8.call ??
      $archive_entry_update_link_utf8.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_update_link_utf8', 'argument1'),
      'archive_entry_update_link_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_update_link_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_set_mode = /* @__PURE__ */ $declare(archive_entry_set_mode, 'archive_entry_set_mode');

/**
 * C: `void archive_entry_set_mode(struct archive_entry *, mode_t)`
 *
 * @see archive_entry.h:345
 */
export function archive_entry_set_mode(argument1: archive_entry, argument2: number): void {
  const call =
    $archive_entry_set_mode.call ??
      $archive_entry_set_mode.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedInt_unsignedShort },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_mode', 'argument1'),
      'archive_entry_set_mode',
      'argument1',
    ),
    $.toChosen($unsignedInt_unsignedShort, argument2, 'archive_entry_set_mode', 'argument2'),
  );
}

const $archive_entry_set_mtime = /* @__PURE__ */ $declare(archive_entry_set_mtime, 'archive_entry_set_mtime');

/**
 * C: `void archive_entry_set_mtime(struct archive_entry *, time_t, long)`
 *
 * @see archive_entry.h:346
 */
export function archive_entry_set_mtime(
  argument1: archive_entry,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_entry_set_mtime.call ??
      $archive_entry_set_mtime.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong, argument3: $.long },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_mtime', 'argument1'),
      'archive_entry_set_mtime',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_mtime', 'argument2'),
    $.toLong(argument3, 'archive_entry_set_mtime', 'argument3'),
  );
}

const $archive_entry_unset_mtime = /* @__PURE__ */
  $declare(archive_entry_unset_mtime, 'archive_entry_unset_mtime');

/**
 * C: `void archive_entry_unset_mtime(struct archive_entry *)`
 *
 * @see archive_entry.h:347
 */
export function archive_entry_unset_mtime(argument1: archive_entry): void {
  const call =
    $archive_entry_unset_mtime.call ??
      $archive_entry_unset_mtime.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_unset_mtime', 'argument1'),
      'archive_entry_unset_mtime',
      'argument1',
    ),
  );
}

const $archive_entry_set_nlink = /* @__PURE__ */ $declare(archive_entry_set_nlink, 'archive_entry_set_nlink');

/**
 * C: `void archive_entry_set_nlink(struct archive_entry *, unsigned int)`
 *
 * @see archive_entry.h:348
 */
export function archive_entry_set_nlink(argument1: archive_entry, argument2: number): void {
  const call =
    $archive_entry_set_nlink.call ??
      $archive_entry_set_nlink.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_nlink', 'argument1'),
      'archive_entry_set_nlink',
      'argument1',
    ),
    $.toUnsignedInt(argument2, 'archive_entry_set_nlink', 'argument2'),
  );
}

const $archive_entry_set_pathname = /* @__PURE__ */
  $declare(archive_entry_set_pathname, 'archive_entry_set_pathname');

/**
 * C: `void archive_entry_set_pathname(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:349
 */
export function archive_entry_set_pathname(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_set_pathname.call ??
      $archive_entry_set_pathname.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_pathname', 'argument1'),
      'archive_entry_set_pathname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_pathname', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_pathname_utf8 = /* @__PURE__ */
  $declare(archive_entry_set_pathname_utf8, 'archive_entry_set_pathname_utf8');

/**
 * C: `void archive_entry_set_pathname_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:350
 */
export function archive_entry_set_pathname_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_set_pathname_utf8.call ??
      $archive_entry_set_pathname_utf8.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_pathname_utf8', 'argument1'),
      'archive_entry_set_pathname_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_pathname_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_pathname = /* @__PURE__ */
  $declare(archive_entry_copy_pathname, 'archive_entry_copy_pathname');

/**
 * C: `void archive_entry_copy_pathname(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:351
 */
export function archive_entry_copy_pathname(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_copy_pathname.call ??
      $archive_entry_copy_pathname.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_pathname', 'argument1'),
      'archive_entry_copy_pathname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_pathname', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_pathname_w = /* @__PURE__ */
  $declare(archive_entry_copy_pathname_w, 'archive_entry_copy_pathname_w');

/**
 * C: `void archive_entry_copy_pathname_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:352
 */
export function archive_entry_copy_pathname_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_pathname_w.call ??
      $archive_entry_copy_pathname_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_pathname_w', 'argument1'),
      'archive_entry_copy_pathname_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_pathname_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_update_pathname_utf8 = /* @__PURE__ */
  $declare(archive_entry_update_pathname_utf8, 'archive_entry_update_pathname_utf8');

/**
 * C: `int archive_entry_update_pathname_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:353
 */
export function archive_entry_update_pathname_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_entry_update_pathname_utf8.call ??
      $archive_entry_update_pathname_utf8.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_update_pathname_utf8', 'argument1'),
      'archive_entry_update_pathname_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_update_pathname_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_set_perm = /* @__PURE__ */ $declare(archive_entry_set_perm, 'archive_entry_set_perm');

/**
 * C: `void archive_entry_set_perm(struct archive_entry *, mode_t)`
 *
 * @see archive_entry.h:354
 */
export function archive_entry_set_perm(argument1: archive_entry, argument2: number): void {
  const call =
    $archive_entry_set_perm.call ??
      $archive_entry_set_perm.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedInt_unsignedShort },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_perm', 'argument1'),
      'archive_entry_set_perm',
      'argument1',
    ),
    $.toChosen($unsignedInt_unsignedShort, argument2, 'archive_entry_set_perm', 'argument2'),
  );
}

const $archive_entry_set_rdev = /* @__PURE__ */ $declare(archive_entry_set_rdev, 'archive_entry_set_rdev');

/**
 * C: `void archive_entry_set_rdev(struct archive_entry *, dev_t)`
 *
 * @see archive_entry.h:355
 */
export function archive_entry_set_rdev(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_rdev.call ??
      $archive_entry_set_rdev.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedLong_int_unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_rdev', 'argument1'),
      'archive_entry_set_rdev',
      'argument1',
    ),
    $.toChosen($unsignedLong_int_unsignedInt, argument2, 'archive_entry_set_rdev', 'argument2'),
  );
}

const $archive_entry_set_rdevmajor = /* @__PURE__ */
  $declare(archive_entry_set_rdevmajor, 'archive_entry_set_rdevmajor');

/**
 * C: `void archive_entry_set_rdevmajor(struct archive_entry *, dev_t)`
 *
 * @see archive_entry.h:356
 */
export function archive_entry_set_rdevmajor(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_rdevmajor.call ??
      $archive_entry_set_rdevmajor.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedLong_int_unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_rdevmajor', 'argument1'),
      'archive_entry_set_rdevmajor',
      'argument1',
    ),
    $.toChosen($unsignedLong_int_unsignedInt, argument2, 'archive_entry_set_rdevmajor', 'argument2'),
  );
}

const $archive_entry_set_rdevminor = /* @__PURE__ */
  $declare(archive_entry_set_rdevminor, 'archive_entry_set_rdevminor');

/**
 * C: `void archive_entry_set_rdevminor(struct archive_entry *, dev_t)`
 *
 * @see archive_entry.h:357
 */
export function archive_entry_set_rdevminor(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_rdevminor.call ??
      $archive_entry_set_rdevminor.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $unsignedLong_int_unsignedInt },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_rdevminor', 'argument1'),
      'archive_entry_set_rdevminor',
      'argument1',
    ),
    $.toChosen($unsignedLong_int_unsignedInt, argument2, 'archive_entry_set_rdevminor', 'argument2'),
  );
}

const $archive_entry_set_size = /* @__PURE__ */ $declare(archive_entry_set_size, 'archive_entry_set_size');

/**
 * C: `void archive_entry_set_size(struct archive_entry *, la_int64_t)`
 *
 * @see archive_entry.h:358
 */
export function archive_entry_set_size(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_size.call ??
      $archive_entry_set_size.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_size', 'argument1'),
      'archive_entry_set_size',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_size', 'argument2'),
  );
}

const $archive_entry_unset_size = /* @__PURE__ */
  $declare(archive_entry_unset_size, 'archive_entry_unset_size');

/**
 * C: `void archive_entry_unset_size(struct archive_entry *)`
 *
 * @see archive_entry.h:359
 */
export function archive_entry_unset_size(argument1: archive_entry): void {
  const call =
    $archive_entry_unset_size.call ??
      $archive_entry_unset_size.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_unset_size', 'argument1'),
      'archive_entry_unset_size',
      'argument1',
    ),
  );
}

const $archive_entry_copy_sourcepath = /* @__PURE__ */
  $declare(archive_entry_copy_sourcepath, 'archive_entry_copy_sourcepath');

/**
 * C: `void archive_entry_copy_sourcepath(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:360
 */
export function archive_entry_copy_sourcepath(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_copy_sourcepath.call ??
      $archive_entry_copy_sourcepath.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_sourcepath', 'argument1'),
      'archive_entry_copy_sourcepath',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_sourcepath', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_sourcepath_w = /* @__PURE__ */
  $declare(archive_entry_copy_sourcepath_w, 'archive_entry_copy_sourcepath_w');

/**
 * C: `void archive_entry_copy_sourcepath_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:361
 */
export function archive_entry_copy_sourcepath_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_sourcepath_w.call ??
      $archive_entry_copy_sourcepath_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_sourcepath_w', 'argument1'),
      'archive_entry_copy_sourcepath_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_sourcepath_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_symlink = /* @__PURE__ */
  $declare(archive_entry_set_symlink, 'archive_entry_set_symlink');

/**
 * C: `void archive_entry_set_symlink(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:362
 */
export function archive_entry_set_symlink(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_set_symlink.call ??
      $archive_entry_set_symlink.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_symlink', 'argument1'),
      'archive_entry_set_symlink',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_symlink', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_symlink_type = /* @__PURE__ */
  $declare(archive_entry_set_symlink_type, 'archive_entry_set_symlink_type');

/**
 * C: `void archive_entry_set_symlink_type(struct archive_entry *, int)`
 *
 * @see archive_entry.h:363
 */
export function archive_entry_set_symlink_type(argument1: archive_entry, argument2: number): void {
  const call =
    $archive_entry_set_symlink_type.call ??
      $archive_entry_set_symlink_type.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.int },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_symlink_type', 'argument1'),
      'archive_entry_set_symlink_type',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_set_symlink_type', 'argument2'),
  );
}

const $archive_entry_set_symlink_utf8 = /* @__PURE__ */
  $declare(archive_entry_set_symlink_utf8, 'archive_entry_set_symlink_utf8');

/**
 * C: `void archive_entry_set_symlink_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:364
 */
export function archive_entry_set_symlink_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_set_symlink_utf8.call ??
      $archive_entry_set_symlink_utf8.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_symlink_utf8', 'argument1'),
      'archive_entry_set_symlink_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_symlink_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_symlink = /* @__PURE__ */
  $declare(archive_entry_copy_symlink, 'archive_entry_copy_symlink');

/**
 * C: `void archive_entry_copy_symlink(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:365
 */
export function archive_entry_copy_symlink(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_copy_symlink.call ??
      $archive_entry_copy_symlink.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_symlink', 'argument1'),
      'archive_entry_copy_symlink',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_symlink', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_symlink_w = /* @__PURE__ */
  $declare(archive_entry_copy_symlink_w, 'archive_entry_copy_symlink_w');

/**
 * C: `void archive_entry_copy_symlink_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:366
 */
export function archive_entry_copy_symlink_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_symlink_w.call ??
      $archive_entry_copy_symlink_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_symlink_w', 'argument1'),
      'archive_entry_copy_symlink_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_symlink_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_update_symlink_utf8 = /* @__PURE__ */
  $declare(archive_entry_update_symlink_utf8, 'archive_entry_update_symlink_utf8');

/**
 * C: `int archive_entry_update_symlink_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:367
 */
export function archive_entry_update_symlink_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_entry_update_symlink_utf8.call ??
      $archive_entry_update_symlink_utf8.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_update_symlink_utf8', 'argument1'),
      'archive_entry_update_symlink_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_update_symlink_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_set_uid = /* @__PURE__ */ $declare(archive_entry_set_uid, 'archive_entry_set_uid');

/**
 * C: `void archive_entry_set_uid(struct archive_entry *, la_int64_t)`
 *
 * @see archive_entry.h:368
 */
export function archive_entry_set_uid(argument1: archive_entry, argument2: number | bigint): void {
  const call =
    $archive_entry_set_uid.call ??
      $archive_entry_set_uid.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_uid', 'argument1'),
      'archive_entry_set_uid',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_set_uid', 'argument2'),
  );
}

const $archive_entry_set_uname = /* @__PURE__ */ $declare(archive_entry_set_uname, 'archive_entry_set_uname');

/**
 * C: `void archive_entry_set_uname(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:369
 */
export function archive_entry_set_uname(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_set_uname.call ??
      $archive_entry_set_uname.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_uname', 'argument1'),
      'archive_entry_set_uname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_uname', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_set_uname_utf8 = /* @__PURE__ */
  $declare(archive_entry_set_uname_utf8, 'archive_entry_set_uname_utf8');

/**
 * C: `void archive_entry_set_uname_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:370
 */
export function archive_entry_set_uname_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): void {
  const call =
    $archive_entry_set_uname_utf8.call ??
      $archive_entry_set_uname_utf8.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_uname_utf8', 'argument1'),
      'archive_entry_set_uname_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_set_uname_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_uname = /* @__PURE__ */
  $declare(archive_entry_copy_uname, 'archive_entry_copy_uname');

/**
 * C: `void archive_entry_copy_uname(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:371
 */
export function archive_entry_copy_uname(argument1: archive_entry, argument2: $.CStringInput | null): void {
  const call =
    $archive_entry_copy_uname.call ??
      $archive_entry_copy_uname.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_uname', 'argument1'),
      'archive_entry_copy_uname',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_copy_uname', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_copy_uname_w = /* @__PURE__ */
  $declare(archive_entry_copy_uname_w, 'archive_entry_copy_uname_w');

/**
 * C: `void archive_entry_copy_uname_w(struct archive_entry *, const wchar_t *)`
 *
 * @see archive_entry.h:372
 */
export function archive_entry_copy_uname_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
): void {
  const call =
    $archive_entry_copy_uname_w.call ??
      $archive_entry_copy_uname_w.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_uname_w', 'argument1'),
      'archive_entry_copy_uname_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_copy_uname_w', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_update_uname_utf8 = /* @__PURE__ */
  $declare(archive_entry_update_uname_utf8, 'archive_entry_update_uname_utf8');

/**
 * C: `int archive_entry_update_uname_utf8(struct archive_entry *, const char *)`
 *
 * @see archive_entry.h:373
 */
export function archive_entry_update_uname_utf8(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
): number {
  const call =
    $archive_entry_update_uname_utf8.call ??
      $archive_entry_update_uname_utf8.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_update_uname_utf8', 'argument1'),
      'archive_entry_update_uname_utf8',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_update_uname_utf8', 'argument2'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_set_is_data_encrypted = /* @__PURE__ */
  $declare(archive_entry_set_is_data_encrypted, 'archive_entry_set_is_data_encrypted');

/**
 * C: `void archive_entry_set_is_data_encrypted(struct archive_entry *, char is_encrypted)`
 *
 * @see archive_entry.h:374
 */
export function archive_entry_set_is_data_encrypted(
  argument1: archive_entry,
  is_encrypted: number | string,
): void {
  const call =
    $archive_entry_set_is_data_encrypted.call ??
      $archive_entry_set_is_data_encrypted.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), is_encrypted: $.char },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_is_data_encrypted', 'argument1'),
      'archive_entry_set_is_data_encrypted',
      'argument1',
    ),
    $.toChar(is_encrypted, 'archive_entry_set_is_data_encrypted', 'is_encrypted'),
  );
}

const $archive_entry_set_is_metadata_encrypted = /* @__PURE__ */
  $declare(archive_entry_set_is_metadata_encrypted, 'archive_entry_set_is_metadata_encrypted');

/**
 * C: `void archive_entry_set_is_metadata_encrypted(struct archive_entry *, char is_encrypted)`
 *
 * @see archive_entry.h:375
 */
export function archive_entry_set_is_metadata_encrypted(
  argument1: archive_entry,
  is_encrypted: number | string,
): void {
  const call =
    $archive_entry_set_is_metadata_encrypted.call ??
      $archive_entry_set_is_metadata_encrypted.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), is_encrypted: $.char },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_set_is_metadata_encrypted', 'argument1'),
      'archive_entry_set_is_metadata_encrypted',
      'argument1',
    ),
    $.toChar(is_encrypted, 'archive_entry_set_is_metadata_encrypted', 'is_encrypted'),
  );
}

const $archive_entry_stat = /* @__PURE__ */ $declare(archive_entry_stat, 'archive_entry_stat');

/**
 * Routines to bulk copy fields to/from a platform-native "struct
 * stat."  Libarchive used to just store a struct stat inside of each
 * archive_entry object, but this created issues when trying to
 * manipulate archives on systems different than the ones they were
 * created on.
 *
 * TODO: On Linux and other LFS systems, provide both stat32 and
 * stat64 versions of these functions and all of the macro glue so
 * that archive_entry_stat is magically defined to
 * archive_entry_stat32 or archive_entry_stat64 as appropriate.
 *
 * C: `const struct stat *archive_entry_stat(struct archive_entry *)`
 *
 * @see archive_entry.h:388
 */
export function archive_entry_stat(argument1: archive_entry): stat | null {
  const call =
    $archive_entry_stat.call ??
      $archive_entry_stat.bind([$.pointer(stat), { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_stat', 'argument1'),
      'archive_entry_stat',
      'argument1',
    ),
  );
  return $.fromRecord(stat, result);
}

const $archive_entry_copy_stat = /* @__PURE__ */ $declare(archive_entry_copy_stat, 'archive_entry_copy_stat');

/**
 * Routines to bulk copy fields to/from a platform-native "struct
 * stat."  Libarchive used to just store a struct stat inside of each
 * archive_entry object, but this created issues when trying to
 * manipulate archives on systems different than the ones they were
 * created on.
 *
 * TODO: On Linux and other LFS systems, provide both stat32 and
 * stat64 versions of these functions and all of the macro glue so
 * that archive_entry_stat is magically defined to
 * archive_entry_stat32 or archive_entry_stat64 as appropriate.
 *
 * C: `void archive_entry_copy_stat(struct archive_entry *, const struct stat *)`
 *
 * @see archive_entry.h:389
 */
export function archive_entry_copy_stat(argument1: archive_entry, argument2: $.PointerTo<stat> | null): void {
  const call =
    $archive_entry_copy_stat.call ??
      $archive_entry_copy_stat.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer(stat) },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_stat', 'argument1'),
      'archive_entry_copy_stat',
      'argument1',
    ),
    stat.toC(argument2, 'archive_entry_copy_stat', 'argument2'),
  );
  $.keepAlive(argument2);
}

const $archive_entry_mac_metadata = /* @__PURE__ */
  $declare(archive_entry_mac_metadata, 'archive_entry_mac_metadata');

/**
 * C: `const void *archive_entry_mac_metadata(struct archive_entry *, size_t *)`
 *
 * @see archive_entry.h:398
 */
export function archive_entry_mac_metadata(
  argument1: archive_entry,
  argument2: $.PointerTo<$.UnsignedLongLong> | null,
): $.Pointer<$.Void> | null {
  const call =
    $archive_entry_mac_metadata.call ??
      $archive_entry_mac_metadata.bind([
        $.voidPointer,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.unsignedLongLong) },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_mac_metadata', 'argument1'),
      'archive_entry_mac_metadata',
      'argument1',
    ),
    $.toPointer($.unsignedLongLong, argument2, 'archive_entry_mac_metadata', 'argument2'),
  );
  $.keepAlive(argument2);
  return $.fromPointer($.voidType, result, argument2);
}

const $archive_entry_copy_mac_metadata = /* @__PURE__ */
  $declare(archive_entry_copy_mac_metadata, 'archive_entry_copy_mac_metadata');

/**
 * C: `void archive_entry_copy_mac_metadata(struct archive_entry *, const void *, size_t)`
 *
 * @see archive_entry.h:399
 */
export function archive_entry_copy_mac_metadata(
  argument1: archive_entry,
  argument2: $.Bytes | null,
  argument3?: number | bigint,
): void {
  const call =
    $archive_entry_copy_mac_metadata.call ??
      $archive_entry_copy_mac_metadata.bind([
        $.voidType,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.sized($.bytes($.voidPointer)),
          argument3: $.unsignedLongLong,
        },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_mac_metadata', 'argument1'),
      'archive_entry_copy_mac_metadata',
      'argument1',
    ),
    $.toSizedBytes(argument2, argument3, 'archive_entry_copy_mac_metadata', 'argument2', 'argument3'),
    $.toUnsignedLongLong(
      argument3 ?? $.byteLengthOf(argument2, 'archive_entry_copy_mac_metadata', 'argument2', 'argument3'),
      'archive_entry_copy_mac_metadata',
      'argument3',
    ),
  );
  $.keepAlive(argument2);
}

const $archive_entry_digest = /* @__PURE__ */ $declare(archive_entry_digest, 'archive_entry_digest');

/**
 * C: `const unsigned char *archive_entry_digest(struct archive_entry *, int)`
 *
 * @see archive_entry.h:412
 */
export function archive_entry_digest(
  argument1: archive_entry,
  argument2: number,
): $.Pointer<$.UnsignedChar> | null {
  const call =
    $archive_entry_digest.call ??
      $archive_entry_digest.bind([
        $.pointer($.unsignedChar),
        { argument1: $.nonnull(archive_entry), argument2: $.int },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_digest', 'argument1'),
      'archive_entry_digest',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_digest', 'argument2'),
  );
  return $.fromPointer($.unsignedChar, result);
}

const $archive_entry_acl_clear = /* @__PURE__ */ $declare(archive_entry_acl_clear, 'archive_entry_acl_clear');

/**
 * Set the ACL by clearing it and adding entries one at a time.
 * Unlike the POSIX.1e ACL routines, you must specify the type
 * (access/default) for each entry.  Internally, the ACL data is just
 * a soup of entries.  API calls here allow you to retrieve just the
 * entries of interest.  This design (which goes against the spirit of
 * POSIX.1e) is useful for handling archive formats that combine
 * default and access information in a single ACL list.
 *
 * C: `void archive_entry_acl_clear(struct archive_entry *)`
 *
 * @see archive_entry.h:525
 */
export function archive_entry_acl_clear(argument1: archive_entry): void {
  const call =
    $archive_entry_acl_clear.call ??
      $archive_entry_acl_clear.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_clear', 'argument1'),
      'archive_entry_acl_clear',
      'argument1',
    ),
  );
}

const $archive_entry_acl_add_entry = /* @__PURE__ */
  $declare(archive_entry_acl_add_entry, 'archive_entry_acl_add_entry');

/**
 * Set the ACL by clearing it and adding entries one at a time.
 * Unlike the POSIX.1e ACL routines, you must specify the type
 * (access/default) for each entry.  Internally, the ACL data is just
 * a soup of entries.  API calls here allow you to retrieve just the
 * entries of interest.  This design (which goes against the spirit of
 * POSIX.1e) is useful for handling archive formats that combine
 * default and access information in a single ACL list.
 *
 * C: `int archive_entry_acl_add_entry(struct archive_entry *, int, int, int, int, const char *)`
 *
 * @see archive_entry.h:526
 */
export function archive_entry_acl_add_entry(
  argument1: archive_entry,
  argument2: number,
  argument3: number,
  argument4: number,
  argument5: number,
  argument6: $.CStringInput | null,
): number {
  const call =
    $archive_entry_acl_add_entry.call ??
      $archive_entry_acl_add_entry.bind([
        $.int,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.int,
          argument3: $.int,
          argument4: $.int,
          argument5: $.int,
          argument6: $.cstring,
        },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_add_entry', 'argument1'),
      'archive_entry_acl_add_entry',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_add_entry', 'argument2'),
    $.toInt(argument3, 'archive_entry_acl_add_entry', 'argument3'),
    $.toInt(argument4, 'archive_entry_acl_add_entry', 'argument4'),
    $.toInt(argument5, 'archive_entry_acl_add_entry', 'argument5'),
    $.toCString(argument6, 'archive_entry_acl_add_entry', 'argument6'),
  );
  $.keepAlive(argument6);
  return result;
}

const $archive_entry_acl_add_entry_w = /* @__PURE__ */
  $declare(archive_entry_acl_add_entry_w, 'archive_entry_acl_add_entry_w');

/**
 * Set the ACL by clearing it and adding entries one at a time.
 * Unlike the POSIX.1e ACL routines, you must specify the type
 * (access/default) for each entry.  Internally, the ACL data is just
 * a soup of entries.  API calls here allow you to retrieve just the
 * entries of interest.  This design (which goes against the spirit of
 * POSIX.1e) is useful for handling archive formats that combine
 * default and access information in a single ACL list.
 *
 * C: `int archive_entry_acl_add_entry_w(struct archive_entry *, int, int, int, int, const wchar_t *)`
 *
 * @see archive_entry.h:529
 */
export function archive_entry_acl_add_entry_w(
  argument1: archive_entry,
  argument2: number,
  argument3: number,
  argument4: number,
  argument5: number,
  argument6: $.WideStringInput | null,
): number {
  const call =
    $archive_entry_acl_add_entry_w.call ??
      $archive_entry_acl_add_entry_w.bind([
        $.int,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.int,
          argument3: $.int,
          argument4: $.int,
          argument5: $.int,
          argument6: $.pointer($.wchar_t),
        },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_add_entry_w', 'argument1'),
      'archive_entry_acl_add_entry_w',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_add_entry_w', 'argument2'),
    $.toInt(argument3, 'archive_entry_acl_add_entry_w', 'argument3'),
    $.toInt(argument4, 'archive_entry_acl_add_entry_w', 'argument4'),
    $.toInt(argument5, 'archive_entry_acl_add_entry_w', 'argument5'),
    $.toWideString(argument6, 'archive_entry_acl_add_entry_w', 'argument6'),
  );
  $.keepAlive(argument6);
  return result;
}

const $archive_entry_acl_reset = /* @__PURE__ */ $declare(archive_entry_acl_reset, 'archive_entry_acl_reset');

/**
 * To retrieve the ACL, first "reset", then repeatedly ask for the
 * "next" entry.  The want_type parameter allows you to request only
 * certain types of entries.
 *
 * C: `int archive_entry_acl_reset(struct archive_entry *, int)`
 *
 * @see archive_entry.h:538
 */
export function archive_entry_acl_reset(argument1: archive_entry, argument2: number): number {
  const call =
    $archive_entry_acl_reset.call ??
      $archive_entry_acl_reset.bind([$.int, { argument1: $.nonnull(archive_entry), argument2: $.int }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_reset', 'argument1'),
      'archive_entry_acl_reset',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_reset', 'argument2'),
  );
}

const $archive_entry_acl_next = /* @__PURE__ */ $declare(archive_entry_acl_next, 'archive_entry_acl_next');

/**
 * To retrieve the ACL, first "reset", then repeatedly ask for the
 * "next" entry.  The want_type parameter allows you to request only
 * certain types of entries.
 *
 * C: `int archive_entry_acl_next(struct archive_entry *, int, int *, int *, int *, int *, const char **)`
 *
 * @see archive_entry.h:539
 */
export function archive_entry_acl_next(
  argument1: archive_entry,
  argument2: number,
  argument3: $.PointerTo<$.Int> | null,
  argument4: $.PointerTo<$.Int> | null,
  argument5: $.PointerTo<$.Int> | null,
  argument6: $.PointerTo<$.Int> | null,
  argument7: $.StringsInput | null,
): number {
  const call =
    $archive_entry_acl_next.call ??
      $archive_entry_acl_next.bind([
        $.int,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.int,
          argument3: $.pointer($.int),
          argument4: $.pointer($.int),
          argument5: $.pointer($.int),
          argument6: $.pointer($.int),
          argument7: $.pointer($.cstring),
        },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_next', 'argument1'),
      'archive_entry_acl_next',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_next', 'argument2'),
    $.toPointer($.int, argument3, 'archive_entry_acl_next', 'argument3'),
    $.toPointer($.int, argument4, 'archive_entry_acl_next', 'argument4'),
    $.toPointer($.int, argument5, 'archive_entry_acl_next', 'argument5'),
    $.toPointer($.int, argument6, 'archive_entry_acl_next', 'argument6'),
    $.toStrings(argument7, 'archive_entry_acl_next', 'argument7'),
  );
  $.keepAlive(argument3, argument4, argument5, argument6);
  $.keepAlive(argument7);
  return result;
}

const $archive_entry_acl_to_text_w = /* @__PURE__ */
  $declare(archive_entry_acl_to_text_w, 'archive_entry_acl_to_text_w');

/**
 * C: `wchar_t *archive_entry_acl_to_text_w(struct archive_entry *, la_ssize_t *, int)`
 *
 * @see archive_entry.h:571
 */
export function archive_entry_acl_to_text_w(
  argument1: archive_entry,
  argument2: $.PointerTo<$.LongLong> | null,
  argument3: number,
): $.Pointer<$.ChosenInteger> | null {
  const call =
    $archive_entry_acl_to_text_w.call ??
      $archive_entry_acl_to_text_w.bind([
        $.pointer($int_unsignedInt_unsignedShort),
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.longLong), argument3: $.int },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_to_text_w', 'argument1'),
      'archive_entry_acl_to_text_w',
      'argument1',
    ),
    $.toPointer($.longLong, argument2, 'archive_entry_acl_to_text_w', 'argument2'),
    $.toInt(argument3, 'archive_entry_acl_to_text_w', 'argument3'),
  );
  $.keepAlive(argument2);
  return $.fromPointer($int_unsignedInt_unsignedShort, result, argument2);
}

const $archive_entry_acl_to_text = /* @__PURE__ */
  $declare(archive_entry_acl_to_text, 'archive_entry_acl_to_text');

/**
 * C: `char *archive_entry_acl_to_text(struct archive_entry *, la_ssize_t *, int)`
 *
 * @see archive_entry.h:573
 */
export function archive_entry_acl_to_text(
  argument1: archive_entry,
  argument2: $.PointerTo<$.LongLong> | null,
  argument3: number,
): $.Pointer<$.Char> | null {
  const call =
    $archive_entry_acl_to_text.call ??
      $archive_entry_acl_to_text.bind([
        $.pointer($.char),
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.longLong), argument3: $.int },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_to_text', 'argument1'),
      'archive_entry_acl_to_text',
      'argument1',
    ),
    $.toPointer($.longLong, argument2, 'archive_entry_acl_to_text', 'argument2'),
    $.toInt(argument3, 'archive_entry_acl_to_text', 'argument3'),
  );
  $.keepAlive(argument2);
  return $.fromPointer($.char, result, argument2);
}

const $archive_entry_acl_from_text_w = /* @__PURE__ */
  $declare(archive_entry_acl_from_text_w, 'archive_entry_acl_from_text_w');

/**
 * C: `int archive_entry_acl_from_text_w(struct archive_entry *, const wchar_t *, int)`
 *
 * @see archive_entry.h:575
 */
export function archive_entry_acl_from_text_w(
  argument1: archive_entry,
  argument2: $.WideStringInput | null,
  argument3: number,
): number {
  const call =
    $archive_entry_acl_from_text_w.call ??
      $archive_entry_acl_from_text_w.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.pointer($.wchar_t), argument3: $.int },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_from_text_w', 'argument1'),
      'archive_entry_acl_from_text_w',
      'argument1',
    ),
    $.toWideString(argument2, 'archive_entry_acl_from_text_w', 'argument2'),
    $.toInt(argument3, 'archive_entry_acl_from_text_w', 'argument3'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_acl_from_text = /* @__PURE__ */
  $declare(archive_entry_acl_from_text, 'archive_entry_acl_from_text');

/**
 * C: `int archive_entry_acl_from_text(struct archive_entry *, const char *, int)`
 *
 * @see archive_entry.h:577
 */
export function archive_entry_acl_from_text(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
  argument3: number,
): number {
  const call =
    $archive_entry_acl_from_text.call ??
      $archive_entry_acl_from_text.bind([
        $.int,
        { argument1: $.nonnull(archive_entry), argument2: $.cstring, argument3: $.int },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_from_text', 'argument1'),
      'archive_entry_acl_from_text',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_acl_from_text', 'argument2'),
    $.toInt(argument3, 'archive_entry_acl_from_text', 'argument3'),
  );
  $.keepAlive(argument2);
  return result;
}

const $archive_entry_acl_text_w = /* @__PURE__ */
  $declare(archive_entry_acl_text_w, 'archive_entry_acl_text_w');

/**
 * Deprecated functions
 *
 * C: `const wchar_t *archive_entry_acl_text_w(struct archive_entry *, int)`
 *
 * @deprecated
 * @see archive_entry.h:585
 */
export function archive_entry_acl_text_w(
  argument1: archive_entry,
  argument2: number,
): $.Pointer<$.Int> | null {
  const call =
    $archive_entry_acl_text_w.call ??
      $archive_entry_acl_text_w.bind([
        $.pointer($.wchar_t),
        { argument1: $.nonnull(archive_entry), argument2: $.int },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_text_w', 'argument1'),
      'archive_entry_acl_text_w',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_text_w', 'argument2'),
  );
  return $.fromPointer($.wchar_t, result);
}

const $archive_entry_acl_text = /* @__PURE__ */ $declare(archive_entry_acl_text, 'archive_entry_acl_text');

/**
 * C: `const char *archive_entry_acl_text(struct archive_entry *, int)`
 *
 * @deprecated
 * @see archive_entry.h:587
 */
export function archive_entry_acl_text(argument1: archive_entry, argument2: number): string | null {
  const call =
    $archive_entry_acl_text.call ??
      $archive_entry_acl_text.bind([$.cstring, { argument1: $.nonnull(archive_entry), argument2: $.int }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_text', 'argument1'),
      'archive_entry_acl_text',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_text', 'argument2'),
  );
}

const $archive_entry_acl_types = /* @__PURE__ */ $declare(archive_entry_acl_types, 'archive_entry_acl_types');

/**
 * Return bitmask of ACL types in an archive entry
 *
 * C: `int archive_entry_acl_types(struct archive_entry *)`
 *
 * @see archive_entry.h:591
 */
export function archive_entry_acl_types(argument1: archive_entry): number {
  const call =
    $archive_entry_acl_types.call ??
      $archive_entry_acl_types.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_types', 'argument1'),
      'archive_entry_acl_types',
      'argument1',
    ),
  );
}

const $archive_entry_acl_count = /* @__PURE__ */ $declare(archive_entry_acl_count, 'archive_entry_acl_count');

/**
 * Return a count of entries matching 'want_type'
 *
 * C: `int archive_entry_acl_count(struct archive_entry *, int)`
 *
 * @see archive_entry.h:594
 */
export function archive_entry_acl_count(argument1: archive_entry, argument2: number): number {
  const call =
    $archive_entry_acl_count.call ??
      $archive_entry_acl_count.bind([$.int, { argument1: $.nonnull(archive_entry), argument2: $.int }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl_count', 'argument1'),
      'archive_entry_acl_count',
      'argument1',
    ),
    $.toInt(argument2, 'archive_entry_acl_count', 'argument2'),
  );
}

const $archive_entry_acl = /* @__PURE__ */ $declare(archive_entry_acl, 'archive_entry_acl');

/**
 * Whether the caller owns what it returns is not known.
 * C: `struct archive_acl *archive_entry_acl(struct archive_entry *)`
 *
 * @see archive_entry.h:599
 */
export function archive_entry_acl(argument1: archive_entry): archive_acl | null {
  const call =
    $archive_entry_acl.call ??
      $archive_entry_acl.bind([archive_acl, { argument1: $.nonnull(archive_entry) }]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_acl', 'argument1'),
      'archive_entry_acl',
      'argument1',
    ),
  );
  return $.fromHandle(archive_acl, result);
}

const $archive_entry_xattr_clear = /* @__PURE__ */
  $declare(archive_entry_xattr_clear, 'archive_entry_xattr_clear');

/**
 * C: `void archive_entry_xattr_clear(struct archive_entry *)`
 *
 * @see archive_entry.h:605
 */
export function archive_entry_xattr_clear(argument1: archive_entry): void {
  const call =
    $archive_entry_xattr_clear.call ??
      $archive_entry_xattr_clear.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_xattr_clear', 'argument1'),
      'archive_entry_xattr_clear',
      'argument1',
    ),
  );
}

const $archive_entry_xattr_add_entry = /* @__PURE__ */
  $declare(archive_entry_xattr_add_entry, 'archive_entry_xattr_add_entry');

/**
 * C: `void archive_entry_xattr_add_entry(struct archive_entry *, const char *, const void *, size_t)`
 *
 * @see archive_entry.h:606
 */
export function archive_entry_xattr_add_entry(
  argument1: archive_entry,
  argument2: $.CStringInput | null,
  argument3: $.Bytes | null,
  argument4?: number | bigint,
): void {
  const call =
    $archive_entry_xattr_add_entry.call ??
      $archive_entry_xattr_add_entry.bind([
        $.voidType,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.cstring,
          argument3: $.sized($.bytes($.voidPointer)),
          argument4: $.unsignedLongLong,
        },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_xattr_add_entry', 'argument1'),
      'archive_entry_xattr_add_entry',
      'argument1',
    ),
    $.toCString(argument2, 'archive_entry_xattr_add_entry', 'argument2'),
    $.toSizedBytes(argument3, argument4, 'archive_entry_xattr_add_entry', 'argument3', 'argument4'),
    $.toUnsignedLongLong(
      argument4 ?? $.byteLengthOf(argument3, 'archive_entry_xattr_add_entry', 'argument3', 'argument4'),
      'archive_entry_xattr_add_entry',
      'argument4',
    ),
  );
  $.keepAlive(argument2, argument3);
}

const $archive_entry_xattr_count = /* @__PURE__ */
  $declare(archive_entry_xattr_count, 'archive_entry_xattr_count');

/**
 * C: `int archive_entry_xattr_count(struct archive_entry *)`
 *
 * @see archive_entry.h:615
 */
export function archive_entry_xattr_count(argument1: archive_entry): number {
  const call =
    $archive_entry_xattr_count.call ??
      $archive_entry_xattr_count.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_xattr_count', 'argument1'),
      'archive_entry_xattr_count',
      'argument1',
    ),
  );
}

const $archive_entry_xattr_reset = /* @__PURE__ */
  $declare(archive_entry_xattr_reset, 'archive_entry_xattr_reset');

/**
 * C: `int archive_entry_xattr_reset(struct archive_entry *)`
 *
 * @see archive_entry.h:616
 */
export function archive_entry_xattr_reset(argument1: archive_entry): number {
  const call =
    $archive_entry_xattr_reset.call ??
      $archive_entry_xattr_reset.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_xattr_reset', 'argument1'),
      'archive_entry_xattr_reset',
      'argument1',
    ),
  );
}

const $archive_entry_xattr_next = /* @__PURE__ */
  $declare(archive_entry_xattr_next, 'archive_entry_xattr_next');

/**
 * C: `int archive_entry_xattr_next(struct archive_entry *, const char **, const void **, size_t *)`
 *
 * @see archive_entry.h:617
 */
export function archive_entry_xattr_next(
  argument1: archive_entry,
  argument2: $.StringsInput | null,
  argument3: $.PointerTo<$.Pointer<$.Void>> | null,
  argument4: $.PointerTo<$.UnsignedLongLong> | null,
): number {
  const call =
    $archive_entry_xattr_next.call ??
      $archive_entry_xattr_next.bind([
        $.int,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.pointer($.cstring),
          argument3: $.pointer($.voidPointer),
          argument4: $.pointer($.unsignedLongLong),
        },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_xattr_next', 'argument1'),
      'archive_entry_xattr_next',
      'argument1',
    ),
    $.toStrings(argument2, 'archive_entry_xattr_next', 'argument2'),
    $.toPointer($.voidPointer, argument3, 'archive_entry_xattr_next', 'argument3'),
    $.toPointer($.unsignedLongLong, argument4, 'archive_entry_xattr_next', 'argument4'),
  );
  $.keepAlive(argument2, argument3, argument4);
  return result;
}

const $archive_entry_sparse_clear = /* @__PURE__ */
  $declare(archive_entry_sparse_clear, 'archive_entry_sparse_clear');

/**
 * C: `void archive_entry_sparse_clear(struct archive_entry *)`
 *
 * @see archive_entry.h:624
 */
export function archive_entry_sparse_clear(argument1: archive_entry): void {
  const call =
    $archive_entry_sparse_clear.call ??
      $archive_entry_sparse_clear.bind([$.voidType, { argument1: $.nonnull(archive_entry) }]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sparse_clear', 'argument1'),
      'archive_entry_sparse_clear',
      'argument1',
    ),
  );
}

const $archive_entry_sparse_add_entry = /* @__PURE__ */
  $declare(archive_entry_sparse_add_entry, 'archive_entry_sparse_add_entry');

/**
 * C: `void archive_entry_sparse_add_entry(struct archive_entry *, la_int64_t, la_int64_t)`
 *
 * @see archive_entry.h:625
 */
export function archive_entry_sparse_add_entry(
  argument1: archive_entry,
  argument2: number | bigint,
  argument3: number | bigint,
): void {
  const call =
    $archive_entry_sparse_add_entry.call ??
      $archive_entry_sparse_add_entry.bind([
        $.voidType,
        { argument1: $.nonnull(archive_entry), argument2: $.longLong, argument3: $.longLong },
      ]);
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sparse_add_entry', 'argument1'),
      'archive_entry_sparse_add_entry',
      'argument1',
    ),
    $.toLongLong(argument2, 'archive_entry_sparse_add_entry', 'argument2'),
    $.toLongLong(argument3, 'archive_entry_sparse_add_entry', 'argument3'),
  );
}

const $archive_entry_sparse_count = /* @__PURE__ */
  $declare(archive_entry_sparse_count, 'archive_entry_sparse_count');

/**
 * C: `int archive_entry_sparse_count(struct archive_entry *)`
 *
 * @see archive_entry.h:633
 */
export function archive_entry_sparse_count(argument1: archive_entry): number {
  const call =
    $archive_entry_sparse_count.call ??
      $archive_entry_sparse_count.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sparse_count', 'argument1'),
      'archive_entry_sparse_count',
      'argument1',
    ),
  );
}

const $archive_entry_sparse_reset = /* @__PURE__ */
  $declare(archive_entry_sparse_reset, 'archive_entry_sparse_reset');

/**
 * C: `int archive_entry_sparse_reset(struct archive_entry *)`
 *
 * @see archive_entry.h:634
 */
export function archive_entry_sparse_reset(argument1: archive_entry): number {
  const call =
    $archive_entry_sparse_reset.call ??
      $archive_entry_sparse_reset.bind([$.int, { argument1: $.nonnull(archive_entry) }]);
  return call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sparse_reset', 'argument1'),
      'archive_entry_sparse_reset',
      'argument1',
    ),
  );
}

const $archive_entry_sparse_next = /* @__PURE__ */
  $declare(archive_entry_sparse_next, 'archive_entry_sparse_next');

/**
 * C: `int archive_entry_sparse_next(struct archive_entry *, la_int64_t *, la_int64_t *)`
 *
 * @see archive_entry.h:635
 */
export function archive_entry_sparse_next(
  argument1: archive_entry,
  argument2: $.PointerTo<$.LongLong> | null,
  argument3: $.PointerTo<$.LongLong> | null,
): number {
  const call =
    $archive_entry_sparse_next.call ??
      $archive_entry_sparse_next.bind([
        $.int,
        {
          argument1: $.nonnull(archive_entry),
          argument2: $.pointer($.longLong),
          argument3: $.pointer($.longLong),
        },
      ]);
  const result = call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_sparse_next', 'argument1'),
      'archive_entry_sparse_next',
      'argument1',
    ),
    $.toPointer($.longLong, argument2, 'archive_entry_sparse_next', 'argument2'),
    $.toPointer($.longLong, argument3, 'archive_entry_sparse_next', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
  return result;
}

const $archive_entry_linkresolver_new = /* @__PURE__ */
  $declare(archive_entry_linkresolver_new, 'archive_entry_linkresolver_new');

/**
 * The caller owns what it returns: free it with {@link archive_entry_linkresolver_free} (names: "new").
 * C: `struct archive_entry_linkresolver *archive_entry_linkresolver_new(void)`
 *
 * @see archive_entry.h:708
 */
export function archive_entry_linkresolver_new(): $.Owned<archive_entry_linkresolver> {
  const call =
    $archive_entry_linkresolver_new.call ??
      $archive_entry_linkresolver_new.bind([
        $.nonnull($.owned(archive_entry_linkresolver, () => archive_entry_linkresolver_free)),
        {},
      ]);
  const result = call();
  return $.notNull(
    $.fromOwned(archive_entry_linkresolver, result, archive_entry_linkresolver_free),
    'archive_entry_linkresolver_new',
    'the result',
  );
}

const $archive_entry_linkresolver_set_strategy = /* @__PURE__ */
  $declare(archive_entry_linkresolver_set_strategy, 'archive_entry_linkresolver_set_strategy');

/**
 * C: `void archive_entry_linkresolver_set_strategy(struct archive_entry_linkresolver *, int)`
 *
 * @see archive_entry.h:709
 */
export function archive_entry_linkresolver_set_strategy(
  argument1: archive_entry_linkresolver | null,
  argument2: number,
): void {
  const call =
    $archive_entry_linkresolver_set_strategy.call ??
      $archive_entry_linkresolver_set_strategy.bind([
        $.voidType,
        { argument1: archive_entry_linkresolver, argument2: $.int },
      ]);
  call(
    archive_entry_linkresolver.toC(argument1, 'archive_entry_linkresolver_set_strategy', 'argument1'),
    $.toInt(argument2, 'archive_entry_linkresolver_set_strategy', 'argument2'),
  );
}

const $archive_entry_linkresolver_free = /* @__PURE__ */
  $declare(archive_entry_linkresolver_free, 'archive_entry_linkresolver_free', {
    after: (_result, argument1) => $.freed(argument1, 'archive_entry_linkresolver_free'),
    frees: 0,
  });

/**
 * C: `void archive_entry_linkresolver_free(struct archive_entry_linkresolver *)`
 *
 * @see archive_entry.h:711
 */
export function archive_entry_linkresolver_free(argument1: archive_entry_linkresolver | null): void {
  const call =
    $archive_entry_linkresolver_free.call ??
      $archive_entry_linkresolver_free.bind([$.voidType, { argument1: archive_entry_linkresolver }]);
  call(
    $.toFreed(
      archive_entry_linkresolver.toC(argument1, 'archive_entry_linkresolver_free', 'argument1'),
      argument1,
    ),
  );
  $.freed(argument1, 'archive_entry_linkresolver_free');
}

const $archive_entry_linkify = /* @__PURE__ */ $declare(archive_entry_linkify, 'archive_entry_linkify');

/**
 * Whether the caller owns what it returns is not known.
 * Whether the caller owns what it returns is not known.
 * C: `void archive_entry_linkify(struct archive_entry_linkresolver *, struct archive_entry **, struct archive_entry **)`
 *
 * @see archive_entry.h:712
 */
export function archive_entry_linkify(
  argument1: archive_entry_linkresolver | null,
  argument2: $.PointerTo<archive_entry> | null,
  argument3: $.PointerTo<archive_entry> | null,
): void {
  const call =
    $archive_entry_linkify.call ??
      $archive_entry_linkify.bind([
        $.voidType,
        {
          argument1: archive_entry_linkresolver,
          argument2: $.pointer(archive_entry),
          argument3: $.pointer(archive_entry),
        },
      ]);
  call(
    archive_entry_linkresolver.toC(argument1, 'archive_entry_linkify', 'argument1'),
    $.toPointer(archive_entry, argument2, 'archive_entry_linkify', 'argument2'),
    $.toPointer(archive_entry, argument3, 'archive_entry_linkify', 'argument3'),
  );
  $.keepAlive(argument2, argument3);
}

const $archive_entry_partial_links = /* @__PURE__ */
  $declare(archive_entry_partial_links, 'archive_entry_partial_links');

/**
 * Whether the caller owns what it returns is not known.
 * C: `struct archive_entry *archive_entry_partial_links(struct archive_entry_linkresolver *res, unsigned int *links)`
 *
 * @see archive_entry.h:714
 */
export function archive_entry_partial_links(
  res: archive_entry_linkresolver | null,
  links: $.PointerTo<$.UnsignedInt> | null,
): archive_entry | null {
  const call =
    $archive_entry_partial_links.call ??
      $archive_entry_partial_links.bind([
        archive_entry,
        { res: archive_entry_linkresolver, links: $.pointer($.unsignedInt) },
      ]);
  const result = call(
    archive_entry_linkresolver.toC(res, 'archive_entry_partial_links', 'res'),
    $.toPointer($.unsignedInt, links, 'archive_entry_partial_links', 'links'),
  );
  $.keepAlive(links);
  return $.fromHandle(archive_entry, result);
}

const $archive_entry_copy_bhfi = /* @__PURE__ */ $declare(archive_entry_copy_bhfi, 'archive_entry_copy_bhfi');

/**
 * Only on x86_64-windows-msvc.
 *
 * C: `void archive_entry_copy_bhfi(struct archive_entry *, BY_HANDLE_FILE_INFORMATION *)`
 *
 * @see archive_entry.h:309
 */
export function archive_entry_copy_bhfi(
  argument1: archive_entry,
  argument2: BY_HANDLE_FILE_INFORMATION | null,
): void {
  const call =
    $archive_entry_copy_bhfi.call ??
      $archive_entry_copy_bhfi.bind(
        $target.only('archive_entry_copy_bhfi', 'x86_64-windows-msvc', [
          $.voidType,
          { argument1: $.nonnull(archive_entry), argument2: BY_HANDLE_FILE_INFORMATION },
        ]),
      );
  call(
    $.notNull(
      archive_entry.toC(argument1, 'archive_entry_copy_bhfi', 'argument1'),
      'archive_entry_copy_bhfi',
      'argument1',
    ),
    BY_HANDLE_FILE_INFORMATION.toC(argument2, 'archive_entry_copy_bhfi', 'argument2'),
  );
}
// bindgen-checksum: bb752d06
