// Made by bindgen 0.1.0 from archive.h, archive_entry.h (archive 3.6.2) for 8 targets.
// Without the C library's headers of aarch64-linux-musl, x86_64-apple-darwin, arm64-apple-darwin, x86_64-windows-msvc: bindgen's own stood in for them.
// Do not edit; run: bindgen
import * as $ from 'koffi-bindgen/runtime/generated';
import * as $raw from './index.ts';
export * as raw from './index.ts';

const $codes = {
    ARCHIVE_OK: $raw.ARCHIVE_OK,
    ARCHIVE_RETRY: $raw.ARCHIVE_RETRY,
    ARCHIVE_WARN: $raw.ARCHIVE_WARN,
    ARCHIVE_FAILED: $raw.ARCHIVE_FAILED,
    ARCHIVE_FATAL: $raw.ARCHIVE_FATAL,
    ARCHIVE_EOF: $raw.ARCHIVE_EOF,
  };

/** Which failure it was: the name of the constant that the function returned. */
export type ArchiveErrorCode = 'ARCHIVE_OK'
  | 'ARCHIVE_RETRY'
  | 'ARCHIVE_WARN'
  | 'ARCHIVE_FAILED'
  | 'ARCHIVE_FATAL'
  | 'ARCHIVE_EOF';

/** What a function of the library throws where it fails. */
export class ArchiveError extends $.LibraryError<ArchiveErrorCode> {
  /** C: {@link raw.archive_errno}. */
  declare readonly errno: number | undefined;
}

/** The constants `AE_IF*`. */
export const FileType = {
    MT: 61440,
    REG: 32768,
    LNK: 40960,
    SOCK: 49152,
    CHR: 8192,
    BLK: 24576,
    DIR: 16384,
    IFO: 4096,
  } as const;

/** The constants `ARCHIVE_EXTRACT_*`. */
export const ExtractFlags = {
    OWNER: 1,
    PERM: 2,
    TIME: 4,
    NO_OVERWRITE: 8,
    UNLINK: 0x10,
    ACL: 0x20,
    FFLAGS: 0x40,
    XATTR: 0x80,
    SECURE_SYMLINKS: 0x100,
    SECURE_NODOTDOT: 0x200,
    NO_AUTODIR: 0x400,
    NO_OVERWRITE_NEWER: 0x800,
    SPARSE: 0x1000,
    MAC_METADATA: 0x2000,
    NO_HFS_COMPRESSION: 0x4000,
    HFS_COMPRESSION_FORCED: 0x8000,
    SECURE_NOABSOLUTEPATHS: 0x10000,
    CLEAR_NOCHANGE_FFLAGS: 0x20000,
    SAFE_WRITES: 0x40000,
  } as const;


/** Flags by their names: those that are true are set. As numbers they are in {@link ExtractFlags}. */
export interface ExtractFlagsOptions {
  /**
   * Default: Do not try to set owner/group.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_OWNER}.
   */
  readonly owner?: boolean;
  /**
   * Default: Do obey umask, do not restore SUID/SGID/SVTX bits.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_PERM}.
   */
  readonly perm?: boolean;
  /**
   * Default: Do not restore mtime/atime.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_TIME}.
   */
  readonly time?: boolean;
  /**
   * Default: Replace existing files.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_NO_OVERWRITE}.
   */
  readonly noOverwrite?: boolean;
  /**
   * Default: Try create first, unlink only if create fails with EEXIST.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_UNLINK}.
   */
  readonly unlink?: boolean;
  /**
   * Default: Do not restore ACLs.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_ACL}.
   */
  readonly acl?: boolean;
  /**
   * Default: Do not restore fflags.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_FFLAGS}.
   */
  readonly fflags?: boolean;
  /**
   * Default: Do not restore xattrs.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_XATTR}.
   */
  readonly xattr?: boolean;
  /**
   * Note: With ARCHIVE_EXTRACT_UNLINK, will remove any intermediate symlink.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_SECURE_SYMLINKS}.
   */
  readonly secureSymlinks?: boolean;
  /**
   * Default: Do not reject entries with '..' as path elements.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_SECURE_NODOTDOT}.
   */
  readonly secureNodotdot?: boolean;
  /**
   * Default: Create parent directories as needed.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_NO_AUTODIR}.
   */
  readonly noAutodir?: boolean;
  /**
   * Default: Overwrite files, even if one on disk is newer.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_NO_OVERWRITE_NEWER}.
   */
  readonly noOverwriteNewer?: boolean;
  /**
   * Detect blocks of 0 and write holes instead.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_SPARSE}.
   */
  readonly sparse?: boolean;
  /**
   * This has no effect except on Mac OS.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_MAC_METADATA}.
   */
  readonly macMetadata?: boolean;
  /**
   * This has no effect except on Mac OS v10.6 or later.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_NO_HFS_COMPRESSION}.
   */
  readonly noHfsCompression?: boolean;
  /**
   * This has no effect except on Mac OS v10.6 or later.
   *
   * C: {@link raw.ARCHIVE_EXTRACT_HFS_COMPRESSION_FORCED}.
   */
  readonly hfsCompressionForced?: boolean;
  /**
   * Default: Do not reject entries with absolute paths
   *
   * C: {@link raw.ARCHIVE_EXTRACT_SECURE_NOABSOLUTEPATHS}.
   */
  readonly secureNoabsolutepaths?: boolean;
  /**
   * Default: Do not clear no-change flags when unlinking object
   *
   * C: {@link raw.ARCHIVE_EXTRACT_CLEAR_NOCHANGE_FFLAGS}.
   */
  readonly clearNochangeFflags?: boolean;
  /**
   * Default: Do not extract atomically (using rename)
   *
   * C: {@link raw.ARCHIVE_EXTRACT_SAFE_WRITES}.
   */
  readonly safeWrites?: boolean;
}


const $ExtractFlagsOptions: $.FlagTable<ExtractFlagsOptions> = {
    owner: $raw.ARCHIVE_EXTRACT_OWNER,
    perm: $raw.ARCHIVE_EXTRACT_PERM,
    time: $raw.ARCHIVE_EXTRACT_TIME,
    noOverwrite: $raw.ARCHIVE_EXTRACT_NO_OVERWRITE,
    unlink: $raw.ARCHIVE_EXTRACT_UNLINK,
    acl: $raw.ARCHIVE_EXTRACT_ACL,
    fflags: $raw.ARCHIVE_EXTRACT_FFLAGS,
    xattr: $raw.ARCHIVE_EXTRACT_XATTR,
    secureSymlinks: $raw.ARCHIVE_EXTRACT_SECURE_SYMLINKS,
    secureNodotdot: $raw.ARCHIVE_EXTRACT_SECURE_NODOTDOT,
    noAutodir: $raw.ARCHIVE_EXTRACT_NO_AUTODIR,
    noOverwriteNewer: $raw.ARCHIVE_EXTRACT_NO_OVERWRITE_NEWER,
    sparse: $raw.ARCHIVE_EXTRACT_SPARSE,
    macMetadata: $raw.ARCHIVE_EXTRACT_MAC_METADATA,
    noHfsCompression: $raw.ARCHIVE_EXTRACT_NO_HFS_COMPRESSION,
    hfsCompressionForced: $raw.ARCHIVE_EXTRACT_HFS_COMPRESSION_FORCED,
    secureNoabsolutepaths: $raw.ARCHIVE_EXTRACT_SECURE_NOABSOLUTEPATHS,
    clearNochangeFflags: $raw.ARCHIVE_EXTRACT_CLEAR_NOCHANGE_FFLAGS,
    safeWrites: $raw.ARCHIVE_EXTRACT_SAFE_WRITES,
  };

/** Declare our basic types. */
export class Archive extends $.Wrapper<$raw.archive> {
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
   * C: {@link raw.archive_read_new}.
   */
  static readNew(): $.Owned<Archive> {
    const result = $raw.archive_read_new();
    return new Archive($.present(result, 'archive_read_new')) as $.Owned<Archive>;
  }

