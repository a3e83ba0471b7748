import type { Document } from './document.ts'

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

/**
 * Prints a document.
 *
 * @param column where its first line begins, in columns
 * @param indent how far ts-morph indents its further lines, in columns: they are printed without that
 * @param following columns that something behind it takes
 */
export function printDocument(document: Document, column = 0, indent = column, following = 0): string {
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
            text += `\n${' '.repeat(level - indent)}`
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
          work.push(chosen(document.forms, level, work, lineWidth - at))
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

function chosen(forms: readonly Document[], indent: number, rest: readonly Work[], columns: number): Work {
  for (const [index, document] of forms.entries()) {
    const form = { document, indent, flat: true }
    if (fits(form, rest, columns, index === 0)) return form
  }
  return { document: forms.at(-1)!, indent, flat: false }
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
          work.push({ document: flat ? document.forms[0] : document.forms.at(-1)!, indent, flat })
          break
        case 'if-broken':
          if (!flat) left -= document.content.length
      }
    }
  }
  return false
}
