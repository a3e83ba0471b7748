/** A string as a TypeScript literal in single quotes; what is no printable ASCII as an escape. */
export function textLiteral(text: string): string {
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

/**
 * A number or bigint as a TypeScript literal; below ten, and for what is no integer, all radices are alike.
 */
export function numberLiteral(value: number | bigint, radix: 10 | 16): string {
  const suffix = typeof value === 'bigint' ? 'n' : ''
  if (radix === 16 && value >= 10 && (typeof value === 'bigint' || Number.isInteger(value))) {
    return `0x${value.toString(16)}${suffix}`
  }
  return Object.is(value, -0) ? '-0' : `${value}${suffix}`
}

/**
 * The name of a property: as it is, or in quotes. C's identifiers are wider than JavaScript's (N1570 annex
 * D): `x\u00bd` is one.
 */
export function propertyName(name: string): string {
  if (name === '__proto__') return "['__proto__']"
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : textLiteral(name)
}
