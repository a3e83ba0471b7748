import { spawnSync } from 'node:child_process'
import type { Change } from '../../../generator/diff/changes.ts'

/** What becomes of a function or variable from one release to the next. */
export type Verdict = 'removed' | 'added' | 'changed' | 'same'

/**
 * What the changes come to for each function and variable: one that can no longer be used as before is
 * changed.
 */
export function verdictsOfChanges(changes: readonly Change[]): Map<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const { kind, item, name, breaks, usedBy } of changes) {
    if (item === 'function' || item === 'variable') {
      if (kind !== 'changed') verdicts.set(name, kind)
      else if (breaks) verdicts.set(name, 'changed')
    } else if (breaks) {
      for (const user of usedBy) if (!verdicts.has(user)) verdicts.set(user, 'changed')
    }
  }
  return verdicts
}

/** What abidiff says of two shared libraries, by their debug information. */
export function verdictsOfAbidiff(before: string, after: string): Map<string, Verdict> {
  // Its exit code is a set of bits: 4 for changes, 8 for incompatible ones.
  const { stdout, status } = spawnSync('abidiff', ['--redundant', before, after], {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 2 ** 28,
  })
  if (status === null || (status & 3) !== 0) throw new Error(`abidiff: ${status} ${stdout}`)
  const verdicts = new Map<string, Verdict>()
  let section: Verdict = 'same'
  for (const text of stdout.split('\n')) {
    const heading = /^\d+ (Removed|Added|functions? with|Changed|variables? with)/i.exec(text)
    if (heading !== null)
      section = /^(removed|added)$/i.test(heading[1]!) ? (heading[1]!.toLowerCase() as Verdict) : 'changed'
    const named =
      /^ {2}\[[ADC]\] '(?:function|method) .*?(\w+)\(/.exec(text) ?? /^ {2}\[[ADC]\] '.*?(\w+)'/.exec(text)
    if (named !== null) verdicts.set(named[1]!, section)
  }
  return verdicts
}
