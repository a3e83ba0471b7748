/**
 * Text that may be laid out in several ways, after Wadler, "A prettier printer" (2003): a group is printed on
 * one line where it fits, and otherwise each of its own line breaks is one.
 */
export type Document = string | readonly Document[] | Line | Indented | Group | Choice | IfBroken

/** A line break where its group is broken, else `flat`. */
export interface Line {
  readonly kind: 'line'
  readonly flat: '' | ' '
}

/** Lines that begin in it are indented by one level more. */
export interface Indented {
  readonly kind: 'indented'
  readonly content: Document
}

export interface Group {
  readonly kind: 'group'
  readonly content: Document
  /** It does not stand on one line, however short it is. */
  readonly broken: boolean
}

/** Three forms, of which the first that fits is taken. */
export interface Choice {
  readonly kind: 'choice'
  /** All on one line. */
  readonly flat: Document
  /** Its first line is to fit. */
  readonly open: () => Document
  readonly broken: () => Document
}

/** What stands only where the group around it is broken. */
export interface IfBroken {
  readonly kind: 'if-broken'
  readonly content: string
}

/** A space or a line break. */
export const line: Line = { kind: 'line', flat: ' ' }

/** Nothing or a line break. */
export const softLine: Line = { kind: 'line', flat: '' }

/** The comma behind the last item where the items stand a line each. */
const trailingComma: IfBroken = { kind: 'if-broken', content: ',' }

export function indented(content: Document): Indented {
  return { kind: 'indented', content }
}

export function group(content: Document, broken = false): Group {
  return { kind: 'group', content, broken }
}

/** Items with a separator between them. */
export function joined(items: readonly Document[], separator: Document): Document {
  const parts: Document[] = []
  for (const item of items) {
    if (parts.length > 0) parts.push(separator)
    parts.push(item)
  }
  return parts
}

/**
 * A list between brackets: on one line, or an item a line.
 *
 * @param padding what stands between the brackets and the items on one line
 */
export function bracketed(
  open: string,
  items: readonly Document[],
  close: string,
  { padding = softLine, broken = false }: { readonly padding?: Line; readonly broken?: boolean } = {},
): Document {
  if (items.length === 0) return open + close
  return group([open, indented([padding, joined(items, [',', line]), trailingComma]), padding, close], broken)
}
