import type { Lifted } from '../parse/syntax-tree.ts'

/** Finds the tokens that were lifted out of a stretch of the text. */
export class LiftedTokens {
  readonly #lifted: readonly Lifted[]

  /** @param lifted by ascending offset */
  constructor(lifted: readonly Lifted[]) {
    this.#lifted = lifted
  }

  /** Those that start in `[start, end)`, by ascending offset. */
  between(start: number, end: number): readonly Lifted[] {
    const first = this.#firstFrom(start)
    let last = first
    while (last < this.#lifted.length && this.#lifted[last]!.start < end) last++
    return first === last ? none : this.#lifted.slice(first, last)
  }

  /** The one that starts at an offset. */
  at(offset: number): Lifted | undefined {
    const found = this.#lifted[this.#firstFrom(offset)]
    return found?.start === offset ? found : undefined
  }

  #firstFrom(start: number): number {
    let low = 0
    let high = this.#lifted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#lifted[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

const none: readonly Lifted[] = []
