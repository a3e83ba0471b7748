import { type BinaryFile, stringAt } from './binary-file.ts'
import type { LibraryNames } from './shared-library.ts'

/*
 * The parts of the Portable Executable format (Microsoft's PE Format specification) that say which names a
 * DLL exports.
 */
const signature = 0x4550 // PE\0\0
const fileHeaderSize = 24
const optionalHeaderMagic = { pe32: 0x10b, pe32Plus: 0x20b }
/** Where the data directories start in the optional header. */
const directoriesAt = { [optionalHeaderMagic.pe32]: 96, [optionalHeaderMagic.pe32Plus]: 112 }
const sectionHeaderSize = 40
const exportDirectorySize = 40
/** Longer names are cut; the specification has no limit. */
const longestName = 4096

interface Section {
  readonly address: number
  readonly size: number
  readonly offset: number
}

/**
 * Reads the exported names, and the name that the DLL was linked under. Exports that have a number only have
 * no name to read.
 */
export function readPortableExecutable(file: BinaryFile): LibraryNames | null {
  const start = file.at(0x3c, 4).readUInt32LE(0)
  const header = file.at(start, fileHeaderSize)
  if (header.readUInt32LE(0) !== signature) return null
  const optional = file.at(start + fileHeaderSize, header.readUInt16LE(20))
  const directories = directoriesAt[optional.readUInt16LE(0)]
  if (directories === undefined) return null
  const address = optional.readUInt32LE(directories)
  if (address === 0) return { soname: null, exports: new Set(), dependencies: [] }
  const sectionsAt = start + fileHeaderSize + optional.length
  const sections = readSections(file.at(sectionsAt, header.readUInt16LE(6) * sectionHeaderSize))
  return readExports(file, sections, address)
}

function readSections(table: Buffer): Section[] {
  return Array.from({ length: table.length / sectionHeaderSize }, (_, index) => {
    const at = index * sectionHeaderSize
    return {
      address: table.readUInt32LE(at + 12),
      size: table.readUInt32LE(at + 16),
      offset: table.readUInt32LE(at + 20),
    }
  })
}

function readExports(file: BinaryFile, sections: readonly Section[], address: number): LibraryNames {
  // Names and tables stand close together, in one section as a rule.
  const read = new Map<Section, Buffer>()
  const bytesFrom = (from: number): Buffer => {
    const section = sections.find((one) => from >= one.address && from < one.address + one.size)
    if (section === undefined) throw new RangeError('An address lies in no section')
    const bytes = read.get(section) ?? file.at(section.offset, section.size)
    read.set(section, bytes)
    return bytes.subarray(from - section.address)
  }
  const nameAt = (from: number): string => stringAt(bytesFrom(from).subarray(0, longestName), 0)
  const directory = bytesFrom(address).subarray(0, exportDirectorySize)
  const count = directory.readUInt32LE(24)
  const names = count === 0 ? Buffer.alloc(0) : bytesFrom(directory.readUInt32LE(32))
  const exports = new Set<string>()
  for (let index = 0; index < count; index++) exports.add(nameAt(names.readUInt32LE(index * 4)))
  return { soname: nameAt(directory.readUInt32LE(12)), exports, dependencies: [] }
}
