/** Kinds of facts that are scored. */
export const kinds = ['directions', 'lengths', 'nullability', 'ownership', 'closures', 'errors'] as const

export type Kind = (typeof kinds)[number]

export interface Score {
  right: number
  /** True, and not claimed. */
  readonly missing: string[]
  /** Claimed, and not true. */
  readonly wrong: string[]
}

export function emptyScore(): Score {
  return { right: 0, missing: [], wrong: [] }
}

/** Of what is claimed, how much is true; 1 where nothing is claimed. */
export function precision({ right, wrong }: Score): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length)
}

/** Of what is true, how much is claimed; 1 where there is nothing to claim. */
export function recall({ right, missing, wrong }: Score): number {
  const all = right + missing.length + wrong.length
  return all === 0 ? 1 : right / all
}

export function sum(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((total, { right }) => total + right, 0),
    missing: scores.flatMap(({ missing }) => missing),
    wrong: scores.flatMap(({ wrong }) => wrong),
  }
}
