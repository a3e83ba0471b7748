/** Columns. */
export const lineWidth = 110

/**
 * A list between brackets: on one line where it fits, otherwise an item a line.
 *
 * @param head what stands on the line up to and including the opening bracket
 * @param tail the closing bracket and what follows it on the line
 * @param indent columns that the line is indented by; further lines are indented by as many
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
  const lastLine = head.length - head.lastIndexOf('\n') - 1
  if (!line.slice(lastLine).includes('\n') && indent + line.length - head.lastIndexOf('\n') - 1 <= lineWidth)
    return line
  const inner = ' '.repeat(indent + 2)
  return `${head}\n${items.map((item) => `${inner}${item},\n`).join('')}${' '.repeat(indent)}${tail}`
}

/** A union type: on one line where it fits, otherwise a member a line. */
export function fittedUnion(head: string, members: readonly string[]): string {
  const line = `${head} ${members.join(' | ')}`
  return line.length <= lineWidth ? line : `${head}\n${members.map((member) => `  | ${member}`).join('\n')}`
}
