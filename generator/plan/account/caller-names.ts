import type { SourceFile, SourceLocation } from '../../source.ts'

/** Lines over which a declaration may stretch up to its name. */
const linesToName = 6

/**
 * Whether a name is one that users of a header know and call: it is written where it is declared, and no macro
 * made it of parts (`cleanup_##T`), and it is not reserved to the implementation (N1570 7.1.3).
 *
 * @param files the text of each file that was read, by path
 */
export function isForCallers(
  name: string,
  location: SourceLocation,
  files: ReadonlyMap<string, SourceFile>,
): boolean {
  if (/^_/.test(name)) return false
  const text = files.get(location.file)?.text
  if (text === undefined) return true
  const from = startOfLine(text, location.line)
  const written = text.slice(from, startOfLine(text, location.line + linesToName, from, location.line))
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(written)
}

/** @param from where the line `fromLine` starts, which is not behind the line that is asked for */
function startOfLine(text: string, line: number, from = 0, fromLine = 1): number {
  let at = from
  for (let left = line - fromLine; left > 0; left--) {
    const end = text.indexOf('\n', at)
    if (end < 0) return text.length
    at = end + 1
  }
  return at
}
