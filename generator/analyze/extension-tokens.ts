import type { ExtensionToken } from '../parse/syntax-tree.ts'

/** Finds the extension tokens of a stretch of the text. */
export class ExtensionTokens {
  readonly #extensions: readonly ExtensionToken[]

  /** @param extensions by ascending offset */
  constructor(extensions: readonly ExtensionToken[]) {
    this.#extensions = extensions
  }

  /** Those that start in `[start, end)`, by ascending offset. */
  between(start: number, end: number): readonly ExtensionToken[] {
    const first = this.#firstFrom(start)
    let last = first
    while (last < this.#extensions.length && this.#extensions[last]!.start < end) last++
    return first === last ? none : this.#extensions.slice(first, last)
  }

  /** The one that starts at an offset. */
  at(offset: number): ExtensionToken | undefined {
    const found = this.#extensions[this.#firstFrom(offset)]
    return found?.start === offset ? found : undefined
  }

  #firstFrom(start: number): number {
    let low = 0
    let high = this.#extensions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#extensions[middle]!.start < start) low = middle + 1
      else high = middle
    }
    return low
  }
}

const none: readonly ExtensionToken[] = []
