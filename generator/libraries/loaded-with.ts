import type { Target } from '../target/target.ts'
import type { SharedLibrary } from './formats/shared-library.ts'
import { dependenciesOf } from './search/dependencies.ts'
import { InstalledLibraries } from './search/installed-libraries.ts'
import { libraryFolders } from './search/library-folders.ts'

/**
 * The installed libraries that some libraries are loaded with, the nearest first.
 *
 * @param folders that a linker would be given (`-L`)
 * @param sysroot null for this system
 */
export function loadedWith(
  libraries: readonly SharedLibrary[],
  folders: readonly string[],
  target: Target,
  sysroot: string | null,
): SharedLibrary[] {
  const os = sysroot === null ? process.platform : target.os
  const installed = new InstalledLibraries([...folders, ...libraryFolders(target, sysroot ?? '/', os)])
  return [...dependenciesOf(libraries, installed)]
}
