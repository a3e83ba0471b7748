import type { SourceFile } from '../../source/source.ts'
import { readableText } from '../../source/source-bytes.ts'
import type { Comment } from '../preprocessed-source.ts'
import { blank, characterClass, newline, quote, slash } from './characters.ts'
import { commentEnd, literalEnd } from './lexer.ts'

/** The comments of each file, found when first asked for: only the API's files are ever asked about. */
export class FileComments implements ReadonlyMap<string, readonly Comment[]> {
  readonly #files: ReadonlyMap<string, SourceFile>
  readonly #found = new Map<string, readonly Comment[]>()

  constructor(files: ReadonlyMap<string, SourceFile>) {
    this.#files = files
  }

  get size(): number {
    return this.#files.size
  }

  get(path: string): readonly Comment[] | undefined {
    const file = this.#files.get(path)
    if (file === undefined) return undefined
    let comments = this.#found.get(path)
    if (comments === undefined) {
      comments = findComments(file.text)
      this.#found.set(path, comments)
    }
    return comments
  }

  has(path: string): boolean {
    return this.#files.has(path)
  }

  keys(): MapIterator<string> {
    return this.#files.keys()
  }

  *entries(): MapIterator<[string, readonly Comment[]]> {
    for (const path of this.#files.keys()) yield [path, this.get(path)!]
  }

  *values(): MapIterator<readonly Comment[]> {
    for (const [, comments] of this.entries()) yield comments
  }

  [Symbol.iterator](): MapIterator<[string, readonly Comment[]]> {
    return this.entries()
  }

  forEach(
    callback: (
      comments: readonly Comment[],
      path: string,
      map: ReadonlyMap<string, readonly Comment[]>,
    ) => void,
  ): void {
    for (const [path, comments] of this) callback(comments, path, this)
  }
}

/** The comments of a text, of groups that a conditional skips too, in their order. */
export function findComments(text: string): Comment[] {
  const comments: Comment[] = []
  let line = 1
  let lineStart = 0
  let trailing = false
  for (let at = 0; at < text.length; ) {
    switch (characterClass[text.charCodeAt(at)]!) {
      case newline:
        at++
        line++
        lineStart = at
        trailing = false
        break
      case blank:
        at++
        break
      case quote:
        at = literalEnd(text, at)
        trailing = true
        break
      case slash: {
        const end = endOfComment(text, at)
        if (end === at) {
          at++
          trailing = true
          break
        }
        const comment = readableText(writtenComment(text.slice(at, end)))
        const startLine = line
        const startColumn = at - lineStart + 1
        for (
          let next = text.indexOf('\n', at);
          next >= 0 && next < end;
          next = text.indexOf('\n', next + 1)
        ) {
          line++
          lineStart = next + 1
        }
        comments.push({ startLine, startColumn, endLine: line, text: comment, trailing })
        at = end
        break
      }
      default:
        at++
        trailing = true
    }
  }
  return comments
}

const spliceAtEnd = /\\[ \t\r]*$/

/**
 * As `commentEnd`, in a text whose lines are not spliced: a line comment goes on after a backslash (N1570
 * 5.1.1.2 phase 2).
 */
function endOfComment(text: string, at: number): number {
  let end = commentEnd(text, at)
  if (text[at + 1] !== '/') return end
  while (end < text.length && spliceAtEnd.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))) {
    const next = text.indexOf('\n', end + 1)
    end = next < 0 ? text.length : next
  }
  return end
}

/** The lines of a line comment are one, as for C; a block comment stays as it is. */
function writtenComment(comment: string): string {
  return comment.startsWith('//') ? comment.replace(/\\[ \t\r]*\n/g, '').replace(/\r$/, '') : comment
}
