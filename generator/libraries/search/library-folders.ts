import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fitsPattern, isPattern } from '../../name-patterns.ts'
import type { Target } from '../../target/target.ts'
import { hostTarget } from '../../target/targets.ts'

/**
 * The folder names that Debian and its heirs give to libraries: the target's, or this system's for a target
 * that has none.
 */
export function multiarchNames(target: Target): readonly string[] {
  const name = target.multiarch ?? hostTarget()?.multiarch ?? null
  return name === null ? [] : [name]
}

/**
 * The folders in which the dynamic linker of a system looks: on Linux as its configuration says, on the
 * others the usual ones; on Windows, which has none, those of the distributions of libraries. Not all of them
 * need exist.
 *
 * @param root the system's root folder: `/`, or a sysroot
 * @param os of that system, as `process.platform` has it; without a sysroot this one is searched whatever the
 * target is
 */
export function libraryFolders(target: Target, root: string, os: string = target.os): string[] {
  const others = foldersByConvention[os]
  return others === undefined ? linuxFolders(target, root) : others.map((path) => join(root, path))
}

const foldersByConvention: Readonly<Record<string, readonly string[] | undefined>> = {
  darwin: ['usr/local/lib', 'opt/homebrew/lib', 'opt/local/lib', 'usr/lib', 'lib'],
  win32: ['bin', 'lib', ''],
}

function linuxFolders(target: Target, root: string): string[] {
  // The last one is where Debian puts a foreign system's libraries for cross compilers.
  const usual = multiarchNames(target).flatMap((name) => [
    `usr/local/lib/${name}`,
    `usr/lib/${name}`,
    `lib/${name}`,
    `usr/${name}/lib`,
  ])
  const rest = ['usr/local/lib64', 'usr/local/lib', 'usr/lib64', 'usr/lib', 'lib64', 'lib']
  const configured = readLinkerConfiguration(join(root, 'etc/ld.so.conf'), root, new Set())
  const folders = [...usual.map((path) => join(root, path)), ...configured]
  return [...new Set([...folders, ...rest.map((path) => join(root, path))])]
}

/** ld.so.conf(5): a folder a line, and `include PATTERN`. */
function readLinkerConfiguration(file: string, root: string, seen: Set<string>): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  return readLines(file).flatMap((line) => {
    const included = /^include\s+(.+)$/.exec(line)?.[1]
    if (included === undefined) return [join(root, line)]
    const pattern = included.startsWith('/') ? join(root, included) : resolve(dirname(file), included)
    return expandPattern(pattern).flatMap((path) => readLinkerConfiguration(path, root, seen))
  })
}

function readLines(file: string): string[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return []
  }
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim())
  return lines.filter((line) => line !== '')
}

/** A path whose last part may be a pattern, as glob(7) has them. */
function expandPattern(pattern: string): string[] {
  if (!isPattern(basename(pattern))) return [pattern]
  const folder = dirname(pattern)
  return listFolder(folder)
    .filter((name) => fitsPattern(name, basename(pattern)))
    .sort()
    .map((name) => join(folder, name))
}

/** The names in a folder; none where it cannot be read. */
export function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
