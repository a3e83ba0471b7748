/** The longest text that stands on one line between the comment's marks, in columns. */
const longest = 100

/**
 * A documentation comment as structures have it; empty where there is nothing to say.
 *
 * @param lines the content, free of anything that ends a comment
 * @param indent columns before the comment
 */
export function documentation(lines: readonly string[], indent = 0): string[] {
  const [first = ''] = lines
  if (lines.length === 0) return []
  if (lines.length === 1 && indent + first.length <= longest) return [first]
  // What begins with a line break stands on lines of its own.
  return [`\n${lines.map((line) => line.trimEnd()).join('\n')}`]
}
