import { distance } from 'fastest-levenshtein'

/**
 * The number of letters to insert, delete or replace between two words; of neighbours that changed places,
 * one.
 */
export function editDistance(a: string, b: string): number {
  const edits = distance(a, b)
  return edits === 2 && sorted(a) === sorted(b) ? 1 : edits
}

function sorted(word: string): string {
  return [...word].sort().join('')
}

/** The known word that `word` was probably meant to be; null where none is near. */
export function suggest(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const shorter = Math.min(word.length, candidate.length)
    const prefixed = shorter >= 3 && word.slice(0, shorter) === candidate.slice(0, shorter)
    const distance = prefixed ? 1 : editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}
