import { protectCode } from './inline-markup.ts'

export function isListItem(line: string): boolean {
  return /^\s*(?:[-*+]|\d+[.)])\s/.test(line)
}

/** TypeScript's reader of comments takes an `@` behind white space for a tag, even in code. */
export function codeLine(line: string): string {
  return protectCode(line).replaceAll(/(^|\s)@/g, '$1\\@')
}

/** A `#define` at the beginning of a line is no Markdown heading, a row of dashes or signs no underline. */
export function escapeBlockStart(markdown: string): string {
  return markdown.replace(/^(\s*)#/, '$1\\#').replace(/^(\s*)([-=])(?=\2*\s*$)/, '$1\\$2')
}

/** The comment's lines without frames, stars at their beginning and common indentation. */
export function cleanLines(comment: string): string[] {
  const lines = comment
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll('\t', '        ').trimEnd())
    .map((line) => line.replace(/^\s*\*+(?=\s|$)/, (stars) => ' '.repeat(stars.length)).trimEnd())
    .map((line) => (/^\s*[-=*_#~/]{4,}\s*$/.test(line) ? '' : line))
  const [first = '', ...rest] = lines
  return trimBlankLines(withWholeItems([first.trimStart(), ...dedent(rest)]))
}

/** Puts an item's tag that stands alone before the line that it is of. */
function withWholeItems(lines: readonly string[]): string[] {
  if (!lines.some((line) => loneItem.test(line))) return [...lines]
  return lines.flatMap((line, index) => {
    if (loneItem.test(line)) return []
    const before = lines[index - 1]
    return before !== undefined && loneItem.test(before)
      ? [`${before.trimStart()} ${line.trimStart()}`]
      : [line]
  })
}

const loneItem = /^\s*(?:<(?:ul|ol)>\s*)?<li>\s*$/i

/** Without the indentation that all have. */
export function dedent(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length)
  const common = indents.length === 0 ? 0 : Math.min(...indents)
  return lines.map((line) => line.slice(common))
}

export function trimBlankLines(lines: readonly string[]): string[] {
  let start = 0
  let end = lines.length
  while (start < end && lines[start]!.trim() === '') start++
  while (end > start && lines[end - 1]!.trim() === '') end--
  return lines.slice(start, end)
}

/** The lines without blank ones at the ends, as a text. */
export function joinLines(lines: readonly string[]): string {
  return trimBlankLines(lines).join('\n')
}
