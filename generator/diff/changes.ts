import type { SurfaceItem } from './api-surface.ts'

/** What became of one item of an API. */
export interface Change {
  readonly kind: 'removed' | 'added' | 'changed'
  readonly item: SurfaceItem['kind']
  readonly name: string
  /** What is different, in words; empty for what came or went whole. */
  readonly details: readonly Detail[]
  /** Programs that used the old API cannot rely on using the new one in the same way. */
  readonly breaks: boolean
  /** Functions and variables whose types lead to the item. */
  readonly usedBy: readonly string[]
}

export interface Detail {
  readonly text: string
  readonly breaks: boolean
}

/** Which number of a semantic version has to rise (semver.org, 2.0.0, sections 6 to 8). */
export type VersionStep = 'major' | 'minor' | 'patch'

export function versionStep(changes: readonly Change[]): VersionStep {
  if (changes.some(({ breaks }) => breaks)) return 'major'
  return changes.length > 0 ? 'minor' : 'patch'
}

export const breaking = (text: string): Detail => ({ text, breaks: true })
export const compatible = (text: string): Detail => ({ text, breaks: false })
