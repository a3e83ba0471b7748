/** A string as a TypeScript literal in single quotes; what is no printable ASCII as an escape. */
export function stringLiteral(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
  const escaped = text.replaceAll(/[\\'\u0000-\u001f\u007f-\uffff]/g, (character) => {
    const short = shortEscapes[character]
    if (short !== undefined) return short
    const code = character.charCodeAt(0).toString(16)
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character)) return character
    return code.length <= 2 ? `\\x${code.padStart(2, '0')}` : `\\u${code.padStart(4, '0')}`
  })
  return `'${escaped}'`
}

const shortEscapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** A number as flags and formats read best; below ten all bases are alike. */
export function hexadecimalLiteral(value: number | bigint | string): string {
  if (typeof value === 'string' || value < 10 || (typeof value === 'number' && !Number.isInteger(value))) {
    return literal(value)
  }
  return `0x${value.toString(16)}${typeof value === 'bigint' ? 'n' : ''}`
}

/** A number, bigint or string as a TypeScript literal. */
export function literal(value: number | bigint | string): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'bigint') return `${value}n`
  if (Number.isNaN(value)) return 'NaN'
  return Object.is(value, -0) ? '-0' : String(value)
}
