import type { LibraryCandidates } from '../../plan/plan-options.ts'

/** A library's names without what a system adds to them: `archive` and `13` of `libarchive.so.13`. */
export interface LibraryName {
  readonly stem: string
  /** The number of the binary interface; null where the name has none. */
  readonly version: string | null
}

/** Takes a file name or soname of any of the three systems apart; a bare name is its own stem. */
export function parseLibraryName(name: string): LibraryName {
  const file = name.replace(/^.*[/\\]/, '')
  const elf = /^(?:lib)?(.+?)\.so(?:\.(\d[\w.]*))?$/.exec(file)
  if (elf) return { stem: elf[1]!, version: elf[2] ?? null }
  const machO = /^(?:lib)?(.+?)(?:\.(\d+))?(?:\.\d+)*\.(?:dylib|tbd)$/.exec(file)
  if (machO) return { stem: machO[1]!, version: machO[2] ?? null }
  const portable = /^(?:lib)?(.+?)(?:-(\d+))?\.dll$/i.exec(file)
  if (portable) return { stem: portable[1]!, version: portable[2] ?? null }
  return { stem: file, version: null }
}

/**
 * What a library is called on each system, the name with its binary interface's number first: a program wants
 * the interface that its header describes.
 *
 * @param packageId pkg-config's name for it: on Windows many libraries are called so (`zlib1.dll`)
 */
export function candidatesFor(
  { stem, version }: LibraryName,
  packageId = stem,
): Pick<LibraryCandidates, 'linux' | 'darwin' | 'win32'> {
  const major = version?.split('.')[0] ?? null
  const withVersion = (name: (version: string) => string): string[] => (major === null ? [] : [name(major)])
  return {
    linux: [...(version === null ? [] : [`lib${stem}.so.${version}`]), `lib${stem}.so`],
    darwin: [...withVersion((n) => `lib${stem}.${n}.dylib`), `lib${stem}.dylib`],
    win32: unique([
      `${stem}.dll`,
      `lib${stem}.dll`,
      ...withVersion((n) => `lib${stem}-${n}.dll`),
      `${packageId}.dll`,
      ...withVersion((n) => `${packageId}${n}.dll`),
    ]),
  }
}

/** Puts the name that a library has where it is installed before those that follow from conventions. */
export function withInstalledName<T extends Pick<LibraryCandidates, 'linux' | 'darwin' | 'win32'>>(
  candidates: T,
  name: string,
): T {
  if (/\.so(\.|$)/.test(name)) return { ...candidates, linux: unique([name, ...candidates.linux]) }
  if (/\.dll$/i.test(name)) return { ...candidates, win32: unique([name, ...candidates.win32]) }
  if (!name.endsWith('.dylib')) return candidates
  // An install name is a path. That of a system's library is the same everywhere; another one stands for this
  // machine.
  const file = name.replace(/^.*\//, '')
  const names = name.startsWith('/usr/lib/') ? [name] : name.startsWith('/') ? [file, name] : [file]
  return { ...candidates, darwin: unique([...names, ...candidates.darwin]) }
}

/**
 * The C library's parts, by the stem of their names: those of Linux, then what the other systems have for all
 * of them.
 */
export const cLibraryStems: readonly string[] = [
  ...['c', 'm', 'dl', 'pthread', 'rt', 'resolv', 'util', 'crypt'],
  ...['System.B', 'System', 'ucrtbase', 'msvcrt'],
]

/** What the C library is called on each system. */
export function cLibraryCandidates(
  soname: string | null,
): Pick<LibraryCandidates, 'linux' | 'darwin' | 'win32'> {
  return {
    linux: [soname !== null && /\.so(\.|$)/.test(soname) ? soname : 'libc.so.6'],
    darwin: ['/usr/lib/libSystem.B.dylib'],
    win32: ['ucrtbase.dll', 'msvcrt.dll'],
  }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
