import type { LineMap, SourceLocation } from '../../source/source.ts'
import { lastAtMost, type SourceText } from './source-text.ts'
import { mayMerge } from './token.ts'

/**
 * Gathers the preprocessed text. Stretches of a file that hold no comment, directive or macro are taken
 * over as they stand; what macros expand to goes token by token. Each piece notes where it came from.
 */
export class OutputText {
  readonly #chunks: string[] = []
  #length = 0
  #lastCode = 0x0a
  #separator = ''
  readonly #sources: SourceText[] = []
  readonly #starts: number[] = []
  readonly #sourceIndexes: number[] = []
  /**
   * Offsets into the source's text; the complement (`~`) of one where the whole piece stands at that place.
   */
  readonly #offsets: number[] = []
  #pieceSource: SourceText | null = null

  /** UTF-16 code units so far. */
  get length(): number {
    return this.#length
  }

  /** White space or a comment was left out here. */
  space(): void {
    if (this.#separator === '') this.#separator = ' '
  }

  /** A directive was left out here. */
  newline(): void {
    this.#separator = '\n'
  }

  /** Takes over `source.spliced` from `start` up to `end`. */
  stretch(source: SourceText, start: number, end: number): void {
    const text = source.spliced.slice(start, end)
    this.#separate(text.charCodeAt(0))
    this.#piece(source, start)
    this.#append(text)
    this.#lastCode = text.charCodeAt(text.length - 1)
  }

  /** Begins what the macro name at `offset` expands to. */
  expansion(source: SourceText, offset: number): void {
    this.#piece(source, ~offset)
  }

  /** A token of an expansion. */
  token(text: string, space: boolean): void {
    if (space) this.space()
    this.#separate(text.charCodeAt(0))
    this.#append(text)
    this.#lastCode = text.charCodeAt(text.length - 1)
  }

  finish(): { text: string; lineMap: LineMap } {
    this.#append('\n')
    const starts = Int32Array.from(this.#starts)
    const sources = this.#sources
    const sourceIndexes = Int32Array.from(this.#sourceIndexes)
    const offsets = Int32Array.from(this.#offsets)
    const locate = (offset: number): SourceLocation => {
      const piece = Math.max(0, lastAtMost(starts, offset))
      const source = sources[sourceIndexes[piece] ?? 0]
      if (source === undefined) return { file: '', line: 1, column: 1 }
      const from = offsets[piece]!
      if (from < 0) return source.locate(~from)
      const end = starts[piece + 1] ?? Number.POSITIVE_INFINITY
      return source.locate(from + Math.max(0, Math.min(offset, end - 1) - starts[piece]!))
    }
    return {
      text: this.#chunks.join(''),
      lineMap: { files: new Set(sources.map(({ path }) => path)), locate },
    }
  }

  #separate(nextCode: number): void {
    if (this.#separator !== '') {
      this.#append(this.#separator)
      this.#separator = ''
    } else if (mayMerge(this.#lastCode, nextCode)) this.#append(' ')
  }

  #append(text: string): void {
    this.#chunks.push(text)
    this.#length += text.length
  }

  #piece(source: SourceText, offset: number): void {
    if (source !== this.#pieceSource) {
      this.#pieceSource = source
      this.#sources.push(source)
    }
    this.#starts.push(this.#length)
    this.#sourceIndexes.push(this.#sources.length - 1)
    this.#offsets.push(offset)
  }
}
