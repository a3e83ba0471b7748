import { type BinaryFile, stringAt } from './binary-file.ts'
import type { LibraryNames } from './shared-library.ts'

/*
 * The parts of ELF (System V ABI, chapters 4 and 5) that say which names a 64-bit little-endian shared object
 * defines.
 */
const magic = 0x464c457f
const class64 = 2
const littleEndian = 1
const sectionHeaderSize = 64
const sectionTypes = { dynamic: 6, dynamicSymbols: 11 }
const dynamicTags = { end: 0, needed: 1, soname: 14 }
const symbolSize = 24
const undefinedSection = 0
const bindings = { global: 1, weak: 2, unique: 10 }

interface Section {
  readonly type: number
  readonly link: number
  readonly offset: number
  readonly size: number
}

/**
 * Reads the exported names and the soname of an ELF shared library; only those parts of the file.
 *
 * Libraries of every 64-bit processor are read: names do not differ between processors.
 *
 * @returns null where the file is no ELF library, a linker script, say
 */
export function readElf(file: BinaryFile): LibraryNames | null {
  const header = file.at(0, 64)
  const is64Bit = header.readUInt8(4) === class64 && header.readUInt8(5) === littleEndian
  if (header.readUInt32LE(0) !== magic || !is64Bit) return null
  const sections = readSections(file, header)
  const symbols = sections.find((section) => section.type === sectionTypes.dynamicSymbols)
  const names = symbols && sections[symbols.link]
  if (symbols === undefined || names === undefined) return null
  const strings = file.at(names.offset, names.size)
  const exports = definedNames(file.at(symbols.offset, symbols.size), strings)
  const dynamic = sections.find((section) => section.type === sectionTypes.dynamic)
  if (dynamic === undefined) {
    return { soname: null, exports, dependencies: [], os: 'linux' }
  }
  const own = readDynamic(file.at(dynamic.offset, dynamic.size), strings)
  return { exports, ...own, os: 'linux' }
}

function readSections(file: BinaryFile, header: Buffer): Section[] {
  const count = header.readUInt16LE(60)
  const table = file.at(Number(header.readBigUInt64LE(40)), count * sectionHeaderSize)
  return Array.from({ length: count }, (_, index) => {
    const at = index * sectionHeaderSize
    return {
      type: table.readUInt32LE(at + 4),
      link: table.readUInt32LE(at + 40),
      offset: Number(table.readBigUInt64LE(at + 24)),
      size: Number(table.readBigUInt64LE(at + 32)),
    }
  })
}

function definedNames(symbols: Buffer, strings: Buffer): Set<string> {
  const names = new Set<string>()
  // Cut from one string, which is several times faster than to decode each.
  const all = strings.toString('latin1')
  for (let at = symbolSize; at + symbolSize <= symbols.length; at += symbolSize) {
    const binding = symbols[at + 4]! >> 4
    const section = symbols.readUInt16LE(at + 6)
    const visible = binding === bindings.global || binding === bindings.weak || binding === bindings.unique
    if (visible && section !== undefinedSection) names.add(cut(all, symbols.readUInt32LE(at)))
  }
  return names
}

function cut(all: string, start: number): string {
  const end = all.indexOf('\0', start)
  return all.slice(start, end < 0 ? undefined : end)
}

function readDynamic(
  dynamic: Buffer,
  strings: Buffer,
): { readonly soname: string | null; readonly dependencies: readonly string[] } {
  let soname: string | null = null
  const dependencies: string[] = []
  for (let at = 0; at + 16 <= dynamic.length; at += 16) {
    const tag = Number(dynamic.readBigInt64LE(at))
    if (tag === dynamicTags.end) break
    const name = (): string => stringAt(strings, Number(dynamic.readBigUInt64LE(at + 8)))
    if (tag === dynamicTags.soname) soname = name()
    else if (tag === dynamicTags.needed) dependencies.push(name())
  }
  return { soname, dependencies }
}
