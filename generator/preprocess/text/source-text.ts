import type { SourceFile, SourceLocation } from '../../source/source.ts'
import { isBinary } from '../../source/source-bytes.ts'

/**
 * A file's text as the lexers read it: without byte order mark and line splices (a backslash at the end of a
 * line, N1570 5.1.1.2 phase 2), with the characters that universal names in identifiers stand for, with
 * spaces for NULs, and with a newline at its end. Offsets into that text are turned back into lines and
 * columns of the file.
 */
export class SourceText implements SourceFile {
  readonly path: string
  /** As read. */
  readonly text: string
  /** As lexed. Ends with a newline. */
  readonly spliced: string
  /** It is no text. */
  readonly isBinary: boolean
  /** Ascending offsets into `spliced` where something was left out, and how much up to there. */
  readonly #cuts: Int32Array
  readonly #missing: Int32Array
  #lineStarts: Int32Array | null = null
  /** The line that `lineOf` last gave, and where it starts. */
  #countedLines = 1
  #countedTo = 0

  constructor(path: string, text: string) {
    this.path = path
    this.text = text
    const pieces: string[] = []
    const cuts: number[] = []
    const missing: number[] = []
    let from = text.charCodeAt(0) === 0xfeff ? 1 : 0
    let length = 0
    if (from === 1) {
      cuts.push(0)
      missing.push(1)
    }
    for (const { start, end, character } of edits(text)) {
      pieces.push(text.slice(from, start), character)
      length += start - from + character.length
      from = end
      cuts.push(length)
      missing.push(from - length)
    }
    if (from > 0) pieces.push(text.slice(from))
    let spliced = from > 0 ? pieces.join('') : text
    const hasNul = spliced.includes('\0')
    if (hasNul) spliced = spliced.replaceAll('\0', ' ')
    this.isBinary = hasNul && isBinary(text)
    this.spliced = spliced.endsWith('\n') ? spliced : `${spliced}\n`
    this.#cuts = Int32Array.from(cuts)
    this.#missing = Int32Array.from(missing)
  }

  /** The line and column, from 1, of an offset into `spliced`. */
  locate(offset: number): SourceLocation {
    const original = this.#originalOffset(offset)
    const lineStarts = this.#lines()
    const line = lastAtMost(lineStarts, original)
    return { file: this.path, line: line + 1, column: original - lineStarts[line]! + 1 }
  }

  /** The line, from 1, of an offset into `spliced`. Quick where asked in ascending order. */
  lineOf(offset: number): number {
    const original = this.#originalOffset(offset)
    if (original < this.#countedTo) return lastAtMost(this.#lines(), original) + 1
    let next = this.text.indexOf('\n', this.#countedTo)
    while (next >= 0 && next < original) {
      this.#countedLines++
      this.#countedTo = next + 1
      next = this.text.indexOf('\n', next + 1)
    }
    return this.#countedLines
  }

  #originalOffset(offset: number): number {
    const cut = lastAtMost(this.#cuts, offset)
    return cut < 0 ? offset : offset + this.#missing[cut]!
  }

  #lines(): Int32Array {
    if (this.#lineStarts === null) {
      const starts = [0]
      for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1))
        starts.push(at + 1)
      this.#lineStarts = Int32Array.from(starts)
    }
    return this.#lineStarts
  }
}

/** The index of the last element that is at most `value`, -1 for none; `sorted` ascends. */
export function lastAtMost(sorted: Int32Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (sorted[middle]! <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** A piece of a file that is read as something else: a character, or nothing. */
interface Edit {
  readonly start: number
  readonly end: number
  readonly character: string
}

function edits(text: string): Iterable<Edit> {
  const names = universalName.test(text) ? universalNames(text) : []
  return names.length === 0 ? splices(text) : [...splices(text), ...names].sort((a, b) => a.start - b.start)
}

/**
 * Backslashes at the ends of lines, the last one too; as GCC does, blanks between the backslash and the
 * newline are overlooked.
 */
function* splices(text: string): Iterable<Edit> {
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at + 1)) {
    let end = at + 1
    let code = text.charCodeAt(end)
    while (code === 0x20 || code === 0x09 || code === 0x0d) code = text.charCodeAt(++end)
    if (code === 0x0a || end >= text.length) yield { start: at, end: end + 1, character: '' }
  }
}

const universalName = /\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8})/

/** Literals and comments, which keep theirs, and universal character names. */
const literalOrName =
  /\/\*[\s\S]*?\*\/|\/\/.*|"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g

/** `\u00e9` in an identifier is `é` (N1570 6.4.3); in literals it is left to their evaluation. */
function universalNames(text: string): Edit[] {
  return [...text.matchAll(literalOrName)].flatMap(({ index, 0: { length }, 1: short, 2: long }) => {
    const code = Number.parseInt(short ?? long ?? '0', 16)
    // What a basic character stands for is no name of it.
    if (code < 0xa0 || code > 0x10ffff) return []
    return { start: index, end: index + length, character: String.fromCodePoint(code) }
  })
}
