import { existsSync } from 'node:fs'
import type { Target } from '../../target/target.ts'
import { hostTarget } from '../../target/targets.ts'

/** Where Apple's tools keep the SDK, the command line tools' first, then Xcode's. */
const appleSdks = [
  '/Library/Developer/CommandLineTools/SDKs/MacOSX.sdk',
  '/Applications/Xcode.app/Contents/Developer/Platforms/MacOSX.platform/Developer/SDKs/MacOSX.sdk',
]

/**
 * The folders in which a compiler for `target` looks for the C library's headers, found without asking
 * one; those of the compiler itself are not among them. Not all of them need to exist.
 *
 * @param sysroot put before them; null for the host's own root
 * @param windowsInclude the INCLUDE variable of a Visual Studio command prompt: folders between semicolons
 */
export function systemIncludeFolders(
  target: Target,
  sysroot: string | null,
  windowsInclude: string | null,
): readonly string[] {
  const root = sysroot === null ? '' : sysroot.replace(/[/\\]+$/, '')
  switch (target.os) {
    case 'linux': {
      const { multiarch } = target
      // The second one is where Debian puts a foreign system's headers for cross compilers.
      const own =
        multiarch === null ? [] : [`${root}/usr/include/${multiarch}`, `${root}/usr/${multiarch}/include`]
      // The root of a cross compiler's files has them without `usr`, as clang's --sysroot takes it too.
      const ofToolchain = sysroot === null ? [] : [`${root}/include`]
      return [`${root}/usr/local/include`, ...own, ...ofToolchain, `${root}/usr/include`]
    }
    case 'darwin': {
      const sdk = appleSdk(sysroot)
      return [`${sdk}/usr/local/include`, `${sdk}/usr/include`]
    }
    case 'win32': {
      const folders = (windowsInclude ?? '').split(';').filter((folder) => folder !== '')
      return sysroot === null ? folders : [`${root}/include`, ...folders]
    }
  }
}

/** Where a compiler for `target` looks for Apple's frameworks. */
export function systemFrameworkFolders(target: Target, sysroot: string | null): readonly string[] {
  return target.os === 'darwin' ? [`${appleSdk(sysroot)}/System/Library/Frameworks`] : []
}

function appleSdk(sysroot: string | null): string {
  return sysroot ?? appleSdks.find((folder) => existsSync(folder)) ?? appleSdks[0]!
}

/**
 * True if the folders hold a C library's headers for `target`. This machine's own /usr/include is
 * another system's: for a foreign target it serves only beside that target's own subfolder.
 */
export function hasCLibrary(
  target: Target,
  sysroot: string | null,
  folders: readonly string[],
  host: Target | null = hostTarget(),
): boolean {
  if (!folders.some((folder) => existsSync(`${folder}/stdio.h`))) return false
  const { name, os, multiarch } = target
  if (sysroot !== null || name === host?.name || os !== 'linux') return true
  return multiarch !== null && folders.some((folder) => folder.includes(multiarch))
}
