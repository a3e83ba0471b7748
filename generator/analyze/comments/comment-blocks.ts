import type { Comment } from '../../preprocess/preprocessed-source.ts'

/** The comments of one file, found by the lines beside them. */
export class FileComments {
  readonly #lines: readonly string[]
  /** Comments with the line to themselves, by their last line; a row of line comments counts as one. */
  readonly #byEnd = new Map<number, Comment>()
  readonly #byStart = new Map<number, Comment>()
  /** Comments behind something on their line, by that line, in the order of their columns. */
  readonly #trailing = new Map<number, Comment[]>()

  constructor(comments: readonly Comment[], text: string) {
    this.#lines = text.split('\n')
    let previous: Comment | undefined
    for (const [index, comment] of comments.entries()) {
      const continues =
        previous !== undefined &&
        isLine(previous) &&
        isLine(comment) &&
        comment.startLine === previous.endLine + 1
      if (
        continues &&
        (previous!.trailing
          ? comment.startColumn >= previous!.startColumn && !comment.trailing && comment.startColumn > 1
          : !comment.trailing)
      ) {
        this.#forget(previous!)
        previous = { ...previous!, endLine: comment.endLine, text: `${previous!.text}\n${comment.text}` }
      } else previous = comment
      this.#note(previous, index === 0)
    }
  }

  /**
   * The one that ends on the line above, or on this line before the column; lines of decoration may stand
   * between.
   */
  above(line: number, column: number): Comment | undefined {
    const before = this.#trailing.get(line)?.findLast((comment) => comment.startColumn < column)
    if (
      before !== undefined &&
      isAhead(before) &&
      this.#lines[line - 1]!.slice(endColumn(before) - 1, column - 1).trim() === ''
    )
      return before
    const same = this.#byEnd.get(line)
    if (same !== undefined && same.startColumn < column) return same
    for (let at = line - 1; at > 0 && at >= line - maxDecoration; at--) {
      const found = this.#byEnd.get(at)
      if (found !== undefined) return found
      if (!this.#isDecoration(at)) return undefined
    }
    return undefined
  }

  /** The one behind what ends at a line and column, if nothing else stands between. */
  behind(line: number, column: number): Comment | undefined {
    const found = this.#trailing.get(line)?.find((comment) => comment.startColumn > column)
    if (found === undefined) return undefined
    const text = this.#lines[line - 1] ?? ''
    const between = text.slice(column - 1, found.startColumn - 1)
    if (!/^[^,;]*[,;]?\s*$/.test(between)) return undefined
    // Marked for what follows, `int a; /** of b */ int b;`.
    const follows = found.endLine === found.startLine && /^\s*\w/.test(text.slice(endColumn(found) - 1))
    return isAhead(found) && follows ? undefined : found
  }

  /** The one that begins on the line below and is parted from what follows by a blank line. */
  below(line: number): Comment | undefined {
    const found = this.#byStart.get(line + 1)
    if (found === undefined) return undefined
    return (this.#lines[found.endLine] ?? '').trim() === '' ? found : undefined
  }

  #note(comment: Comment, isFirst: boolean): void {
    if (comment.trailing) {
      const list = this.#trailing.get(comment.startLine)
      if (list === undefined) this.#trailing.set(comment.startLine, [comment])
      // A row of line comments grows.
      else if (list.at(-1)?.startColumn === comment.startColumn) list[list.length - 1] = comment
      else list.push(comment)
    } else if (!(isFirst && isLicence(comment.text)) && !isAboutFile(comment.text)) {
      this.#byEnd.set(comment.endLine, comment)
      this.#byStart.set(comment.startLine, comment)
    }
  }

  #forget(comment: Comment): void {
    this.#byEnd.delete(comment.endLine)
  }

  /**
   * A macro that expands to nothing or to attributes stands on a line of its own before what it decorates.
   */
  #isDecoration(line: number): boolean {
    return /^\s*[A-Za-z_][^;{}#]*[^;{}#,\s]\s*$/.test(this.#lines[line - 1] ?? '')
  }
}

const maxDecoration = 4

/** Doxygen's mark of what stands before the thing that it documents. */
const isAhead = ({ text }: Comment): boolean => /^(?:\/\*[*!]|\/\/[/!])(?![</])/.test(text)

/** Of a comment on one line: the column behind it. */
const endColumn = ({ startColumn, text }: Comment): number => startColumn + text.length

const isLine = (comment: Comment): boolean => comment.text.startsWith('//')

const isLicence = (text: string): boolean => /copyright|licen[cs]e|SPDX-/i.test(text)

/** Doxygen's commands for what is no declaration's documentation. */
const isAboutFile = (text: string): boolean =>
  /[@\\](file|defgroup|addtogroup|name|mainpage|page)\b|[@\\][{}]/.test(text)
