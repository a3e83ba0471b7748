import type { Target, TargetName } from '../target/target.ts'
import { targetNames } from '../target/target.ts'
import { hostTarget, targets } from '../target/targets.ts'

/** A target, and where its headers are. */
export interface TargetRequest {
  readonly target: Target
  /** null for this system's own root. */
  readonly sysroot: string | null
}

/** `all`, or the names of targets, each once. */
export function targetList(words: readonly (TargetName | 'all')[]): readonly TargetName[] {
  if (words.includes('all')) return targetNames
  return [...new Set(words)] as TargetName[]
}

/**
 * Which of several targets a module is read for first: this system, whose headers and libraries are at hand,
 * or else the first one.
 *
 * @returns null where there are none, and this system is none of the targets
 */
export function orderedTargets(
  names: readonly TargetName[],
  host: Target | null = hostTarget(),
): readonly [Target, ...Target[]] | null {
  if (names.length === 0) return host === null ? null : [host]
  const first = names.find((name) => name === host?.name) ?? names[0]!
  const others = names.filter((name) => name !== first)
  return [targets[first], ...others.map((name) => targets[name])]
}
