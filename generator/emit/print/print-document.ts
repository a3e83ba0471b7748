import type { Choice, Document } from './document.ts'

/** Columns. */
export const lineWidth = 110

/** Columns of a level of indentation. */
export const indentWidth = 2

/** A document with what decides its form. Forms flow from a list's end, so what comes next stands last. */
interface Work {
  readonly document: Document
  /** Columns. */
  readonly indent: number
  readonly flat: boolean
}

/** Where a document is printed. All in columns. */
export interface Place {
  /** Where its first line begins. */
  readonly column: number
  /** How far its further lines are indented. */
  readonly indent: number
  /** How much of that ts-morph will write. */
  readonly given: number
  /** What something behind it takes. */
  readonly following: number
}

/** On a line of its own, where ts-morph indents all lines so far. */
export function ownLine(indent: number): Place {
  return { column: indent, indent, given: indent, following: 0 }
}

/** Prints a document. */
export function printDocument(document: Document, { column, indent, given, following }: Place): string {
  let text = ''
  let at = column
  const work: Work[] = [{ document: ' '.repeat(following), indent, flat: true }]
  const end = work.length
  work.push({ document, indent, flat: false })
  while (work.length > end) {
    const { document, indent: level, flat } = work.pop()!
    if (typeof document === 'string') {
      text += document
      at += document.length
    } else if (!('kind' in document)) {
      for (let i = document.length - 1; i >= 0; i--) {
        work.push({ document: document[i]!, indent: level, flat })
      }
    } else {
      switch (document.kind) {
        case 'line':
          if (flat) {
            text += document.flat
            at += document.flat.length
          } else {
            text += `\n${' '.repeat(level - given)}`
            at = level
          }
          break
        case 'indented':
          work.push({ document: document.content, indent: level + indentWidth, flat })
          break
        case 'group': {
          const next = { document: document.content, indent: level, flat: !document.broken }
          const onOneLine = !document.broken && (flat || fits(next, work, lineWidth - at))
          work.push({ ...next, flat: onOneLine })
          break
        }
        case 'choice':
          work.push(chosen(document, level, work, lineWidth - at))
          break
        case 'if-broken':
          if (!flat) {
            text += document.content
            at += document.content.length
          }
      }
    }
  }
  return text
}

/** Does a document stand on one line altogether, where so many columns are left? */
export function fitsOnLine(document: Document, columns: number): boolean {
  return fits({ document, indent: 0, flat: true }, [], columns, true)
}

function chosen(
  { flat, open, broken }: Choice,
  indent: number,
  rest: readonly Work[],
  columns: number,
): Work {
  const onOneLine = { document: flat, indent, flat: true }
  if (fits(onOneLine, rest, columns, true)) return onOneLine
  const opened = { document: open(), indent, flat: true }
  return fits(opened, rest, columns) ? opened : { document: broken(), indent, flat: false }
}

/**
 * Does what is printed next fit up to the first line break?
 *
 * @param rest what stands behind it, the next last
 * @param whole no part of it may be broken
 */
function fits(next: Work, rest: readonly Work[], columns: number, whole = false): boolean {
  const work = [next]
  let behind = rest.length
  let left = columns
  while (left >= 0) {
    const item = work.pop() ?? (behind > 0 ? rest[--behind]! : null)
    if (item === null) return true
    const { document, indent, flat } = item
    if (typeof document === 'string') left -= document.length
    else if (!('kind' in document)) {
      for (let i = document.length - 1; i >= 0; i--) work.push({ document: document[i]!, indent, flat })
    } else {
      switch (document.kind) {
        case 'line':
          if (!flat) return true
          left -= document.flat.length
          break
        case 'indented':
          work.push({ document: document.content, indent, flat })
          break
        case 'group':
          if (whole && document.broken) return false
          work.push({ document: document.content, indent, flat: document.broken ? false : flat })
          break
        case 'choice':
          work.push({ document: document.flat, indent, flat })
          break
        case 'if-broken':
          if (!flat) left -= document.content.length
      }
    }
  }
  return false
}
