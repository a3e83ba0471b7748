import { $library, archive_entry } from 'koffi-bindgen/bindings/libarchive'
import {
  type Char,
  char,
  fromPointer,
  type Pointer,
  pointer,
  toHandle,
} from 'koffi-bindgen/runtime/generated'
import type { EntryInfo } from './entry-info.ts'

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

/** @param info what {@link readEntryInfo} read of the same entry */
export function readEntryNames(entry: archive_entry, { path, linkTarget, type }: EntryInfo): EntryNames {
  const link = type === 'symlink' ? symlinkPointer : hardlinkPointer
  return {
    path: exactName(path, () => pathPointer(entry)),
    linkTarget: linkTarget === undefined ? undefined : exactName(linkTarget, () => link(entry)),
  }
}

function exactName(text: string, bytes: () => Pointer<Char> | null): ExactName {
  // What a decoder puts where bytes are no text.
  const pointer = text.includes('\ufffd') ? bytes() : null
  if (pointer === null) return { name: text, encoding: 'utf8' }
  let length = 0
  while (pointer.read(length) !== 0) length++
  return { name: Buffer.from(pointer.bytes(length)).toString('latin1'), encoding: 'latin1' }
}

// The generated functions return text. The same C functions once more, with a pointer as their result:

const $path = $library.declare(pathPointer, 'archive_entry_pathname', () => [
  pointer(char),
  { entry: archive_entry },
])

function pathPointer(entry: archive_entry): Pointer<Char> | null {
  const call = $path.call ?? $path.bind()
  return fromPointer(char, call(toHandle(archive_entry, entry, 'archive_entry_pathname', 'entry')))
}

const $hardlink = $library.declare(hardlinkPointer, 'archive_entry_hardlink', () => [
  pointer(char),
  { entry: archive_entry },
])

function hardlinkPointer(entry: archive_entry): Pointer<Char> | null {
  const call = $hardlink.call ?? $hardlink.bind()
  return fromPointer(char, call(toHandle(archive_entry, entry, 'archive_entry_hardlink', 'entry')))
}

const $symlink = $library.declare(symlinkPointer, 'archive_entry_symlink', () => [
  pointer(char),
  { entry: archive_entry },
])

function symlinkPointer(entry: archive_entry): Pointer<Char> | null {
  const call = $symlink.call ?? $symlink.bind()
  return fromPointer(char, call(toHandle(archive_entry, entry, 'archive_entry_symlink', 'entry')))
}
