import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostic } from '../../diagnostics/diagnostics.ts'
import { missingHeaders } from '../../fitting-packages.ts'
import { listFolder } from '../../libraries/search/library-folders.ts'
import { packagesWithHeader } from '../../libraries/search/package-flags.ts'
import { packageFolders } from '../../libraries/search/pkg-config.ts'
import { systemIncludeFolders } from '../../preprocess/includes/system-include-folders.ts'
import type { ModuleRequest } from '../../request/request.ts'
import type { TargetName } from '../../target/target.ts'
import { hostTarget, targets as knownTargets } from '../../target/targets.ts'

/** At most so many packages are named. */
const packagesShown = 3

/**
 * Where headers that were not found may be: in an installed package's own include folder, or in a package to
 * install.
 *
 * @returns advice, a line each; empty where no header is missing
 */
export function adviceOnMissingHeaders(diagnostics: readonly Diagnostic[], request: ModuleRequest): string[] {
  const headers = missingHeaders(diagnostics).map(({ header }) => header)
  const folders = packageFolders(request.target, request.sysroot ?? '/', request.library.packagePath)
  if (headers.length > 0 && request.sysroot === null && request.target.name !== hostTarget()?.name) {
    const { name } = request.target
    return [
      `This system's headers are not those of ${name}: name folders with -I, or its root with --sysroot`,
    ]
  }
  return headers.map((header) => {
    const packages = packagesWithHeader(header, folders).slice(0, packagesShown)
    if (packages.length > 0)
      return `${header} comes with ${packages.join(', ')}: add --package ${packages[0]}`
    const [folder] = foldersBelow(header, request)
    if (folder !== undefined) return `${header} is in ${folder}: add -I ${folder}`
    return `${header} is not installed: ${searchCommand(header, process.platform)} tells which package has it`
  })
}

/** How to get the headers of foreign systems' C libraries. */
export function adviceOnForeignHeaders(targets: readonly string[]): string {
  const packages = targets.flatMap((name) => {
    const debian = knownTargets[name as TargetName]?.debianArchitecture ?? null
    return debian === null ? [] : [`libc6-dev-${debian}-cross`]
  })
  const from = packages.length === 0 ? '' : `, from Debian's ${packages.join(', ')}`
  return `It was made where the C library's headers of ${targets.join(', ')} are installed: install them${from}, or name a root with --sysroot TARGET=DIR`
}

/** Folders in those of the system that have the header. */
function foldersBelow(header: string, { target, sysroot, windowsInclude }: ModuleRequest): string[] {
  return systemIncludeFolders(target, sysroot, windowsInclude ?? null).flatMap((folder) =>
    listFolder(folder)
      .map((name) => join(folder, name))
      .filter((path) => existsSync(join(path, header))),
  )
}

function searchCommand(header: string, platform: NodeJS.Platform): string {
  if (platform === 'darwin') return `brew search ${header.replace(/\..*|\/.*/, '')}`
  if (platform === 'win32') return `vcpkg search ${header.replace(/\..*|\/.*/, '')}`
  return `apt-file search /${header} (Debian), dnf provides '*/${header}' (Fedora) or pkgfile ${header} (Arch)`
}
