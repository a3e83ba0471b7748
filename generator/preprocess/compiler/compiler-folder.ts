import { existsSync, readdirSync } from 'node:fs'
import type { Target } from '../../target/target.ts'

/**
 * The folder with the own headers (`stddef.h`, `limits.h`, `immintrin.h`, …) of the C compiler that is installed: GCC's,
 * of its highest version, or else Clang's. null where there is none for the target; our own headers serve then.
 *
 * @param sysroot put before the compilers' usual places; null for the host's own root
 */
export function findCompilerFolder(target: Target, sysroot: string | null): string | null {
  if (target.os !== 'linux') return null
  const root = sysroot === null ? '' : sysroot.replace(/\/+$/, '')
  const [arch] = target.name.split('-')
  // Debian's triple has no vendor; others write one, or none and `redhat`.
  const gcc = listed(`${root}/usr/lib/gcc`).filter(
    (triple) => triple.startsWith(`${arch}-`) && triple.includes('linux'),
  )
  const clang = listed(`${root}/usr/lib`).filter((name) => /^llvm-\d+$/.test(name))
  const candidates = [
    ...gcc.flatMap((triple) => newestFirst(`${root}/usr/lib/gcc/${triple}`)),
    ...newestFirst(`${root}/usr/lib/clang`),
    ...clang.flatMap((name) => newestFirst(`${root}/usr/lib/${name}/lib/clang`)),
  ].map((folder) => `${folder}/include`)
  return candidates.find((folder) => existsSync(`${folder}/stddef.h`)) ?? null
}

/** The folders named after versions, the newest first. */
function newestFirst(folder: string): string[] {
  const versions = listed(folder).filter((name) => /^\d/.test(name))
  // Not localeCompare: its first use loads the tables of all languages.
  versions.sort((a, b) => compareVersions(b, a))
  return versions.map((version) => `${folder}/${version}`)
}

/** By each number in turn: 9.5 is before 12. */
function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) =>
    version.split('.').map((part) => Number.parseInt(part, 10)),
  )
  const at = left?.findIndex((number, index) => number !== right?.[index]) ?? -1
  return at < 0 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0)
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
