/**
 * A documentation comment, with the line break behind it; nothing where there is nothing to say.
 *
 * @param lines the content, free of anything that ends a comment
 */
export function docComment(lines: readonly string[], indent = ''): string {
  if (lines.length === 0) return ''
  if (lines.length === 1 && indent.length + lines[0]!.length <= 100) return `${indent}/** ${lines[0]} */\n`
  const body = lines.map((line) => `${`${indent} * ${line}`.trimEnd()}\n`).join('')
  return `${indent}/**\n${body}${indent} */\n`
}
