import { basename } from 'node:path'
import type { LibraryFault } from './diagnostics/diagnostic-codes.ts'
import type { Api } from './generate.ts'
import { type FoundLibrary, findLibrary, isCLibrary } from './libraries/find-library.ts'
import type { Macro } from './preprocess/preprocessed-source.ts'
import type { ModuleRequest } from './request/request.ts'

/** The shared library that defines what the API declares; a warning where none is installed. */
export function findLibraryOf(
  { source, unit, scope, diagnostics }: Pick<Api, 'source' | 'unit' | 'scope' | 'diagnostics'>,
  request: ModuleRequest,
): FoundLibrary {
  const headers = source.includes.filter((include) => include.from === null).map((include) => include.path)
  const symbols = [...unit.functions.filter((declared) => !declared.inline), ...unit.variables].map(
    (declared) => declared.symbol,
  )
  const meant = symbolsOfMacros(source.macros.definedIn(scope), symbols)
  const { name, linked, folders, packagePath, moduleFolder } = request.library
  const { target, sysroot, workingFolder } = request
  const found = findLibrary({
    headers,
    symbols,
    meant,
    library: name,
    linked,
    folders,
    target,
    workingFolder,
    moduleFolder,
    sysroot,
    packagePath,
  })
  const wanted = symbols.length
  if (wanted === 0) return found
  const warn = (fault: LibraryFault, hint: string): void =>
    diagnostics.report('library-not-found', fault, null, hint)
  const definesNothing = (library: string): LibraryFault => ({
    fault: 'defines-nothing',
    library,
    wanted,
    headers: request.headers,
  })
  const { installed, ofOtherSystem, candidates, defined } = found
  if (installed !== null && defined === 0)
    warn(
      definesNothing(name ?? candidates.name),
      'Without --lib, the library that defines them is looked for',
    )
  const taken =
    installed === null
      ? `No other installed library does, and the module will look for ${candidates[target.os].join(', ')}`
      : `${basename(installed.path)}, which defines ${defined}, is taken instead`
  if (ofOtherSystem === null)
    for (const { name: library, isInstalled } of found.unused)
      warn(isInstalled ? definesNothing(library) : { fault: 'not-here', library }, taken)
  // What the C library is called, and what it defines, is known of every system.
  const isKnown = installed !== null || (ofOtherSystem !== null && isCLibrary(ofOtherSystem))
  if (!isKnown && (found.unused.length === 0 || ofOtherSystem !== null)) {
    const tried = `The module will look for ${candidates[target.os].join(', ')} when it is used`
    const otherwise =
      ofOtherSystem === null
        ? 'name another with --lib NAME, SONAME or PATH'
        : "name that system's library with --lib PATH, or its folder with -L"
    warn(faultOf(found, request), `${tried}; ${otherwise}`)
  }
  return found
}

function faultOf({ ofOtherSystem }: FoundLibrary, { headers, library, target }: ModuleRequest): LibraryFault {
  if (ofOtherSystem !== null) {
    const name = basename(ofOtherSystem.soname ?? ofOtherSystem.path)
    return { fault: 'of-other-system', library: name, target: target.name }
  }
  return library.name === null
    ? { fault: 'none-installed', headers }
    : { fault: 'not-here', library: library.name }
}

/**
 * `#define compile compile_8`: of the functions that a header declares for several widths these are the ones
 * that programs call.
 */
function symbolsOfMacros(macros: readonly Macro[], symbols: readonly string[]): string[] {
  const declared = new Set(symbols)
  return macros
    .filter(({ parameters }) => parameters === null)
    .flatMap(({ expansion }) => (expansion !== null && declared.has(expansion) ? expansion : []))
}
