import type { Target } from '../../target/target.ts'
import { withBinaryFile } from './binary-file.ts'
import { readElf } from './elf.ts'
import { readMachO } from './mach-o.ts'
import { readPortableExecutable } from './portable-executable.ts'
import { readTextStub } from './text-stub.ts'

/** What a shared library says of itself. */
export interface LibraryNames {
  /** The name that the dynamic linker knows it by: a soname, an install name; null where it has none. */
  readonly soname: string | null
  /** The names that it defines for others, as C has them. */
  readonly exports: ReadonlySet<string>
  /** The libraries that are loaded with it: sonames, install names, names of DLLs. */
  readonly dependencies: readonly string[]
  /** Whose format the file has: ELF is Linux's here, Mach-O Apple's, PE Windows'. */
  readonly os: Target['os']
}

/** A shared library that was read. */
export interface SharedLibrary extends LibraryNames {
  readonly path: string
}

/**
 * Reads which names a shared library exports: of Linux (ELF), macOS (Mach-O, or the text stub that an SDK has
 * in its place) or Windows (PE), whatever system this is.
 *
 * @returns null where the file cannot be read, or is none of these
 */
export function readSharedLibrary(path: string): SharedLibrary | null {
  const names = withBinaryFile(path, (file) => {
    switch (file.at(0, 4).readUInt32BE(0)) {
      case 0x7f454c46: // \x7fELF
        return readElf(file)
      case 0xcffaedfe: // a 64-bit Mach-O file, little-endian
      case 0xcafebabe: // several, for different processors
        return readMachO(file)
      case 0x2d2d2d20: // `--- !tapi-tbd`
        return readTextStub(path)
      default:
        return file.at(0, 2).toString('latin1') === 'MZ' ? readPortableExecutable(file) : null
    }
  })
  return names === null ? null : { path, ...names }
}
