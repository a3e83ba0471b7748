import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { builtinFolder, builtinHeaders } from '../preprocess/builtin/builtin-headers.ts'
import { integerMacros } from '../preprocess/compiler/integer-macros.ts'
import { includePath } from '../preprocess/includes/include-path.ts'
import type { SearchFolder } from '../preprocess/includes/include-search.ts'
import type { ModuleRequest } from '../request/request.ts'
import type { Target } from '../target/target.ts'
import { hostTarget } from '../target/targets.ts'
import type { Compiler } from './run-compiler.ts'

/**
 * Lets a compiler read the headers that the request was read with, where those of its own would be another
 * system's: what stands in for a C library that is not there, and headers of libraries that this system
 * lends.
 *
 * @param missing headers that were not found, and which nothing is known of
 * @param use what the compiler is used for; the headers are there until it ends
 */
export async function withTargetHeaders<T>(
  request: ModuleRequest,
  compiler: Compiler,
  missing: readonly string[],
  use: (compiler: Compiler) => Promise<T>,
): Promise<T> {
  const { target, sysroot } = request
  if (target.name === hostTarget()?.name) return use(compiler)
  const folder = await mkdtemp(path.join(tmpdir(), 'bindgen-headers-'))
  try {
    // Compilers know what a root holds, but for Microsoft's, which has no such thing.
    if (sysroot !== null && target.os !== 'win32') {
      const lent = await lentPlaces(request, folder)
      const flags = [...gnuVersion(compiler, target, true), ...lent.flatMap((place) => ['-idirafter', place])]
      return await use({ ...compiler, flags: [...compiler.flags, ...flags] })
    }
    const { folders } = includePath(request.headers, request)
    const places = await Promise.all(folders.map((one, index) => placeOf(one, path.join(folder, `${index}`))))
    const empty = path.join(folder, 'missing')
    for (const header of missing) await writeHeader(path.join(empty, header), '')
    const macros = path.join(folder, 'macros.h')
    await writeFile(macros, macrosOfLibrary(target))
    const folderFlags = [...places, empty].flatMap((place) => ['-isystem', place])
    const isThere = folders.some(
      ({ path: folder, system, only }) => system && only === undefined && !folder.startsWith(builtinFolder),
    )
    const version = gnuVersion(compiler, target, isThere)
    const flags = [...version, '-nostdinc', ...folderFlags, '-include', macros]
    return await use({ ...compiler, flags: [...compiler.flags, ...flags] })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * clang calls itself GCC 4.2, for which some headers declare less than for ours. From 7 on glibc takes types
 * for built in that clang has not.
 *
 * @param isThere whether the system's own headers are read
 */
function gnuVersion({ command }: Compiler, { os }: Target, isThere: boolean): readonly string[] {
  if (!/clang/.test(command) || os !== 'linux') return []
  return [`-fgnuc-version=${isThere ? '6.5.0' : '12.2.0'}`]
}

/**
 * What the target's C library decides and the headers that stand in for it ask the compiler for, by GCC's
 * names: clang has no `__INT32_C`, and calls one type fast whatever the library does.
 */
function macrosOfLibrary(target: Target): string {
  const own = integerMacros(target).filter((line) => /^#define __U?INT(?:_FAST|\d+_C\b|MAX_C\b)/.test(line))
  return own.map((line) => `${line.replace(/^#define (\w+).*/, '#undef $1')}\n${line}\n`).join('')
}

/** Copies of what this system lends to a target that has a root of its own. */
async function lentPlaces({ lentHeaders }: ModuleRequest, folder: string): Promise<readonly string[]> {
  return await Promise.all(
    [...(lentHeaders ?? [])].map(([searched, only], index) =>
      placeOf({ path: searched, system: true, framework: false, only }, path.join(folder, `lent${index}`)),
    ),
  )
}

/** The folder itself, or a copy of what is in it for this target. */
async function placeOf({ path: searched, only }: SearchFolder, copy: string): Promise<string> {
  if (searched.startsWith(builtinFolder)) {
    for (const [name, text] of Object.entries(builtinHeaders(searched))) {
      await writeHeader(path.join(copy, name), text)
    }
    return copy
  }
  if (only === undefined) return searched
  for (const file of only) {
    const place = path.join(copy, path.relative(searched, file))
    await mkdir(path.dirname(place), { recursive: true })
    await copyFile(file, place)
  }
  return copy
}

async function writeHeader(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
}
