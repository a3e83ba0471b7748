import { type BinaryFile, stringAt } from './binary-file.ts'
import type { LibraryNames } from './shared-library.ts'

/*
 * The parts of Mach-O (Apple's <mach-o/loader.h>, <mach-o/fat.h>, <mach-o/nlist.h>) that say which names a
 * 64-bit little-endian dynamic library exports.
 */
const fatMagic = 0xcafebabe
const fatHeaderSize = 8
const fatArchitectureSize = 20
const magic64 = 0xfeedfacf
const headerSize = 32
const commands = { symbolTable: 0x2, load: 0xc, identity: 0xd, dyldInfo: 0x22, exportsTrie: 0x33 }
/** LC_LOAD_WEAK_DYLIB, LC_REEXPORT_DYLIB: they are laid out like LC_LOAD_DYLIB. */
const otherLoads = [0x18, 0x1f]
/** LC_REQ_DYLD: the dynamic linker must understand the command. */
const required = 0x80000000
const symbolSize = 16
const symbolTypes = { external: 0x01, mask: 0x0e, undefined: 0x00, debugging: 0xe0 }

/** Where in the file something stands. */
interface Part {
  readonly offset: number
  readonly size: number
}

/**
 * Reads the exported names and the install name; of a file for several processors those of the first 64-bit
 * one.
 */
export function readMachO(file: BinaryFile): LibraryNames | null {
  for (const start of slices(file)) {
    const header = file.at(start, headerSize)
    if (header.readUInt32LE(0) === magic64) return readSlice(file, start, header)
  }
  return null
}

/** Where the libraries for the single processors start; fat headers are big-endian. */
function slices(file: BinaryFile): number[] {
  const header = file.at(0, fatHeaderSize)
  if (header.readUInt32BE(0) !== fatMagic) return [0]
  const count = header.readUInt32BE(4)
  const table = file.at(fatHeaderSize, count * fatArchitectureSize)
  return Array.from({ length: count }, (_, index) => table.readUInt32BE(index * fatArchitectureSize + 8))
}

function readSlice(file: BinaryFile, start: number, header: Buffer): LibraryNames {
  const list = file.at(start + headerSize, header.readUInt32LE(20))
  let soname: string | null = null
  const dependencies: string[] = []
  let trie: Part | null = null
  let symbols: { readonly table: Part; readonly strings: Part } | null = null
  for (let at = 0, left = header.readUInt32LE(16); left > 0; left--) {
    const size = list.readUInt32LE(at + 4)
    const part = (field: number): Part => ({
      offset: start + list.readUInt32LE(at + field),
      size: list.readUInt32LE(at + field + 4),
    })
    const name = (): string => stringAt(list.subarray(at, at + size), list.readUInt32LE(at + 8))
    const command = (list.readUInt32LE(at) & ~required) >>> 0
    if (command === commands.load || otherLoads.includes(command)) dependencies.push(name())
    switch (command) {
      case commands.identity:
        soname = name()
        break
      case commands.dyldInfo:
        trie = part(40)
        break
      case commands.exportsTrie:
        trie = part(8)
        break
      case commands.symbolTable: {
        const { offset, size: count } = part(8)
        symbols = { table: { offset, size: count * symbolSize }, strings: part(16) }
      }
    }
    at += size
  }
  const found = { soname, dependencies, os: 'darwin' } as const
  if (trie !== null && trie.size > 0) return { ...found, exports: trieNames(file.at(trie.offset, trie.size)) }
  const names = symbols === null ? [] : tableNames(file, symbols.table, symbols.strings)
  return { ...found, exports: new Set(names) }
}

/** The names in a symbol table that are defined and external. */
function tableNames(file: BinaryFile, table: Part, strings: Part): string[] {
  const entries = file.at(table.offset, table.size)
  const texts = file.at(strings.offset, strings.size)
  const names: string[] = []
  for (let at = 0; at < entries.length; at += symbolSize) {
    const type = entries.readUInt8(at + 4)
    const isDefined =
      (type & symbolTypes.mask) !== symbolTypes.undefined && (type & symbolTypes.debugging) === 0
    if (isDefined && (type & symbolTypes.external) !== 0)
      names.push(nameInC(stringAt(texts, entries.readUInt32LE(at))))
  }
  return names
}

/**
 * The names in the dynamic linker's prefix tree. A node has the length of what it says of the name that ends
 * there (0: none does), that, the number of its children, and for each the characters to add and where its
 * node stands.
 */
function trieNames(bytes: Buffer): Set<string> {
  const names = new Set<string>()
  const seen = new Set<number>()
  const open: { readonly at: number; readonly prefix: string }[] = [{ at: 0, prefix: '' }]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    // A broken file may lead in a circle.
    if (seen.has(node.at)) continue
    seen.add(node.at)
    const terminal = readUleb(bytes, node.at)
    if (terminal.value > 0) names.add(nameInC(node.prefix))
    let at = terminal.next + terminal.value
    for (let children = bytes.readUInt8(at++); children > 0; children--) {
      const edge = stringAt(bytes, at)
      const child = readUleb(bytes, at + edge.length + 1)
      open.push({ at: child.value, prefix: node.prefix + edge })
      at = child.next
    }
  }
  return names
}

/** A number in groups of seven bits, the lowest first (DWARF's ULEB128). */
function readUleb(bytes: Buffer, start: number): { readonly value: number; readonly next: number } {
  let value = 0
  let at = start
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes.readUInt8(at++)
    value += (byte & 0x7f) * factor
    if (byte < 0x80) return { value, next: at }
  }
}

/** Apple's linker names start with an underscore that C's do not have. */
export function nameInC(name: string): string {
  return name.startsWith('_') ? name.slice(1) : name
}
