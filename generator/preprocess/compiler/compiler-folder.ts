import { existsSync, readdirSync } from 'node:fs'
import type { Target } from '../../target/target.ts'

/**
 * The folder with the own headers (`stddef.h`, `limits.h`, `immintrin.h`, …) of the GCC that is installed for
 * the target, a cross compiler too, of its highest version. null where there is none: our own headers serve
 * then, never those of another compiler than the one that we present ourselves as.
 *
 * @param sysroot put before the compilers' usual places; null for the host's own root
 */
export function findCompilerFolder(target: Target, sysroot: string | null): string | null {
  const { compiler, multiarch } = target
  if (compiler !== 'gcc' || multiarch === null) return null
  const root = sysroot === null ? '' : sysroot.replace(/\/+$/, '')
  // Debian's triple has no vendor; others write one, or none and `redhat`.
  const [processor] = multiarch.split('-')
  const isOfTarget = (triple: string): boolean =>
    triple.startsWith(`${processor}-`) && triple.includes('linux')
  const native = ['usr/lib/gcc', 'usr/lib64/gcc'].flatMap((folder) =>
    listed(`${root}/${folder}`)
      .filter(isOfTarget)
      .map((triple) => `${root}/${folder}/${triple}`),
  )
  const candidates = [...native, `${root}/usr/lib/gcc-cross/${multiarch}`]
    .flatMap(newestFirst)
    .map((folder) => `${folder}/include`)
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
