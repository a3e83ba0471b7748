import type { Diagnostic } from '../diagnostics.ts'
import { packagesWithHeader } from '../libraries/search/package-flags.ts'
import { packageFolders } from '../libraries/search/pkg-config.ts'
import type { ModuleRequest } from '../request.ts'
import { hostTarget } from '../target/targets.ts'

/** The headers that no folder has, as they are written. */
export function missingHeaders(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.flatMap((diagnostic) =>
    diagnostic.code === 'header-not-found' || diagnostic.code === 'include-not-found'
      ? diagnostic.particulars.header
      : [],
  )
}

/** At most so many packages are named. */
const packagesShown = 3

/**
 * Where headers that were not found may be: in an installed package's own include folder, or in a package to install.
 *
 * @returns advice, a line each; empty where no header is missing
 */
export function adviceOnMissingHeaders(diagnostics: readonly Diagnostic[], request: ModuleRequest): string[] {
  const headers = new Set(missingHeaders(diagnostics))
  const folders = packageFolders(request.target, request.sysroot ?? '/', request.library.packagePath)
  if (headers.size > 0 && request.sysroot === null && request.target.name !== hostTarget()?.name) {
    const { name } = request.target
    return [
      `This system's headers are not those of ${name}: name folders with -I, or its root with --sysroot`,
    ]
  }
  return [...headers].map((header) => {
    const packages = packagesWithHeader(header, folders).slice(0, packagesShown)
    if (packages.length > 0)
      return `${header} comes with ${packages.join(', ')}: add --package ${packages[0]}`
    return `${header} is not installed: ${searchCommand(header, process.platform)} tells which package has it`
  })
}

function searchCommand(header: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `brew search ${header.replace(/\..*|\/.*/, '')}`
  if (platform === 'win32') return `vcpkg search ${header.replace(/\..*|\/.*/, '')}`
  return `apt-file search /${header} (Debian), dnf provides '*/${header}' (Fedora) or pkgfile ${header} (Arch)`
}
