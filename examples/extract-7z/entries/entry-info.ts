import { type Entry, FileType, raw } from 'koffi-bindgen/bindings/libarchive/api'
import {
  type Char,
  char,
  fromPointer,
  type Pointer,
  pointer,
  toHandle,
} from 'koffi-bindgen/runtime/generated'

export type EntryType =
  | 'file'
  | 'directory'
  | 'symlink'
  | 'hardlink'
  | 'fifo'
  | 'socket'
  | 'block device'
  | 'character device'

/**
 * A name as the archive has it: as text where its bytes are UTF-8, else with one character for each byte. Old
 * archives have names in encodings that they do not tell: such names are made up of the same bytes on the
 * disk.
 */
export interface ExactName {
  readonly name: string
  readonly encoding: 'utf8' | 'latin1'
}

/** The names in an entry's header that become names on the disk. */
export interface EntryNames {
  readonly path: ExactName
  /** Of a hard link: the other entry's path. Of a symbolic link: its text. */
  readonly linkTarget: ExactName | undefined
}

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

/**
 * Bytes that one call reads at most: large enough for the hand-over between threads not to count, and small
 * enough for what was read to be in the processor's cache when it is written.
 */
export const longestBlock = 256 * 1024

const types: ReadonlyMap<number, EntryType> = new Map<number, EntryType>([
  [FileType.REG, 'file'],
  [FileType.DIR, 'directory'],
  [FileType.LNK, 'symlink'],
  [FileType.IFO, 'fifo'],
  [FileType.SOCK, 'socket'],
  [FileType.BLK, 'block device'],
  [FileType.CHR, 'character device'],
])

/** Of an entry whose owner nobody asks for. */
const nobody = { uid: undefined, gid: undefined, user: undefined, group: undefined }

/**
 * Copies what an entry says (names as UTF-8: see {@link useUtf8Locale}): the entry itself is libarchive's,
 * and used again for the next.
 *
 * @param isShown whether anybody else sees it: owner and `changed`, a third of the calls, are read only then
 */
export function readEntryInfo(entry: Entry, isShown: boolean): EntryInfo {
  const hardlink = entry.hardlink()
  const type = hardlink !== null ? 'hardlink' : (types.get(entry.filetype()) ?? 'file')
  // Every one has the same properties, so that engines know what they have before them: copying one costs 6
  // µs otherwise.
  return {
    path: entry.pathname() ?? '',
    type,
    size: entry.sizeIsSet() ? count(() => entry.size()) : undefined,
    mode: entry.perm(),
    modified: entry.mtimeIsSet() ? time(() => entry.mtime(), entry.mtimeNsec()) : undefined,
    accessed: entry.atimeIsSet() ? time(() => entry.atime(), entry.atimeNsec()) : undefined,
    changed: isShown && entry.ctimeIsSet() ? time(() => entry.ctime(), entry.ctimeNsec()) : undefined,
    linkTarget: hardlink ?? (type === 'symlink' ? entry.symlink() : null) ?? undefined,
    owner: isShown ? readOwner(entry) : nobody,
    encrypted: entry.isDataEncrypted() !== 0,
    device: type.endsWith('device') ? exact(() => entry.rdev()) : undefined,
  }
}

function readOwner(entry: Entry): EntryInfo['owner'] {
  return {
    uid: count(() => entry.uid()),
    gid: count(() => entry.gid()),
    user: entry.uname() ?? undefined,
    group: entry.gname() ?? undefined,
  }
}

/** @param info what {@link readEntryInfo} read of the same entry */
export function readEntryNames(entry: Entry, { path, linkTarget, type }: EntryInfo): EntryNames {
  const link = type === 'symlink' ? 'archive_entry_symlink' : 'archive_entry_hardlink'
  return {
    path: exactName(path, 'archive_entry_pathname', entry),
    linkTarget: linkTarget === undefined ? undefined : exactName(linkTarget, link, entry),
  }
}

function exactName(text: string, symbol: string, entry: Entry): ExactName {
  // What a decoder puts where bytes are no text.
  const bytes = text.includes('\ufffd') ? nameBytes(symbol, entry) : null
  if (bytes === null) return { name: text, encoding: 'utf8' }
  let length = 0
  while (bytes.read(length) !== 0) length++
  return { name: Buffer.from(bytes.bytes(length)).toString('latin1'), encoding: 'latin1' }
}

/** The bindings return text: the same C function once more, with a pointer as its result. */
function nameBytes(symbol: string, entry: Entry): Pointer<Char> | null {
  const declared = raw.$library.declare(nameBytes, symbol)
  const call = declared.call ?? declared.bind([pointer(char), { entry: raw.archive_entry }])
  return fromPointer(char, call(toHandle(raw.archive_entry, entry.raw, symbol, 'entry')))
}

/** Whether an entry can have contents: for hard links some formats store them with the last one. */
export function hasContents({ type, size }: EntryInfo): boolean {
  return size !== 0 && (type === 'file' || type === 'hardlink')
}

/**
 * How much of an entry is read at a time, bytes. One more than the entry, where it is small, so that its end
 * is seen, and its checksum judged, by the same call. Whoever reads an entry reads it in these blocks: where
 * one fails, those before it count.
 */
export function blockLength(size = longestBlock): number {
  return Math.min(longestBlock, size + 1)
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
