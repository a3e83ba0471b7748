import type { Pragma } from '../../preprocess/preprocessed-source.ts'

interface Saved {
  readonly label: string | null
  readonly alignment: number | null
}

/** Tells the packing that `#pragma pack` sets at each place of the text. */
export class PragmaPack {
  /** From each offset on, the alignment in force, bytes; null for the target's own. */
  readonly #changes: { readonly offset: number; readonly alignment: number | null }[] = []

  constructor(pragmas: readonly Pragma[]) {
    const stack: Saved[] = []
    let alignment: number | null = null
    for (const { offset, text } of pragmas) {
      const list = /^pack\s*\(([^)]*)\)/.exec(text.trim())?.[1]
      if (list === undefined) continue
      const words = list.split(',').map((word) => word.trim())
      const action = words[0]
      const value = words.find((word) => /^\d+$/.test(word))
      const label = words.slice(1).find((word) => /^[A-Za-z_]/.test(word)) ?? null
      if (action === 'push') stack.push({ label, alignment })
      else if (action === 'pop') {
        const saved = pop(stack, label)
        if (saved !== undefined) alignment = saved.alignment
      } else if (value === undefined) alignment = null
      if (value !== undefined) alignment = value === '0' ? null : Number(value)
      this.#changes.push({ offset, alignment })
    }
  }

  /** Bytes; null where no `#pragma pack` is in force. */
  at(offset: number): number | null {
    let low = 0
    let high = this.#changes.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#changes[middle]!.offset <= offset) low = middle + 1
      else high = middle
    }
    return low === 0 ? null : this.#changes[low - 1]!.alignment
  }
}

/** With a label: all down to the one pushed under that label, nothing where there is none. */
function pop(stack: Saved[], label: string | null): Saved | undefined {
  if (label === null) return stack.pop()
  const index = stack.findLastIndex((saved) => saved.label === label)
  return index < 0 ? undefined : stack.splice(index)[0]
}
