import { type BinaryFile, stringAt } from './binary-file.ts'
import type { LibraryNames } from './shared-library.ts'

/*
 * The parts of the Portable Executable format (Microsoft's PE Format specification) that say which names a
 * DLL exports, and which DLLs it is loaded with. Those that it loads when it first calls them (delay-load
 * imports) are not among these.
 */
const signature = 0x4550 // PE\0\0
const fileHeaderSize = 24
const optionalHeaderMagic = { pe32: 0x10b, pe32Plus: 0x20b }
/** Where the data directories start in the optional header. */
const directoriesAt = { [optionalHeaderMagic.pe32]: 96, [optionalHeaderMagic.pe32Plus]: 112 }
const sectionHeaderSize = 40
const exportDirectorySize = 40
const importDescriptorSize = 20
/** Longer names are cut; the specification has no limit. */
const longestName = 4096

interface Section {
  readonly address: number
  readonly size: number
  readonly offset: number
}

/**
 * Reads the exported names, the name that the DLL was linked under, and those of the DLLs that it is loaded
 * with. Exports that have a number only have no name to read.
 */
export function readPortableExecutable(file: BinaryFile): LibraryNames | null {
  const start = file.at(0x3c, 4).readUInt32LE(0)
  const header = file.at(start, fileHeaderSize)
  if (header.readUInt32LE(0) !== signature) return null
  const optional = file.at(start + fileHeaderSize, header.readUInt16LE(20))
  const directories = directoriesAt[optional.readUInt16LE(0)]
  if (directories === undefined) return null
  const sectionsAt = start + fileHeaderSize + optional.length
  const sections = readSections(file.at(sectionsAt, header.readUInt16LE(6) * sectionHeaderSize))
  const bytesFrom = readerOf(file, sections)
  const [exportsAt, importsAt] = [0, 8].map((entry) => optional.readUInt32LE(directories + entry))
  const own =
    exportsAt === 0 ? { soname: null, exports: new Set<string>() } : readExports(exportsAt!, bytesFrom)
  const dependencies = importsAt === 0 ? [] : readImports(importsAt!, bytesFrom)
  return { ...own, dependencies, os: 'win32' }
}

/** What lies in the file from an address of the loaded DLL on, up to the end of its section. */
type BytesFrom = (address: number) => Buffer

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

function readerOf(file: BinaryFile, sections: readonly Section[]): BytesFrom {
  // Names and tables stand close together, in one section as a rule.
  const read = new Map<Section, Buffer>()
  return (from) => {
    const section = sections.find((one) => from >= one.address && from < one.address + one.size)
    if (section === undefined) throw new RangeError('An address lies in no section')
    const bytes = read.get(section) ?? file.at(section.offset, section.size)
    read.set(section, bytes)
    return bytes.subarray(from - section.address)
  }
}

function nameAt(address: number, bytesFrom: BytesFrom): string {
  return stringAt(bytesFrom(address).subarray(0, longestName), 0)
}

function readExports(address: number, bytesFrom: BytesFrom): Pick<LibraryNames, 'soname' | 'exports'> {
  const directory = bytesFrom(address).subarray(0, exportDirectorySize)
  const count = directory.readUInt32LE(24)
  const names = count === 0 ? Buffer.alloc(0) : bytesFrom(directory.readUInt32LE(32))
  const exports = new Set<string>()
  for (let index = 0; index < count; index++) {
    exports.add(nameAt(names.readUInt32LE(index * 4), bytesFrom))
  }
  return { soname: nameAt(directory.readUInt32LE(12), bytesFrom), exports }
}

/** A descriptor for each DLL; one without a name ends them. */
function readImports(address: number, bytesFrom: BytesFrom): string[] {
  const names: string[] = []
  const table = bytesFrom(address)
  for (let at = 0; at + importDescriptorSize <= table.length; at += importDescriptorSize) {
    const name = table.readUInt32LE(at + 12)
    if (name === 0) break
    names.push(nameAt(name, bytesFrom))
  }
  return names
}
