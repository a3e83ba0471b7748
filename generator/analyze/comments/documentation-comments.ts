import type { Comment, PreprocessedSource } from '../../preprocess/preprocessed-source.ts'
import type { SourceLocation } from '../../source/source.ts'
import { FileComments } from './comment-blocks.ts'
import { commentText } from './comment-text.ts'

/** Finds the comment that documents a declaration. */
export class DocumentationComments {
  readonly #source: PreprocessedSource
  readonly #files = new Map<string, FileComments | null>()
  /** The run of declarations, without a blank line between them, that the last one belongs to. */
  #run: { readonly file: string; lastLine: number; text: string | null } | null = null

  constructor(source: PreprocessedSource) {
    this.#source = source
  }

  /**
   * The comment of a top-level declaration: above it, behind it, or below it with a blank line after.
   * Declarations are to be asked for in their order: a plain comment of several lines documents all of the
   * run of declarations that it heads; any other comment only the first.
   *
   * @param start offset of its first token
   * @param end offset after its last
   */
  ofDeclaration(start: number, end: number): string | null {
    const first = this.#source.lineMap.locate(start)
    const last = this.#source.lineMap.locate(end - 1)
    const comments = this.#of(first.file)
    if (comments === null) return null
    const above = this.#unclaimed(first.file, comments.above(first.line, first.column))
    const inherited = above === undefined ? this.#inherited(first) : null
    const text =
      textOf(above) ??
      textOf(behind(comments, last)) ??
      inherited ??
      textOf(longerThanALine(comments.below(last.line)))
    const heads = above !== undefined && isPlain(above) && above.endLine > above.startLine
    this.#run = { file: first.file, lastLine: last.line, text: heads ? text : inherited }
    return text
  }

  /**
   * The comment of a field or enumerator: above it or behind it.
   *
   * @param before offset of the last token before it, the `{` or the end of another member: what stands above
   * that is not about this one
   */
  ofMember(start: number, end: number, before: number): string | null {
    const first = this.#source.lineMap.locate(start)
    const comments = this.#of(first.file)
    if (comments === null) return null
    const above = comments.above(first.line, first.column)
    const limit = this.#source.lineMap.locate(before)
    const isAnothers = above !== undefined && limit.file === first.file && startsBefore(above, limit)
    return choose(isAnothers ? undefined : above, behind(comments, this.#source.lineMap.locate(end - 1)))
  }

  /** The comment of a macro: above its definition or behind it. */
  ofMacro(location: SourceLocation): string | null {
    const comments = this.#of(location.file)
    if (comments === null) return null
    return choose(comments.above(location.line, 1), comments.behind(location.line, location.column))
  }

  /** What stands before the declaration before belongs to that one. */
  #unclaimed(file: string, comment: Comment | undefined): Comment | undefined {
    const run = this.#run
    return run !== null && run.file === file && comment !== undefined && comment.endLine < run.lastLine
      ? undefined
      : comment
  }

  #inherited({ file, line }: SourceLocation): string | null {
    const run = this.#run
    return run !== null && run.file === file && (run.lastLine === line - 1 || run.lastLine === line)
      ? run.text
      : null
  }

  #of(file: string): FileComments | null {
    let comments = this.#files.get(file)
    if (comments === undefined) {
      const list = this.#source.comments.get(file)
      const text = this.#source.files.get(file)?.text ?? ''
      comments = list === undefined ? null : new FileComments(list, text)
      this.#files.set(file, comments)
    }
    return comments
  }
}

function startsBefore({ startLine, startColumn }: Comment, { line, column }: SourceLocation): boolean {
  return startLine < line || (startLine === line && startColumn < column)
}

function behind(comments: FileComments, { line, column }: SourceLocation): Comment | undefined {
  return comments.behind(line, column)
}

/** What is written for documentation above wins, then what stands behind. */
function choose(above: Comment | undefined, trailing: Comment | undefined): string | null {
  if (above !== undefined && !isPlain(above)) return textOf(above)
  return textOf(trailing) ?? textOf(above)
}

const textOf = (comment: Comment | undefined): string | null =>
  comment === undefined ? null : commentText(comment.text)

/** Not marked for Doxygen. */
const isPlain = ({ text }: Comment): boolean => !/^(\/\*[*!](?!\/)|\/\/[/!])/.test(text)

function longerThanALine(comment: Comment | undefined): Comment | undefined {
  return comment !== undefined && comment.endLine > comment.startLine ? comment : undefined
}
