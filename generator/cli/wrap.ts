import { stripVTControlCharacters } from 'node:util'

/**
 * Breaks a text that starts at the column `indent` so that no line ends beyond `width` columns, words permitting; the lines below
 * are indented to there. Colours take no room.
 */
export function wrap(text: string, width: number, indent: number): string {
  if (width === Infinity) return text
  const lines: string[] = ['']
  let used = 0
  for (const word of text.split(' ')) {
    const length = stripVTControlCharacters(word).length
    if (used > 0 && indent + used + 1 + length > width) {
      lines.push(word)
      used = length
    } else {
      lines[lines.length - 1] = used === 0 && lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
      used += length + (used === 0 ? 0 : 1)
    }
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}
