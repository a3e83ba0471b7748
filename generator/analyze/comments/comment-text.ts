/**
 * The text of a comment, or of several line comments in a row, without markers: no slashes, no stars at the
 * beginnings of lines, no common indentation, no ruler lines at the ends.
 *
 * @returns null where nothing is left
 */
export function commentText(comment: string): string | null {
  const lines = comment.startsWith('//') ? withoutSlashes(comment) : withoutStars(comment)
  while (lines.length > 0 && isRuler(lines[0]!)) lines.shift()
  while (lines.length > 0 && isRuler(lines.at(-1)!)) lines.pop()
  if (lines.length === 0) return null
  return withoutIndentation(lines).join('\n')
}

/** Blank, or a line of `-----`, `=====`, `*****`. */
const isRuler = (line: string): boolean => /^[\s*=\-_#~+/]*$/.test(line)

function withoutSlashes(comment: string): string[] {
  return comment.split(/\r?\n/).map((line) => line.replace(/^\s*\/\/[/!]*<?/, '').trimEnd())
}

function withoutStars(comment: string): string[] {
  const inner = comment.replace(/^\/\*(?:[*!](?!\/))?<?/, '').replace(/\**\/$/, '')
  const [first = '', ...rest] = inner.split(/\r?\n/).map((line) => line.trimEnd())
  const starred = rest.filter((line) => line !== '')
  const isStarred = starred.length > 0 && starred.every((line) => /^\s*\*/.test(line))
  const continued = isStarred ? rest.map((line) => line.replace(/^\s*\*+/, '')) : rest
  // The first line stands behind the marker, not at the indentation of the others.
  return [first.trim(), ...continued]
}

function withoutIndentation(lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines
  const own = first.search(/\S/)
  const indents = rest.filter((line) => line !== '').map((line) => line.search(/\S/))
  const common = Math.min(...indents, own > 0 ? own : Number.POSITIVE_INFINITY)
  const cut = Number.isFinite(common) ? common : 0
  return [first.trimStart(), ...rest.map((line) => line.slice(Math.min(cut, Math.max(0, line.search(/\S/)))))]
}
