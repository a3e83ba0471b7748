import type { Tokens } from '../tokens/tokens.ts'

/**
 * Some tokens, from one to another, and what stands in their place: a text of at most their length, and
 * blanks.
 */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly replacement: string
}

/** The text with each declaration's changes, every other token where it was. */
export function editedText({ text, starts, ends }: Tokens, edits: readonly (readonly Edit[])[]): string {
  const pieces: string[] = []
  let done = 0
  for (const list of edits) {
    for (const { from, to, replacement } of list) {
      const start = starts[from]!
      const end = ends[to]!
      if (start < done) throw new Error(`edits overlap at offset ${start}`)
      pieces.push(text.slice(done, start), replacement.padEnd(end - start))
      done = end
    }
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}
