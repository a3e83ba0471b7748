/** Columns. */
export const lineWidth = 110

/**
 * A list between brackets: on one line where it fits, otherwise an item a line.
 *
 * @param head what stands on the line up to and including the opening bracket, with its indentation if it begins the line
 * @param tail the closing bracket and what follows it on the line
 * @param indent columns that the line is indented by
 * @param padding between the brackets and the items on one line
 */
export function fitted(
  head: string,
  items: readonly string[],
  tail: string,
  indent: number,
  padding = '',
): string {
  if (items.length === 0) return head + tail
  const line = `${head}${padding}${items.join(', ')}${padding}${tail}`
  if (fitsOnLine(line, head.startsWith(' ') ? 0 : indent)) return line
  return broken(head, items, tail, indent)
}

function broken(head: string, items: readonly string[], tail: string, indent: number): string {
  const lines = items.map((item) => `${fittedCall(item, indent + 2, 1)},\n`)
  return `${head}\n${lines.join('')}${' '.repeat(indent)}${tail}`
}

/** As {@link fitted}, for a list that is itself an item on a line of its own: a comma follows it. */
export function fittedItem(
  head: string,
  items: readonly string[],
  tail: string,
  indent: number,
  padding = '',
): string {
  return fitted(head, items, `${tail},`, indent, padding).slice(0, -1)
}

/**
 * An expression on a line of its own. If it is a call, its arguments stand a line each where it would be too long.
 *
 * @param following columns that something behind it takes
 */
export function fittedCall(call: string, indent: number, following = 0): string {
  const open = call.indexOf('(')
  const isCall = /^[$\w.]+\(.*\)$/.test(call)
  if (!isCall || fitsOnLine(call, indent + following)) return ' '.repeat(indent) + call
  const items: string[] = []
  let depth = 0
  let start = open + 1
  for (let at = start; at < call.length - 1; at++) {
    const character = call[at]
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth--
    else if (character === ',' && depth === 0) {
      items.push(call.slice(start, at))
      start = at + 2
    }
  }
  items.push(call.slice(start, -1))
  return broken(' '.repeat(indent) + call.slice(0, open + 1), items, ')', indent)
}

export function fitsOnLine(text: string, indent = 0): boolean {
  return indent + text.length <= lineWidth && !text.includes('\n')
}

/** A union type: on one line where it fits, otherwise a member a line. */
export function fittedUnion(head: string, members: readonly string[]): string {
  const line = `${head} ${members.join(' | ')}`
  return line.length <= lineWidth ? line : `${head}\n${members.map((member) => `  | ${member}`).join('\n')}`
}