  /** C: {@link raw.archive_read_support_compression_all}. */
  readSupportCompressionAll(): number {
    const result = $raw.archive_read_support_compression_all(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_all',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_bzip2}. */
  readSupportCompressionBzip2(): number {
    const result = $raw.archive_read_support_compression_bzip2(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_bzip2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_compress}. */
  readSupportCompressionCompress(): number {
    const result = $raw.archive_read_support_compression_compress(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_compress',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_gzip}. */
  readSupportCompressionGzip(): number {
    const result = $raw.archive_read_support_compression_gzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_gzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_lzip}. */
  readSupportCompressionLzip(): number {
    const result = $raw.archive_read_support_compression_lzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_lzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_lzma}. */
  readSupportCompressionLzma(): number {
    const result = $raw.archive_read_support_compression_lzma(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_lzma',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_none}. */
  readSupportCompressionNone(): number {
    const result = $raw.archive_read_support_compression_none(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_none',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_program}. */
  readSupportCompressionProgram(command: $.CStringInput | null): number {
    const result = $raw.archive_read_support_compression_program(this.raw, command);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_program',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_program_signature}. */
  readSupportCompressionProgramSignature(
    argument2: $.CStringInput | null,
    argument3: $.Bytes | null,
  ): number {
    const result = $raw.archive_read_support_compression_program_signature(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_program_signature',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_rpm}. */
  readSupportCompressionRpm(): number {
    const result = $raw.archive_read_support_compression_rpm(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_rpm',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_uu}. */
  readSupportCompressionUu(): number {
    const result = $raw.archive_read_support_compression_uu(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_uu',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_compression_xz}. */
  readSupportCompressionXz(): number {
    const result = $raw.archive_read_support_compression_xz(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_compression_xz',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_all}. */
  readSupportFilterAll(): number {
    const result = $raw.archive_read_support_filter_all(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_all',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_by_code}. */
  readSupportFilterByCode(argument2: number): number {
    const result = $raw.archive_read_support_filter_by_code(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_by_code',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_bzip2}. */
  readSupportFilterBzip2(): number {
    const result = $raw.archive_read_support_filter_bzip2(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_bzip2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_compress}. */
  readSupportFilterCompress(): number {
    const result = $raw.archive_read_support_filter_compress(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_compress',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_gzip}. */
  readSupportFilterGzip(): number {
    const result = $raw.archive_read_support_filter_gzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_gzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_grzip}. */
  readSupportFilterGrzip(): number {
    const result = $raw.archive_read_support_filter_grzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_grzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_lrzip}. */
  readSupportFilterLrzip(): number {
    const result = $raw.archive_read_support_filter_lrzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_lrzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_lz4}. */
  readSupportFilterLz4(): number {
    const result = $raw.archive_read_support_filter_lz4(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_lz4',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_lzip}. */
  readSupportFilterLzip(): number {
    const result = $raw.archive_read_support_filter_lzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_lzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_lzma}. */
  readSupportFilterLzma(): number {
    const result = $raw.archive_read_support_filter_lzma(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_lzma',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_lzop}. */
  readSupportFilterLzop(): number {
    const result = $raw.archive_read_support_filter_lzop(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_lzop',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_none}. */
  readSupportFilterNone(): number {
    const result = $raw.archive_read_support_filter_none(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_none',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_program}. */
  readSupportFilterProgram(command: $.CStringInput | null): number {
    const result = $raw.archive_read_support_filter_program(this.raw, command);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_program',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_program_signature}. */
  readSupportFilterProgramSignature(
    argument2: $.CStringInput | null,
    argument3: $.Bytes | null,
  ): number {
    const result = $raw.archive_read_support_filter_program_signature(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_program_signature',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_rpm}. */
  readSupportFilterRpm(): number {
    const result = $raw.archive_read_support_filter_rpm(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_rpm',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_uu}. */
  readSupportFilterUu(): number {
    const result = $raw.archive_read_support_filter_uu(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_uu',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_xz}. */
  readSupportFilterXz(): number {
    const result = $raw.archive_read_support_filter_xz(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_xz',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_filter_zstd}. */
  readSupportFilterZstd(): number {
    const result = $raw.archive_read_support_filter_zstd(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_filter_zstd',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_7zip}. */
  readSupportFormat7zip(): number {
    const result = $raw.archive_read_support_format_7zip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_7zip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_all}. */
  readSupportFormatAll(): number {
    const result = $raw.archive_read_support_format_all(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_all',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_ar}. */
  readSupportFormatAr(): number {
    const result = $raw.archive_read_support_format_ar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_ar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_by_code}. */
  readSupportFormatByCode(argument2: number): number {
    const result = $raw.archive_read_support_format_by_code(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_by_code',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_cab}. */
  readSupportFormatCab(): number {
    const result = $raw.archive_read_support_format_cab(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_cab',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_cpio}. */
  readSupportFormatCpio(): number {
    const result = $raw.archive_read_support_format_cpio(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_cpio',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_empty}. */
  readSupportFormatEmpty(): number {
    const result = $raw.archive_read_support_format_empty(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_empty',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_gnutar}. */
  readSupportFormatGnutar(): number {
    const result = $raw.archive_read_support_format_gnutar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_gnutar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_iso9660}. */
  readSupportFormatIso9660(): number {
    const result = $raw.archive_read_support_format_iso9660(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_iso9660',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_lha}. */
  readSupportFormatLha(): number {
    const result = $raw.archive_read_support_format_lha(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_lha',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_mtree}. */
  readSupportFormatMtree(): number {
    const result = $raw.archive_read_support_format_mtree(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_mtree',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_rar}. */
  readSupportFormatRar(): number {
    const result = $raw.archive_read_support_format_rar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_rar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_rar5}. */
  readSupportFormatRar5(): number {
    const result = $raw.archive_read_support_format_rar5(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_rar5',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_raw}. */
  readSupportFormatRaw(): number {
    const result = $raw.archive_read_support_format_raw(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_raw',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_tar}. */
  readSupportFormatTar(): number {
    const result = $raw.archive_read_support_format_tar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_tar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_warc}. */
  readSupportFormatWarc(): number {
    const result = $raw.archive_read_support_format_warc(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_warc',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_support_format_xar}. */
  readSupportFormatXar(): number {
    const result = $raw.archive_read_support_format_xar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_xar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * {@link raw.archive_read_support_format_zip} enables both streamable and seekable
   * zip readers.
   *
   * C: {@link raw.archive_read_support_format_zip}.
   */
  readSupportFormatZip(): number {
    const result = $raw.archive_read_support_format_zip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_zip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Reads Zip archives as stream from beginning to end.  Doesn't
   * correctly handle SFX ZIP files or ZIP archives that have been modified
   * in-place.
   *
   * C: {@link raw.archive_read_support_format_zip_streamable}.
   */
  readSupportFormatZipStreamable(): number {
    const result = $raw.archive_read_support_format_zip_streamable(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_zip_streamable',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Reads starting from central directory; requires seekable input.
   *
   * C: {@link raw.archive_read_support_format_zip_seekable}.
   */
  readSupportFormatZipSeekable(): number {
    const result = $raw.archive_read_support_format_zip_seekable(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_support_format_zip_seekable',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Functions to manually set the format and filters to be used. This is
   * useful to bypass the bidding process when the format and filters to use
   * is known in advance.
   *
   * C: {@link raw.archive_read_set_format}.
   */
  readSetFormat(argument2: number): number {
    const result = $raw.archive_read_set_format(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_set_format', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Functions to manually set the format and filters to be used. This is
   * useful to bypass the bidding process when the format and filters to use
   * is known in advance.
   *
   * C: {@link raw.archive_read_append_filter}.
   */
  readAppendFilter(argument2: number): number {
    const result = $raw.archive_read_append_filter(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_append_filter',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Functions to manually set the format and filters to be used. This is
   * useful to bypass the bidding process when the format and filters to use
   * is known in advance.
   *
   * C: {@link raw.archive_read_append_filter_program}.
   */
  readAppendFilterProgram(argument2: $.CStringInput | null): number {
    const result = $raw.archive_read_append_filter_program(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_append_filter_program',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Functions to manually set the format and filters to be used. This is
   * useful to bypass the bidding process when the format and filters to use
   * is known in advance.
   *
   * C: {@link raw.archive_read_append_filter_program_signature}.
   */
  readAppendFilterProgramSignature(
    argument2: $.CStringInput | null,
    argument3: $.Bytes | null,
  ): number {
    const result = $raw.archive_read_append_filter_program_signature(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_append_filter_program_signature',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Set various callbacks.
   *
   * C: {@link raw.archive_read_set_open_callback}.
   */
  readSetOpenCallback(callback: ((archive: Archive) => number) | null): number {
    const result = $raw.archive_read_set_open_callback(
      this.raw,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_open_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_set_read_callback}. */
  readSetReadCallback(
    callback: ((archive: Archive, buffer: $.Pointer<$.Pointer<$.Void>> | null) => number | bigint) | null,
  ): number {
    const result = $raw.archive_read_set_read_callback(
      this.raw,
      callback ? (archive, __client_data, buffer) => callback(new Archive(archive), buffer) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_read_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_set_seek_callback}. */
  readSetSeekCallback(
    callback: ((archive: Archive, offset: number, whence: number) => number | bigint) | null,
  ): number {
    const result = $raw.archive_read_set_seek_callback(
      this.raw,
      callback
        ? (archive, __client_data, offset, whence) => callback(new Archive(archive), offset, whence)
        : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_seek_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_set_skip_callback}. */
  readSetSkipCallback(
    callback: ((archive: Archive, request: number) => number | bigint) | null,
  ): number {
    const result = $raw.archive_read_set_skip_callback(
      this.raw,
      callback ? (archive, __client_data, request) => callback(new Archive(archive), request) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_skip_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_set_close_callback}. */
  readSetCloseCallback(callback: ((archive: Archive) => number) | null): number {
    const result = $raw.archive_read_set_close_callback(
      this.raw,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_close_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Callback used to switch between one data object to the next
   *
   * C: {@link raw.archive_read_set_switch_callback}.
   */
  readSetSwitchCallback(
    callback: ((archive: Archive, client_data1: $.Pointer<$.Void> | null, client_data2: $.Pointer<$.Void> | null) => number) | null,
  ): number {
    const result = $raw.archive_read_set_switch_callback(
      this.raw,
      callback
        ? (archive, client_data1, client_data2) => callback(new Archive(archive), client_data1, client_data2)
        : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_switch_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * This sets the first data object.
   *
   * C: {@link raw.archive_read_set_callback_data}.
   */
  readSetCallbackData(argument2: $.Memory | null): number {
    const result = $raw.archive_read_set_callback_data(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_callback_data',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * This sets data object at specified index
   *
   * C: {@link raw.archive_read_set_callback_data2}.
   */
  readSetCallbackData2(argument2: $.Memory | null, argument3: number): number {
    const result = $raw.archive_read_set_callback_data2(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_callback_data2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * This adds a data object at the specified index.
   *
   * C: {@link raw.archive_read_add_callback_data}.
   */
  readAddCallbackData(argument2: $.Memory | null, argument3: number): number {
    const result = $raw.archive_read_add_callback_data(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_add_callback_data',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * This appends a data object to the end of list
   *
   * C: {@link raw.archive_read_append_callback_data}.
   */
  readAppendCallbackData(argument2: $.Memory | null): number {
    const result = $raw.archive_read_append_callback_data(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_append_callback_data',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * This prepends a data object to the beginning of list
   *
   * C: {@link raw.archive_read_prepend_callback_data}.
   */
  readPrependCallbackData(argument2: $.Memory | null): number {
    const result = $raw.archive_read_prepend_callback_data(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_prepend_callback_data',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Opening freezes the callbacks.
   *
   * C: {@link raw.archive_read_open1}.
   */
  readOpen1(): number {
    const result = $raw.archive_read_open1(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_open1', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Convenience wrappers around the above.
   *
   * C: {@link raw.archive_read_open}.
   */
  readOpen(
    client_data: $.Memory | null,
    callback: ((archive: Archive) => number) | null,
    argument4: ((archive: Archive, buffer: $.Pointer<$.Pointer<$.Void>> | null) => number | bigint) | null,
    argument5: ((archive: Archive) => number) | null,
  ): number {
    const result = $raw.archive_read_open(
      this.raw,
      client_data,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
      argument4 ? (archive, __client_data, buffer) => argument4(new Archive(archive), buffer) : null,
      argument5 ? (archive, __client_data) => argument5(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_open', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /** C: {@link raw.archive_read_open2}. */
  readOpen2(
    client_data: $.Memory | null,
    callback: ((archive: Archive) => number) | null,
    argument4: ((archive: Archive, buffer: $.Pointer<$.Pointer<$.Void>> | null) => number | bigint) | null,
    argument5: ((archive: Archive, request: number) => number | bigint) | null,
    argument6: ((archive: Archive) => number) | null,
  ): number {
    const result = $raw.archive_read_open2(
      this.raw,
      client_data,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
      argument4 ? (archive, __client_data, buffer) => argument4(new Archive(archive), buffer) : null,
      argument5 ? (archive, __client_data, request) => argument5(new Archive(archive), request) : null,
      argument6 ? (archive, __client_data) => argument6(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_open2', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Use this if you know the filename.  Note: NULL indicates stdin.
   *
   * C: {@link raw.archive_read_open_filename}.
   */
  readOpenFilename(filename: $.CStringInput | null, block_size: number | bigint): number {
    const result = $raw.archive_read_open_filename(this.raw, filename, block_size);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_filename',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Use this if you know the filename.  Note: NULL indicates stdin.
   *
   * C: {@link raw.archive_read_open_filename}.
   */
  async readOpenFilenameAsync(
    filename: $.CStringInput | null,
    block_size: number | bigint,
    options?: $.AsyncOptions,
  ): Promise<number> {
    const result = await $.callAsync(
      $raw.archive_read_open_filename,
      [this.raw, filename, block_size],
      options,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_filename',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Use this for reading multivolume files by filenames.
   * NOTE: Must be NULL terminated. Sorting is NOT done.
   *
   * C: {@link raw.archive_read_open_filenames}.
   */
  readOpenFilenames(filenames: $.StringsInput | null, block_size: number | bigint): number {
    const result = $raw.archive_read_open_filenames(this.raw, filenames, block_size);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_filenames',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Use this for reading multivolume files by filenames.
   * NOTE: Must be NULL terminated. Sorting is NOT done.
   *
   * C: {@link raw.archive_read_open_filenames}.
   */
  async readOpenFilenamesAsync(
    filenames: $.StringsInput | null,
    block_size: number | bigint,
    options?: $.AsyncOptions,
  ): Promise<number> {
    const result = await $.callAsync(
      $raw.archive_read_open_filenames,
      [this.raw, filenames, block_size],
      options,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_filenames',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Use this for reading multivolume files by filenames.
   * NOTE: Must be NULL terminated. Sorting is NOT done.
   *
   * C: {@link raw.archive_read_open_filename_w}.
   */
  readOpenFilenameW(filename: $.WideStringInput | null, block_size: number | bigint): number {
    const result = $raw.archive_read_open_filename_w(this.raw, filename, block_size);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_filename_w',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * {@link raw.archive_read_open_file} is a deprecated synonym for ..._open_filename().
   *
   * C: {@link raw.archive_read_open_file}.
   */
  readOpenFile(filename: $.CStringInput | null, block_size: number | bigint): number {
    const result = $raw.archive_read_open_file(this.raw, filename, block_size);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_open_file', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Read an archive that's stored in memory.
   *
   * C: {@link raw.archive_read_open_memory}.
   */
  readOpenMemory(buff: $.Bytes | null): number {
    const result = $raw.archive_read_open_memory(this.raw, buff);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_memory',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * A more involved version that is only used for internal testing.
   *
   * C: {@link raw.archive_read_open_memory2}.
   */
  readOpenMemory2(buff: $.Bytes | null, read_size: number | bigint): number {
    const result = $raw.archive_read_open_memory2(this.raw, buff, undefined, read_size);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_open_memory2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Read an archive that's already open, using the file descriptor.
   *
   * C: {@link raw.archive_read_open_fd}.
   */
  readOpenFd(fd: number, block_size: number | bigint): number {
    const result = $raw.archive_read_open_fd(this.raw, fd, block_size);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_open_fd', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Note: DO NOT use this with tape drives.
   *
   * C: {@link raw.archive_read_open_FILE}.
   */
  archiveReadOpenFile(file: File | null): number {
    const result = $raw.archive_read_open_FILE(this.raw, file?.raw ?? null);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_open_FILE', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Parses and returns next entry header.
   *
   * C: {@link raw.archive_read_next_header}.
   */
  readNextHeader(): Entry | undefined {
    const entry = new $.Out($raw.archive_entry);
    const result = $raw.archive_read_next_header(this.raw, entry);
    if (result === $raw.ARCHIVE_EOF) return undefined;
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_next_header',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return new Entry($.present(entry.value, 'archive_read_next_header'));
  }

  /**
   * Parses and returns next entry header.
   *
   * C: {@link raw.archive_read_next_header}.
   */
  async readNextHeaderAsync(options?: $.AsyncOptions): Promise<Entry | undefined> {
    const entry = new $.Out($raw.archive_entry);
    const result = await $.callAsync($raw.archive_read_next_header, [this.raw, entry], options);
    if (result === $raw.ARCHIVE_EOF) return undefined;
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_next_header',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return new Entry($.present(entry.value, 'archive_read_next_header'));
  }

  /**
   * Parses and returns next entry header using the archive_entry passed in
   *
   * C: {@link raw.archive_read_next_header2}.
   */
  readNextHeader2(entry: Entry): number | undefined {
    const result = $raw.archive_read_next_header2(this.raw, entry.raw);
    if (result === $raw.ARCHIVE_EOF) return undefined;
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_next_header2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Parses and returns next entry header using the archive_entry passed in
   *
   * C: {@link raw.archive_read_next_header2}.
   */
  async readNextHeader2Async(entry: Entry, options?: $.AsyncOptions): Promise<number | undefined> {
    const result = await $.callAsync($raw.archive_read_next_header2, [this.raw, entry.raw], options);
    if (result === $raw.ARCHIVE_EOF) return undefined;
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_next_header2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Retrieve the byte offset in UNCOMPRESSED data where last-read
   * header started.
   *
   * C: {@link raw.archive_read_header_position}.
   */
  readHeaderPosition(): number {
    const result = $raw.archive_read_header_position(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_read_header_position',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

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
   * C: {@link raw.archive_read_has_encrypted_entries}.
   */
  readHasEncryptedEntries(): number {
    const result = $raw.archive_read_has_encrypted_entries(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_read_has_encrypted_entries',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Returns a bitmask of capabilities that are supported by the archive format reader.
   * If the reader has no special capabilities, ARCHIVE_READ_FORMAT_CAPS_NONE is returned.
   *
   * C: {@link raw.archive_read_format_capabilities}.
   */
  readFormatCapabilities(): number {
    const result = $raw.archive_read_format_capabilities(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_format_capabilities',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Read data from the body of an entry.  Similar to read(2).
   *
   * C: {@link raw.archive_read_data}.
   */
  readData(argument2: $.Memory | null): number {
    const result = $raw.archive_read_data(this.raw, argument2);
    if (result < 0) {
      throw new ArchiveError('archive_read_data', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Read data from the body of an entry.  Similar to read(2).
   *
   * C: {@link raw.archive_read_data}.
   */
  async readDataAsync(argument2: $.Memory | null, options?: $.AsyncOptions): Promise<number> {
    const result = await $.callAsync($raw.archive_read_data, [this.raw, argument2], options);
    if (result < 0) {
      throw new ArchiveError('archive_read_data', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Seek within the body of an entry.  Similar to lseek(2).
   *
   * C: {@link raw.archive_seek_data}.
   */
  seekData(argument2: number | bigint, argument3: number): number {
    return $raw.archive_seek_data(this.raw, argument2, argument3);
  }

  /**
   * A zero-copy version of archive_read_data that also exposes the file offset
   * of each returned block.  Note that the client has no way to specify
   * the desired size of the block.  The API does guarantee that offsets will
   * be strictly increasing and that returned blocks will not overlap.
   *
   * C: {@link raw.archive_read_data_block}.
   */
  readDataBlock(): { buff: Uint8Array | null; offset: number } | undefined {
    const buff = new $.Out($.voidPointer);
    const size = new $.Out($.unsignedLongLong);
    const offset = new $.Out($.longLong);
    const result = $raw.archive_read_data_block(this.raw, buff, size, offset);
    if (result === $raw.ARCHIVE_EOF) return undefined;
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_data_block', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return { buff: $.lentBytes(buff.value, size.value), offset: offset.value };
  }

  /**
   * A zero-copy version of archive_read_data that also exposes the file offset
   * of each returned block.  Note that the client has no way to specify
   * the desired size of the block.  The API does guarantee that offsets will
   * be strictly increasing and that returned blocks will not overlap.
   *
   * C: {@link raw.archive_read_data_block}.
   */
  async readDataBlockAsync(
    options?: $.AsyncOptions,
  ): Promise<{ buff: Uint8Array | null; offset: number } | undefined> {
    const buff = new $.Out($.voidPointer);
    const size = new $.Out($.unsignedLongLong);
    const offset = new $.Out($.longLong);
    const result = await $.callAsync($raw.archive_read_data_block, [this.raw, buff, size, offset], options);
    if (result === $raw.ARCHIVE_EOF) return undefined;
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_data_block', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return { buff: $.lentBytes(buff.value, size.value), offset: offset.value };
  }

  /**
   * Some convenience functions that are built on archive_read_data:
   * 'skip': skips entire entry
   * 'into_buffer': writes data into memory buffer that you provide
   * 'into_fd': writes data to specified filedes
   *
   * C: {@link raw.archive_read_data_skip}.
   */
  readDataSkip(): number {
    const result = $raw.archive_read_data_skip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_data_skip', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Some convenience functions that are built on archive_read_data:
   * 'skip': skips entire entry
   * 'into_buffer': writes data into memory buffer that you provide
   * 'into_fd': writes data to specified filedes
   *
   * C: {@link raw.archive_read_data_into_fd}.
   */
  readDataIntoFd(fd: number): number {
    const result = $raw.archive_read_data_into_fd(this.raw, fd);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_data_into_fd',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Apply option to the format only.
   *
   * C: {@link raw.archive_read_set_format_option}.
   */
  readSetFormatOption(
    m: $.CStringInput | null,
    o: $.CStringInput | null,
    v: $.CStringInput | null,
  ): number {
    const result = $raw.archive_read_set_format_option(this.raw, m, o, v);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_format_option',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Apply option to the filter only.
   *
   * C: {@link raw.archive_read_set_filter_option}.
   */
  readSetFilterOption(
    m: $.CStringInput | null,
    o: $.CStringInput | null,
    v: $.CStringInput | null,
  ): number {
    const result = $raw.archive_read_set_filter_option(this.raw, m, o, v);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_filter_option',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Apply option to both the format and the filter.
   *
   * C: {@link raw.archive_read_set_option}.
   */
  readSetOption(
    m: $.CStringInput | null,
    o: $.CStringInput | null,
    v: $.CStringInput | null,
  ): number {
    const result = $raw.archive_read_set_option(this.raw, m, o, v);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_set_option', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Apply option string to both the format and the filter.
   *
   * C: {@link raw.archive_read_set_options}.
   */
  readSetOptions(opts: $.CStringInput | null): number {
    const result = $raw.archive_read_set_options(this.raw, opts);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_options',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Add a decryption passphrase.
   *
   * C: {@link raw.archive_read_add_passphrase}.
   */
  readAddPassphrase(argument2: $.CStringInput | null): number {
    const result = $raw.archive_read_add_passphrase(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_add_passphrase',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Add a decryption passphrase.
   *
   * C: {@link raw.archive_read_set_passphrase_callback}.
   */
  readSetPassphraseCallback(
    callback: ((archive: Archive) => $.CStringInput | null) | null,
  ): number {
    const result = $raw.archive_read_set_passphrase_callback(
      this.raw,
      null,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_set_passphrase_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_extract}. */
  readExtract(entry: Entry, flags: number | $.Flags<ExtractFlagsOptions>): void {
    const result = $raw.archive_read_extract(
      this.raw,
      entry.raw,
      typeof flags === 'object'
        ? $.flagBits(flags, $ExtractFlagsOptions, 'archive_read_extract.flags')
        : flags,
    );
    if (result !== $raw.ARCHIVE_OK) {
      throw new ArchiveError('archive_read_extract', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }
  }

  /** C: {@link raw.archive_read_extract}. */
  async readExtractAsync(
    entry: Entry,
    flags: number | $.Flags<ExtractFlagsOptions>,
    options?: $.AsyncOptions,
  ): Promise<void> {
    const result = await $.callAsync(
      $raw.archive_read_extract,
      [
        this.raw,
        entry.raw,
        typeof flags === 'object'
          ? $.flagBits(flags, $ExtractFlagsOptions, 'archive_read_extract.flags')
          : flags,
      ],
      options,
    );
    if (result !== $raw.ARCHIVE_OK) {
      throw new ArchiveError('archive_read_extract', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }
  }

  /** C: {@link raw.archive_read_extract2}. */
  readExtract2(entry: Entry, argument3: Archive): void {
    const result = $raw.archive_read_extract2(this.raw, entry.raw, argument3.raw);
    if (result !== $raw.ARCHIVE_OK) {
      throw new ArchiveError('archive_read_extract2', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }
  }

  /** C: {@link raw.archive_read_extract_set_progress_callback}. */
  readExtractSetProgressCallback(progress_func: (() => void) | null): void {
    $raw.archive_read_extract_set_progress_callback(
      this.raw,
      progress_func ? (_argument1) => progress_func() : null,
      null,
    );
  }

  /**
   * Record the dev/ino of a file that will not be written.  This is
   * generally set to the dev/ino of the archive being read.
   *
   * C: {@link raw.archive_read_extract_set_skip_file}.
   */
  readExtractSetSkipFile(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_read_extract_set_skip_file(this.raw, argument2, argument3);
  }

  /**
   * Close the file and release most resources.
   *
   * C: {@link raw.archive_read_close}.
   */
  readClose(): number {
    const result = $raw.archive_read_close(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_close', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Note that archive_read_free will call archive_read_close for you.
   *
   * C: {@link raw.archive_read_free}.
   */
  readFree(): number {
    const result = $raw.archive_read_free(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_free', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Synonym for {@link raw.archive_read_free} for backwards compatibility.
   *
   * C: {@link raw.archive_read_finish}.
   */
  readFinish(): number {
    const result = $raw.archive_read_finish(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_finish', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

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
   * C: {@link raw.archive_write_new}.
   */
  static writeNew(): $.Owned<Archive> {
    const result = $raw.archive_write_new();
    return new Archive($.present(result, 'archive_write_new')) as $.Owned<Archive>;
  }

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
   * C: {@link raw.archive_write_set_bytes_per_block}.
   */
  writeSetBytesPerBlock(bytes_per_block: number): number {
    const result = $raw.archive_write_set_bytes_per_block(this.raw, bytes_per_block);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_bytes_per_block',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

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
   * C: {@link raw.archive_write_get_bytes_per_block}.
   */
  writeGetBytesPerBlock(): number {
    const result = $raw.archive_write_get_bytes_per_block(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_write_get_bytes_per_block',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * XXX This is badly misnamed; suggestions appreciated. XXX
   *
   * C: {@link raw.archive_write_set_bytes_in_last_block}.
   */
  writeSetBytesInLastBlock(bytes_in_last_block: number): number {
    const result = $raw.archive_write_set_bytes_in_last_block(this.raw, bytes_in_last_block);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_bytes_in_last_block',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_get_bytes_in_last_block}. */
  writeGetBytesInLastBlock(): number {
    const result = $raw.archive_write_get_bytes_in_last_block(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_write_get_bytes_in_last_block',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * The dev/ino of a file that won't be archived.  This is used
   * to avoid recursively adding an archive to itself.
   *
   * C: {@link raw.archive_write_set_skip_file}.
   */
  writeSetSkipFile(argument2: number | bigint, argument3: number | bigint): number {
    const result = $raw.archive_write_set_skip_file(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_skip_file',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_bzip2}. */
  writeSetCompressionBzip2(): number {
    const result = $raw.archive_write_set_compression_bzip2(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_bzip2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_compress}. */
  writeSetCompressionCompress(): number {
    const result = $raw.archive_write_set_compression_compress(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_compress',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_gzip}. */
  writeSetCompressionGzip(): number {
    const result = $raw.archive_write_set_compression_gzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_gzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_lzip}. */
  writeSetCompressionLzip(): number {
    const result = $raw.archive_write_set_compression_lzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_lzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_lzma}. */
  writeSetCompressionLzma(): number {
    const result = $raw.archive_write_set_compression_lzma(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_lzma',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_none}. */
  writeSetCompressionNone(): number {
    const result = $raw.archive_write_set_compression_none(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_none',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_program}. */
  writeSetCompressionProgram(cmd: $.CStringInput | null): number {
    const result = $raw.archive_write_set_compression_program(this.raw, cmd);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_program',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_compression_xz}. */
  writeSetCompressionXz(): number {
    const result = $raw.archive_write_set_compression_xz(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_compression_xz',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * A convenience function to set the filter based on the code.
   *
   * C: {@link raw.archive_write_add_filter}.
   */
  writeAddFilter(filter_code: number): number {
    const result = $raw.archive_write_add_filter(this.raw, filter_code);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_by_name}. */
  writeAddFilterByName(name: $.CStringInput | null): number {
    const result = $raw.archive_write_add_filter_by_name(this.raw, name);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_by_name',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_b64encode}. */
  writeAddFilterB64encode(): number {
    const result = $raw.archive_write_add_filter_b64encode(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_b64encode',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_bzip2}. */
  writeAddFilterBzip2(): number {
    const result = $raw.archive_write_add_filter_bzip2(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_bzip2',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_compress}. */
  writeAddFilterCompress(): number {
    const result = $raw.archive_write_add_filter_compress(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_compress',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_grzip}. */
  writeAddFilterGrzip(): number {
    const result = $raw.archive_write_add_filter_grzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_grzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_gzip}. */
  writeAddFilterGzip(): number {
    const result = $raw.archive_write_add_filter_gzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_gzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_lrzip}. */
  writeAddFilterLrzip(): number {
    const result = $raw.archive_write_add_filter_lrzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_lrzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_lz4}. */
  writeAddFilterLz4(): number {
    const result = $raw.archive_write_add_filter_lz4(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_lz4',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_lzip}. */
  writeAddFilterLzip(): number {
    const result = $raw.archive_write_add_filter_lzip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_lzip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_lzma}. */
  writeAddFilterLzma(): number {
    const result = $raw.archive_write_add_filter_lzma(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_lzma',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_lzop}. */
  writeAddFilterLzop(): number {
    const result = $raw.archive_write_add_filter_lzop(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_lzop',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_none}. */
  writeAddFilterNone(): number {
    const result = $raw.archive_write_add_filter_none(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_none',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_program}. */
  writeAddFilterProgram(cmd: $.CStringInput | null): number {
    const result = $raw.archive_write_add_filter_program(this.raw, cmd);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_program',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_uuencode}. */
  writeAddFilterUuencode(): number {
    const result = $raw.archive_write_add_filter_uuencode(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_uuencode',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_xz}. */
  writeAddFilterXz(): number {
    const result = $raw.archive_write_add_filter_xz(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_xz',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_add_filter_zstd}. */
  writeAddFilterZstd(): number {
    const result = $raw.archive_write_add_filter_zstd(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_add_filter_zstd',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * A convenience function to set the format based on the code or name.
   *
   * C: {@link raw.archive_write_set_format}.
   */
  writeSetFormat(format_code: number): number {
    const result = $raw.archive_write_set_format(this.raw, format_code);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_by_name}. */
  writeSetFormatByName(name: $.CStringInput | null): number {
    const result = $raw.archive_write_set_format_by_name(this.raw, name);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_by_name',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * To minimize link pollution, use one or more of the following.
   *
   * C: {@link raw.archive_write_set_format_7zip}.
   */
  writeSetFormat7zip(): number {
    const result = $raw.archive_write_set_format_7zip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_7zip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_ar_bsd}. */
  writeSetFormatArBsd(): number {
    const result = $raw.archive_write_set_format_ar_bsd(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_ar_bsd',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_ar_svr4}. */
  writeSetFormatArSvr4(): number {
    const result = $raw.archive_write_set_format_ar_svr4(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_ar_svr4',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_cpio}. */
  writeSetFormatCpio(): number {
    const result = $raw.archive_write_set_format_cpio(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_cpio',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_cpio_bin}. */
  writeSetFormatCpioBin(): number {
    const result = $raw.archive_write_set_format_cpio_bin(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_cpio_bin',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_cpio_newc}. */
  writeSetFormatCpioNewc(): number {
    const result = $raw.archive_write_set_format_cpio_newc(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_cpio_newc',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_cpio_odc}. */
  writeSetFormatCpioOdc(): number {
    const result = $raw.archive_write_set_format_cpio_odc(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_cpio_odc',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_cpio_pwb}. */
  writeSetFormatCpioPwb(): number {
    const result = $raw.archive_write_set_format_cpio_pwb(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_cpio_pwb',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_gnutar}. */
  writeSetFormatGnutar(): number {
    const result = $raw.archive_write_set_format_gnutar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_gnutar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_iso9660}. */
  writeSetFormatIso9660(): number {
    const result = $raw.archive_write_set_format_iso9660(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_iso9660',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_mtree}. */
  writeSetFormatMtree(): number {
    const result = $raw.archive_write_set_format_mtree(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_mtree',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_mtree_classic}. */
  writeSetFormatMtreeClassic(): number {
    const result = $raw.archive_write_set_format_mtree_classic(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_mtree_classic',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * TODO: int archive_write_set_format_old_tar(struct archive *);
   *
   * C: {@link raw.archive_write_set_format_pax}.
   */
  writeSetFormatPax(): number {
    const result = $raw.archive_write_set_format_pax(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_pax',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_pax_restricted}. */
  writeSetFormatPaxRestricted(): number {
    const result = $raw.archive_write_set_format_pax_restricted(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_pax_restricted',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_raw}. */
  writeSetFormatRaw(): number {
    const result = $raw.archive_write_set_format_raw(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_raw',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_shar}. */
  writeSetFormatShar(): number {
    const result = $raw.archive_write_set_format_shar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_shar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_shar_dump}. */
  writeSetFormatSharDump(): number {
    const result = $raw.archive_write_set_format_shar_dump(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_shar_dump',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_ustar}. */
  writeSetFormatUstar(): number {
    const result = $raw.archive_write_set_format_ustar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_ustar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_v7tar}. */
  writeSetFormatV7tar(): number {
    const result = $raw.archive_write_set_format_v7tar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_v7tar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_warc}. */
  writeSetFormatWarc(): number {
    const result = $raw.archive_write_set_format_warc(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_warc',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_xar}. */
  writeSetFormatXar(): number {
    const result = $raw.archive_write_set_format_xar(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_xar',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_zip}. */
  writeSetFormatZip(): number {
    const result = $raw.archive_write_set_format_zip(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_zip',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_filter_by_ext}. */
  writeSetFormatFilterByExt(filename: $.CStringInput | null): number {
    const result = $raw.archive_write_set_format_filter_by_ext(this.raw, filename);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_filter_by_ext',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_set_format_filter_by_ext_def}. */
  writeSetFormatFilterByExtDef(
    filename: $.CStringInput | null,
    def_ext: $.CStringInput | null,
  ): number {
    const result = $raw.archive_write_set_format_filter_by_ext_def(this.raw, filename, def_ext);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_filter_by_ext_def',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_zip_set_compression_deflate}. */
  writeZipSetCompressionDeflate(): number {
    const result = $raw.archive_write_zip_set_compression_deflate(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_zip_set_compression_deflate',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_zip_set_compression_store}. */
  writeZipSetCompressionStore(): number {
    const result = $raw.archive_write_zip_set_compression_store(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_zip_set_compression_store',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Deprecated; use archive_write_open2 instead
   *
   * C: {@link raw.archive_write_open}.
   */
  writeOpen(
    argument2: $.Memory | null,
    callback: ((archive: Archive) => number) | null,
    argument4: ((archive: Archive, buffer: Uint8Array) => number | bigint) | null,
    argument5: ((archive: Archive) => number) | null,
  ): number {
    const result = $raw.archive_write_open(
      this.raw,
      argument2,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
      argument4
        ? (archive, __client_data, buffer, _length) => argument4(
          new Archive(archive),
          $.copiedBytes(buffer, _length) ?? new Uint8Array(),
        )
        : null,
      argument5 ? (archive, __client_data) => argument5(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_open', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /** C: {@link raw.archive_write_open2}. */
  writeOpen2(
    argument2: $.Memory | null,
    callback: ((archive: Archive) => number) | null,
    argument4: ((archive: Archive, buffer: Uint8Array) => number | bigint) | null,
    argument5: ((archive: Archive) => number) | null,
    argument6: ((archive: Archive) => number) | null,
  ): number {
    const result = $raw.archive_write_open2(
      this.raw,
      argument2,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
      argument4
        ? (archive, __client_data, buffer, _length) => argument4(
          new Archive(archive),
          $.copiedBytes(buffer, _length) ?? new Uint8Array(),
        )
        : null,
      argument5 ? (archive, __client_data) => argument5(new Archive(archive)) : null,
      argument6 ? (archive, __client_data) => argument6(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_open2', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /** C: {@link raw.archive_write_open_fd}. */
  writeOpenFd(fd: number): number {
    const result = $raw.archive_write_open_fd(this.raw, fd);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_open_fd', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /** C: {@link raw.archive_write_open_filename}. */
  writeOpenFilename(file: $.CStringInput | null): number {
    const result = $raw.archive_write_open_filename(this.raw, file);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_open_filename',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_open_filename_w}. */
  writeOpenFilenameW(file: $.WideStringInput | null): number {
    const result = $raw.archive_write_open_filename_w(this.raw, file);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_open_filename_w',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * A deprecated synonym for {@link raw.archive_write_open_filename}
   *
   * C: {@link raw.archive_write_open_file}.
   */
  writeOpenFile(file: $.CStringInput | null): number {
    const result = $raw.archive_write_open_file(this.raw, file);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_open_file', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /** C: {@link raw.archive_write_open_FILE}. */
  archiveWriteOpenFile(file: File | null): number {
    const result = $raw.archive_write_open_FILE(this.raw, file?.raw ?? null);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_open_FILE', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * _buffSize is the size of the buffer, _used refers to a variable that
   * will be updated after each write into the buffer.
   *
   * C: {@link raw.archive_write_open_memory}.
   */
  writeOpenMemory(
    buffer: $.Memory | null,
    used: $.PointerTo<$.UnsignedLongLong> | null,
  ): number {
    const result = $raw.archive_write_open_memory(this.raw, buffer, undefined, used);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_open_memory',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Note that the library will truncate writes beyond the size provided
   * to archive_write_header or pad if the provided data is short.
   *
   * C: {@link raw.archive_write_header}.
   */
  writeHeader(entry: Entry): number {
    const result = $raw.archive_write_header(this.raw, entry.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_header', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Note that the library will truncate writes beyond the size provided
   * to archive_write_header or pad if the provided data is short.
   *
   * C: {@link raw.archive_write_header}.
   */
  async writeHeaderAsync(entry: Entry, options?: $.AsyncOptions): Promise<number> {
    const result = await $.callAsync($raw.archive_write_header, [this.raw, entry.raw], options);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_header', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Note that the library will truncate writes beyond the size provided
   * to archive_write_header or pad if the provided data is short.
   *
   * C: {@link raw.archive_write_data}.
   */
  writeData(argument2: $.Bytes | null): number {
    const result = $raw.archive_write_data(this.raw, argument2);
    if (result < 0) {
      throw new ArchiveError('archive_write_data', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Note that the library will truncate writes beyond the size provided
   * to archive_write_header or pad if the provided data is short.
   *
   * C: {@link raw.archive_write_data}.
   */
  async writeDataAsync(argument2: $.Bytes | null, options?: $.AsyncOptions): Promise<number> {
    const result = await $.callAsync($raw.archive_write_data, [this.raw, argument2], options);
    if (result < 0) {
      throw new ArchiveError('archive_write_data', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * This interface is currently only available for archive_write_disk handles.
   *
   * C: {@link raw.archive_write_data_block}.
   */
  writeDataBlock(argument2: $.Bytes | null, argument4: number | bigint): number {
    const result = $raw.archive_write_data_block(this.raw, argument2, undefined, argument4);
    if (result < 0) {
      throw new ArchiveError(
        'archive_write_data_block',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_finish_entry}. */
  writeFinishEntry(): number {
    const result = $raw.archive_write_finish_entry(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_finish_entry',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_write_close}. */
  writeClose(): number {
    const result = $raw.archive_write_close(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_close', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Marks the archive as FATAL so that a subsequent free() operation
   * won't try to close() cleanly.  Provides a fast abort capability
   * when the client discovers that things have gone wrong.
   *
   * C: {@link raw.archive_write_fail}.
   */
  writeFail(): number {
    const result = $raw.archive_write_fail(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_fail', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * This can fail if the archive wasn't already closed, in which case
   * {@link raw.archive_write_free} will implicitly call {@link raw.archive_write_close}.
   *
   * C: {@link raw.archive_write_free}.
   */
  writeFree(): number {
    const result = $raw.archive_write_free(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_free', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Synonym for {@link raw.archive_write_free} for backwards compatibility.
   *
   * C: {@link raw.archive_write_finish}.
   */
  writeFinish(): number {
    const result = $raw.archive_write_finish(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_write_finish', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * Apply option to the format only.
   *
   * C: {@link raw.archive_write_set_format_option}.
   */
  writeSetFormatOption(
    m: $.CStringInput | null,
    o: $.CStringInput | null,
    v: $.CStringInput | null,
  ): number {
    const result = $raw.archive_write_set_format_option(this.raw, m, o, v);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_format_option',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Apply option to the filter only.
   *
   * C: {@link raw.archive_write_set_filter_option}.
   */
  writeSetFilterOption(
    m: $.CStringInput | null,
    o: $.CStringInput | null,
    v: $.CStringInput | null,
  ): number {
    const result = $raw.archive_write_set_filter_option(this.raw, m, o, v);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_filter_option',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Apply option to both the format and the filter.
   *
   * C: {@link raw.archive_write_set_option}.
   */
  writeSetOption(
    m: $.CStringInput | null,
    o: $.CStringInput | null,
    v: $.CStringInput | null,
  ): number {
    const result = $raw.archive_write_set_option(this.raw, m, o, v);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_option',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Apply option string to both the format and the filter.
   *
   * C: {@link raw.archive_write_set_options}.
   */
  writeSetOptions(opts: $.CStringInput | null): number {
    const result = $raw.archive_write_set_options(this.raw, opts);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_options',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Set a encryption passphrase.
   *
   * C: {@link raw.archive_write_set_passphrase}.
   */
  writeSetPassphrase(p: $.CStringInput | null): number {
    const result = $raw.archive_write_set_passphrase(this.raw, p);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_passphrase',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Set a encryption passphrase.
   *
   * C: {@link raw.archive_write_set_passphrase_callback}.
   */
  writeSetPassphraseCallback(
    callback: ((archive: Archive) => $.CStringInput | null) | null,
  ): number {
    const result = $raw.archive_write_set_passphrase_callback(
      this.raw,
      null,
      callback ? (archive, __client_data) => callback(new Archive(archive)) : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_set_passphrase_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * ARCHIVE_WRITE_DISK API
   *
   * C: {@link raw.archive_write_disk_new}.
   */
  static writeDiskNew(): $.Owned<Archive> {
    const result = $raw.archive_write_disk_new();
    return new Archive($.present(result, 'archive_write_disk_new')) as $.Owned<Archive>;
  }

  /**
   * This file will not be overwritten.
   *
   * C: {@link raw.archive_write_disk_set_skip_file}.
   */
  writeDiskSetSkipFile(argument2: number | bigint, argument3: number | bigint): number {
    const result = $raw.archive_write_disk_set_skip_file(this.raw, argument2, argument3);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_disk_set_skip_file',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Set flags to control how the next item gets created.
   * This accepts a bitmask of ARCHIVE_EXTRACT_XXX flags defined above.
   *
   * C: {@link raw.archive_write_disk_set_options}.
   */
  writeDiskSetOptions(flags: number | $.Flags<ExtractFlagsOptions>): number {
    const result = $raw.archive_write_disk_set_options(
      this.raw,
      typeof flags === 'object'
        ? $.flagBits(flags, $ExtractFlagsOptions, 'archive_write_disk_set_options.flags')
        : flags,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_disk_set_options',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * The "standard" lookup functions use common system calls to lookup
   * the uname/gname, falling back to the uid/gid if the names can't be
   * found.  They cache lookups and are reasonably fast, but can be very
   * large, so they are not used unless you ask for them.  In
   * particular, these match the specifications of POSIX "pax" and old
   * POSIX "tar".
   *
   * C: {@link raw.archive_write_disk_set_standard_lookup}.
   */
  writeDiskSetStandardLookup(): number {
    const result = $raw.archive_write_disk_set_standard_lookup(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_disk_set_standard_lookup',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * If neither the default (naive) nor the standard (big) functions suit
   * your needs, you can write your own and register them.  Be sure to
   * include a cleanup function if you have allocated private data.
   *
   * C: {@link raw.archive_write_disk_set_group_lookup}.
   */
  writeDiskSetGroupLookup(
    argument2: $.Memory | null,
    callback: ((argument2: string | null, argument3: number) => number | bigint) | null,
    argument4: (() => void) | null,
  ): number {
    const result = $raw.archive_write_disk_set_group_lookup(
      this.raw,
      argument2,
      callback ? (_argument1, argument2, argument3) => callback(argument2, argument3) : null,
      argument4 ? (_argument1) => argument4() : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_disk_set_group_lookup',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * If neither the default (naive) nor the standard (big) functions suit
   * your needs, you can write your own and register them.  Be sure to
   * include a cleanup function if you have allocated private data.
   *
   * C: {@link raw.archive_write_disk_set_user_lookup}.
   */
  writeDiskSetUserLookup(
    argument2: $.Memory | null,
    callback: ((argument2: string | null, argument3: number) => number | bigint) | null,
    argument4: (() => void) | null,
  ): number {
    const result = $raw.archive_write_disk_set_user_lookup(
      this.raw,
      argument2,
      callback ? (_argument1, argument2, argument3) => callback(argument2, argument3) : null,
      argument4 ? (_argument1) => argument4() : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_write_disk_set_user_lookup',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * If neither the default (naive) nor the standard (big) functions suit
   * your needs, you can write your own and register them.  Be sure to
   * include a cleanup function if you have allocated private data.
   *
   * C: {@link raw.archive_write_disk_gid}.
   */
  writeDiskGid(argument2: $.CStringInput | null, argument3: number | bigint): number {
    const result = $raw.archive_write_disk_gid(this.raw, argument2, argument3);
    if (result < 0) {
      throw new ArchiveError('archive_write_disk_gid', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * If neither the default (naive) nor the standard (big) functions suit
   * your needs, you can write your own and register them.  Be sure to
   * include a cleanup function if you have allocated private data.
   *
   * C: {@link raw.archive_write_disk_uid}.
   */
  writeDiskUid(argument2: $.CStringInput | null, argument3: number | bigint): number {
    const result = $raw.archive_write_disk_uid(this.raw, argument2, argument3);
    if (result < 0) {
      throw new ArchiveError('archive_write_disk_uid', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /**
   * ARCHIVE_READ_DISK API
   *
   * C: {@link raw.archive_read_disk_new}.
   */
  static readDiskNew(): $.Owned<Archive> {
    const result = $raw.archive_read_disk_new();
    return new Archive($.present(result, 'archive_read_disk_new')) as $.Owned<Archive>;
  }

  /**
   * Follow all symlinks.
   *
   * C: {@link raw.archive_read_disk_set_symlink_logical}.
   */
  readDiskSetSymlinkLogical(): number {
    const result = $raw.archive_read_disk_set_symlink_logical(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_symlink_logical',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Follow no symlinks.
   *
   * C: {@link raw.archive_read_disk_set_symlink_physical}.
   */
  readDiskSetSymlinkPhysical(): number {
    const result = $raw.archive_read_disk_set_symlink_physical(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_symlink_physical',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Follow symlink initially, then not.
   *
   * C: {@link raw.archive_read_disk_set_symlink_hybrid}.
   */
  readDiskSetSymlinkHybrid(): number {
    const result = $raw.archive_read_disk_set_symlink_hybrid(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_symlink_hybrid',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * TODO: Handle Linux stat32/stat64 ugliness. \<sigh>
   *
   * C: {@link raw.archive_read_disk_entry_from_file}.
   */
  readDiskEntryFromFile(
    entry: Entry,
    argument3: number,
    argument4: $.RecordInput<$raw.stat> | null,
  ): number {
    const result = $raw.archive_read_disk_entry_from_file(
      this.raw,
      entry.raw,
      argument3,
      $.recordFrom($raw.stat, argument4),
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_entry_from_file',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Default implementations are very, very stupid.
   *
   * C: {@link raw.archive_read_disk_gname}.
   */
  readDiskGname(argument2: number | bigint): string | null {
    return $raw.archive_read_disk_gname(this.raw, argument2);
  }

  /** C: {@link raw.archive_read_disk_uname}. */
  readDiskUname(argument2: number | bigint): string | null {
    return $raw.archive_read_disk_uname(this.raw, argument2);
  }

  /**
   * "Standard" implementation uses getpwuid_r, getgrgid_r and caches the
   * results for performance.
   *
   * C: {@link raw.archive_read_disk_set_standard_lookup}.
   */
  readDiskSetStandardLookup(): number {
    const result = $raw.archive_read_disk_set_standard_lookup(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_standard_lookup',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * You can install your own lookups if you like.
   *
   * C: {@link raw.archive_read_disk_set_gname_lookup}.
   */
  readDiskSetGnameLookup(
    argument2: $.Memory | null,
    callback: ((argument2: number) => $.CStringInput | null) | null,
    argument4: (() => void) | null,
  ): number {
    const result = $raw.archive_read_disk_set_gname_lookup(
      this.raw,
      argument2,
      callback ? (_argument1, argument2) => callback(argument2) : null,
      argument4 ? (_argument1) => argument4() : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_gname_lookup',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_disk_set_uname_lookup}. */
  readDiskSetUnameLookup(
    argument2: $.Memory | null,
    callback: ((argument2: number) => $.CStringInput | null) | null,
    argument4: (() => void) | null,
  ): number {
    const result = $raw.archive_read_disk_set_uname_lookup(
      this.raw,
      argument2,
      callback ? (_argument1, argument2) => callback(argument2) : null,
      argument4 ? (_argument1) => argument4() : null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_uname_lookup',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Start traversal.
   *
   * C: {@link raw.archive_read_disk_open}.
   */
  readDiskOpen(argument2: $.CStringInput | null): number {
    const result = $raw.archive_read_disk_open(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError('archive_read_disk_open', result, $codes, $raw.archive_error_string(this.raw), {
        errno: $raw.archive_errno(this.raw),
      });
    }

    return result;
  }

  /** C: {@link raw.archive_read_disk_open_w}. */
  readDiskOpenW(argument2: $.WideStringInput | null): number {
    const result = $raw.archive_read_disk_open_w(this.raw, argument2);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_open_w',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Request that current entry be visited.  If you invoke it on every
   * directory, you'll get a physical traversal.  This is ignored if the
   * current entry isn't a directory or a link to a directory.  So, if
   * you invoke this on every returned path, you'll get a full logical
   * traversal.
   *
   * C: {@link raw.archive_read_disk_descend}.
   */
  readDiskDescend(): number {
    const result = $raw.archive_read_disk_descend(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_descend',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Request that current entry be visited.  If you invoke it on every
   * directory, you'll get a physical traversal.  This is ignored if the
   * current entry isn't a directory or a link to a directory.  So, if
   * you invoke this on every returned path, you'll get a full logical
   * traversal.
   *
   * C: {@link raw.archive_read_disk_can_descend}.
   */
  readDiskCanDescend(): number {
    const result = $raw.archive_read_disk_can_descend(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_can_descend',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Request that current entry be visited.  If you invoke it on every
   * directory, you'll get a physical traversal.  This is ignored if the
   * current entry isn't a directory or a link to a directory.  So, if
   * you invoke this on every returned path, you'll get a full logical
   * traversal.
   *
   * C: {@link raw.archive_read_disk_current_filesystem}.
   */
  readDiskCurrentFilesystem(): number {
    const result = $raw.archive_read_disk_current_filesystem(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_read_disk_current_filesystem',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Request that current entry be visited.  If you invoke it on every
   * directory, you'll get a physical traversal.  This is ignored if the
   * current entry isn't a directory or a link to a directory.  So, if
   * you invoke this on every returned path, you'll get a full logical
   * traversal.
   *
   * C: {@link raw.archive_read_disk_current_filesystem_is_synthetic}.
   */
  readDiskCurrentFilesystemIsSynthetic(): number {
    const result = $raw.archive_read_disk_current_filesystem_is_synthetic(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_read_disk_current_filesystem_is_synthetic',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Request that current entry be visited.  If you invoke it on every
   * directory, you'll get a physical traversal.  This is ignored if the
   * current entry isn't a directory or a link to a directory.  So, if
   * you invoke this on every returned path, you'll get a full logical
   * traversal.
   *
   * C: {@link raw.archive_read_disk_current_filesystem_is_remote}.
   */
  readDiskCurrentFilesystemIsRemote(): number {
    const result = $raw.archive_read_disk_current_filesystem_is_remote(this.raw);
    if (result < 0) {
      throw new ArchiveError(
        'archive_read_disk_current_filesystem_is_remote',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Request that the access time of the entry visited by traversal be restored.
   *
   * C: {@link raw.archive_read_disk_set_atime_restored}.
   */
  readDiskSetAtimeRestored(): number {
    const result = $raw.archive_read_disk_set_atime_restored(this.raw);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_atime_restored',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /** C: {@link raw.archive_read_disk_set_behavior}. */
  readDiskSetBehavior(flags: number): number {
    const result = $raw.archive_read_disk_set_behavior(this.raw, flags);
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_behavior',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Set archive_match object that will be used in archive_read_disk to
   * know whether an entry should be skipped. The callback function
   * _excluded_func will be invoked when an entry is skipped by the result
   * of archive_match.
   *
   * C: {@link raw.archive_read_disk_set_matching}.
   */
  readDiskSetMatching(
    matching: Archive,
    excluded_func: ((archive: Archive, entry: Entry) => void) | null,
  ): number {
    const result = $raw.archive_read_disk_set_matching(
      this.raw,
      matching.raw,
      excluded_func
        ? (archive, _argument2, entry) => excluded_func(new Archive(archive), new Entry(entry))
        : null,
      null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_matching',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Set archive_match object that will be used in archive_read_disk to
   * know whether an entry should be skipped. The callback function
   * _excluded_func will be invoked when an entry is skipped by the result
   * of archive_match.
   *
   * C: {@link raw.archive_read_disk_set_metadata_filter_callback}.
   */
  readDiskSetMetadataFilterCallback(
    metadata_filter_func: ((archive: Archive, entry: Entry) => number) | null,
  ): number {
    const result = $raw.archive_read_disk_set_metadata_filter_callback(
      this.raw,
      metadata_filter_func
        ? (archive, _argument2, entry) => metadata_filter_func(new Archive(archive), new Entry(entry))
        : null,
      null,
    );
    if (result !== $raw.ARCHIVE_OK && result !== $raw.ARCHIVE_WARN) {
      throw new ArchiveError(
        'archive_read_disk_set_metadata_filter_callback',
        result,
        $codes,
        $raw.archive_error_string(this.raw),
        { errno: $raw.archive_errno(this.raw) },
      );
    }

    return result;
  }

  /**
   * Simplified cleanup interface;
   * This calls {@link raw.archive_read_free} or {@link raw.archive_write_free} as needed.
   *
   * C: {@link raw.archive_free}.
   */
  free(): number {
    return $raw.archive_free(this.raw);
  }

  /**
   * Filter #0 is the one closest to the format, -1 is a synonym for the
   * last filter, which is always the pseudo-filter that wraps the
   * client callbacks.
   *
   * C: {@link raw.archive_filter_count}.
   */
  filterCount(): number {
    return $raw.archive_filter_count(this.raw);
  }

  /**
   * Filter #0 is the one closest to the format, -1 is a synonym for the
   * last filter, which is always the pseudo-filter that wraps the
   * client callbacks.
   *
   * C: {@link raw.archive_filter_bytes}.
   */
  filterBytes(argument2: number): number {
    return $raw.archive_filter_bytes(this.raw, argument2);
  }

  /**
   * Filter #0 is the one closest to the format, -1 is a synonym for the
   * last filter, which is always the pseudo-filter that wraps the
   * client callbacks.
   *
   * C: {@link raw.archive_filter_code}.
   */
  filterCode(argument2: number): number {
    return $raw.archive_filter_code(this.raw, argument2);
  }

  /**
   * Filter #0 is the one closest to the format, -1 is a synonym for the
   * last filter, which is always the pseudo-filter that wraps the
   * client callbacks.
   *
   * C: {@link raw.archive_filter_name}.
   */
  filterName(argument2: number): string | null {
    return $raw.archive_filter_name(this.raw, argument2);
  }

  /**
   * As of libarchive 3.0, this is an alias for archive_filter_bytes(a, -1);
   *
   * C: {@link raw.archive_position_compressed}.
   */
  positionCompressed(): number {
    return $raw.archive_position_compressed(this.raw);
  }

  /**
   * As of libarchive 3.0, this is an alias for archive_filter_bytes(a, 0);
   *
   * C: {@link raw.archive_position_uncompressed}.
   */
  positionUncompressed(): number {
    return $raw.archive_position_uncompressed(this.raw);
  }

  /**
   * As of libarchive 3.0, this is an alias for archive_filter_name(a, 0);
   *
   * C: {@link raw.archive_compression_name}.
   */
  compressionName(): string | null {
    return $raw.archive_compression_name(this.raw);
  }

  /**
   * As of libarchive 3.0, this is an alias for archive_filter_code(a, 0);
   *
   * C: {@link raw.archive_compression}.
   */
  compression(): number {
    return $raw.archive_compression(this.raw);
  }

  /** C: {@link raw.archive_errno}. */
  errno(): number {
    return $raw.archive_errno(this.raw);
  }

  /** C: {@link raw.archive_error_string}. */
  errorString(): string | null {
    return $raw.archive_error_string(this.raw);
  }

  /** C: {@link raw.archive_format_name}. */
  formatName(): string | null {
    return $raw.archive_format_name(this.raw);
  }

  /** C: {@link raw.archive_format}. */
  format(): number {
    return $raw.archive_format(this.raw);
  }

  /** C: {@link raw.archive_clear_error}. */
  clearError(): void {
    $raw.archive_clear_error(this.raw);
  }

  /** C: {@link raw.archive_set_error}. */
  setError(err: number, fmt: $.CStringInput | null, ...rest: $.Variadic[]): void {
    $raw.archive_set_error(this.raw, err, fmt, ...rest);
  }

  /** C: {@link raw.archive_copy_error}. */
  copyError(src: Archive): void {
    $raw.archive_copy_error(this.raw, src.raw);
  }

  /** C: {@link raw.archive_file_count}. */
  fileCount(): number {
    return $raw.archive_file_count(this.raw);
  }

  /**
   * ARCHIVE_MATCH API
   *
   * C: {@link raw.archive_match_new}.
   */
  static matchNew(): $.Owned<Archive> {
    const result = $raw.archive_match_new();
    return new Archive($.present(result, 'archive_match_new')) as $.Owned<Archive>;
  }

  /**
   * ARCHIVE_MATCH API
   *
   * C: {@link raw.archive_match_free}.
   */
  matchFree(): number {
    return $raw.archive_match_free(this.raw);
  }

  /**
   * Test if archive_entry is excluded.
   * This is a convenience function. This is the same as calling all
   * archive_match_path_excluded, archive_match_time_excluded
   * and archive_match_owner_excluded.
   *
   * C: {@link raw.archive_match_excluded}.
   */
  matchExcluded(entry: Entry): number {
    return $raw.archive_match_excluded(this.raw, entry.raw);
  }

  /**
   * Test if pathname is excluded. The conditions are set by following functions.
   *
   * C: {@link raw.archive_match_path_excluded}.
   */
  matchPathExcluded(entry: Entry): number {
    return $raw.archive_match_path_excluded(this.raw, entry.raw);
  }

  /**
   * Control recursive inclusion of directory content when directory is included. Default on.
   *
   * C: {@link raw.archive_match_set_inclusion_recursion}.
   */
  matchSetInclusionRecursion(argument2: number): number {
    return $raw.archive_match_set_inclusion_recursion(this.raw, argument2);
  }

  /**
   * Add exclusion pathname pattern.
   *
   * C: {@link raw.archive_match_exclude_pattern}.
   */
  matchExcludePattern(argument2: $.CStringInput | null): number {
    return $raw.archive_match_exclude_pattern(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_exclude_pattern_w}. */
  matchExcludePatternW(argument2: $.WideStringInput | null): number {
    return $raw.archive_match_exclude_pattern_w(this.raw, argument2);
  }

  /**
   * Add exclusion pathname pattern from file.
   *
   * C: {@link raw.archive_match_exclude_pattern_from_file}.
   */
  matchExcludePatternFromFile(argument2: $.CStringInput | null, nullSeparator: number): number {
    return $raw.archive_match_exclude_pattern_from_file(this.raw, argument2, nullSeparator);
  }

  /** C: {@link raw.archive_match_exclude_pattern_from_file_w}. */
  matchExcludePatternFromFileW(
    argument2: $.WideStringInput | null,
    nullSeparator: number,
  ): number {
    return $raw.archive_match_exclude_pattern_from_file_w(this.raw, argument2, nullSeparator);
  }

  /**
   * Add inclusion pathname pattern.
   *
   * C: {@link raw.archive_match_include_pattern}.
   */
  matchIncludePattern(argument2: $.CStringInput | null): number {
    return $raw.archive_match_include_pattern(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_include_pattern_w}. */
  matchIncludePatternW(argument2: $.WideStringInput | null): number {
    return $raw.archive_match_include_pattern_w(this.raw, argument2);
  }

  /**
   * Add inclusion pathname pattern from file.
   *
   * C: {@link raw.archive_match_include_pattern_from_file}.
   */
  matchIncludePatternFromFile(argument2: $.CStringInput | null, nullSeparator: number): number {
    return $raw.archive_match_include_pattern_from_file(this.raw, argument2, nullSeparator);
  }

  /** C: {@link raw.archive_match_include_pattern_from_file_w}. */
  matchIncludePatternFromFileW(
    argument2: $.WideStringInput | null,
    nullSeparator: number,
  ): number {
    return $raw.archive_match_include_pattern_from_file_w(this.raw, argument2, nullSeparator);
  }

  /**
   * Return the amount number of unmatched inclusion patterns.
   *
   * C: {@link raw.archive_match_path_unmatched_inclusions}.
   */
  matchPathUnmatchedInclusions(): number {
    return $raw.archive_match_path_unmatched_inclusions(this.raw);
  }

  /**
   * Return the pattern of unmatched inclusion with ARCHIVE_OK.
   * Return ARCHIVE_EOF if there is no inclusion pattern.
   *
   * C: {@link raw.archive_match_path_unmatched_inclusions_next}.
   */
  matchPathUnmatchedInclusionsNext(): { result: number; argument2: string | null } {
    const argument2 = new $.GuardedOut($.cstring, 'archive_match_path_unmatched_inclusions_next.argument2');
    const result = $raw.archive_match_path_unmatched_inclusions_next(this.raw, argument2);
    return { result, argument2: argument2.value };
  }

  /**
   * Return the pattern of unmatched inclusion with ARCHIVE_OK.
   * Return ARCHIVE_EOF if there is no inclusion pattern.
   *
   * C: {@link raw.archive_match_path_unmatched_inclusions_next_w}.
   */
  matchPathUnmatchedInclusionsNextW(): { result: number; argument2: $.Pointer<$.Int> | null } {
    const argument2 = new $.GuardedOut(
      $.pointer($.wchar_t),
      'archive_match_path_unmatched_inclusions_next_w.argument2',
    );
    const result = $raw.archive_match_path_unmatched_inclusions_next_w(this.raw, argument2);
    return { result, argument2: argument2.value };
  }

  /**
   * Test if a file is excluded by its time stamp.
   * The conditions are set by following functions.
   *
   * C: {@link raw.archive_match_time_excluded}.
   */
  matchTimeExcluded(entry: Entry): number {
    return $raw.archive_match_time_excluded(this.raw, entry.raw);
  }

  /**
   * Set inclusion time.
   *
   * C: {@link raw.archive_match_include_time}.
   */
  matchIncludeTime(flag: number, sec: number | bigint, nsec: number | bigint): number {
    return $raw.archive_match_include_time(this.raw, flag, sec, nsec);
  }

  /**
   * Set inclusion time by a date string.
   *
   * C: {@link raw.archive_match_include_date}.
   */
  matchIncludeDate(flag: number, datestr: $.CStringInput | null): number {
    return $raw.archive_match_include_date(this.raw, flag, datestr);
  }

  /** C: {@link raw.archive_match_include_date_w}. */
  matchIncludeDateW(flag: number, datestr: $.WideStringInput | null): number {
    return $raw.archive_match_include_date_w(this.raw, flag, datestr);
  }

  /**
   * Set inclusion time by a particular file.
   *
   * C: {@link raw.archive_match_include_file_time}.
   */
  matchIncludeFileTime(flag: number, pathname: $.CStringInput | null): number {
    return $raw.archive_match_include_file_time(this.raw, flag, pathname);
  }

  /** C: {@link raw.archive_match_include_file_time_w}. */
  matchIncludeFileTimeW(flag: number, pathname: $.WideStringInput | null): number {
    return $raw.archive_match_include_file_time_w(this.raw, flag, pathname);
  }

  /**
   * Add exclusion entry.
   *
   * C: {@link raw.archive_match_exclude_entry}.
   */
  matchExcludeEntry(flag: number, entry: Entry): number {
    return $raw.archive_match_exclude_entry(this.raw, flag, entry.raw);
  }

  /**
   * Test if a file is excluded by its uid ,gid, uname or gname.
   * The conditions are set by following functions.
   *
   * C: {@link raw.archive_match_owner_excluded}.
   */
  matchOwnerExcluded(entry: Entry): number {
    return $raw.archive_match_owner_excluded(this.raw, entry.raw);
  }

  /**
   * Add inclusion uid, gid, uname and gname.
   *
   * C: {@link raw.archive_match_include_uid}.
   */
  matchIncludeUid(argument2: number | bigint): number {
    return $raw.archive_match_include_uid(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_include_gid}. */
  matchIncludeGid(argument2: number | bigint): number {
    return $raw.archive_match_include_gid(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_include_uname}. */
  matchIncludeUname(argument2: $.CStringInput | null): number {
    return $raw.archive_match_include_uname(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_include_uname_w}. */
  matchIncludeUnameW(argument2: $.WideStringInput | null): number {
    return $raw.archive_match_include_uname_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_include_gname}. */
  matchIncludeGname(argument2: $.CStringInput | null): number {
    return $raw.archive_match_include_gname(this.raw, argument2);
  }

  /** C: {@link raw.archive_match_include_gname_w}. */
  matchIncludeGnameW(argument2: $.WideStringInput | null): number {
    return $raw.archive_match_include_gname_w(this.raw, argument2);
  }

  /**
   * This form of {@link raw.archive_entry_new2} will pull character-set
   * conversion information from the specified archive handle.  The
   * older archive_entry_new(void) form is equivalent to calling
   * archive_entry_new2(NULL) and will result in the use of an internal
   * default character-set conversion.
   *
   * C: {@link raw.archive_entry_new2}.
   */
  entryNew2(): $.Owned<Entry> {
    const result = $raw.archive_entry_new2(this.raw);
    return new Entry($.present(result, 'archive_entry_new2')) as $.Owned<Entry>;
  }

  /** Goes through what {@link Archive.readNextHeader} gives, until there is no more. */
  [Symbol.iterator](): IterableIterator<Entry> {
    return $.iterate(() => this.readNextHeader());
  }

  /** Goes through what {@link Archive.readDataBlock} gives, until there is no more. */
  readDataBlocks(): IterableIterator<{ buff: Uint8Array | null; offset: number }> {
    return $.iterate(() => this.readDataBlock());
  }

  /**
   * Goes through what {@link Archive.readNextHeaderAsync} gives, until there is no more.
   * Each call runs on another thread.
   */
  iterateAsync(options?: $.AsyncOptions): AsyncIterableIterator<Entry> {
    return $.iterateAsync(() => this.readNextHeaderAsync(options), options);
  }

  /**
   * Goes through what {@link Archive.readNextHeaderAsync} gives, until there is no more.
   * Each call runs on another thread.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<Entry> {
    return this.iterateAsync();
  }

  /**
   * Goes through what {@link Archive.readDataBlockAsync} gives, until there is no more.
   * Each call runs on another thread.
   */
  readDataBlocksAsync(
    options?: $.AsyncOptions,
  ): AsyncIterableIterator<{ buff: Uint8Array | null; offset: number }> {
    return $.iterateAsync(() => this.readDataBlockAsync(options), options);
  }
}

/** `struct archive_entry`: a handle. Freed by {@link raw.archive_entry_free}. */
export class Entry extends $.Wrapper<$raw.archive_entry> {
  /**
   * Whether the caller owns what it returns is not known.
   * C: `struct archive_entry *archive_entry_clear(struct archive_entry *)`
   *
   * C: {@link raw.archive_entry_clear}.
   */
  clear(): Entry | null {
    const result = $raw.archive_entry_clear(this.raw);
    return $.wrap(Entry, result);
  }

  /**
   * The 'clone' function does a deep copy; all of the strings are copied too.
   *
   * C: {@link raw.archive_entry_clone}.
   */
  clone(): $.Owned<Entry> {
    const result = $raw.archive_entry_clone(this.raw);
    return new Entry($.present(result, 'archive_entry_clone')) as $.Owned<Entry>;
  }

  /** C: {@link raw.archive_entry_free}. */
  free(): void {
    $raw.archive_entry_free(this.raw);
  }

  /**
   * The caller owns what it returns: free it with {@link raw.archive_entry_free} (names: "new").
   * C: `struct archive_entry *archive_entry_new(void)`
   *
   * C: {@link raw.archive_entry_new}.
   */
  static new(): $.Owned<Entry> {
    const result = $raw.archive_entry_new();
    return new Entry($.present(result, 'archive_entry_new')) as $.Owned<Entry>;
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_atime}.
   */
  atime(): number {
    return $raw.archive_entry_atime(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_atime_nsec}.
   */
  atimeNsec(): number {
    return $raw.archive_entry_atime_nsec(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_atime_is_set}.
   */
  atimeIsSet(): number {
    return $raw.archive_entry_atime_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_birthtime}.
   */
  birthtime(): number {
    return $raw.archive_entry_birthtime(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_birthtime_nsec}.
   */
  birthtimeNsec(): number {
    return $raw.archive_entry_birthtime_nsec(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_birthtime_is_set}.
   */
  birthtimeIsSet(): number {
    return $raw.archive_entry_birthtime_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_ctime}.
   */
  ctime(): number {
    return $raw.archive_entry_ctime(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_ctime_nsec}.
   */
  ctimeNsec(): number {
    return $raw.archive_entry_ctime_nsec(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_ctime_is_set}.
   */
  ctimeIsSet(): number {
    return $raw.archive_entry_ctime_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_dev}.
   */
  dev(): number {
    return $raw.archive_entry_dev(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_dev_is_set}.
   */
  devIsSet(): number {
    return $raw.archive_entry_dev_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_devmajor}.
   */
  devmajor(): number {
    return $raw.archive_entry_devmajor(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_devminor}.
   */
  devminor(): number {
    return $raw.archive_entry_devminor(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_filetype}.
   */
  filetype(): number {
    return $raw.archive_entry_filetype(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_fflags}.
   */
  fflags(
    argument2: $.PointerTo<$.UnsignedLong> | null,
    argument3: $.PointerTo<$.UnsignedLong> | null,
  ): void {
    $raw.archive_entry_fflags(this.raw, argument2, argument3);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_fflags_text}.
   */
  fflagsText(): string | null {
    return $raw.archive_entry_fflags_text(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_gid}.
   */
  gid(): number {
    return $raw.archive_entry_gid(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_gname}.
   */
  gname(): string | null {
    return $raw.archive_entry_gname(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_gname_utf8}.
   */
  gnameUtf8(): string | null {
    return $raw.archive_entry_gname_utf8(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_gname_w}.
   */
  gnameW(): $.Pointer<$.Int> | null {
    return $raw.archive_entry_gname_w(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_hardlink}.
   */
  hardlink(): string | null {
    return $raw.archive_entry_hardlink(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_hardlink_utf8}.
   */
  hardlinkUtf8(): string | null {
    return $raw.archive_entry_hardlink_utf8(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_hardlink_w}.
   */
  hardlinkW(): $.Pointer<$.Int> | null {
    return $raw.archive_entry_hardlink_w(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_ino}.
   */
  ino(): number {
    return $raw.archive_entry_ino(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_ino64}.
   */
  ino64(): number {
    return $raw.archive_entry_ino64(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_ino_is_set}.
   */
  inoIsSet(): number {
    return $raw.archive_entry_ino_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_mode}.
   */
  mode(): number {
    return $raw.archive_entry_mode(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_mtime}.
   */
  mtime(): number {
    return $raw.archive_entry_mtime(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_mtime_nsec}.
   */
  mtimeNsec(): number {
    return $raw.archive_entry_mtime_nsec(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_mtime_is_set}.
   */
  mtimeIsSet(): number {
    return $raw.archive_entry_mtime_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_nlink}.
   */
  nlink(): number {
    return $raw.archive_entry_nlink(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_pathname}.
   */
  pathname(): string | null {
    return $raw.archive_entry_pathname(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_pathname_utf8}.
   */
  pathnameUtf8(): string | null {
    return $raw.archive_entry_pathname_utf8(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_pathname_w}.
   */
  pathnameW(): $.Pointer<$.Int> | null {
    return $raw.archive_entry_pathname_w(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_perm}.
   */
  perm(): number {
    return $raw.archive_entry_perm(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_rdev}.
   */
  rdev(): number {
    return $raw.archive_entry_rdev(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_rdevmajor}.
   */
  rdevmajor(): number {
    return $raw.archive_entry_rdevmajor(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_rdevminor}.
   */
  rdevminor(): number {
    return $raw.archive_entry_rdevminor(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_sourcepath}.
   */
  sourcepath(): string | null {
    return $raw.archive_entry_sourcepath(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_sourcepath_w}.
   */
  sourcepathW(): $.Pointer<$.Int> | null {
    return $raw.archive_entry_sourcepath_w(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_size}.
   */
  size(): number {
    return $raw.archive_entry_size(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_size_is_set}.
   */
  sizeIsSet(): number {
    return $raw.archive_entry_size_is_set(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_strmode}.
   */
  strmode(): string | null {
    return $raw.archive_entry_strmode(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_symlink}.
   */
  symlink(): string | null {
    return $raw.archive_entry_symlink(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_symlink_utf8}.
   */
  symlinkUtf8(): string | null {
    return $raw.archive_entry_symlink_utf8(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_symlink_type}.
   */
  symlinkType(): number {
    return $raw.archive_entry_symlink_type(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_symlink_w}.
   */
  symlinkW(): $.Pointer<$.Int> | null {
    return $raw.archive_entry_symlink_w(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_uid}.
   */
  uid(): number {
    return $raw.archive_entry_uid(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_uname}.
   */
  uname(): string | null {
    return $raw.archive_entry_uname(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_uname_utf8}.
   */
  unameUtf8(): string | null {
    return $raw.archive_entry_uname_utf8(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_uname_w}.
   */
  unameW(): $.Pointer<$.Int> | null {
    return $raw.archive_entry_uname_w(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_is_data_encrypted}.
   */
  isDataEncrypted(): number {
    return $raw.archive_entry_is_data_encrypted(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_is_metadata_encrypted}.
   */
  isMetadataEncrypted(): number {
    return $raw.archive_entry_is_metadata_encrypted(this.raw);
  }

  /**
   * Retrieve fields from an archive_entry.
   *
   * C: {@link raw.archive_entry_is_encrypted}.
   */
  isEncrypted(): number {
    return $raw.archive_entry_is_encrypted(this.raw);
  }

  /** C: {@link raw.archive_entry_set_atime}. */
  setAtime(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_entry_set_atime(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_unset_atime}. */
  unsetAtime(): void {
    $raw.archive_entry_unset_atime(this.raw);
  }

  /** C: {@link raw.archive_entry_set_birthtime}. */
  setBirthtime(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_entry_set_birthtime(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_unset_birthtime}. */
  unsetBirthtime(): void {
    $raw.archive_entry_unset_birthtime(this.raw);
  }

  /** C: {@link raw.archive_entry_set_ctime}. */
  setCtime(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_entry_set_ctime(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_unset_ctime}. */
  unsetCtime(): void {
    $raw.archive_entry_unset_ctime(this.raw);
  }

  /** C: {@link raw.archive_entry_set_dev}. */
  setDev(argument2: number | bigint): void {
    $raw.archive_entry_set_dev(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_devmajor}. */
  setDevmajor(argument2: number | bigint): void {
    $raw.archive_entry_set_devmajor(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_devminor}. */
  setDevminor(argument2: number | bigint): void {
    $raw.archive_entry_set_devminor(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_filetype}. */
  setFiletype(argument2: number): void {
    $raw.archive_entry_set_filetype(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_fflags}. */
  setFflags(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_entry_set_fflags(this.raw, argument2, argument3);
  }

  /**
   * Note that all recognized tokens are processed, regardless.
   *
   * C: {@link raw.archive_entry_copy_fflags_text}.
   */
  copyFflagsText(argument2: $.CStringInput | null): string | null {
    return $raw.archive_entry_copy_fflags_text(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_fflags_text_w}. */
  copyFflagsTextW(argument2: $.WideStringInput | null): $.Pointer<$.Int> | null {
    return $raw.archive_entry_copy_fflags_text_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_gid}. */
  setGid(argument2: number | bigint): void {
    $raw.archive_entry_set_gid(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_gname}. */
  setGname(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_gname(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_gname_utf8}. */
  setGnameUtf8(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_gname_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_gname}. */
  copyGname(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_gname(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_gname_w}. */
  copyGnameW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_gname_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_update_gname_utf8}. */
  updateGnameUtf8(argument2: $.CStringInput | null): number {
    return $raw.archive_entry_update_gname_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_hardlink}. */
  setHardlink(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_hardlink(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_hardlink_utf8}. */
  setHardlinkUtf8(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_hardlink_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_hardlink}. */
  copyHardlink(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_hardlink(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_hardlink_w}. */
  copyHardlinkW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_hardlink_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_update_hardlink_utf8}. */
  updateHardlinkUtf8(argument2: $.CStringInput | null): number {
    return $raw.archive_entry_update_hardlink_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_ino}. */
  setIno(argument2: number | bigint): void {
    $raw.archive_entry_set_ino(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_ino64}. */
  setIno64(argument2: number | bigint): void {
    $raw.archive_entry_set_ino64(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_link}. */
  setLink(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_link(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_link_utf8}. */
  setLinkUtf8(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_link_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_link}. */
  copyLink(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_link(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_link_w}. */
  copyLinkW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_link_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_update_link_utf8}. */
  updateLinkUtf8(argument2: $.CStringInput | null): number {
    return $raw.archive_entry_update_link_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_mode}. */
  setMode(argument2: number): void {
    $raw.archive_entry_set_mode(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_mtime}. */
  setMtime(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_entry_set_mtime(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_unset_mtime}. */
  unsetMtime(): void {
    $raw.archive_entry_unset_mtime(this.raw);
  }

  /** C: {@link raw.archive_entry_set_nlink}. */
  setNlink(argument2: number): void {
    $raw.archive_entry_set_nlink(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_pathname}. */
  setPathname(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_pathname(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_pathname_utf8}. */
  setPathnameUtf8(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_pathname_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_pathname}. */
  copyPathname(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_pathname(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_pathname_w}. */
  copyPathnameW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_pathname_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_update_pathname_utf8}. */
  updatePathnameUtf8(argument2: $.CStringInput | null): number {
    return $raw.archive_entry_update_pathname_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_perm}. */
  setPerm(argument2: number): void {
    $raw.archive_entry_set_perm(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_rdev}. */
  setRdev(argument2: number | bigint): void {
    $raw.archive_entry_set_rdev(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_rdevmajor}. */
  setRdevmajor(argument2: number | bigint): void {
    $raw.archive_entry_set_rdevmajor(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_rdevminor}. */
  setRdevminor(argument2: number | bigint): void {
    $raw.archive_entry_set_rdevminor(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_size}. */
  setSize(argument2: number | bigint): void {
    $raw.archive_entry_set_size(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_unset_size}. */
  unsetSize(): void {
    $raw.archive_entry_unset_size(this.raw);
  }

  /** C: {@link raw.archive_entry_copy_sourcepath}. */
  copySourcepath(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_sourcepath(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_sourcepath_w}. */
  copySourcepathW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_sourcepath_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_symlink}. */
  setSymlink(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_symlink(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_symlink_type}. */
  setSymlinkType(argument2: number): void {
    $raw.archive_entry_set_symlink_type(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_symlink_utf8}. */
  setSymlinkUtf8(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_symlink_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_symlink}. */
  copySymlink(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_symlink(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_symlink_w}. */
  copySymlinkW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_symlink_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_update_symlink_utf8}. */
  updateSymlinkUtf8(argument2: $.CStringInput | null): number {
    return $raw.archive_entry_update_symlink_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_uid}. */
  setUid(argument2: number | bigint): void {
    $raw.archive_entry_set_uid(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_uname}. */
  setUname(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_uname(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_uname_utf8}. */
  setUnameUtf8(argument2: $.CStringInput | null): void {
    $raw.archive_entry_set_uname_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_uname}. */
  copyUname(argument2: $.CStringInput | null): void {
    $raw.archive_entry_copy_uname(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_uname_w}. */
  copyUnameW(argument2: $.WideStringInput | null): void {
    $raw.archive_entry_copy_uname_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_update_uname_utf8}. */
  updateUnameUtf8(argument2: $.CStringInput | null): number {
    return $raw.archive_entry_update_uname_utf8(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_set_is_data_encrypted}. */
  setIsDataEncrypted(is_encrypted: number | string): void {
    $raw.archive_entry_set_is_data_encrypted(this.raw, is_encrypted);
  }

  /** C: {@link raw.archive_entry_set_is_metadata_encrypted}. */
  setIsMetadataEncrypted(is_encrypted: number | string): void {
    $raw.archive_entry_set_is_metadata_encrypted(this.raw, is_encrypted);
  }

  /**
   * Routines to bulk copy fields to/from a platform-native "struct
   * stat."  Libarchive used to just store a struct stat inside of each
   * archive_entry object, but this created issues when trying to
   * manipulate archives on systems different than the ones they were
   * created on.
   *
   * C: {@link raw.archive_entry_stat}.
   */
  stat(): $raw.stat | null {
    return $raw.archive_entry_stat(this.raw);
  }

  /**
   * Routines to bulk copy fields to/from a platform-native "struct
   * stat."  Libarchive used to just store a struct stat inside of each
   * archive_entry object, but this created issues when trying to
   * manipulate archives on systems different than the ones they were
   * created on.
   *
   * C: {@link raw.archive_entry_copy_stat}.
   */
  copyStat(argument2: $.RecordInput<$raw.stat> | null): void {
    $raw.archive_entry_copy_stat(this.raw, $.recordFrom($raw.stat, argument2));
  }

  /** C: {@link raw.archive_entry_mac_metadata}. */
  macMetadata(argument2: $.PointerTo<$.UnsignedLongLong> | null): $.Pointer<$.Void> | null {
    return $raw.archive_entry_mac_metadata(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_copy_mac_metadata}. */
  copyMacMetadata(argument2: $.Bytes | null): void {
    $raw.archive_entry_copy_mac_metadata(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_digest}. */
  digest(argument2: number): $.Pointer<$.UnsignedChar> | null {
    return $raw.archive_entry_digest(this.raw, argument2);
  }

  /**
   * Set the ACL by clearing it and adding entries one at a time.
   * Unlike the POSIX.1e ACL routines, you must specify the type
   * (access/default) for each entry.  Internally, the ACL data is just
   * a soup of entries.  API calls here allow you to retrieve just the
   * entries of interest.  This design (which goes against the spirit of
   * POSIX.1e) is useful for handling archive formats that combine
   * default and access information in a single ACL list.
   *
   * C: {@link raw.archive_entry_acl_clear}.
   */
  aclClear(): void {
    $raw.archive_entry_acl_clear(this.raw);
  }

  /**
   * Set the ACL by clearing it and adding entries one at a time.
   * Unlike the POSIX.1e ACL routines, you must specify the type
   * (access/default) for each entry.  Internally, the ACL data is just
   * a soup of entries.  API calls here allow you to retrieve just the
   * entries of interest.  This design (which goes against the spirit of
   * POSIX.1e) is useful for handling archive formats that combine
   * default and access information in a single ACL list.
   *
   * C: {@link raw.archive_entry_acl_add_entry}.
   */
  aclAddEntry(
    argument2: number,
    argument3: number,
    argument4: number,
    argument5: number,
    argument6: $.CStringInput | null,
  ): number {
    return $raw.archive_entry_acl_add_entry(this.raw, argument2, argument3, argument4, argument5, argument6);
  }

  /**
   * Set the ACL by clearing it and adding entries one at a time.
   * Unlike the POSIX.1e ACL routines, you must specify the type
   * (access/default) for each entry.  Internally, the ACL data is just
   * a soup of entries.  API calls here allow you to retrieve just the
   * entries of interest.  This design (which goes against the spirit of
   * POSIX.1e) is useful for handling archive formats that combine
   * default and access information in a single ACL list.
   *
   * C: {@link raw.archive_entry_acl_add_entry_w}.
   */
  aclAddEntryW(
    argument2: number,
    argument3: number,
    argument4: number,
    argument5: number,
    argument6: $.WideStringInput | null,
  ): number {
    return $raw.archive_entry_acl_add_entry_w(
      this.raw,
      argument2,
      argument3,
      argument4,
      argument5,
      argument6,
    );
  }

  /**
   * To retrieve the ACL, first "reset", then repeatedly ask for the
   * "next" entry.  The want_type parameter allows you to request only
   * certain types of entries.
   *
   * C: {@link raw.archive_entry_acl_reset}.
   */
  aclReset(argument2: number): number {
    return $raw.archive_entry_acl_reset(this.raw, argument2);
  }

  /**
   * To retrieve the ACL, first "reset", then repeatedly ask for the
   * "next" entry.  The want_type parameter allows you to request only
   * certain types of entries.
   *
   * C: {@link raw.archive_entry_acl_next}.
   */
  aclNext(
    argument2: number,
    argument3: $.PointerTo<$.Int> | null,
    argument4: $.PointerTo<$.Int> | null,
    argument5: $.PointerTo<$.Int> | null,
    argument6: $.PointerTo<$.Int> | null,
    argument7: $.StringsInput | null,
  ): number {
    return $raw.archive_entry_acl_next(
      this.raw,
      argument2,
      argument3,
      argument4,
      argument5,
      argument6,
      argument7,
    );
  }

  /** C: {@link raw.archive_entry_acl_to_text_w}. */
  aclToTextW(
    argument3: number,
  ): { result: $.Pointer<$.ChosenInteger> | null; argument2: number } {
    const argument2 = new $.Out($.longLong);
    const result = $raw.archive_entry_acl_to_text_w(this.raw, argument2, argument3);
    return { result, argument2: argument2.value };
  }

  /** C: {@link raw.archive_entry_acl_to_text}. */
  aclToText(argument3: number): { result: $.Pointer<$.Char> | null; argument2: number } {
    const argument2 = new $.Out($.longLong);
    const result = $raw.archive_entry_acl_to_text(this.raw, argument2, argument3);
    return { result, argument2: argument2.value };
  }

  /** C: {@link raw.archive_entry_acl_from_text_w}. */
  aclFromTextW(argument2: $.WideStringInput | null, argument3: number): number {
    return $raw.archive_entry_acl_from_text_w(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_acl_from_text}. */
  aclFromText(argument2: $.CStringInput | null, argument3: number): number {
    return $raw.archive_entry_acl_from_text(this.raw, argument2, argument3);
  }

  /**
   * Deprecated functions
   *
   * C: {@link raw.archive_entry_acl_text_w}.
   */
  aclTextW(argument2: number): $.Pointer<$.Int> | null {
    return $raw.archive_entry_acl_text_w(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_acl_text}. */
  aclText(argument2: number): string | null {
    return $raw.archive_entry_acl_text(this.raw, argument2);
  }

  /**
   * Return bitmask of ACL types in an archive entry
   *
   * C: {@link raw.archive_entry_acl_types}.
   */
  aclTypes(): number {
    return $raw.archive_entry_acl_types(this.raw);
  }

  /**
   * Return a count of entries matching 'want_type'
   *
   * C: {@link raw.archive_entry_acl_count}.
   */
  aclCount(argument2: number): number {
    return $raw.archive_entry_acl_count(this.raw, argument2);
  }

  /**
   * Whether the caller owns what it returns is not known.
   * C: `struct archive_acl *archive_entry_acl(struct archive_entry *)`
   *
   * C: {@link raw.archive_entry_acl}.
   */
  acl(): Acl | null {
    const result = $raw.archive_entry_acl(this.raw);
    return $.wrap(Acl, result);
  }

  /** C: {@link raw.archive_entry_xattr_clear}. */
  xattrClear(): void {
    $raw.archive_entry_xattr_clear(this.raw);
  }

  /** C: {@link raw.archive_entry_xattr_add_entry}. */
  xattrAddEntry(argument2: $.CStringInput | null, argument3: $.Bytes | null): void {
    $raw.archive_entry_xattr_add_entry(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_xattr_count}. */
  xattrCount(): number {
    return $raw.archive_entry_xattr_count(this.raw);
  }

  /** C: {@link raw.archive_entry_xattr_reset}. */
  xattrReset(): number {
    return $raw.archive_entry_xattr_reset(this.raw);
  }

  /** C: {@link raw.archive_entry_xattr_next}. */
  xattrNext(): { result: number; argument2: string | null; argument3: $.Pointer<$.Void> | null; argument4: number } {
    const argument2 = new $.Out($.cstring);
    const argument3 = new $.Out($.voidPointer);
    const argument4 = new $.Out($.unsignedLongLong);
    const result = $raw.archive_entry_xattr_next(this.raw, argument2, argument3, argument4);
    return { result, argument2: argument2.value, argument3: argument3.value, argument4: argument4.value };
  }

  /** C: {@link raw.archive_entry_sparse_clear}. */
  sparseClear(): void {
    $raw.archive_entry_sparse_clear(this.raw);
  }

  /** C: {@link raw.archive_entry_sparse_add_entry}. */
  sparseAddEntry(argument2: number | bigint, argument3: number | bigint): void {
    $raw.archive_entry_sparse_add_entry(this.raw, argument2, argument3);
  }

  /** C: {@link raw.archive_entry_sparse_count}. */
  sparseCount(): number {
    return $raw.archive_entry_sparse_count(this.raw);
  }

  /** C: {@link raw.archive_entry_sparse_reset}. */
  sparseReset(): number {
    return $raw.archive_entry_sparse_reset(this.raw);
  }

  /** C: {@link raw.archive_entry_sparse_next}. */
  sparseNext(
    argument2: $.PointerTo<$.LongLong> | null,
    argument3: $.PointerTo<$.LongLong> | null,
  ): number {
    return $raw.archive_entry_sparse_next(this.raw, argument2, argument3);
  }

  /**
   * Only on x86_64-windows-msvc.
   *
   * C: {@link raw.archive_entry_copy_bhfi}.
   */
  copyBhfi(byHandleFileInformation: ByHandleFileInformation | null): void {
    $raw.archive_entry_copy_bhfi(this.raw, byHandleFileInformation?.raw ?? null);
  }
}

/** There's not yet anything clients can actually do with this... */
export class Acl extends $.Wrapper<$raw.archive_acl> {
}

/** Utility to match up hardlinks. */
export class EntryLinkresolver extends $.Wrapper<$raw.archive_entry_linkresolver> {
  /**
   * The caller owns what it returns: free it with {@link raw.archive_entry_linkresolver_free} (names: "new").
   * C: `struct archive_entry_linkresolver *archive_entry_linkresolver_new(void)`
   *
   * C: {@link raw.archive_entry_linkresolver_new}.
   */
  static new(): $.Owned<EntryLinkresolver> {
    const result = $raw.archive_entry_linkresolver_new();
    return new EntryLinkresolver(
      $.present(result, 'archive_entry_linkresolver_new'),
    ) as $.Owned<EntryLinkresolver>;
  }

  /** C: {@link raw.archive_entry_linkresolver_set_strategy}. */
  setStrategy(argument2: number): void {
    $raw.archive_entry_linkresolver_set_strategy(this.raw, argument2);
  }

  /** C: {@link raw.archive_entry_linkresolver_free}. */
  free(): void {
    $raw.archive_entry_linkresolver_free(this.raw);
  }

  /**
   * Whether the caller owns what it returns is not known.
   * Whether the caller owns what it returns is not known.
   * C: `void archive_entry_linkify(struct archive_entry_linkresolver *, struct archive_entry **, struct archive_entry **)`
   *
   * C: {@link raw.archive_entry_linkify}.
   */
  entryLinkify(): { entry: Entry | null; argument3: Entry | null } {
    const entry = new $.GuardedOut($raw.archive_entry, 'archive_entry_linkify.argument2');
    const argument3 = new $.GuardedOut($raw.archive_entry, 'archive_entry_linkify.argument3');
    $raw.archive_entry_linkify(this.raw, entry, argument3);
    return { entry: $.wrap(Entry, entry.value), argument3: $.wrap(Entry, argument3.value) };
  }

  /**
   * Whether the caller owns what it returns is not known.
   * C: `struct archive_entry *archive_entry_partial_links(struct archive_entry_linkresolver *res, unsigned int *links)`
   *
   * C: {@link raw.archive_entry_partial_links}.
   */
  entryPartialLinks(links: $.PointerTo<$.UnsignedInt> | null): Entry | null {
    const result = $raw.archive_entry_partial_links(this.raw, links);
    return $.wrap(Entry, result);
  }
}

/**
 * The tag name of this struct is _IO_FILE to preserve historic
 * C++ mangled names for functions taking FILE* arguments.
 * That name should not be used in new code.
 */
export class File extends $.Wrapper<$raw.FILE> {
}

/** Only on x86_64-windows-msvc. */
export class ByHandleFileInformation extends $.Wrapper<$raw.BY_HANDLE_FILE_INFORMATION> {
}

/**
 * The version number is provided as both a macro and a function.
 * The macro identifies the installed header; the function identifies
 * the library version (which may not be the same if you're using a
 * dynamically-linked version of the library).  Of course, if the
 * header and library are very different, you should expect some
 * strangeness.  Don't do that.
 *
 * C: {@link raw.archive_version_number}.
 */
export function versionNumber(): number {
  return $raw.archive_version_number();
}

/** C: {@link raw.archive_version_string}. */
export function versionString(): string | null {
  return $raw.archive_version_string();
}

/**
 * Detailed textual name/version of the library and its dependencies.
 * This has the form:
 *    "libarchive x.y.z zlib/a.b.c liblzma/d.e.f ... etc ..."
 * the list of libraries described here will vary depending on how
 * libarchive was compiled.
 *
 * C: {@link raw.archive_version_details}.
 */
export function versionDetails(): string | null {
  return $raw.archive_version_details();
}

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: {@link raw.archive_zlib_version}.
 */
export function zlibVersion(): string | null {
  return $raw.archive_zlib_version();
}

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: {@link raw.archive_liblzma_version}.
 */
export function liblzmaVersion(): string | null {
  return $raw.archive_liblzma_version();
}

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: {@link raw.archive_bzlib_version}.
 */
export function bzlibVersion(): string | null {
  return $raw.archive_bzlib_version();
}

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: {@link raw.archive_liblz4_version}.
 */
export function liblz4Version(): string | null {
  return $raw.archive_liblz4_version();
}

/**
 * Returns NULL if libarchive was compiled without the associated library.
 * Otherwise, returns the version number that libarchive was compiled
 * against.
 *
 * C: {@link raw.archive_libzstd_version}.
 */
export function libzstdVersion(): string | null {
  return $raw.archive_libzstd_version();
}

/**
 * Convenience function to sort a NULL terminated list of strings
 *
 * C: {@link raw.archive_utility_string_sort}.
 */
export function utilityStringSort(argument1: $.StringsInput | null): number {
  return $raw.archive_utility_string_sort(argument1);
}
// bindgen-checksum: 56af33f3
