import wrapAnsi from 'wrap-ansi'

/**
 * Breaks a text that starts at the column `indent` so that no line ends beyond `width` columns, words
 * permitting; the lines below are indented to there. Colours take no room.
 */
export function wrap(text: string, width: number, indent: number): string {
  if (width === Infinity) return text
  return wrapAnsi(text, Math.max(1, width - indent)).replaceAll('\n', `\n${' '.repeat(indent)}`)
}
