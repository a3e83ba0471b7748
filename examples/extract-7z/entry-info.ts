import {
  type archive_entry,
  archive_entry_atime,
  archive_entry_atime_is_set,
  archive_entry_atime_nsec,
  archive_entry_ctime,
  archive_entry_ctime_is_set,
  archive_entry_ctime_nsec,
  archive_entry_filetype,
  archive_entry_gid,
  archive_entry_gname,
  archive_entry_hardlink,
  archive_entry_is_data_encrypted,
  archive_entry_mtime,
  archive_entry_mtime_is_set,
  archive_entry_mtime_nsec,
  archive_entry_pathname,
  archive_entry_perm,
  archive_entry_rdev,
  archive_entry_size,
  archive_entry_size_is_set,
  archive_entry_symlink,
  archive_entry_uid,
  archive_entry_uname,
} from 'koffi-bindgen/bindings/libarchive'

export type EntryType =
  | 'file'
  | 'directory'
  | 'symlink'
  | 'hardlink'
  | 'fifo'
  | 'socket'
  | 'block device'
  | 'character device'

/** What an archive says of one of its entries. */
export interface EntryInfo {
  /** As the archive spells it: not checked, not to be opened as it is. */
  readonly path: string
  readonly type: EntryType
  /** Bytes, unpacked; undefined where the archive does not say, or states what no file can have. */
  readonly size: number | undefined
  /** Permission bits with set-user-id, set-group-id and sticky: `0o755`. */
  readonly mode: number
  /** Nanoseconds since 1970, as all times here; undefined where the archive has none. */
  readonly modified: bigint | undefined
  readonly accessed: bigint | undefined
  readonly changed: bigint | undefined
  /** Of a symbolic link: its text. Of a hard link: the other entry's path. */
  readonly linkTarget: string | undefined
  readonly owner: {
    readonly uid: number | undefined
    readonly gid: number | undefined
    readonly user: string | undefined
    readonly group: string | undefined
  }
  readonly encrypted: boolean
  /** Of a device: its number, as `mknod` takes it. */
  readonly device: number | undefined
}

/** `S_IFMT`'s values, which libarchive defines for itself on all systems (`AE_IFREG` …). */
const types: ReadonlyMap<number, EntryType> = new Map<number, EntryType>([
  [0o100000, 'file'],
  [0o040000, 'directory'],
  [0o120000, 'symlink'],
  [0o010000, 'fifo'],
  [0o140000, 'socket'],
  [0o060000, 'block device'],
  [0o020000, 'character device'],
])

/**
 * Copies what an entry says (names as UTF-8: see {@link useUtf8Locale}): the entry itself is libarchive's,
 * and used again for the next.
 */
export function readEntryInfo(entry: archive_entry): EntryInfo {
  const hardlink = archive_entry_hardlink(entry)
  const type = hardlink !== null ? 'hardlink' : (types.get(archive_entry_filetype(entry)) ?? 'file')
  // Every one has the same properties, so that engines know what they have before them: copying one costs 6
  // µs otherwise.
  return {
    path: archive_entry_pathname(entry) ?? '',
    type,
    size: archive_entry_size_is_set(entry) !== 0 ? count(() => archive_entry_size(entry)) : undefined,
    mode: archive_entry_perm(entry),
    modified: archive_entry_mtime_is_set(entry)
      ? time(() => archive_entry_mtime(entry), archive_entry_mtime_nsec(entry))
      : undefined,
    accessed: archive_entry_atime_is_set(entry)
      ? time(() => archive_entry_atime(entry), archive_entry_atime_nsec(entry))
      : undefined,
    changed: archive_entry_ctime_is_set(entry)
      ? time(() => archive_entry_ctime(entry), archive_entry_ctime_nsec(entry))
      : undefined,
    linkTarget: hardlink ?? archive_entry_symlink(entry) ?? undefined,
    owner: {
      uid: count(() => archive_entry_uid(entry)),
      gid: count(() => archive_entry_gid(entry)),
      user: archive_entry_uname(entry) ?? undefined,
      group: archive_entry_gname(entry) ?? undefined,
    },
    encrypted: archive_entry_is_data_encrypted(entry) !== 0,
    device: type.endsWith('device') ? archive_entry_rdev(entry) : undefined,
  }
}

/** Whether an entry can have contents: for hard links some formats store them with the last one. */
export function hasContents({ type, size }: EntryInfo): boolean {
  return size !== 0 && (type === 'file' || type === 'hardlink')
}

function time(seconds: () => number, nanoseconds: number): bigint | undefined {
  const whole = exact(seconds)
  return whole === undefined ? undefined : BigInt(whole) * 1_000_000_000n + BigInt(nanoseconds)
}

function count(read: () => number): number | undefined {
  const value = exact(read)
  return value !== undefined && value >= 0 ? value : undefined
}

/** A number of 64 bits; undefined for one that a damaged header makes larger than JavaScript can count. */
function exact(read: () => number): number | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
