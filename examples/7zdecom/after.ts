import { realpathSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { Archive, ArchiveError, FileType } from 'koffi-bindgen/bindings/libarchive/api'
import { useUtf8Locale } from '../extract-7z/utf8-locale.ts'

/** Extracts a 7z archive into a folder beside it. Returns how many files; throws with libarchive's words. */
export function decompress(file: string): number {
  const folder = join(realpathSync(dirname(file)), parse(file).name)
  useUtf8Locale()
  try {
    using archive = Archive.readNew()
    using disk = Archive.writeDiskNew()
    disk.writeDiskSetOptions(['time', 'secureNodotdot', 'secureSymlinks'])
    archive.readSupportFormat7zip()
    archive.readOpenFilename(file, 65_536)
    let files = 0
    for (const entry of archive) {
      entry.setPathname(`${folder}/${entry.pathname()}`)
      archive.readExtract2(entry, disk)
      if (entry.filetype() === FileType.REG) files++
    }
    return files
  } catch (error) {
    throw error instanceof ArchiveError ? new Error(`${file}: ${error.text}`) : error
  }
}
