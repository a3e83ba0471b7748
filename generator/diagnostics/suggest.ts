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

/**
 * The known word that `word` was probably meant to be; null where none is near. One that only goes on, or
 * ends before, is as near as one with one letter else; of those that are equally near the one with fewer.
 */
export function suggest(word: string, known: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1
  let bestEdits = Infinity
  for (const candidate of known) {
    const shorter = Math.min(word.length, candidate.length)
    const prefixed = shorter >= 3 && word.slice(0, shorter) === candidate.slice(0, shorter)
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase())
    const distance = prefixed ? Math.min(1, edits) : edits
    if (distance < bestDistance || (best !== null && distance === bestDistance && edits < bestEdits)) {
      best = candidate
      bestDistance = distance
      bestEdits = edits
    }
  }
  return best
}
