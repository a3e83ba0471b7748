/** Splits as a shell does: at white space, but not within quotes, and takes quotes and backslashes away. */
export function splitWords(text: string): string[] {
  const words = text.match(/(?:"[^"]*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? []
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'|\\(.)/g, (_, a, b, c) => a ?? b ?? c))
}
