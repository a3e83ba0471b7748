import { fitsPattern } from '../../name-patterns.ts'
import type { DeclarationKind, Pattern } from '../../request/declaration-pattern.ts'

/** What patterns look at. */
export interface Candidate {
  readonly name: string
  readonly kind: DeclarationKind
  readonly file: string
}

/** Whether one of the patterns fits a declaration. */
export function matchesAny(patterns: readonly Pattern[]): (candidate: Candidate) => boolean {
  const conditions = patterns.map(condition)
  return (candidate) => conditions.some((fits) => fits(candidate))
}

function condition(pattern: Pattern): (candidate: Candidate) => boolean {
  if (typeof pattern === 'string' || pattern instanceof RegExp) {
    const name = textCondition(pattern)
    return (candidate) => name(candidate.name)
  }
  const { kind } = pattern
  const name = pattern.name === undefined ? always : textCondition(pattern.name)
  const file = pattern.file === undefined ? always : textCondition(pattern.file)
  return (candidate) =>
    (kind === undefined || candidate.kind === kind) && name(candidate.name) && file(candidate.file)
}

const always = (): boolean => true

function textCondition(pattern: string | RegExp): (text: string) => boolean {
  if (typeof pattern === 'string') return (text) => fitsPattern(text, pattern)
  // With the flag g or y it would remember where it stood.
  const expression = new RegExp(pattern, pattern.flags.replace(/[gy]/g, ''))
  return (text) => expression.test(text)
}
